import MigrationBodies
import Testing

@testable import Browser

/// What is pasted is text and never keys.
struct PastingTests {
  @Test(arguments: ["", "2", "i", "D2003<Enter>"])
  func `pasted keys do nothing where one does not type`(keys: String) throws {
    let before = try Browser(.small, keys, .large)
    var browser = before
    browser.paste("Q q :quit")
    #expect(browser.message?.hasPrefix("a text is pasted where one types: / begins") == true)
    browser.message = nil
    #expect(browser.frame == before.frame)
    #expect(browser.changes.canUndo == before.changes.canUndo)
  }

  @Test func `in a filter a text is as if it were typed, in one line`() throws {
    var pasted = try Browser(.small, "/", .large)
    pasted.paste("asian\ntalks")
    let typed = try Browser(.small, "/asian<Space>talks", .large)
    #expect(pasted.frame == typed.frame)
    #expect(pasted.prompt != nil)
  }

  @Test func `it is put where one types`() throws {
    var browser = try Browser(.small, "/ac<Left>", .large)
    browser.paste("b")
    #expect(browser.prompt?.text == "abc")
    #expect(browser.prompt?.editor.cursor == 2)
  }

  @Test func `in an expression lines are names with commas between`() throws {
    var browser = try Browser(.small, "={", .large)
    browser.paste("Viet Nam\r\nIndia\n\nJapan\n")
    #expect(browser.prompt?.text == "{Viet Nam, India, Japan")
    try browser.play("}<Enter>")
    #expect(browser.prompt == nil)
    #expect(browser.place.panes[0].table?.rows.count == 3)
  }

  @Test func `in a list to choose from it narrows`() throws {
    var browser = try Browser(.small, ":", .large)
    browser.paste("parti\nes")
    #expect(browser.overlays.last?.picker?.editor.text == "parti es")
    browser.paste("")
    #expect(browser.overlays.last?.picker?.editor.text == "parti es")
  }

  @Test func `nothing in it acts on the terminal`() throws {
    var browser = try Browser(.small, "b", .large)
    browser.paste("a\u{1B}[31mb\u{7}\tc\u{9B}d")
    #expect(browser.prompt?.text == "a[31mb cd")
  }

  @Test func `a question is not answered by it`() throws {
    var browser = try Browser(.small, "", .large)
    browser.confirm("write over it?", .quit)
    browser.paste("y")
    #expect(browser.prompt?.kind == .confirmation("write over it?", .quit))
  }

  @Test func `a list that was dropped comes back`() throws {
    var browser = try Browser(.small, "P", .normal)
    browser.paste("Viet Nam\n\tJapan")
    try browser.play("<Esc>")
    #expect(browser.overlays.isEmpty && browser.footerText.contains("brings it back"))
    try browser.play("P")
    #expect(browser.overlays.last?.box?.text == "Viet Nam\n\tJapan")
    try browser.play("<Tab>P")
    #expect(browser.overlays.last?.box?.text == "")
  }

  @Test func `what is pasted is one change`() throws {
    let before = try Browser(.small, "", .large)
    var browser = before
    try browser.play("/")
    browser.paste("asian talks")
    try browser.play("<Enter>u")
    browser.message = nil
    #expect(browser.frame == before.frame)
  }

  @Test(arguments: ["/", "*", "=", ":", "b", "@"])
  func `what is too long for a line is refused whole, and said`(keys: String) throws {
    let before = try Browser(.small, keys, .large)
    for text in [
      String(repeating: "x", count: 10_001), String(repeating: "Viet Nam\n", count: 100_000),
      String(repeating: "\u{301}", count: 10_001),
    ] {
      var browser = before
      browser.paste(text)
      #expect(browser.message?.contains("10,000 letters") == true)
      browser.message = nil
      #expect(browser.frame == before.frame)
    }
  }

  @Test(arguments: ["/", "b", ":"]) func `a full line takes no letter more, and says so`(
    keys: String
  ) throws {
    var browser = try Browser(.small, keys, .large)
    browser.paste(String(repeating: "x", count: 10_000))
    #expect(browser.message == nil)
    _ = browser.handle(.character("y"))
    #expect(browser.message?.contains("10,000 letters") == true)
    _ = browser.handle(.backspace)
    #expect(browser.message == nil)
    _ = browser.handle(.character("y"))
    #expect(browser.message == nil)
    let text = browser.prompt?.text ?? browser.overlays.last?.picker?.editor.text
    #expect(text == String(repeating: "x", count: 9_999) + "y")
  }

  @Test(arguments: ["asia", "region:asia theme:trafficking -labour", "zzzz"])
  func `letters that come at once are as if they came one by one`(filter: String) throws {
    let filters = ["", String(repeating: " ", count: 200)].map { filter + $0 }
    for text in filters {
      var once = Browser(Catalogue.real, size: Size(columns: 80, rows: 24))
      _ = once.handle(.character("/"))
      #expect(once.isTyping)
      var each = once
      once.type(letters: text)
      for letter in text { _ = each.handle(.character(letter)) }
      #expect(once.frame == each.frame)
      #expect(once.handle(.enter) == each.handle(.enter))
      #expect(once.frame == each.frame)
    }
  }

  @Test(arguments: ["/", "=", "*", "b"])
  func `of letters without end a line is taken, and that is said`(key: Character) {
    var browser = Browser(Catalogue.real, size: Size(columns: 80, rows: 24))
    _ = browser.handle(.character(key))
    browser.type(letters: String(repeating: "a", count: 80_000))
    #expect(browser.prompt?.text == String(repeating: "a", count: LineEditor.most))
    #expect(browser.message?.contains("too long") == true)
  }
}
