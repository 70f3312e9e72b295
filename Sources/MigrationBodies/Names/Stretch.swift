/// A stretch of a pasted text, and what can be taken off its ends before a name is left.
struct Stretch {
  /// Its letters.
  let scalars: ArraySlice<Unicode.Scalar>

  init(_ scalars: ArraySlice<Unicode.Scalar>) { self.scalars = scalars }

  init(_ text: String) { scalars = Array(text.unicodeScalars)[...] }

  /// The stretch as text.
  var text: String {
    // Nearly all of it is ASCII, which is copied in one go: no other step is done as often.
    var all: UInt32 = 0
    let ascii = String(unsafeUninitializedCapacity: scalars.count) { bytes in
      scalars.withUnsafeBufferPointer { scalars in
        var place = 0
        while place < scalars.count, all < 0x80 {
          all |= scalars[place].value
          bytes[place] = UInt8(truncatingIfNeeded: all < 0x80 ? scalars[place].value : 0)
          place += 1
        }
        return place
      }
    }
    if all < 0x80 { return ascii }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    return String(text)
  }

  var isEmpty: Bool { scalars.isEmpty }

  /// Whether a list goes on behind it: it ends with a comma.
  var goesOn: Bool {
    scalars.last { !$0.isSpace }.map(",،、，".unicodeScalars.contains) ?? false
  }

  /// Whether it has capitals and no small letters.
  var isInCapitals: Bool {
    scalars.contains(where: \.properties.isUppercase)
      && !scalars.contains(where: \.properties.isLowercase)
  }

  /// Whether nothing but digits is in it.
  var isNumber: Bool { !isEmpty && scalars.allSatisfy(\.isDigit) }

  /// Without white space, quotation marks, bullets and flags before it, and without white space,
  /// quotation marks and the list's own punctuation after it.
  var trimmed: Stretch {
    var rest = scalars.drop { !$0.isLetterOrDigit && !"([{（".unicodeScalars.contains($0) }
    while let last = rest.last, Self.ending.contains(last) || last.isSpace {
      rest.removeLast()
    }
    return Stretch(rest)
  }

  /// What ends a name in a list and is no part of it.
  private static let ending = Set(
    "\"“”„‟«»‘`´.,;:،、，；：_\u{FEFF}\u{200B}\u{200E}\u{200F}".unicodeScalars)

  // MARK: - Words

  /// Where another stretch first stands in this one; nil where it does not.
  func range(of other: Stretch) -> Range<Int>? {
    let count = other.scalars.count
    guard count > 0, count <= scalars.count else { return nil }
    return (scalars.startIndex...(scalars.endIndex - count)).first {
      scalars[$0] == other.scalars.first
        && scalars[$0..<($0 + count)].elementsEqual(other.scalars)
    }.map { $0..<($0 + count) }
  }

  /// Some of it, with the letters that an apostrophe joins to its first word, and with the full stop
  /// that ends an abbreviation.
  func wholeWords(_ range: Range<Int>) -> Stretch {
    var (start, end) = (range.lowerBound, range.upperBound)
    let before = scalars[..<start]
    let joined = before.dropLast().reversed().prefix(while: \.isLetterOrDigit).count
    // Without letters before it, it is a quotation mark.
    if joined > 0, before.last.map(ListWords.isApostrophe) == true { start -= joined + 1 }
    let word = scalars[range].reversed().prefix { !$0.isSpace }.reversed()
    if scalars[end...].first == ".", PastedNames.isAbbreviation(Stretch(Array(word)[...]).text) {
      end += 1
    }
    return Stretch(scalars[start..<end])
  }

  // MARK: - Numbering

  /// Without a number or letter that counts the lines: `1.`, `2)`, `(3)`, `4 `, `a)`, `(iv)`,
  /// `No. 5`; nil when it begins with none.
  var withoutMarker: Stretch? {
    if let box = Self.boxes.first(where: { scalars.starts(with: $0) }), scalars.count > box.count {
      return Stretch(scalars[(scalars.startIndex + box.count)...]).trimmed
    }
    if let rest = withoutNumberWord, let number = rest.withoutMarker { return number }
    guard let end = markerEnd, end < scalars.endIndex else { return nil }
    return Stretch(scalars[end...]).trimmed
  }

