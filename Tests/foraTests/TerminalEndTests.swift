import Foundation
import Testing

/// How the browser ends or does not begin, and what it leaves behind.
@Suite(
  .enabled(if: TmuxSession.isUsable, "tmux is not installed: apt-get install tmux"),
  .timeLimit(.minutes(5)))
struct TerminalEndTests {
  @Test(arguments: [
    SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGSEGV, SIGILL, SIGTRAP, SIGABRT, SIGXCPU, SIGUSR1, SIGUSR2,
    SIGALRM, SIGVTALRM, SIGPROF, SIGSYS, SIGIO, SIGPWR, SIGSTKFLT, 34, 64,
  ])
  func `a signal ends the browser and gives the terminal back`(signal: Int32) async throws {
    // Swift would show a backtrace and wait for a key.
    let session = try await TmuxSession.browser(environment: ["SWIFT_BACKTRACE": "enable=no"])
    try session.type("/a")
    try await session.wait(for: " / a ")
    kill(try session.process, signal)
    try await session.expectShell(status: 128 + Int(signal))
  }

  private static let saved = ".local/state/fora/session"

  @Test(arguments: [SIGTERM, SIGHUP, SIGINT])
  func `who is asked to end by a signal finds the place again`(signal: Int32) async throws {
    let session = try await TmuxSession.browser()
    try session.type("2/nepal")
    try session.press("Enter", "Tab", "Down")
    try await session.expect("2/nepal<Enter><Tab><Down>", columns: 80, rows: 24)
    kill(try session.process, signal)
    try await session.expectShell(status: 128 + Int(signal))
    #expect(session.text(of: Self.saved).contains("view\tparties --where nepal\n"))
    #expect(session.text(of: ".local/state/fora/recent").contains("parties --where nepal\n"))
    try session.enter("clear; command fora --restore")
    try await session.expect("2/nepal<Enter><Tab><Down>", columns: 80, rows: 24)
  }

  @Test func `a signal that does not ask ends the browser at once, without a word to the files`()
    async throws
  {
    let session = try await TmuxSession.browser(environment: ["SWIFT_BACKTRACE": "enable=no"])
    kill(try session.process, SIGQUIT)
    try await session.expectShell(status: 128 + Int(SIGQUIT))
    #expect(session.text(of: Self.saved) == "")
  }

  @Test func `no thread takes a signal away from the one that waits for keys`() async throws {
    let session = try await TmuxSession(columns: 80, rows: 24)
    try FileManager.default.createDirectory(
      at: session.file(".config/fora"), withIntermediateDirectories: true)
    try "opener ./opener\n"
      .write(to: session.file(".config/fora/config"), atomically: true, encoding: .utf8)
    try await session.makeProgram("opener", "#!/bin/sh\necho $$ >opened\nread end <pipe\n")
    try await session.run("mkfifo pipe; clear")
    try session.enter("sh -c \"echo \\$\\$ >process; exec fora\"")
    try await session.wait(for: "fora  Bodies › ")
    try session.type("o")
    try await session.wait(for: "handed to ./opener:")
    // A thread waits for the program that was handed the address, which runs on.
    let tasks = "/proc/\(try session.process)/task"
    let others = try FileManager.default.contentsOfDirectory(atPath: tasks)
      .filter { $0 != "\(try session.process)" }
    #expect(others.count == 1)
    for other in others {
      let status = try String(contentsOfFile: "\(tasks)/\(other)/status", encoding: .utf8)
      let mask = try #require(status.firstMatch(of: /SigBlk:\s*([0-9a-f]+)/)).1
      let blocked = try #require(UInt64(mask, radix: 16))
      for signal in [SIGHUP, SIGINT, SIGTERM] {
        #expect(blocked & (1 << UInt64(signal - 1)) != 0, "\(signal)")
      }
    }
    try session.press("C-c")
    try await session.waitForShell()
    try await session.run("echo ended $?; echo >pipe")
    #expect(try session.screen.contains("ended 130\n"))
  }

