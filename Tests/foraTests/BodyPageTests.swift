import MigrationBodies
import Testing

@testable import fora

/// `fora body`: one record, whole in every format.
@Suite struct BodyPageTests {
  static let bodies = ["colombo-process", "sacm", "asem-migration"]

  private static func run(_ body: String, _ more: String...) throws -> Tool.Result {
    try Tool.run(["body", body] + more)
  }

  /// The lines of csv below its titles: field, row, column, value.
  private static func values(_ body: String, _ more: String...) throws -> [[String]] {
    let records = CSVReader.records(try Tool.run(["body", body, "-fcsv"] + more).output)
    #expect(records.first == ["field", "row", "column", "value"])
    return Array(records.dropFirst())
  }

  @Test(arguments: bodies)
  func `json has all fields in their order, those too of which nothing is known`(
    body: String
  ) throws {
    let fields = try Self.run(body, "--columns", "help").column(0)
    let object = try OrderedJSON(try Self.run(body, "-fjson").output)
    #expect(object.names == ["name"] + fields)
    #expect(object["id"] == .string(body))
    // What is not known is null, never an empty list or text.
    for member in object.members ?? [] {
      #expect(member.value != .array([]), "\(member.name)")
      #expect(member.value != .string(""), "\(member.name)")
    }
  }

  @Test(arguments: bodies)
  func `csv says what json says, a line each value`(body: String) throws {
    let object = try OrderedJSON(try Self.run(body, "-fjson").output)
    var expected: [[String]] = []
    func add(_ field: String, _ row: Int, _ column: String, _ value: OrderedJSON) {
      let text = value.cell(";")
      guard !text.isEmpty else { return }
      let isFormula = "=+-@".contains(text.first ?? "a") && Double(text) == nil
      expected.append([field, "\(row)", column, isFormula ? "'\(text)" : text])
    }
    for member in (object.members ?? []).dropFirst() {
      for (place, element) in (member.value.elements ?? [member.value]).enumerated() {
        guard let cells = element.members else {
          add(member.name, place + 1, "", element)
          continue
        }
        for cell in cells { add(member.name, place + 1, cell.name, cell.value) }
      }
    }
    #expect(try Self.values(body) == expected)
  }

  @Test(arguments: bodies)
  func `plain has a line for each value and record, in the order of csv`(body: String) throws {
    let plain = try Self.run(body)
    let lines = try Self.values(body).reduce(into: [String]()) { lines, value in
      let line = "\(value[0]) \(value[1])"
      if lines.last != line { lines.append(line) }
    }
    #expect(plain.column(0) == lines.map { String($0.prefix { $0 != " " }) })
    #expect(plain.status == 0)
    #expect(plain.error == "")
  }

  @Test(arguments: bodies)
  func `the columns of a body are those fields, in the order asked for`(body: String) throws {
    let all = try Self.values(body)
    let fields = all.map { $0[0] }.reduce(into: [String]()) {
      if $0.last != $1 { $0.append($1) }
    }
    let two = [fields[fields.count - 1], fields[0]]
    let chosen = try Self.values(body, "--columns", two.joined(separator: ","))
    #expect(chosen == two.flatMap { field in all.filter { $0[0] == field } })
    let lines = try Self.run(body, "--columns", two[0]).column(0)
    #expect(Set(lines) == [two[0]])
  }

  @Test(arguments: bodies)
  func `the page begins with the full name and has every field that has something`(
    body: String
  ) throws {
    let object = try OrderedJSON(try Self.run(body, "-fjson").output)
    let titles = try Self.run(body, "--columns", "help").lines.map {
      $0.split(separator: "\t").map(String.init)
    }
    let page = try Self.run(body, "-ftable").lines
    #expect(page.first == object["name"]?.string)
    #expect(page.dropFirst().first == "")
    for title in titles {
      let isThere = page.contains { line in
        [title[1] + " ", title[1] + ":", "! " + title[1] + ":"].contains { line.hasPrefix($0) }
      }
      #expect(isThere == (object[title[0]] != .null), "\(title[1])")
    }
  }

  @Test(arguments: bodies)
  func `a field's number on the page is that of its records`(body: String) throws {
    let object = try OrderedJSON(try Self.run(body, "-fjson").output)
    let page = try Self.run(body, "-ftable").lines
    for (field, title) in [
      ("meetings", "Meetings"), ("documents", "Documents"), ("commitments", "Commitments"),
      ("relations", "Relations"), ("problems", "! What sources disagree on"),
    ] {
      guard let records = object[field]?.elements else { continue }
      #expect(page.contains("\(title): \(records.count)"), "\(title)")
    }
  }