  /// What counts a heading: "A" for a capital, "a" for a small letter, "1" for a number; nil when
  /// nothing does.
  var kindOfMarker: Character? {
    let rest = trimmed
    guard rest.withoutMarker != nil,
      let first = rest.scalars.first(where: \.isLetterOrDigit)
    else { return nil }
    return first.isDigit ? "1" : first.properties.isUppercase ? "A" : "a"
  }

  /// Boxes that are ticked on a form.
  private static let boxes = ["[x]", "[X]", "(x)", "(X)", "[ ]", "[]"].map {
    Array($0.unicodeScalars)
  }

  /// A mark at its start or end that may say no: `[ ]`, `✗`; nil when there is none.
  var mark: String? {
    let text = self.text.spaced.joined(separator: " ")
    return ["[ ]", "[]", "☐", "✗", "✘", "❌"].first { text.hasPrefix($0) || text.hasSuffix($0) }
  }

  /// Without "No." before a digit; nil when it does not begin so.
  private var withoutNumberWord: Stretch? {
    let word = scalars.prefix { $0.isLetterOrDigit || $0 == "°" || $0 == "º" }
    guard ["no", "nr", "n°", "nº"].contains(Stretch(word).text.lowercased()) else { return nil }
    let rest = scalars[word.endIndex...].drop { $0 == "." || $0.isSpace }
    return rest.first.map(\.isDigit) == true ? Stretch(rest) : nil
  }

  /// Where the numbering at the start ends; nil when there is none.
  private var markerEnd: Int? {
    var index = scalars.startIndex
    let isBracketed = scalars.first == "(" || scalars.first == "（"
    if isBracketed { index += 1 }
    let label = scalars[index...].prefix(while: \.isLetterOrDigit)
    let isCount =
      (1...3).contains(label.count)
      && label.allSatisfy { $0.properties.generalCategory == .decimalNumber }
    let isHan = (1...3).contains(label.count) && label.allSatisfy(Self.hanNumbers.contains)
    guard isCount || isHan || Self.isLetterOrRoman(label) else { return nil }
    index = label.endIndex
    if isCount, let end = endOfLevels(from: index) { return end }
    guard index < scalars.endIndex else { return nil }
    let after = scalars[index]
    let isSpaced = index + 1 == scalars.endIndex || scalars[index + 1].isSpace
    let isASCII = label.allSatisfy(\.isASCII)
    let ends =
      if ")）".unicodeScalars.contains(after) {
        true
      } else if isBracketed {
        false
      } else if "、．".unicodeScalars.contains(after) {
        isCount || isHan
      } else if after == "." {
        isCount || isASCII && isSpaced
      } else if "-–ـ".unicodeScalars.contains(after) {
        // "3- " and "أ- " count lines in Arabic.
        isSpaced && (isCount || !isASCII)
      } else {
        after.isSpace && (isCount || Self.isRoman(label) && isDash(index + 1))
      }
    return ends ? index + 1 : nil
  }

  /// Where a number of several levels ends, before a space: `1.1`, `2.3.1.`; nil when it has one.
  private func endOfLevels(from start: Int) -> Int? {
    var index = start
    while index + 1 < scalars.endIndex, scalars[index] == ".", scalars[index + 1].isDigit {
      index = scalars[(index + 1)...].prefix(while: \.isDigit).endIndex
    }
    guard index > start else { return nil }
    if index < scalars.endIndex, ".)".unicodeScalars.contains(scalars[index]) { index += 1 }
    return index < scalars.endIndex && scalars[index].isSpace ? index : nil
  }

  private static let hanNumbers = Set("一二三四五六七八九十".unicodeScalars)

  /// Whether letters count lines: `a`, or a Roman number below forty.
  private static func isLetterOrRoman(_ label: ArraySlice<Unicode.Scalar>) -> Bool {
    if label.count == 1 { return true }
    return (2...6).contains(label.count)
      && label.allSatisfy { "ivxIVX".unicodeScalars.contains($0) }
  }

