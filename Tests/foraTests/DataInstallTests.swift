import Foundation
import Testing

/// Another edition of the data in the place of the built-in one.
@Suite struct DataInstallTests {
  private let home: Folder
  private let machine: Folder
  /// An edition that calls the Bali Process something else.
  private let edition: Folder

  init() throws {
    home = try Folder()
    machine = try Folder()
    edition = try Folder()
    _ = try Tool.run(["data", "export", edition.path])
    try change("bodies.csv", ",Bali Process,", ",Lombok Process,")
    try change("datapackage.json", "\"2026.12\"", "\"2031.02\"")
  }

  private func change(_ file: String, _ old: String, _ new: String) throws {
    let text = try #require(edition.text(of: file))
    #expect(text.contains(old))
    try edition.write(text.replacing(old, with: new), to: file)
  }

  private func run(_ words: [String]) throws -> Tool.Result {
    try Tool.run(
      words,
      environment: ["LANG": "C.UTF-8", "HOME": home.path, "XDG_DATA_DIRS": machine.path])
  }

  private var name: String {
    get throws {
      try run(["bodies", "id:bali-process", "--columns", "name"]).lines.first ?? ""
    }
  }

  @Test func `it is shown what is different, and without a yes nothing is done`() throws {
    let result = try run(["data", "install", edition.path, "--format", "table"])
    #expect(result.status == 1)
    #expect(result.output.contains("Lombok Process"))
    #expect(result.error.contains("nothing was installed"))
    #expect(try name == "Bali Process")
  }

  @Test func `what is different in many rows is counted by body`() throws {
    let text = try #require(edition.text(of: "memberships.csv"))
    try edition.write(text.replacing(",member,", with: ",observer,"), to: "memberships.csv")
    let result = try run(["data", "install", edition.path, "--format", "table"])
    #expect(result.lines.contains { $0.hasPrefix("asean: memberships +") })
    #expect(!result.output.contains("Lombok Process"))
    #expect(result.output.utf8.count < 20_000)
  }

  @Test func `it is used until it is reverted, and the one before comes back`() throws {
    #expect(try run(["data", "install", edition.path, "--yes"]).status == 0)
    #expect(try name == "Lombok Process")
    #expect(try run(["--version"]).lines.last?.contains("2031.02") == true)
    let screen = try run(["browse", "--play", "j", "--size", "120x24"]).lines
    #expect(screen.first?.contains("edition 2031.02, data to") == true)
    try change("bodies.csv", ",Lombok Process,", ",Flores Process,")
    #expect(
      try run(["data", "install", edition.path("datapackage.json"), "--yes"]).status == 0)
    #expect(try name == "Flores Process")
    #expect(try run(["data", "revert"]).output == "edition 2031.02 is used again\n")
    #expect(try name == "Lombok Process")
    #expect(try run(["data", "revert"]).output == "the built-in edition is used again\n")
    #expect(try name == "Bali Process")
    #expect(try run(["data", "revert"]).status == 1)
  }

  @Test func `that of the machine is used by all, and the user's own before it`() throws {
    #expect(try run(["data", "install", edition.path, "--system", "--yes"]).status == 0)
    #expect(try machine.names(in: "fora").contains("edition"))
    #expect(try name == "Lombok Process")
    try change("bodies.csv", ",Lombok Process,", ",Flores Process,")
    #expect(try run(["data", "install", edition.path, "--yes"]).status == 0)
    #expect(try name == "Flores Process")
    #expect(try run(["data", "revert"]).status == 0)
    #expect(try name == "Lombok Process")
  }

  @Test func `a package that is not sound or not whole is not installed`() throws {
    try change("bodies.csv", "regional-consultative-process", "regional-process")
    let wrong = try run(["data", "install", edition.path, "--yes"])
    #expect(wrong.status == 3)
    #expect(wrong.error.contains("regional-process"))
    #expect(try name == "Bali Process")
    let none = try run(["data", "install", home.path, "--yes"])
    #expect(none.status == 2)
    #expect(none.error.contains("is no edition"))
  }

  @Test func `one that was damaged afterwards is said, and can be taken away`() throws {
    #expect(try run(["data", "install", edition.path, "--yes"]).status == 0)
    try home.write("id\nx y\n", to: ".local/share/fora/edition/bodies.csv")
    let result = try run(["bodies"])
    #expect(result.status == 3)
    #expect(result.error.contains("fora data revert"))
    #expect(try run(["data", "revert"]).status == 0)
    #expect(try name == "Bali Process")
  }
}
