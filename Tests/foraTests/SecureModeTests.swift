import Foundation
import Testing

/// strace, which shows what a program asks of the system.
enum Tracing {
  /// Whether it can be used: CI must not do without.
  static let isUsable =
    FileManager.default.isExecutableFile(atPath: "/usr/bin/strace")
    || ProcessInfo.processInfo.environment["CI"] != nil
}

/// What somebody reaches who has nothing but `fora --secure`.
@Suite(
  .enabled(if: Tracing.isUsable, "strace is not installed: apt-get install strace"),
  .timeLimit(.minutes(5)))
struct SecureModeTests {
  /// All that one could try, to write to a path among them.
  private static func keys(_ path: String) -> [String] {
    [
      "e\r\r", "e\u{1B}[27u", "y\r", "bmine\r", "B\u{1B}[27u", "so", "\u{1B}[27u", "R", "\u{1A}",
      ":data export \(path)\r", "\u{1B}[27u", ":bodies --data /etc\r", "\u{1B}[27u",
      ":bookmarks --import /etc/passwd\r", "\u{1B}[27u", ":data check /etc\r", "\u{1B}[27u",
      ":data diff built-in /etc\r", "\u{1B}[27u", ":completions bash\r", "\u{1B}[27u",
      ":install --prefix \(path)\r", "\u{1B}[27u", ":completions bash --install\r",
      "\u{1B}[27u", ":data install /etc\r", "\u{1B}[27u", ":data revert\r", "\u{1B}[27u",
      ":resolve Korea --choose Korea=KR\r", "\u{1B}[27u",
      "\u{1B}[27u", "1",
    ]
  }

  /// The calls of a session that have to do with files, programs and the network.
  private static func calls(
    _ words: [String], _ folder: Folder, environment: [String: String]
  ) async throws -> [String] {
    let trace = folder.path("trace")
    let calls = "trace=%file,%process,%network,kill,ftruncate,fchmod,fchown"
    // What is written where it is not refused belongs into the folder.
    let inFolder = ["sh", "-c", "cd \"$0\" && exec \"$@\"", folder.path]
    let terminal = try PseudoTerminal(
      inFolder + ["strace", "-f", "-qq", "-s", "4096", "-e", calls, "-o", trace, Tool.url.path]
        + words,
      environment: environment)
    try await terminal.wait(for: "help")
    for keys in Self.keys(folder.path("stolen")) { try await terminal.send(keys) }
    try await terminal.settle()
    try await terminal.send("Q")
    #expect(try await terminal.waitForEnd() == 0)
    return (folder.text(of: "trace") ?? "").split(separator: "\n").map(String.init)
  }

  @Test(arguments: [["--secure"], []])
  func `no file of the user's is touched, and nothing is started`(words: [String]) async throws {
    let folder = try Folder()
    try folder.write(
      "theme light\nopener touch \(folder.path("opened"))\n", to: "config/fora/config")
    try folder.write("id,title\nzz-1,mine\n", to: "data/fora/sources.csv")
    var environment = [
      "XDG_CONFIG_HOME": folder.path("config"), "XDG_DATA_HOME": folder.path("data"),
      "XDG_STATE_HOME": folder.path("state"), "XDG_DATA_DIRS": folder.path("dirs"),
      "XDG_CONFIG_DIRS": folder.path("dirs"), "TERMINFO_DIRS": folder.path("terminfo"),
      "FORA_DATA": folder.path("data/fora"), "BROWSER": "touch", "TMUX": "/tmp/none,1,0",
      "LOCPATH": folder.path("locale"),
    ]
    if words.isEmpty { environment["FORA_SECURE"] = "1" }
    let calls = try await Self.calls(words, folder, environment: environment)
    #expect(calls.count > 5)
    let started = calls.filter { $0.contains("execve(") }
    #expect(started.count == 1)
    for call in calls {
      #expect(!call.contains(folder.path) || call.contains("execve("), "\(call)")
      #expect(!call.contains("/etc/passwd") && !call.contains("stolen"), "\(call)")
      for name in [
        "fork(", "vfork(", "clone(", "clone3(", "socket(", "connect(", "unlink", "rename",
      ] {
        #expect(!call.contains(" \(name)"), "\(call)")
      }
      if call.contains("open"),
        call.contains("O_CREAT") || call.contains("O_RDWR")
          || call.contains("O_WRONLY")
      {
        // The terminal itself.
        #expect(call.contains("\"/dev/pts/") && !call.contains("O_CREAT"), "\(call)")
      }
    }
    #expect(try folder.names().sorted() == ["config", "data", "trace"])
  }

  @Test func `without it the same keys do reach files, so that the trace is worth something`()
    async throws
  {
    let folder = try Folder()
    let calls = try await Self.calls(
      [], folder, environment: ["XDG_STATE_HOME": folder.path("state")])
    #expect(calls.contains { $0.contains("O_CREAT") && $0.contains(folder.path("state")) })
  }

  @Test(arguments: [
    ["bodies", "--data", "/etc"], ["data", "check", "/etc"],
    ["data", "export", "/nowhere/stolen"], ["data", "install", "/etc"], ["data", "revert"],
    ["install", "--prefix", "/nowhere/stolen"], ["uninstall", "--prefix", "/nowhere/stolen"],
    ["completions", "bash", "--install"], ["members", "rcm", "--only-data"],
    ["bookmarks", "--import", "/etc/passwd"], ["data", "diff", "built-in", "/etc"],
    ["browse", "--secure", "--data", "/etc"],
  ])
  func `commands that name files are refused`(words: [String]) throws {
    let result = try Tool.run(words, environment: ["LANG": "C.UTF-8", "FORA_SECURE": "1"])
    #expect(result.status > 1)
    #expect(result.error.contains("secure mode"))
    #expect(result.output == "")
  }

  @Test func `answers are the same`() throws {
    let secure = try Tool.run(
      ["members", "rcm"], environment: ["LANG": "C.UTF-8", "FORA_SECURE": "1", "HOME": "/nowhere"])
    #expect(try secure.output == Tool.run(["members", "rcm"]).output)
    #expect(secure.status == 0)
  }
}
