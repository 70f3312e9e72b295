import Testing

@testable import MigrationBodies

struct EvidenceTests {
  private let catalogue = Catalogue.real

  /// The records without evidence, and those with evidence that says nothing of where it was read.
  private func unproven(_ records: [RecordID]) -> [RecordID] {
    records.filter { record in
      let evidence = catalogue.evidence(for: record)
      return evidence.isEmpty
        || evidence.contains { $0.source.title.isEmpty || ($0.source.url ?? $0.source.note) == nil }
    }
  }

  @Test func `every seat says who says so`() {
    let seats = catalogue.bodies.refs.flatMap { catalogue.seats(in: $0) }
    #expect(seats.count > 2000)
    #expect(unproven(seats.map(RecordID.seat)) == [])
  }

  @Test func `a suspension is told with its time and how far it goes`() throws {
    let body = try #require(catalogue.bodies.ref("commonwealth"))
    let gabon = try #require(catalogue.parties.ref("GA"))
    let said = catalogue.evidence(for: .seat(Seat(party: gabon, body: body))).map(\.what)
    #expect(
      said.contains(
        "formerly suspended from 2023-09-18 to 2025-07-15: Partial suspension, from the Councils of "
          + "the Commonwealth"))
  }

  @Test func `every membership of a seat is in its evidence with its role and spelling`() {
    for body in catalogue.bodies.refs {
      for seat in catalogue.seats(in: body) {
        let evidence = catalogue.evidence(for: .seat(seat))
        for membership in catalogue.memberships(of: seat) {
          let role = catalogue.roles([membership])[0]
          #expect(
            evidence.contains {
              $0.what.hasPrefix(role) && $0.source.id == membership.source
                && $0.spelling == membership.asListed
            })
          if let source = membership.dateSource {
            #expect(
              evidence.contains {
                $0.what == English.dates(membership.dateBasis ?? .stated)
                  && $0.source.id == source
              })
          }
        }
      }
    }
  }

  @Test func `every commitment says who says so, and where its document can be read`() {
    #expect(unproven(catalogue.commitments.refs.map(RecordID.commitment)) == [])
    for ref in catalogue.commitments.refs {
      let commitment = catalogue.commitments[ref]
      let sources = catalogue.evidence(for: .commitment(ref)).map(\.source.id)
      #expect(sources.contains(commitment.source))
      let document = catalogue.documents.first { $0.id == commitment.document }
      #expect(document.map { sources.contains($0.source) } == true)
      #expect(Set(sources).count == sources.count)
    }
  }

  @Test func `what ties a party to a commitment is in the evidence`() throws {
    let party = try #require(catalogue.parties.ref("VN"))
    let undertakings = catalogue.undertakings(of: party)
    #expect(undertakings.count > 20)
    #expect(unproven(undertakings.map(RecordID.undertaking)) == [])
    for undertaking in undertakings where undertaking.tie != .named {
      let evidence = catalogue.evidence(for: .undertaking(undertaking))
      let body = try #require(
        catalogue.bodies.ref(catalogue.commitments[undertaking.commitment].body))
      let role = try #require(catalogue.principalRole(of: body))
      #expect(evidence.contains { $0.what.hasPrefix(role.label) })
    }
  }

  @Test func `every body says who says so`() {
    #expect(unproven(catalogue.bodies.refs.map(RecordID.body)) == [])
  }

  @Test func `every meeting, document, figure and relation says who says so`() {
    #expect(unproven(catalogue.meetings.refs.map(RecordID.meeting)) == [])
    #expect(unproven(catalogue.documents.refs.map(RecordID.document)) == [])
    #expect(unproven(catalogue.figures.refs.map(RecordID.figure)) == [])
    #expect(unproven(catalogue.relations.refs.map(RecordID.relation)) == [])
  }

  @Test func `every list, count and disagreement says who says so`() {
    #expect(unproven(catalogue.rosters.refs.map(RecordID.roster)) == [])
    #expect(unproven(catalogue.problems.refs.map(RecordID.problem)) == [])
  }

  @Test
  func `every state says who says so, and every organisation of which more than names is told`() {
    let told = catalogue.parties.refs.filter { ref in
      guard case .organisation(let organisation) = catalogue.parties[ref] else { return true }
      return organisation.established != nil || organisation.city != nil
        || organisation.website != nil
    }
    #expect(unproven(told.map(RecordID.party)) == [])
  }

  @Test func `a source is its own evidence`() {
    for ref in catalogue.sources.refs {
      #expect(
        catalogue.evidence(for: .source(ref)).map(\.source.id) == [catalogue.sources[ref].id])
    }
  }

  // MARK: - On a small catalogue

  private func small() -> Catalogue {
    Catalogue.of(
      bodies: "id,name,established_source,summary_source\nb,B,s1,s2\n",
      states: "id,name,short_name\nVN,Viet Nam,Viet Nam\nLA,Lao PDR,Laos\n",
      memberships:
        "body,state,role,as_listed,to,source,date_source\nb,VN,member,VIET NAM,,s1,\n"
        + "b,VN,chair,,2001,s2,s3\nb,LA,member,,,s1,\n",
      rosters: "body,source,of,stated_count\nb,s3,member states,51\nb,s2,,\n",
      sources: "id,title,as_of\ns1,One,2002\ns2,Two,\ns3,Three,\n",
      problems: "id,body,text\np,b,\"Source one says that Việt Nam left, source two not.\"\n"
        + "q,b,The founding is given with two dates.\nr,b,Is Laos a member?\n")
  }

  @Test func `a seat's evidence tells role, spelling and dates apart`() {
    let evidence = small().evidence(for: .seat(Seat(party: Ref(0), body: Ref(0))))
    #expect(evidence.map(\.what) == ["member", "former chair", "dates"])
    #expect(evidence.map(\.source.title) == ["One", "Two", "Three"])
    #expect(evidence.map(\.spelling) == ["VIET NAM", nil, nil])
  }

  @Test func `a body's evidence has its founding, its summary and the counts that are stated`() {
    let evidence = small().evidence(for: .body(Ref(0)))
    #expect(evidence.map(\.source.id) == ["s1", "s2", "s3"])
    #expect(evidence.last?.what == "states a count of 51: member states")
  }

  @Test func `the problems of a seat are those of its body that name the party`() {
    let catalogue = small()
    let problems = catalogue.problems(concerning: .seat(Seat(party: Ref(0), body: Ref(0))))
    #expect(problems == [Ref(0)])
    #expect(catalogue.problems(concerning: .seat(Seat(party: Ref(1), body: Ref(0)))) == [Ref(2)])
    #expect(catalogue.problems(concerning: .body(Ref(0))).count == 3)
    #expect(catalogue.problems(concerning: .problem(Ref(1))) == [Ref(1)])
    #expect(catalogue.problems(concerning: .source(Ref(1))) == [])
  }

  @Test func `a disagreement names its sources for people, and is data as it is recorded`() throws {
    let catalogue = Catalogue.real
    let table = catalogue.table(.problems(nil))
    let column = try #require(table.allColumns.first { $0.id == "text" })
    for row in table.rows {
      guard case .problem(let ref) = row else { continue }
      let cell = column.cell(row, catalogue)
      #expect(cell.data.text == catalogue.problems[ref].text)
      #expect(cell.text == catalogue.namingSources(in: catalogue.problems[ref].text))
    }
  }
}
