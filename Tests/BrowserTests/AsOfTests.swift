import MigrationBodies
import Testing

@testable import Browser

/// The date that the screen speaks for.
struct AsOfTests {
  @Test func `the prompt shows what is typed and what may be`() throws {
    try expectScreen(
      #"@2003-0"#, .normal,
      is: #"""
         fora  Bodies › Asian Talks  Asian Talks on Labour Migration   now · 2025-06-24
         7 bodies                       │ 3 states · stated: 4 states · list of 2024-02…
           Name            Year Memb.   │     Name                  Role          Since
         ▸ Asian Talks     2003     3 ! │   ● India               ★ member; chair 2003
           CDASMMRREE                   │   ● Sri Lanka             member        2003
           Hội nghị Hà Nội 2010     1   │   ● Viet Nam              member
           Lake Forum      1998         │   ○ IOM                   secretariat
           Pact on Return  1985     2   │   ○ Japan                 observer      2010
           Red<U+001B>[31…          1   │   · East Germany          former member 2003
           東アジア移民対… 2015     1   │
                                        │
                                        │
                                        │
                                        │
                                        │
                                        │
                                        │
                                        │
                                        │
                                        │
                                        │
         ! Asian Talks (2024) counts 4 members, IOM (2023) names 3; Viet Nam is only in
           the first.
         @ 2003-0   2012-06-30, 2012-06 or 2012; empty: now   Enter apply  Esc cancel
        cursor in row 23, column 9
        """#)
  }

  @Test func `the header says the date, and the members are those of then`() throws {
    try expectScreen(
      #"@2003-06<Enter>"#, .large,
      is: #"""
         fora  @ 2003-06  Bodies › Asian Talks  Asian Talks on Labour Migration                            data to 24 June 2025
         5 bodies                                       │ no confirmed members · ◐ 1 listed later · ◐ 3 uncertain · list of 202…
           Name                       Kind   Year Memb. │     Name                         Role                 Since As listed
         ▸ Asian Talks                rcp    2003     ? │   ◐ German Democratic Republic   member?              2003  GDR
           CDASMMRREE                 group             │   ◐ India                        member?; later chair 2003
           Lake Forum                 forum  1998       │   ◐ IOM                          secretariat?               IOM
           Pact on Return             accord 1985     2 │   ◐ Sri Lanka                    member?; chair?      2003
           Red<U+001B>[31m<U+0007> <… review          ? │   ◐ Viet Nam                     member?                    Vietnam
                                                        │   · Japan                        later observer       2010
                                                        │ 2 commitments of Asian Talks, from 1 of its 2 documents, in our words
                                                        │   Date       Para.  Commitment
                                                        │   2003-04-03 ¶4     License those who hire workers, and take the lic…
                                                        │   2003-04-03 Art. 7 Meet every two years.
                                                        │
                                                        │
                                                        │
                                                        │
                                                        │
                                                        │
                                                        │
                                                        │
                                                        │
                                                        │
                                                        │
                                                        │
                                                        │
                                                        │
                                                        │
                                                        │
                                                        │
                                                        │
                                                        │
                                                        │
                                                        │
                                                        │
                                                        │
                                                        │
                                                        │
           Asian Talks (2024) counts 4 members, IOM (2023) names 3; Viet Nam is only in the first.
         / filter  Enter open  Tab members  Space mark  s sources  i about  @ as of  : commands  ? help  q quit  w brief
        cursor in row 3, column 1
        """#)
  }

  @Test func `a party's bodies are those of then`() throws {
    try expectScreen(
      #"2/german<Enter>@2003-06<Enter><Tab>"#, .normal,
      is: #"""
         fora  @ 2003-06  States and organisations › German Democratic Repu… 2025-06-24
         1 of 8 parties, filter: german │ ◐ 1 uncertain
           Name                  Bodies │     Body         Role     Since
         ▸ East Germany                 │ ▸ ◐ Asian Talks  member?  2003
                                        │
                                        │
                                        │
                                        │
                                        │
                                        │
                                        │
                                        │
                                        │
                                        │
                                        │
                                        │
                                        │
                                        │
                                        │
                                        │
                                        │
                                        │
                                        │
         / filter  Enter open  Tab commitments  Space mark  s sources  i about  ? help
        cursor in row 3, column 34
        """#)
  }

  @Test(arguments: ["20", "2003-13", "2003/..", "../2003", "yesterday", "2003-02-30", " "])
  func `what is no day, month or year is refused, and stays to be corrected`(text: String) throws {
    let typed = text.replacing(" ", with: "<Space>")
    var browser = try Browser(.small, "@\(typed)<Enter>", .large)
    #expect(browser.catalogue.date == nil)
    let message = try #require(browser.message)
    #expect(message.hasPrefix("“\(text)” is not a valid date; type a day, a month or a year:"))
    // It stands above what is typed.
    #expect(browser.frame.text(row: browser.size.rows - 2).hasPrefix(" " + message))
    try browser.play("<Home>")
    #expect(browser.footerText.hasPrefix(" @ \(text)"))
    try browser.play("<End><C-u>2003<Enter>")
    #expect(browser.catalogue.date?.text == "2003")
  }

  @Test func `Esc leaves the date as it was, nothing typed is now`() throws {
    var browser = try Browser(.small, "@2003<Enter>", .normal)
    let then = browser.screen
    #expect(browser.frame.text(row: 0).hasPrefix(" fora  @ 2003  Bodies › Asian Talks "))
    try browser.play("@<Backspace>9<Esc>")
    #expect(browser.screen == then)
    try browser.play("@")
    #expect(browser.footerText.hasPrefix(" @ 2003 "))
    try browser.play("<C-u><Enter>")
    #expect(browser.screen == (try screen("", .normal)))
  }

  @Test(arguments: ["/lake<Enter><Esc>", "/talks<Enter><Tab>/viet<Enter>", "2 G k", "3 j j <Tab>"])
  func `the place, the filter and the chosen record stay`(keys: String) throws {
    let before = try Browser(.small, keys, .large)
    let after = try Browser(.small, keys + "@2024<Enter>", .large)
    #expect(after.place.focus == before.place.focus)
    #expect(after.place.focused.record == before.place.focused.record)
    #expect(after.place.focused.query == before.place.focused.query)
    #expect(after.frame.cursor == before.frame.cursor)
  }

  @Test func `places that one comes back to speak for the date too`() throws {
    var browser = try Browser(.small, "<Tab><Enter>@2005<Enter>", .large)
    #expect(browser.frame.text(row: 1).contains("takes part in 1 body"))
    try browser.play("<Backspace>")
    #expect(browser.screen == (try screen("<Tab>@2005<Enter>", .large)))
    try browser.play("2")
    #expect(browser.frame.text(row: 0).contains("@ 2005 "))
    try browser.play("1 3 1")
    let direct = try Browser(.small, "<Tab>@2005<Enter>", .large)
    // Only the footer differs: here one can go back.
    #expect((1..<38).allSatisfy { browser.frame.text(row: $0) == direct.frame.text(row: $0) })
  }

  @Test(arguments: Scene.lists, ["1900", "1990", "2004"])
  func `where a list is shorter on the date its last row is chosen, with what belongs to it`(
    scene: Scene, date: String
  ) throws {
    var browser = try Browser(.small, scene.keys + "G", .large)
    browser.speak(for: EDTFDate(date))
    browser.resize(to: .large)
    let pane = browser.place.panes[0]
    let count = try #require(pane.table).rows.count
    #expect(count == 0 ? pane.record == nil : pane.record != nil)
    guard let record = pane.record else { return }
    let fresh = Place(browser.place.view, choosing: record, of: browser.catalogue)
    #expect(browser.place.panes.map(\.isVoid) == fresh.panes.map(\.isVoid))
    for (shown, expected) in zip(browser.place.panes, fresh.panes) where !shown.isVoid {
      #expect(shown.table?.rows == expected.table?.rows)
    }
  }

  @Test func `what is not listed on the date is shown by itself, never another row`() throws {
    var browser = try Browser(.real, "@1990<Enter>2/viet<Enter><Tab>", .large)
    let rows = try #require(browser.place.focused.table).rows
    for row in rows.indices {
      var other = browser
      let seat = try #require(other.place.focused.record)
      guard case .seat(let seat) = seat else {
        Issue.record("row \(row) is no seat")
        continue
      }
      try other.play("<Enter>")
      if let page = other.overlays.last?.page {
        #expect(page.title == other.catalogue.bodies[seat.body].name)
        #expect(other.message == "it is not listed in 1990; this is what is known of it")
      } else {
        #expect(other.place.panes[0].record == .body(seat.body), "row \(row)")
      }
      try browser.play("j")
    }
  }

  @Test func `a body is not compared with itself on the same date`() throws {
    let newest = try #require(Catalogue.small.newestEvidence?.text)
    let browser = try Browser(.small, "D\(newest)<Enter>", .large)
    #expect(browser.message == "the screen speaks for that date already; type another")
    #expect(browser.place.view.subject == .bodies)
  }

  @Test func `steps end at the first year and at now`() throws {
    var browser = try Browser(.small, "@0001<Enter>-", .large)
    #expect(browser.message == "there is no year before 1")
    #expect(browser.catalogue.date?.text == "0001")
    browser.speak(for: EDTFDate("9999"))
    try browser.play("+")
    #expect(browser.catalogue.date == nil)
  }

  @Test func `those who are out are counted as out`() throws {
    let browser = try Browser(
      .small, ": members<Space>'asian-talks<Space>-<Space>pact'<Space>--out<Enter>", .large)
    let table = try #require(browser.place.panes[0].table)
    var counts: [Standing: Int] = [:]
    for case .setMember(let member) in table.rows { counts[member.standing, default: 0] += 1 }
    #expect((counts[.out] ?? 0) > 0)
    let title = browser.title(of: browser.place.panes[0])
    #expect(counts[.in] == nil && title.hasPrefix("no confirmed members"))
    #expect(title.hasSuffix(" · \(counts[.out] ?? 0) out"))
  }
}
