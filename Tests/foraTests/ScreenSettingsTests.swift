import Foundation
import Testing

/// Themes and the mouse in a real terminal.
@Suite(
  .enabled(if: TmuxSession.isUsable, "tmux is not installed: apt-get install tmux"),
  .timeLimit(.minutes(5)))
struct ScreenSettingsTests {
  /// The browser with options and variables, and all that it writes in the file `bytes`.
  private func browser(
    _ options: String = "", _ environment: [String: String] = [:], configuration: String? = nil
  ) async throws -> TmuxSession {
    let session = try await TmuxSession(columns: 80, rows: 24, environment: environment)
    if let configuration {
      try FileManager.default.createDirectory(
        at: session.file(".config/fora"), withIntermediateDirectories: true)
      try configuration.write(
        to: session.file(".config/fora/config"), atomically: true, encoding: .utf8)
    }
    let start = "fora() { sh -c \"echo \\$\\$ >process; exec \(Tool.url.path) \(options)\"; }"
    try await session.run("stty -g >before; \(start); clear")
    try session.copyBytes(to: "bytes")
    try session.enter("fora")
    try await session.wait(for: "fora  Bodies › ")
    return session
  }

  /// The colours that have been asked for: the parameters of SGR that are no attributes.
  private func colours(_ session: TmuxSession) -> Set<Substring> {
    let sequences = session.text(of: "bytes").split(separator: "\u{1B}[").compactMap { text in
      text.firstIndex(of: "m").map { text[..<$0] }
    }.filter { $0.allSatisfy { $0.isNumber || $0 == ";" } }
    return Set(
      sequences.flatMap { sequence in
        sequence.contains("8;5;")
          ? [sequence]
          : sequence.split(separator: ";").filter { "34".contains($0.prefix(1)) && $0.count == 2 }
            .filter { $0 != "39" && $0 != "49" }
      })
  }

  @Test func `by default only the bar of the chosen row has a background`() async throws {
    let session = try await browser()
    let colours = colours(session)
    #expect(!colours.isEmpty)
    // That of the pane with the keys, and the quieter one of the others.
    #expect(colours.count { !$0.hasPrefix("3") } <= 2)
  }

  @Test func `high contrast sets letters and background`() async throws {
    let session = try await browser("--theme high-contrast")
    let colours = colours(session)
    #expect(colours.contains { $0.contains("48;5;16") })
    #expect(colours.contains { $0.contains("38;5;231") })
  }

  @Test(arguments: [
    ("--theme mono", [:]), ("", ["NO_COLOR": "1"]), ("--theme high-contrast", ["NO_COLOR": "1"]),
  ])
  func `mono and NO_COLOR set no colours`(
    options: String, environment: [String: String]
  ) async throws {
    let session = try await browser(options, environment)
    #expect(colours(session) == [])
  }

  @Test func `the configuration chooses the theme, the words typed another`() async throws {
    let configured = try await browser(configuration: "theme high-contrast\n")
    #expect(colours(configured).contains { $0.contains("48;5;16") })
    let typed = try await browser("--theme mono", configuration: "theme high-contrast\n")
    #expect(colours(typed) == [])
  }

  @Test func `a configuration that is wrong stops nothing`() async throws {
    let session = try await browser(configuration: "theme drak\nbind\n\u{1B}[2J\n")
    try session.type("2")
    try await session.wait(for: "fora  States and organisations › ")
  }

  @Test func `the mouse is the terminal's own unless it is asked for`() async throws {
    let session = try await browser()
    #expect(try session.fact("mouse_any_flag") == "0")
    #expect(!session.text(of: "bytes").contains("\u{1B}[?1000h"))
    let configured = try await browser(configuration: "mouse on\n")
    #expect(try configured.fact("mouse_any_flag") == "1")
  }

  @Test func `the mouse is given back at the end and while the browser is stopped`() async throws {
    let session = try await browser("--mouse")
    #expect(try session.fact("mouse_any_flag") == "1")
    try session.press("C-z")
    try await session.waitForShell()
    #expect(try session.fact("mouse_any_flag") == "0")
    try session.enter("fg")
    try await session.wait(for: "fora  Bodies › ")
    try await session.wait(until: "the mouse") { _ in
      (try? session.fact("mouse_any_flag")) == "1"
    }
    try session.type("q")
    try await session.waitForShell()
    #expect(try session.fact("mouse_any_flag") == "0")
    #expect(try session.fact("mouse_sgr_flag") == "0")
  }

  @Test(arguments: [SIGTERM, SIGSEGV, SIGTRAP, SIGABRT])
  func `the mouse is given back when a signal ends the browser`(signal: Int32) async throws {
    let session = try await browser("--mouse", ["SWIFT_BACKTRACE": "enable=no"])
    #expect(try session.fact("mouse_any_flag") == "1")
    kill(try session.process, signal)
    try await session.waitForShell()
    #expect(try session.fact("mouse_any_flag") == "0")
    #expect(try session.fact("mouse_sgr_flag") == "0")
    #expect(try session.fact("alternate_on") == "0")
  }

  @Test(arguments: ["screen-256color", "xterm-256color"])
  func `what the mouse sends is not taken for keys, and keys after it are`(
    type: String
  ) async throws {
    let session = try await browser("--mouse", ["TERM": type])
    let before = try session.screen
    // Press, release, wheel both ways and sideways, the other buttons, in either of two codes.
    let isLong = session.text(of: "bytes").contains("\u{1B}[?1006")
    for button in [0, 1, 2, 64, 65, 66, 67] {
      let press = isLong ? "\u{1B}[<\(button);3;4M" : "\u{1B}[M\(Self.letter(button))#$"
      let release = isLong ? "\u{1B}[<\(button);3;4m" : "\u{1B}[M##$"
      try session.send(Array((press + (button < 64 ? release : "")).utf8))
    }
    try session.type("?")
    try await session.wait(for: "Keys")
    try session.press("Escape")
    try await session.wait(until: "the list") { !$0.contains("Keys") }
    // Clicks and the wheel have chosen another row.
    try session.type("g")
    try await session.wait(until: "the screen as it was") { $0 == before }
  }

  private static func letter(_ button: Int) -> Character {
    Unicode.Scalar(UInt8(button + 32)).description.first ?? " "
  }
}
