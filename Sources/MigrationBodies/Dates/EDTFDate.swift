/// A date as precise as its source: ISO 8601-2 (EDTF) level 0 and the parts of level 1 that the
/// catalogue uses.
///
/// `2002`, `2002-04`, `2002-04-05`; with `~` about, `?` uncertain, `%` both; `201X` one of ten
/// years; `2018/2020` some time between, `2020/..` then or later, `../2019` then or earlier.
public struct EDTFDate: Hashable, Sendable, CustomStringConvertible {
  /// The date as written.
  public let text: String
  /// The first day that it can mean; nil when it is open to the past.
  public let earliest: Day?
  /// The last day that it can mean; nil when it is open to the future.
  public let latest: Day?
  /// Whether the source itself is unsure (`~`, `?`, `%`).
  public let isApproximate: Bool

  /// Reads a date; nil when `text` is none.
  public init?(_ text: String) {
    guard !text.isEmpty, let parts = Self.plain(text) ?? Self.parse(text) else { return nil }
    self.text = text
    (earliest, latest, isApproximate) = parts
  }

  /// The date as written.
  public var description: String { text }

  /// The date in words: `2020 or later`, `about 2021`, `2018 to 2020`; a single day, month or year
  /// as it is written.
  public var words: String {
    let ends = text.split(separator: "/", omittingEmptySubsequences: false).map(Self.words)
    guard ends.count == 2 else { return Self.words(text[...]) }
    switch (ends[0], ends[1]) {
    case ("", let end), ("..", let end): return "\(end) or earlier"
    case (let start, ""), (let start, ".."): return "\(start) or later"
    case (let start, let end): return "\(start) to \(end)"
    }
  }

  /// The date in a column, where every letter counts: `by 2019` where it is open to the past, the
  /// month or the years alone of a span of days.
  public var inColumns: String {
    by ?? widerSpan ?? (text.hasSuffix("/..") || text.hasSuffix("/") ? words : text)
  }

  /// The date on which something began: `since 2004`, `by 2019` where it may have begun before.
  public var since: String { by ?? "since \(inColumns)" }

  /// The month or the years of a span from one month or day to another; nil of any other date.
  private var widerSpan: String? {
    let ends = text.split(separator: "/")
    guard ends.count == 2, let earliest, let latest, !isApproximate, text.count > 9 else {
      return nil
    }
    if ends[0].prefix(7) == ends[1].prefix(7) { return String(ends[0].prefix(7)) }
    return earliest.year == latest.year ? "\(earliest.year)" : "\(earliest.year)/\(latest.year)"
  }

  /// The year, where it can be one only.
  var oneYear: Int? { earliest?.year == latest?.year ? earliest?.year : nil }

  /// The last day of a date that is open to the past; nil of another.
  private var by: String? {
    ["../", "/"].first(where: text.hasPrefix).map { "by \(text.dropFirst($0.count))" }
  }

  private static func words(_ end: Substring) -> String {
    switch end.last {
    case "~": "about \(end.dropLast())"
    case "?": "perhaps \(end.dropLast())"
    case "%": "perhaps about \(end.dropLast())"
    default: String(end)
    }
  }

  /// Whether it can be asked what holds on it: it is a day, month or year, and no span from one to
  /// another, of which nobody could say whether all of its days are meant, or one.
  public var canBeAskedFor: Bool { earliest != nil && latest != nil && !text.contains("/") }

  /// The first year that it can mean; nil when it is open to the past.
  public var year: Int? { earliest?.year }

  /// Whether every day that it can mean is before `other`'s first.
  public func isCertainlyBefore(_ other: EDTFDate) -> Bool {
    guard let latest, let first = other.earliest else { return false }
    return latest < first
  }

  /// Whether the last day it can mean is later than `other`'s; open to the future is latest.
  public func endsLater(than other: EDTFDate) -> Bool {
    (latest ?? .distantFuture) > (other.latest ?? .distantFuture)
  }

