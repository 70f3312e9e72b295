import Testing

@testable import MigrationBodies

/// Each kind of finding on catalogues made for it: there and, with one thing put right, not there.
struct FindingTests {
  /// A sound catalogue of the body `b` with two members, but for what a test puts in.
  private func catalogue(
    bodies: String = "", memberships: String = "b,AA,,member,,2001,,s\nb,BB,,member,,2001,,s\n",
    rosters: String = "", sources: String = "", problems: String = "", documents: String = "",
    commitments: String = "", meetings: String = "", names: String = "", ofUnion: String = "",
    states: String = ""
  ) -> Catalogue {
    Catalogue.of(
      bodies: "id,name,short_name,established,established_source,status,successor,regions\n"
        + (bodies.isEmpty ? "b,Body,B,2000,s,,,asia;europe\n" : bodies)
        + (ofUnion.isEmpty ? "" : "eu,European Union,EU,,,,,\n"),
      states: "id,alpha2,name,region,ended\nAA,AA,Alpha,asia,\nBB,BB,Beta,europe,\n"
        + "CC,CC,Gamma,asia,\n" + states,
      organisations: "id,name\no,Omega\neu,European Union\nasean,Nations\n",
      memberships: "body,state,organisation,role,as_listed,from,to,source\n" + memberships
        + ofUnion,
      documents: "id,bodies,kind,title,date,source\n" + documents,
      commitments: "id,body,document,parties,source\n" + commitments,
      rosters: "body,source,date,of,role,party_kind,complete,stated_count\n" + rosters,
      sources: "id,as_of\ns,2020-06-15\nt,2019\nu,\n" + sources,
      names: "state,organisation,body,name,kind,from,to\n" + names,
      problems: "id,body,kind,text,sources\n" + problems,
      meetings: "id,body,title,date,end,country,source\n" + meetings)
  }

  /// What is found; that something is missing, which a small catalogue cannot help, has its own test.
  private func lines(_ catalogue: Catalogue, _ missing: Bool = false) -> [String] {
    catalogue.findings(in: FindingScope()).filter { ($0.kind == .missing) == missing }.map {
      "\($0.severity.label) \($0.kind.rawValue): \($0.sentence)"
    }
  }

  @Test func `a sound catalogue has no findings`() {
    #expect(lines(catalogue()) == [])
  }

  // MARK: - Counts

  @Test(arguments: [
    // A list that is recorded as whole.
    ("b,s,2020,member states,member,state,true,2\n", [String]()),
    (
      "b,s,2020,member states,member,state,true,3\n",
      ["error count: 2 member states are listed; [s] (2020) counts 3"]
    ),
    // One that is not: more are missing, fewer are those of a part.
    (
      "b,s,2020,member states,member,state,false,3\n",
      ["warning count: 2 member states are listed; [s] (2020) counts 3"]
    ),
    ("b,s,2020,member states,member,state,false,1\n", []),
    // A count alone.
    (
      "b,t,2019,members (2019),member,state,,3\n",
      ["warning count: 2 member states are listed; [t] (2019) counts 3"]
    ),
    (
      "b,u,,members,member,state,,3\n",
      ["note count: 2 member states are listed; [u] (undated) counts 3"]
    ),
    ("b,t,2019,members,member,state,,2\n", []), ("b,t,2019,founders,member,state,,7\n", []),
    ("b,t,2019,members (more than),member,state,,1\n", []),
    // Before it was founded nobody was in it.
    ("b,s,2020,members,member,any,,2\n", []),
    // Others beside the members.
    (
      "b,s,2020,member organizations,member,organisation,false,2\n",
      ["warning count: no member organisations are listed; [s] (2020) counts 2"]
    ),
    (
      "b,s,2020,observers,observer,any,,1\nb,t,2019,observers,observer,any,,2\n",
      ["warning count: no observers are listed; [s] (2020) counts 1, [t] (2019) counts 2"]
    ),
    ("b,s,2020,observers,,any,,1\n", []),
  ])
  func `a count is held against the list of its day`(rosters: String, found: [String]) {
    let undated = "note undated: 1 of 2 sources have no date"
    #expect(lines(catalogue(rosters: rosters)).filter { $0 != undated } == found)
  }

