import MigrationBodies
import TestSupport
import Testing

@testable import Browser

/// Undo and redo of what changes the view.
struct UndoTests {
  /// What can change the view, a change each.
  private static let changes = [
    "/a<Enter>", "/lake<Enter>", "/in<Enter>", "/zzz<Enter>", "/", "F", "M", "<Space>", "A", "I",
    "S<Enter>", "S<Down><Enter>", "S<Down><Down><Enter>", "C<Enter>", "C<Down><Enter>",
    "C<Down><lt>", "C<Down><Down> >", "@2010<Enter>", "@<C-u><Enter>", "@2003-06<Enter>", "-", "+",
    "1", "2", "3", "4", "5", "6", "7", "8", "<Enter>", "c", "O", "v", "d", "D2004<Enter>",
    "=<C-u>asian-talks<Enter>", "=<C-u>asian-talks<Space>|<Space>hanoi<Enter>", "[", "]", "<Esc>",
    "J<Down><Enter>", "p east<Enter>", ": bodies<Space>lake<Enter>",
  ]
  private static let moves = [
    "j", "k", "g", "G", "<PgDn>", "<PgUp>", "<Tab>", "<BackTab>", "L", "H", "",
  ]

  /// A browser that has changed its view some times at random, the screens before each change, and
  /// the one after the last.
  private func walk(
    _ catalogue: Catalogue, _ size: Size, count: Int, seed: UInt64
  ) throws -> (browser: Browser, screens: [String]) {
    var random = SeededGenerator(seed: seed)
    var browser = Browser(catalogue, size: size)
    var screens: [String] = []
    while screens.count < count {
      for _ in 0..<(screens.isEmpty ? 0 : Int.random(in: 0...3, using: &random)) {
        let before = browser
        try browser.play(Self.moves.randomElement(using: &random) ?? "")
        // Another body has other members, so that their filter goes, which can be undone too.
        if browser.situation.outline != before.situation.outline { browser = before }
      }
      let before = browser
      let keys = Self.changes.randomElement(using: &random) ?? ""
      guard let first = try Key.parse(keys).first else { continue }
      _ = browser.handle(first)
      // A key that is refused opens nothing for those after it.
      let isRefused = browser.message != nil
      for key in try Key.parse(keys).dropFirst() where !isRefused { _ = browser.handle(key) }
      // What is still open is left; pages and prompts are no views.
      if browser.prompt != nil { try browser.play("<Enter>") }
      if browser.prompt != nil { try browser.play("<C-c>") }
      browser.overlays = []
      if browser.situation.outline != before.situation.outline {
        screens.append(before.quietScreen)
      } else {
        browser = before
      }
    }
    return (browser, screens + [browser.quietScreen])
  }

  @Test(arguments: TestEffort.seeds(1...8, few: 3))
  func `fifty changes and fifty undos give the first screen again, and every one between`(
    seed: UInt64
  ) throws {
    let size = [Size.small, .normal, .large][Int(seed % 3)]
    var (browser, screens) = try walk(.small, size, count: 50, seed: seed)
    for (number, screen) in screens.dropLast().enumerated().reversed() {
      #expect(browser.changes.canUndo)
      try browser.play("u")
      let now = browser.quietScreen
      #expect(now == screen, "before change \(number)")
      guard now == screen else { return }
    }
    #expect(!browser.changes.canUndo)
    #expect(browser.quietScreen == (try screen("", size)))
    for (number, screen) in screens.enumerated().dropFirst() {
      try browser.play("<C-r>")
      let now = browser.quietScreen
      #expect(now == screen, "after change \(number)")
      guard now == screen else { return }
    }
    #expect(!browser.changes.canRedo)
  }

  @Test(arguments: TestEffort.seeds(1...2, few: 1))
  func `it is so with the real catalogue`(seed: UInt64) throws {
    var (browser, screens) = try walk(.real, .normal, count: 12, seed: seed)
    for screen in screens.dropLast().reversed() {
      try browser.play("u")
      #expect(browser.quietScreen == screen)
    }
    for screen in screens.dropFirst() {
      try browser.play("<C-r>")
      #expect(browser.quietScreen == screen)
    }
  }

  @Test(arguments: Scene.lists)
  func `moves are no changes`(scene: Scene) throws {
    let start = try Browser(.small, scene.keys, .normal)
    for command in Command.allCases where command.group == .move {
      var browser = start
      for key in command.keys + command.keys { _ = browser.handle(key) }
      #expect(browser.situation.outline == start.situation.outline, "\(command)")
      try browser.play("u")
      #expect(browser.message == (start.changes.canUndo ? "undone" : "nothing to undo"))
      var undone = start
      try undone.play("u")
      #expect(browser.situation.outline == undone.situation.outline, "\(command)")
    }
  }

  @Test(arguments: [
    "/lake<Enter>", "/lake<Backspace><Backspace><Down><Enter>", "/a<Up><PgDn><Tab>",
    "=asian-talks<Space>|<Space>pact<Enter>", "=asian-talks<Backspace><Backspace>ks<Enter>",
    "@2003-06<Enter>", "D2003<Enter>",
  ])
  func `what is typed until the prompt is left is one change`(keys: String) throws {
    var browser = try Browser(.small, "jj" + keys, .normal)
    #expect(browser.changes.canUndo)
    try browser.play("u")
    #expect(!browser.changes.canUndo)
    #expect(browser.quietScreen == (try screen("jj", .normal)))
    let undone = browser
    try browser.play("<C-r>")
    #expect(browser.quietScreen == (try Browser(.small, "jj" + keys, .normal).quietScreen))
    #expect(browser.quietScreen != undone.quietScreen)
  }

  @Test(arguments: [
    "/lake<Esc>", "/<Enter>", "/<Backspace>", "@2003<Esc>", "=asian-talks<Esc>", "=<Enter>",
    "*lake<Enter>", "*lake<Esc>", "D2003<Esc>", "b<Esc>", "bname<Enter>", "e<Enter>x<Esc>",
    "y<Esc>",
    "S<Esc>", "C<Esc>", "J<Esc>", "pasian<Esc>", "i<Esc>", "s<Esc>", "?<Esc>", ": x<Esc>", "1",
  ])
  func `what is left without a change is no change`(keys: String) throws {
    let browser = try Browser(.small, keys, .normal)
    #expect(!browser.changes.canUndo)
  }

  @Test(arguments: [
    ": bodies<Space>lake<Enter>", "p east<Enter>", "J<Down><Enter>", "S<Enter>", "C<Enter><Esc>",
    ": filter<Enter>lake<Enter>",
  ])
  func `what is chosen in a list is one change`(keys: String) throws {
    var browser = try Browser(.small, "2", .normal)
    let before = browser.quietScreen
    try browser.play(keys)
    let after = browser.quietScreen
    #expect(after != before)
    try browser.play("u")
    #expect(browser.quietScreen == before)
    try browser.play("<C-r>")
    #expect(browser.quietScreen == after)
  }

  @Test func `each column that is shown, hidden or moved is a change`() throws {
    var browser = try Browser(.small, "C<Enter><Down><Enter><Esc>", .normal)
    #expect(browser.place.view.columns == ["kind", "year", "members", "id"])
    try browser.play("u")
    #expect(browser.place.view.columns == ["kind", "year", "members"])
    try browser.play("u")
    #expect(browser.place.view.columns.isEmpty)
  }

  @Test func `a new change ends what could be done again`() throws {
    let browser = try Browser(.small, "/lake<Enter>u/pact<Enter><C-r>", .normal)
    #expect(browser.message == "nothing to redo")
  }
}
