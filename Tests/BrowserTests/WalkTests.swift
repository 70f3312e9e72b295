import MigrationBodies
import TestSupport
import Testing

@testable import Browser

/// Random keys at random sizes: whatever is typed, there is a screen, and it is a sound one.
struct WalkTests {
  private static let sizes =
    [(0, 0), (1, 1), (2, 1), (1, 40), (200, 1), (3, 2), (7, 3), (20, 4), (0, 9), (9, 0)].map {
      Size(columns: $0.0, rows: $0.1)
    }
    + [(40, 12), (59, 7), (60, 5), (60, 2), (80, 3), (99, 9), (100, 5), (80, 24), (120, 40)].map {
      Size(columns: $0.0, rows: $0.1)
    }

  private static let keys: [Key] =
    Command.allCases.flatMap(\.keys)
    + [.enter, .enter, .enter, .tab, .tab, .down, .down, .down, .up, .pageDown, .escape, .escape]
    + [.character("\u{1B}"), .control("w"), .control("p"), .control("n"), .control("k"), .delete]
    + [.backspace, .backspace, .left, .right, .home, .end, .character("e\u{301}")]
    + "/=:@*đ東av y2000@9|&()'\"".map(Key.character)
  /// What is typed where one types: whole words, so that something comes of them.
  private static let texts = [
    "asian", "talks", "year:", "year>=2003", "member:VN", "st", "pact | hanoi", "2004", "2003-06",
    "asian-talks & pact", "members asian-talks - pact", "compare asian-talks pact", "check",
    "documents --sort=-date", "at least 2 of (", "'", "\u{301}", "🇻🇳", "id:pact", "x",
  ]

  @Test(arguments: TestEffort.seeds(1...20, few: 4))
  func `any keys at any size make a sound screen`(seed: UInt64) {
    walk(.small, seed: seed, keyCount: TestEffort.steps(of: 4950))
  }

  @Test(arguments: TestEffort.seeds(101...104))
  func `any keys on the real catalogue make a sound screen`(seed: UInt64) {
    walk(.real, seed: seed, keyCount: 250)
  }

  private func walk(_ catalogue: Catalogue, seed: UInt64, keyCount: Int) {
    var random = SeededGenerator(seed: seed)
    var browser = Browser(catalogue, size: .normal)
    var played: [String] = []
    for _ in 0..<keyCount {
      step(&browser, &played, &random)
      if let fault = fault(of: browser) {
        Issue.record("\(fault) after \(played.suffix(60).joined(separator: " "))")
        return
      }
    }
  }

  /// A key, a word, the mouse, another size, or undo and redo, which must end where they began.
  private func step(
    _ browser: inout Browser, _ played: inout [String], _ random: inout SeededGenerator
  ) {
    // Nobody types for ever; a long wrong expression is slow to look up.
    if browser.prompt?.text.count ?? 0 > 20 {
      played.append("<Esc>")
      _ = browser.handle(.escape)
    }
    switch Int.random(in: 0..<40, using: &random) {
    case 0...2:
      let size = Self.sizes.randomElement(using: &random) ?? .normal
      played.append("(\(size.columns)x\(size.rows))")
      browser.resize(to: size)
    case 3...5:
      let action = mouse(browser.size, &random)
      played.append("\(action)")
      _ = browser.handle(action)
    case 6, 7:
      let text = Self.texts.randomElement(using: &random) ?? ""
      played.append("“\(text)”")
      for letter in text where browser.prompt != nil || browser.overlays.last?.picker != nil {
        _ = browser.handle(.character(letter))
      }
    case 8: undoAndRedo(&browser, &played)
    default:
      let key = Self.keys.randomElement(using: &random) ?? .enter
      played.append(key.name)
      answer(browser.handle(key), in: &browser)
    }
  }

  /// Does what the caller of the browser would do.
  private func answer(_ effect: Browser.Effect?, in browser: inout Browser) {
    switch effect {
    case .answer(let line): browser.show(answer: ["one", "two", "\u{1B}[31m three"], to: line)
    case .write(let line, let format, let path, false):
      browser.confirm("write?", .write(line: line, format: format, path: path, isSure: true))
    case .copy(_, let what): browser.say("\(what) was copied")
    case .reload:
      // The real tables are slow to read again where everything is checked.
      if browser.catalogue.bodies.count < 10 { browser.reload(.small) }
    default: break
    }
  }

  private func mouse(_ size: Size, _ random: inout SeededGenerator) -> MouseAction {
    let point = Point(
      column: Int.random(in: -1...size.columns, using: &random),
      row: Int.random(in: -1...size.rows, using: &random))
    return switch Int.random(in: 0..<4, using: &random) {
    case 0: .doubleClick(point)
    case 1: .wheel(rows: Bool.random(using: &random) ? 3 : -3, point)
    default: .click(point)
    }
  }

  private func undoAndRedo(_ browser: inout Browser, _ played: inout [String]) {
    guard browser.overlays.isEmpty, browser.prompt == nil, browser.changes.canUndo else { return }
    played.append("u<C-r>")
    let before = browser.quietScreen
    _ = browser.handle(.character("u"))
    _ = browser.handle(.control("r"))
    if browser.quietScreen != before {
      Issue.record("undone and done again it is another screen: \(played.suffix(60))")
    }
  }

  /// What is wrong with a browser's screen; nil when it is sound.
  private func fault(of browser: Browser) -> String? {
    let frame = browser.frame
    if frame.size != browser.size { return "the frame has another size" }
    if let cursor = frame.cursor, !isInside(cursor, frame.size) { return "the cursor is outside" }
    if hasControls(frame) { return "the screen has a control character" }
    guard browser.overlays.isEmpty, browser.prompt == nil, frame.size.columns > 1,
      let table = browser.place.focused.table, !table.rows.isEmpty,
      browser.layout.content.rows > 0
    else { return nil }
    guard let cursor = frame.cursor else { return "there is no cursor" }
    return frame.row(cursor.row)[cursor.row * frame.size.columns + cursor.column].text == "▸"
      ? nil : "the cursor is not on the marker"
  }

  private func isInside(_ point: Point, _ size: Size) -> Bool {
    (0..<size.columns).contains(point.column) && (0..<size.rows).contains(point.row)
  }

  private func hasControls(_ frame: Frame) -> Bool {
    (0..<frame.size.rows).contains { row in
      frame.row(row).contains { cell in
        cell.text.utf8.contains { $0 < 0x20 || $0 == 0x7F }
          || cell.text.utf8.count > 1
            && cell.text.unicodeScalars.contains {
              [.control, .format, .lineSeparator].contains($0.properties.generalCategory)
            }
      }
    }
  }
}
