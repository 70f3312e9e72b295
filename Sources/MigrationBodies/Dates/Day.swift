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
