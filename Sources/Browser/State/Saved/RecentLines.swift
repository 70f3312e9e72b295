/// What was typed or seen last, newest first, each line once: views or filters.
///
///     # fora recent 1
///     members asean
///     bodies asia
public struct RecentLines: Equatable, Sendable {
  /// What the lines are.
  public enum Kind: String, CaseIterable, Sendable {
    /// Views as they are typed.
    case views = "recent"
    /// Filters.
    case queries
  }

  /// How many are kept; fewer when they are so long that the file would not be read again.
  public static let most = 200

  /// What the lines are.
  public let kind: Kind
  /// The lines, newest first.
  public private(set) var lines: [String] = []

  /// None.
  public init(_ kind: Kind) { self.kind = kind }

  /// Reads lines; of more than `most` the first are kept.
  ///
  /// - Throws: A `SavedFault` when the text is that of another file.
  public init(_ kind: Kind, _ text: String) throws(SavedFault) {
    self.kind = kind
    for line in try SavedFile.lines(of: text, kind: kind.rawValue).reversed() { add(line.text) }
  }

  /// The text of the file.
  public var text: String { SavedFile.text(kind: kind.rawValue, lines) }

  /// Puts a line first, wherever it was before.
  ///
  /// A line that cannot be saved is left out: an empty one, one with a line break, a tab or a control
  /// character, one that begins with `#`, one that is longer than a file may be.
  public mutating func add(_ line: String) {
    guard SavedFile.isOneLine(line), line.contains(where: { !$0.isWhitespace }),
      !line.hasPrefix("#"), SavedFile.fittingCount([line]) == 1
    else { return }
    lines.removeAll { $0 == line }
    lines.insert(line, at: 0)
    lines = Array(lines.prefix(min(Self.most, SavedFile.fittingCount(lines))))
  }

  /// The lines that `add` has put first since an earlier state, in the order in which it did.
  ///
  /// - Complexity: O(lines²), of which there are few.
  public func added(since earlier: RecentLines) -> [String] {
    let count = lines.indices.first { count in
      let added = Set(lines[..<count])
      // At the end some may have made room.
      return earlier.lines.lazy.filter { !added.contains($0) }.starts(with: lines[count...])
    }
    return lines.prefix(count ?? lines.count).reversed()
  }
}
