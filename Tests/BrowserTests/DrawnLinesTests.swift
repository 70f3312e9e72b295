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

  @Test func `while a key is held the list is shown, and what depends on it as it was`() {
    var browser = Browser(.small, size: Size(columns: 120, rows: 24))
    var compared = 0
    for _ in 0..<6 {
      let (before, shown) = (browser, browser.frame)
      _ = browser.handle(.down)
      let held = browser.frame(after: before, shown: shown)
      #expect(held?.size == browser.size)
      #expect(held?.row(held?.cursor?.row ?? 0).contains { $0.bar == .focused } == true)
      // What belongs to another row may take more room: then the list has as much as it had.
      guard let held, before.layout == browser.layout else { continue }
      compared += 1
      #expect(isFrame(held, with: browser.layout.panes.dropFirst(), of: shown, else: browser.frame))
    }
    #expect(compared > 1)
  }

  /// Whether a frame has some areas of one frame, and all else of another.
  private func isFrame(
    _ frame: Frame, with areas: ArraySlice<Layout.Area?>, of one: Frame, else other: Frame
  ) -> Bool {
    (0..<frame.size.rows).allSatisfy { row in
      frame.row(row).indices.allSatisfy { place in
        let column = place - row * frame.size.columns
        let isWithin = areas.contains { area in
          guard let area else { return false }
          return (area.row..<area.row + area.rows).contains(row)
            && (area.column..<area.column + area.columns).contains(column)
        }
        return frame.row(row)[place] == (isWithin ? one : other).row(row)[place]
      }
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
