import Foundation
import MigrationBodies
import Testing

@testable import Browser

extension Browser {
  /// A browser after keys have been played on a screen.
  init(_ catalogue: Catalogue, _ keys: String, _ size: Size) throws {
    self.init(catalogue, size: size)
    try play(keys)
  }

  /// Plays keys; what they ask the caller for is not looked at.
  mutating func play(_ keys: String) throws {
    for key in try Key.parse(keys) { _ = handle(key) }
  }

  /// The screen as text and where its cursor is.
  var screen: String {
    let frame = frame
    let cursor = frame.cursor.map { "cursor in row \($0.row), column \($0.column)" }
    return frame.text + "\n" + (cursor ?? "no cursor")
  }

  /// The text of the row of the screen in which the cursor is.
  var cursorRow: String? {
    frame.cursor.map { frame.text(row: $0.row) }
  }

  /// The text of the last row of the screen.
  var footerText: String { frame.text(row: size.rows - 1) }
}

extension Frame {
  /// The text of a row, without the spaces at its end.
  func text(row: Int) -> String {
    let text = self.row(row).reduce(into: "") { $0 += $1.text }
    return String(text.reversed().drop { $0 == " " }.reversed())
  }

  /// The rows that have the marker.
  var markedRows: [Int] {
    (0..<size.rows).filter { row in self.row(row).contains { $0.text == "▸" } }
  }
}

extension Size {
  static let small = Size(columns: 40, rows: 12)
  static let normal = Size(columns: 80, rows: 24)
  static let large = Size(columns: 120, rows: 40)
  static let wide = Size(columns: 200, rows: 60)
}

/// The screen after keys have been played: its text, and where its cursor is.
func screen(_ keys: String, _ size: Size, of catalogue: Catalogue = .small) throws -> String {
  try Browser(catalogue, keys, size).screen
}

/// Compares a screen with the text of the test, or writes it there when `FORA_RECORD` is set; then
/// the test fails, so that nobody takes a recording for a proof.
func expectScreen(
  _ keys: String, _ size: Size, of catalogue: Catalogue = .small, is expected: String,
  at location: SourceLocation = #_sourceLocation
) throws {
  try expectText(try screen(keys, size, of: catalogue), is: expected, at: location)
}

/// Compares the inks of a screen with those of the test: a letter for what stands in each place, a
/// space where nothing stands, and a point for running text.
func expectInks(
  _ keys: String, _ size: Size, of catalogue: Catalogue = .small, is expected: String,
  at location: SourceLocation = #_sourceLocation
) throws {
  try expectText(try Browser(catalogue, keys, size).frame.inks, is: expected, at: location)
}

private func expectText(_ text: String, is expected: String, at location: SourceLocation) throws {
  guard ProcessInfo.processInfo.environment["FORA_RECORD"] == nil else {
    try Recorder.record(text, location)
    Issue.record("recorded; read the difference, then test again", sourceLocation: location)
    return
  }
  #expect(text == expected, sourceLocation: location)
}

extension Frame {
  /// The letters of the inks, a line a row.
  fileprivate var inks: String {
    (0..<size.rows).map { row in
      var line = self.row(row).map { cell in
        cell.text == " " ? " " : Self.letters[cell.ink] ?? "!"
      }
      while line.last == " " { line.removeLast() }
      return line.joined()
    }.joined(separator: "\n")
  }

  private static let letters: [InkRole: String] = [
    .text: ".", .title: "T", .focusedTitle: "F", .columnTitle: "t", .quiet: "q", .marker: "M",
    .key: "K",
    .warning: "W", .inSign: "i", .besideSign: "b", .input: "I", .match: "m", .marked: "x",
    .joined: "+", .gone: "−", .stale: "s", .difference: "d",
  ]
}

/// Writes screens into the tests that expect them.
private enum Recorder {
  private static let lock = NSLock()
  /// How many lines have been added after a line of a file, which places of calls do not know of.
  nonisolated(unsafe) private static var shifts: [String: [(line: Int, by: Int)]] = [:]

  /// Replaces the text literal of the call at a place.
  static func record(_ screen: String, _ place: SourceLocation) throws {
    try lock.withLock {
      let file = place.filePath
      var lines = try String(contentsOfFile: file, encoding: .utf8)
        .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      let shift = shifts[file, default: []].filter { $0.line < place.line }.reduce(0) { $0 + $1.by }
      let call = place.line + shift - 1
      guard let open = lines[call...].firstIndex(where: { $0.hasSuffix("\"\"\"") }),
        let close = lines[(open + 1)...].firstIndex(where: { $0.contains("\"\"\"") })
      else { return }
      let indent = String(lines[close].prefix { $0 == " " })
      let text = screen.split(separator: "\n", omittingEmptySubsequences: false)
        .map { $0.isEmpty ? "" : indent + $0 }
      lines.replaceSubrange((open + 1)..<close, with: text)
      shifts[file, default: []].append((place.line, text.count - (close - open - 1)))
      try lines.joined(separator: "\n").write(toFile: file, atomically: true, encoding: .utf8)
    }
  }
}
