import Foundation
import Testing

@testable import MigrationBodies

/// The data as it lies in its folder, read from its own description in `datapackage.json`.
struct DataPackageTests {
  private struct Package: Decodable {
    let name: String
    let version: String
    let licenses: [License]
    let sources: [Credit]
    let resources: [Resource]

    struct License: Decodable { let name: String }
    struct Credit: Decodable { let title: String, path: String }
  }

  struct Resource: Decodable, Sendable, CustomTestStringConvertible {
    let name: String
    let path: String
    let description: String
    let encoding: String
    let schema: Schema

    var testDescription: String { name }

    struct Schema: Decodable, Sendable {
      let fields: [Field]
      let primaryKey: OneOrMore?
      let foreignKeys: [ForeignKey]?
      let missingValues: [String]
    }

    struct Field: Decodable, Sendable {
      let name: String
      let type: String
      let description: String
      let constraints: Constraints?
      let edtf: Bool?
      let listOf: String?
    }

    struct Constraints: Decodable, Sendable {
      let required: Bool?
      let unique: Bool?
      let `enum`: [String]?
      let pattern: String?
    }

    struct ForeignKey: Decodable, Sendable {
      let fields: OneOrMore
      let reference: Reference
    }

    struct Reference: Decodable, Sendable {
      let resource: String
      let fields: OneOrMore
    }

    /// One name, or several.
  }

  private static let package: Package? = {
    guard let bytes = catalogueFile("datapackage.json") else { return nil }
    return try? JSONDecoder().decode(Package.self, from: Data(bytes))
  }()

  static let resources = package?.resources ?? []

  /// The tables by their names, every cell a string.
  private static let tables: [String: [[String: String]]] = Dictionary(
    uniqueKeysWithValues: resources.map { resource in
      let columns = resource.schema.fields.map(\.name)
      let table = CSVFile(catalogueFile(resource.path) ?? [])
      let rows = (0..<table.count).map { row in
        Dictionary(uniqueKeysWithValues: columns.enumerated().map { ($1, table.text(row, $0)) })
      }
      return (resource.name, rows)
    })

  private static func values(of table: String, _ column: String) -> Set<String> {
    Set(tables[table, default: []].compactMap { $0[column] })
  }

  private func rows(_ resource: Resource) -> [[String: String]] {
    Self.tables[resource.name, default: []]
  }

  /// Each cell of a field that is not empty, with its row as one reads it.
  private func cells(_ resource: Resource, _ field: String) -> [(cell: String, row: String)] {
    rows(resource).compactMap { row in
      guard let cell = row[field], !cell.isEmpty else { return nil }
      let words = resource.schema.fields.prefix(4).compactMap { row[$0.name] }
      return (cell, words.joined(separator: ",") + ": \(field) is “\(cell)”")
    }
  }

  private func list(_ cell: String) -> [String] {
    cell.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
  }

  // MARK: - The description

