import Testing

@testable import MigrationBodies

/// Each field on each kind of rows.
struct QueryFieldTests {
  private let catalogue = Catalogue.real

  private func ids(_ text: String, _ subject: View.Subject = .bodies, of catalogue: Catalogue)
    throws -> [String]
  {
    let query = try Query(text, for: subject, in: catalogue)
    return catalogue.table(subject).filtered(by: query).rows.map { row in
      switch row {
      case .body(let ref): catalogue.bodies[ref].id
      case .party(let ref): catalogue.parties[ref].id
      case .seat(let seat):
        subject.rowKind == .seats
          ? catalogue.bodies[seat.body].id : catalogue.parties[seat.party].id
      default: catalogue.location(of: row) ?? ""
      }
    }
  }

  /// A subject for each kind of rows.
  private func subjects() throws -> [RowKind: View.Subject] {
    let body = try #require(catalogue.bodies.ref("bali-process"))
    let party = try #require(catalogue.parties.ref("VN"))
    let set = try PartySet("bali-process & colombo-process", in: catalogue)
    return [
      .bodies: .bodies, .parties: .parties, .members: .members(body), .seats: .seats(party),
      .commitments: .commitments, .meetings: .meetings(nil), .documents: .documents(nil),
      .figures: .figures(body), .relations: .relations(body), .rosters: .rosters(body),
      .problems: .problems(nil), .sources: .sources(nil), .changes: .changes(ChangeScope()),
      .findings: .findings(FindingScope()), .records: .statedBy(Ref(0)), .steps: .explanation(set),
      .pairs: .overlap([body]),
    ]
  }

  /// A value that the field can have for such rows.
  private func value(of field: QueryField, _ rows: RowKind) -> String {
    switch field.form {
    case .party: "VN"
    case .body: "bali-process"
    case .term: FieldTest.quoted(catalogue.terms(of: field, rows).first?.id ?? "")
    case .words: "a"
    case .document: catalogue.documents[0].id
    case .source: "iom"
    case .year, .date: "2012"
    case .number: "20"
    case .possession: rows.possessions.first ?? ""
    case .identifier: "bali-process"
    }
  }

