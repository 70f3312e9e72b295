/// Where a stretch of a list can be parted.
extension Stretch {
  /// What stands between two pieces of a line.
  enum Separator {
    /// Nothing: it is the first.
    case none
    case comma, and, dash, slash, stop
    /// The words of a command line.
    case space
  }

  /// A piece of a line, and what stands before it.
  struct Piece {
    let stretch: Stretch
    let separator: Separator
  }

  /// The lines and what semicolons, bullets and numbers within a line part.
  ///
  /// - Returns: Each with its line, from 1; empty ones are left out.
  static func lines(of text: String) -> [(line: Int, stretch: Stretch)] {
    var lines: [(line: Int, stretch: Stretch)] = []
    var number = 1
    let scalars = Array(text.unicodeScalars)
    var start = 0
    for (index, scalar) in scalars.enumerated() where isLineBreak(scalar) {
      if scalar == "\n", index > 0, scalars[index - 1] == "\r" {
        start = index + 1
        continue
      }
      if index > start { lines.append((number, Stretch(scalars[start..<index]))) }
      start = index + 1
      number += 1
    }
    if start < scalars.count { lines.append((number, Stretch(scalars[start...]))) }
    return lines
  }

  /// The lines with those that break off within a name joined to the next: behind an open bracket,
  /// "and" or "of", after form words alone (`Royaume` / `de Belgique`), and wherever the two are a
  /// name that they are not each (`South` / `Sudan`).
  ///
  /// - Parameters:
  ///   - isName: Whether a text is a name.
  ///   - isTorn: Whether two lines are one name.
  static func unbroken(
    _ lines: [(line: Int, stretch: Stretch)], isName: (String) -> Bool,
    isTorn: (Stretch, Stretch) -> Bool
  ) -> [(line: Int, stretch: Stretch)] {
    var joined: [(line: Int, stretch: Stretch)] = []
    for (number, stretch) in lines {
      if let last = joined.last, number == last.line + 1, last.stretch.scalars.count < longestTorn,
        stretch.scalars.count < longestTorn, isTorn(last.stretch, stretch)
      {
        joined[joined.count - 1].stretch = Stretch("\(last.stretch.text) \(stretch.trimmed.text)")
        continue
      }
      guard let last = joined.last, last.stretch.scalars.count < 120,
        stretch.scalars.count < 120, last.stretch.breaksOff(isName)
      else {
        joined.append((number, stretch))
        continue
      }
      let whole = Stretch("\(last.stretch.lastCell) \(stretch.trimmed.text)")
      let start = whole.text.prefix { $0 != "|" && $0 != "\t" }
      if isName(Stretch(String(start)).trimmed.text) {
        joined[joined.count - 1].stretch = Stretch("\(last.stretch.text) \(stretch.trimmed.text)")
      } else {
        joined.append((number, stretch))
      }
    }
    return joined
  }

  /// No part of a torn name is longer.
  private static let longestTorn = 50

  /// Whether it is written as codes are: two or three capitals.
  var isCode: Bool {
    let text = trimmed.text.utf8
    return (2...3).contains(text.count)
      && text.allSatisfy { UInt8(ascii: "A")...UInt8(ascii: "Z") ~= $0 }
  }

  /// Whether nothing but codes is in it: capitals by twos and threes, and numbers of three digits.
  var isOfCodes: Bool {
    let words = scalars.split { !$0.isLetterOrDigit }.map(Stretch.init)
    return words.allSatisfy { $0.isCode || $0.isNumber && $0.scalars.count == 3 }
  }

  /// What stands behind the last bar or tab of a line.
  private var lastCell: String {
    Stretch(scalars.reversed().prefix { $0 != "|" && $0 != "\t" }.reversed().map { $0 }[...])
      .trimmed.text
  }