  /// Whether a dash stands at a place: `III – Observers`.
  private func isDash(_ index: Int) -> Bool {
    index < scalars.endIndex && "-–—".unicodeScalars.contains(scalars[index])
  }

  /// Whether capitals are a Roman number and no code, as VI is.
  private static func isRoman(_ label: ArraySlice<Unicode.Scalar>) -> Bool {
    label.count > 1 && label.allSatisfy { "IVX".unicodeScalars.contains($0) }
      && Stretch(label).text != "VI"
  }

  // MARK: - Notes

  /// Without marks that lead to a footnote: `*`, `†`, `²`, `[1]`, and one or two digits at the end.
  var withoutFootnotes: Stretch {
    var rest = scalars
    while let last = rest.last {
      if last == "]", let open = rest.lastIndex(of: "["),
        rest.endIndex - open <= 5 || Self.isNote(rest[(open + 1)...].dropLast())
      {
        rest = rest[..<open]
      } else if last == "/", let mark = Self.slashedMark(rest) {
        rest = mark
      } else if Self.marks.contains(last) || last.isSpace {
        rest.removeLast()
      } else {
        break
      }
    }
    let digits = rest.reversed().prefix(while: \.isDigit).count
    guard (1...2).contains(digits) else { return Stretch(rest) }
    let name = Stretch(rest.dropLast(digits))
    // "asef-5" is an identifier, and after a comma stands another name.
    // "ASEAN+3" is more than ASEAN.
    guard let last = name.scalars.last, !"-,;/+".unicodeScalars.contains(last) else {
      return Stretch(rest)
    }
    return Stretch(name.scalars[...]).trimmed
  }

  /// Whether brackets hold the number of a note: `[note 2]`.
  private static func isNote(_ inside: ArraySlice<Unicode.Scalar>) -> Bool {
    let words = Folding.fold(Stretch(inside).text).spaced
    return words.count == 2 && ["note", "nota", "footnote", "n"].contains(words[0])
      && Int(words[1]) != nil
  }

  /// Without a mark as the United Nations write it: `Peru a/`, `Iraq 1/`; nil where none is.
  private static func slashedMark(
    _ text: ArraySlice<Unicode.Scalar>
  ) -> ArraySlice<Unicode.Scalar>? {
    let rest = text.dropLast()
    guard let mark = rest.last, mark.isDigit || mark.properties.isLowercase,
      let space = rest.dropLast().last, space.isSpace
    else { return nil }
    return rest.dropLast(2)
  }

  private static let marks = Set("*∗†‡§¶#^~!+⁰¹²³⁴⁵⁶⁷⁸⁹".unicodeScalars)

  /// Without a note in brackets at its end, and the note; nil when it ends with none.
  var withoutBracket: (rest: Stretch, note: String)? {
    guard let last = scalars.last, let opening = Self.opening[last] else { return nil }
    var depth = 0
    for index in scalars.indices.reversed() {
      if scalars[index] == last { depth += 1 }
      if scalars[index] == opening { depth -= 1 }
      guard depth == 0 else { continue }
      guard index > scalars.startIndex else { return nil }
      let note = Stretch(scalars[(index + 1)..<(scalars.endIndex - 1)]).trimmed.text
      return (Stretch(scalars[..<index]).trimmed, note)
    }
    return nil
  }

  private static let opening: [Unicode.Scalar: Unicode.Scalar] = [
    ")": "(", "]": "[", "}": "{", "）": "（", "】": "【",
  ]
}

extension Unicode.Scalar {
  /// Whether it is one of 0 to 9.
  var isDigit: Bool { value >= 0x30 && value <= 0x39 }

  /// Whether it is white space of any script.
  var isSpace: Bool {
    isASCII ? value == 0x20 || (0x09...0x0D) ~= value : properties.isWhitespace
  }

  /// Whether it is a letter or a digit of any script.
  var isLetterOrDigit: Bool {
    if isASCII { return isDigit || (0x41...0x5A) ~= value || (0x61...0x7A) ~= value }
    switch properties.generalCategory {
    case .lowercaseLetter, .uppercaseLetter, .titlecaseLetter, .otherLetter, .modifierLetter,
      .decimalNumber:
      return true
    default: return false
    }
  }
}
