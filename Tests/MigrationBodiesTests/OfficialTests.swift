import Testing

@testable import MigrationBodies

/// Persons in the office in which a document or a meeting names them.
struct OfficialTests {
  private let catalogue = Catalogue.real

  @Test func `each is listed with its body and with whom it speaks for, and nowhere else`() throws {
    #expect(catalogue.officials.count >= 5)
    for ref in catalogue.officials.refs {
      let official = catalogue.officials[ref]
      let body = try #require(catalogue.bodies.ref(official.body))
      let party = try #require(
        (official.state ?? official.organisation).flatMap(catalogue.parties.ref))
      let listing = OfficialListing(scope: RowScope(body: body))
      #expect(listing.rows(in: catalogue).contains(.official(ref)))
      let ofParty = OfficialListing(scope: RowScope(party: party))
      #expect(ofParty.rows(in: catalogue).contains(.official(ref)))
      let cells = Dictionary(
        uniqueKeysWithValues: listing.columns(in: catalogue).map { column in
          (column.id, column.cell(.official(ref), catalogue).text)
        })
      #expect(cells["name"] == official.name)
      #expect(cells["office"] == official.office)
      #expect(cells["party"] == catalogue.parties[party].shortName)
    }
    let listed = catalogue.bodies.refs.map {
      OfficialListing(scope: RowScope(body: $0)).rows(in: catalogue).count
    }
    #expect(listed.reduce(0, +) == catalogue.officials.count)
  }

  @Test func `each is named by a document or at a meeting of the body`() {
    for official in catalogue.officials {
      let document = official.document.flatMap(catalogue.documents.ref)
      let meeting = official.meeting.flatMap(catalogue.meetings.ref)
      #expect(document != nil || meeting != nil)
      if let meeting { #expect(catalogue.meetings[meeting].bodies.contains(official.body)) }
      #expect(catalogue.sources.ref(official.source) != nil)
    }
  }
}
