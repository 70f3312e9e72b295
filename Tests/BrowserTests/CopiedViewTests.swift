import MigrationBodies
import Testing

@testable import Browser

/// A view copied from the screen shows the same screen.
struct CopiedViewTests {
  /// The panes of a screen: all but the way in the header, and the keys in the footer.
  private func panes(_ browser: Browser) -> String {
    browser.frame.text.split(separator: "\n", omittingEmptySubsequences: false).dropFirst()
      .dropLast().joined(separator: "\n")
  }

  /// Opens the view whose command was copied.
  private func reopened(_ browser: Browser, _ catalogue: Catalogue) throws -> Browser {
    var copying = browser
    guard case .copy(let text, _)? = copying.handle(.character("Y")) else {
      Issue.record("no command was copied")
      return browser
    }
    let view = try View(line: text, in: catalogue)
    return Browser(catalogue, size: browser.size, view: view)
  }

  private static let changes = [
    "", "/a<Enter>", "S<Down><Enter>", "S<Enter>", "C<Down><Enter><Esc>", "C<Down> ><Esc>",
    "@2010<Enter>", "/i<Enter>S<Down><Enter>C<Enter><Esc>",
  ]

  @Test(arguments: Scene.lists, changes)
  func `a browser opened on the copied view shows the same screen`(scene: Scene, keys: String)
    throws
  {
    for size in [Size.small, .large] {
      var browser = try Browser(.small, scene.keys, size)
      if keys.hasPrefix("@"), !browser.place.view.subject.listing.isOfADate {
        // It takes no date itself, but may be shown while the others have one.
        browser.speak(for: EDTFDate("2010"))
      } else {
        try browser.play(keys)
      }
      browser.situation.marks = []
      // A filter may have led the cursor to the likeliest row.
      try browser.play("<Tab><BackTab>g")
      #expect(browser.place.focus == 0)
      var other = try reopened(browser, .small)
      if !browser.place.view.subject.listing.isOfADate, browser.catalogue.date != nil {
        // A list that goes through time has no date in its command.
        #expect(other.place.panes[0].table?.rows == browser.place.panes[0].table?.rows)
        continue
      }
      try other.play("g")
      browser.message = nil
      #expect(panes(other) == panes(browser))
      #expect(other.frame.cursor == browser.frame.cursor)
      #expect(other.catalogue.date == browser.catalogue.date)
      #expect(other.place.view == browser.place.view)
    }
  }

  @Test(arguments: ["", "2", "3", "7", "8", "=bali-process<Space>&<Space>colombo-process<Enter>"])
  func `it is so with the real catalogue`(keys: String) throws {
    for change in ["", "/asia<Enter>", "@2012<Enter>S<Down><Enter>"]
    where !["7", "8"].contains(keys) || change.isEmpty {
      var browser = try Browser(.real, keys + change + "g", .normal)
      browser.message = nil
      let other = try reopened(browser, .real)
      #expect(panes(other) == panes(browser), "\(keys) \(change)")
    }
  }

  @Test(arguments: [
    "<Tab>", "<Tab>/viet<Enter>", "<Tab><Tab>", "<Tab><Tab><Tab>", "2<Tab>", "2<Tab><Tab>",
  ])
  func `of the focused pane the rows are the same`(keys: String) throws {
    let browser = try Browser(.small, keys, .large)
    let other = try reopened(browser, .small)
    #expect(other.place.panes[0].table?.rows == browser.place.focused.table?.rows)
  }

  @Test(arguments: Scene.lists)
  func `of marked rows the command has these alone`(scene: Scene) throws {
    var browser = try Browser(.small, scene.keys, .large)
    browser.situation.marks = []
    let rows = try #require(browser.place.focused.table).rows
    guard !rows.isEmpty else { return }
    try browser.play(rows.count > 1 ? "g<Space>G<Space>" : "<Space>")
    let marked = Set([rows.first, rows.last].compactMap(\.self))
    if let reason = Command.copyCommand.unavailableReason(in: browser) {
      #expect(reason == "the marked rows have no identifiers; remove the marks for all rows")
      #expect(
        rows.allSatisfy {
          Catalogue.small.identifier(of: $0, in: browser.place.view.subject) == nil
        })
      return
    }
    let other = try reopened(browser, .small)
    #expect(Set(other.place.panes[0].table?.rows ?? []) == marked)
    #expect(Command.onlyMarked.unavailableReason(in: browser) == nil)
    try browser.play("M")
    #expect(Set(browser.place.focused.table?.rows ?? []) == marked)
  }
}
