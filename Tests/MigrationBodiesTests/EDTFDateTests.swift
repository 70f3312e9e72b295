import Foundation
import TestSupport
import Testing

@testable import MigrationBodies

struct EDTFDateTests {
  // MARK: - Forms

  @Test(arguments: [
    ("2002", Day(2002, 1, 1), Day(2002, 12, 31), false),
    ("0000", Day(0, 1, 1), Day(0, 12, 31), false),
    ("9999", Day(9999, 1, 1), Day(9999, 12, 31), false),
    ("2002-04", Day(2002, 4, 1), Day(2002, 4, 30), false),
    ("2002-12", Day(2002, 12, 1), Day(2002, 12, 31), false),
    ("2002-04-05", Day(2002, 4, 5), Day(2002, 4, 5), false),
    ("2021~", Day(2021, 1, 1), Day(2021, 12, 31), true),
    ("2021-06?", Day(2021, 6, 1), Day(2021, 6, 30), true),
    ("2021-06-07%", Day(2021, 6, 7), Day(2021, 6, 7), true),
    ("201X", Day(2010, 1, 1), Day(2019, 12, 31), false),
    ("20XX", Day(2000, 1, 1), Day(2099, 12, 31), false),
    ("2XXX", Day(2000, 1, 1), Day(2999, 12, 31), false),
    ("201X?", Day(2010, 1, 1), Day(2019, 12, 31), true),
    ("2004-XX", Day(2004, 1, 1), Day(2004, 12, 31), false),
    ("2004-02-XX", Day(2004, 2, 1), Day(2004, 2, 29), false),
    ("2005-02-XX", Day(2005, 2, 1), Day(2005, 2, 28), false),
    ("2018/2020", Day(2018, 1, 1), Day(2020, 12, 31), false),
    ("2018-03/2018-04-02", Day(2018, 3, 1), Day(2018, 4, 2), false),
    ("2018/2018", Day(2018, 1, 1), Day(2018, 12, 31), false),
    ("2018~/2020", Day(2018, 1, 1), Day(2020, 12, 31), true),
    ("2018/2020?", Day(2018, 1, 1), Day(2020, 12, 31), true),
    ("200X/2011", Day(2000, 1, 1), Day(2011, 12, 31), false),
  ])
  func `a date means the days from its first to its last`(
    text: String, first: Day, last: Day, isApproximate: Bool
  ) throws {
    let date = try #require(EDTFDate(text))
    #expect(date.earliest == first)
    #expect(date.latest == last)
    #expect(date.isApproximate == isApproximate)
    #expect(date.year == first.year)
    #expect(date.text == text)
    #expect("\(date)" == text)
  }

  @Test(arguments: ["2020/..", "2020/"])
  func `a date can be open to the future`(text: String) throws {
    let date = try #require(EDTFDate(text))
    #expect(date.earliest == Day(2020, 1, 1))
    #expect(date.latest == nil)
    #expect(date.text == text)
  }

  @Test(arguments: ["../2019-04", "/2019-04"])
  func `a date can be open to the past`(text: String) throws {
    let date = try #require(EDTFDate(text))
    #expect(date.earliest == nil)
    #expect(date.year == nil)
    #expect(date.latest == Day(2019, 4, 30))
    #expect(date.text == text)
  }

  @Test(arguments: [
    "", " ", "2002 ", " 2002", "200", "20022", "-200", "+200", "2002-", "-2002", "2002--04",
    "2002-4", "2002-004", "2002-04-5", "2002-04-05-06", "2002/04/05", "2002.04", "04-2002",
    "2002-00", "2002-13", "2002-99", "2002-04-00", "2002-04-31", "2002-01-32", "2002-02-30",
    "2001-02-29", "1900-02-29", "2002-X4", "2002-0X", "2002-1X", "2002-04-0X", "2002-04-3X",
    "X002", "2X02", "20X2", "201x", "201X-04", "XXXX-04", "2002-XX-05", "2002~~", "~2002",
    "2002-~04", "~", "X", "..", "/", "../..", "../", "/..", "//", "2002//", "2002/2003/2004",
    "2020/2019", "2020-05/2020-04", "2020-05-02/2020-05-01", "2020/ ..", "2020/...", "2020/x",
    "x/2020", "２００２", "200２", "٢٠٠٢", "2002\u{301}", "2002-\u{301}04", "2002\u{0}",
    "2002\n", "now", "May 2002", "2002-04-05T10:00:00", "2002-21", "Y17000",
  ])
  func `what is no date is refused`(text: String) {
    #expect(EDTFDate(text) == nil)
  }

