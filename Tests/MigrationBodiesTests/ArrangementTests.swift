import Testing

@testable import MigrationBodies

/// The order of a table's rows and the choice of its columns.
struct ArrangementTests {
  private func table(
    sort: [View.SortKey], columns: [String] = [], query: String = ""
  ) -> Table {
    Catalogue.real.table(.bodies).filtered(by: Query(words: query)).arranged(
      columns: columns, sort: sort)
  }

  private func texts(_ table: Table, _ column: String) -> [String] {
    guard let index = table.columns.firstIndex(where: { $0.id == column }) else { return [] }
    return table.rows.indices.map { table.cell(row: $0, column: index).text }
  }

  @Test func `numbers sort by their value, and those not known come last both ways`() throws {
    for isDescending in [false, true] {
      let numbers = texts(table(sort: [.init("members", isDescending: isDescending)]), "members")
      let known = numbers.prefix { !$0.isEmpty }.compactMap { Int($0) }
      #expect(known == known.sorted { isDescending ? $0 > $1 : $0 < $1 })
      let unknown = numbers.dropFirst(known.count)
      #expect(unknown.allSatisfy { $0.isEmpty })
      #expect(known.count > 50 && !unknown.isEmpty)
      #expect(numbers.count == Catalogue.real.bodies.count)
    }
  }

  @Test func `rows that are equal in a column keep the order of the next key`() throws {
    let table = table(sort: [.init("kind"), .init("year", isDescending: true)])
    let rows = zip(texts(table, "kind"), texts(table, "year").map { Int($0) ?? .min })
    for ((kind, year), (nextKind, nextYear)) in zip(rows, rows.dropFirst()) {
      #expect(kind < nextKind || kind == nextKind && year >= nextYear)
    }
  }

  @Test func `without a next key equal rows keep the order of the subject`() throws {
    let original = table(sort: []).rows
    let sorted = table(sort: [.init("kind")])
    let kinds = texts(sorted, "kind")
    for kind in Set(kinds) {
      let rows = zip(kinds, sorted.rows).filter { $0.0 == kind }.map(\.1)
      #expect(rows == original.filter(Set(rows).contains))
    }
  }

  @Test func `sorting loses and adds nothing, filtered or not`() throws {
    for query in ["", "asia", "zzz"] {
      let plain = table(sort: [], query: query)
      let sorted = table(sort: [.init("name", isDescending: true)], query: query)
      #expect(Set(plain.rows) == Set(sorted.rows))
      #expect(plain.rows.count == sorted.rows.count)
    }
  }

  @Test func `the likeliest row is the same record in any order`() throws {
    let plain = table(sort: [], query: "colombo")
    let sorted = table(sort: [.init("members", isDescending: true)], query: "colombo")
    #expect(plain.rows[plain.likeliestRow] == sorted.rows[sorted.likeliestRow])
  }

  @Test func `columns are those chosen, in their order, the hidden ones too`() throws {
    let table = table(sort: [], columns: ["acronym", "name"])
    // Signs stay, so that what is not sure is not taken for sure.
    #expect(table.columns.map(\.id) == ["mark", "acronym", "name"])
    #expect(table.allColumns.map(\.id) == self.table(sort: []).columns.map(\.id))
  }

  @Test func `a table speaks for the date of its view`() throws {
    let catalogue = Catalogue.real
    let body = try #require(catalogue.bodies.ref("ecowas"))
    let then = EDTFDate("1980")
    let dated = Table(View(.members(body), date: then), of: catalogue)
    let other = catalogue.asOf(then).table(.members(body))
    #expect(dated.rows == other.rows)
    #expect(
      dated.rows.indices.map { dated.cell(row: $0, column: 0) }
        == other.rows.indices.map { other.cell(row: $0, column: 0) })
    #expect(dated.view == other.view)
  }

  @Test func `a body's sources are those that its records name`() throws {
    let catalogue = Catalogue.real
    for body in catalogue.bodies.refs {
      let named = Set(catalogue.sources(of: body).map { catalogue.sources[$0].id })
      for seat in catalogue.seats(in: body) {
        #expect(named.isSuperset(of: catalogue.memberships(of: seat).map(\.source)))
      }
      #expect(
        named.isSuperset(
          of: catalogue.commitments(of: body).map { catalogue.commitments[$0].source }))
    }
  }
}
