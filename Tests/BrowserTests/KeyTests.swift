import Testing

@testable import Browser

/// Keys by name.
struct KeyTests {
  private static let named: [Key] = [
    .up, .down, .left, .right, .pageUp, .pageDown, .home, .end, .enter, .tab, .backTab, .backspace,
    .delete, .escape, .f1,
  ]

  @Test func `every key's name reads back as the key`() throws {
    let letters = "aZ09/?<> -\"\\éđế東ß".map(Key.character)
    let controls = "abcxyz".map(Key.control)
    let keys = Self.named + letters + controls + Command.allCases.flatMap(\.keys)
    for key in keys {
      #expect(try Key.parse(key.name) == [key])
      #expect(!key.label.isEmpty)
    }
    #expect(try Key.parse(keys.map(\.name).joined()) == keys)
    #expect(try Key.parse(keys.map(\.name).joined(separator: " ")) == keys)
  }

  @Test func `the error of a script lists every name, and each is a key`() throws {
    for name in Key.allNames { #expect(try Key.parse("<\(name)>").count == 1) }
    #expect(try Set(Key.allNames.flatMap { try Key.parse("<\($0)>") }).isSuperset(of: Self.named))
  }

  @Test func `a script is names in brackets and letters, and blanks only separate`() throws {
    #expect(
      try Key.parse("j  /Việt<Space>Nam<enter>\n<c-D>\t<pgdn>")
        == [.character("j"), .character("/")] + "Việt".map(Key.character) + [.character(" ")]
        + "Nam".map(Key.character) + [.enter, .control("d"), .pageDown])
    #expect(try Key.parse("").isEmpty)
    #expect(try Key.parse("a < b") == [.character("a"), .character("<"), .character("b")])
  }

  @Test(arguments: [
    ("<Entr>", "<Entr>", 1), ("j j <Nope> <Tab>", "<Nope>", 5), ("é<>", "<>", 2),
    ("/a<b>", "<b>", 3), ("<C-ab>", "<C-ab>", 1),
  ])
  func `a name that is none is said with its column`(
    script: String, name: String, column: Int
  ) throws {
    let error = try #require(throws: KeyScriptError.self) { try Key.parse(script) }
    #expect(error.description.hasPrefix("“\(name)” at column \(column) is no key; keys are "))
    #expect(error.description.contains("<Enter>"))
  }
}
