import MigrationBodies
import Testing

@testable import Browser

/// The cursor, which screen readers and magnifiers follow.
struct CursorTests {
  /// Keys that lead to every kind of view.
  private static let ways = [
    "", "j", "<Tab>jj", "<Tab><Tab>j", "2", "2<Tab>j", "3jj", "4", "5", "6", "7", "8", "i", "ijj",
    "s",
    "<Tab>s", ":", "::", "?jj", "S", "Cj", "p", "y", "e", "J", "jj<Space><Space>c",
    "jj<Space><Space>cv",
    "jj<Space><Space>O", "=asean", "/zzzz", "/zzzz<Enter>", "@2015", "/asia", "*asia<Enter>",
    "pj<Down>",
    "/zzzz<Enter><Tab>",
  ]

  @Test(arguments: ways, [Size(columns: 80, rows: 24), Size(columns: 120, rows: 40)])
  func `it is on the chosen row, or where one types, in every view`(way: String, size: Size) throws
  {
    var browser = Browser(Catalogue.real, size: size)
    for key in try Key.parse(way) { _ = browser.handle(key) }
    let frame = browser.frame
    let cursor = try #require(frame.cursor)
    let marked = (0..<size.rows).filter { row in
      frame.row(row).contains { $0.text == "▸" && $0.ink == .marker }
    }
    let isTyping = browser.prompt != nil || browser.overlays.last?.picker?.isChoosing == false
    #expect(isTyping || marked.isEmpty || marked.contains(cursor.row), "\(cursor) \(marked)")
  }
}
