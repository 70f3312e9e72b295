import TestSupport
import Testing

@testable import Browser

/// A line that is typed, as a value.
struct LineEditorTests {
  /// The line after keys, with `|` where one types.
  private func line(_ start: String, _ keys: String) throws -> String {
    var editor = LineEditor(start)
    for key in try Key.parse(keys) {
      let isEditing = editor.edit(with: key)
      #expect(isEditing, "\(key)")
    }
    return editor.head + "|" + editor.text.dropFirst(editor.cursor)
  }

  @Test(arguments: [
    ("", "abc", "abc|"), ("abc", "", "abc|"), ("abc", "<Left>x", "abx|c"),
    ("abc", "<Home>x", "x|abc"), ("abc", "<C-a><Right>x", "ax|bc"),
    ("abc", "<Home><End>x", "abcx|"),
    ("abc", "<Home><C-e>x", "abcx|"), ("abc", "<Left><Left><Left><Left>x", "x|abc"),
    ("abc", "<Right>x", "abcx|"), ("abc", "<Backspace>", "ab|"),
    ("abc", "<Left><Backspace>", "a|c"),
    ("abc", "<Home><Backspace>", "|abc"), ("abc", "<Delete>", "abc|"),
    ("abc", "<Home><Delete>", "|bc"), ("abc", "<Left><C-u>", "|c"), ("abc", "<Left><C-k>", "ab|"),
    ("one two", "<C-w>", "one |"), ("one two  ", "<C-w>", "one |"), ("one", "<C-w><C-w>", "|"),
    ("one two three", "<Left><Left><C-w>", "one two |ee"), ("", "<C-u><C-k><C-w><Delete>", "|"),
    ("a b", "<Home><Space>", " |a b"),
  ])
  func `keys edit before the cursor and move it`(start: String, keys: String, result: String) throws
  {
    #expect(try line(start, keys) == result)
  }

  @Test(arguments: [
    Key.enter, .tab, .backTab, .escape, .up, .down, .pageUp, .pageDown, .control("p"),
  ])
  func `a key that edits nothing is somebody else's`(key: Key) {
    var editor = LineEditor("abc")
    let isEditing = editor.edit(with: key)
    #expect(!isEditing)
    #expect(editor == LineEditor("abc"))
  }

  @Test func `a combining mark joins the letter before it, and is one with it`() throws {
    var editor = LineEditor("e")
    _ = editor.edit(with: .character("\u{301}"))
    #expect(editor.text == "é")
    #expect(editor.cursor == 1)
    _ = editor.edit(with: .character("x"))
    #expect(editor.text == "éx")
    _ = editor.edit(with: .backspace)
    _ = editor.edit(with: .backspace)
    #expect(editor.text == "")
  }

  @Test func `putting a text in the place of letters leaves the cursor behind it`() {
    var editor = LineEditor("reg asia")
    editor.replace(0..<3, with: "region:")
    #expect(editor.text == "region: asia")
    #expect(editor.head == "region:")
    editor.replace(7..<7, with: "")
    #expect(editor.text == "region: asia")
  }

  @Test(arguments: TestEffort.seeds(1...20, few: 5))
  func `whatever is typed, the cursor is within the line`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let keys: [Key] =
      "ab \u{301}\u{200D}🇻🇳中\r\n".map(Key.character)
      + [.left, .right, .home, .end, .backspace, .delete, .control("w"), .control("k")]
    var editor = LineEditor()
    for _ in 0..<400 {
      guard let key = keys.randomElement(using: &random) else { return }
      _ = editor.edit(with: key)
      #expect((0...editor.text.count).contains(editor.cursor))
      #expect(editor.text.hasPrefix(editor.head))
    }
  }
}
