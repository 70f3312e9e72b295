import MigrationBodies
import Testing

/// Dates as people type them.
struct EDTFTypedDateTests {
  @Test(arguments: [
    ("2012-06-30", "2012-06-30"), ("2012", "2012"), ("30 June 2012", "2012-06-30"),
    ("30 june 2012", "2012-06-30"), ("1 Sept 2012", "2012-09-01"), ("June 30, 2012", "2012-06-30"),
    ("Jun 2012", "2012-06"), ("June 2012", "2012-06"), ("30/06/2012", "2012-06-30"),
    ("30.6.2012", "2012-06-30"), ("06/2012", "2012-06"), ("2nd of May 2012", nil),
    ("3rd May 2012", "2012-05-03"), ("2018/2020", "2018/2020"), ("06/30/2012", nil),
    ("31 June 2012", nil), ("Ju 2012", nil), ("30 June 12", nil), ("June", nil), ("", nil),
    ("2012 June 30", nil), ("1 1 1 2012", nil), ("-1 June 2012", nil), ("２ June 2012", nil),
  ])
  func `a typed date is read or refused`(text: String, date: String?) {
    #expect(EDTFDate.typed(text)?.text == date)
  }
}
