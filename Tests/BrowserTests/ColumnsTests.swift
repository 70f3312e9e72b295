import MigrationBodies
import Testing

@testable import Browser

/// The lists that sort and choose columns, and sideways scrolling.
struct ColumnsTests {
  private func shown(_ browser: Browser) -> [String] {
    browser.place.focused.table.map { Browser.shownColumns(of: $0) } ?? []
  }

  /// The columns of the open list with a sign at those that are shown.
  private func listed(_ browser: Browser) -> [String] {
    browser.overlays.last?.picker?.choices.map { ($0.keys.isEmpty ? "" : "✓") + $0.detail } ?? []
  }

  @Test func `a column sorts upwards, then downwards, then no more`() throws {
    var browser = try Browser(.small, "S year<Enter>", .large)
    #expect(browser.place.view.sort == [View.SortKey("year")])
    #expect(browser.frame.text(row: 1).contains("by year ↑"))
    let years = browser.place.focused.table?.rows ?? []
    try browser.play("S year<Enter>")
    #expect(browser.place.view.sort == [View.SortKey("year", isDescending: true)])
    #expect(browser.frame.text(row: 1).contains("by year ↓"))
    #expect(browser.place.focused.table?.rows != years)
    try browser.play("S year<Enter>")
    #expect(browser.place.view.sort.isEmpty)
    #expect(!browser.frame.text(row: 1).contains("by year"))
  }

  @Test func `the list for sorting says by what the rows are sorted`() throws {
    let browser = try Browser(.small, "S year<Enter>S", .large)
    let choice = browser.overlays.last?.picker?.choices.first { $0.detail.hasPrefix("year") }
    #expect(choice?.detail == "year ↑")
  }

