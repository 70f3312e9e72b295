import Testing

/// Lists that are pasted into the browser, and what is kept of them.
struct PastedListTests {
  /// Types a list into the box in a terminal, and goes on with keys.
  private func type(
    _ list: String, then keys: String, seeing text: String, in folder: Folder
  ) async throws {
    let terminal = try PseudoTerminal(environment: ["HOME": folder.path])
    try await terminal.wait(for: "help")
    try await terminal.send("P")
    try await terminal.wait(for: "read the list")
    try await terminal.send("\(list)\t\(keys)")
    try await terminal.wait(for: text)
    try await terminal.send("Q")
    #expect(try await terminal.waitForEnd() == 0)
  }

  @Test func `what a name was chosen to mean is known to later sessions and to lines`() async throws
  {
    let folder = try Folder()
    try await type("Korea", then: "\r\r", seeing: "in later lists", in: folder)
    let kept = try #require(folder.text(of: ".local/state/fora/choices"))
    let choice = try #require(kept.split(separator: "\n").last)
    #expect(choice.hasPrefix("Korea=K"))
    // The next session reads it so without asking.
    try await type("Korea", then: "", seeing: "as chosen for this name", in: folder)
    #expect(folder.text(of: ".local/state/fora/choices") == kept)
  }

  @Test func `who is in a body, not in it and missing stand in sentences of their own`() throws {
    let list = ["resolve", "Germany, European Union, Australia, Méxi co", "--against"]
    let cited = try Tool.run(list + ["bali-process", "--cite"]).output
    #expect(cited.contains("On the list and in the body (Bali Process), 1: Australia."))
    // The whole list of members says that it is none, and nothing of observers.
    #expect(cited.contains("European Union (not a member)"))
    #expect(cited.contains("Germany (no source names it)"))
    // What was not read may be the one that seems to be missing.
    let rcm = try Tool.run(["resolve", "Mejicco", "--against", "rcm", "--columns", "name,finding"])
    #expect(rcm.lines.contains("Mexico\tmay be missing"))
  }
}