  @Test func `every field can be asked of every kind of rows that has it, and of no other`() throws
  {
    for (rows, subject) in try subjects() {
      #expect(subject.rowKind == rows)
      let table = catalogue.table(subject)
      for field in QueryField.allCases {
        let text = "\(field):\(value(of: field, rows))"
        guard rows.fields.contains(field) else {
          #expect(throws: QueryError.self, "\(rows) \(text)") {
            try Query("\(field):x", for: subject, in: catalogue)
          }
          continue
        }
        let query = try Query(text, for: subject, in: catalogue)
        let found = table.filtered(by: query)
        let opposite = table.filtered(by: try Query("-\(text)", for: subject, in: catalogue))
        // A row matches, does not, or may: nothing is lost, nothing is in two of them.
        #expect(found.mayMatch == opposite.mayMatch, "\(rows) \(text)")
        #expect(
          found.rows.count + opposite.rows.count + found.mayMatchCount == table.rows.count,
          "\(rows) \(text)")
        #expect(Set(found.rows).isDisjoint(with: opposite.rows), "\(rows) \(text)")
      }
    }
  }

  @Test func `a row is found by its identifier, to the letter, and no other`() throws {
    for (rows, subject) in try subjects() where rows.fields.contains(.id) {
      let table = catalogue.table(subject)
      for row in table.rows.prefix(20) {
        let id = try #require(catalogue.identifier(of: row, in: subject))
        let query = try Query("id:\(id)", for: subject, in: catalogue)
        #expect(table.filtered(by: query).rows == [row], "\(rows) \(id)")
      }
    }
  }

  @Test func `every term of a field is found by its name, and every possession can be asked for`()
    throws
  {
    for (rows, subject) in try subjects() {
      let table = catalogue.table(subject)
      for field in rows.fields where field.form == .term {
        let terms = catalogue.terms(of: field, rows)
        #expect(!terms.isEmpty, "\(rows) \(field)")
        for term in terms {
          let byID = try Query("\(field):\(FieldTest.quoted(term.id))", for: subject, in: catalogue)
          let byName = try Query("\(field):\"\(term.words)\"", for: subject, in: catalogue)
          #expect(byID == byName, "\(field) \(term.id)")
        }
      }
      for possession in rows.possessions {
        let query = try Query("has:\(possession)", for: subject, in: catalogue)
        #expect(table.filtered(by: query).rows.count <= table.rows.count)
      }
    }
  }

  /// A small world in which every answer can be seen.
  private let small = Catalogue.of(
    bodies: """
      id,short_name,name,kind,status,regions,established,themes,successor,acronym
      one,One,Body one,regional-consultative-process,active,asia,2000-05,skills,,ONE
      two,Two,Body two,interregional-forum,ended,africa;asia,2018/2020,,one,
      three,Three,Body three,network,,,,,,
      """,
    states: """
      id,alpha2,alpha3,name,short_name,status,region,subregion
      AA,AA,AAA,Aland,Aland,un-member,asia,Eastern Asia
      BB,BB,BBB,Beland,Beland,territory,africa,Western Africa
      """,
    organisations: "id,name,acronym,kind,country,website\norg,The Organisation,ORG,regional,AA,x",
    memberships: """
      body,state,organisation,role,as_listed,from,to,source,date_source
      one,AA,,member,Aland,2003,,s1,
      one,BB,,observer,Beland,,,s1,
      one,,org,chair,,2010,2012,s1,
      one,BB,,chair,,2013,,s1,
      two,AA,,member,,2019,,s2,
      two,BB,,member,,,2021,s2,
      """,
    documents: """
      id,bodies,title,kind,date,source
      d1,one;two,Declaration of Somewhere,declaration,2012-03,s1
      d2,two,Plan,action-plan,,s2
      """,
    commitments: """
      id,body,document,paragraph,parties,modality,summary,themes,objectives,source
      c1,one,d1,1,all,commits,Words,skills,6;10,s1
      c2,two,d2,,BB,recommends,Words,,,s2
      """,
    sources: """
      id,title,publisher,url,as_of
      s1,First source,Publisher,http://x,2020
      s2,Second source,Other,,
      """,
    problems: "id,body,kind,text,sources\np1,one,count,Aland is counted twice,s1",
    meetings: """
      id,body,title,date,end,city,country,source
      m1,one,First meeting,2001-02-03,2001-02-04,Town,AA,s1
      m2,two,Second meeting,,,,,s2
      """,
    secretariats: "body,name,website,source\none,Office,http://one,s1",
    themes: "id,label\nskills,Skills", objectives: "number,label\n6,Fair work\n10,Trafficking")

  @Test(arguments: [
    ("member:AA", ["one", "two"]), ("member:\"aland\"", ["one", "two"]), ("chair:BB", ["one"]),
    ("chair:org", []), ("role:former-chair", ["one"]), ("role:observer", ["one"]),
    ("kind:rcp", ["one"]), ("kind:forum", ["two"]), ("region:asia", ["one", "two"]),
    ("-region:africa", ["one"]), ("status:ended", ["two"]), ("theme:skills", ["one"]),
    ("-status:active", ["two"]),
    ("objective:10", ["one"]), ("name:one", ["one"]), ("year:2000", ["one"]),
    ("year>=2018", ["two"]),
    ("year>=2019", []), ("year<2021", ["one", "two"]), ("established<=2000-05-31", ["one"]),
    ("established<2000-05-31", []), ("established:2018..2020", ["two"]),
    ("members>=1", ["one", "two"]),
    ("states:1", ["one"]), ("organisations:0", ["one", "two"]), ("source:first", ["one", "two"]),
    ("source:s2", ["two"]), ("has:chair", ["one"]), ("has:website", ["one"]),
    ("has:problem", ["one"]), ("-has:problem", ["three", "two"]), ("has:members", ["one", "two"]),
    ("has:meetings", ["one", "two"]), ("has:documents", ["one", "two"]),
    ("has:commitments", ["one", "two"]), ("has:successor", ["two"]), ("has:acronym", ["one"]),
    ("-has:status", ["three"]), ("body:one | body:three", ["one", "three"]),
    ("has:secretariat", ["one"]), ("-has:date", ["three"]), ("party:AA", ["one", "two"]),
  ])
  func `fields of bodies`(text: String, expected: [String]) throws {
    #expect(try ids(text, of: small) == expected)
  }

  @Test(arguments: [
    ("body:one", ["AA", "BB"]), ("member:BB", ["BB"]), ("region:africa", ["BB"]),
    ("-region:africa", ["AA", "org"]), ("subregion:\"eastern asia\"", ["AA"]),
    ("kind:state", ["AA", "BB"]), ("kind:regional", ["org"]), ("status:territory", ["BB"]),
    ("country:AA", ["org"]), ("role:member", ["AA", "BB"]), ("role:chair", ["BB"]),
    ("role:former-chair", ["org"]), ("has:website", ["org"]), ("has:body", ["AA", "BB", "org"]),
    ("name:aland", ["AA"]),
  ])
  func `fields of parties`(text: String, expected: [String]) throws {
    #expect(try ids(text, .parties, of: small) == expected)
  }

  @Test(arguments: [
    ("since:2003", ["AA"]), ("since>=2002", ["AA", "org"]), ("role:observer", ["BB"]),
    ("until:2012", ["org"]), ("until>2000", ["org"]), ("has:end", ["org"]), ("party:AA", ["AA"]),
    ("has:date", ["AA", "org"]), ("body:two", ["AA", "BB"]),
  ])
  func `fields of members`(text: String, expected: [String]) throws {
    let one = try #require(small.bodies.ref("one"))
    #expect(try ids(text, .members(one), of: small) == expected)
  }

  @Test(arguments: [
    ("commitments", "modality:commits", ["c1"]), ("commitments", "theme:skills", ["c1"]),
    ("commitments", "objective:6", ["c1"]), ("commitments", "document:d2", ["c2"]),
    ("commitments", "document:somewhere", ["c1"]), ("commitments", "party:BB", ["c2"]),
    ("commitments", "party:AA", ["c1"]), ("commitments", "year:2012", ["c1"]),
    ("commitments", "has:party", ["c2"]), ("commitments", "kind:declaration", ["c1"]),
    ("meetings", "country:AA", ["m1"]), ("meetings", "region:asia", ["m1"]),
    ("meetings", "date<2002", ["m1"]), ("meetings", "has:end", ["m1"]),
    ("meetings", "-has:date", ["m2"]), ("meetings", "body:two", ["m2"]),
    ("documents", "body:one", ["d1"]), ("documents", "theme:skills", ["d1"]),
    ("documents", "kind:action-plan", ["d2"]), ("documents", "year:2012", ["d1"]),
    ("sources", "body:one", ["s1"]), ("sources", "-has:date", ["s2"]),
    ("sources", "name:first", ["s1"]), ("sources", "date>=2020", ["s1"]),
    ("problems", "kind:count", ["p1"]), ("problems", "region:asia", ["p1"]),
  ])
  func `fields of what belongs to bodies`(list: String, text: String, expected: [String]) throws {
    let subjects: [String: View.Subject] = [
      "commitments": .commitments, "meetings": .meetings(nil), "documents": .documents(nil),
      "sources": .sources(nil), "problems": .problems(nil),
    ]
    let subject = try #require(subjects[list])
    #expect(try ids(text, subject, of: small) == expected.map { "\(list):\($0)" })
  }

  @Test func `what is not known is counted, with and without a sign before it`() throws {
    let table = small.table(.bodies)
    func mayMatch(_ text: String) throws -> Int {
      table.filtered(by: try Query(text, for: .bodies, in: small)).mayMatchCount
    }
    // “two” was founded some time from 2018 to 2020, of “three” nothing is known.
    #expect(try mayMatch("year>=2019") == 2)
    #expect(try mayMatch("-year>=2019") == 2)
    #expect(try mayMatch("year>=2018") == 1)
    #expect(try mayMatch("year>=2019 kind:network") == 1)
    #expect(try mayMatch("year>=2019 kind:rcp") == 0)
    #expect(try mayMatch("year>=2019 | kind:network") == 1)
    #expect(try mayMatch("status:active") == 1)
    #expect(try mayMatch("asia") == 0)
    let found = table.filtered(by: try Query("year>2018 status:active", for: .bodies, in: small))
    #expect(found.mayMatchFields == ["year", "status"])
  }

  @Test func `names of fields are cut short where nothing else could be meant`() throws {
    for field in QueryField.allCases {
      let name = field.rawValue
      #expect(QueryField.called(name) == [field])
      #expect(QueryField.called(name.uppercased()) == [field])
      for length in 1..<name.count {
        let others = QueryField.allCases.filter { $0.rawValue.hasPrefix(name.prefix(length)) }
        let exact = others.filter { $0.rawValue == name.prefix(length) }
        #expect(QueryField.called(String(name.prefix(length))) == (exact.isEmpty ? others : exact))
      }
    }
    #expect(QueryField.called("x").isEmpty)
  }
}
