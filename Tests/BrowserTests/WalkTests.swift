import MigrationBodies
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
    + [.enter, .enter, .tab, .tab, .down, .down, .down, .up, .pageDown, .character("/")]
    + [.character("a"), .character("v"), .character(" "), .character("\u{1B}"), .control("w")]
    + [.character("đ"), .character("東"), .backspace, .delete]
    + "@2000@9".map(Key.character)

  @Test(arguments: 1...16 as ClosedRange<UInt64>)
  func `any keys at any size make a sound screen`(seed: UInt64) {
    walk(.small, seed: seed, keyCount: 1250)
  }

  @Test(arguments: 101...104 as ClosedRange<UInt64>)
  func `any keys on the real catalogue make a sound screen`(seed: UInt64) {
    walk(.real, seed: seed, keyCount: 500)
  }

  private func walk(_ catalogue: Catalogue, seed: UInt64, keyCount: Int) {
    var random = SeededGenerator(seed: seed)
    var browser = Browser(catalogue, size: .normal)
    var played = ""
    for _ in 0..<keyCount {
      if Int.random(in: 0..<8, using: &random) == 0 {
        let size = Self.sizes.randomElement(using: &random) ?? .normal
        browser.resize(to: size)
        played += " (\(size.columns)x\(size.rows)) "
      }
      let key = Self.keys.randomElement(using: &random) ?? .enter
      played += key.name
      _ = browser.handle(key)
      if let fault = fault(of: browser) {
        Issue.record("\(fault) after \(played.suffix(300))")
        return
      }
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

/// A generator of the same numbers on every run (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
