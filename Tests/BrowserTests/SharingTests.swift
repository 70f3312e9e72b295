import MigrationBodies
import Testing

@testable import Browser

/// Copying, writing, keeping, opening.
struct SharingTests {
  private func effect(_ browser: inout Browser, _ keys: String) throws -> Browser.Effect? {
    var effect: Browser.Effect?
    for key in try Key.parse(keys) { effect = browser.handle(key) ?? effect }
    return effect
  }

  @Test(arguments: Scene.lists, ["csv", "json", "markdown"])
  func `what is written is the view on the screen`(scene: Scene, format: String) throws {
    var browser = try Browser(.small, scene.keys, .large)
    browser.situation.marks = []
    let view = try #require(browser.place.focused.view)
    let effect = try effect(&browser, "e" + format + "<Enter><C-u>out<Enter>")
    let wanted = try #require(Format(rawValue: format))
    #expect(effect == .write(.rows(Export(view, as: wanted)), path: "out", isSure: false))
    #expect(browser.prompt == nil)
  }

  @Test func `every format of the command line can be written, to a file with its ending`() throws {
    var names: [String] = []
    for index in 0..<16 {
      let browser = try Browser(
        .small,
        "=asian-talks<Space>&<Space>pact<Enter>e" + String(repeating: "<Down>", count: index)
          + "<Enter>", .normal)
      names.append(try #require(browser.prompt).text)
    }
    #expect(
      names.map { String($0.split(separator: ".").last ?? "") }
        == [
          "csv", "md", "html", "txt", "txt", "tsv", "json", "jsonl", "csv", "xlsx", "md", "html",
          "txt", "json", "txt", "md",
        ])
    #expect(Set(names.map { $0.split(separator: ".").first }) == ["members-asian-talks-pact"])
  }

