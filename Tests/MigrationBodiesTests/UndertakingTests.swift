import Testing

@testable import MigrationBodies

struct UndertakingTests {
  private func catalogue(memberships: String, documents: String, commitments: String) -> Catalogue {
    Catalogue.of(
      bodies: "id\nb\nc\n", states: "id\nAA\nBB\n", organisations: "id\no\n",
      memberships: "body,state,organisation,role,from,to,source\n" + memberships,
      documents: "id,date\n" + documents, commitments: "id,body,document,parties\n" + commitments,
      sources: "id,as_of\ns,2026\nt,2005-03\nu,\n")
  }

  private func ties(_ catalogue: Catalogue, of party: Int = 0) -> [Undertaking.Tie] {
    catalogue.undertakings(of: Ref(party)).map(\.tie)
  }

  /// The tie to a document of a date that speaks for all of a body.
  private func tie(from: String, to: String = "", source: String = "s", on date: String)
    -> Undertaking.Tie?
  {
    ties(
      catalogue(
        memberships: "b,AA,,member,\(from),\(to),\(source)\n", documents: "d,\(date)\n",
        commitments: "d-1,b,d,all\n")
    ).first
  }

  @Test(arguments: [
    ("2000", "", "2005", Undertaking.Tie.member), ("2000", "2010", "2005", .member),
    ("2000-01-01", "", "2000-01-01", .member), ("2000", "2010-01-01", "2010-01-01", .member),
    ("", "", "2005", .notKnown), ("", "2010", "2005", .notKnown), ("2000", "", "", .notKnown),
    ("", "", "", .notKnown), ("2005", "", "2005", .notKnown), ("2005", "", "2005-06", .notKnown),
    ("2000", "2005", "2005", .notKnown), ("2000/2010", "", "2005", .notKnown),
    ("2000", "", "1999/2001", .notKnown), ("../2010", "", "2005", .notKnown),
  ])
  func `one is bound as a member, or not known to be`(
    from: String, to: String, date: String, expected: Undertaking.Tie
  ) {
    #expect(tie(from: from, to: to, on: date) == expected)
  }

  @Test(arguments: [
    ("2006", "", "2005"), ("2005-06-02", "", "2005-06-01"), ("2000", "2004", "2005"),
    ("", "2004", "2005"), ("2000", "2005-06-01", "2005-06-02"), ("2006/2008", "", "2005"),
  ])
  func `who came later or left before is not bound`(from: String, to: String, date: String) {
    #expect(tie(from: from, to: to, on: date) == nil)
  }

  @Test(arguments: [
    ("t", "2005-04", Undertaking.Tie.member), ("t", "2006", .member), ("t", "2005-03", .notKnown),
    ("t", "2005", .notKnown), ("t", "2004", .notKnown), ("t", "", .notKnown),
    ("u", "2006", .notKnown), ("none", "2006", .notKnown),
  ])
  func `a membership without a start is sure from its source's date on, and not known before`(
    source: String, date: String, expected: Undertaking.Tie
  ) {
    #expect(tie(from: "", source: source, on: date) == expected)
    // The start that a source gives goes before the date of the source.
    #expect(tie(from: "2010", source: source, on: date) == (date.isEmpty ? .notKnown : nil))
  }

  @Test func `a party whose place on the date is not known is never left out`() {
    for from in ["", "2005", "2005~", "2004/2006", "../2004", "2003/..", "200X"] {
      for to in ["", "2005", "2007/..", "2005/2006"] {
        for date in ["", "2005", "2005-06", "2004/2005", "200X"] {
          #expect(tie(from: from, to: to, on: date) != nil, "\(from) to \(to) on \(date)")
        }
      }
    }
  }

  /// Days 0 to 4 and the dates that can be written of the days between; the outer days stand for
  /// all of the past and all of the future.
  private static let dates: [(text: String, days: ClosedRange<Int>)] = [
    ("2000-01-01", 1...1), ("2000-01-02", 2...2), ("2000-01-03", 3...3),
    ("2000-01-01/2000-01-02", 1...2), ("2000-01-02/2000-01-03", 2...3),
    ("2000-01-01/2000-01-03", 1...3), ("../2000-01-02", 0...2), ("2000-01-02/..", 2...4),
  ]

