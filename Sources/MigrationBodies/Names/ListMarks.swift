/// The letters and numbers that count the lines of a list.
///
/// A capital with a full stop counts only where the letter before or after it counts a line too: in
/// "N. Ireland" alone it is part of the name.
struct ListMarks {
  private let labels: Set<String>

  /// Finds the letters that stand before a full stop at the start of lines.
  init(_ lines: [Stretch]) {
    labels = Set(lines.compactMap { Self.label(of: $0.trimmed) })
  }

  /// Whether what stands at the start of a line counts it.
  func isMark(_ line: Stretch) -> Bool {
    guard let label = Self.label(of: line), label.count == 1,
      let value = label.unicodeScalars.first?.value
    else { return true }
    let letters = [value - 1, value + 1].compactMap(Unicode.Scalar.init).map(String.init)
    let romans = Self.romans.firstIndex(of: label.lowercased()).map { index in
      [index - 1, index + 1].filter(Self.romans.indices.contains).map { Self.romans[$0] }
    }
    return (letters + (romans ?? [])).contains {
      labels.contains($0) || labels.contains($0.uppercased())
    }
  }

  private static let romans = [
    "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii",
  ]

  /// The letters before the full stop at the start of a line; nil when there are none.
  private static func label(of line: Stretch) -> String? {
    let label = line.scalars.prefix(5).prefix { $0.isASCII && $0.isLetterOrDigit && !$0.isDigit }
    guard (1...4).contains(label.count), line.scalars.dropFirst(label.count).first == "." else {
      return nil
    }
    return Stretch(label).text
  }
}
