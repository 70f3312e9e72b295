import Foundation
import Testing

/// `fora keys` with files that bind, unbind and get in each other's way.
@Suite struct KeyListTests {
  private static func keys(_ configuration: String, _ format: String = "csv") throws -> Tool.Result
  {
    let home = try Folder()
    try home.write(configuration, to: ".config/fora/config")
    return try Tool.run(
      ["keys", "--format", format], environment: ["LANG": "C.UTF-8", "HOME": home.path])
  }

  /// The keys of each command, and where they come from.
  private static func table(_ configuration: String) throws -> [String: [String]] {
    let records = CSVReader.records(try keys(configuration).output)
    #expect(records.first == ["command", "group", "keys", "help", "from"])
    return Dictionary(uniqueKeysWithValues: records.dropFirst().map { ($0[0], [$0[2], $0[4]]) })
  }

  /// A file, and what one command has then.
  static let bindings: [(String, String, [String])] = [
    ("", "down", ["<Down> j", "default, default"]),
    ("bind ~ down\n", "down", ["~ <Down> j", "line 1, default, default"]),
    ("bind ~ <C-t> down\n", "down", ["~ <C-t> <Down> j", "line 1, line 1, default, default"]),
    (
      "bind ~ down\nbind <C-t> down\n", "down",
      ["~ <C-t> <Down> j", "line 1, line 2, default, default"]
    ),
    ("unbind j\n", "down", ["<Down>", "default"]),
    ("unbind j\nunbind <Down>\n", "down", ["", ""]),
    ("unbind j\nbind j filter\n", "filter", ["j /", "line 2, default"]),
    ("unbind j\nbind j filter\n", "down", ["<Down>", "default"]),
    ("# bind ~ down\n\n   \n", "down", ["<Down> j", "default, default"]),
    ("bind ~ down\r\n", "down", ["~ <Down> j", "line 1, default, default"]),
  ]

  @Test(arguments: bindings)
  func `a line of the file gives or takes a key`(
    configuration: String, command: String, keys: [String]
  ) throws {
    #expect(try Self.table(configuration)[command] == keys)
    let result = try Self.keys(configuration)
    #expect(result.status == 0, "\(result.error)")
    #expect(result.error == "")
  }

  @Test func `what one command gains no other loses, unless it is the same key`() throws {
    let before = try Self.table("")
    let after = try Self.table("bind ~ filter\nunbind q\n")
    for (command, keys) in after where command != "filter" {
      #expect(
        keys[0]
          == before[command]?[0].split(separator: " ").filter { $0 != "q" }
          .joined(separator: " "), "\(command)")
    }
  }

  @Test func `no key runs two commands of the same table`() throws {
    for configuration in ["", "unbind j\nbind j filter\n", "bind / down\nunbind /\n"] {
      let rows = try Self.table(configuration)
      let keys = rows.values.flatMap { $0[0].split(separator: " ") }
      #expect(keys.contains("<Enter>"))
      #expect(
        rows.values.allSatisfy { row in
          row[0].split(separator: " ").count
            == (row[1].isEmpty ? 0 : row[1].split(separator: ",").count)
        })
    }
  }

  @Test(arguments: [
    ("bind\n", 1), ("bind j\n", 1), ("bind j nothing-like-it\n", 1), ("unbind\n", 1),
    ("bind <Nokey> down\n", 1), ("frobnicate\n", 1), ("theme\n", 1), ("mouse maybe\n", 1),
    ("bind ~ down\nbind ~ filter\n", 1), ("bind j filter\n", 1), ("x\ny\nz\n", 3),
  ])
  func `what is wrong is said with its line, and all commands are listed all the same`(
    configuration: String, count: Int
  ) throws {
    let result = try Self.keys(configuration)
    #expect(result.status == 1)
    let lines = result.error.split(separator: "\n")
    #expect(lines.count == count, "\(result.error)")
    #expect(lines.first?.hasPrefix("fora: ~/.config/fora/config:") ?? false)
    #expect(CSVReader.records(result.output).count == (try Self.table("")).count + 1)
  }

  @Test func `every format has the same commands and keys`() throws {
    let configuration = "bind ~ filter\nunbind j\n"
    let csv = CSVReader.records(try Self.keys(configuration).output)
    let plain = try Self.keys(configuration, "plain").lines.map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
    // A key such as = would begin a formula.
    let rows = csv.dropFirst().map { $0.map { $0.hasPrefix("'") ? String($0.dropFirst()) : $0 } }
    #expect(plain == rows)
    let json = try #require(try OrderedJSON(Self.keys(configuration, "json").output).elements)
    #expect(
      json.map { row in (row.members ?? []).map { $0.value.cell("") } } == plain)
    let markdown = try Self.keys(configuration, "markdown").lines
    let groups = markdown.filter { $0.hasPrefix("## ") }
    #expect(Set(groups.map { $0.dropFirst(3) }) == Set(csv.dropFirst().map { $0[1][...] }))
    #expect(PipeTable.tables(markdown).count == groups.count)
    let page = try Self.keys(configuration, "table").output
    for row in csv.dropFirst() { #expect(page.contains(row[3]), "\(row[0])") }
  }
}
