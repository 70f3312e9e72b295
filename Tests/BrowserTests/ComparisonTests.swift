import MigrationBodies
import Testing

@testable import Browser

/// Marks, comparisons, matrices and overlaps.
struct ComparisonTests {
  private static let pairs = [
    ["bali-process", "colombo-process"], ["rcm", "sacm"], ["asean", "colombo-process"],
    ["bali-process", "colombo-process", "abu-dhabi-dialogue"],
  ]

  /// A browser with these bodies marked.
  private func marking(_ ids: [String], _ keys: String, _ size: Size = .large) throws -> Browser {
    var browser = Browser(.real, size: size)
    browser.situation.marks = try ids.map {
      .body(try #require(Catalogue.real.bodies.ref($0), "\($0)"))
    }
    try browser.play(keys)
    return browser
  }

  private func comparison(_ browser: Browser) throws -> BodyComparison {
    guard let comparison = browser.place.view.subject.as(ComparisonListing.self)?.comparison else {
      throw KeyScriptError(name: "no comparison", column: 0)
    }
    return comparison
  }

  @Test(arguments: pairs)
  func `the title has the counts that the command has`(ids: [String]) throws {
    let browser = try marking(ids, "c", Size(columns: 200, rows: 40))
    let comparison = try comparison(browser)
    let counts = Catalogue.real.counts(of: comparison)
    let title = browser.frame.text(row: 1)
    #expect(title.contains("\(counts.inAll) in \(ids.count == 2 ? "both" : "all")"))
    for (index, id) in ids.enumerated() {
      #expect(title.contains("\(counts.only(index)) only \(id)"), "\(title)")
    }
    #expect(title.contains("? \(counts.mayBe) not known") == (counts.mayBe > 0))
    let rows = try #require(browser.place.focused.table).rows
    let all = rows.filter { !Catalogue.real.isDifference($0) }
    #expect(all.count == counts.inAll)
  }

  @Test(arguments: pairs)
  func `n and N go from difference to difference and round`(ids: [String]) throws {
    var browser = try marking(ids, "c")
    let rows = try #require(browser.place.focused.table).rows
    let differences = rows.indices.filter { Catalogue.real.isDifference(rows[$0]) }
    try #require(!differences.isEmpty)
    var seen: [Int] = []
    for _ in differences {
      try browser.play("n")
      seen.append(browser.place.focused.cursor)
    }
    #expect(Set(seen) == Set(differences))
    try browser.play("n")
    #expect(browser.place.focused.cursor == seen.first)
    for row in seen.reversed() {
      try browser.play("N")
      #expect(browser.place.focused.cursor == row)
    }
  }

  @Test(arguments: pairs)
  func `d leaves the differences alone and brings all again`(ids: [String]) throws {
    var browser = try marking(ids, "c")
    let all = browser.screen
    let rows = try #require(browser.place.focused.table).rows
    try browser.play("d")
    #expect(
      browser.place.focused.table?.rows
        == (try View(line: "compare \(ids.joined(separator: " ")) --only-differences", in: .real))
        .rows)
    #expect(browser.frame.text(row: 1).contains("differences only"))
    let differences = try #require(browser.place.focused.table).rows
    #expect(differences.map(\.party) == rows.filter(Catalogue.real.isDifference).map(\.party))
    try browser.play("dg")
    #expect(browser.screen == all)
  }

  @Test(arguments: pairs)
  func `v makes a matrix of it and back, the chosen party stays`(ids: [String]) throws {
    var browser = try marking(ids, "cjjj")
    let before = browser.screen
    let party = browser.place.focused.record?.party
    try browser.play("v")
    #expect(try comparison(browser).isNarrow)
    #expect(browser.place.focused.record?.party == party)
    #expect(browser.frame.text(row: 0).contains("Matrix › "))
    try browser.play("v")
    #expect(browser.screen == before)
  }

  @Test func `the signs of a comparison say who is where`() throws {
    let browser = try marking(["bali-process", "colombo-process"], "c")
    let frame = browser.frame
    let rows = try #require(browser.place.focused.table).rows
    let first = browser.layout.content.belowTitle.belowTitle.row
    for offset in 0..<30 where rows.indices.contains(offset) {
      guard case .compared(let compared) = rows[offset] else { continue }
      let cell = Array(frame.row(first + offset))[3]
      #expect(cell.text == compared.pattern)
      #expect((cell.ink == .difference) == !compared.isInAll)
    }
  }