  /// Whether a line ends within a name.
  private func breaksOff(_ isName: (String) -> Bool) -> Bool {
    let words = NameStem.words(of: lastCell)
    // A code is whole: LA and DE are states here and no articles.
    guard let last = words.last, !Stretch(lastCell).isCode else { return false }
    let depth = scalars.reduce(0) { $0 + ($1 == "(" ? 1 : $1 == ")" ? -1 : 0) }
    // "Korea, Republic of" is whole, and "las" the League of Arab States.
    if FormWords.isLinking(last), isName(lastCell) { return depth > 0 }
    return depth > 0 || conjunctionWords.contains(last)
      || FormWords.isLinking(last)
      || NameStem.isOfForms(words)
  }

  private var conjunctionWords: Set<String> { ["and", "et", "y", "e", "und"] }

  private static func isLineBreak(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\n", "\r", "\u{0B}", "\u{0C}", "\u{85}", "\u{2028}", "\u{2029}": true
    default: false
    }
  }

  /// The parts between semicolons, bullets, and numbers that count within the line.
  var parts: [Stretch] {
    let isInside = insideBrackets
    let isNumbered = scalars.first == "(" && withoutMarker != nil
    var parts: [Stretch] = []
    var start = scalars.startIndex
    var index = start
    while index < scalars.endIndex {
      let scalar = scalars[index]
      if !isInside(index), Self.bullets.contains(scalar) {
        parts.append(Stretch(scalars[start..<index]))
        start = index + 1
      } else if index > start, scalars[index - 1].isSpace,
        startsNumber(at: index, bracketed: isNumbered)
      {
        parts.append(Stretch(scalars[start..<index]))
        start = index
      }
      index += 1
    }
    parts.append(Stretch(scalars[start...]))
    return parts.filter { !$0.trimmed.isEmpty }
  }

  private static let bullets = Set(";；؛•▪‣◦●○■□▸►·".unicodeScalars)

  /// Whether `12. ` or, in a line that begins so, `(12) ` stands at a place.
  private func startsNumber(at index: Int, bracketed: Bool) -> Bool {
    let rest = scalars[index...]
    if rest.first == "(" {
      return bracketed && Stretch(rest).withoutMarker != nil
    }
    let digits = rest.prefix(4).prefix(while: \.isDigit)
    guard (1...3).contains(digits.count), digits.endIndex + 1 < rest.endIndex else { return false }
    return ".)".unicodeScalars.contains(rest[digits.endIndex])
      && rest[digits.endIndex + 1].isSpace
  }

  /// The cells of a line of a table: parted by tabs, bars, or several spaces; one when it is none.
  var cells: [Stretch] {
    if scalars.contains("\t") { return cells { $0 == "\t" } }
    if scalars.contains("|") { return cells { $0 == "|" } }
    let isProse = scalars.contains { ",;:".unicodeScalars.contains($0) }
    let least = isProse ? 3 : 2
    var cells: [Stretch] = []
    var start = scalars.startIndex
    var index = start
    while index < scalars.endIndex {
      let blanks = scalars[index...].prefix { $0 == " " || $0 == "\u{A0}" }
      if blanks.count >= least {
        cells.append(Stretch(scalars[start..<index]))
        start = blanks.endIndex
      }
      index = max(index + 1, blanks.endIndex)
    }
    cells.append(Stretch(scalars[start...]))
    return cells.filter { !$0.trimmed.isEmpty }
  }

  private func cells(_ isBorder: (Unicode.Scalar) -> Bool) -> [Stretch] {
    scalars.split(omittingEmptySubsequences: false, whereSeparator: isBorder).map(Stretch.init)
  }

  /// The pieces between commas, "and", dashes, slashes and full stops outside brackets.
  var pieces: [Piece] {
    let isInside = insideBrackets
    var pieces: [Piece] = []
    var start = scalars.startIndex
    var separator = Separator.none
    var index = start
    while index < scalars.endIndex {
      guard !isInside(index), let (next, end) = separatorStart(at: index) else {
        index += 1
        continue
      }
      let piece = Stretch(scalars[start..<index])
      if !piece.trimmed.isEmpty {
        pieces.append(Piece(stretch: piece, separator: separator))
        separator = next
      } else if next == .and {
        // ", and" before the last name.
        separator = pieces.isEmpty ? .none : next
      }
      start = end
      index = end
    }
    let piece = Stretch(scalars[start...])
    if !piece.trimmed.isEmpty { pieces.append(Piece(stretch: piece, separator: separator)) }
    return pieces
  }

  /// The text from one of its pieces to another.
  var joined: (Int, Int) -> String {
    let (pieces, scalars) = (pieces, scalars)
    return { first, last in
      let start = pieces[first].stretch.scalars.startIndex
      return Stretch(scalars[start..<pieces[last].stretch.scalars.endIndex]).text
    }
  }

  /// The stretches between commas outside brackets.
  var clauses: [Stretch] {
    let isInside = insideBrackets
    return scalars.indices.split { !isInside($0) && ",，、،".unicodeScalars.contains(scalars[$0]) }
      .map { Stretch(scalars[$0]) }.filter { !$0.trimmed.isEmpty }
  }

  /// The separator that begins at a place, and where it ends.
  private func separatorStart(at index: Int) -> (Separator, end: Int)? {
    let scalar = scalars[index]
    switch scalar {
    case ",", "，", "、", "،": return (.comma, index + 1)
    case "/":
      // "N/A", and an Arabic title before its person: "السيد/ أحمد".
      return isWithinLetters(index) || PastedNames.isTitle(word(before: index)[...])
        ? nil : (.slash, index + 1)
    case ".":
      let next = index + 1
      guard next < scalars.endIndex, scalars[next].isSpace,
        !PastedNames.isAbbreviation(word(before: index)), !isRank(before: index)
      else { return nil }
      return (.stop, next)
    case _ where scalar.isSpace:
      if let end = endOfPhrase(at: index + 1) { return (.and, end) }
      let word = scalars[(index + 1)...].prefix(5).prefix { !$0.isSpace }
      guard word.endIndex < scalars.endIndex, scalars[word.endIndex].isSpace else {
        return nil
      }
      let text = Stretch(word).text.lowercased()
      if Self.conjunctions.contains(text) { return (.and, word.endIndex) }
      return ["-", "–", "—", "‐", "−"].contains(text) ? (.dash, word.endIndex) : nil
    default: return nil
    }
  }

  /// Whether a full stop ends a rank at the start, and no item: `MG. Person`.
  private func isRank(before index: Int) -> Bool {
    Stretch(scalars[..<index]).trimmed.text == Stretch(scalars[..<index]).text
      && Stretch(scalars[..<index]).isCode
  }

  /// Where words end that mean "and" and begin at a place: "as well as"; nil when none do.
  private func endOfPhrase(at start: Int) -> Int? {
    guard start < scalars.endIndex, "atjbsdа".unicodeScalars.contains(scalars[start]) else {
      return nil
    }
    return Self.conjunctionPhrases.first { phrase in
      let end = start + phrase.count
      return end < scalars.endIndex && scalars[start..<end].elementsEqual(phrase)
        && scalars[end].isSpace
    }.map { start + $0.count }
  }

  private static let conjunctionPhrases = [
    "as well as", "together with", "along with", "ainsi que", "tout comme", "así como", "asi como",
    "junto con", "junto a", "bem como", "assim como", "sowie", "а также", "de même que",
  ].map { Array($0.unicodeScalars) }

  /// The stretch parted where a word for "and" is written together with a name: 日本和韩国, مصر
  /// والسودان; each way, the last one first.
  var glued: [(before: Stretch, after: Stretch)] {
    scalars.indices.dropFirst().reversed().compactMap { index in
      let isArabic =
        scalars[index] == "و" && scalars[index - 1].isSpace
      guard isArabic || "和及与與".unicodeScalars.contains(scalars[index]),
        index + 1 < scalars.endIndex
      else { return nil }
      return (Stretch(scalars[..<index]), Stretch(scalars[(index + 1)...]))
    }
  }

  /// Whether a slash parts two single letters, which are no names: `N/A`.
  private func isWithinLetters(_ index: Int) -> Bool {
    func isEnd(_ place: Int) -> Bool {
      !scalars.indices.contains(place) || !scalars[place].isLetterOrDigit
    }
    return isEnd(index - 2) && isEnd(index + 2) && !isEnd(index - 1) && !isEnd(index + 1)
  }

  /// The letters and full stops before a place.
  private func word(before end: Int) -> String {
    let word = scalars[..<end].reversed().prefix { $0.isLetterOrDigit || $0 == "." }
    return Stretch(Array(word.reversed())[...]).text
  }

  /// The words between the last two names of a list.
  static let conjunctions: Set<String> = [
    "and", "&", "+", "et", "y", "e", "und", "plus", "và", "dan", "og", "och", "ve", "и", "та", "і",
    "oraz", "i", "ja", "és", "și", "și", "و",
  ]

  /// Its words, folded, each with the place where it starts.
  var words: [(folded: String, start: Int)] {
    var words: [(folded: String, start: Int)] = []
    var index = scalars.startIndex
    while index < scalars.endIndex {
      let word = scalars[index...].prefix {
        $0.isLetterOrDigit || $0.properties.generalCategory == .nonspacingMark
      }
      if !word.isEmpty { words.append((Folding.fold(Stretch(word).text), index)) }
      index = max(index + 1, word.endIndex)
    }
    return words
  }

  /// Whether a place is inside brackets or quotation marks.
  func isInsideBrackets(_ place: Int) -> Bool { insideBrackets(place) }

  /// Whether a place is inside brackets or quotation marks; nothing is when they do not match.
  private var insideBrackets: (Int) -> Bool {
    guard scalars.contains(where: { "([{\"“（【".unicodeScalars.contains($0) }) else {
      return { _ in false }
    }
    var closing: [Unicode.Scalar] = []
    var isInside: [Bool] = []
    for scalar in scalars {
      if closing.last == scalar {
        closing.removeLast()
      } else if let close = Self.closing[scalar] {
        closing.append(close)
      }
      isInside.append(!closing.isEmpty)
    }
    guard closing.isEmpty else { return { _ in false } }
    let start = scalars.startIndex
    return { isInside[$0 - start] }
  }

  private static let closing: [Unicode.Scalar: Unicode.Scalar] = [
    "(": ")", "[": "]", "{": "}", "\"": "\"", "“": "”", "（": "）", "【": "】",
  ]

  /// The colon that ends a heading: not one of an address or a time; nil when there is none.
  var colon: Int? {
    let isInside = insideBrackets
    return scalars.indices.first { index in
      guard scalars[index] == ":" || scalars[index] == "：", !isInside(index) else { return false }
      let next = index + 1 < scalars.endIndex ? scalars[index + 1] : " "
      // "USA:s" is a word of Swedish.
      return next != "/" && !next.isDigit && !next.properties.isLowercase
    }
  }

  /// The text up to the full stop that ends its first sentence.
  var firstSentence: Stretch {
    Stretch(scalars[..<(scalars.indices.first(where: isStop) ?? scalars.endIndex)])
  }

  /// The last full stop before a place, after which a heading begins; nil when there is none.
  func stop(before end: Int) -> Int? { scalars[..<end].indices.last { $0 + 1 < end && isStop($0) } }

  /// Whether a full stop that ends a sentence, and no abbreviation, stands at a place.
  private func isStop(_ index: Int) -> Bool {
    scalars[index] == "." && index + 1 < scalars.endIndex
      && scalars[index + 1].isSpace
      && !PastedNames.isAbbreviation(word(before: index))
  }
}
