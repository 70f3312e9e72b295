/// The footnotes of a pasted list: lines such as `a/ Associate member` and `* observer`, which speak of
/// the names that have their mark, wherever these stand.
struct ListFootnotes {
  private let notes: [Int: (mark: String, text: String)]

  /// Finds the lines that begin with a mark which another line ends with, and say a role or a remark.
  init(_ lines: [Stretch]) {
    let found = lines.enumerated().compactMap { index, line in
      Self.note(line).map { (index, $0) }
    }
    notes = Dictionary(
      uniqueKeysWithValues: found.filter { index, note in
        lines.indices.contains { $0 != index && Self.isMarked(lines[$0].text, note.mark) }
      })
  }

  /// Whether a name in a line has a mark behind it.
  private static func isMarked(_ line: String, _ mark: String) -> Bool {
    line.ranges(of: mark).contains { range in
      let before = line[..<range.lowerBound].last { !$0.isWhitespace }
      let behind = line[range.upperBound...].first
      return before?.isLetter ?? false
        && behind.map { !$0.isLetter && !$0.isNumber && !mark.hasSuffix(String($0)) } ?? true
    }
  }

  /// Whether a line is a footnote.
  func isNote(_ line: Int) -> Bool { notes[line] != nil }

  /// What a footnote says of a name; nil where none does.
  ///
  /// - Parameters:
  ///   - given: The name as it stands in its line, with or without its mark.
  ///   - line: The line.
  func note(on given: String, in line: Stretch) -> String? {
    guard !notes.isEmpty else { return nil }
    let text = line.text
    let behind = text.ranges(of: given).last.map {
      text[$0.upperBound...].drop(while: \.isWhitespace)
    }
    return notes.values.first { note in
      given.hasSuffix(note.mark) || behind?.starts(with: note.mark) ?? false
    }?.text
  }

  /// The mark and the text of a line that may be a footnote.
  private static func note(_ line: Stretch) -> (mark: String, text: String)? {
    let text = String(line.text.trimmingPrefix(while: \.isWhitespace))
    guard let mark = mark(of: text) else { return nil }
    let words = Stretch(String(text.dropFirst(mark.count))).trimmed.text
    let rest =
      explaining.first { words.lowercased().hasPrefix($0) }
      .map { String(words.dropFirst($0.count)) } ?? words
    let saysPart =
      ListWords.onlyRole(rest) != nil || ListWords.standing(in: rest) != nil
      || ListWords.isRemark(rest)
    return saysPart ? (mark, rest) : nil
  }

  /// Words between a mark and what it means.
  private static let explaining = [
    "denotes ", "denote ", "means ", "indicates ", "indique ", "indica ", "= ",
  ]

  /// The mark before a footnote: signs, small raised numbers, `a/`, `1/`, `(1)`, `[1]`.
  private static func mark(of text: String) -> String? {
    let signs = text.prefix { "*∗†‡§¶#⁰¹²³⁴⁵⁶⁷⁸⁹".contains($0) }
    if !signs.isEmpty { return String(signs) }
    let isBracketed = text.first == "(" || text.first == "["
    let label = text.dropFirst(isBracketed ? 1 : 0).prefix(3).prefix {
      $0.isASCII && ($0.isNumber || $0.isLowercase)
    }
    guard (1...2).contains(label.count), let end = text[label.endIndex...].first else { return nil }
    let closes = isBracketed ? end == (text.first == "(" ? ")" : "]") : end == "/"
    return closes ? String(text[...label.endIndex]) : nil
  }
}
