import MigrationBodies
import Testing

@testable import Browser

/// Tables that were read again.
struct ReloadTests {
  /// The same tables, read anew.
  private static let again = Catalogue(tables: smallTables)

  /// The tables with rows of one taken out or put in.
  private func changed(_ table: String, without: String = "\u{0}", adding row: String = "")
    -> Catalogue
  {
    var tables = smallTables
    let rows = (tables[table] ?? "").split(separator: "\n", omittingEmptySubsequences: false)
    var kept = rows.filter { !$0.hasPrefix(without) }.map(String.init)
    if !row.isEmpty { kept.insert(row, at: 1) }
    tables[table] = kept.joined(separator: "\n")
    return Catalogue(tables: tables)
  }

  private static let scenes =
    Scene.lists + [
      Scene("members", "jj<Tab>"), Scene("a member", "<Tab>jj"),
      Scene("checks", "<Tab><Tab><Tab>j"),
      Scene("a row far down", "6G"), Scene("full text", "3j<Tab>"), Scene("filtered", "/a<Enter>j"),
      Scene("filtered members", "<Tab>/viet<Enter>"), Scene("sorted", "S year<Enter>jj"),
      Scene("columns", "C<Down><Enter><Esc>"), Scene("a date", "@2004<Enter>j"),
      Scene("marks", "<Space>j<Space>"), Scene("a way", "2jj<Tab><Enter>3j"),
    ]

  @Test(arguments: scenes, [Size.small, .large])
  func `with the same tables everything is as it was`(scene: Scene, size: Size) throws {
    let before = try Browser(.small, scene.keys, size)
    var browser = before
    browser.reload(Self.again)
    #expect(browser.message == "the tables were read again")
    #expect(browser.quietScreen == before.quietScreen)
    #expect(browser.place.focus == before.place.focus)
    #expect(browser.situation.marks == before.situation.marks)
    #expect(browser.catalogue.date == before.catalogue.date)
    #expect(browser.situation.trail.back.count == before.situation.trail.back.count)
    #expect(!browser.changes.canUndo)
    var (after, old) = (browser, before)
    while !old.situation.trail.back.isEmpty {
      try after.play("[")
      try old.play("[")
      #expect(after.place.view == old.place.view)
      #expect(after.place.panes[0].record == old.place.panes[0].record)
    }
  }

  @Test func `a row before the chosen one moves it, and it stays chosen`() throws {
    for keys in ["/pact<Enter><Esc>", "/pact<Enter>", "2/pact<Enter>1/pact<Enter><Esc>"] {
      var browser = try Browser(.small, keys, .normal)
      browser.reload(changed("bodies", without: "asian-talks"))
      #expect(browser.name(of: browser.place.panes[0].record) == "Pact on Return", "\(keys)")
      browser.reload(changed("bodies", adding: "aaa,AAA,AAA,,agreement,active,asia,,,,,,"))
      #expect(browser.name(of: browser.place.panes[0].record) == "Pact on Return", "\(keys)")
    }
  }

  @Test func `the chosen member stays chosen though others come and go`() throws {
    var browser = try Browser(.small, "<Tab>jj", .normal)
    #expect(browser.cursorRow?.contains("Viet Nam") == true)
    browser.reload(changed("memberships", without: "asian-talks,IN"))
    #expect(browser.place.focus == 1)
    #expect(browser.cursorRow?.contains("Viet Nam") == true)
    #expect(!browser.frame.text.contains("India"))
  }

  @Test func `where the chosen row is gone another is, and all is sound`() throws {
    for scene in Self.scenes {
      for (table, row) in [
        ("bodies", "asian-talks"), ("states", "VN"), ("commitments", "colombo-2003-1"),
        ("memberships", "asian-talks"), ("sources", "asian-talks-1"), ("documents", "colombo"),
      ] {
        var browser = try Browser(.small, scene.keys, .normal)
        browser.reload(changed(table, without: row))
        #expect(browser.frame.size == .normal)
        for key in "jkGg[]u<Tab>is" { _ = browser.handle(.character(key)) }
        _ = browser.frame
      }
    }
  }

  @Test func `a list of a body that is gone is left for all bodies, the way stays`() throws {
    var browser = try Browser(.small, "2: members<Space>pact<Enter>", .normal)
    #expect(browser.line == "members pact")
    browser.reload(changed("bodies", without: "pact"))
    _ = browser.frame
    #expect(browser.line == "bodies")
    try browser.play("[")
    #expect(browser.line == "parties")
  }