  @Test(arguments: bodies)
  func `markdown has a table of fields, then one for each list`(body: String) throws {
    let object = try OrderedJSON(try Self.run(body, "-fjson").output)
    let lines = try Self.run(body, "-fmarkdown").lines
    let tables = PipeTable.tables(lines)
    let lists = (object.members ?? []).filter { $0.value.elements?.first?.members != nil }
    #expect(tables[0][0] == ["Field", "Value"])
    #expect(tables[0].dropFirst().allSatisfy { $0.allSatisfy { !$0.isEmpty } })
    #expect(tables.dropFirst().map(\.count) == lists.map { ($0.value.elements?.count ?? 0) + 1 })
    #expect(lines.count { $0.hasPrefix("## ") } == tables.count)
  }

  @Test(arguments: bodies)
  func `--sources adds the evidence and changes nothing else`(body: String) throws {
    let without = try OrderedJSON(try Self.run(body, "-fjson").output)
    let with = try OrderedJSON(try Self.run(body, "-fjson", "--sources").output)
    #expect(with.members?.dropLast() == without.members?[...])
    let evidence = try #require(with["evidence"]?.elements)
    #expect(!evidence.isEmpty)
    let names = [
      "what", "spelling", "note", "source", "title", "publisher", "as_of", "url", "grade",
      "retrieved",
      "archived", "original_publisher",
    ]
    #expect(evidence.allSatisfy { $0.names == names })
    let known = Set(Catalogue.embedded.sources.map(\.id))
    #expect(evidence.allSatisfy { known.contains($0["source"]?.string ?? "") })

    let values = try Self.values(body, "--sources")
    let plain = try Self.values(body)
    #expect(Array(values.prefix(plain.count)) == plain)
    let added = values.dropFirst(plain.count)
    #expect(added.map { $0[0] } == Array(repeating: "evidence", count: evidence.count))
    #expect(added.map { $0[1] } == evidence.indices.map { "\($0 + 1)" })
    for (line, item) in zip(added, evidence) {
      #expect(line[3].contains(item["title"]?.string ?? "?"))
      #expect(line[3].hasSuffix(item["url"]?.string ?? ""))
    }
  }

  @Test func `a page names its sources by publisher, and lists all that it names`() throws {
    let catalogue = Catalogue.embedded
    let known = Set(catalogue.sources.map(\.id))
    var count = 0
    for body in catalogue.bodies.refs {
      let page = try #require(
        try BodyPage(body, of: catalogue, columns: [], hasSources: true)
      ).text(WritingStyle(.table, in: .file))
      let start = try #require(page.firstRange(of: "\nSources\n")).upperBound
      for match in page[..<start].matches(of: /\[([a-z0-9-]+)\]/) {
        #expect(!known.contains(String(match.1)), "\(match.1)")
      }
      let listed = page[start...].matches(of: /\s\s\[([a-z0-9-]+)\]\s/).map { String($0.1) }
      for problem in catalogue.problems(of: body).map({ catalogue.problems[$0] }) {
        #expect(Set(problem.sources).isSubset(of: listed), "\(problem.id)")
        count += problem.sources.count
      }
    }
    #expect(count > 500)
  }

  @Test func `every body has a page in every format, with or without sources`() throws {
    let catalogue = Catalogue.embedded
    for body in catalogue.bodies.refs {
      let id = catalogue.bodies[body].id
      let page = try #require(try BodyPage(body, of: catalogue, columns: [], hasSources: false))
      let csv = CSVReader.records(page.text(WritingStyle(.csv, in: .file)))
      #expect(csv.allSatisfy { $0.count == 4 }, "\(id)")
      #expect(csv.dropFirst().allSatisfy { !$0[3].isEmpty }, "a line has a value: \(id)")
      let object = try OrderedJSON(page.text(WritingStyle(.json, in: .file)))
      #expect(object["id"]?.string == id)
      #expect(try OrderedJSON(page.text(WritingStyle(.jsonl, in: .file))) == object)
      #expect(page.text(WritingStyle(.plain, in: .file)).hasPrefix("id\t\(id)\n"))
      #expect(page.text(WritingStyle(.markdown, in: .file)).hasPrefix("## "))
    }
  }

  @Test(arguments: [
    (["--sort", "kind"], "--sort", "^^^^^^"), (["--limit", "1"], "--limit", "^^^^^^^"),
    (["--sort=-kind", "--limit=2"], "--sort", "^^^^^^^^^^^^"),
  ])
  func `one record has no order and no limit`(
    options: [String], option: String, carets: String
  ) throws {
    let result = try Tool.run(["body", "rcm"] + options)
    #expect(result.status == 2)
    #expect(result.output == "")
    #expect(
      result.error == """
        fora: “body” has no option \(option); “fora help body” lists its options
          body rcm \(options.joined(separator: " "))
                   \(carets)

        """)
  }
}