  @Test func `short texts are dates only in the shapes of a year or an open year`() {
    /// A year, its last digits perhaps unspecified.
    func isYear(_ text: Substring) -> Bool {
      guard text.count == 4 else { return false }
      let unspecified = text.drop { $0.isNumber }
      return unspecified.allSatisfy { $0 == "X" }
    }
    func isPoint(_ text: Substring) -> Bool {
      isYear(text) || text.last == "~" && isYear(text.dropLast())
    }
    for text in everyText(of: ["2", "0", "X", "~", "-", "/", "."], upTo: 6) {
      let isDate =
        isPoint(text[...]) || (text.hasSuffix("/") && isPoint(text.dropLast()))
        || (text.hasPrefix("/") && isPoint(text.dropFirst()))
      // A year with its month, or open with dots, has seven letters at least.
      if (EDTFDate(text) != nil) != isDate { Issue.record("\(text)") }
    }
  }

  @Test func `the days of a month are those of the calendar`() {
    let calendar = Calendar(identifier: .iso8601)
    for year in [1600, 1700, 1896, 1900, 1904, 1999, 2000, 2001, 2023, 2024, 2100, 2400] {
      for month in 0...13 {
        for day in 0...32 {
          let text = String(format: "%04d-%02d-%02d", year, month, day)
          let components = DateComponents(calendar: calendar, year: year, month: month, day: day)
          if (EDTFDate(text) != nil) != components.isValidDate { Issue.record("\(text)") }
        }
      }
    }
  }

  // MARK: - Laws

  /// Dates of every form that touch each other, lie apart, and overlap.
  private static let dates: [EDTFDate] = {
    let points = [
      "1999", "199X", "19XX", "1999-12", "1999-12-31", "2000", "200X", "20XX", "2000-XX", "2000-01",
      "2000-01-01", "2000-02", "2000-02-XX", "2000-02-29", "2000-03-01", "2000-12-31", "2001~",
      "2001-01-01?", "2001-06",
    ]
    let intervals = points.flatMap { first in points.map { "\(first)/\($0)" } }
    let open = points.flatMap { ["\($0)/..", "../\($0)"] }
    return (points + intervals + open).compactMap(EDTFDate.init)
  }()

  @Test func `the first day is never after the last`() {
    #expect(Self.dates.count > 200)
    for date in Self.dates {
      if let earliest = date.earliest, let latest = date.latest, earliest > latest {
        Issue.record("\(date)")
      }
    }
  }

  @Test func `a date reads back from its text`() {
    for date in Self.dates where EDTFDate(date.text) != date { Issue.record("\(date)") }
  }

  @Test func `certainly before is a strict order`() {
    let dates = Self.dates.enumerated().filter { $0.offset % 3 == 0 }.map(\.element)
    var pairs = 0
    for a in dates {
      #expect(!a.isCertainlyBefore(a))
      for b in dates where a.isCertainlyBefore(b) {
        pairs += 1
        if b.isCertainlyBefore(a) { Issue.record("\(a) and \(b) before each other") }
        for c in dates where b.isCertainlyBefore(c) && !a.isCertainlyBefore(c) {
          Issue.record("\(a) before \(b) before \(c)")
        }
      }
    }
    #expect(pairs > 200)
  }

