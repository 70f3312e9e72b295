/// What names of lists mean to this reader, chosen once and kept for the next lists: a name, an equals
/// sign, a code on each line.
///
///     # fora choices 1
///     Korea=KR
public struct SavedChoices: Equatable, Sendable {
  /// The choices, the oldest first.
  public private(set) var lines: [String] = []

  /// None.
  public init() {}

  /// Reads choices.
  ///
  /// - Throws: A `SavedFault` when the text is that of another file.
  public init(_ text: String) throws(SavedFault) {
    for line in try SavedFile.lines(of: text, kind: Self.kind) { add(line.text) }
  }

  /// The text of the file.
  public var text: String { SavedFile.text(kind: Self.kind, lines) }

  /// Adds a choice in place of another of the same name; one that cannot be saved is left out.
  public mutating func add(_ line: String) {
    guard SavedFile.isOneLine(line), !line.hasPrefix("#"), let name = Self.name(in: line) else {
      return
    }
    lines.removeAll { Self.name(in: $0) == name }
    lines.append(line)
    while SavedFile.fittingCount(lines) < lines.count { lines.removeFirst() }
  }

  /// Takes a choice away.
  public mutating func remove(_ line: String) { lines.removeAll { $0 == line } }

  private static let kind = "choices"

  /// The name before the last equals sign; nil when there is none.
  private static func name(in line: String) -> String? {
    guard let sign = line.lastIndex(of: "=") else { return nil }
    return line[..<sign].split(separator: " ").joined(separator: " ").lowercased()
  }
}
