import MigrationBodies
import TestSupport
import Testing

@testable import Browser

/// What a session keeps does not grow with what is typed: rows are those of the place that is shown.
struct KeptRowsTests {
  /// What can be reached from a value, as far as the catalogue, which all share.
  private struct Reached {
    var tables = 0
    var memories = 0
    private var visited: Set<ObjectIdentifier> = []

    init(from value: Any) { visit(value) }

    private mutating func visit(_ value: Any) {
      if value is Catalogue { return }
      if value is Table { return tables += 1 }
      if value is PlaceMemory { memories += 1 }
      let mirror = Mirror(reflecting: value)
      if mirror.displayStyle == .class {
        guard visited.insert(ObjectIdentifier(value as AnyObject)).inserted else { return }
      }
      for child in mirror.children { visit(child.value) }
    }
  }

  private static let keys: [Key] =
    "123456123456jjG\t@/u".map { $0 == "\t" ? .tab : .character($0) } + [.enter]

  /// A browser in which one has gone a long way, with filters and dates.
  private func walked(_ steps: Int) -> Browser {
    var browser = Browser(.small, size: Size(columns: 120, rows: 40))
    var random = SeededGenerator(seed: 18)
    for step in 0..<steps {
      let key = Self.keys.randomElement(using: &random) ?? .enter
      _ = browser.handle(key)
      if browser.isTyping {
        browser.type(letters: key == .character("@") ? "20\(step % 20 + 10)" : "a")
        _ = browser.handle(.enter)
      }
      if !browser.overlays.isEmpty { _ = browser.handle(.escape) }
    }
    return browser
  }

  @Test func `after any number of steps only the place shown has rows`() {
    let browser = walked(400)
    #expect(browser.situation.trail.back.count + browser.situation.trail.forward.count > 50)
    #expect(browser.changes.canUndo)
    let reached = Reached(from: browser)
    #expect(reached.tables <= browser.place.panes.count)
    #expect(reached.tables > 0)
  }

  @Test func `a place that one comes back to is as it was left`() {
    var browser = Browser(.small, size: Size(columns: 120, rows: 40))
    for key in "/a\rjj\tj".map({ $0 == "\r" ? Key.enter : $0 == "\t" ? .tab : .character($0) }) {
      _ = browser.handle(key)
    }
    let before = browser.frame
    _ = browser.handle(.character("3"))
    #expect(browser.frame.text != before.text)
    _ = browser.handle(.backspace)
    #expect(browser.frame.text == before.text)
    _ = browser.handle(.character("3"))
    _ = browser.handle(.character("u"))
    // But for the last line, which says what was done.
    for row in 0..<39 { #expect(browser.frame.row(row) == before.row(row)) }
  }

  @Test func `of tables that are read anew only the place shown is made at once`() {
    var browser = walked(300)
    let length = browser.situation.trail.back.count
    #expect(length > 20)
    browser.reload(.small)
    let reached = Reached(from: browser)
    #expect(reached.tables <= browser.place.panes.count)
    // The others are remembered by the texts that identify them.
    #expect(reached.memories > length / 2)
    #expect(browser.situation.trail.back.count == length)
  }
}