  @Test func `a tie is what holds on every day that the dates can mean`() {
    // One state for every first and last day, and one document for every date.
    let froms = Self.dates + [("", 0...4)]
    let tos = Self.dates + [("", 5...5)]
    let terms = froms.flatMap { from in tos.map { (from, $0) } }
      .filter { from, to in from.days.lowerBound <= to.days.upperBound }
    let documents = Self.dates + [("", 0...4)]
    let catalogue = Catalogue.of(
      bodies: "id\nb\n", states: "id\n" + terms.indices.map { "S\($0)\n" }.joined(),
      memberships: "body,state,role,from,to\n"
        + terms.enumerated().map { index, term in
          "b,S\(index),member,\(term.0.text),\(term.1.text)\n"
        }.joined(),
      documents: "id,date\n" + documents.enumerated().map { "d\($0),\($1.text)\n" }.joined(),
      commitments: "id,body,document,parties\n"
        + documents.indices.map { "d\($0)-1,b,d\($0),all\n" }.joined())
    var found: [Undertaking.Tie?: Int] = [:]
    for (party, (from, to)) in terms.enumerated() {
      let ties = Dictionary(
        uniqueKeysWithValues: catalogue.undertakings(of: Ref(party)).map {
          ($0.commitment.index, $0.tie)
        })
      for (index, document) in documents.enumerated() {
        let isIn = from.days.flatMap { first in
          to.days.flatMap { last in document.days.map { first <= $0 && $0 <= last } }
        }
        var expected: Undertaking.Tie? = .notKnown
        if isIn.allSatisfy({ $0 }) { expected = .member }
        if isIn.allSatisfy({ !$0 }) { expected = nil }
        found[expected, default: 0] += 1
        #expect(
          ties[index] == expected, "\(from.text) to \(to.text) on \(document.text)")
      }
    }
    #expect(found[.member, default: 0] > 50)
    #expect(found[.notKnown, default: 0] > 50)
    #expect(found[Optional.none, default: 0] > 50)
  }

  @Test func `one of several memberships is enough, and what is certain goes first`() {
    let documents = "d,2005\n"
    let commitments = "d-1,b,d,all\n"
    func ties(_ rows: String...) -> [Undertaking.Tie] {
      self.ties(
        catalogue(
          memberships: rows.map { "b,AA,,\($0),s\n" }.joined(), documents: documents,
          commitments: commitments))
    }
    #expect(ties("member,1990,1995", "member,2001,") == [.member])
    #expect(ties("member,2001,", "member,,") == [.member])
    #expect(ties("member,,", "member,2001,") == [.member])
    #expect(ties("member,1990,1995", "member,,") == [.notKnown])
    #expect(ties("member,1990,1995", "member,2010,") == [])
    #expect(ties("member,1990,1995", "chair,2001,") == [])
  }

  @Test func `what speaks for all speaks for the body's own alone`() {
    let catalogue = catalogue(
      memberships: "b,AA,,member,2000,,s\nb,BB,,observer,2000,,s\nb,,o,member,2000,,s\n",
      documents: "d,2005\n", commitments: "d-1,b,d,all\nd-2,c,d,all\n")
    #expect(ties(catalogue, of: 0) == [.member])
    #expect(ties(catalogue, of: 1) == [])
    #expect(ties(catalogue, of: 2) == [.member])
  }

  @Test func `a party that is named is bound, a member or not, at any date`() {
    let catalogue = catalogue(
      memberships: "b,AA,,member,2010,,s\n", documents: "d,2005\n",
      commitments: "d-1,b,d,AA\nd-2,b,d,BB;o\nd-3,c,x,AA;BB\n")
    #expect(catalogue.undertakings(of: Ref(0)).map(\.commitment.index) == [0, 2])
    #expect(catalogue.undertakings(of: Ref(1)).map(\.commitment.index) == [1, 2])
    #expect(catalogue.undertakings(of: Ref(2)).map(\.commitment.index) == [1])
    #expect(ties(catalogue) == [.named, .named])
  }

  @Test func `a member that a document of others does not name is not bound by it`() {
    let catalogue = catalogue(
      memberships: "b,AA,,member,2000,,s\n", documents: "d,2005\n", commitments: "d-1,b,d,BB\n")
    #expect(ties(catalogue) == [])
  }

  @Test func `commitments are grouped by body in their order`() {
    let catalogue = catalogue(
      memberships: "", documents: "d,2005\n",
      commitments: "d-1,c,d,all\nd-2,b,d,all\nd-3,c,d,all\nd-4,x,d,all\n")
    #expect(catalogue.commitments(of: Ref(0)) == [Ref(1)])
    #expect(catalogue.commitments(of: Ref(1)) == [Ref(0), Ref(2)])
  }

  // MARK: - As of a date

  /// Commitments of documents of several dates, of a body of 2000; AA sat in it from 2003 on.
  private func dated(_ date: String) -> Catalogue {
    Catalogue.of(
      bodies: "id,established\nb,2000\n", states: "id\nAA\nBB\n", organisations: "id\no\n",
      memberships: "body,state,role,from,to,source\nb,AA,member,2003,,s\n",
      documents: "id,date\nd,2005\ne,\nf,2010/2012\n",
      commitments: "id,body,document,parties\nd-1,b,d,all\ne-1,b,e,all\ne-2,b,e,AA\nf-1,b,f,AA\n",
      sources: "id,as_of\ns,2026\n"
    ).asOf(EDTFDate(date))
  }

  @Test(arguments: [
    ("", [Standing.in, .in, .in, .in]), ("1990", [.out, .out, .out, .out]),
    ("1999-12-31", [.out, .out, .out, .out]), ("2000", [.out, .notKnown, .notKnown, .out]),
    ("2005", [.notKnown, .notKnown, .notKnown, .out]),
    ("2006", [.in, .notKnown, .notKnown, .out]),
    ("2011", [.in, .notKnown, .notKnown, .notKnown]), ("2013", [.in, .notKnown, .notKnown, .in]),
  ])
  func `a commitment of a document without a date is never sure on a date, nor before its body`(
    date: String, expected: [Standing]
  ) {
    let catalogue = dated(date)
    #expect(catalogue.commitments.refs.map { catalogue.adoption(of: $0) } == expected)
    // The lists have those that are not out.
    let listed = catalogue.table(.commitments).rows.compactMap(\.commitment?.index)
    #expect(listed.sorted() == expected.indices.filter { expected[$0] != .out })
    #expect(
      catalogue.table(.bodyCommitments(Ref(0))).rows.compactMap(\.commitment?.index) == listed)
  }

  @Test(arguments: [
    ("", [Undertaking.Tie?.some(.member), .notKnown, .named, .named]),
    ("1999", [nil, nil, nil, nil]),
    // In 2001 AA had not come, and a document of that time cannot speak for it.
    ("2001", [nil, nil, .undated, nil]),
    ("2005", [.undated, .notKnown, .undated, nil]), ("2006", [.member, .notKnown, .undated, nil]),
    ("2011", [.member, .notKnown, .undated, .undated]),
    ("2013", [.member, .notKnown, .undated, .named]),
  ])
  func `nothing ties a party to what may not have been there yet`(
    date: String, expected: [Undertaking.Tie?]
  ) {
    let catalogue = dated(date)
    let found = catalogue.undertakings(of: Ref(0))
    let ties = (0..<4).map { index in found.first { $0.commitment.index == index }?.tie }
    #expect(ties == expected)
    #expect(
      Set(catalogue.table(.undertakings(Ref(0))).rows) == Set(found.map(RecordID.undertaking)))
    for undertaking in found where catalogue.adoption(of: undertaking.commitment) != .in {
      #expect(undertaking.tie.isOpen)
    }
  }

  @Test func `in the catalogue no commitment is sure before its body was founded`() {
    var counts: [Standing: Int] = [:]
    for year in ["1990", "2001", "2010"] {
      let then = Catalogue.real.asOf(EDTFDate(year))
      for ref in then.commitments.refs {
        let commitment = then.commitments[ref]
        let date = then.documents.ref(commitment.document).flatMap { then.documents[$0].date }
        guard date == nil, let body = then.bodies.ref(commitment.body) else { continue }
        let expected: Standing = then.exists(body) == .out ? .out : .notKnown
        #expect(then.adoption(of: ref) == expected)
        counts[expected, default: 0] += 1
      }
    }
    #expect(counts.count == 2)
  }

  @Test func `every tie has a sign and words of its own`() {
    let ties: [Undertaking.Tie] = [.named, .member, .notKnown, .undated]
    // What is not known has one sign, whatever it is that is not known.
    #expect(ties.map(\.sign) == ["★", "●", "◐", "◐"])
    #expect(ties.map(\.isOpen) == [false, false, true, true])
    #expect(Set(ties.map(\.label)).count == 4)
  }
}
