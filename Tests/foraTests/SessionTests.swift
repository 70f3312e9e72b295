import Foundation
import MigrationBodies
import Testing

@testable import fora

/// What the browser does beyond its screen, in a real terminal: files, bookmarks, the last session,
/// other programs.
@Suite(.enabled(if: TmuxSession.isUsable)) struct SessionTests {
  private static let state = ".local/state/fora"

  /// How many bodies a list says that it has: all of the catalogue, and one's own.
  private func bodies(and own: Int = 0) -> String {
    "\(Catalogue.embedded.bodies.count + own) bodies"
  }

  /// A terminal in which the browser has been started with words.
  private func browser(
    _ words: String = "", columns: Int = 100, rows: Int = 24,
    files: [String: String] = [:], environment: [String: String] = [:]
  ) async throws -> TmuxSession {
    let session = try await TmuxSession(columns: columns, rows: rows, environment: environment)
    for (name, text) in files {
      let file = session.file(name)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try text.write(to: file, atomically: true, encoding: .utf8)
    }
    try session.enter("clear; fora \(words)")
    try await session.wait(for: " fora  ")
    return session
  }

  /// Types keys by their names in scripts, one after another.
  private func play(_ keys: String, in session: TmuxSession) throws {
    for key in keys.split(separator: " ") {
      switch key {
      case "<Enter>": try session.press("Enter")
      case "<Space>": try session.press("Space")
      case "<Tab>": try session.press("Tab")
      case "<Esc>": try session.pressEscape()
      case "<C-u>": try session.press("C-u")
      default: try session.type(String(key))
      }
    }
  }

  @Test(arguments: [
    ("/ asia <Enter>", "csv", "bodies --where asia"),
    ("/ asia <Enter> S <Enter>", "tsv", "bodies --where asia --sort=name"),
    ("/ colombo <Enter> <Tab>", "json", "members colombo-process --out"),
    (
      "/ colombo <Enter> @ 2004 <Enter> <Tab>", "table",
      "members colombo-process --out --as-of 2004"
    ),
    ("2 / viet <Enter> <Tab>", "markdown", "state VN --out"),
    (
      "= bali-process <Space> & <Space> colombo-process <Enter>", "jsonl",
      "members 'bali-process & colombo-process'"
    ),
    ("3 / recruitment <Enter>", "plain", "commitments --where recruitment"),
  ])
  func `what is written is what the command answers, to the byte, below what it is`(
    keys: String, format: String, command: String
  ) async throws {
    let session = try await browser()
    try play(keys, in: session)
    try play("e \(format) <Enter> <C-u> answer <Enter>", in: session)
    try await session.wait(for: "written to answer: ")
    try play("Q", in: session)
    let expected = try Tool.shell("fora \(command) --format \(format)").output
    #expect(!expected.isEmpty)
    let written = session.text(of: "answer")
    #expect(written.hasSuffix(expected))
    let head = written.dropLast(expected.count)
    #expect(head.isEmpty == ["jsonl", "json", "plain"].contains(format))
    #expect(head.isEmpty || head.contains("edition ") && head.split(separator: "\n").count == 1)
    // The command can be taken from it and run.
    if format == "markdown" { #expect(head.contains("; `fora \(command)`")) }
  }

  @Test func `a file that is there is not written over without a yes`() async throws {
    let session = try await browser(files: ["answer": "mine"])
    try play("/ colombo <Enter> e csv <Enter> <C-u> answer <Enter>", in: session)
    try await session.wait(for: "“answer” exists; write over it?")
    try session.type("n")
    try await session.wait(for: "nothing was done")
    #expect(session.text(of: "answer") == "mine")
    try play("e csv <Enter> <C-u> answer <Enter>", in: session)
    try await session.wait(for: "“answer” exists; write over it?")
    try session.type("y")
    try await session.wait(for: "written to answer: ")
    #expect(session.text(of: "answer").contains("\nname,kind,year"))
  }

  @Test func `what is no file is not written over, and a link leads to what is`() async throws {
    let session = try await browser(files: ["mine": "mine"])
    try FileManager.default.createSymbolicLink(
      atPath: session.file("link").path, withDestinationPath: "mine")
    #expect(mkfifo(session.file("pipe").path, 0o600) == 0)
    #expect(chmod(session.file("mine").path, 0o600) == 0)
    try play("/ colombo <Enter> e csv <Enter> <C-u> pipe <Enter>", in: session)
    try await session.wait(for: "“pipe” is a pipe, not a file; type another name")
    try play("e csv <Enter> <C-u> link <Enter>", in: session)
    try await session.wait(for: "“link” exists; write over it?")
    try session.type("y")
    try await session.wait(for: "written to link: ")
    #expect(session.text(of: "mine").contains("\nname,kind,year"))
    let mode = try FileManager.default.attributesOfItem(atPath: session.file("mine").path)
    #expect(mode[.posixPermissions] as? Int == 0o600)
    var status = stat()
    #expect(lstat(session.file("pipe").path, &status) == 0 && status.st_mode & S_IFMT == S_IFIFO)
    #expect(lstat(session.file("link").path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK)
  }

  @Test func `a file that cannot be written is said`() async throws {
    let session = try await browser()
    try play("e csv <Enter> <C-u> nowhere/answer <Enter>", in: session)
    try await session.wait(for: "“nowhere/answer” cannot be written: No such file or directory")
  }

  @Test(arguments: [
    "/ asia <Enter> S <Enter>", "7", "2 / viet <Enter>", "@ 2010 <Enter>",
    "= asean <Space> - <Space> bali-process <Enter>",
    "/ bali <Enter> <Space> <Esc> / colombo <Enter> c", "C <Enter> <Esc>",
  ])
  func `the command that was copied opens the same screen`(keys: String) async throws {
    let session = try await browser()
    try play(keys + " Y", in: session)
    try await session.wait(for: "the command: copied")
    let copied = session.text(of: "\(Self.state)/copied")
    #expect(copied.hasPrefix("fora "))
    let before = try session.screen.split(separator: "\n").dropLast()
    try play("Q", in: session)
    try await session.waitForShell()
    try session.enter("clear; fora browse --view \"$(cat \(Self.state)/copied)\"")
    try await session.wait(until: "the screen as it was") { screen in
      // The last line says what was copied; marks are no part of a view.
      func plain(_ lines: [Substring]) -> [String] {
        lines.dropFirst().map { $0.replacingOccurrences(of: "▸✓", with: "▸ ") }
      }
      let after = screen.split(separator: "\n").dropLast()
      return plain(Array(after)) == plain(Array(before))
    }
  }

  @Test func `a bookmark is there in the next session, and leads to its view`() async throws {
    let session = try await browser()
    try play("/ asia <Enter> b Asian <Space> bodies <Enter>", in: session)
    try await session.wait(for: "bookmarked as “Asian bodies”")
    try play("Q", in: session)
    try await session.waitForShell()
    #expect(
      session.text(of: "\(Self.state)/bookmarks").contains("Asian bodies\tbodies --where asia\n"))
    try session.enter("clear; fora")
    try await session.wait(for: bodies())
    try play("B Asian <Enter>", in: session)
    try await session.wait(for: "of \(bodies()), filter: asia")
  }

  @Test func `a name that another window has given is not taken from it`() async throws {
    let session = try await browser()
    let other = try await browser(
      environment: ["XDG_STATE_HOME": session.file(".local/state").path])
    try play("3 b Asia <Enter>", in: session)
    try await session.wait(for: "bookmarked as “Asia”")
    try play("5 b Asia <Enter>", in: other)
    try await other.wait(for: "“Asia” stands for another view since; kept as “Asia (2)”")
    #expect(
      session.text(of: "\(Self.state)/bookmarks")
        == "# fora bookmarks 1\nAsia\tcommitments\nAsia (2)\tdocuments\n")
    // Both are now known there.
    try play("B", in: other)
    try await other.wait(until: "both") { $0.contains(" Asia ") && $0.contains("Asia (2)") }
  }

  @Test func `filters are remembered in the order in which they were typed last`() async throws {
    let session = try await browser()
    for filter in ["asia", "labour", "asia"] {
      try play("/ <C-u> \(filter) <Enter>", in: session)
      try await session.wait(for: "of \(bodies()), filter: \(filter)")
    }
    try play("Q", in: session)
    try await session.waitForShell()
    #expect(session.text(of: "\(Self.state)/queries") == "# fora queries 1\nasia\nlabour\n")
  }

  @Test func `all that went wrong is said, each in full`() async throws {
    let nonsense = "# fora session 1\nnonsense\n"
    let session = try await browser(
      columns: 60,
      files: [
        "\(Self.state)/session": nonsense, "\(Self.state)/bookmarks": nonsense,
        ".config/fora/config": "bind y nonsense\n",
      ])
    let screen = try await session.wait(for: "messages")
    let words = screen.split { $0.isWhitespace }.joined(separator: " ")
    for part in [
      "session.corrupt-1", "bookmarks.corrupt-1", "line 2 is not “view”, “row” or “date”",
      "config:1", "nonsense",
    ] { #expect(words.contains(part), "\(part)") }
    try session.press("Escape")
    try await session.wait(for: bodies())
  }

  @Test func `one thing that went wrong is said over the list, to its end`() async throws {
    let session = try await browser(
      columns: 60, files: ["\(Self.state)/session": "nonsense\n"])
    let screen = try await session.wait(for: "session.corrupt-1")
    #expect(screen.contains(bodies()))
    try session.press("Down")
    try await session.wait(until: "nothing of it") { !$0.contains("corrupt") }
  }

  @Test func `a session goes on where the last one ended`() async throws {
    let session = try await browser()
    try play("2 / nepal <Enter> @ 2010 <Enter>", in: session)
    try await session.wait(for: "@ 2010")
    let before = try session.screen
    try play("Q", in: session)
    try await session.waitForShell()
    try session.enter("clear; fora --restore")
    try await session.wait(until: "the same screen") { $0 == before }
    try play("Q", in: session)
    try await session.waitForShell()
    try session.enter("clear; fora")
    try await session.wait(for: "B goes back to where you were: ")
  }

  @Test func `a session file that makes no sense is set aside, and said once`() async throws {
    let session = try await browser(files: ["\(Self.state)/session": "# fora session 1\nnonsense\n"]
    )
    try await session.wait(for: "session")
    try play("Q", in: session)
    try await session.waitForShell()
    let names = try FileManager.default.contentsOfDirectory(
      atPath: session.file(Self.state).path)
    #expect(names.contains { $0.hasPrefix("session.corrupt") })
  }

  @Test func `the palette takes a line of the command line, as a view or as an answer`()
    async throws
  {
    let session = try await browser()
    try session.type(":members bali-process & colombo-process")
    try session.press("Enter")
    try await session.wait(for: "bali-process & colombo-process › ")
    try session.type(":body rcm")
    try session.press("Enter")
    try await session.wait(for: "Regional Conference on Migration")
    try session.press("Escape")
    try await session.wait(until: "the list") { !$0.contains("Esc close") }
    try session.type(":members nowhere & x")
    try session.press("Enter")
    try await session.wait(for: "no body")
  }

  @Test func `one's own tables are read again, and the place is kept`() async throws {
    let header = "id,name,short_name,kind,summary,summary_source\n"
    func row(_ id: String, _ name: String) -> String {
      "\(id),\(name),\(name),conference-series,Talks.,rcm-1\n"
    }
    let rows = row("zz-a", "ZZ A") + row("zz-b", "ZZ B")
    let session = try await browser(
      "--data my/bodies.csv", files: ["my/bodies.csv": header + rows])
    try await session.wait(for: bodies(and: 2))
    try play("G", in: session)
    try await session.wait(for: "▸ ZZ B")
    try (header + row("zz-aa", "ZZ AA") + rows).write(
      to: session.file("my/bodies.csv"), atomically: true, encoding: .utf8)
    try play("R", in: session)
    let screen = try await session.wait(for: "the tables were read again")
    #expect(screen.contains(bodies(and: 3)))
    #expect(screen.contains("▸ ZZ B"))
    try (header + "zz-a,ZZ A\n").write(
      to: session.file("my/bodies.csv"), atomically: true, encoding: .utf8)
    try play("R", in: session)
    try await session.wait(for: "the tables are not sound; those read before stay")
    try session.press("Escape")
    try await session.wait(for: bodies(and: 3))
  }

  @Test func `keys of the configuration work, and what is wrong in it is said`() async throws {
    let session = try await browser(
      files: [".config/fora/config": "bind z about\nbind y nonsense\n"])
    try await session.wait(for: "config")
    try play("z", in: session)
    try await session.wait(for: "Identifier")
  }

  @Test func `an address is handed to the opener, or shown whole`() async throws {
    let session = try await browser(files: [".config/fora/config": "opener ./opener\n"])
    try session.type("Q")
    try await session.waitForShell()
    try await session.makeProgram("opener", "#!/bin/sh\nprintf '%s' \"$1\" >opened\n")
    try await session.run("clear")
    try session.enter("fora")
    try await session.wait(for: bodies())
    try play("/ colombo <Enter> o", in: session)
    try await session.wait(for: "handed to ./opener:")
    try await session.wait(until: "the opener's file") { _ in
      session.text(of: "opened").hasPrefix("http")
    }
    try play("Q", in: session)
    try await session.waitForShell()
    try await session.run("rm .config/fora/config; clear")
    try session.enter("fora")
    try await session.wait(for: bodies())
    try play("/ colombo <Enter> o", in: session)
    try await session.wait(for: "http")
  }

  @Test func `a click chooses and the wheel moves, where the mouse is asked for`() async throws {
    let session = try await browser("--mouse")
    try await session.wait(for: bodies())
    // The encoding of xterm: the button, then column and row from 33.
    try session.send([0x1B, 0x5B, 0x4D, 32, 33 + 10, 33 + 5, 0x1B, 0x5B, 0x4D, 35, 33 + 10, 33 + 5])
    try await session.wait(until: "the row under the click") { screen in
      let lines = screen.split(separator: "\n")
      return lines.count > 5 && lines[5].hasPrefix(" ▸")
    }
    try session.send([0x1B, 0x5B, 0x4D, 32 + 65, 33 + 10, 33 + 5])
    try await session.wait(until: "three rows on") { screen in
      let lines = screen.split(separator: "\n")
      return lines.count > 8 && lines[8].hasPrefix(" ▸")
    }
  }
}
