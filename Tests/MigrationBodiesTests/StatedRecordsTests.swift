import Testing

@testable import MigrationBodies

/// What a source's page says that it is the source of.
struct StatedRecordsTests {
  /// The columns of all tables that name sources, as `table.column`.
  private static let columns = Schema.all.flatMap { schema in
    schema.fields.filter { $0.referred.contains("sources") }.map { "\(schema.table).\($0.name)" }
  }

  /// A catalogue in which one row of one table names the source `s` in one column, and nothing else
  /// does; every other cell of the row is as its column needs it.
  private func catalogue(naming column: String, as cell: String = "s") -> Catalogue {
    let known = [
      "bodies": "b", "states": "AA", "organisations": "o", "documents": "d", "themes": "t",
      "objectives": "1", "sources": "other",
    ]
    let (table, name) = (
      String(column.prefix { $0 != "." }), String(column.drop { $0 != "." }.dropFirst())
    )
    @Sendable func value(_ field: FieldDeclaration, _ schema: Schema) -> String {
      if schema.table == table, field.name == name { return cell }
      if field.name == schema.fields[0].name, let id = known[schema.table] { return id }
      guard field.isRequired else { return "" }
      return field.referred.first.map { known[$0] ?? "" } ?? "x"
    }
    return Catalogue(soundFiles: { asked in
      guard let schema = Schema.named(asked) else { return nil }
      var lines = [schema.fields.map(\.name).joined(separator: ",")]
      if asked == table || known[asked] != nil {
        var cells = schema.fields.map { value($0, schema) }
        // Of some columns one is filled: the body or party that the row is about.
        if asked == table, let first = schema.alternatives.first,
          let place = schema.place(of: first),
          cells[place].isEmpty, let other = schema.fields[place].referred.first
        {
          cells[place] = known[other] ?? ""
        }
        lines.append(cells.joined(separator: ","))
      }
      if asked == "sources" {
        lines.append("s" + String(repeating: ",", count: schema.fields.count - 1))
      }
      return Array((lines.joined(separator: "\n") + "\n").utf8)
    })
  }

  private func rows(_ catalogue: Catalogue) throws -> [String] {
    let table = catalogue.table(.statedBy(try #require(catalogue.sources.ref("s"))))
    return table.rows.indices.map { row in
      table.columns.indices.map { table.cell(row: row, column: $0).text }.joined(separator: " | ")
    }
  }

  @Test func `there are tables that name sources`() {
    #expect(Self.columns.count >= 17)
    #expect(Self.columns.contains("memberships.date_source"))
  }

  @Test(arguments: columns)
  func `whatever names a source is on its page`(column: String) throws {
    #expect(try rows(catalogue(naming: column)).count == 1)
    #expect(try rows(catalogue(naming: column, as: "other")) == [])
  }

  @Test(arguments: columns.filter { $0.hasSuffix(".sources") })
  func `a source among others is found, and a part of its name is not`(column: String) throws {
    #expect(try rows(catalogue(naming: column, as: "other;s")).count == 1)
    #expect(try rows(catalogue(naming: column, as: "\"s;other\"")).count == 1)
    #expect(try rows(catalogue(naming: column, as: "ss;s-1")) == [])
  }

  @Test func `what belongs to a body is counted in one row that leads to it`() throws {
    let catalogue = Catalogue.of(
      bodies: "id,name,summary_source\nb,Body,s\nc,Other,\n", states: "id\nAA\nBB\n",
      memberships: "body,state,role,source,date_source\n"
        + "b,AA,member,s,\nb,BB,member,s,s\nc,AA,member,t,\n",
      rosters: "body,source\nb,s\n", sources: "id\ns\nt\n",
      figures: "body,what,value,source\nb,x,1,s\n")
    #expect(
      try rows(catalogue) == [
        "body | Body: summary, 2 memberships, 1 membership's dates, 1 list or count, 1 figure"
      ])
    #expect(catalogue.table(.statedBy(Ref(0))).rows == [.body(Ref(0))])
  }

  @Test func `the sources of the catalogue have all their uses on their pages`() throws {
    let real = Catalogue.real
    let source = try #require(real.sources.ref("abu-dhabi-dialogue-1"))
    let body = try #require(real.bodies.ref("abu-dhabi-dialogue"))
    let stated = real.statedRecords(naming: source)
    let count = real.memberships.count { $0.source == "abu-dhabi-dialogue-1" }
    #expect(count > 10)
    #expect(stated.words[.body(body)]?.contains("\(count) memberships") == true)
    // A source that nothing names would be one too many.
    for ref in real.sources.refs where ref.index % 20 == 0 {
      #expect(!real.statedRecords(naming: ref).rows.isEmpty, "\(real.sources[ref].id)")
    }
  }

  @Test func `a disagreement names its sources as its text does`() throws {
    let real = Catalogue.real
    for ref in real.problems.refs {
      let detail = try #require(real.detail(of: .problem(ref)))
      let named = detail.fields.filter { $0.id == "source" }
      #expect(named.count == real.problems[ref].sources.count)
      for (field, id) in zip(named, real.problems[ref].sources) {
        guard case .cell(let cell) = field.content else {
          Issue.record("\(field.id) is no text")
          continue
        }
        #expect(cell.text.hasPrefix("[\(id)] "))
        #expect(field.record == real.sources.ref(id).map(RecordID.source))
      }
    }
  }
}
