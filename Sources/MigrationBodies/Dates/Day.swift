/// A day of the proleptic Gregorian calendar.
public struct Day: Hashable, Comparable, Sendable {
  /// Year, month and day as one number: 20020405.
  private let number: Int32

  /// The day; the caller has checked that it exists.
  public init(_ year: Int, _ month: Int, _ day: Int) {
    number = Int32(year * 10_000 + month * 100 + day)
  }

  /// Before every day that a date can name.
  public static let distantPast = Day(-1, 1, 1)

  /// After every day that a date can name.
  public static let distantFuture = Day(99_999, 12, 31)

  /// The day after; the last that a date can name has none.
  var next: Day {
    guard self < .distantFuture, self > .distantPast else { return self }
    let month = Int(number) / 100 % 100
    let day = Int(number) % 100
    if day < Self.length(ofMonth: month, year) { return Day(year, month, day + 1) }
    return month < 12 ? Day(year, month + 1, 1) : Day(year + 1, 1, 1)
  }

  /// The same day of an earlier year, for comparing only.
  func earlier(byYears years: Int) -> Day { Day(number: number - Int32(years) * 10_000) }

  private init(number: Int32) { self.number = number }

  /// The year.
  public var year: Int { Int(number) / 10_000 }

  /// Earlier comes first.
  public static func < (left: Day, right: Day) -> Bool { left.number < right.number }

  /// The number of days in a month.
  static func length(ofMonth month: Int, _ year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
