import MigrationBodies
import Testing

@testable import Browser

/// What is said is there to be read to its end, and hides neither the cursor nor what is typed.
struct MessageTests {
  private static let long =
    "this is a message of many words, which no line of a narrow screen has room for, and of which "
    + "the last is the one that matters: end"

  @Test(arguments: [Size.small, .normal, .large, .wide, Size(columns: 60, rows: 10)])
  func `a message has as many rows as it needs`(size: Size) throws {
    var browser = try Browser(.small, "", size)
    browser.say(Self.long)
    let words = browser.frame.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.contains("the one that matters: end"))
  }

  @Test(arguments: Scene.all, [Size.small, .normal])
  func `it does not hide the row that is chosen`(scene: Scene, size: Size) throws {
    var browser = try Browser(.small, scene.keys, size)
    for keys in ["", "G", "g"] {
      try browser.play(keys)
      browser.message = nil
      let before = browser.frame
      browser.say(Self.long)
      let frame = browser.frame
      guard browser.prompt == nil, let cursor = before.cursor else { continue }
      #expect(frame.cursor == cursor)
      #expect(frame.text(row: cursor.row) == before.text(row: cursor.row))
    }
  }

  @Test(arguments: ["/foo:", "=bali", "@nonsense", "b"])
  func `what is wrong stands above what is typed, which can be mended`(keys: String) throws {
    for size in [Size.small, .normal, .large] {
      let typed = try Browser(.small, keys, size)
      let browser = try Browser(.small, keys + "<Enter>", size)
      let message = try #require(browser.message)
      #expect(browser.prompt?.text == typed.prompt?.text)
      #expect(browser.frame.cursor == typed.frame.cursor)
      #expect(browser.footerText == typed.footerText)
      let words = browser.frame.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      let end = message.split(separator: " ").suffix(4).joined(separator: " ")
      #expect(words.contains(end), "\(keys)")
    }
  }

  @Test(arguments: [Size.small, .normal, .large])
  func `of a list to choose from the chosen line can be read to its end`(size: Size) throws {
    for keys in [":", "?"] {
      var browser = try Browser(.small, keys, size)
      for _ in Command.allCases {
        let choice = try #require(browser.overlays.last?.picker?.choice)
        let detail = choice.unavailableReason ?? choice.detail
        let words = browser.frame.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        // The small screen has three rows for it.
        let part = size == .small ? String(detail.prefix(30)) : detail
        #expect(
          words.contains(part.split(separator: " ").joined(separator: " ")), "\(choice.label)")
        try browser.play("<Down>")
      }
    }
  }

  @Test(arguments: 0...14, 0...9)
  func `a message never leaves the frame`(columns: Int, rows: Int) throws {
    var browser = try Browser(.small, "", Size(columns: columns, rows: rows))
    for keys in ["", "/", "<Esc>:"] {
      try browser.play(keys)
      browser.say(Self.long)
      #expect(browser.frame.size == Size(columns: columns, rows: rows))
    }
  }

  @Test func `a wrong search does not take the list for stale`() throws {
    let browser = try Browser(.small, "*foo:", .large)
    #expect(browser.prompt?.kind == .search)
    let entered = try Browser(.small, "*foo:<Enter>", .large)
    #expect(entered.prompt?.error != nil)
    #expect(!(0..<40).contains { entered.frame.row($0).contains { $0.ink == .stale } })
    let filtered = try Browser(.small, "/foo<Space>foo:", .large)
    #expect(filtered.prompt?.error != nil)
  }
}
