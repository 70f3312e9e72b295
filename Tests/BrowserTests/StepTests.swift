import MigrationBodies
import Testing

@testable import Browser

/// A year back and a year on.
struct StepTests {
  /// The date in the header; nil for now.
  private func headerDate(_ browser: Browser) -> String? {
    let header = browser.frame.text(row: 0)
    guard let sign = header.firstRange(of: "@ ") else { return nil }
    return String(header[sign.upperBound...].prefix { $0 != " " })
  }

  /// The rows whose margin has a sign.
  private func signed(_ browser: Browser, _ pane: Int, _ sign: String) -> Set<RecordID> {
    guard let area = browser.layout.panes[pane], let table = browser.place.panes[pane].table else {
      return []
    }
    let rows = browser.rows(of: browser.place.panes[pane], in: area)
    let frame = browser.frame
    let offset = browser.place.panes[pane].top
    return Set(
      (0..<rows.rows).filter { row in
        let line = Array(frame.row(rows.row + row))
        return line[rows.column].text == sign
      }.compactMap { table.rows.indices.contains($0 + offset) ? table.rows[$0 + offset] : nil })
  }

  @Test func `minus goes a year back at each press, plus a year on until it is now again`() throws {
    var browser = try Browser(.small, "", .normal)
    let now = browser.screen
    var dates: [String?] = []
    for key in ["-", "-", "-", "+", "+", "+"] {
      try browser.play(key)
      dates.append(headerDate(browser))
      #expect(browser.catalogue.date?.text == dates.last ?? nil)
    }
    #expect(dates == ["2024", "2023", "2022", "2023", "2024", nil])
    #expect(browser.frame.text(row: 0) == now.split(separator: "\n").first.map(String.init))
    try browser.play("+")
    #expect(browser.message == "this is now; - goes back a year")
  }

  @Test func `from any date the steps go by its year`() throws {
    #expect(try Browser(.small, "@2004-07-15<Enter>-", .normal).catalogue.date?.text == "2003")
    #expect(try Browser(.small, "@2004-07<Enter>+", .normal).catalogue.date?.text == "2005")
    #expect(try Browser(.small, "@0002<Enter>--", .normal).catalogue.date?.text == "0001")
    #expect(try Browser(.small, "@2030<Enter>-", .normal).catalogue.date == nil)
  }

  @Test(arguments: [
    ("/asian<Enter>", Catalogue.small), ("/asean<Enter>", .real), ("/schengen<Enter>", .real),
    ("/colombo<Enter>", .real),
  ])
  func `plus and minus stand before exactly those who came and who left`(
    keys: String, catalogue: Catalogue
  ) throws {
    var browser = try Browser(catalogue, keys, Size(columns: 160, rows: 200))
    var signs = 0
    for key in Array(repeating: "-", count: 30) + Array(repeating: "+", count: 30) {
      let before = browser.catalogue
      try browser.play(key)
      let after = browser.catalogue
      guard case .body? = browser.place.panes[0].record,
        let seats = browser.place.panes[1].table?.rows
      else { continue }
      // Who came was in on the last day of the year, who left was out on the first of the next; on
      // the way back it is the other way round.
      let (first, last) = key == "-" ? (after, before) : (before, after)
      let joined = rows(seats, .out, .in, ends(first, "-12-31", 0), ends(last, "-12-31", 0))
      let gone = rows(seats, .in, .out, ends(first, "-01-01", 1), ends(last, "-01-01", 1))
      let (came, left) = key == "-" ? (gone, joined) : (joined, gone)
      #expect(signed(browser, 1, "+") == came, "\(key) to \(after.date?.text ?? "now")")
      #expect(signed(browser, 1, "−") == left, "\(key) to \(after.date?.text ?? "now")")
      signs += came.count + left.count
    }
    #expect(signs > 0)
  }

  /// The catalogue on a day of the year for which it speaks, or of a later one; now stays now.
  private func ends(_ catalogue: Catalogue, _ day: String, _ years: Int) -> Catalogue {
    guard let year = catalogue.date.flatMap({ Int($0.text) }) else { return catalogue }
    return catalogue.asOf(EDTFDate("\(year + years)\(day)"))
  }

  /// The seats that are known to stand one way, and then another.
  private func rows(
    _ seats: [RecordID], _ first: Standing, _ second: Standing, _ before: Catalogue,
    _ after: Catalogue
  ) -> Set<RecordID> {
    Set(
      seats.filter { row in
        guard case .seat(let seat) = row else { return false }
        return before.standing(of: seat.party, in: seat.body) == first
          && after.standing(of: seat.party, in: seat.body) == second
      })
  }

  @Test(arguments: [
    ("/asian<Enter>@2009<Enter>+", "+", "Japan"), ("/asian<Enter>@2003<Enter>+", "−", "German"),
    ("/asian<Enter>@2011<Enter>-", "", ""), ("/asian<Enter>@2010<Enter>-", "−", "Japan"),
    ("/asian<Enter>@2004<Enter>-", "+", "German"), ("/pact<Enter>@1985<Enter>+", "", ""),
  ])
  func `who came or left in the course of the year has a sign, once`(
    keys: String, sign: String, name: String
  ) throws {
    let browser = try Browser(.small, keys, .large)
    for other in ["+", "−"] {
      let names = signed(browser, 1, other).compactMap(\.party).map {
        browser.catalogue.parties[$0].name
      }
      #expect(names.count == (other == sign ? 1 : 0), "\(other) \(names)")
      #expect(names.allSatisfy { $0.hasPrefix(name) })
    }
  }

  @Test func `a date that is typed shows no signs of a step`() throws {
    let browser = try Browser(.small, "/asian<Enter>@2009<Enter>+@<C-u>2012<Enter>", .large)
    #expect(signed(browser, 1, "+").isEmpty && signed(browser, 1, "−").isEmpty)
  }

  @Test func `the signs have their own inks and colour the whole row`() throws {
    let browser = try Browser(.small, "/asian<Enter>@2009<Enter>+", .large)
    let row = try #require(
      (0..<40).first { browser.frame.row($0).contains { $0.text == "+" && $0.ink == .joined } })
    #expect(browser.frame.row(row).contains { $0.ink == .joined && $0.text != "+" })
  }

  @Test(arguments: ["4", "5", "6", "7", "8"], ["-", "+", "@"])
  func `a list that goes through time takes no date, and says so under one`(
    list: String, key: String
  ) throws {
    var browser = try Browser(.small, list + key, .normal)
    #expect(browser.message == "this list covers all dates; / with year<=2012 narrows it")
    #expect(browser.catalogue.date == nil && browser.prompt == nil)
    #expect(!browser.frame.text(row: 1).contains("of all dates"))
    try browser.play("1@2010<Enter>" + list)
    #expect(browser.catalogue.date?.text == "2010")
    #expect(browser.frame.text(row: 1).contains(" · of all dates"))
    let line = try #require(browser.viewWords)
    #expect(!line.contains("--as-of"))
  }

  @Test(arguments: Scene.lists)
  func `the header says the date in every list`(scene: Scene) throws {
    var browser = try Browser(.small, scene.keys, .small)
    browser.speak(for: EDTFDate("2015-03"))
    #expect(headerDate(browser) == "2015-03")
    browser.speak(for: nil)
    #expect(headerDate(browser) == nil)
  }
}
