import MigrationBodies
import TestSupport
import Testing

@testable import Browser

/// Frames that are not drawn from nothing are those that would be.
struct DrawnLinesTests {
  private static let keys: [Key] =
    "12345jjjkGg\t\t@/*u[]iFMAOn-+ ".map { $0 == "\t" ? .tab : .character($0) }
    + [.enter, .escape, .left, .right, .down, .down, .pageDown, .up, .backspace]

  @Test(arguments: TestEffort.seeds(1...8, few: 2))
  func `with the lines of the frame before, a frame is as without them`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var browser = Browser(.small, size: Size(columns: 120, rows: 24))
    for step in 0..<300 {
      _ = browser.handle(Self.keys.randomElement(using: &random) ?? .down)
      if browser.isTyping, step % 3 > 0 {
        browser.type(letters: ["a", "2004", "talks", "o"][step % 4])
        if step % 2 == 0 { _ = browser.handle(.enter) }
      }
      if step % 40 == 39 {
        browser.resize(to: Size(columns: [80, 120, 60, 200][step / 40 % 4], rows: 24))
      }
      var fresh = browser
      fresh.drawnLines = DrawnLines()
      let isSame = browser.frame == fresh.frame
      #expect(isSame, "step \(step)")
    }
  }

  @Test func `while a key is held the list is shown, and what depends on it as it was`() throws {
    var browser = Browser(.small, size: Size(columns: 120, rows: 24))
    let whole = browser
    var shown = browser.frame
    let list = try #require(browser.layout.panes[0])
    for _ in 0..<6 {
      _ = browser.handle(.down)
      let taken = browser.frame(after: whole, shown: shown)
      let held = try #require(taken)
      for row in 1..<24 {
        let isOfList = (list.row..<list.row + list.rows).contains(row)
        for place in held.row(row).indices {
          let column = place - row * 120
          let isListed = isOfList && (list.column..<list.column + list.columns).contains(column)
          // A note that comes or goes moves the rows of the whole screen.
          guard !isListed || browser.layout == whole.layout else { continue }
          let expected = isListed ? browser.frame : whole.frame
          #expect(held.row(row)[place] == expected.row(row)[place])
        }
      }
      #expect(held.cursor?.row == list.belowTitle.belowTitle.row + browser.place.panes[0].cursor)
      shown = held
    }
  }

  @Test func `whatever else a key does is shown whole`() {
    for keys in [[Key.tab], [.enter], [.character("3")], [.character("/")], [.character("?")]] {
      var browser = Browser(.small, size: Size(columns: 120, rows: 24))
      let (before, shown) = (browser, browser.frame)
      for key in keys { _ = browser.handle(key) }
      let held = browser.frame(after: before, shown: shown)
      #expect(held?.text == nil)
    }
    var browser = Browser(.small, size: Size(columns: 120, rows: 24))
    let (before, shown) = (browser, browser.frame)
    browser.resize(to: Size(columns: 100, rows: 24))
    let held = browser.frame(after: before, shown: shown)
    #expect(held?.text == nil)
  }
}
