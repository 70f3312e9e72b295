import MigrationBodies
import Testing

@testable import Browser

/// The filter, and what is chosen while it changes.
struct FilterTests {
  @Test func `of a misspelt word of a theme the right one is named`() throws {
    let browser = try Browser(.real, "3/traffiking<Enter>", .normal)
    #expect(browser.frame.text.contains("did you mean trafficking?"))
  }

  @Test func `the chosen record stays chosen while a filter is typed, relaxed and cleared`() throws
  {
    var browser = try Browser(.small, "/lake<Enter><Esc>", .normal)
    let chosen = "▸ Lake Forum "
    #expect(browser.cursorRow?.contains(chosen) == true)
    try browser.play("/f")
    #expect(browser.frame.text.contains(chosen))
    try browser.play("x")
    #expect(!browser.frame.text.contains(chosen))
    try browser.play("<Backspace>")
    #expect(browser.frame.text.contains(chosen))
    try browser.play("<Enter>")
    #expect(browser.cursorRow?.contains(chosen) == true)
    try browser.play("<Esc>")
    #expect(browser.cursorRow?.contains(chosen) == true)
    #expect(browser.screen == (try screen("/lake<Enter><Esc>", .normal)))
  }

  @Test func `where the chosen record is filtered out, the likeliest row is shown, not chosen`()
    throws
  {
    var browser = try Browser(.small, "/lake<Enter><Esc>/pact", .normal)
    #expect(browser.frame.text.contains("▸ Pact on Return "))
    try browser.play("<Esc>")
    #expect(browser.cursorRow?.contains("▸ Lake Forum ") == true)
  }

  @Test func `Enter makes the row that a filter led to the chosen one`() throws {
    let browser = try Browser(.small, "/lake<Enter><Esc>/pact<Enter><Esc>", .normal)
    #expect(browser.cursorRow?.contains("▸ Pact on Return ") == true)
  }

  @Test(arguments: ["<Enter>", "<Enter> j", "<Enter> G k", "<Tab> <BackTab>", "<Down>"])
  func `a filter without a result does not lose the chosen record`(keys: String) throws {
    var browser = try Browser(.small, "/lake<Enter><Esc>/zzz" + keys, .normal)
    #expect(browser.frame.text.contains("No match for “zzz”"))
    try browser.play("<Esc>")
    #expect(browser.cursorRow?.contains("▸ Lake Forum ") == true)
  }

  @Test(arguments: ["!lake", "NOT<Space>lake"])
  func `a sign that a filter has not is said while it is typed`(keys: String) throws {
    let browser = try Browser(.small, "/" + keys, .large)
    #expect(browser.frame.text.contains("is not known here; write -lake for what is not so"))
    let right = try Browser(.small, "/-lake", .large)
    #expect(!right.frame.text.contains("is not known here"))
    #expect(right.footerText.contains("6 of 7"))
  }

  @Test func `the filter of the members does not touch the list`() throws {
    let browser = try Browser(.small, "/asian<Enter><Tab>/viet", .large)
    #expect(browser.frame.text(row: 3).contains("▸ Asian Talks "))
    #expect(browser.frame.text(row: 3).contains("▸ ● Viet Nam "))
    #expect(!browser.frame.text.contains("Sri Lanka"))
  }

  @Test(arguments: ["1", "2", "3"])
  func `case, accents and spaces never matter`(view: String) throws {
    let screens = try ["viet<Space>nam", "Việt<Space>Nam", "vietnam", "VIET<Space>NAM"].map {
      text in
      let browser = try Browser(.real, "\(view)/\(text)", .large)
      return browser.place.panes[0].table?.rows ?? []
    }
    #expect(!screens[0].isEmpty)
    #expect(screens.allSatisfy { $0 == screens[0] })
  }

  @Test(arguments: ["đông", "dong", "Đông", "DONG"])
  func `a crossed d is a d`(text: String) throws {
    let catalogue = Catalogue(tables: ["bodies": "id,name,short_name\na,Đông,Đông\nb,B,B\n"])
    let browser = try Browser(catalogue, "/" + text, .normal)
    #expect(browser.frame.text.contains("▸ Đông"))
    #expect(browser.footerText.contains("1 of 2"))
  }

  @Test func `Ctrl-W takes a word away, Ctrl-U all`() throws {
    #expect(try Browser(.small, "/a<Space>bc<C-w>", .normal).footerText.hasPrefix(" / a    7 of 7"))
    #expect(try Browser(.small, "/a<Space>bc<C-u>", .normal).footerText.hasPrefix(" /    7 of 7"))
  }

  @Test func `arrows and paging move while a filter is typed, Tab ends it`() throws {
    let browser = try Browser(.small, "/a<Down><Down>", .normal)
    #expect(browser.footerText.hasPrefix(" / a "))
    #expect(browser.place.panes[0].cursor == 2)
    let after = try Browser(.small, "/a<Down><Down><Tab>", .normal)
    #expect(after.footerText.hasPrefix(" / filter"))
    #expect(after.place.focus == 1)
    #expect(after.place.panes[0].cursor == 2)
  }

  @Test func `the cursor stands behind what is typed`() throws {
    let browser = try Browser(.small, "/東x", .normal)
    #expect(browser.frame.cursor == Point(column: 6, row: 23))
  }

  @Test func `a filter with a control character is shown, not obeyed`() {
    var browser = Browser(.small, size: .normal)
    for key in [Key.character("/"), .character("\u{1B}"), .character("\u{202E}")] {
      _ = browser.handle(key)
    }
    #expect(browser.footerText.hasPrefix(" / <U+001B><U+202E> "))
  }
}
