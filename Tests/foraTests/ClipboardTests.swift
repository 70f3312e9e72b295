import Foundation
import Testing

@testable import fora

/// Copied text: what is sent, and where it goes when it cannot be sent.
struct ClipboardTests {
  @Test func `the terminal gets the text in base64 and nothing else of it`() {
    let sequence = Clipboard.sequence(Array("a\u{1B}]0;title\u{7}".utf8), .terminal)
    #expect(
      String(decoding: sequence, as: UTF8.self) == "\u{1B}]52;c;YRtdMDt0aXRsZQc=\u{7}")
  }

  @Test func `screen gets it in pieces that it passes on, which together are the same`() {
    let bytes = (0..<2000).map { UInt8(truncatingIfNeeded: $0) }
    var rest = Clipboard.sequence(bytes, .screen)[...]
    var inner: [UInt8] = []
    while !rest.isEmpty {
      #expect(rest.starts(with: [0x1B, UInt8(ascii: "P")]))
      let piece = rest.dropFirst(2)
      // ESC in the text of a piece would end it only before a backslash.
      var end = piece.startIndex
      while !piece[end...].starts(with: [0x1B, UInt8(ascii: "\\")]) { end += 1 }
      #expect(end - rest.startIndex <= 254)
      inner += piece[..<end]
      rest = rest[end...].dropFirst(2)
    }
    #expect(inner == Clipboard.sequence(bytes, .terminal))
  }

  @Test func `what is too long is written to the file alone`() throws {
    let folder = try Folder()
    let clipboard = Clipboard(
      .tmux, StateFolder(folder.path("fora")), tmux: ["false"], terminal: { _ in })
    let text = String(repeating: "x", count: Clipboard.mostBytes + 1)
    #expect(
      clipboard.copy(text)
        == "too long for the clipboard: 74995 bytes written to \(folder.path("fora/copied"))")
    #expect(folder.text(of: "fora/copied") == text)
    #expect(try folder.mode(of: "fora/copied") == 0o600)
    let whole = Clipboard.sequence(Array(text.utf8.dropLast()), .terminal)
    #expect(whole.count == 100_000)
  }

  @Test func `what tmux does not take is written to the file`() throws {
    let folder = try Folder()
    for tmux in [["false"], ["/nowhere/tmux"]] {
      let clipboard = Clipboard(
        .tmux, StateFolder(folder.path("fora")), tmux: tmux, terminal: { _ in })
      #expect(
        clipboard.copy("é")
          == "the clipboard of tmux took nothing: 2 bytes written to \(folder.path("fora/copied"))")
      #expect(folder.text(of: "fora/copied") == "é")
    }
  }

  @Test func `where nothing can be written either it says so`() {
    let none = Clipboard(.tmux, StateFolder(nil), tmux: ["false"], terminal: { _ in })
    #expect(none.copy("a") == "not copied: the clipboard of tmux took nothing")
    let barred = Clipboard(
      .tmux, StateFolder("/proc/nowhere/fora"), tmux: ["false"], terminal: { _ in })
    #expect(
      barred.copy("a")
        == "not copied: the clipboard of tmux took nothing, and /proc/nowhere/fora/copied cannot "
        + "be written: No such file or directory")
    #expect(
      barred.copy(String(repeating: "a", count: 80_000)).hasPrefix(
        "not copied: 80000 bytes are too long for the clipboard, and /proc/"))
  }
}

/// Copying in real terminals.
@Suite(
  .enabled(if: TmuxSession.isUsable, "tmux is not installed: apt-get install tmux"),
  .timeLimit(.minutes(5)))
struct ClipboardTerminalTests {
  private static let text = "Viet Nam\tmember\nCôte d’Ivoire\tobserver\n\u{1B}[31m"

  @Test func `a terminal with a clipboard takes the text as it is`() async throws {
    let session = try await TmuxSession(columns: 80, rows: 24)
    try session.tmux(["set-option", "-s", "set-clipboard", "on"])
    try Data(Clipboard.sequence(Array(Self.text.utf8), .terminal)).write(to: session.file("sent"))
    try await session.run("cat sent")
    #expect(try session.tmux(["show-buffer"]) == Self.text)
  }

  @Test func `tmux takes it with the settings that it comes with`() async throws {
    let session = try await TmuxSession(columns: 80, rows: 24)
    let folder = try Folder()
    let clipboard = Clipboard(
      .tmux, StateFolder(folder.path("fora")),
      tmux: ["env", "-u", "TMUX", "tmux", "-S", session.file("socket").path],
      terminal: { _ in })
    #expect(
      clipboard.copy(Self.text)
        == "copied \(Self.text.utf8.count) bytes to the clipboard of tmux and "
        + folder.path("fora/copied"))
    #expect(try session.tmux(["show-buffer"]) == Self.text)
    #expect(folder.text(of: "fora/copied") == Self.text)
  }

  @Test func `tmux hands it to the terminal around it`() async throws {
    let session = try await TmuxSession(
      columns: 80, rows: 24, environment: ["TERM": "xterm-256color"])
    try session.tmux(["set-option", "-s", "set-clipboard", "on"])
    try session.enter("tmux -u -S inner -f /dev/null new-session 'sh -c \"echo in''side; cat\"'")
    try await session.wait(for: "inside")
    let copied = Clipboard(
      .tmux, StateFolder(nil),
      tmux: ["env", "-u", "TMUX", "tmux", "-S", session.file("inner").path],
      terminal: { _ in }
    ).copy(Self.text)
    #expect(copied == "copied \(Self.text.utf8.count) bytes to the clipboard of tmux")
    // It comes in its own time.
    let end = ContinuousClock.now + .seconds(30)
    while (try? session.tmux(["show-buffer"])) != Self.text, ContinuousClock.now < end {
      try await Task.sleep(for: .milliseconds(10))
    }
    #expect(try session.tmux(["show-buffer"]) == Self.text)
    _ = Child.run(
      ["env", "-u", "TMUX", "tmux", "-S", session.file("inner").path, "kill-server"], input: [])
  }
}
