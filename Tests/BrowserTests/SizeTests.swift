import MigrationBodies
import Testing

@testable import Browser

/// What moves, pages and new sizes do to what is seen.
struct SizeTests {
  private static let sizes = [
    Size(columns: 120, rows: 40), Size(columns: 30, rows: 3), Size(columns: 80, rows: 24),
    Size(columns: 60, rows: 5), Size(columns: 100, rows: 4), Size(columns: 30, rows: 1),
    Size(columns: 300, rows: 100), Size(columns: 100, rows: 1), Size(columns: 20, rows: 2),
    Size(columns: 60, rows: 1), Size(columns: 60, rows: 2), Size(columns: 80, rows: 3),
  ]

  @Test(arguments: ["/colombo<Enter><Esc>", "2 /viet<Space>nam<Enter><Esc>", "3 G k k", "<Tab> G"])
  func `the chosen record stays on the screen at every size`(keys: String) throws {
    var browser = try Browser(.real, keys, .normal)
    let record = browser.place.focused.record
    for size in Self.sizes {
      browser.resize(to: size)
      #expect(browser.place.focused.record == record)
      let cursor = try #require(browser.frame.cursor, "\(size)")
      #expect(browser.frame.markedRows.contains(cursor.row), "\(size)")
    }
  }

  @Test(arguments: ["", "<Tab>", "<Tab><Tab>", "2", "3", "3 <Tab>"])
  func `the pane that keys act on is on the screen at every size`(keys: String) throws {
    for size in Self.sizes {
      let browser = try Browser(.real, keys, size)
      let area = try #require(browser.layout.panes[browser.place.focus], "\(size)")
      #expect(area.rows > 0, "\(size)")
      #expect(browser.frame.cursor != nil, "\(size)")
    }
  }

  @Test(arguments: sizes) func `every row can be reached, and is shown when it is`(size: Size)
    throws
  {
    var browser = try Browser(.small, "", size)
    for row in 0..<7 {
      #expect(browser.place.panes[0].cursor == row)
      let cursor = try #require(browser.frame.cursor)
      #expect(browser.frame.markedRows == [cursor.row])
      try browser.play("j")
    }
    #expect(browser.place.panes[0].cursor == 6)
  }

  @Test func `a page on and a page back, the first and the last`() throws {
    var browser = try Browser(.real, "2", .normal)
    let count = try #require(browser.place.panes[0].table).rows.count
    func row(_ keys: String) throws -> Int {
      try browser.play(keys)
      return browser.place.panes[0].cursor
    }
    // 20 rows are shown; a page leaves one of them in sight.
    #expect(try row("<PgDn>") == 19)
    #expect(try row("<C-f>") == 38)
    #expect(try row("<C-b>") == 19)
    #expect(try row("<PgUp>") == 0)
    #expect(try row("<PgUp>") == 0)
    #expect(try row("G") == count - 1)
    #expect(try row("<PgDn>") == count - 1)
    #expect(try row("j") == count - 1)
    #expect(try row("g") == 0)
    #expect(try row("k") == 0)
    #expect(try row("<End>") == count - 1)
    #expect(try row("<Home>") == 0)
  }

  @Test func `a move changes two rows of the list, and no more than it must`() throws {
    let before = try Browser(.real, "", .normal).frame
    let after = try Browser(.real, "j", .normal).frame
    #expect(before.markedRows == [3])
    #expect(after.markedRows == [4])
    for row in 0..<24 {
      let isSame = before.row(row).prefix(31).map(\.text) == after.row(row).prefix(31).map(\.text)
      #expect(isSame == ![0, 3, 4].contains(row) || [0, 21, 22, 23].contains(row), "row \(row)")
    }
  }

  @Test func `a text scrolls by lines and pages and stops at its ends`() throws {
    var browser = try Browser(.small, "3 <Tab>", Size(columns: 40, rows: 8))
    let top = browser.frame
    let count = browser.rowCount(of: 1, in: browser.layout.panes[1])
    // Five lines are shown; the text scrolls when the chosen line is the last of them.
    func text(_ frame: Frame, _ row: Int) -> Substring { frame.text(row: row).dropFirst() }
    try browser.play("j j j j")
    #expect((1...6).allSatisfy { text(browser.frame, $0) == text(top, $0) })
    #expect(browser.frame.cursor?.row == 6)
    try browser.play("j")
    #expect((2...5).allSatisfy { text(browser.frame, $0) == text(top, $0 + 1) })
    #expect(browser.frame.cursor?.row == 6)
    try browser.play("G")
    let bottom = browser.frame
    #expect(browser.place.panes[1].top == count - 5)
    try browser.play("j <PgDn>")
    #expect(browser.frame == bottom)
    try browser.play("<PgUp>" + String(repeating: " k", count: count))
    #expect(browser.frame == top)
  }

  @Test(arguments: ["s", "i"])
  func `a page scrolls to its end and no farther, at every size`(key: String) throws {
    for size in Self.sizes {
      var browser = try Browser(.real, "/bali<Enter>" + key, size)
      let page = try #require(browser.overlays[0].page)
      let lines = page.lines
      try browser.play("G")
      let area = browser.layout.content.belowTitle
      var last = Frame(size: Size(columns: size.columns, rows: 1))
      last.put(lines[lines.count - 1], at: Point(column: 0, row: 0), width: size.columns)
      let row = area.row + min(area.rows, lines.count) - 1
      #expect(
        browser.frame.text(row: row).dropFirst() == last.text(row: 0).dropFirst(), "\(size)")
      try browser.play("g")
      // What stands above the first line that can be chosen is shown where there is room for both.
      #expect(browser.overlays[0].page?.top == (area.rows > 1 || !lines[0].isBlank ? 0 : 1))
    }
  }

  @Test(arguments: ["s", "i"])
  func `a page that was scrolled is still full after the screen has grown`(key: String) throws {
    var browser = try Browser(.real, "/bali<Enter>\(key) G", Size(columns: 30, rows: 8))
    browser.resize(to: Size(columns: 200, rows: 30))
    let atOnce = try Browser(.real, "/bali<Enter>\(key) G", Size(columns: 200, rows: 30))
    #expect(browser.screen == atOnce.screen)
  }
}
