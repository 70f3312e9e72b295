import Foundation
import Testing

/// Tab in real shells: what stands on the line afterwards.
@Suite(.enabled(if: TmuxSession.isUsable)) struct ShellCompletionTests {
  /// A shell that can be installed, and how it is started with its script.
  struct Installed: CustomTestStringConvertible, Sendable {
    let path: String
    let start: String

    var testDescription: String { path }

    static let bash = Installed(
      path: "/bin/bash",
      start: "bash --noprofile --rcfile <(echo \"PS1='ready> '\"; fora completions bash; "
        + "echo 'echo lo\"\"aded') -i")
    static let zsh = Installed(path: "/usr/bin/zsh", start: "zsh -f")
    static let fish = Installed(
      path: "/usr/bin/fish",
      start: "fish --private -C 'function fish_prompt; echo -n \"ready> \"; end; "
        + "fora completions fish | source; echo lo\"\"aded'")

    static let all = [bash, zsh, fish].filter { FileManager.default.fileExists(atPath: $0.path) }
  }

  /// A terminal in which the shell waits for a line.
  private static func session(_ shell: Installed) async throws -> TmuxSession {
    let session = try await TmuxSession(columns: 110, rows: 40)
    try FileManager.default.createDirectory(
      at: session.file("my-tables"), withIntermediateDirectories: true)
    try session.enter(shell.start)
    if shell.path.hasSuffix("zsh") {
      try session.type(
        "PS1='ready> '; autoload -U compinit; compinit -u -D; "
          + "source <(fora completions zsh); echo lo''aded")
      try session.press("Enter")
    }
    try await session.wait(for: "loaded")
    return session
  }

  /// Types a line and Tab, and waits until the line is as expected.
  private static func complete(
    _ typed: String, _ expected: String, in session: TmuxSession
  ) async throws {
    try session.press("C-l")
    try await session.wait(until: "an empty line") { $0.split(separator: "\n").last == "ready>" }
    try session.type(typed)
    try await session.wait(for: "ready> " + typed)
    try session.press("Tab")
    try await session.wait(until: "“\(expected)” for “\(typed)”") { screen in
      screen.split(separator: "\n").contains { $0 == "ready> \(expected)" }
    }
    try session.press("C-e", "C-u")
  }

  /// Lines that each shell completes to the same.
  @Test(arguments: Installed.all)
  func `a line is completed`(shell: Installed) async throws {
    let session = try await Self.session(shell)
    for (typed, expected) in [
      ("fora mee", "fora meetings"), ("fora members coloma", "fora members coloma"),
      ("fora members colombo", "fora members colombo-process"),
      ("fora members --expl", "fora members --explain"),
      ("fora members rcm --format=mark", "fora members rcm --format=markdown"),
      ("fora bodies kind:regional-c", "fora bodies kind:regional-consultative-process"),
      ("fora bodies -kind:regional-c", "fora bodies -kind:regional-consultative-process"),
      (
        "fora bodies --where 'kind:regional-c",
        "fora bodies --where 'kind:regional-consultative-process'"
      ),
      ("fora members 'rcm & colom", "fora members 'rcm & colombo-process'"),
      ("fora members rcm.obs", "fora members rcm.observer"),
      ("fora members bali proc", "fora members bali process"),
      ("fora bodies role:obs", "fora bodies role:observer"),
      ("fora members rcm --as-of=2024-1", "fora members rcm --as-of=2024-1"),
      ("fora members rcm --as-of 2024-11", "fora members rcm --as-of 2024-11"),
      ("fora help envi", "fora help environment"),
      ("fora data check my-t", "fora data check my-tables/"),
    ] where typed != expected {
      try await Self.complete(typed, expected, in: session)
    }
  }

  @Test func `bash puts what it is offered so that the program gets the name`() async throws {
    let session = try await Self.session(.bash)
    for (typed, expected) in [
      ("fora state viet", #"fora state viet\ Nam"#),
      ("fora state \"viet", #"fora state "viet Nam""#),
      ("fora state 'côte", #"fora state 'côte d'\''Ivoire'"#),
      ("fora --data=my-t", "fora --data=my-tables/"),
    ] {
      try await Self.complete(typed, expected, in: session)
    }
  }

  @Test func `a name from data is not run`() async throws {
    let session = try await Self.session(.bash)
    try """
    id,name,short_name,kind,summary,summary_source
    zz-own,Own $(touch made) `touch made` Body,Own,network,Ours.,bali-process-1

    """.write(to: session.file("my-tables/bodies.csv"), atomically: true, encoding: .utf8)
    try await Self.complete(
      "fora members --data my-tables Own\\ $",
      #"fora members --data my-tables Own\ \$\(touch\ made\)\ \`touch\ made\`\ Body"#, in: session)
    #expect(!FileManager.default.fileExists(atPath: session.file("made").path))
  }
}
