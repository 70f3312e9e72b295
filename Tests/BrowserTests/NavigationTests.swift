import MigrationBodies
import TestSupport
import Testing

@testable import Browser

/// Where the keys lead.
struct NavigationTests {
  @Test func `Tab goes round the panes, Shift-Tab the other way round`() throws {
    var browser = try Browser(.small, "", .large)
    let keys = ["<Tab>", "l", "<Right>", "<BackTab>", "h", "<Left>", "<Left>"]
    let panes = try keys.map { key in
      try browser.play(key)
      return browser.place.focus
    }
    #expect(panes == [1, 2, 3, 2, 1, 0, 3])
    try browser.play("3 <Tab> <Tab>")
    #expect(browser.place.focus == 0)
  }

  @Test func `Enter on a member opens that party`() throws {
    let browser = try Browser(.small, "/asian<Enter><Tab> j j <Enter>", .large)
    #expect(browser.place.view.subject == .parties)
    #expect(browser.name(of: browser.place.panes[0].record) == "Viet Nam")
    #expect(browser.place.focus == 1)
    #expect(browser.cursorRow?.contains("▸ ● Asian Talks ") == true)
  }

  @Test func `Enter on a body of a party opens that body`() throws {
    let browser = try Browser(.small, "2 /viet<Enter><Tab>/pact<Enter><Enter>", .large)
    #expect(browser.place.view.subject == .bodies)
    #expect(browser.name(of: browser.place.panes[0].record) == "Pact on Return")
    #expect(browser.place.focus == 1)
    #expect(browser.cursorRow?.contains("▸ ● Viet Nam ") == true)
  }

  @Test(arguments: [
    ("/pact<Enter><Tab><Tab><Enter>", "commitments --body pact"),
    (
      "2 /viet<Enter><Tab><Tab>/back<Enter><Enter>",
      "commitments --party VN --where back"
    ),
    ("3 /back<Enter>", "commitments --where back"),
  ])
  func `Enter on a commitment opens it among those it stands with, and then its full text`(
    keys: String, line: String
  ) throws {
    var browser = try Browser(.small, keys, .normal)
    #expect(browser.line == line)
    #expect(browser.cursorRow?.contains("1985 ") == true)
    try browser.play("<Enter>")
    #expect(browser.place.focused.table == nil)
    #expect(browser.frame.text.contains("Take back one's own nationals."))
    #expect(browser.cursorRow?.hasPrefix("▸Commitment, in our words ") == true)
  }

  @Test func `Enter on a full text opens the body that made the commitment`() throws {
    let browser = try Browser(.small, "3 /back<Enter><Enter><Enter>", .large)
    #expect(browser.place.view.subject == .bodies)
    #expect(browser.cursorRow?.contains("▸ Pact on Return ") == true)
  }

  @Test(
    arguments: [
      "", "2 j j", "/asian<Enter><Tab> j j", "/talks<Enter><Tab>/viet<Enter>", "3 j",
      "2 /viet<Enter><Tab><Tab> G", "3 /back<Enter><Tab>",
    ], [Size.small, .normal, .large, Size(columns: 60, rows: 5), Size(columns: 30, rows: 1)])
  func `Backspace shows exactly the screen before Enter`(keys: String, size: Size) throws {
    var browser = try Browser(.small, keys, size)
    let before = browser.frame
    try browser.play("<Enter>")
    // Where there is one row, a commitment beside and in its own list look the same.
    #expect(browser.frame != before || size.rows == 1)
    try browser.play("<Backspace>")
    #expect(browser.frame == before)
  }

