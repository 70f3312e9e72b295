import Foundation
import TestSupport
import Testing

@testable import MigrationBodies

/// Tables over tables: what is loaded, merged, written out and compared.
struct DataOverlayTests {
  private static let real = DataPackage(soundFiles: { catalogueFile("\($0).csv") })

  private func file(_ table: String, _ text: String) throws -> DataFile {
    try DataFile(
      name: "\(table).csv", schema: try #require(Schema.named(table)), bytes: Array(text.utf8))
  }

  /// Rows by their keys, in order, each a dictionary without empty cells: the plain reference.
  private struct PlainTable: Equatable {
    var keys: [String] = []
    var rows: [String: [String: String]] = [:]

    init(_ rows: Rows) {
      for row in 0..<rows.count {
        let cells = rows.columns.enumerated().map { ($1, rows.text(row, $0)) }
        add(Dictionary(uniqueKeysWithValues: cells), rows.schema)
      }
    }

    mutating func add(_ cells: [String: String], _ schema: Schema) {
      let key = schema.key.map { cells[$0] ?? "" }.joined(separator: "|")
      var cells = cells
      if cells.removeValue(forKey: "withdrawn") == "yes" {
        keys.removeAll { $0 == key }
        rows[key] = nil
        return
      }
      if rows[key] == nil { keys.append(key) }
      // A column that the upper file does not have keeps what the lower says.
      rows[key, default: [:]].merge(cells) { $1 }
    }

    static func == (left: Self, right: Self) -> Bool {
      left.keys == right.keys && left.plain == right.plain
    }

    private var plain: [String: [String: String]] {
      rows.mapValues { $0.filter { !$0.value.isEmpty } }
    }
  }

  // MARK: - Schemas

  private struct Description: Decodable {
    let resources: [Resource]
    struct Resource: Decodable {
      let name: String
      let schema: Table
    }
    struct Table: Decodable {
      let fields: [Field]
      let primaryKey: OneOrMore?
      let foreignKeys: [ForeignKey]?
    }
    struct Field: Decodable {
      let name: String, type: String
      let edtf: Bool?, listOf: String?
      let constraints: Constraints?
    }
    struct Constraints: Decodable {
      let required: Bool?, unique: Bool?, pattern: String?
      let `enum`: [String]?
    }
    struct ForeignKey: Decodable {
      let fields: String
      let reference: Reference
    }
    struct Reference: Decodable { let resource: String, fields: String }
  }

  @Test func `the program's tables are those of datapackage json`() throws {
    let bytes = try #require(catalogueFile("datapackage.json"))
    let described = try JSONDecoder().decode(Description.self, from: Data(bytes)).resources
    #expect(described.map(\.name) == Schema.all.map(\.table))
    for (resource, schema) in zip(described, Schema.all) {
      #expect(resource.schema.fields.map(\.name) == schema.fields.map(\.name))
      if let key = resource.schema.primaryKey { #expect(schema.key == key.names) }
      #expect(schema.key.allSatisfy { schema.place(of: $0) != nil })
      for (field, own) in zip(resource.schema.fields, schema.fields) {
        let place = "\(schema.table).\(own.name)"
        #expect(own.isRequired == (field.constraints?.required ?? false), "\(place)")
        #expect(own.isUnique == (field.constraints?.unique ?? false), "\(place)")
        let reference = resource.schema.foreignKeys?.first { $0.fields == field.name }?.reference
        let referred = reference.map { [$0.resource.isEmpty ? schema.table : $0.resource] }
        let listed = field.listOf?.split(separator: "|").map(String.init)
        #expect(own.referred == referred ?? listed ?? [], "\(place)")
        let terms = field.constraints?.enum.map(Set.init)
        switch own.content {
        case .date: #expect(field.edtf == true, "\(place)")
        case .number, .integer, .boolean: #expect("\(own.content)" == field.type, "\(place)")
        case .term(let own): #expect(Set(own) == terms, "\(place)")
        case .terms(let own):
          let any = own.joined(separator: "|")
          #expect(field.constraints?.pattern == "^(\(any))(;(\(any)))*$", "\(place)")
        case .form(let form): #expect(form.rawValue == field.constraints?.pattern, "\(place)")
        case .text, .rows:
          #expect(terms == nil && field.constraints?.pattern == nil, "\(place)")
          #expect(field.type == "string" && field.edtf != true, "\(place)")
        }
      }
    }
  }

  @Test(arguments: [
    FieldDeclaration.Form.identifier, .stateCode, .threeDigits, .address, .language,
  ])
  func `a form takes what its pattern takes`(form: FieldDeclaration.Form) throws {
    let pattern = try Regex(form.rawValue)
    var taken = 0
    let letters =
      form == .address ? ["https://", "http:", "//", "a", " "] : ["a", "B", "-", "7", "é", "Ca"]
    for text in everyText(of: letters, upTo: 5) {
      let isTaken = try pattern.wholeMatch(in: text) != nil
      if form.isForm(of: text) != isTaken { Issue.record("\(text): \(isTaken)") }
      taken += isTaken ? 1 : 0
    }
    #expect(taken > 0)
  }

  // MARK: - Loading

  @Test func `the built-in tables are sound and load as they are`() throws {
    let files = try Schema.all.map { schema in
      try DataFile(
        name: schema.table, schema: schema,
        bytes: try #require(catalogueFile("\(schema.table).csv")))
    }
    let package = try DataPackage.empty.adding(files)
    for schema in Schema.all {
      #expect(
        package.rows(of: schema).bytes == Self.real.rows(of: schema).bytes, "\(schema.table)")
    }
    #expect(Self.real.changes(to: package) == [])
  }

  @Test(arguments: ["\n", "\r\n"], [true, false])
  func `line ends, marks, quotes and a missing last line end make no difference`(
    newline: String, isLastLineEnded: Bool
  ) throws {
    let rows = ["id,title", "s8,\"A, B\"", "\"s9\",C"]
    let text = "\u{FEFF}" + rows.joined(separator: newline) + (isLastLineEnded ? newline : "")
    let package = try DataPackage.empty.adding([try file("sources", text)])
    let sources = Catalogue(package).sources
    #expect(sources.map(\.id) == ["s8", "s9"])
    #expect(sources.map(\.title) == ["A, B", "C"])
    #expect(sources[0].url == nil)
  }

  @Test(
    arguments: ["\n", "\r\n"],
    [[""], [" "], ["\t", ""], ["", " \t ", "  "], [","], [",", "", " ,"]])
  func `blank lines at the end of a table are no rows`(newline: String, blank: [String]) throws {
    let rows = ["id,title", "s8,A ", "s9,\"B\(newline)\(newline)\""]
    let plain = try file("sources", rows.joined(separator: newline) + newline)
    for isLastLineEnded in [true, false] {
      let text = (rows + blank).joined(separator: newline) + (isLastLineEnded ? newline : "")
      let found = try file("sources", text)
      #expect(found.content.content.array == plain.content.content.array)
      let sources = Catalogue(try DataPackage.empty.adding([found])).sources
      #expect(sources.map(\.title) == ["A ", "B\(newline)\(newline)"])
    }
  }

  @Test func `rows may refer to rows of a later file`() throws {
    let files = [
      try file("memberships", "body,state,role,source\nmine,VN,member,mine-1\n"),
      try file(
        "bodies",
        "id,name,short_name,kind,summary,summary_source\nmine,My Body,Mine,network,Ours.,mine-1\n"),
      try file("sources", "id,title\nmine-1,Minutes\n"),
    ]
    let catalogue = Catalogue(try Self.real.adding(files))
    let body = try #require(catalogue.bodies.ref("mine"))
    #expect(catalogue.seats(in: body).map { catalogue.parties[$0.party].id } == ["VN"])
    #expect(catalogue.bodies.count == Catalogue.real.bodies.count + 1)
    #expect(throws: DataErrors.self) { try Self.real.adding(Array(files.prefix(2))) }
  }

  @Test func `nothing is used of data of which one row is wrong`() throws {
    let good = try file("sources", "id,title\nmine-1,Minutes\n")
    let bad = try file("bodies", "id,name\n")
    let package = Self.real
    #expect(throws: DataErrors.self) { try package.adding([good, bad]) }
    #expect(package.changedTables == [])
    #expect(Catalogue(package).sources.ref("mine-1") == nil)
  }

  @Test func `files that are no table have no schema`() {
    #expect(Schema.ofFile("memberships.csv")?.table == "memberships")
    #expect(Schema.ofFile("memberships-2024-06.csv")?.table == "memberships")
    for name in ["", ".csv", "-.csv", "memberships", "memberships.txt", "member.csv", "Bodies.csv"]
    {
      #expect(Schema.ofFile(name) == nil, "\(name)")
    }
    #expect(Schema.nearestFile(to: "membership.csv") == "memberships.csv")
  }

  // MARK: - Merging

  @Test func `a row takes the place of the row with its key and keeps what it does not say`() throws
  {
    let base = try DataPackage.empty.adding([
      try file("sources", "id,title,publisher,note\na,A,P,\nb,B,Q,n\nc,C,R,\n")
    ])
    let package = try base.adding([
      try file("sources", "mine,title,id,note\n1,\"B, new\",b,\n2,D,d,x\n")
    ])
    #expect(
      String(decoding: package.rows(of: Source.schema).bytes, as: UTF8.self) == """
        id,title,publisher,url,as_of,note,grade,retrieved,archived,original_publisher,mine
        a,A,P,,,,,,,,
        b,"B, new",Q,,,,,,,,1
        c,C,R,,,,,,,,
        d,D,,,,x,,,,,2

        """)
  }

  @Test func `an overlay merges as the plain reference does`() throws {
    let schema = try #require(Schema.named("figures"))
    var random = SeededGenerator(seed: 7)
    let columns = schema.fields.map(\.name) + ["mine", "é", "a, \"\u{301}b\""]
    func table(withdrawing: [String] = []) -> [UInt8] {
      var names = (columns + withdrawing).filter { _ in Bool.random(using: &random) }
        .shuffled(using: &random)
      if names.isEmpty { names = ["value"] }
      var lines = [names.map(\.asCSV).joined(separator: ",")]
      var seen: Set<[String]> = []
      for _ in 0..<Int.random(in: 0...6, using: &random) {
        let cells = names.map { name in
          let all =
            name == "withdrawn"
            ? ["", "yes"]
            : schema.key.contains(name) ? ["x", "y"] : ["", "z", "a\"b", "c,d", "e\nf", "ü"]
          return all.randomElement(using: &random) ?? ""
        }
        let key = schema.key.map { name in names.firstIndex(of: name).map { cells[$0] } ?? "" }
        guard seen.insert(key).inserted else { continue }
        lines.append(
          cells.map { "\"\($0.replacing("\"", with: "\"\""))\"" }.joined(separator: ","))
      }
      return Array(lines.joined(separator: "\r\n").utf8)
    }
    for _ in 0..<TestEffort.steps(of: 500) {
      let base = table()
      let overlay = CSVFile(table(withdrawing: ["withdrawn"]))
      let below = Rows(CSVFile(base), schema)
      let merged = Rows(overlay, over: below)
      var expected = PlainTable(below)
      let names = overlay.names
      for row in 0..<overlay.count {
        let cells = names.indices.map { (names[$0], overlay.text(row, $0)) }
        expected.add(Dictionary(uniqueKeysWithValues: cells), schema)
      }
      if PlainTable(merged) != expected {
        Issue.record(
          """
          \(String(decoding: base, as: UTF8.self))
          +
          \(String(decoding: overlay.content.array, as: UTF8.self))
          """)
      }
      // Laying the same once more over it changes nothing, and what is written reads as the same.
      #expect(Rows(overlay, over: merged).bytes == merged.bytes)
      #expect(PlainTable(Rows(CSVFile(merged.bytes), schema)) == expected)
    }
  }

  // MARK: - Writing

  @Test func `the built-in tables are written byte for byte`() throws {
    let description = try #require(catalogueFile("datapackage.json"))
    for file in try Self.real.files(description: description) {
      #expect(file.bytes == catalogueFile(file.name), "\(file.name)")
    }
  }

  @Test func `what is written loads as the same`() throws {
    let description = try #require(catalogueFile("datapackage.json"))
    let package = try Self.real.adding([
      try file("sources", "id,title,mine\nmine-1,\"Minutes, \"\"draft\"\"\",1\n"),
      try file("memberships", "body,state,role,source\nasean,FR,participant,mine-1\n"),
    ])
    let files = try package.files(description: description)
    let written = Dictionary(uniqueKeysWithValues: files.map { ($0.name, $0.bytes) })
    let own = try PackageDescription(try #require(written["datapackage.json"]), file: "d")
    #expect(own.resources.map(\.table) == Schema.all.map(\.table))
    let read = try DataPackage.empty.adding(
      own.resources.map { resource in
        try DataFile(
          name: resource.path, schema: try #require(Schema.named(resource.table)),
          bytes: try #require(written[resource.path]))
      })
    for schema in Schema.all {
      #expect(read.rows(of: schema).bytes == package.rows(of: schema).bytes)
    }
    #expect(package.changes(to: read) == [])
    let text = String(decoding: written["datapackage.json"] ?? [], as: UTF8.self)
    #expect(text.contains("\"version\": \"2026.12+own\""))
    #expect(text.contains("\"name\": \"mine\""))
  }

  @Test func `a description is written as it was read`() throws {
    let bytes = try #require(catalogueFile("datapackage.json"))
    let value = try JSONReader.value(of: bytes, file: "d")
    #expect(value.written() + "\n" == String(decoding: bytes, as: UTF8.self))
  }

  @Test(arguments: [
    #"{"a":[1,-2.5e+3,true,false,null,{}],"b":"\u00e9\ud83d\ude00\n\"\\\/\b\f\t"}"#,
    "[]", " [ ] ", "\u{FEFF}{}", "0", "\"\"",
  ])
  func `json is read as Foundation reads it`(text: String) throws {
    let value = try JSONReader.value(of: Array(text.utf8), file: "x")
    func foundation(_ text: String) throws -> NSObject? {
      let text = text.replacing("\u{FEFF}", with: "")
      return try JSONSerialization.jsonObject(with: Data(text.utf8), options: .fragmentsAllowed)
        as? NSObject
    }
    let (written, original) = (try foundation(value.written()), try foundation(text))
    #expect(written == original)
  }

  // MARK: - Differences

  @Test func `a difference names rows by key and cells by column`() throws {
    let old = try DataPackage.empty.adding([
      try file("sources", "id,title,note\na,A,\nb,B,n\nc,C,\n")
    ])
    let new = try DataPackage.empty.adding([
      try file("sources", "note,id,title,mine\n,c,C,\nm,b,B,1\n,d,D,\n")
    ])
    typealias Cell = DataChange.Cell
    let expected: [DataChange] = [
      DataChange(
        kind: .removed, table: "sources", key: [("id", "a")], bodies: [],
        cells: [Cell(column: "id", old: "a", new: ""), Cell(column: "title", old: "A", new: "")]),
      DataChange(
        kind: .changed, table: "sources", key: [("id", "b")], bodies: [],
        cells: [Cell(column: "note", old: "n", new: "m"), Cell(column: "mine", old: "", new: "1")]),
      DataChange(
        kind: .added, table: "sources", key: [("id", "d")], bodies: [],
        cells: [Cell(column: "id", old: "", new: "d"), Cell(column: "title", old: "", new: "D")]),
    ]
    #expect(old.changes(to: new) == expected)
    #expect(old.changes(to: new, in: ["bodies"]) == [])
  }

  @Test func `a difference the other way round is its mirror`() throws {
    let texts = everyText(of: ["a,A\n", "b,B\n", "a,X\n"], upTo: 2)
      .filter { $0 != "a,A\na,X\n" && $0 != "a,X\na,A\n" && !$0.hasSuffix("\n\n") }
    var packages: [DataPackage] = []
    for text in texts {
      let source = try file("sources", "id,title\n" + text)
      if let package = try? DataPackage.empty.adding([source]) { packages.append(package) }
    }
    #expect(packages.count > 5)
    for left in packages {
      #expect(left.changes(to: left) == [])
      for right in packages {
        let there = left.changes(to: right)
        let back = right.changes(to: left)
        #expect(there.count == back.count)
        #expect(
          Set(there.flatMap { $0.cells.map { [$0.column, $0.old, $0.new] } })
            == Set(back.flatMap { $0.cells.map { [$0.column, $0.new, $0.old] } }))
        #expect(there.count { $0.kind == .added } == back.count { $0.kind == .removed })
      }
    }
  }

  // MARK: - Damage

  @Test func `damaged tables are refused or read, and never end the program`() throws {
    var random = SeededGenerator(seed: 11)
    let letters: [UInt8] = Array(",\"\n\r;-~/XZ9\0".utf8) + [0xC3, 0xFF, 0xE2, 0xEF, 0xBB, 0xBF]
    var refused = 0
    var read = 0
    for schema in Schema.all {
      let whole = try #require(catalogueFile("\(schema.table).csv"))
      let lines = whole.split(separator: UInt8(ascii: "\n")).prefix(4)
      for _ in 0..<60 {
        var bytes = Array(lines.joined(separator: [UInt8(ascii: "\n")]))
        for _ in 0..<Int.random(in: 1...4, using: &random) {
          let place = Int.random(in: 0..<max(1, bytes.count), using: &random)
          switch Int.random(in: 0..<4, using: &random) {
          case 0: bytes[place] = letters.randomElement(using: &random) ?? 0
          case 1: bytes.insert(letters.randomElement(using: &random) ?? 0, at: place)
          case 2: bytes.remove(at: place)
          default: bytes[place] = UInt8.random(in: 0...255, using: &random)
          }
        }
        do {
          let file = try DataFile(name: schema.table, schema: schema, bytes: bytes)
          let package = try BadFileTests.base.adding([file])
          read += 1
          // What is taken can be read by the catalogue, and what is written of it is sound.
          let table = package.rows(of: schema)
          for row in 0..<table.count { _ = table.text(row, 0) }
          #expect(CSVFile(table.bytes).notes.isEmpty)
        } catch { refused += 1 }
      }
    }
    #expect(refused > 100)
    #expect(refused + read == 60 * Schema.all.count)
  }
}