  @Test func `one body on two dates is compared as two bodies are`() throws {
    var browser = try Browser(.real, "/schengen<Enter>D2000<Enter>", .large)
    let comparison = try comparison(browser)
    #expect(comparison.operands.map { $0.date?.text } == ["2000", "2026-10-10"])
    #expect(Set(comparison.operands.map(\.body)).count == 1)
    let counts = Catalogue.real.counts(of: comparison)
    #expect(browser.frame.text(row: 1).contains("\(counts.inAll) in both"))
    #expect(counts.only(1) > 0)
    try browser.play("[D<Enter>")
    #expect(browser.message == "the screen speaks for that date already; type another")
    try browser.play("D1999-13<Enter>")
    #expect(browser.message?.hasPrefix("“1999-13” is not a valid date") == true)
  }

  @Test func `the overlap has a row and a column a body, with the counts of the command`() throws {
    let ids = ["bali-process", "colombo-process", "abu-dhabi-dialogue"]
    let browser = try marking(ids, "O")
    let refs = try ids.map { try #require(Catalogue.real.bodies.ref($0)) }
    let table = try #require(browser.place.focused.table)
    #expect(table.rows == refs.map(RecordID.body))
    for (row, first) in refs.enumerated() {
      for (column, second) in refs.enumerated() {
        let pairs = Catalogue.real.table(.overlap([first, second]))
        let shared = try #require(pairs.columns.firstIndex { $0.id == "shared" })
        let index = try #require(
          table.columns.firstIndex { $0.id == ids[column].replacing("-", with: "_") })
        let count =
          row == column
          ? .number(Catalogue.real.statement(of: first).listed.total)
          : pairs.cell(row: 0, column: shared)
        #expect(table.cell(row: row, column: index) == count)
      }
    }
  }

  @Test func `of one marked body the chosen one is compared with it`() throws {
    let browser = try Browser(.small, "<Space>c", .normal)
    #expect(browser.line?.hasPrefix("compare asian-talks ") == true)
    let alone = try Browser(.small, "c", .normal)
    #expect(alone.message == "mark two or more bodies with Space first")
    let other = try Browser(.small, "2<Space>c", .normal)
    #expect(other.message == "mark two or more bodies with Space first")
  }

  @Test func `a mark is set, taken away, and goes on to the next row`() throws {
    var browser = try Browser(.small, "<Space><Space>", .normal)
    #expect(browser.situation.marks.count == 2)
    #expect(browser.place.focused.cursor == 2)
    #expect(browser.frame.text(row: 0).contains("✓ 2 marked"))
    #expect(
      [3, 4].allSatisfy { browser.frame.row($0).contains { $0.text == "✓" && $0.ink == .marked } })
    try browser.play("g<Space>")
    #expect(browser.situation.marks.count == 1)
    try browser.play("g<Space>g<Space><Down>")
    #expect(browser.situation.marks.count == 1)
  }

  @Test func `A marks all rows shown or none, I turns the marks round`() throws {
    var browser = try Browser(.small, "<Space>/pact|lake<Enter>A", .normal)
    let shown = try #require(browser.place.focused.table).rows
    #expect(shown.count == 2)
    #expect(Set(shown).isSubset(of: Set(browser.situation.marks)))
    try browser.play("A")
    // What was marked elsewhere stays marked.
    #expect(browser.situation.marks.count == 1)
    #expect(Set(shown).isDisjoint(with: Set(browser.situation.marks)))
    try browser.play("g<Space>I")
    #expect(Set(browser.situation.marks).intersection(shown) == Set(shown.dropFirst()))
    let marked = Set(browser.situation.marks)
    try browser.play("<Esc>I")
    let all = Set(try #require(browser.place.focused.table).rows)
    #expect(Set(browser.situation.marks) == all.subtracting(marked))
  }

  @Test func `M shows the marked rows alone, by a filter that can be cleared`() throws {
    var browser = try Browser(.small, "<Space>jj<Space>gM", .normal)
    #expect(browser.place.focused.table?.rows.count == 2)
    #expect(browser.line == "bodies --where 'id:asian-talks | id:lake-forum'")
    try browser.play("<Esc>")
    #expect(browser.place.focused.table?.rows.count == 7)
    #expect(try Browser(.small, "M", .normal).message?.hasPrefix("nothing is marked here") == true)
    #expect(
      try Browser(.small, "7<Space>M", .normal).message
        == "these rows have no identifiers to filter by")
  }
}

extension View {
  /// Its rows in the real catalogue.
  fileprivate var rows: [RecordID] { Table(self, of: .real).rows }
}
