import MigrationBodies
import Testing

@testable import Browser

/// Every command, by its key, from the palette and from the list of keys, everywhere.
struct RunningTests {
  private static let size = Size(columns: 60, rows: 16)

  /// What a command has led to.
  private struct Outcome: Equatable {
    let effect: Browser.Effect?
    let screen: String
    let date: EDTFDate?
    let marks: [RecordID]
    let search: String

    init(_ browser: Browser, _ effect: Browser.Effect?) {
      self.effect = effect
      screen = browser.screen
      date = browser.catalogue.date
      marks = browser.situation.marks
      search = browser.search
    }
  }

  @Test(arguments: Scene.all)
  func `every command does something or says why not`(scene: Scene) throws {
    let start = try Browser(.small, scene.keys, Self.size)
    for command in Command.allCases {
      var browser = start
      browser.message = nil
      let before = Outcome(browser, nil)
      let reason = command.unavailableReason(in: browser)
      let key = try #require(command.keys.first)
      let effect = browser.handle(key)
      let after = Outcome(browser, effect)
      if let reason {
        #expect(browser.message == reason, "\(command)")
        #expect(!reason.isEmpty && reason.last != ".", "\(command)")
        #expect(after.effect == nil, "\(command)")
        browser.message = nil
        #expect(Outcome(browser, nil) == before, "\(command) that cannot run has done something")
      } else if command.group != .move, command != .next, command != .previous {
        // A move at the end of a list has nothing to do, nor a search that found the chosen row.
        let done = Outcome(browser, after.effect)
        #expect(done != before, "\(command) neither does anything nor says why not")
      }
    }
  }

  @Test(arguments: Scene.all)
  func `from the palette a command does what its key does`(scene: Scene) throws {
    let start = try Browser(.small, scene.keys, Self.size)
    for command in Command.allCases {
      let key = try #require(command.keys.first)
      var byKey = start
      let effect = byKey.handle(key)
      var byName = start
      try byName.play(":")
      byName.type(command.name)
      #expect(byName.overlays.last?.picker?.choice?.label == command.name)
      let other = byName.handle(.enter)
      if command.unavailableReason(in: start) != nil {
        // It stays in the list, with the reason in the last line.
        #expect(byName.message == byKey.message, "\(command)")
        #expect(byName.overlays.last?.picker?.kind == .palette, "\(command)")
        byName.overlays.removeLast()
        #expect(byName.screen == byKey.screen, "\(command)")
      } else {
        #expect(Outcome(byName, other) == Outcome(byKey, effect), "\(command)")
      }
    }
  }

  // Each letter of a line of help narrows the list anew: in a debug build that takes its time.
  @Test(arguments: Scene.all.prefix(2))
  func `from the list of keys a command does what its key does`(scene: Scene) throws {
    let start = try Browser(.small, scene.keys, Self.size)
    for command in Command.allCases where command.unavailableReason(in: start) == nil {
      let key = try #require(command.keys.first)
      var byKey = start
      let effect = byKey.handle(key)
      var chosen = start
      try chosen.play("?")
      chosen.type(command.help)
      #expect(chosen.overlays.last?.picker?.choice?.label == command.help)
      let other = chosen.handle(.enter)
      #expect(Outcome(chosen, other) == Outcome(byKey, effect), "\(command)")
    }
  }

  @Test(arguments: Command.allCases)
  func `every command moves something somewhere`(command: Command) throws {
    guard command.group == .move else { return }
    let key = try #require(command.keys.first)
    let moves = try (Scene.lists + [Scene("", "jj"), Scene("", "7jLL"), Scene("", "<Tab>")])
      .filter { scene in
        var browser = try Browser(.small, scene.keys, .small)
        let before = browser.screen
        _ = browser.handle(key)
        return browser.screen != before && browser.message == nil
      }
    #expect(!moves.isEmpty)
  }

  @Test(arguments: Scene.all)
  func `the palette and the keys have every command, with key and reason`(scene: Scene) throws {
    let start = try Browser(.small, scene.keys, Self.size)
    for opening in [":", "?"] {
      var browser = start
      try browser.play(opening)
      let picker = try #require(browser.overlays.last?.picker)
      for command in Command.allCases {
        let choice = try #require(
          picker.choices.first {
            if case .run(command) = $0.action { true } else { false }
          }, "\(command)")
        #expect(choice.unavailableReason == command.unavailableReason(in: start), "\(command)")
        for key in command.keys { #expect(choice.keys.contains(key.label), "\(command)") }
        #expect([choice.label, choice.detail].contains(command.name), "\(command)")
        #expect([choice.label, choice.detail].contains(command.help), "\(command)")
      }
    }
  }

  @Test func `what is typed in the palette finds a command by some letters of its name`() throws {
    for (typed, command) in [
      ("cmpd", "compare-dates"), ("pgdn", "page-down"), ("togfil", "toggle-filters"),
    ] {
      let browser = try Browser(.small, ":" + typed, .normal)
      #expect(browser.overlays.last?.picker?.choice?.label == command)
    }
  }

  @Test func `Tab in the palette completes a name`() throws {
    let browser = try Browser(.small, ": togf<Tab>", .normal)
    #expect(browser.overlays.last?.picker?.editor.text == "toggle-filters")
  }

  @Test func `a line of the command line's own shows its view, or asks for the answer`() throws {
    var browser = try Browser(
      .small, ": members<Space>asian-talks<Space>&<Space>pact<Enter>", .normal)
    #expect(browser.line == "members 'asian-talks & pact'")
    try browser.play(": fora<Space>bodies<Space>--where<Space>'lake'<Enter>")
    #expect(browser.line == "bodies --where lake")
    try browser.play(": resolve<Space>viet<Space>nam")
    #expect(browser.handle(.enter) == .answer("resolve viet nam"))
    try browser.play(": body<Space>pact")
    #expect(browser.handle(.enter) == .answer("body pact"))
  }

  @Test func `a line that is wrong says what is wrong`() throws {
    let browser = try Browser(.small, ": members<Space>nobody-at-all<Enter>", .normal)
    #expect(browser.message?.contains("“nobody-at-all”") == true)
    #expect(browser.line == "bodies")
  }

  @Test func `an answer is a page that can be scrolled and left`() throws {
    var browser = try Browser(.small, "", .small)
    let before = browser.screen
    browser.show(answer: (1...50).map { "line \($0)" }, to: "resolve x")
    #expect(browser.frame.text.contains("fora resolve x"))
    #expect(browser.frame.text.contains("line 1\n"))
    try browser.play("G")
    #expect(browser.frame.text.contains("line 50"))
    try browser.play("<Esc>")
    #expect(browser.screen == before)
  }
}

extension Browser {
  /// Types a text in the open list at once: letter by letter the list would be searched for each.
  fileprivate mutating func type(_ text: String) {
    guard var picker = overlays.last?.picker else { return }
    picker.type(text)
    overlays[overlays.count - 1] = .picker(picker)
  }
}
