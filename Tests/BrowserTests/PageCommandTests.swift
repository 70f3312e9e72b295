import MigrationBodies
import Testing

@testable import Browser

/// Commands on a page: they act on what it is about, or on what its chosen line leads to.
struct PageCommandTests {
  /// Keys that go down to the first line of a page that leads to such a record.
  private func line(_ keys: String, where isWanted: (RecordID) -> Bool) throws -> Browser {
    var browser = try Browser(.small, keys, .large)
    let page = try #require(browser.overlays.last?.page)
    let line = try #require(page.lines.firstIndex { $0.link.map(isWanted) ?? false })
    while let cursor = browser.readText?.cursor, cursor < line { try browser.play("j") }
    return browser
  }

  private func content(_ browser: Browser) -> Page.Content? { browser.overlays.last?.page?.content }

  @Test func `about and sources lead from one to the other, and back`() throws {
    var browser = try Browser(.small, "/pact<Enter>is", .large)
    #expect(browser.overlays.count == 2)
    guard case .sources(.body(let body)) = content(browser) else {
      Issue.record("no sources of a body")
      return
    }
    #expect(browser.catalogue.bodies[body].id == "pact")
    try browser.play("i")
    guard case .about(.source) = content(browser) else {
      Issue.record("not about the first source")
      return
    }
    try browser.play("<Backspace><Backspace><Backspace>")
    #expect(browser.overlays.isEmpty)
  }

  @Test func `of a member on a body's page about tells of the party, sources of the membership`()
    throws
  {
    var browser = try line("/pact<Enter>i") { if case .seat = $0 { true } else { false } }
    let link = try #require(browser.overlays.last?.page?.link)
    let before = browser
    try browser.play("i")
    guard case .about(.party(let party)) = content(browser) else {
      Issue.record("not about a party")
      return
    }
    #expect(link.party == party)
    browser = before
    try browser.play("s")
    guard case .sources(link) = content(browser) else {
      Issue.record("no sources of the membership")
      return
    }
  }

  @Test func `of a seat on a party's page about tells of the body`() throws {
    var browser = try line("2/viet<Enter>i") { if case .seat = $0 { true } else { false } }
    let link = try #require(browser.overlays.last?.page?.link)
    try browser.play("i")
    guard case .about(.body(let body)) = content(browser), case .seat(let seat) = link else {
      Issue.record("not about a body")
      return
    }
    #expect(seat.body == body)
  }

  @Test(arguments: ["@2004<Enter>", "-", "--"])
  func `a page speaks for the date that is chosen on it`(keys: String) throws {
    let onPage = try Browser(.small, "/pact<Enter>i" + keys, .large)
    let before = try Browser(.small, "/pact<Enter>" + keys + "i", .large)
    #expect(onPage.overlays.count == 1)
    #expect(onPage.quietScreen == before.quietScreen)
    #expect(onPage.quietScreen != (try screen("/pact<Enter>i", .large)))
  }

  @Test func `the date is typed under the page, and Esc leaves the page as it was`() throws {
    let page = try Browser(.small, "i", .normal)
    var browser = page
    try browser.play("@20")
    #expect(browser.footerText.hasPrefix(" @ 20"))
    #expect(browser.frame.cursor?.row == 23)
    browser.paste("04")
    #expect(browser.prompt?.text == "2004")
    try browser.play("<Esc>")
    #expect(browser.screen == page.screen)
  }

  @Test func `the answer of a command keeps its date`() throws {
    var browser = Browser(.small, size: .normal)
    browser.show(answer: ["an answer"], to: "resolve x")
    for keys in ["@", "-", "+"] {
      try browser.play(keys)
      #expect(browser.message == "leave this page first (Esc)")
      #expect(browser.prompt == nil && browser.catalogue.date == nil)
    }
  }

  @Test(arguments: [
    ("u", "bodies"), ("]", "meetings"), ("=asian-talks<Enter>", "members asian-talks"),
    ("J<Up><Enter>", "meetings"), ("B<Enter>", "documents"),
  ])
  func `what leads elsewhere closes the page`(keys: String, line: String) throws {
    var browser = Browser(.small, size: .normal)
    browser.saved.recent.add("parties")
    browser.saved.recent.add("documents")
    try browser.play("4[/asia<Enter>")
    // What is undone is the filter; what lies ahead is the list of meetings.
    try browser.play("i" + keys)
    #expect(browser.overlays.isEmpty)
    #expect(browser.line == line)
  }

  @Test func `a list cannot be changed under a page`() throws {
    for key in [
      "F", "S", "C", "<Space>", "A", "I", "M", "D", "v", "d", "<Tab>", "L",
    ] {
      let browser = try Browser(.small, "i" + key, .normal)
      #expect(browser.message == "leave this page first (Esc)", "\(key)")
    }
  }

  @Test func `what is typed under a page is not ended by the mouse`() throws {
    let before = try Browser(.small, "i@2004", .large)
    for row in 0..<40 {
      var browser = before
      #expect(browser.handle(.doubleClick(Point(column: 5, row: row))) == nil)
      #expect(browser.prompt == before.prompt && browser.frame == before.frame, "row \(row)")
    }
  }
}