  @Test(arguments: Scene.lists)
  func `every data column can be sorted by, and the first row is chosen`(scene: Scene) throws {
    let start = try Browser(.small, scene.keys, .normal)
    let columns = try #require(start.place.focused.table).allColumns.filter(\.isData).map(\.id)
    for column in columns {
      var browser = start
      browser.move(by: 3)
      browser.sort(by: column)
      let rows = browser.place.focused.table?.rows ?? []
      #expect(browser.place.focused.record == rows.first, "\(column)")
      #expect(browser.place.focused.top == 0, "\(column)")
      #expect(Set(rows) == Set(start.place.focused.table?.rows ?? []), "\(column)")
      #expect(
        rows
          == Catalogue.small.sorted(
            start.place.focused.table?.rows ?? [], by: [View.SortKey(column)],
            in: start.place.focused.table?.allColumns ?? []), "\(column)")
    }
  }

  @Test func `the columns that are shown come first in the list, with a sign`() throws {
    let browser = try Browser(.small, "C", .large)
    #expect(listed(browser).prefix(4) == ["✓name", "✓kind", "✓year", "✓members"])
  }

  @Test func `Enter and Space hide a column and show it again, after the others`() throws {
    var browser = try Browser(.small, "C<Down><Enter>", .large)
    #expect(shown(browser) == ["name", "year", "members"])
    #expect(listed(browser).prefix(3) == ["✓name", "✓year", "✓members"])
    #expect(browser.overlays.last?.picker?.choice?.detail == "kind")
    try browser.play("<Space>")
    #expect(shown(browser) == ["name", "year", "members", "kind"])
    try browser.play("<Esc>")
    #expect(browser.place.view.columns == ["name", "year", "members", "kind"])
    #expect(browser.frame.text(row: 2).contains("Name"))
  }

  @Test func `columns move with < and >, and stop at the ends`() throws {
    var browser = try Browser(.small, "C<Down>", .large)
    try browser.play("<lt>")
    #expect(shown(browser) == ["kind", "name", "year", "members"])
    try browser.play("<lt>")
    #expect(shown(browser) == ["kind", "name", "year", "members"])
    try browser.play(">>>>")
    #expect(shown(browser) == ["name", "year", "members", "kind"])
    #expect(browser.overlays.last?.picker?.choice?.detail == "kind")
  }

  @Test func `a column that is not shown cannot be moved`() throws {
    let browser = try Browser(.small, "C<End><Down><Down><Down><Down>>", .large)
    #expect(browser.place.view.columns.isEmpty)
  }

  @Test func `the last column cannot be hidden`() throws {
    let browser = try Browser(
      .small, "C<Enter><Up><Up><Up><Enter><Up><Up><Up><Enter><Up><Up><Up><Enter>", .large)
    #expect(shown(browser).count == 1)
    #expect(browser.message == "one column at least is shown")
  }

  @Test func `columns are found by some letters`() throws {
    let browser = try Browser(.small, "C regi<Enter><Esc>LL", Size(columns: 200, rows: 24))
    #expect(shown(browser) == ["name", "kind", "year", "members", "regions"])
    #expect(browser.frame.text.contains("Regions"))
  }

  @Test func `where columns are chosen the signs stay, which say who may be in`() throws {
    var browser = try Browser(.small, "/asian<Enter><Tab>", .large)
    let signs = try #require(browser.place.focused.table).columns.filter(\.isSign)
    #expect(signs.map(\.id) == ["sign", "presides"])
    try browser.play("C<Down><Enter><Esc>")
    let table = try #require(browser.place.focused.table)
    #expect(table.columns.prefix(2).map(\.id) == ["sign", "presides"])
    #expect(table.view.columns.allSatisfy { !["sign", "presides"].contains($0) })
    #expect(browser.frame.text.contains(" ▸ ●"))
  }

  @Test func `a chosen column of counts is shown as it was, with what more may be`() throws {
    let browser = try Browser(.small, "C<Down><Enter><Esc>", .large)
    let table = try #require(browser.place.focused.table)
    #expect(table.view.columns == ["name", "year", "members"])
    #expect(table.columns.map(\.id) == ["mark", "name", "year", "size"])
  }

  // MARK: - Sideways

  /// The lists and panes that have columns to scroll.
  private static let scrolled =
    Scene.lists + [
      Scene("members", "/asian<Enter><Tab>"),
      Scene("a body's commitments", "/asian<Enter><Tab><Tab>"),
      Scene("a body's checks", "/asian<Enter><Tab><Tab><Tab>"),
      Scene("bodies of a party", "2/viet<Enter><Tab>"),
      Scene("commitments of a party", "2/india<Enter><Tab><Tab>"),
    ]

  @Test(arguments: scrolled)
  func `nothing of a list is lost, only scrolled`(scene: Scene) throws {
    var browser = try Browser(.small, scene.keys + "g", .small)
    let table = try #require(browser.place.focused.table)
    let columns = table.columns.indices.filter { index in
      let column = table.columns[index]
      if case .pane = column.width { return false }
      return column.isData && column.width != .hidden
    }
    // What is not wholly there by the cell has its beginning there, and the rest on its page.
    var missing: Set<String> = []
    for index in columns {
      for row in table.rows.indices {
        let text = SafeText(table.cell(row: row, column: index).text).cut(to: 9).description
          .filter { $0 != "…" }
        if !text.isEmpty { missing.insert("\(table.columns[index].id) of row \(row): \(text)") }
      }
    }
    for _ in 0...(columns.count + 1) {
      for row in table.rows.indices {
        let line = try #require(browser.cursorRow)
        for index in columns {
          let text = SafeText(table.cell(row: row, column: index).text).cut(to: 9).description
            .filter { $0 != "…" }
          // A name may be there as an acronym.
          let shown = [text] + table.shorterTexts(row: row, column: index)
          if shown.contains(where: line.contains) {
            missing.remove("\(table.columns[index].id) of row \(row): \(text)")
          }
        }
        try browser.play("j")
      }
      try browser.play("gL")
    }
    #expect(missing.isEmpty)
  }

  @Test(arguments: Scene.lists)
  func `the name stays while the other columns scroll, H brings them back`(scene: Scene) throws {
    var browser = try Browser(.small, scene.keys + "g", .small)
    let before = browser.frame
    var positions = [browser.place.focused.left]
    for _ in 0..<30 {
      try browser.play("L")
      positions.append(browser.place.focused.left)
    }
    #expect(positions == positions.sorted())
    let last = try #require(positions.last)
    #expect(positions.prefix(last + 1) == ArraySlice(Array(0...last)))
    for _ in 0..<30 { try browser.play("H") }
    #expect(browser.frame == before)
  }

  @Test func `what is scrolled past is said, and the name stays`() throws {
    let browser = try Browser(.small, "LLL", .small)
    #expect(browser.frame.text(row: 1).contains("◂ 2 columns"))
    #expect(try Browser(.small, "LL", .small).frame.text(row: 1).contains("◂ 1 column"))
    #expect(browser.frame.text.contains("▸ Asian Talks"))
    #expect(browser.frame.text(row: 2).contains("Name"))
  }

  @Test(arguments: ["members rcm", "members bali-process"], [90, 100, 110, 130])
  func `where a column is cut, names leave no cells empty`(list: String, width: Int) throws {
    let table = Table(try View(line: list, in: .real), of: .real)
    let layout = TableLayout(table, width: width)
    let lines = table.rows.indices.map { layout.line(row: $0).whole }
    let titles = layout.titles.whole
    func start(of title: String) throws -> Int {
      let place = try #require(titles.firstRange(of: title)).lowerBound
      return titles.distance(from: titles.startIndex, to: place)
    }
    let (first, next) = (try start(of: "Name"), try start(of: "Role"))
    guard lines.contains(where: { $0.dropFirst(next).contains("…") }) else { return }
    // Behind the names stand a sign and two gaps.
    let sign = next - 3
    #expect(lines.contains { Array($0)[first..<sign].last != " " }, "\(lines)")
  }

  @Test(arguments: Scene.lists)
  func `what is cut in a list stands whole on the page of the row`(scene: Scene) throws {
    var browser = try Browser(.small, scene.keys + "g", Size(columns: 60, rows: 20))
    let table = try #require(browser.place.focused.table)
    guard let index = table.columns.firstIndex(where: { $0.width == .rest }) else { return }
    guard Command.about.unavailableReason(in: browser) == nil else { return }
    for row in table.rows.indices {
      let text = SafeText(table.cell(row: row, column: index).text).description
      var page = browser
      try page.play("i")
      let shown = try #require(page.overlays.last?.page)
      let whole = ([shown.title] + shown.lines(in: page))
        .joined(separator: " ").split(separator: " ").joined(separator: " ")
      let sought = text.split(separator: " ").joined(separator: " ")
      #expect(whole.contains(sought), "row \(row)")
      try browser.play("j")
    }
  }
}

extension Page {
  /// The text of its lines on a screen.
  fileprivate func lines(in browser: Browser) -> [String] {
    browser.lines(of: content, width: browser.size.columns).map(\.whole)
  }
}

extension Line {
  /// All that it shows, with the spaces around it.
  fileprivate var whole: String { spans.map(\.text.description).joined() }
}
