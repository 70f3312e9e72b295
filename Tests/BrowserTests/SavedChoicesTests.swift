import Testing

@testable import Browser

/// What names of lists were chosen to mean, kept in a file that can be read and changed.
struct SavedChoicesTests {
  @Test func `a choice takes the place of another of the same name`() {
    var choices = SavedChoices()
    for line in ["Korea=KP", "Georgia=GE", "KOREA=KR", "no sign", "# a remark=KR", "a\nb=KR"] {
      choices.add(line)
    }
    #expect(choices.lines == ["Georgia=GE", "KOREA=KR"])
  }

  @Test func `a choice that is undone is not kept, and can be made anew`() throws {
    var browser = Browser(.real, size: Size(columns: 120, rows: 40))
    browser.paste("Korea\nJapan\n")
    #expect(browser.pastedList != nil)
    for key in try Key.parse("<Enter><Enter>") { _ = browser.handle(key) }
    let first = browser.saved.choices.lines
    #expect(first.count == 1 && first[0].hasPrefix("Korea="))
    _ = browser.handle("u")
    #expect(browser.saved.choices.lines.isEmpty)
    _ = browser.handle(.control("r"))
    #expect(browser.saved.choices.lines == first)
    // Another meaning, and none.
    for key in try Key.parse("E<Down><Enter>") { _ = browser.handle(key) }
    #expect(browser.saved.choices.lines.count == 1 && browser.saved.choices.lines != first)
    for key in try Key.parse("E<Down><Down><Enter>") { _ = browser.handle(key) }
    #expect(browser.saved.choices.lines.isEmpty)
  }

  @Test func `the file is read as it was written, and by hand`() throws {
    var choices = SavedChoices()
    choices.add("Korea=KR")
    #expect(choices.text == "# fora choices 1\nKorea=KR\n")
    #expect(try SavedChoices(choices.text) == choices)
    #expect(
      try SavedChoices("# fora choices 1\n\n# ours\nGuinea = GN\n").lines == ["Guinea = GN"])
    #expect(throws: SavedFault.self) { try SavedChoices("# fora bookmarks 1\nKorea=KR\n") }
  }
}
