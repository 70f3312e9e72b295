import TestSupport
import Testing

@testable import MigrationBodies

struct ChangeTests {
  /// A catalogue of the bodies `b` and `c`, the states A to C and the organisation `o`.
  private func catalogue(
    _ memberships: String = "", bodies: String = "b,B,,,,\nc,C,,,,\n", names: String = "",
    documents: String = "", meetings: String = "", states: String = ""
  ) -> Catalogue {
    Catalogue.of(
      bodies: "id,name,established,founding,status,successor\n" + bodies,
      states: "id,name,ended,successors\nAA,Alpha,,\nBB,Beta,,\nCC,Gamma,,\n" + states,
      organisations: "id,name,body\no,Omega,c\n",
      memberships: "body,state,organisation,role,from,to,source\n" + memberships,
      documents: "id,bodies,kind,title,date,source\n" + documents,
      sources: "id,as_of\ns,2020-06-15\n",
      names: "state,organisation,body,name,kind,from,to\n" + names,
      meetings: "id,body,title,date,city,source\n" + meetings)
  }

  private func lines(
    _ catalogue: Catalogue, _ scope: ChangeScope = ChangeScope(hasMeetings: true)
  ) -> [String] {
    catalogue.changes(in: scope).changes.map { "\($0.date) \($0.kind.rawValue): \($0.words)" }
  }

  @Test func `of a body no names are told that went out of use before it was founded`() throws {
    let catalogue = catalogue(
      "b,,o,member,,,s\n", bodies: "b,B,2003,,,\n",
      names: ",o,,Old Omega,former,,1999\n,o,,Late Omega,former,,2010\n")
    let body = try #require(catalogue.bodies.ref("b"))
    let said = lines(catalogue, ChangeScope(bodies: [body]))
    #expect(said.contains { $0.contains("Late Omega") })
    #expect(!said.contains { $0.contains("Old Omega") })
    #expect(lines(catalogue).contains { $0.contains("Old Omega") })
  }

  private func scope(_ since: String, _ until: String) -> ChangeScope {
    ChangeScope(since: EDTFDate(since), until: EDTFDate(until))
  }

  // MARK: - Each kind

  @Test func `nothing changes where nothing has a date`() {
    let list = catalogue(
      "b,AA,,member,,,s\nb,,o,chair,,,s\nb,BB,,former-chair,,,s\n",
      names: "AA,,,Old,former,,\n", documents: "d,b,news,D,,s\n", meetings: "m,b,M,,,s\n"
    ).changes(in: ChangeScope(hasMeetings: true))
    #expect(list.changes.isEmpty)
    #expect(list.undatedStarts == 1)
    // Two foundings, two chairs taken, one left, a document, a meeting.
    #expect(list.undatedOthers == 7)
  }

  // MARK: - What was foreseen

  @Test(arguments: [
    ("chair,2019,2020,s", "2020 left-chair: Alpha was to leave the chair"),
    ("chair,2019,2021,s", "2021 left-chair: Alpha was to leave the chair"),
    ("chair,2019,2020-06-15,s", "2020-06-15 left-chair: Alpha left the chair"),
    ("former-chair,2019,2020,s", "2020 left-chair: Alpha left the chair"),
    ("co-chair,2019,2021,s", "2021 left-chair: Alpha was to leave the chair jointly"),
    ("chair,2019,2021,u", "2021 left-chair: Alpha left the chair"),
    ("member,2019,2021,s", "2021 left: Alpha was to leave, a member until then"),
    ("member,2019,2020,s", "2020 left: Alpha left, a member until then"),
    ("host,2019,2021,s", "2021 changed-role: Alpha was to cease to be a host"),
  ])
  func `an end after the date of its source is said to be foreseen`(term: String, line: String) {
    #expect(lines(catalogue("b,AA,,\(term)\n")).last == line)
  }

  @Test(arguments: [
    ("chair,2021,,s", "2021 took-chair: Alpha was to take the chair"),
    ("chair,2020,,s", "2020 took-chair: Alpha took the chair"),
    ("member,2020-06-16,,s", "2020-06-16 joined: Alpha was to join as a member"),
    ("member,2020-06-15,,s", "2020-06-15 joined: Alpha joined as a member"),
    ("host,2021,,s", "2021 changed-role: Alpha was to become a host"),
  ])
  func `a start after the date of its source is said to be foreseen`(term: String, line: String) {
    #expect(lines(catalogue("b,AA,,\(term)\n")) == [line])
  }