  @Test func `the date stays`() throws {
    var browser = try Browser(.small, "@2004<Enter>", .normal)
    browser.reload(Self.again)
    #expect(browser.frame.text(row: 0).contains("@ 2004"))
    #expect(browser.catalogue.date?.text == "2004")
  }

  @Test(arguments: scenes)
  func `the next session begins where this one ended`(scene: Scene) throws {
    let before = try Browser(.small, scene.keys, .normal)
    let session = try #require(before.session)
    var browser = Browser(.small, size: .normal)
    browser.restore(session)
    #expect(browser.place.view == before.place.view)
    #expect(browser.place.panes[0].record == before.place.panes[0].record)
    #expect(browser.place.focus == before.place.focus)
    if before.place.focused.query.isEmpty {
      #expect(browser.place.focused.record == before.place.focused.record)
    }
    #expect(browser.catalogue.date == before.catalogue.date)
    #expect(session.views.count == before.situation.trail.back.count + 1)
    #expect(browser.situation.trail.back.count == before.situation.trail.back.count)
  }

  @Test func `a session of places that are gone begins with what is left`() throws {
    var browser = Browser(.small, size: .normal)
    browser.restore(
      try #require(
        SavedSession(
          views: ["members gone", "parties", "nonsense", "bodies --where gone:x"],
          rows: ["x"])))
    #expect(browser.line == "parties")
    #expect(browser.message == "3 of the 4 views are not in these tables any more")
    browser = Browser(.small, size: .normal)
    browser.restore(try #require(SavedSession(views: ["nonsense"])))
    #expect(browser.quietScreen == (try screen("", .normal)))
  }

  @Test func `the way forward is kept`() throws {
    var browser = try Browser(.small, "3jj5[[", .large)
    let forward = browser.situation.trail.forward.map(\.view)
    #expect(forward.count == 2)
    browser.reload(Self.again)
    #expect(browser.situation.trail.forward.map(\.view) == forward)
    try browser.play("]")
    #expect(browser.line == "commitments")
    #expect(browser.place.focused.cursor == 2)
    try browser.play("]")
    #expect(browser.line == "documents")
  }

  @Test func `marks are kept that a filter hides, and those of other lists`() throws {
    for keys in [
      "<Space>/pact<Enter><Space>", "<Tab><Space>1/pact<Enter>", "A3A4A5A6A8A/x<Enter>",
      "7<Space>", Scene.marking + "c<Space>",
    ] {
      var browser = try Browser(.small, keys, .large)
      let marks = browser.situation.marks
      #expect(!marks.isEmpty, "\(keys)")
      browser.reload(Self.again)
      #expect(browser.situation.marks == marks, "\(keys)")
    }
  }

  @Test func `a mark on what is there no more is gone, the others are on the same`() throws {
    var browser = try Browser(.small, "A", .large)
    let count = browser.situation.marks.count
    browser.reload(changed("bodies", without: "asian-talks"))
    #expect(browser.situation.marks.count == count - 1)
    #expect(browser.situation.marks.allSatisfy { $0.body != nil })
    let ids = browser.situation.marks.compactMap { $0.body.map { browser.catalogue.bodies[$0].id } }
    #expect(!ids.contains("asian-talks") && ids.contains("pact"))
  }

  @Test func `a mark on what nothing identifies is gone, not on another row`() throws {
    let keys = ": members<Space>asian-talks<Space>|<Space>pact<Space>--explain<Enter>j<Space>"
    var browser = try Browser(.small, keys, .large)
    #expect(browser.situation.marks.count == 1)
    #expect(browser.situation.marks.allSatisfy { $0.key(in: .small).isEmpty })
    browser.reload(Self.again)
    #expect(browser.situation.marks.isEmpty)
  }

  @Test func `a filter that is off, and the columns scrolled past, stay so`() throws {
    var browser = try Browser(.small, "/asia<Enter>F", .large)
    browser.reload(Self.again)
    #expect(browser.place.focused.query.isEmpty)
    try browser.play("F")
    #expect(browser.place.focused.query.text == "asia")
    var other = try Browser(.small, "LL", .normal)
    let before = other.quietScreen
    other.reload(Self.again)
    #expect(other.place.focused.left == 2)
    #expect(other.quietScreen == before)
  }
}