  @Test func `a file without a name is asked for again`() throws {
    var browser = try Browser(.small, "e<Enter><C-u>", .normal)
    #expect(browser.handle(.enter) == nil)
    #expect(browser.message == "type the name of a file, or Esc")
    #expect(
      try effect(&browser, "x<Enter>")
        == .write(.rows(Export(View(.bodies), as: .csv)), path: "x", isSure: false))
  }

  @Test func `a question is answered with y, anything else is no`() throws {
    let effect = Browser.Effect.write(
      .rows(Export(View(.bodies), as: .csv)), path: "x", isSure: true)
    for (key, answer) in [
      ("y", effect), ("Y", effect), ("n", nil), ("<Enter>", nil), ("<Esc>", nil),
    ] {
      var browser = Browser(.small, size: .normal)
      browser.confirm("“x” is there; write over it?", effect)
      #expect(browser.footerText.hasPrefix(" “x” is there; write over it?"))
      #expect(browser.handle(try #require(try Key.parse(key).first)) == answer, "\(key)")
      #expect(browser.prompt == nil)
      #expect(browser.message == (answer == nil ? "nothing was done" : nil))
    }
  }

  @Test func `marked rows alone are written`() throws {
    var browser = try Browser(.small, "<Space>jj<Space>", .normal)
    guard case .write(.rows(let export), _, _)? = try effect(&browser, "e<Enter>x<Enter>") else {
      Issue.record("nothing is written")
      return
    }
    let rows = Table(export.view, of: .small).rows
    #expect(Set(rows) == Set(browser.situation.marks))
    #expect(rows.count == 2)
  }

  @Test func `Y copies the command of the pane that keys act on`() throws {
    for (keys, command) in [
      ("", "fora bodies"), ("2", "fora parties"), ("<Tab>", "fora members asian-talks --out"),
      ("<Tab><Tab>", "fora commitments --body asian-talks"),
      ("/it's<Enter>", "fora bodies --where 'it'\\''s'"),
      ("@2015<Enter>S<Enter>", "fora bodies --sort=name --as-of 2015"),
      ("=asian-talks<Space>|<Space>pact<Enter>", "fora members 'asian-talks | pact'"),
      (Scene.marking + "cvd", "fora compare asian-talks pact --only-differences --signs"),
    ] {
      var browser = try Browser(.small, keys, .normal)
      browser.situation.marks = []
      #expect(browser.handle(.character("Y")) == .copy(command, what: "the command"), "\(keys)")
    }
  }

  @Test func `y copies the row, or one of its cells`() throws {
    var browser = try Browser(.small, "/pact<Enter>", .normal)
    let picker = browser.copyPicker
    #expect(picker.choices.first?.label == "the row")
    guard case .copy(let row, "the row")? = try effect(&browser, "y<Enter>") else {
      Issue.record("no row is copied")
      return
    }
    #expect(row.split(separator: "\t", omittingEmptySubsequences: false).first == "Pact on Return")
    #expect(!row.contains("\n"))
    #expect(try effect(&browser, "y regions<Enter>") == .copy("africa; europe", what: "Regions"))
    #expect(try effect(&browser, "y acronym<Enter>") == .copy("PoR", what: "Acronym"))
  }

  @Test func `y copies the marked rows, a line each, whatever signs are in them`() throws {
    var browser = try Browser(.small, "/red<Enter><Space><Esc>G<Space>", .normal)
    guard case .copy(let text, "the marked rows")? = try effect(&browser, "y<Enter>") else {
      Issue.record("no rows are copied")
      return
    }
    #expect(text.split(separator: "\n").count == 2)
    guard case .copy(let names, "Name")? = try effect(&browser, "y<Down><Enter>") else {
      Issue.record("no names are copied")
      return
    }
    #expect(names == "Red\u{1B}[31m\u{7} \u{202E}body\n東アジア移民対話")
  }

  @Test func `a view is kept under a name and found again`() throws {
    var browser = try Browser(.small, "2/viet<Enter>b<Space>my<Space>state<Space><Enter>", .normal)
    #expect(browser.message == "bookmarked as “my state”; B lists bookmarks")
    #expect(browser.saved.bookmarks.named("my state")?.view == "parties --where viet")
    try browser.play("1b other<Enter>3B")
    let picker = try #require(browser.overlays.last?.picker)
    #expect(picker.choices.map(\.label).prefix(3) == ["Bookmarks", "other", "my state"])
    try browser.play("my<Enter>")
    #expect(browser.line == "parties --where viet")
    try browser.play("S<Enter>bmy<Space>state<Enter>")
    #expect(
      browser.message
        == "“my state” is parties --where viet; Enter once more puts this view in its "
        + "place, or type another name")
    #expect(browser.saved.bookmarks.named("my state")?.view == "parties --where viet")
    try browser.play("<Enter>")
    #expect(browser.message == "bookmarked again as “my state”; B lists bookmarks")
    #expect(browser.saved.bookmarks.entries.map(\.name) == ["my state", "other"])
    #expect(browser.saved.bookmarks.entries.first?.view == "parties --where viet --sort=name")
  }

  @Test func `to be asked about one name does not give leave to take another`() throws {
    var browser = try Browser(.small, "bone<Enter>2btwo<Enter>3bone<Enter>", .large)
    try browser.play("<C-u>two<Enter>")
    #expect(browser.message?.hasPrefix("“two” is parties; Enter once more") == true)
    #expect(browser.saved.bookmarks.entries.map(\.view) == ["bodies", "parties"])
    try browser.play("<C-u>three<Enter>")
    #expect(browser.saved.bookmarks.entries.map(\.view) == ["bodies", "parties", "commitments"])
  }

  @Test func `the same view is kept again under its name without a question`() throws {
    let browser = try Browser(.small, "bone<Enter>bone<Enter>", .large)
    #expect(browser.message == "bookmarked again as “one”; B lists bookmarks")
  }

  @Test func `a bookmark is taken away with Delete, and nothing else is`() throws {
    var browser = try Browser(.small, "bone<Enter>2btwo<Enter>B", .large)
    browser.saved.recent.add("problems")
    try browser.play("<Esc>B<Delete>")
    #expect(browser.message == "“two” is removed; it was: parties")
    #expect(browser.saved.bookmarks.entries.map(\.name) == ["one"])
    try browser.play("<Delete>")
    #expect(browser.saved.bookmarks.entries.isEmpty)
    try browser.play("<Delete>")
    #expect(browser.message == "only bookmarks can be removed")
    #expect(browser.saved.recent.lines == ["problems"])
  }

  @Test func `a bookmark whose line is no view any more says why`() throws {
    var saved = Saved()
    saved.bookmarks.set(try #require(.init(name: "old", view: "members gone-body")))
    var browser = Browser(.small, size: .normal, saved: saved)
    try browser.play("B<Enter>")
    #expect(browser.message?.contains("“gone-body”") == true)
    #expect(browser.line == "bodies")
  }

  @Test func `a view without a name is not kept`() throws {
    for keys in ["b<Enter>", "b<Space><Space><Enter>", "b#x<Enter>"] {
      let browser = try Browser(.small, keys, .normal)
      #expect(browser.saved.bookmarks.entries.isEmpty)
      #expect(
        browser.message
          == "type a name for the bookmark, not beginning with #; or Esc")
      #expect(browser.prompt != nil)
    }
  }

  @Test func `the address that says so is opened`() throws {
    var browser = try Browser(.small, "5/colombo<Enter>", .normal)
    #expect(browser.handle(.character("o")) == .open("https://example.org/colombo"))
    browser = try Browser(.small, "<Tab>", .normal)
    #expect(browser.handle(.character("o")) == .open("https://example.org/members"))
    browser = try Browser(.small, "/lake<Enter>", .normal)
    #expect(browser.handle(.character("o")) == nil)
    #expect(browser.message == "no source here has a web address")
  }

  @Test func `reading tables again is asked for`() throws {
    var browser = Browser(.small, size: .normal)
    #expect(browser.handle(.character("R")) == .reload)
    #expect(browser.handle(.control("l")) == .redraw)
  }
}
