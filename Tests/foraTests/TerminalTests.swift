import Foundation
import Testing

/// The browser in a real terminal, from start to quit.
@Suite(
  .enabled(if: TmuxSession.isUsable, "tmux is not installed: apt-get install tmux"),
  .timeLimit(.minutes(5)))
struct TerminalTests {
  @Test(arguments: [(120, 40), (80, 24)])
  func `from the start by a filter to a member, back, and out`(columns: Int, rows: Int) async throws
  {
    let session = try await TmuxSession.browser(columns: columns, rows: rows)
    func expect(_ keys: String) async throws {
      try await session.expect(keys, columns: columns, rows: rows)
    }
    try await expect("")
    try session.type("/colombo")
    try await expect("/colombo")
    try session.press("Tab")
    try await expect("/colombo <Tab>")
    let colombo = try session.screen
    for _ in 0..<11 { try session.press("Down") }
    try await expect("/colombo <Tab> jjjjjjjjjjj")
    #expect(try session.screen.contains("▸ ● Viet Nam "))
    #expect(try session.fact("cursor_flag") == "1")
    try session.press("Enter")
    try await session.wait(until: "Viet Nam, and the way there") {
      $0.contains("Colombo Process › Viet Nam ") && $0.contains("▸ ● Colombo Process ")
    }
    try session.press("BSpace")
    try await expect("/colombo <Tab> jjjjjjjjjjj")
    #expect(try session.screen != colombo)
    try session.type("q")
    try await session.expectShell(status: 0)
  }

  @Test func `every key of a terminal is the key that scripts name`() async throws {
    let session = try await TmuxSession.browser()
    let keys: [(tmux: String, name: String)] = [
      ("Down", "<Down>"), ("PPage", "<PgUp>"), ("NPage", "<PgDn>"), ("End", "<End>"),
      ("Up", "<Up>"), ("Home", "<Home>"), ("C-d", "<C-d>"), ("Right", "<Right>"),
      ("Left", "<Left>"), ("BTab", "<BackTab>"), ("Tab", "<Tab>"), ("DC", "<Delete>"),
      ("Escape", "<Esc>"), ("é", "é"), ("F5", ""), ("Space", "<Space>"), ("C-x", "<C-x>"),
    ]
    var script = ""
    for key in keys {
      script += key.name
      try session.press(key.tmux)
      try await session.expect(script, columns: 80, rows: 24)
    }
  }

  @Test func `a new size is drawn at once, whole, with the same row chosen`() async throws {
    let session = try await TmuxSession.browser(columns: 120, rows: 40)
    try session.type("2/viet nam")
    try session.press("Enter", "Tab", "Down")
    for (columns, rows) in [(80, 24), (40, 12), (200, 60), (61, 5), (120, 40)] {
      try session.resize(columns: columns, rows: rows)
      try await session.expect(
        "2/viet<Space>nam<Enter><Tab><Down>", columns: columns, rows: rows)
    }
  }

  @Test(arguments: [(1, 1), (2, 2), (3, 1)])
  func `a tiny window is no reason to fail`(columns: Int, rows: Int) async throws {
    let session = try await TmuxSession.browser()
    try session.resize(columns: columns, rows: rows)
    try session.type("jjk?")
    try session.pressEscape()
    try session.press("Tab", "Enter", "BSpace", "BTab")
    try session.type("123/a")
    try session.pressEscape()
    try session.resize(columns: 80, rows: 24)
    try await session.wait(for: "fora  Commitments › ")
    try session.type("1g")
    try await session.wait(for: "fora  Bodies › ")
    try session.type("Q")
    try await session.expectShell(status: 0)
  }

  @Test func `a window that is tiny from the start is no reason to fail`() async throws {
    let session = try await TmuxSession(columns: 40, rows: 4)
    try session.enter("stty rows 1 columns 1; fora; stty rows 4 columns 40; echo ended $?")
    try await session.wait(until: "the browser") { _ in
      (try? session.fact("alternate_on")) == "1"
    }
    try session.type("q")
    try await session.wait(for: "ended 0")
  }

  @Test(arguments: ["Việt", "đ", "ế", "東"])
  func `typed accents reach the filter`(text: String) async throws {
    let session = try await TmuxSession.browser()
    try session.type("2/" + text)
    try await session.expect("2/" + text, columns: 80, rows: 24)
    try session.press("BSpace")
    try await session.expect("2/" + text.dropLast(), columns: 80, rows: 24)
  }

  @Test func `without a locale letters are UTF-8 all the same`() async throws {
    let session = try await TmuxSession.browser(environment: ["LANG": ""])
    try session.type("2/Việt")
    try await session.expect("2/Việt", columns: 80, rows: 24)
  }

