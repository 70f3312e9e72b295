import MigrationBodies
import TestSupport
import Testing

@testable import Browser

/// Hops, back and forward, and the list of places.
struct WayTests {
  private static let hops = [
    "1", "2", "3", "4", "5", "6", "7", "8", "<Enter>", "<Enter>", "<Enter>", "p asian<Enter>",
    "p viet<Enter>", "=<C-u>hanoi<Enter>", "=<C-u>pact<Space>|<Space>east<Enter>", "iG<Enter>",
    ": bodies<Space>a<Enter>", ": meetings<Enter>",
  ]
  private static let moves = [
    "j", "j", "k", "g", "G", "<PgDn>", "/a<Enter>", "<Esc>", "S<Enter>", "L",
  ]

  /// A browser after hops, with the screens before each and the one after the last.
  private func walk(
    _ catalogue: Catalogue, _ size: Size, seed: UInt64
  ) throws -> (browser: Browser, screens: [String], hops: [String]) {
    var random = SeededGenerator(seed: seed)
    var browser = Browser(catalogue, size: size)
    var screens: [String] = []
    var hops: [String] = []
    while screens.count < 20 {
      let isText = browser.place.focused.table == nil
      if !isText, browser.place.companions != .text, Bool.random(using: &random) {
        try browser.play("<Tab>")
      }
      for _ in 0..<Int.random(in: 0..<4, using: &random) {
        let before = browser
        try browser.play(Self.moves.randomElement(using: &random) ?? "")
        // Esc may have gone back.
        if browser.situation.trail.back.count != before.situation.trail.back.count
          || !browser.overlays.isEmpty
        {
          browser = before
        }
      }
      let before = browser
      let keys = Self.hops.randomElement(using: &random) ?? ""
      // Names of the small tables are none of the real ones, which are slow to search for others.
      if catalogue.bodies.count > 10, keys.hasPrefix("=") { continue }
      try browser.play(keys)
      browser.overlays = []
      if browser.situation.trail.back.count == before.situation.trail.back.count + 1 {
        screens.append(before.quietScreen)
        hops.append(keys)
      } else {
        browser = before
      }
    }
    return (browser, screens + [browser.quietScreen], hops)
  }

  @Test(arguments: TestEffort.seeds(1...9, few: 3) + [8])
  func `twenty hops and twenty backs give every screen again, and forward likewise`(seed: UInt64)
    throws
  {
    let size = [Size.small, .normal, .large][Int(seed % 3)]
    var (browser, screens, hops) = try walk(seed > 7 ? .real : .small, size, seed: seed)
    for (number, screen) in screens.dropLast().enumerated().reversed() {
      // A full text that was opened from its list is left for the list first.
      for _ in 0..<(browser.place.isInText ? 2 : 1) {
        try browser.play(["[", "<C-o>"][number % 2])
      }
      let now = browser.quietScreen
      #expect(now == screen, "before hop \(number) of \(hops)")
      guard now == screen else { return }
    }
    #expect(browser.situation.trail.back.isEmpty)
    for (number, screen) in screens.enumerated().dropFirst() {
      try browser.play("]")
      let now = browser.quietScreen
      #expect(now == screen, "after hop \(number) of \(hops)")
      guard now == screen else { return }
    }
    try browser.play("]")
    #expect(browser.message == "nothing to go forward to")
  }

  @Test func `the list of places has them all, the newest first, and says where one is`() throws {
    var browser = try Browser(.small, "2 j 3 4 [ [ J", .normal)
    let picker = try #require(browser.overlays.last?.picker)
    #expect(
      picker.choices.map { $0.label.split(separator: " ").first ?? "" }
        == ["Meetings", "Commitments", "States", "Bodies"])
    #expect(picker.choices.map(\.detail) == ["", "", "here", ""])
    #expect(picker.choice?.detail == "here")
    try browser.play("<Up><Up><Enter>")
    #expect(browser.line == "meetings")
    try browser.play("[")
    #expect(browser.line == "commitments")
    try browser.play("[")
    #expect(browser.line == "parties")
    #expect(browser.place.panes[0].cursor == 1)
  }

  @Test(arguments: 0..<5)
  func `each place of the list is as it was left`(index: Int) throws {
    var browser = Browser(.small, size: .normal)
    var screens: [String] = []
    for keys in ["jj", "2 G", "3 /return<Enter> j", "6 j j j", "8"] {
      try browser.play(keys)
      screens.append(browser.quietScreen)
    }
    try browser.play("J" + String(repeating: "<Down>", count: 4 - index) + "<Enter>")
    #expect(browser.quietScreen == screens[index])
  }

  @Test func `places can be found by some letters`() throws {
    let browser = try Browser(.small, "2 3 4 J stat<Enter>", .normal)
    #expect(browser.line == "parties")
  }

  @Test func `a hop from an earlier place ends what was before it`() throws {
    let browser = try Browser(.small, "2 3 [ [ 8 ]", .normal)
    #expect(browser.line == "check --recorded")
    #expect(browser.message == "nothing to go forward to")
  }

  @Test func `a link of a page leads to its record, back to the page's list`() throws {
    var browser = try Browser(.small, "i", .normal)
    let page = try #require(browser.overlays.last?.page)
    let lines = page.lines
    let links = lines.indices.filter { lines[$0].link != nil }
    #expect(!links.isEmpty)
    for line in links {
      var other = browser
      for _ in 0..<line { try other.play("j") }
      #expect(other.cursorRow?.hasPrefix("▸") == true, "line \(line)")
      try other.play("<Enter>")
      #expect(other.quietScreen != browser.quietScreen, "line \(line)")
      try other.play("[")
      #expect(other.quietScreen == (try screen("", .normal)), "line \(line)")
    }
    try browser.play("g")
    let first = try #require(links.first)
    if first > 0 {
      try browser.play("<Enter>")
      #expect(browser.message?.hasPrefix("nothing to open here") == true)
    }
  }

  @Test func `a name leads to its body, state or organisation`() throws {
    for (typed, row) in [
      ("ATLM", "Asian Talks"), ("vie nam", "Viet Nam"), ("intorgmig", "IOM"),
    ] {
      let keys = "p" + typed.replacing(" ", with: "<Space>") + "<Enter>"
      let browser = try Browser(.small, keys, .large)
      #expect(browser.cursorRow?.contains("▸ " + row) == true, "\(typed): \(browser.screen)")
    }
  }
}
