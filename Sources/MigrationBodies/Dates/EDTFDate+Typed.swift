/// Dates as people type them.
extension EDTFDate {
  /// Reads a date that somebody typed: as the catalogue writes dates, or as letters do (`30 June
  /// 2012`, `June 30, 2012`, `June 2012`, `30/06/2012`, `30.6.2012`); the day stands before the month
  /// where both are numbers.
  ///
  /// - Returns: nil when it is none.
  public static func typed(_ text: String) -> EDTFDate? {
    if let date = EDTFDate(text) { return date }
    let words = text.lowercased().split { $0.isWhitespace || ",./".contains($0) }
    guard (2...3).contains(words.count), let last = words.last, last.count == 4,
      let year = number(last)
    else { return nil }
    var parts = Array(words.dropLast())
    guard
      let place = parts.firstIndex(where: { month($0) != nil }) ?? parts.indices.last,
      case let word = parts.remove(at: place), let month = month(word) ?? number(word)
    else { return nil }
    var written = padded(year, to: 4) + "-" + padded(month, to: 2)
    if let word = parts.first {
      guard let day = number(withoutEnding(word)) else { return nil }
      written += "-" + padded(day, to: 2)
    }
    return EDTFDate(written)
  }

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]

  /// A month by its name, of which three letters are enough.
  private static func month(_ word: Substring) -> Int? {
    word.count < 3 ? nil : months.firstIndex { $0.hasPrefix(word) }.map { $0 + 1 }
  }

  /// `30th` without its ending.
  private static func withoutEnding(_ word: Substring) -> Substring {
    let endings = ["st", "nd", "rd", "th"]
    return endings.contains { word.hasSuffix($0) } ? word.dropLast(2) : word
  }

  private static func number(_ word: Substring) -> Int? {
    word.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } ? Int(word) : nil
  }

  private static func padded(_ number: Int, to length: Int) -> String {
    String(repeating: "0", count: max(0, length - String(number).count)) + String(number)
  }
}