  @Test func `certainly before means each day of one before each day of the other`() throws {
    // The days on which any of the dates begins or ends, and those between.
    let days = [
      Day(1980, 1, 1), Day(1999, 12, 30), Day(1999, 12, 31), Day(2000, 1, 1), Day(2000, 1, 31),
      Day(2000, 2, 1), Day(2000, 2, 28), Day(2000, 2, 29), Day(2000, 3, 1), Day(2000, 12, 31),
      Day(2001, 1, 1), Day(2001, 6, 1), Day(2001, 12, 31), Day(2050, 1, 1), Day(2150, 1, 1),
    ]
    func possible(_ date: EDTFDate) -> [Day] {
      days.filter {
        $0 >= (date.earliest ?? .distantPast) && $0 <= (date.latest ?? .distantFuture)
      }
    }
    for a in Self.dates {
      for b in Self.dates where a.isCertainlyBefore(b) {
        guard let last = possible(a).max(), let first = possible(b).min() else { continue }
        if last >= first { Issue.record("\(a) before \(b)") }
      }
    }
  }

  @Test(arguments: [
    ("2000-02-29", "2000-02-XX"), ("2000-02-XX", "2000-02"), ("2000-02", "2000"),
    ("2000-02", "2000-XX"), ("2000-XX", "2000"), ("2000", "200X"), ("200X", "20XX"),
    ("20XX", "2XXX"), ("2XXX", "XXXX"), ("2000", "2000/2001"), ("2001", "2000/2001"),
    ("2000-02-29", "2000-02/.."), ("2000/2001", "2000/.."), ("2000", "../2000"),
    ("2000~", "2000"), ("2000-06-15", "2000-05-30/2000-07"),
  ])
  func `a narrower date lies within the wider one`(narrow: String, wide: String) throws {
    let narrow = try #require(EDTFDate(narrow))
    let wide = try #require(EDTFDate(wide))
    #expect((narrow.earliest ?? .distantPast) >= (wide.earliest ?? .distantPast))
    #expect((narrow.latest ?? .distantFuture) <= (wide.latest ?? .distantFuture))
    // What is certain of the wider is certain of the narrower.
    for other in Self.dates {
      if wide.isCertainlyBefore(other) { #expect(narrow.isCertainlyBefore(other)) }
      if other.isCertainlyBefore(wide) { #expect(other.isCertainlyBefore(narrow)) }
    }
  }

  @Test func `what is open is certain of nothing on that side`() throws {
    let future = try #require(EDTFDate("2000/.."))
    let past = try #require(EDTFDate("../2000"))
    for date in Self.dates {
      #expect(!future.isCertainlyBefore(date))
      #expect(!date.isCertainlyBefore(past))
    }
  }

  @Test(arguments: [
    ("2004", "2004"), ("2004-05-06", "2004-05-06"), ("2004~", "2004~"),
    ("../2024-02-09", "by 2024-02-09"), ("../2019~", "by 2019~"), ("2018/2020", "2018/2020"),
    ("1999-01-29/2000-03-24", "1999/2000"), ("2011-12-05/2011-12-07", "2011-12"),
    ("2009-06/2009-08", "2009"), ("2009-06/2023", "2009/2023"), ("2018~/2020-05", "2018~/2020-05"),
    ("2020-02/..", "2020-02 or later"),
  ])
  func `in a column a date that is open is said in words, and is data as it was`(
    text: String, shown: String
  ) {
    let cell = Cell(EDTFDate(text))
    #expect(cell.text == shown)
    #expect(cell.data == .text(text))
  }

  @Test func `days are in the order of the calendar`() {
    let days =
      [Day.distantPast, Day(0, 1, 1), Day(0, 12, 31), Day(1, 1, 1), Day(1999, 12, 31)]
      + [Day(2000, 1, 1), Day(2000, 1, 31), Day(2000, 2, 1), Day(9999, 12, 31), .distantFuture]
    #expect(days == days.sorted())
    #expect(Set(days).count == days.count)
    #expect(Day(2000, 12, 31).year == 2000)
    #expect(Day(2001, 1, 1).year == 2001)
  }
}
