import Foundation
import Testing

/// The browser in a terminal of its own.
extension TmuxSession {
  /// Starts the browser in a shell; its process is in the file `process`.
  ///
  /// - Parameter ignoring: A signal that it is started to ignore, as `nohup` does.
  static func browser(
    columns: Int = 80, rows: Int = 24, environment: [String: String] = [:],
    ignoring signal: String? = nil
  ) async throws -> TmuxSession {
    let session = try await TmuxSession(columns: columns, rows: rows, environment: environment)
    let trap = signal.map { "trap '' \($0); " } ?? ""
    let start = "fora() { sh -c \"\(trap)echo \\$\\$ >process; exec \(Tool.url.path)\"; }"
    try await session.run("stty -g >before; \(start); clear")
    try session.enter("fora")
    try await session.wait(for: "fora  Bodies › ")
    return session
  }

  /// The browser's process.
  var process: pid_t {
    get throws {
      try #require(pid_t(text(of: "process").filter(\.isNumber)))
    }
  }

  /// Waits until the terminal shows what `--play` gives for keys.
  func expect(_ keys: String, columns: Int, rows: Int) async throws {
    let arguments = ["browse", "--play", keys, "--size", "\(columns)x\(rows)"]
    let expected = Self.trimmed(try Tool.run(arguments).output)
    try await wait(until: "the screen after \(keys)\n\(expected)\nwhich") { $0 == expected }
  }

  /// Expects the shell, its screen and the terminal's settings as they were before the browser.
  func expectShell(status: Int) async throws {
    try await waitForShell()
    try await run("echo ended $?; stty -g >after")
    let screen = try screen
    #expect(screen.hasPrefix("shell 2> fora\n"))
    #expect(screen.contains("ended \(status)\n"))
    #expect(!text(of: "before").isEmpty)
    #expect(text(of: "after") == text(of: "before"))
    #expect(try fact("alternate_on") == "0")
    #expect(try fact("cursor_flag") == "1")
    #expect(try fact("keypad_cursor_flag") == "0")
    #expect(try fact("keypad_flag") == "0")
  }
}