  @Test func `where something hangs, who asks again is heard`() async throws {
    // The clipboard of tmux, which the browser waits for, never takes anything.
    let session = try await TmuxSession(columns: 80, rows: 24, environment: ["TMUX": "x"])
    try await session.makeProgram("tmux", "#!/bin/sh\necho $$ >hanging\nread never <pipe\n")
    try await session.run("stty -g >before; mkfifo pipe; export PATH=.:$PATH; clear")
    try session.enter("sh -c \"echo \\$\\$ >process; exec fora\"")
    try await session.wait(for: "fora  Bodies › ")
    try session.type("y")
    try session.press("Enter")
    try await session.wait(until: "the program that hangs") { _ in
      !session.text(of: "hanging").isEmpty
    }
    let process = try session.process
    try await session.wait(until: "the shell") { screen in
      kill(process, SIGTERM)
      return screen.hasSuffix("shell 4>")
    }
    try await session.run("echo ended $?; stty -g >after; echo >pipe")
    #expect(try session.screen.contains("ended 143\n"))
    #expect(session.text(of: "after") == session.text(of: "before"))
  }

  @Test func `Ctrl-C leaves, whatever is open`() async throws {
    let session = try await TmuxSession.browser()
    try session.type("2/a")
    try await session.wait(for: " / a ")
    try session.press("C-c")
    try await session.expectShell(status: 130)
    #expect(session.text(of: Self.saved).contains("view\tparties"))
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
    try session.type("3")
    try await session.wait(for: "fora  Commitments › ")
    #expect(isRunning(process))
    session.end()
    let end = ContinuousClock.now + .seconds(3)
    while isRunning(process), ContinuousClock.now < end {
      try await Task.sleep(for: .milliseconds(10))
    }
    #expect(!isRunning(process))
    #expect(session.text(of: Self.saved).contains("view\tcommitments\n"))
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

  @Test func `after Ctrl-Z a paste is the shell's, and after fg the browser's`() async throws {
    let session = try await TmuxSession.browser(environment: ["TERM": "xterm-256color"])
    try session.press("C-z")
    try await session.waitForShell()
    try session.copyBytes(to: "bytes")
    // With marks around it the shell would not know the line.
    try session.paste("echo in the shell >shell")
    try session.press("Enter")
    try await session.wait(until: "what was pasted") { _ in
      session.text(of: "shell") == "in the shell\n"
    }
    #expect(!session.text(of: "bytes").contains("?2004h"))
    try session.type("fg")
    try session.press("Enter")
    try await session.wait(for: "fora  Bodies › ")
    try session.paste("Qatar\nQ\necho no >shell\n")
    try await session.wait(for: "As given")
    try session.type("Q")
    try await session.wait(until: "the shell") { $0.hasSuffix(">") }
    #expect(session.text(of: "shell") == "in the shell\n")
    let modes = session.text(of: "bytes").matches(of: /\?2004[hl]/).map { String($0.0) }
    #expect(modes == ["?2004h", "?2004l"])
  }

  @Test func `who is killed while stopped leaves the terminal to the shell`() async throws {
    let session = try await TmuxSession.browser()
    try session.press("C-z")
    try await session.waitForShell()
    try await session.run("kill %1; wait %1; stty -g >after; clear")
    #expect(session.text(of: "after") == session.text(of: "before"))
    #expect(try session.fact("alternate_on") == "0")
  }

  @Test func `where a program was stopped without a word, fg draws it anew`() async throws {
    let session = try await TmuxSession.browser()
    try session.type("jj")
    try await session.expect("jj", columns: 80, rows: 24)
    kill(try session.process, SIGSTOP)
    try await session.wait(for: "Stopped")
    try session.type("fg")
    try session.press("Enter")
    try await session.expect("jj", columns: 80, rows: 24)
    try session.type("j")
    try await session.expect("jjj", columns: 80, rows: 24)
  }

  @Test func `who may write no file is told so, and the browser goes on`() async throws {
    let terminal = try PseudoTerminal(["sh", "-c", "ulimit -f 0; exec fora"])
    try await terminal.wait(for: "help")
    for signal in [SIGXFSZ, SIGPIPE] { kill(terminal.process, signal) }
    try await terminal.send("bmine\r")
    try await terminal.wait(for: "cannot be written: File too large")
    try await terminal.send("Q")
    #expect(try await terminal.waitForEnd() == 0)
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
