import Foundation

/// A shell in a terminal of its own, driven by keys and read as text: tmux, with nobody's settings.
final class TmuxSession {
  /// What did not come in time, and what was on the screen instead.
  struct Timeout: Error, CustomStringConvertible {
    let description: String
  }

  /// Whether the tests of the terminal run: CI must not do without.
  static let isUsable =
    isInstalled || ProcessInfo.processInfo.environment["CI"] != nil

  private static let isInstalled = ["/usr/bin/tmux", "/usr/local/bin/tmux"].contains {
    FileManager.default.isExecutableFile(atPath: $0)
  }

  /// A folder for what the shell writes, which is also its `HOME`.
  let folder: URL
  /// How many lines the shell has been given; its prompt counts them.
  private var lineCount = 0

  /// Starts a shell and waits for its prompt.
  ///
  /// - Parameters:
  ///   - columns: The width of the terminal.
  ///   - rows: The height of the terminal.
  ///   - environment: Variables beside TERM, LANG and PATH, or in their place; nothing of the
  ///     test's own gets through.
  init(columns: Int, rows: Int, environment: [String: String] = [:]) async throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("fora-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let settings = "set -g status off\nset -s escape-time 0\n"
    try settings.write(to: file("tmux.conf"), atomically: true, encoding: .utf8)
    let path = "\(Tool.url.deletingLastPathComponent().path):/usr/bin:/bin"
    let variables = [
      "PATH": path, "TERM": "screen-256color", "LANG": "C.UTF-8", "HOME": folder.path,
      "HISTFILE": "", "PS1": "shell \\#> ", "PAGER": "cat",
    ].merging(environment) { $1 }
    try tmux(
      ["new-session", "-d", "-x", "\(columns)", "-y", "\(rows)", "-c", folder.path, "env", "-i"]
        + variables.map { "\($0)=\($1)" } + ["bash", "--norc", "--noprofile", "--noediting"])
    try await waitForShell()
  }

  deinit {
    end()
    try? FileManager.default.removeItem(at: folder)
  }

  /// Closes the terminal under whatever runs in it.
  func end() { _ = try? tmux(["kill-server"]) }

  /// The place of a file in the session's folder.
  func file(_ name: String) -> URL { folder.appendingPathComponent(name) }

  /// The text of a file in the session's folder; "" when there is none.
  func text(of name: String) -> String {
    (try? String(contentsOf: file(name), encoding: .utf8)) ?? ""
  }

  // MARK: - Keys

  /// Types letters as they are.
  func type(_ text: String) throws { try tmux(["send-keys", "-l", text]) }

  /// Presses keys by tmux's names: `Enter`, `BSpace`, `C-z`.
  func press(_ keys: String...) throws { try tmux(["send-keys"] + keys) }

  /// Presses Esc in the form in which no key typed right after it can be one with Alt.
  func pressEscape() throws { try send(Array("\u{1B}[27u".utf8)) }

  /// Sends bytes as they are.
  func send(_ bytes: [UInt8]) throws {
    try Data(bytes).write(to: file("keys"))
    try tmux(["load-buffer", file("keys").path])
    try tmux(["paste-buffer", "-r"])
  }

  /// Pastes a text, with the marks of its bounds where what runs has asked for them.
  func paste(_ text: String) throws {
    try Data(text.utf8).write(to: file("pasted"))
    try tmux(["load-buffer", file("pasted").path])
    try tmux(["paste-buffer", "-p"])
  }

  /// Types a line to the shell.
  func enter(_ line: String) throws {
    lineCount += 1
    try type(line)
    try press("Enter")
  }

  /// Types a line to the shell and waits until it is done.
  func run(_ line: String) async throws {
    try enter(line)
    try await waitForShell()
  }

  /// Makes a program of a script, as a file of the session's folder.
  ///
  /// The shell writes it: a file that the tests have open to write is inherited by what they start
  /// meanwhile, and until that has ended nobody can start it ("Text file busy").
  func makeProgram(_ name: String, _ script: String) async throws {
    try script.write(to: file(name + ".text"), atomically: true, encoding: .utf8)
    try await run("install -m 755 \(name).text \(name)")
  }

  /// Gives the terminal another size.
  func resize(columns: Int, rows: Int) throws {
    try tmux(["resize-window", "-x", "\(columns)", "-y", "\(rows)"])
  }

  // MARK: - Screen

  /// The text on the screen, without the spaces and empty rows at its ends.
  var screen: String {
    get throws { Self.trimmed(try tmux(["capture-pane", "-p"])) }
  }

  /// A fact about the terminal by tmux's name for it: `alternate_on`, `cursor_flag`.
  func fact(_ name: String) throws -> String {
    Self.trimmed(try tmux(["display-message", "-p", "#{\(name)}"]))
  }

  /// Copies the bytes that are written to the terminal from now on to a file of the folder.
  func copyBytes(to name: String) throws { try tmux(["pipe-pane", "-O", "cat >\(name)"]) }

  /// Waits until the screen has a text.
  @discardableResult
  func wait(for text: String) async throws -> String {
    try await wait(until: "“\(text)”") { $0.contains(text) }
  }

  /// Waits for the shell's next prompt below everything else.
  @discardableResult
  func waitForShell() async throws -> String {
    let prompt = "shell \(lineCount + 1)>"
    return try await wait(until: prompt) { $0.hasSuffix(prompt) }
  }

  /// Waits until the screen is as one wants it.
  @discardableResult
  func wait(
    until what: String, within time: Duration = .seconds(30), _ isThere: (String) -> Bool
  ) async throws -> String {
    let end = ContinuousClock.now + time
    while true {
      let screen = try screen
      if isThere(screen) { return screen }
      guard ContinuousClock.now < end else {
        throw Timeout(description: "\(what) did not come; the screen is\n\(screen)")
      }
      try await Task.sleep(for: .milliseconds(10))
    }
  }

  /// A text without the spaces at the ends of its lines and the empty lines at its end.
  static func trimmed(_ text: String) -> String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      String(line.reversed().drop { $0 == " " }.reversed())
    }
    while lines.last == "" { lines.removeLast() }
    return lines.joined(separator: "\n")
  }

  /// Runs a command of tmux.
  ///
  /// Not by Foundation's `Process`, which takes a program for running as long as anything that it
  /// has started runs: here the server. It would inherit that a test's thread lets no signals in.
  @discardableResult
  func tmux(_ arguments: [String]) throws -> String {
    let words = ["tmux", "-u", "-S", file("socket").path, "-f", file("tmux.conf").path] + arguments
    let line = words.map { "'" + $0.replacingOccurrences(of: "'", with: "'\\''") + "'" }
      .joined(separator: " ")
    var none = sigset_t()
    var before = sigset_t()
    sigemptyset(&none)
    pthread_sigmask(SIG_SETMASK, &none, &before)
    let output = popen("cd \(folder.path) && exec \(line) 2>&1 </dev/null", "r")
    pthread_sigmask(SIG_SETMASK, &before, nil)
    guard let output else {
      throw Timeout(description: "no process for tmux: \(String(cString: strerror(errno)))")
    }
    var bytes: [UInt8] = []
    var byte = getc(output)
    while byte != EOF {
      bytes.append(UInt8(truncatingIfNeeded: byte))
      byte = getc(output)
    }
    let text = String(decoding: bytes, as: UTF8.self)
    guard pclose(output) == 0 else {
      throw Timeout(description: "tmux \(arguments.first ?? "") failed: \(text)")
    }
    return text
  }
}