  @Test func `a locale without UTF-8 gets ASCII alone`() async throws {
    let session = try await TmuxSession(columns: 80, rows: 24, environment: ["LC_ALL": "C"])
    try session.copyBytes(to: "bytes")
    try session.enter("fora")
    try await session.wait(for: "fora  Bodies > ")
    try session.type("2/ivoire")
    try await session.wait(for: "> Cote d'Ivoire")
    try session.press("Enter", "Tab")
    let screen = try await session.wait(for: " > * ")
    #expect(screen.contains("| "))
    try session.type("Q")
    try await session.waitForShell()
    let bytes = try Data(contentsOf: session.file("bytes"))
    #expect(bytes.count > 1000)
    #expect(bytes.allSatisfy { $0 < 0x80 })
  }

  @Test(arguments: [
    ("id\nmy-body\n", "bodies.csv:1"), ("", "bodies.csv"),
  ])
  func `that tables are read is said while they are, and what is wrong with them stays`(
    table: String, complaint: String
  ) async throws {
    let session = try await TmuxSession(columns: 80, rows: 24)
    try table.write(to: session.file("bodies.csv"), atomically: true, encoding: .utf8)
    try session.copyBytes(to: "bytes")
    try session.enter("fora --data bodies.csv")
    let screen = try await session.waitForShell()
    #expect(session.text(of: "bytes").contains("fora: reading the tables…"))
    #expect(!screen.contains("reading the tables"))
    #expect(screen.contains("fora: "))
    #expect(screen.contains(complaint))
  }

  @Test(arguments: [
    "xterm-256color", "screen", "screen-256color", "tmux-256color", "linux", "vt100", "rxvt",
  ])
  func `what is pasted is text and never keys`(type: String) async throws {
    let session = try await TmuxSession(columns: 80, rows: 24, environment: ["TERM": type])
    try session.copyBytes(to: "bytes")
    try session.enter("fora")
    try await session.wait(for: "fora  Bodies ")
    try session.paste("colombo\nQ\nq\n")
    try await session.wait(for: "As given")
    try session.press("BSpace")
    try await session.wait(for: "fora  Bodies ")
    try session.type("/")
    try await session.wait(for: " / ")
    try session.paste("colombo\nđ process\n")
    try await session.wait(for: " / colombo \(type == "vt100" ? "d" : "đ") process")
    try session.press("C-u")
    try session.type("colombo")
    try await session.wait(for: "1 of 139")
    try session.press("Enter")
    try session.type("Q")
    // Without an alternate screen the shell goes on over what was there.
    try await session.wait(for: "shell 2>")
    let bytes = session.text(of: "bytes")
    #expect(bytes.components(separatedBy: "\u{1B}[?2004h").count == 2)
    #expect(bytes.contains("\u{1B}[?2004l"))
  }

  @Test func `LINES and COLUMNS of another window do not count`() async throws {
    let session = try await TmuxSession(columns: 80, rows: 24)
    try session.enter("LINES=10 COLUMNS=200 fora")
    try await session.expect("", columns: 80, rows: 24)
    try session.resize(columns: 100, rows: 30)
    try await session.expect("", columns: 100, rows: 30)
  }

  @Test(arguments: ["xterm-256color", "screen-256color", "linux", "rxvt"])
  func `what a terminal sends beside keys does nothing`(type: String) async throws {
    let session = try await TmuxSession.browser(environment: ["TERM": type])
    try session.type("jjj")
    let others = [
      "[I", "[O", "[97;3u", "[57441u", "[12;34R", "[?62;4c", "[>41;354;0c", "[<0;3;4M", "[M !!",
      "[15~", "[[B", "OQ", "]11;rgb:0000/0000/0000\u{1B}\\", "P1+r544e=78\u{1B}\\",
      "_Gi=1;OK\u{1B}\\", "A", "u", "J", "é",
    ]
    try session.send(Array(others.map { "\u{1B}" + $0 }.joined().utf8))
    try session.type("j")
    try await session.expect("jjjj", columns: 80, rows: 24)
  }

  @Test func `NO_COLOR leaves the colours away`() async throws {
    #expect(try await colourSequences(environment: [:]) > 0)
    #expect(try await colourSequences(environment: ["NO_COLOR": "1"]) == 0)
  }

  /// How often the bytes of a short session set a colour.
  private func colourSequences(environment: [String: String]) async throws -> Int {
    let session = try await TmuxSession(columns: 80, rows: 24, environment: environment)
    try session.copyBytes(to: "bytes")
    try session.enter("fora")
    try await session.wait(for: "fora  Bodies › ")
    try session.press("Tab", "Down")
    try session.type("?")
    try await session.wait(for: "Esc close")
    try session.press("Escape")
    try await session.wait(until: "the list") { !$0.contains("Esc close") }
    try session.type("q")
    try await session.waitForShell()
    let bytes = session.text(of: "bytes")
    #expect(bytes.contains("fora"))
    return bytes.matches(of: /\u{1B}\[([0-9;]*)m/).count { match in
      match.1.split(separator: ";").contains { ("30"..."49").contains($0) && $0.count == 2 }
    }
  }
}
