import Testing

@testable import MigrationBodies

struct DayTests {
  @Test(arguments: [
    (Day(2024, 2, 28), Day(2024, 2, 29)), (Day(2023, 2, 28), Day(2023, 3, 1)),
    (Day(2000, 2, 29), Day(2000, 3, 1)), (Day(1900, 2, 28), Day(1900, 3, 1)),
    (Day(2024, 4, 30), Day(2024, 5, 1)), (Day(2024, 12, 31), Day(2025, 1, 1)),
    (Day(2024, 12, 30), Day(2024, 12, 31)), (Day(2024, 1, 1), Day(2024, 1, 2)),
    (.distantFuture, .distantFuture), (.distantPast, .distantPast),
  ])
  func `the day after`(day: Day, next: Day) {
    #expect(day.next == next)
  }

  @Test func `every day of four years follows the one before`() {
    var day = Day(2023, 12, 31)
    var count = 0
    while day < Day(2027, 12, 31) {
      #expect(day < day.next)
      day = day.next
      count += 1
    }
    #expect(count == 4 * 365 + 1)
  }

  @Test func `a day some years earlier`() {
    #expect(Day(2024, 3, 1).earlier(byYears: 5) == Day(2019, 3, 1))
    #expect(Day(2024, 2, 29).earlier(byYears: 1) > Day(2023, 2, 28))
    #expect(Day(2024, 2, 29).earlier(byYears: 1) < Day(2023, 3, 1))
  }
}
