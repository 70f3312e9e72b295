import MigrationBodies
import Testing

@testable import Browser

/// The matrix of commitments, gaps, objectives, the search and briefs in the browser.
@Suite struct CoverageScreenTests {
  private func browser(_ keys: String, _ size: Size = Size(columns: 120, rows: 40)) throws
    -> Browser
  {
    var browser = Browser(.real, size: size)
    for key in try Key.parse(keys) { _ = browser.handle(key) }
    return browser
  }

  @Test func `a cell opens the commitments that it counts`() throws {
    var browser = try browser("9/bali<Enter>")
    #expect(browser.place.focused.chosenColumn?.id == "1")
    for _ in 0..<9 { _ = browser.handle(.right) }
    #expect(browser.place.focused.chosenColumn?.id == "10")
    let cell = try #require(browser.place.focused.table?.cell(row: 0, column: 10))
    _ = browser.handle(.enter)
    let table = try #require(browser.place.focused.table)
    #expect(.tally(table.rows.count, uncertain: 0) == cell)
    #expect(table.view.query.text == "objective:10")
  }

  @Test func `n goes to the next empty cell, round the end, and N back`() throws {
    var browser = try browser("9")
    func cell() -> Cell? {
      let pane = browser.place.focused
      return pane.table?.cell(row: pane.cursor, column: pane.column)
    }
    var seen: [[Int]] = []
    for _ in 0..<60 {
      _ = browser.handle("n")
      #expect(cell() == .tally(0, uncertain: 0))
      seen.append([browser.place.focused.cursor, browser.place.focused.column])
    }
    #expect(Set(seen).count == seen.count)
    #expect(seen == seen.sorted { $0.lexicographicallyPrecedes($1) })
    _ = browser.handle("N")
    #expect([browser.place.focused.cursor, browser.place.focused.column] == seen[seen.count - 2])
  }

  @Test(arguments: [40, 60, 80, 120])
  func `the name and the chosen cell are shown at every width`(columns: Int) throws {
    var browser = try browser("9", Size(columns: columns, rows: 12))
    for _ in 0..<30 {
      let cursor = try #require(browser.frame.cursor)
      #expect(cursor.column > 4 && cursor.column < columns)
      #expect(browser.frame.text.contains("5+5 Dia"))
      _ = browser.handle(.right)
    }
    #expect(browser.place.focused.chosenColumn?.id == "commitments")
  }

  @Test func `what it counts by goes round, and the gaps are those of the chosen body`() throws {
    var browser = try browser("9")
    for axis in ["theme", "year", "modality", "objective"] {
      _ = browser.handle("v")
      #expect(
        browser.place.view.subject.as(CoverageListing.self)?.coverage.axis.rawValue == axis)
    }
    let gaps = try self.browser("/bali<Enter>x")
    #expect(gaps.line == "coverage bali-process --gaps")
    #expect(gaps.frame.text.contains("not in the"))
  }

  @Test func `an objective shows what was committed on it, and by whom`() throws {
    let browser = try browser("0jj")
    #expect(browser.place.panes.count == 3)
    #expect(browser.place.panes[1].query.text == "objective:3")
    let bodies = Set(
      (browser.place.panes[1].table?.rows ?? []).compactMap(\.commitment)
        .map { Catalogue.real.commitments[$0].body })
    #expect(browser.place.panes[2].table?.rows.count == bodies.count)
  }

  @Test func `f searches commitments and documents`() throws {
    let browser = try browser("f~trafficking<Enter>")
    #expect(browser.place.view.subject == .search)
    #expect(browser.place.view.query.text == "~trafficking")
    #expect(browser.place.focused.table?.rows.isEmpty == false)
  }

  @Test func `w shows a brief as a page, which e writes and Y copies`() throws {
    var browser = try browser("/colombo<Enter>w")
    #expect(browser.isReadingBrief)
    #expect(browser.frame.text.contains("Brief: Regional Consultative Process on Overseas"))
    guard case .copy(let page, what: "the page") = browser.handle("Y") else {
      Issue.record("the page is not copied")
      return
    }
    #expect(page.hasPrefix("Brief: Regional Consultative Process on Overseas"))
    _ = browser.handle("e")
    for key in try Key.parse("html<Enter><Enter>") {
      guard let effect = browser.handle(key) else { continue }
      let view = try View(line: "brief colombo-process", in: browser.catalogue)
      #expect(
        effect
          == .write(
            .rows(Export(view, .brief, as: .html)), path: "brief-colombo-process.html",
            isSure: false))
      return
    }
    Issue.record("nothing was written")
  }

  @Test(arguments: ["x", "d"])
  func `gaps in a coverage are those of its row, or of the marked ones`(key: String) throws {
    #expect(try browser("9/colombo<Enter>\(key)").line == "coverage colombo-process --gaps")
    let marked = try browser("9/bali | colombo<Enter><Space>j<Space>\(key)")
    #expect(marked.line == "coverage bali-process colombo-process --gaps")
    var concerning = try browser("1")
    concerning.show(line: "coverage VN")
    for pressed in try Key.parse("/colombo<Enter>\(key)") { _ = concerning.handle(pressed) }
    #expect(concerning.line == "coverage '{VN}' --body colombo-process --gaps")
  }

  @Test func `gaps and briefs are of the same, wherever one is`() throws {
    let set = "bali-process & colombo-process"
    #expect(try browser("=\(set)<Enter>x").line == "coverage '\(set)' --gaps")
    #expect(try browser("=\(set)<Enter>w").line == "brief '\(set)'")
    #expect(try browser("/colombo<Enter><Tab><Tab>x").line == "coverage colombo-process --gaps")
    #expect(try browser("2/viet nam<Enter><Tab><Tab>x").frame.text.contains("Gaps: Viet Nam"))
  }

  @Test func `w on a brief shows the short form, and the whole one again`() throws {
    var browser = try browser("2/viet nam<Enter>ww")
    #expect(browser.line == "brief VN --short" && browser.isReadingBrief)
    _ = browser.handle("w")
    #expect(browser.line == "brief VN" && browser.isReadingBrief)
  }

  @Test func `a brief that is asked for by its line is read as that of the key`() throws {
    let typed = try browser(":brief<Space>VN<Enter>")
    #expect(typed.line == "brief VN" && typed.isReadingBrief)
    #expect(typed.frame.text.contains("Brief: Viet Nam"))
  }

  @Test func `a brief of a chosen member is that of the state, and of a set that of the set`()
    throws
  {
    #expect(try browser("/colombo<Enter><Tab>w").line?.hasPrefix("brief ") == true)
    #expect(
      try browser("=asean & saarc<Enter>w").line?.hasPrefix("brief") == true)
  }
}
