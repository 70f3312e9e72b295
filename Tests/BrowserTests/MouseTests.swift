import MigrationBodies
import Testing

@testable import Browser

/// Clicks and the wheel, in panes, pages and lists to choose from.
struct MouseTests {
  /// The place of a text on the screen, of its first letter.
  private func point(of text: String, in browser: Browser) throws -> Point {
    for row in 0..<browser.size.rows {
      let cells = browser.frame.row(row).map(\.text)
      let letters = text.map(String.init)
      for column in cells.indices
      where cells[column...].starts(with: letters) {
        return Point(column: column - cells.startIndex, row: row)
      }
    }
    throw NotShown(text: text, screen: browser.screen)
  }

  private struct NotShown: Error {
    let text: String
    let screen: String
  }

  @Test(arguments: [Size.small, .normal, .large, .wide])
  func `a click on a row of the list chooses it`(size: Size) throws {
    var browser = try Browser(.small, "", size)
    #expect(browser.handle(.click(try point(of: "Pact on", in: browser))) == nil)
    #expect(browser.name(of: browser.place.panes[0].record) == "Pact on Return")
    #expect(browser.cursorRow?.contains("▸ Pact on") == true)
  }

  @Test func `a click in another pane brings the keys there`() throws {
    var browser = try Browser(.small, "", .large)
    _ = browser.handle(.click(try point(of: "Viet Nam", in: browser)))
    #expect(browser.place.focus == 1)
    #expect(browser.place.focused.record?.party.map { Catalogue.small.parties[$0].id } == "VN")
  }

  @Test func `a click on a row is the same as going there by keys`() throws {
    var clicked = try Browser(.small, "", .large)
    _ = clicked.handle(.click(try point(of: "Lake Forum", in: clicked)))
    let typed = try Browser(.small, "jjj", .large)
    #expect(clicked.screen == typed.screen)
  }

  @Test(arguments: [
    Point(column: 3, row: 0), Point(column: 3, row: 1), Point(column: 3, row: 39),
    Point(column: 3, row: 30), Point(column: -1, row: 3), Point(column: 300, row: 300),
  ])
  func `a click where no row is chooses none`(point: Point) throws {
    let before = try Browser(.small, "j", .large)
    var browser = before
    _ = browser.handle(.click(point))
    #expect(browser.place.panes[0].record == before.place.panes[0].record)
    #expect(browser.handle(.doubleClick(point)) == nil)
    #expect(browser.place.view == before.place.view)
    #expect(browser.overlays.isEmpty)
  }

  @Test func `a double click opens what is under it`() throws {
    var browser = try Browser(.small, "", .large)
    _ = browser.handle(.doubleClick(try point(of: "Viet Nam", in: browser)))
    #expect(browser.place.view.subject == .parties)
    #expect(browser.name(of: browser.place.panes[0].record) == "Viet Nam")
  }

  @Test(arguments: ["e<Enter>", "@2004", "=asian", "bname", "/asia"])
  func `what is typed is not ended by a double click`(keys: String) throws {
    let before = try Browser(.small, keys, .large)
    for row in 0..<40 {
      var browser = before
      #expect(browser.handle(.doubleClick(Point(column: 5, row: row))) == nil)
      #expect(browser.prompt == before.prompt, "row \(row)")
      #expect(browser.frame == before.frame, "row \(row)")
    }
  }

  @Test func `a click chooses a line of a page, a double click follows it`() throws {
    var browser = try Browser(.small, "i", .large)
    let page = try #require(browser.overlays.last?.page)
    let line = try #require(page.lines.firstIndex { $0.link != nil })
    let point = Point(column: 5, row: browser.layout.content.belowTitle.row + line)
    _ = browser.handle(.click(point))
    #expect(browser.overlays.last?.page?.cursor == line)
    let link = browser.overlays.last?.page?.link
    #expect(link == page.lines[line].link)
    _ = browser.handle(.doubleClick(point))
    #expect(browser.overlays.isEmpty)
  }

  @Test func `a click chooses in a list, a double click takes it`() throws {
    var browser = try Browser(.small, ": pa", .large)
    let point = try point(of: "parties", in: browser)
    _ = browser.handle(.click(point))
    #expect(browser.overlays.last?.picker?.choice?.label == "parties")
    _ = browser.handle(.doubleClick(point))
    #expect(browser.place.view.subject == .parties)
  }

  @Test func `below the last of a list a double click takes nothing`() throws {
    var browser = try Browser(.small, ":quit", .large)
    let count = try #require(browser.overlays.last?.picker).shown.count
    for row in (3 + count)..<40 {
      #expect(browser.handle(.doubleClick(Point(column: 5, row: row))) == nil)
      #expect(browser.overlays.count == 1, "row \(row)")
    }
  }

  @Test(arguments: [3, -3])
  func `the wheel moves in the pane under it as the arrows do`(rows: Int) throws {
    let start = try Browser(.real, "jjjjjj", .large)
    var browser = start
    _ = browser.handle(.wheel(rows: rows, Point(column: 4, row: 6)))
    var typed = start
    try typed.play(rows > 0 ? "jjj" : "kkk")
    #expect(browser.frame == typed.frame)
    _ = browser.handle(.wheel(rows: 3, Point(column: 80, row: 3)))
    #expect(browser.place.focus == 1)
    let count = try #require(browser.place.focused.table).rows.count
    #expect(browser.place.focused.cursor == min(3, count - 1))
  }

  @Test func `the wheel moves in pages and lists, and stops at their ends`() throws {
    var browser = try Browser(.real, "i", .normal)
    let end = try #require(browser.overlays.last?.page).lines.count - 1
    for _ in 0..<(end / 3 + 2) {
      _ = browser.handle(.wheel(rows: 3, Point(column: 4, row: 6)))
    }
    #expect(browser.overlays.last?.page?.cursor == end)
    try browser.play("<Esc>:")
    for _ in 0..<100 { _ = browser.handle(.wheel(rows: 3, Point(column: 4, row: 6))) }
    let picker = try #require(browser.overlays.last?.picker)
    #expect(picker.cursor == picker.choices.count { !$0.isFoundOnly } - 1)
  }

  @Test func `the wheel does nothing while one types`() throws {
    let before = try Browser(.small, "/a", .large)
    var browser = before
    _ = browser.handle(.wheel(rows: 3, Point(column: 4, row: 6)))
    #expect(browser.frame == before.frame)
  }
}