  @Test(arguments: TestEffort.seeds(1...6))
  func `twenty openings and twenty times back end where they began`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var browser = Browser(.real, size: [.small, .normal, .large][Int(seed % 3)])
    var screens: [String] = []
    for _ in 0..<20 {
      try walk(&browser, &random)
      screens.append(browser.screen)
      try browser.play("<Enter>")
    }
    for screen in screens.reversed() {
      try browser.play("<Backspace>")
      #expect(browser.screen == screen)
    }
  }

  /// Chooses any row that leads to another place.
  private func walk(_ browser: inout Browser, _ random: inout SeededGenerator) throws {
    guard browser.place.focused.table != nil else { return }
    if browser.place.companions != .text {
      try browser.play(Bool.random(using: &random) ? "<Tab>" : "<BackTab>")
      // What the checks found opens a page, not another place.
      while [0, 3].contains(browser.place.focus) || browser.place.focused.record == nil {
        try browser.play("<Tab>")
      }
    }
    for _ in 0..<Int.random(in: 0..<6, using: &random) {
      let moves = ["j", "k", "g", "G", "<PgDn>", "<PgDn>", "<PgUp>"]
      try browser.play(moves.randomElement(using: &random) ?? "")
    }
  }

  @Test func `the full text is left for the list from which it was opened`() throws {
    for key in ["<Backspace>", "q", "<Esc>"] {
      let browser = try Browser(.small, "3 j j <Enter>" + key, .normal)
      #expect(browser.screen == (try screen("3 j j", .normal)), "\(key)")
    }
  }

  /// The screen between the header, which says the way, and the keys.
  private func panes(_ browser: Browser) -> String {
    (1..<(browser.size.rows - 1)).map { browser.frame.text(row: $0) }.joined(separator: "\n")
  }

  @Test func `number keys keep the place of each list`() throws {
    var browser = try Browser(.small, "j j <Tab>", .large)
    let bodies = panes(browser)
    try browser.play("2 G k <Tab><Tab>")
    let parties = panes(browser)
    try browser.play("3 /return<Enter> j <Tab>")
    let commitments = panes(browser)
    try browser.play("1")
    #expect(panes(browser) == bodies)
    try browser.play("3")
    #expect(panes(browser) == commitments)
    try browser.play("2")
    #expect(panes(browser) == parties)
    while !browser.situation.trail.back.isEmpty { try browser.play("[") }
    #expect(panes(browser) == bodies)
  }

  @Test func `number keys also come back to a place from which something was opened`() throws {
    var browser = try Browser(.small, "/asian<Enter><Tab> j j", .large)
    let bodies = panes(browser)
    try browser.play("<Enter> <Tab>")
    let party = panes(browser)
    try browser.play("1")
    #expect(panes(browser) == bodies)
    try browser.play("2")
    #expect(panes(browser) == party)
    try browser.play("<Backspace>")
    #expect(panes(browser) == bodies)
  }

  @Test func `a number key starts a way of its own in the header`() throws {
    var browser = try Browser(.small, "/asian<Enter><Tab> <Enter> 3", .large)
    #expect(browser.frame.text(row: 0).contains("Commitments › Pact on Return ¶1"))
    #expect(!browser.frame.text(row: 0).contains("Asian Talks"))
    try browser.play("<Backspace>")
    #expect(browser.frame.text(row: 0).contains("Bodies › Asian Talks › India"))
  }

  @Test func `a number key closes the page above the panes`() throws {
    let browser = try Browser(.small, "i 1", .normal)
    #expect(browser.screen == (try screen("", .normal)))
  }

  @Test func `the header shows the way, its last four places`() throws {
    let browser = try Browser(
      .small, "/pact<Enter><Tab> j <Enter>/asian<Enter><Enter>", .large)
    #expect(
      browser.frame.text(row: 0).hasPrefix(" fora  Bodies › Pact on Return › Viet Nam › Asian"))
    let farther = try Browser(
      .small, "/pact<Enter><Tab> j <Enter>/asian<Enter><Enter>g<Enter><Enter>",
      .large)
    #expect(
      farther.frame.text(row: 0).hasPrefix(
        " fora  States and organisations › Viet Nam › Asian Talks › India › Asian Talks "))
  }

  @Test func `where there is no room for the whole way, its beginning is left out`() throws {
    let keys = "/pact<Enter><Tab> j <Enter>/asian<Enter><Enter>"
    let header = try Browser(.small, keys, Size(columns: 34, rows: 24)).frame.text(row: 0)
    #expect(header == " fora  … › Viet Nam › Asian Talks")
    let narrow = try Browser(.small, keys, Size(columns: 32, rows: 24)).frame.text(row: 0)
    #expect(narrow == " fora  … › Asian Talks")
  }

  @Test func `Enter on a body or a party of the list shows all that is known`() throws {
    #expect(
      try Browser(.small, "/pact<Enter><Enter>", .normal).frame.text.contains("A pact of two"))
    #expect(try Browser(.small, "2 /viet<Enter><Enter>", .normal).frame.text.contains("704"))
  }
}