  @Test func `a count before the list's time may be right, unless fewer than surely sat`() {
    func found(_ count: Int) -> [String] {
      lines(
        catalogue(
          memberships: "b,AA,,member,,2001,,s\nb,BB,,member,,,,s\n",
          rosters: "b,t,2010,members,member,state,,\(count)\n")
      )
      .filter { $0.contains(" count: ") }.map { String($0.prefix(7)) }
    }
    #expect(found(0) == ["warning"])
    #expect(found(1) == [])
    #expect(found(2) == [])
    #expect(found(3) == ["note co"])
  }

  @Test func `a count of the members of another body is read as of its day`() {
    let union =
      "eu,AA,,member,,2001,2019-12-31,s\neu,BB,,member,,2010,,s\neu,CC,,associate-member,,,,s\n"
    func found(_ date: String, _ count: Int) -> Int {
      lines(
        catalogue(
          rosters: "b,\(date.isEmpty ? "u" : "s"),\(date),EU countries,member,state,,\(count)\n",
          ofUnion: union)
      ).count { $0.contains("members of the European Union") }
    }
    // One at any time from 2010 on, two until 2019, and at least none without a date.
    for (date, counts) in [
      ("2005", [1]), ("2010", [1, 2]), ("2015", [2]), ("2020", [1]), ("2019-12-31", [2]),
      ("", [0, 1, 2]),
    ] {
      for count in 0...3 { #expect(found(date, count) == (counts.contains(count) ? 0 : 1)) }
    }
  }

  @Test func `a count of a region is held against every reading of the word`() {
    let members = "b,AA,,member,,2001,,s\nb,BB,,member,,2001,,s\nb,CC,,member,,2001,,s\n"
    func found(_ rosters: String, _ union: String) -> Bool {
      lines(catalogue(memberships: members, rosters: rosters, ofUnion: union))
        .contains { $0.contains("countries of Asia") }
    }
    func asian(_ count: Int) -> String { "b,s,2020,Asian countries,member,state,,\(count)\n" }
    // By UN M49 two, of them one in the Union.
    let union = "eu,CC,,member,,2001,,s\n"
    #expect(found(asian(0), union))
    #expect(!found(asian(1), union))
    #expect(!found(asian(2), union))
    #expect(found(asian(3), union))
    // One that its source counts with the Union is not in Asia.
    let counted = "b,s,2020,EU countries,member,state,,1\n"
    #expect(found(asian(3) + counted, union))
    #expect(!found(asian(1) + counted, union))
    // What adds up with the other side is as the source draws the line.
    #expect(!found(asian(3) + "b,s,2020,European countries,member,state,,0\n", union))
  }

  @Test func `the migration conference of ASEM is counted as its page has it`() throws {
    let catalogue = Catalogue.real
    let body = try #require(catalogue.bodies.ref("asem-migration"))
    let findings = catalogue.findings(for: body).filter { $0.kind == .count }
    // 51 states stated and listed, 28 and 10 of them in the Union and ASEAN: no finding.
    #expect(
      findings.map(\.sentence) == [
        "no member organisations are listed; [asem-profile] (undated) counts 2",
        "[asem-profile] (undated) counts 19 countries of Asia; of the 51 listed, 18 are there by"
          + " UN M49, 23 outside the 28 in the European Union",
      ])
    #expect(findings.allSatisfy { $0.severity == .warning && $0.sources == ["asem-profile"] })
    #expect(
      findings.flatMap(\.rows).compactMap { row in
        if case .roster(let ref) = row { catalogue.rosters[ref].statedCount } else { nil }
      } == [2, 19])
  }

  @Test func `every mark is explained by a count`() {
    let catalogue = Catalogue.real
    var marked = 0
    for body in catalogue.bodies.refs where catalogue.isMarked(body) {
      marked += 1
      #expect(
        catalogue.findings(for: body).contains { $0.kind == .count && $0.severity >= .warning },
        "\(catalogue.bodies[body].id)")
    }
    #expect(marked > 5)
  }

  // MARK: - Lists and disagreements

  @Test func `complete lists of one time that differ`() {
    let both = "b,s,2020,,member,state,true,\nb,t,2020,,member,state,true,\n"
    let members = "b,AA,,member,,2001,,s\nb,BB,,member,,2001,,s\nb,AA,,member,,2001,,t\n"
    #expect(
      lines(catalogue(memberships: members, rosters: both)) == [
        "warning lists: two complete lists differ: [s] (2020) alone has Beta"
      ])
    let later = both.replacing("t,2020", with: "t,2019")
    #expect(lines(catalogue(memberships: members, rosters: later)) == [])
    let partial = both.replacing("t,2020,,member,state,true", with: "t,2020,,member,state,false")
    #expect(lines(catalogue(memberships: members, rosters: partial)) == [])
    #expect(
      lines(catalogue(memberships: members + "b,BB,,member,,2001,,t\n", rosters: both)) == [])
  }

  @Test func `what is recorded is told, a finding for each matter`() {
    let problems =
      "p1,b,count,[s] says 3.,s\np2,b,date,About dates.,t\np3,b,count,More.,t;s\np4,x,count,No.,s\n"
    let findings = catalogue(problems: problems).findings(for: Ref(0))
      .filter { $0.kind == .disagreement }
    #expect(
      findings.map(\.sentence) == [
        "2 points recorded on counts, the first: [s] says 3.", "recorded on dates: About dates.",
      ])
    #expect(findings.map(\.severity) == [.warning, .note])
    #expect(findings.map(\.sources) == [["s", "t"], ["t"]])
    #expect(findings[0].rows == [.problem(Ref(0)), .problem(Ref(2))])
  }

  // MARK: - Who takes part

  @Test(arguments: [
    ("b,CC,,chair,,2015,,s\n", ["warning chair: chairs, but is not listed as in: Gamma"]),
    ("b,,o,co-chair,,2015,,s\n", ["note chair: chairs, but is not listed as in: Omega"]),
    (
      "b,CC,,former-chair,,2015,2016,s\n",
      ["note chair: once in the chair, but never listed: Gamma"]
    ),
    ("b,AA,,chair,,2015,,s\n", []),
    ("b,CC,,chair,,2015,,s\nb,CC,,observer,,2001,,s\n", []),
    ("b,CC,,former-chair,,2005,2006,s\nb,CC,,member,,2001,2010,s\n", []),
    (
      "b,CC,,chair,,2015,,s\nb,CC,,member,,2001,2010,s\n",
      ["warning chair: chairs, but is not listed as in: Gamma"]
    ),
  ])
  func `a chair is one of the body`(rows: String, found: [String]) {
    let members = "b,AA,,member,,2001,,s\n"
    #expect(lines(catalogue(memberships: members + rows)) == found)
  }

  @Test func `where nobody is listed a chair cannot be missed`() {
    #expect(
      lines(catalogue(memberships: "b,CC,,chair,,2015,,s\n"))
        == ["warning nobody: no party is listed"])
    #expect(
      lines(catalogue(memberships: "")) == ["warning nobody: no party is listed"])
  }

  @Test func `what one would look for first is named where it is not known`() {
    let members = "b,AA,,member,,2001,,s\nb,BB,,member,,2001,,s\n"
    let list = "b,s,2020,member states,member,state,true,2\n"
    let meeting = "m,b,First,2019,,,s\n"
    #expect(
      lines(catalogue(), true)
        == ["note missing: not known: a complete list with a date; who chairs it; any meeting"])
    #expect(
      lines(catalogue(rosters: list), true)
        == ["note missing: not known: who chairs it; any meeting"])
    #expect(
      lines(catalogue(memberships: members + "b,AA,,chair,,2019,,s\n", meetings: meeting), true)
        == ["note missing: not known: a complete list with a date"])
    #expect(
      lines(
        catalogue(
          memberships: members + "b,AA,,chair,,2019,,s\n", rosters: list, meetings: meeting), true)
        == [])
    // Of a body that is over nothing is missing, and of one without members it is said elsewhere.
    #expect(lines(catalogue(bodies: "b,Body,B,2000,s,ended,,asia\n"), true) == [])
    #expect(lines(catalogue(memberships: ""), true) == [])
  }

  @Test func `memberships without a start are counted together`() {
    #expect(
      lines(catalogue(memberships: "b,AA,,member,,,,s\nb,BB,,member,,,,s\nb,CC,,donor,,2001,,s\n"))
        == ["note no-start: start date missing for 2 of 3 memberships"])
    #expect(lines(catalogue(memberships: "b,AA,,member,,2001,,s\nb,AA,,chair,,,,s\n")) == [])
  }

  @Test(arguments: [
    ("Alpha", [String]()), ("ALPHA", []), ("Republic of Alpha", []),
    ("Beta", ["error name: the name as listed does not lead to the party: “Beta” for Alpha"]),
    (
      "Al",
      ["note name: the name as listed can mean another party too: “Al” for Alpha"]
    ),
  ])
  func `a name as listed leads to its party`(name: String, found: [String]) {
    let catalogue = catalogue(
      memberships: "b,AA,,member,\(name),2001,,s\n", names: "AA,,,Al,alias,,\nBB,,,Al,alias,,\n")
    #expect(lines(catalogue) == found)
  }

  // MARK: - Times

  @Test(arguments: [
    ("2001", "2002", "", 0), ("2002", "2001", "", 1), ("2002", "2002", "", 0),
    ("2002-05", "2002-04-30", "", 1), ("2002", "2002-01-01", "", 0),
  ])
  func `an end comes after its beginning`(from: String, to: String, _: String, errors: Int) {
    func count(_ catalogue: Catalogue) -> Int {
      lines(catalogue).count { $0.hasPrefix("error date-order") }
    }
    #expect(count(catalogue(memberships: "b,AA,,member,,\(from),\(to),s\n")) == errors)
    #expect(count(catalogue(meetings: "m,b,M,\(from),\(to),,s\n")) == errors)
    #expect(count(catalogue(names: ",,b,Bee,former,\(from),\(to)\n")) == errors)
  }

  @Test func `nothing happens before the founding`() {
    let members = "b,AA,,member,,1990,,s\nb,BB,,member,,1999-12-31,,s\nb,CC,,member,,2000,,s\n"
    #expect(
      lines(catalogue(memberships: members)) == [
        "warning before-founding: sits in it from before the founding (2000), the earliest since"
          + " 1990: Alpha, Beta"
      ])
    #expect(
      lines(catalogue(documents: "d,b,news,Early,1999,s\n", meetings: "m,b,M,1998,,,s\n")) == [
        "note before-founding: 2 documents and meetings are from before the founding (2000), as"
          + " “Early”"
      ])
    #expect(
      lines(catalogue(documents: "d,b,news,D,2000,s\n", meetings: "m,b,M,1999-12-31,2000,,s\n"))
        == [])
  }

  @Test func `nobody sits in a body that is no more`() {
    let bodies = "b,Body,B,2000,s,succeeded,c,asia\nc,Next,C,2010,s,,,asia\n"
    let next = "c,AA,,member,,2011,,s\n"
    let open = "b,AA,,member,,2001,,s\nb,BB,,member,,2001,2010,s\nb,AA,,former-chair,,2001,,s\n"
    #expect(
      lines(catalogue(bodies: bodies, memberships: open + next)) == [
        "warning after-end: the body is no more (succeeded), but 1 party is listed without an end,"
          + " as if still in"
      ])
    #expect(
      lines(catalogue(bodies: bodies, memberships: "b,AA,,member,,2011,2012,s\n" + next)) == [
        "error after-end: begins after C had followed this body: Alpha"
      ])
    #expect(
      lines(catalogue(bodies: bodies, memberships: "b,AA,,member,,2001,2010,s\n" + next)) == [])
  }

  @Test func `a state that is no more sits nowhere`() {
    func found(_ from: String, _ to: String) -> [String] {
      lines(
        catalogue(
          memberships: "b,AA,,member,,2001,,s\nb,DDDD,,member,,\(from),\(to),s\n",
          states: "DDDD,DD,Delta,asia,2005-06\n"))
    }
    #expect(found("2001", "2005") == [])
    #expect(
      found("2001", "")
        == [
          "error after-end: no longer exists, but is listed without an end, as if still in: Delta"
        ])
    let late = ["error after-end: has a role after it ceased to exist: Delta"]
    #expect(found("2006", "2007") == late)
    #expect(found("2006", "") == late)
    #expect(found("2001", "2006") == late)
  }

  // MARK: - Sources and references

  @Test func `sources have dates, above all those of the list`() {
    #expect(
      lines(catalogue(memberships: "b,AA,,member,,2001,,u\n")) == [
        "warning undated: the list of members rests on undated pages only: [u]"
      ])
    #expect(
      lines(catalogue(memberships: "b,AA,,member,,2001,,u\nb,BB,,member,,2001,,s\n"))
        == ["note undated: 1 of 2 sources have no date"])
  }

  @Test(arguments: [
    ("2015-06-15", [String]()), ("2015", []), ("2014/2016", []),
    ("2015-06-14", ["warning old: the newest dated evidence is of 2015-06-14"]),
    ("2014", ["warning old: the newest dated evidence is of 2014"]),
    ("2014/..", ["note old: the newest dated evidence is of 2014 or later"]),
  ])
  func `evidence is old after five years`(date: String, found: [String]) {
    func catalogue(_ status: String) -> Catalogue {
      self.catalogue(
        bodies: "b,Body,B,2000,v,\(status),,asia\n", memberships: "b,AA,,member,,2001,2002,v\n",
        sources: "v,\(date)\n")
    }
    #expect(lines(catalogue("")) == found)
    // Of what has ended nothing new is to be expected.
    #expect(lines(catalogue("ended")) == [])
  }

  @Test(arguments: [
    (memberships: "b,AA,,member,,2001,,nil\n", documents: "", commitments: "", lost: "source nil"),
    (memberships: "b,ZZ,,member,,2001,,s\n", documents: "", commitments: "", lost: "party ZZ"),
    (memberships: "b,,zz,member,,2001,,s\n", documents: "", commitments: "", lost: "party zz"),
    (memberships: "", documents: "d,b,news,D,2001,nil\n", commitments: "", lost: "source nil"),
    (memberships: "", documents: "", commitments: "k,b,none,all,s\n", lost: "document none"),
    (
      memberships: "", documents: "d,b,news,D,2001,s\n", commitments: "k,b,d,AA;QQ,s\n",
      lost: "party QQ"
    ),
  ])
  func `references lead somewhere`(
    memberships: String, documents: String, commitments: String, lost: String
  ) {
    let catalogue = catalogue(
      memberships: "b,BB,,member,,2001,,s\n" + memberships, documents: documents,
      commitments: commitments)
    #expect(
      lines(catalogue)
        == ["error reference: refers to what the catalogue does not have: \(lost)"])
  }

  @Test func `rows of no body are found once, when all bodies are checked`() {
    let catalogue = catalogue(
      memberships: "b,AA,,member,,2001,,s\nx,BB,,member,,2001,,s\nx,CC,,member,,2001,,s\n",
      documents: "d,b;y,news,D,2001,s\n", meetings: "m,x,M,2001,,,s\n")
    #expect(
      lines(catalogue) == [
        "error reference: memberships: 2 rows belong to a body that the catalogue does not have: x",
        "error reference: meetings: 1 row belongs to a body that the catalogue does not have: x",
        "error reference: documents: 1 row belongs to a body that the catalogue does not have: y",
      ])
    let own = catalogue.findings(in: FindingScope(bodies: [Ref(0)]))
    #expect(own.map(\.kind) == [.missing])
    #expect(catalogue.findingsOfNoBody.map(\.body) == [nil, nil, nil])
    #expect(
      catalogue.findingsOfNoBody[0].rows.compactMap(catalogue.location(of:))
        == ["memberships:2", "memberships:3"])
  }

  // MARK: - All together

  @Test func `the findings of all bodies are those of each`() {
    let catalogue = Catalogue.real
    let all = catalogue.findings(in: FindingScope())
    let each = catalogue.bodies.refs.flatMap { catalogue.findings(for: $0) }
    #expect(Set(all) == Set(each + catalogue.findingsOfNoBody))
    #expect(all.count == Set(all).count)
    #expect(all.map(\.severity) == all.map(\.severity).sorted(by: >))
    for severity in Finding.Severity.allCases {
      for kind in Finding.Kind.allCases {
        let scope = FindingScope(severity: severity, kinds: [kind])
        #expect(
          catalogue.findings(in: scope)
            == all.filter { $0.severity >= severity && $0.kind == kind })
      }
    }
  }

  @Test func `every finding says what, about which rows, by which sources`() {
    let catalogue = Catalogue.real
    for finding in catalogue.findings(in: FindingScope()) {
      #expect(!finding.sentence.isEmpty)
      #expect(!finding.rows.isEmpty)
      #expect(!finding.sources.isEmpty, "\(finding.sentence)")
      #expect(finding.rows.allSatisfy { catalogue.location(of: $0) != nil })
      #expect(
        catalogue.evidence(for: .finding(finding)).map(\.source.id) == finding.sources)
    }
  }

  @Test func `a body's findings are one for each matter`() {
    let catalogue = Catalogue.real
    for body in catalogue.bodies.refs {
      let sentences = catalogue.findings(for: body).map(\.sentence)
      #expect(Set(sentences).count == sentences.count)
      #expect(sentences.count < 20, "\(catalogue.bodies[body].id)")
    }
  }
}
