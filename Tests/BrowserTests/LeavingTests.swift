import MigrationBodies
import Testing

@testable import Browser

/// Esc, q and Backspace.
struct LeavingTests {
  @Test func `Esc leaves the innermost thing: page, prompt, filter, pane, way`() throws {
    var browser = try Browser(.small, "/asian<Enter><Tab><Enter><BackTab>", .large)
    let opened = browser.frame
    try browser.play("/in<Enter>")
    let kept = browser.frame
    try browser.play("<Tab>")
    let inPane = browser.frame
    try browser.play("/as")
    let typing = browser.frame
    try browser.play("<Esc>")
    #expect(browser.frame == inPane)
    #expect(browser.frame != typing)
    try browser.play("? <Esc>")
    #expect(browser.frame == inPane)
    try browser.play("<Esc>")
    #expect(browser.frame == kept)
    try browser.play("<Esc>")
    #expect(browser.frame == opened)
    try browser.play("<Esc>")
    #expect(browser.screen == (try screen("/asian<Enter><Tab>", .large)))
    try browser.play("<Esc>")
    #expect(browser.screen == (try screen("/asian<Enter>", .large)))
    try browser.play("<Esc>")
    #expect(browser.frame.text(row: 1).contains(" 7 bodies "))
    try browser.play("<Esc>")
    #expect(browser.footerText == " q leaves the program")
  }

  @Test(arguments: ["", "2", "3", "?", "s", "/x", "<Tab>", "3 <Tab>", "<Tab><Enter>"])
  func `Esc never leaves the program`(keys: String) throws {
    var browser = try Browser(.small, keys, .normal)
    for _ in 0..<10 { #expect(browser.handle(.escape) == nil) }
    #expect(browser.footerText == " q leaves the program")
  }

  @Test func `q goes back place by place and at last leaves the program`() throws {
    var browser = try Browser(.small, "", .large)
    var screens = [browser.screen]
    for keys in ["<Tab>", "<Enter>", "<Tab>", "<Enter>"] {
      try browser.play(keys)
      screens.append(browser.screen)
    }
    try browser.play("i")
    #expect(browser.handle(.character("q")) == nil)
    #expect(browser.screen == screens[4])
    #expect(browser.handle(.character("q")) == nil)
    #expect(browser.screen == screens[3])
    #expect(browser.handle(.character("q")) == nil)
    #expect(browser.screen == screens[1])
    #expect(browser.handle(.character("q")) == .quit)
  }

  @Test func `q is a letter in a list that is narrowed by typing, Esc closes it`() throws {
    for opening in ["?", ":", "p", "S", "C", "J", "e", "y"] {
      var browser = try Browser(.small, opening, .normal)
      #expect(browser.handle(.character("q")) == nil)
      #expect(browser.overlays.last?.picker?.editor.text == "q", "\(opening)")
      try browser.play("<Esc>")
      #expect(browser.screen == (try screen("", .normal)), "\(opening)")
      try browser.play(opening + "q<Backspace><Backspace>")
      #expect(browser.screen == (try screen("", .normal)), "\(opening)")
    }
  }

  @Test func `Q leaves at once, wherever one is`() throws {
    for keys in ["", "2 3 i", "3<Tab>", "/lake<Enter>"] {
      var browser = try Browser(.small, keys, .normal)
      #expect(browser.handle(.character("Q")) == .quit, "\(keys)")
    }
  }

  @Test func `q is a letter while a filter is typed`() throws {
    var browser = try Browser(.small, "/", .normal)
    #expect(browser.handle(.character("q")) == nil)
    #expect(browser.footerText.hasPrefix(" / q "))
  }

  @Test func `Backspace at the beginning of a filter leaves the prompt`() throws {
    let browser = try Browser(.small, "/ab<Backspace><Backspace><Backspace>", .normal)
    #expect(browser.screen == (try screen("", .normal)))
  }

  @Test func `keys that do nothing say so`() throws {
    for key in ["z", "<Delete>", "<C-x>", "é", "<lt>"] {
      let browser = try Browser(.small, key, .normal)
      let label = try #require(try Key.parse(key).first).label
      #expect(browser.footerText == " \(label) does nothing here; ? lists the keys")
    }
  }

  @Test func `what a key has led to is said until the next key`() throws {
    #expect(try Browser(.small, "x j", .normal).footerText.hasPrefix(" / filter"))
  }

  @Test(arguments: [
    ("<Backspace>", "nothing to go back to; q leaves the program"),
    ("/zzz<Enter><Enter>", "nothing is chosen here"), ("/zzz<Enter> s", "nothing is chosen here"),
    ("/zzz<Enter> i", "nothing is chosen here"), ("i i", "this is all that is known of it"),
    ("s s", "these are the sources"), ("i <Tab>", "leave this page first (Esc)"),
    ("i S", "leave this page first (Esc)"), ("1", "this list is already shown"),
    ("i <Enter>", "nothing to open here; lines marked › lead on"),
    ("<Space>/zzz<Enter>M", "nothing is marked here; Space marks a row"),
  ])
  func `a command that cannot run gives its reason`(keys: String, reason: String) throws {
    #expect(try Browser(.small, keys, .normal).footerText == " " + reason)
  }
}