  @Test func `the package is described, licensed and credited`() throws {
    let package = try #require(Self.package)
    #expect(package.name == "fora-catalogue")
    #expect(!package.version.isEmpty)
    #expect(package.licenses.map(\.name).contains("CC-BY-4.0"))
    #expect(package.sources.count >= 5)
    for credit in package.sources {
      #expect(!credit.title.isEmpty)
      #expect(
        credit.path.hasPrefix("https://") || catalogueFile(credit.path) != nil, "\(credit.path)")
    }
  }

  @Test func `each file of the folder is described, and each that is described is there`() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: catalogueFolder.path())
    #expect(
      Set(Self.resources.map(\.path) + ["datapackage.json", "README.md"]).subtracting(files) == [])
    #expect(Set(files.filter { $0.hasSuffix(".csv") }) == Set(Self.resources.map(\.path)))
    for resource in Self.resources { #expect(resource.path == resource.name + ".csv") }
  }

  @Test(arguments: resources)
  func `every table and field is described in words`(resource: Resource) {
    #expect(resource.encoding == "utf-8")
    #expect(!resource.description.isEmpty)
    #expect(resource.schema.missingValues == [""])
    for field in resource.schema.fields { #expect(!field.description.isEmpty, "\(field.name)") }
  }

  // MARK: - The files

  @Test(arguments: resources)
  func `a table is UTF-8 in NFC with LF and the header that is described`(
    resource: Resource
  ) throws {
    let bytes = try #require(catalogueFile(resource.path))
    let text = try #require(String(validating: bytes, as: UTF8.self), "it is not UTF-8")
    #expect(!bytes.starts(with: [0xEF, 0xBB, 0xBF]))
    #expect(!bytes.contains(0x0D) && !bytes.contains(0))
    #expect(bytes.last == 0x0A)
    let header = resource.schema.fields.map(\.name).joined(separator: ",")
    #expect(text.hasPrefix(header + "\n"))
    let isComposed = text.precomposedStringWithCanonicalMapping.utf8.elementsEqual(bytes)
    #expect(isComposed, "it is not in NFC")
    #expect(rows(resource).count > 0)
  }

  @Test(arguments: resources)
  func `no cell has a control, a space at its end, or an empty value in a list`(
    resource: Resource
  ) {
    for field in resource.schema.fields {
      for (cell, row) in cells(resource, field.name) {
        if cell.first?.isWhitespace == true || cell.last?.isWhitespace == true {
          Issue.record("\(row)")
        }
        let hasControl = cell.unicodeScalars.contains {
          $0.properties.generalCategory == .control || $0 == "\u{FFFD}"
        }
        if hasControl { Issue.record("a control in \(row)") }
        if field.listOf != nil, list(cell).contains("") || Set(list(cell)).count < list(cell).count
        {
          Issue.record("an empty or repeated value in \(row)")
        }
      }
    }
  }

  // MARK: - The constraints

  @Test(arguments: resources)
  func `required cells are filled`(resource: Resource) {
    for field in resource.schema.fields where field.constraints?.required == true {
      #expect(cells(resource, field.name).count == rows(resource).count, "\(field.name)")
    }
  }

  @Test(arguments: resources)
  func `keys and unique cells are unique`(resource: Resource) {
    var unique = resource.schema.fields.filter { $0.constraints?.unique == true }.map { [$0.name] }
    if let key = resource.schema.primaryKey { unique.append(key.names) }
    for fields in unique {
      let keys = rows(resource).map { row in fields.map { row[$0] ?? "" } }.filter { $0 != [""] }
      let repeated = Dictionary(grouping: keys) { $0 }.filter { $1.count > 1 }.keys
      #expect(repeated.isEmpty, "\(fields)")
    }
  }

  @Test(arguments: resources)
  func `cells keep to the terms, patterns and types that are described`(
    resource: Resource
  ) throws {
    for field in resource.schema.fields {
      let pattern = try field.constraints?.pattern.map { try Regex($0) }
      for (cell, row) in cells(resource, field.name) {
        if let terms = field.constraints?.enum, !terms.contains(cell) { Issue.record("\(row)") }
        if let pattern, try pattern.wholeMatch(in: cell) == nil { Issue.record("\(row)") }
        switch field.type {
        case "string": break
        case "integer": if Int(cell) == nil { Issue.record("\(row)") }
        case "number": if Double(cell) == nil { Issue.record("\(row)") }
        case "boolean": if !["true", "false"].contains(cell) { Issue.record("\(row)") }
        default: Issue.record("\(field.name) is of type \(field.type)")
        }
      }
    }
  }

  @Test(arguments: resources)
  func `every date reads as one`(resource: Resource) {
    for field in resource.schema.fields {
      let isDate = [
        "date", "from", "to", "end", "as_of", "established", "ended", "un_member_since",
        "retrieved", "signed", "ratified", "deposited",
      ]
      .contains(field.name)
      #expect((field.edtf == true) == isDate, "\(field.name)")
      guard isDate else { continue }
      for (cell, row) in cells(resource, field.name) where EDTFDate(cell) == nil {
        Issue.record("\(row)")
      }
    }
  }

  @Test(arguments: resources)
  func `what begins does not begin after its end`(resource: Resource) {
    for row in rows(resource) {
      for (first, last) in [("from", "to"), ("date", "end")] {
        if let from = EDTFDate(row[first] ?? ""), let to = EDTFDate(row[last] ?? ""),
          to.isCertainlyBefore(from)
        {
          Issue.record("\(resource.name): \(row)")
        }
      }
    }
  }

  // MARK: - The references

  @Test(arguments: resources)
  func `every reference leads to a record`(resource: Resource) {
    for key in resource.schema.foreignKeys ?? [] {
      let target = key.reference.resource.isEmpty ? resource.name : key.reference.resource
      for (field, targetField) in zip(key.fields.names, key.reference.fields.names) {
        let known = Self.values(of: target, targetField)
        #expect(!known.isEmpty, "\(target).\(targetField)")
        for (cell, row) in cells(resource, field) where !known.contains(cell) {
          Issue.record("\(row), which is not in \(target)")
        }
      }
    }
  }

  @Test(arguments: resources)
  func `every reference in a list leads to a record`(resource: Resource) {
    for field in resource.schema.fields {
      guard let tables = field.listOf?.split(separator: "|").map(String.init) else { continue }
      let known = tables.reduce(into: Set<String>()) { known, table in
        known.formUnion(Self.values(of: table, table == "objectives" ? "number" : "id"))
      }
      for (cell, row) in cells(resource, field.name) where cell != "all" {
        for value in list(cell) where !known.contains(value) {
          Issue.record("\(row): \(value) is not in \(tables)")
        }
      }
      // Only a commitment can speak for all.
      if resource.name != "commitments" {
        #expect(!cells(resource, field.name).contains { $0.cell == "all" })
      }
    }
  }

  @Test(arguments: resources)
  func `a column that names a record elsewhere is described as a reference`(resource: Resource) {
    let referring = [
      "body", "state", "organisation", "source", "document", "date_source", "country", "parent",
      "related_body", "administered_by", "successor", "usually", "established_source",
      "summary_source", "not_the_same_as", "meeting",
    ]
    let lists = [
      "sources", "themes", "objectives", "bodies", "other_bodies", "successors", "could_be",
      "parties",
    ]
    let keys = Set(resource.schema.foreignKeys?.flatMap(\.fields.names) ?? [])
    for field in resource.schema.fields {
      #expect(keys.contains(field.name) == referring.contains(field.name), "\(field.name)")
      #expect((field.listOf != nil) == lists.contains(field.name), "\(field.name)")
    }
  }

  @Test(arguments: resources)
  func `every row says who says so`(resource: Resource) {
    // Ours, or of the record that is named, or the sources themselves.
    let unsourced = ["names", "ambiguous_names", "look_alikes", "themes", "sources"]
    guard !unsourced.contains(resource.name) else { return }
    let columns = ["source", "sources", "summary_source"]
      .filter { resource.schema.fields.map(\.name).contains($0) }
    #expect(columns.count == 1)
    for row in rows(resource) where columns.allSatisfy({ row[$0]?.isEmpty ?? true }) {
      // An organisation without a source holds names only, and what it is part of.
      let names = ["id", "name", "acronym", "kind", "parent", "body", "note"]
      let others = row.filter { !names.contains($0.key) && !$0.value.isEmpty }
      if resource.name != "organisations" || !others.isEmpty { Issue.record("\(row)") }
    }
  }

  @Test func `every source has an address, or a note on how it was read`() {
    for source in Catalogue.real.sources {
      #expect(!source.title.isEmpty)
      #expect((source.url ?? source.note) != nil, "\(source.id)")
    }
  }

  @Test func `each address with one date is one source`() {
    let pages = Catalogue.real.sources.filter { $0.url != nil && $0.note == nil }
    let groups = Dictionary(grouping: pages) { [$0.url ?? "", $0.asOf?.text ?? ""] }
    #expect(groups.filter { $1.count > 1 }.map { $1.map(\.id) } == [])
  }

  // MARK: - The tables together

  @Test func `the program knows every role, and most have rows`() {
    let used = Self.values(of: "memberships", "role")
    #expect(used == Set(Role.allCases.map(\.rawValue)))
    for resource in Self.resources where ["memberships", "rosters"].contains(resource.name) {
      let field = resource.schema.fields.first { $0.name == "role" }
      #expect(Set(field?.constraints?.enum ?? []) == Set(Role.allCases.map(\.rawValue)))
    }
  }

  @Test(arguments: [
    ("memberships", ["state", "organisation"]),
    ("names", ["state", "organisation", "body"]),
    ("relations", ["related_body", "state", "organisation"]),
  ])
  func `a row is about exactly one`(table: String, columns: [String]) {
    for row in Self.tables[table, default: []] {
      let filled = columns.filter { row[$0]?.isEmpty == false }
      #expect(filled.count == 1, "\(row)")
    }
  }

  @Test func `a party has a role in a body from a date once`() {
    let keys = Catalogue.real.memberships.map { membership in
      [
        membership.body, membership.state ?? membership.organisation ?? "", membership.roleID,
        membership.from?.text ?? "",
      ]
    }
    #expect(
      Dictionary(grouping: keys) { $0 }.filter { $1.count > 1 }.keys.sorted { $0[0] < $1[0] } == [])
  }

  @Test func `rows are in the order of their bodies`() {
    for table in ["memberships", "rosters", "meetings", "commitments", "figures", "problems"] {
      let bodies = Self.tables[table, default: []].compactMap { $0["body"] }
      #expect(bodies == bodies.sorted(), "\(table)")
    }
    for table in ["bodies", "states", "organisations"] {
      let ids = Self.tables[table, default: []].compactMap { $0["id"] }
      #expect(ids == ids.sorted(), "\(table)")
    }
  }

  @Test func `short names fit their columns`() {
    for body in Catalogue.real.bodies { #expect(body.shortName.count <= 28, "\(body.shortName)") }
    for state in Catalogue.real.states {
      #expect(state.shortName.count <= 20, "\(state.shortName)")
    }
  }

  @Test func `a commitment is by a document of its body`() {
    let catalogue = Catalogue.real
    for commitment in catalogue.commitments {
      let document = catalogue.documents.ref(commitment.document).map { catalogue.documents[$0] }
      #expect(document?.bodies.contains(commitment.body) == true, "\(commitment.id)")
      #expect(commitment.id.hasPrefix(commitment.document + "-"), "\(commitment.id)")
    }
  }

  @Test func `a whole list has as many as it states`() {
    let catalogue = Catalogue.real
    for roster in catalogue.rosters where roster.complete == "true" {
      guard let stated = roster.statedCount, let role = roster.roleID else { continue }
      let listed = catalogue.memberships.filter {
        $0.body == roster.body && $0.source == roster.source && $0.roleID == role && $0.to == nil
          && (roster.partyKind == "any" || ($0.state != nil) == (roster.partyKind == "state"))
      }
      #expect(listed.count == stated, "\(roster.body) \(roster.source) \(role)")
    }
  }

  @Test func `the sources that a problem or a cross-check speaks of are its sources`() throws {
    let mention = /\[([a-z0-9-]+)\]/
    let catalogue = Catalogue.real
    let texts =
      catalogue.problems.map { ($0.id, $0.text, $0.sources) }
      + catalogue.crossChecks.map { ($0.body, $0.result, $0.sources) }
    for (id, text, sources) in texts {
      for match in text.matches(of: mention) where !sources.contains(String(match.1)) {
        Issue.record("\(id): \(match.0)")
      }
    }
  }

  @Test func `nothing names the machine on which it was gathered`() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: catalogueFolder.path())
    for file in files {
      let text = String(decoding: catalogueFile(file) ?? [], as: UTF8.self)
      for trace in ["seed:", "/tmp/", "file://", "localhost"] {
        let isThere = text.contains(trace)
        #expect(!isThere, "\(file): \(trace)")
      }
    }
  }

  @Test func `the objectives are the twenty-three of the Compact`() {
    #expect(Catalogue.real.objectives.map(\.number) == (1...23).map(String.init))
  }
}
