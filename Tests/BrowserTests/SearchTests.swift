import MigrationBodies
import Testing

@testable import Browser

/// Searching without hiding, and what both filter and search mark.
struct SearchTests {
  /// The chosen row's name.
  private func chosen(_ browser: Browser) -> String {
    browser.name(of: browser.place.focused.record) ?? ""
  }

  /// What is marked as found, row by row, without what lies between.
  private func matches(_ browser: Browser) -> [String] {
    (0..<browser.size.rows).map { row in
      browser.frame.row(row).map { $0.ink == .match ? $0.text : " " }.joined()
        .split(separator: " ").joined(separator: " ")
    }.filter { !$0.isEmpty }
  }

  @Test func `a search goes to the next match and hides nothing`() throws {
    var browser = try Browser(.small, "*talk<Enter>", .normal)
    let count = browser.place.focused.table?.rows.count
    // It begins after the chosen row, and comes round to it.
    #expect(chosen(browser) == "Asian Talks")
    try browser.play("*<C-u>f<Enter>")
    #expect(chosen(browser) == "Lake Forum")
    #expect(browser.place.focused.table?.rows.count == count)
    #expect(!browser.changes.canUndo)
  }

  @Test func `n and N go round through all matches in both directions`() throws {
    var browser = try Browser(.small, "2*i<Enter>", .large)
    let table = try #require(browser.place.focused.table)
    let query = try Query("i", for: .parties, in: .small)
    let found = table.filtered(by: query).rows
    #expect(found.count > 2 && found.count < table.rows.count)
    try browser.play("g*<C-u>i<Enter>")
    var seen: [RecordID] = []
    for _ in found {
      seen.append(try #require(browser.place.focused.record))
      try browser.play("n")
    }
    #expect(Set(seen) == Set(found))
    #expect(browser.place.focused.record == seen.first)
    for record in seen.reversed() {
      try browser.play("N")
      #expect(browser.place.focused.record == record)
    }
  }

  @Test func `what is not found is said, and the cursor stays`() throws {
    var browser = try Browser(.small, "jj*zzz<Enter>", .normal)
    #expect(browser.message == "no match for “zzz”")
    #expect(browser.place.focused.cursor == 2)
    try browser.play("n")
    #expect(browser.message == "no match for “zzz”")
    try browser.play("<Esc>n")
    #expect(browser.message == "no search yet; * begins one")
  }

  @Test func `a search works with a filter at once, among what it shows`() throws {
    var browser = try Browser(.small, "2/a<Enter>*viet<Enter>", .large)
    #expect(browser.frame.text(row: 1).contains("filter: a"))
    #expect(chosen(browser) == "Viet Nam")
    try browser.play("*<C-u>german<Enter>")
    #expect(chosen(browser) == "German Democratic Republic")
    try browser.play("*<C-u>zzz<Enter>")
    #expect(browser.message == "no match for “zzz”")
    let shown = try #require(browser.place.focused.table)
    #expect(shown.rows.count < shown.totalCount)
  }

  @Test func `filter and search take fields`() throws {
    let filtered = try Browser(.small, "/year>=2003<Enter>", .large)
    #expect(filtered.place.focused.table?.rows.count == 3)
    let sought = try Browser(.small, "*kind:agreement<Enter>", .large)
    #expect(chosen(sought) == "Pact on Return")
    #expect(sought.place.focused.table?.rows.count == 7)
  }

  @Test func `a search that is wrong stays to be mended`() throws {
    var browser = try Browser(.small, "*regon:asia<Enter>", .normal)
    #expect(browser.message?.contains("there is no field “regon”") == true)
    #expect(browser.prompt?.text == "regon:asia")
    try browser.play("<C-u>lake<Enter>")
    #expect(chosen(browser) == "Lake Forum")
  }

  @Test func `what a filter found is marked in all rows, and what a search found`() throws {
    #expect(matches(try Browser(.small, "/talk", .small)).contains("Talk"))
    let found = matches(try Browser(.small, "2*viet<Enter>", .normal))
    #expect(found.contains("Viet"))
    #expect(matches(try Browser(.small, "", .normal)).isEmpty)
    #expect(matches(try Browser(.small, "/ha<Space>noi", .normal)).contains { $0.contains("Hà") })
  }

  @Test func `rows that a field found have nothing marked`() throws {
    #expect(matches(try Browser(.small, "/kind:agreement<Enter>", .small)).isEmpty)
  }

  @Test func `the last good result stays, in the ink of what is old, while a filter is unfinished`()
    throws
  {
    let good = try Browser(.small, "/talk", .normal)
    var browser = good
    try browser.play("<Space>year:")
    #expect(browser.prompt?.error != nil)
    #expect(browser.place.focused.table?.rows == good.place.focused.table?.rows)
    let row = browser.frame.row(3)
    #expect(row.contains { $0.ink == .stale })
    #expect(!good.frame.row(3).contains { $0.ink == .stale })
    #expect(browser.footerText.contains("a value is missing after “year:”"))
    try browser.play("2003")
    #expect(browser.prompt?.error == nil)
    #expect(!browser.frame.row(2).contains { $0.ink == .stale })
    #expect(browser.place.focused.table?.rows.count == 1)
  }

  @Test func `Enter on a filter that is wrong says so and leaves it to be mended`() throws {
    var browser = try Browser(.small, "/talk<Space>year:<Enter>", .normal)
    #expect(browser.message?.hasPrefix("a value is missing after “year:”") == true)
    #expect(browser.prompt?.text == "talk year:")
    try browser.play("<Backspace>")
    #expect(browser.footerText.hasPrefix(" / talk year "))
  }

  @Test func `the count says how many of how many, and how many may match`() throws {
    #expect(try Browser(.small, "/a", .normal).footerText.contains("of 7"))
    let browser = try Browser(.small, "/year>=2003", .normal)
    #expect(browser.footerText.contains("3 of 7"))
    // Of two bodies the year is not known.
    #expect(browser.frame.text(row: 1).hasPrefix(" 3 of 7 bodies, ◐ 2 may match"))
  }

  @Test func `Tab completes fields, then their values`() throws {
    var browser = try Browser(.small, "/sta", .large)
    #expect(browser.footerText.contains("Tab status:"))
    try browser.play("<Tab>")
    #expect(browser.prompt?.text == "status:")
    try browser.play("dor<Tab>")
    #expect(browser.prompt?.text == "status:dormant")
    #expect(browser.place.focused.table?.rows.count == 1)
    try browser.play("<Enter>")
    #expect(browser.place.view.query.text == "status:dormant")
  }

  @Test func `where there is nothing to complete Tab leads to the next pane`() throws {
    let browser = try Browser(.small, "/zzzzz<Tab>", .large)
    #expect(browser.prompt == nil)
    #expect(browser.place.focus == 1)
  }

  @Test func `Ctrl-P brings back what was typed, Ctrl-N what came after`() throws {
    var browser = try Browser(.small, "/lake<Enter>/<C-u>pact<Enter>/", .normal)
    #expect(browser.prompt?.text == "pact ")
    var typed: [String?] = []
    for key in ["<C-u>", "<C-p>", "<C-p>", "<C-p>", "<C-n>", "<C-n>"] {
      try browser.play(key)
      typed.append(browser.prompt?.text)
    }
    #expect(typed == ["", "pact", "lake", "lake", "pact", ""])
    try browser.play("<C-p><C-p>")
    #expect(browser.place.focused.table?.rows.count == 1)
    #expect(chosen(browser) == "Lake Forum")
  }

  @Test func `a search has the history of the filters too`() throws {
    let browser = try Browser(.small, "/lake<Enter><Esc>*<C-p>", .normal)
    #expect(browser.prompt?.text == "lake")
  }

  @Test func `F turns all filters off and on again`() throws {
    var browser = try Browser(.small, "/asian<Enter><Tab>/viet<Enter>", .large)
    let filtered = browser.screen
    try browser.play("F")
    #expect(browser.place.panes[0].table?.rows.count == 7)
    #expect(browser.place.panes[1].table?.rows.count == 6)
    #expect(browser.frame.text(row: 1).contains("filter off: asian"))
    #expect(browser.frame.text(row: 1).contains("filter off: viet"))
    try browser.play("F")
    #expect(browser.screen == filtered)
    #expect(try Browser(.small, "F", .normal).message == "no filter to turn off")
  }

  @Test func `in an expression Tab completes the name that is being typed`() throws {
    var browser = try Browser(.small, "=asian", .large)
    #expect(browser.footerText.hasSuffix("Tab asian-talks"))
    try browser.play("<Tab>")
    #expect(browser.prompt?.text == "asian-talks")
    #expect(browser.prompt?.error == nil)
    try browser.play("<Space>|<Space>pa<Tab><Enter>")
    #expect(browser.line == "members 'asian-talks | pact'")
  }
}