  private typealias Parts = (earliest: Day?, latest: Day?, isApproximate: Bool)

  /// A full date, a month or a year in digits, which most are, without taking the text apart.
  private static func plain(_ text: String) -> Parts? {
    var text = text
    return text.withUTF8 { bytes -> Parts? in
      guard [4, 7, 10].contains(bytes.count), let year = number(bytes[..<4]) else { return nil }
      guard bytes.count > 4 else { return (Day(year, 1, 1), Day(year, 12, 31), false) }
      let hyphen = UInt8(ascii: "-")
      guard bytes[4] == hyphen, let month = number(bytes[5..<7]), (1...12).contains(month) else {
        return nil
      }
      let length = Day.length(ofMonth: month, year)
      guard bytes.count > 7 else { return (Day(year, month, 1), Day(year, month, length), false) }
      guard bytes[7] == hyphen, let day = number(bytes[8...]), (1...length).contains(day) else {
        return nil
      }
      return (Day(year, month, day), Day(year, month, day), false)
    }
  }

  private static func number(_ digits: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
    var number = 0
    for byte in digits {
      guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return nil }
      number = number * 10 + Int(byte - UInt8(ascii: "0"))
    }
    return number
  }

  private static func parse(_ text: String) -> Parts? {
    let ends = text.split(separator: "/", omittingEmptySubsequences: false)
    if ends.count == 1 { return point(ends[0]) }
    guard ends.count == 2 else { return nil }
    let isOpen = ends.map { $0.isEmpty || $0 == ".." }
    guard !(isOpen[0] && isOpen[1]) else { return nil }
    let first = isOpen[0] ? nil : point(ends[0])
    let last = isOpen[1] ? nil : point(ends[1])
    guard isOpen[0] || first != nil, isOpen[1] || last != nil else { return nil }
    if let start = first?.earliest, let end = last?.latest, end < start { return nil }
    let isApproximate = first?.isApproximate ?? false || last?.isApproximate ?? false
    return (first?.earliest, last?.latest, isApproximate)
  }

  private static func point(_ text: Substring) -> Parts? {
    var text = text
    let isApproximate = text.last.map { "~?%".contains($0) } ?? false
    if isApproximate { text.removeLast() }
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard (1...3).contains(parts.count), parts[0].utf8.count == 4,
      let years = range(parts[0]),
      parts.dropFirst().allSatisfy({ $0.utf8.count == 2 })
    else { return nil }
    guard parts.count > 1 else {
      return (Day(years.lowerBound, 1, 1), Day(years.upperBound, 12, 31), isApproximate)
    }
    guard let months = range(parts[1])?.clamped(to: 1...12), years.count == 1,
      range(parts[1]) == months || parts[1] == "XX"
    else { return nil }
    let year = years.lowerBound
    guard parts.count > 2 else {
      let last = Day.length(ofMonth: months.upperBound, year)
      return (
        Day(year, months.lowerBound, 1), Day(year, months.upperBound, last), isApproximate
      )
    }
    let length = Day.length(ofMonth: months.lowerBound, year)
    guard months.count == 1, let days = range(parts[2])?.clamped(to: 1...length),
      range(parts[2]) == days || parts[2] == "XX"
    else { return nil }
    return (
      Day(year, months.lowerBound, days.lowerBound), Day(year, months.lowerBound, days.upperBound),
      isApproximate
    )
  }

  /// The numbers that digits with unspecified (`X`) ones at the end can mean.
  private static func range(_ digits: Substring) -> ClosedRange<Int>? {
    var low = 0
    var high = 0
    var sawUnspecified = false
    for byte in digits.utf8 {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9") where !sawUnspecified:
        low = low * 10 + Int(byte - UInt8(ascii: "0"))
        high = high * 10 + Int(byte - UInt8(ascii: "0"))
      case UInt8(ascii: "X"):
        sawUnspecified = true
        low *= 10
        high = high * 10 + 9
      default: return nil
      }
    }
    return low...high
  }
}
