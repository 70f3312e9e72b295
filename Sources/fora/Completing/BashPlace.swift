import MigrationBodies

/// The place where bash puts what it is offered: it replaces what stands after the last of its
/// breaking letters, or after a quotation mark that is open.
///
/// What it puts there is read by the shell afterwards, so that `$` and backquotes in a name would be
/// run: they have a backslash before them.
struct BashPlace {
  /// What of the word stays, without quotation marks.
  private let kept: String
  private let openMark: Character?

  /// - Parameters:
  ///   - line: The line up to the cursor.
  ///   - breaks: The letters at which bash breaks words, `COMP_WORDBREAKS`.
  init(_ line: String, breaks: String) {
    let letters = Array(line)
    var mark: Character?
    var start = 0
    var isEscaped = false
    for (place, letter) in letters.enumerated() {
      if isEscaped {
        isEscaped = false
      } else if letter == "\\", mark != "'" {
        isEscaped = true
      } else if letter == mark {
        mark = nil
      } else if mark == nil, letter == "'" || letter == "\"" {
        mark = letter
        start = place + 1
      } else if mark == nil, breaks.contains(letter) || letter.isWhitespace {
        start = place + 1
      }
    }
    openMark = mark
    kept = UnfinishedLine(ofShell: String(letters[..<start]))?.partial ?? ""
  }

  /// What bash has to put there for a whole word; nil when the word does not go on from what stays,
  /// or cannot stand in the quotation marks.
  func insertion(of word: String) -> String? {
    guard word.hasPrefix(kept) else { return nil }
    let rest = word.dropFirst(kept.count)
    switch openMark {
    case "'": return String(rest.replacing("'", with: "'\\''"))
    case "\"":
      // There is no way to write it there: bash would look for an earlier command.
      guard !rest.contains("!") else { return nil }
      return Self.escaped(rest) { "\"\\$`".unicodeScalars.contains($0) }
    default:
      return Self.escaped(rest) { scalar in
        scalar.isASCII && !scalar.properties.isAlphabetic && !("0"..."9").contains(scalar)
          && !"-_./,+@:=%".unicodeScalars.contains(scalar)
      }
    }
  }

  private static func escaped(
    _ text: Substring, _ isSpecial: (Unicode.Scalar) -> Bool
  ) -> String {
    text.unicodeScalars.reduce(into: "") { escaped, scalar in
      if isSpecial(scalar) { escaped += "\\" }
      escaped.unicodeScalars.append(scalar)
    }
  }
}