  @Test func `who was followed in the chair has left it, unless that was foreseen too`() {
    let term = "b,AA,,chair,2019,2020,s\n"
    let left = "2020 left-chair: Alpha left the chair"
    let foreseen = "2020 left-chair: Alpha was to leave the chair"
    #expect(lines(catalogue(term + "b,BB,,chair,2020-05,,s\n")).contains(left))
    #expect(lines(catalogue(term + "b,BB,,chair,2021,,s\n")).contains(foreseen))
    #expect(lines(catalogue(term + "b,BB,,chair,2018,,s\n")).contains(foreseen))
    #expect(lines(catalogue(term + "b,AA,,chair,2020-05,,s\n")).contains(foreseen))
    #expect(lines(catalogue(term + "c,BB,,chair,2020-05,,s\n")).contains(foreseen))
  }

  @Test func `a meeting that its source announces was to meet`() {
    #expect(
      lines(catalogue(meetings: "m,b,First,2020-06-15,Rome,s\nn,b,Second,2020-07,,s\n")) == [
        "2020-06-15 meeting: met: First, Rome", "2020-07 meeting: was to meet: Second",
      ])
  }

  @Test(arguments: [
    ("founded in Cairo with its Charter", "founded in Cairo with its Charter"),
    ("Launched by two states", "Launched by two states"),
    ("set up as a forum", "set up as a forum"),
    ("first meeting", "founded: first meeting"), ("settled early", "founded: settled early"),
    ("", "founded"),
  ])
  func `a founding is said once`(founding: String, words: String) {
    #expect(
      lines(catalogue(bodies: "b,B,1945,\(founding),,\n")) == ["1945 founded: \(words)"])
  }

  @Test func `in the catalogue no source of an earlier day states what came after as a fact`() {
    let real = Catalogue.real
    var foreseen = 0
    for change in real.changes(in: ChangeScope(hasMeetings: true)).changes {
      guard [.joined, .tookChair, .meeting].contains(change.kind), let first = change.date.earliest
      else { continue }
      let sources = change.records.flatMap { record -> [String] in
        switch record {
        case .membership(let ref):
          [real.memberships[ref].dateSource ?? real.memberships[ref].source]
        case .meeting(let ref): [real.meetings[ref].source]
        default: []
        }
      }
      let seen = sources.compactMap {
        real.sources.ref($0).flatMap { real.sources[$0].asOf?.latest }
      }
      let isForeseen = !seen.isEmpty && seen.allSatisfy { $0 < first }
      // Of a meeting a document can say that it was held, or its row that it was only announced.
      let isExpected =
        if case .meeting(let ref)? = change.records.first {
          real.isAnnounced(real.meetings[ref])
        } else {
          isForeseen
        }
      #expect(change.words.contains("was to ") == isExpected, "\(change.words)")
      foreseen += isForeseen ? 1 : 0
    }
    #expect(foreseen > 0)
  }

  @Test func `a membership begins and ends`() {
    #expect(
      lines(catalogue("b,AA,,member,2001-02-03,,s\nb,BB,,observer,1999,2005-04,s\n")) == [
        "1999 joined: Beta joined as an observer", "2001-02-03 joined: Alpha joined as a member",
        "2005-04 left: Beta left, an observer until then",
      ])
  }

  @Test func `who has another role at once stays and changes it`() {
    #expect(
      lines(
        catalogue("b,AA,,observer,2001-01-01,2005-06-30,s\nb,AA,,member,2005-07-01,,s\n")) == [
          "2001-01-01 joined: Alpha joined as an observer",
          "2005-07-01 changed-role: Alpha, until then or still an observer, became a member",
        ])
    #expect(
      lines(catalogue("b,AA,,observer,2001,2005,s\nb,AA,,member,2003,,s\n")) == [
        "2001 joined: Alpha joined as an observer",
        "2003 changed-role: Alpha, until then or still an observer, became a member",
        "2005 changed-role: Alpha, still a member, ceased to be an observer",
      ])
  }

  @Test func `who comes back after a day has left and joined`() {
    #expect(
      lines(catalogue("b,AA,,member,2001-01-01,2005-06-29,s\nb,AA,,member,2005-07-01,,s\n"))
        .map { $0.split(separator: " ")[1] } == ["joined:", "left:", "joined:"])
  }

  @Test func `two roles of the same days are one coming and one going`() {
    let changes = lines(
      catalogue("b,AA,,member,2001-01-01,2002-01-01,s\nb,AA,,donor,2001-01-01,2002-01-01,s\n"))
    #expect(
      changes.map { String($0.split(separator: " ")[1]) }.sorted() == [
        "changed-role:", "changed-role:", "joined:", "left:",
      ])
  }

  @Test func `the chair is taken and left, also by who is no member`() {
    #expect(
      lines(
        catalogue(
          "b,AA,,chair,2001,2002,s\nb,BB,,former-chair,2003,2004,s\nb,,o,co-chair,2005,,s\n"))
        == [
          "2001 took-chair: Alpha took the chair", "2002 left-chair: Alpha left the chair",
          "2003 took-chair: Beta took the chair", "2004 left-chair: Beta left the chair",
          "2005 took-chair: Omega took the chair jointly",
        ])
  }

  @Test func `who serves a body neither joins nor leaves it`() {
    #expect(
      lines(catalogue("b,AA,,host,2001-01-01,2001-01-02,s\nb,,o,secretariat,2003,,s\n")) == [
        "2001-01-01 changed-role: Alpha became a host",
        "2001-01-02 changed-role: Alpha ceased to be a host",
        "2003 changed-role: Omega became the secretariat",
      ])
  }

  @Test func `bodies are founded, end and are followed`() {
    let catalogue = catalogue(
      bodies: "b,B,1990,a treaty,succeeded,c\nc,C,2001-05,,ended,\n")
    #expect(
      lines(catalogue) == [
        "1990 founded: founded: a treaty",
        "2001-05 succeeded: followed by C, which was founded then", "2001-05 founded: founded",
      ])
    // When the second ended no source says.
    #expect(catalogue.changes(in: ChangeScope()).undatedOthers == 1)
  }

  @Test func `names go out of use, all of a date together`() {
    #expect(
      lines(
        catalogue(
          names: "AA,,,Old Alpha,former,,2001\nAA,,,Ancient Alpha,former,,2001\n"
            + "BB,,,First,former,,1990\nBB,,,Second,former,1990,2000\nBB,,,Nick,alias,,2000\n"
            + ",,b,Old B,former,1980,1995\n")) == [
          "1990 renamed: Beta was called “First” until then, then “Second”",
          "1995 renamed: called “Old B” until then, now B",
          "2000 renamed: Beta was called “Second” until then",
          "2001 renamed: Alpha was called “Old Alpha”, “Ancient Alpha” until then",
        ])
  }

  @Test func `an organisation that is a body changes its name once`() {
    let names = ",o,,OO,former,,2000-05-01\n,,c,OO,former,,2000\n,o,,OOO,former,,1990\n"
    #expect(
      lines(catalogue(names: names)) == [
        "1990 renamed: Omega was called “OOO” until then",
        "2000 renamed: called “OO” until then, now C",
      ])
  }

  @Test func `states end`() {
    #expect(
      lines(catalogue(states: "DDDD,Delta,1991-12,AA;XX\n")) == [
        "1991-12 ended: Delta ceased to exist; after it: Alpha, XX"
      ])
  }

  @Test func `documents are adopted, those of two bodies once, and bodies meet when asked`() {
    let catalogue = catalogue(
      documents: "d,b;c,joint-statement,Words,2001,s\n", meetings: "m,b,First,2000,Bern,s\n")
    #expect(
      lines(catalogue) == [
        "2000 meeting: met: First, Bern", "2001 document: joint statement: Words",
      ])
    #expect(lines(catalogue, ChangeScope()) == ["2001 document: joint statement: Words"])
    #expect(lines(catalogue, ChangeScope(bodies: [Ref(1)])).count == 1)
  }

  // MARK: - Which of them

  @Test func `only what concerns the bodies asked for is listed`() {
    let catalogue = catalogue(
      "b,AA,,member,2001,,s\nc,BB,,member,2002,,s\n",
      names: "AA,,,A1,former,,1999\nBB,,,B1,former,,1998\n", documents: "d,c,news,D,2003,s\n")
    #expect(
      lines(catalogue, ChangeScope(bodies: [Ref(0)])).map { $0.prefix(4) } == ["1999", "2001"])
    #expect(
      lines(catalogue, ChangeScope(bodies: [Ref(1)])).map { $0.prefix(4) }
        == ["1998", "2002", "2003"])
    #expect(lines(catalogue, ChangeScope(bodies: [Ref(1), Ref(1)])).count == 3)
    #expect(
      lines(catalogue, ChangeScope(bodies: [Ref(1), Ref(0)])).count == lines(catalogue).count)
  }

  @Test(arguments: [
    ("2001-05", "", "2001-04-30", Standing.out), ("2001-05", "", "2001-05-01", .in),
    ("2001-05", "", "2001", .notKnown), ("2001-05", "", "2001/..", .notKnown),
    ("", "2001-05", "2001-05-31", .in), ("", "2001-05", "2001-06-01", .out),
    ("", "2001-05", "../2001", .notKnown), ("", "", "../2001", .in),
    ("2001", "2003", "2002~", .in), ("2001", "2003", "2000/2001", .notKnown),
    ("2001", "2003", "1990/2010", .notKnown), ("2001", "2003", "2004", .out),
  ])
  func `a date lies in a span, outside, or may lie in it`(
    since: String, until: String, date: String, standing: Standing
  ) throws {
    #expect(scope(since, until).holds(try #require(EDTFDate(date))) == standing)
  }

  @Test func `changes stand by their first possible day, then by their last`() {
    let dates = ["2001", "2001-01", "2001-01-01", "2000/2001", "2001-01-02", "2000"]
    let rows = dates.map { "b,AA,,host,\($0),,s\n" }.joined()
    #expect(
      catalogue(rows).changes(in: ChangeScope()).changes.map(\.date.text) == [
        "2000", "2000/2001", "2001-01-01", "2001-01", "2001", "2001-01-02",
      ])
  }

  @Test func `who was there by some day is counted with those without a known start`() {
    let log = catalogue("b,AA,,member,../2005,,s\nb,BB,,member,,,s\nb,CC,,member,2004,,s\n")
      .changes(in: ChangeScope())
    #expect(log.changes.map(\.date.text) == ["2004"])
    #expect(log.undatedStarts == 2)
  }

  @Test func `what surely lies in a span lies in one of the two that make it`() {
    let catalogue = Catalogue.real
    func sure(_ since: String, _ until: String) -> Set<Change> {
      let scope = scope(since, until)
      return Set(catalogue.changes(in: scope).changes.filter { scope.holds($0.date) == .in })
    }
    for middle in 1995...2024 {
      let whole = sure("1990", "2025").filter { $0.date.earliest == $0.date.latest }
      let parts = sure("1990", "\(middle)").union(sure("\(middle + 1)", "2025"))
      #expect(whole.subtracting(parts) == [], "\(middle)")
      #expect(parts.subtracting(sure("1990", "2025")) == [], "\(middle)")
      #expect(sure("1990", "\(middle)").isDisjoint(with: sure("\(middle + 1)", "2025")))
    }
  }

  // MARK: - What they add up to

  /// Who is in a body on a day, by those who came and went.
  private func replayed(_ catalogue: Catalogue, until day: EDTFDate) -> Set<Ref<Party>> {
    catalogue.changes(in: ChangeScope(bodies: [Ref(0)], until: day)).changes
      .reduce(into: []) { parties, change in
        guard let party = change.party else { return }
        switch change.kind {
        case .joined: parties.insert(party)
        // Whoever leaves on a day is in on that day.
        case .left where change.date.isCertainlyBefore(day): parties.remove(party)
        default: break
        }
      }
  }

  @Test func `those who came and did not go are those who are in`() throws {
    let days = ["2001-01-01", "2001-01-02", "2001-01-03", "2001-01-05", "2001-01-06"]
    let roles = ["member", "observer"]
    for seed in TestEffort.seeds(1...200, few: 40) {
      var random = SeededGenerator(seed: seed)
      let rows = (0..<4).map { _ in
        let from = Int.random(in: 0..<days.count, using: &random)
        let to = Int.random(in: from...days.count, using: &random)
        let state = ["AA", "BB"].randomElement(using: &random) ?? ""
        let role = roles.randomElement(using: &random) ?? ""
        return "b,\(state),,\(role),\(days[from]),\(to < days.count ? days[to] : ""),s\n"
      }
      let catalogue = catalogue(rows.joined())
      for day in ["2000-12-31", "2001-01-04"] + days + ["2001-01-07"] {
        let date = try #require(EDTFDate(day))
        let then = catalogue.asOf(date)
        let inThen = then.parties.refs.filter { then.standing(of: $0, in: Ref(0)) == .in }
        #expect(replayed(catalogue, until: date) == Set(inThen), "\(day): \(rows)")
      }
    }
  }

  @Test func `every change of the real catalogue has its words, records and sources`() {
    let catalogue = Catalogue.real
    let changes = catalogue.changes(in: ChangeScope(hasMeetings: true)).changes
    #expect(changes.count > 1500)
    #expect(Set(changes.map(\.kind)) == Set(Change.Kind.allCases))
    for change in changes {
      #expect(!change.words.isEmpty)
      #expect(!change.records.isEmpty)
      #expect(!catalogue.evidence(for: .change(change)).isEmpty, "\(change)")
      #expect(change.body != nil || change.party != nil)
    }
  }

  @Test func `the changes of each body are among those of all`() {
    let catalogue = Catalogue.real
    let all = Set(catalogue.changes(in: ChangeScope()).changes)
    var count = 0
    for body in catalogue.bodies.refs {
      let own = catalogue.changes(in: ChangeScope(bodies: [body])).changes
      count += own.count
      // A document of several bodies stands under the one that was asked for.
      #expect(own.filter { $0.kind != .document && $0.kind != .renamed }.allSatisfy(all.contains))
      #expect(own.allSatisfy { $0.body == body || $0.party != nil })
    }
    #expect(count >= all.count)
  }
}
