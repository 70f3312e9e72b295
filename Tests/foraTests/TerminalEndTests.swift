import Foundation
import Testing

/// How the browser ends or does not begin, and what it leaves behind.
@Suite(
  .enabled(if: TmuxSession.isUsable, "tmux is not installed: apt-get install tmux"),
  .timeLimit(.minutes(5)))
struct TerminalEndTests {
  @Test(arguments: [SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGSEGV, SIGILL, SIGTRAP, SIGABRT])
  func `a signal ends the browser and gives the terminal back`(signal: Int32) async throws {
    // Swift would show a backtrace and wait for a key.
    let session = try await TmuxSession.browser(environment: ["SWIFT_BACKTRACE": "enable=no"])
    try session.type("/a")
    try await session.wait(for: " / a ")
    kill(try session.process, signal)
    try await session.expectShell(status: 128 + Int(signal))
  }

  @Test func `Ctrl-C leaves, whatever is open`() async throws {
    let session = try await TmuxSession.browser()
    try session.type("2/a")
    try await session.wait(for: " / a ")
    try session.press("C-c")
    try await session.expectShell(status: 130)
  }

  @Test func `what nohup ignores stays ignored`() async throws {
    let session = try await TmuxSession.browser(ignoring: "TERM")
    kill(try session.process, SIGTERM)
    try session.type("2")
    try await session.wait(for: "fora  States and organisations › ")
    try session.type("Q")
    try await session.expectShell(status: 0)
  }

  @Test(arguments: [nil, "HUP"])
  func `when its terminal is closed the browser ends at once`(ignored: String?) async throws {
    let session = try await TmuxSession.browser(ignoring: ignored)
    let process = try session.process
    #expect(isRunning(process))
    session.end()
    let end = ContinuousClock.now + .seconds(3)
    while isRunning(process), ContinuousClock.now < end {
      try await Task.sleep(for: .milliseconds(10))
    }
    #expect(!isRunning(process))
    kill(process, SIGKILL)
  }

  /// Whether a process is there and has not ended.
  private func isRunning(_ process: pid_t) -> Bool {
    guard let state = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8) else {
      return false
    }
    return !state.contains(") Z ")
  }

  @Test func `Ctrl-Z gives the shell back, and fg the same screen`() async throws {
    let session = try await TmuxSession.browser()
    try session.type("2/viet")
    try session.press("Enter", "Tab", "Down")
    try await session.expect("2/viet<Enter><Tab><Down>", columns: 80, rows: 24)
    try session.press("C-z")
    try await session.waitForShell()
    #expect(try session.fact("alternate_on") == "0")
    try await session.run("stty -g >stopped")
    #expect(session.text(of: "stopped") == session.text(of: "before"))
    try session.enter("fg")
    try await session.expect("2/viet<Enter><Tab><Down>", columns: 80, rows: 24)
    try session.press("Down")
    try await session.expect("2/viet<Enter><Tab><Down><Down>", columns: 80, rows: 24)
  }

  @Test func `a size that changed while the browser was stopped is the size it comes back to`()
    async throws
  {
    let session = try await TmuxSession.browser()
    try session.press("C-z")
    try await session.waitForShell()
    try session.resize(columns: 100, rows: 30)
    try await session.run("stty size")
    try session.enter("fg")
    try await session.expect("", columns: 100, rows: 30)
  }

  @Test(arguments: [
    ("env -u TERM fora", "fora: TERM is not set; try “TERM=xterm-256color fora”"),
    ("TERM= fora", "fora: TERM is not set; try “TERM=xterm-256color fora”"),
    ("TERM=dumb fora", "fora: the browser cannot use a terminal of type “dumb”"),
    ("TERM=nonsense fora", "fora: the browser cannot use a terminal of type “nonsense”"),
    ("fora </dev/null", "fora: the browser needs a terminal"),
    ("fora >output", "fora: the browser needs a terminal"),
    ("{ fora | cat >output; }", "fora: the browser needs a terminal"),
  ])
  func `without a terminal that it can use it says so in one line`(
    line: String, complaint: String
  ) async throws {
    let session = try await TmuxSession(columns: 80, rows: 24)
    try await session.run("set -o pipefail; stty -g >before; clear")
    try session.copyBytes(to: "bytes")
    try await session.run("\(line) 2>errors")
    try await session.run("echo ended $?; stty -g >after")
    let screen =
      "shell 2> \(line) 2>errors\nshell 3> echo ended $?; stty -g >after\nended 2\nshell 4>"
    #expect(try session.screen == screen)
    let errors = session.text(of: "errors")
    #expect(errors.hasPrefix(complaint))
    #expect(errors.count { $0 == "\n" } == 1)
    #expect(errors.hasSuffix("\n"))
    #expect(session.text(of: "output") == "")
    #expect(!session.text(of: "bytes").contains("\u{1B}"))
    #expect(session.text(of: "after") == session.text(of: "before"))
  }

  @Test func `bytes that are no UTF-8 are keys that do nothing`() async throws {
    let session = try await TmuxSession.browser()
    let process = try session.process
    // What a terminal set to Latin-1 sends for é, half of a letter, and what never is one.
    try session.send([0xE9, 0xFF, 0x80, 0xC3, 0x28, 0xF5, 0xC3])
    try session.type("2")
    try await session.wait(for: "fora  States and organisations › ")
    #expect(isRunning(process))
  }
}
