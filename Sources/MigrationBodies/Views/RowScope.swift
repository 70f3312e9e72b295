/// Of whom the rows of a list are: those of a body, those of a party, or all.
package struct RowScope: Hashable, Sendable {
  /// The body; nil for all.
  package var body: Ref<Body>?
  /// The party; nil for all.
  package var party: Ref<Party>?

  /// What is listed, as the header of a screen names it: `Officials of Bali Process`.
  func name(_ rows: String, in catalogue: Catalogue) -> String {
    let ofBody = body.map { English.rows(rows, of: catalogue.bodies[$0].shortName) } ?? rows
    guard let party else { return ofBody }
    let name = catalogue.parties[party].shortName
    return body == nil ? English.rows(rows, of: name) : English.rows(ofBody, concerning: name)
  }

  /// The words of the command that lists its rows.
  func words(_ command: String, in catalogue: Catalogue) -> [String] {
    [command] + (body.map { ["--body", catalogue.bodies[$0].id] } ?? [])
      + (party.map { ["--party", catalogue.parties[$0].id] } ?? [])
  }

  /// Whether a row is of it that names these bodies and this party.
  func has(bodies: @autoclosure () -> [String], party id: String?, in catalogue: Catalogue) -> Bool
  {
    guard party.map({ catalogue.parties[$0].id == id }) ?? true else { return false }
    return body.map { bodies().contains(catalogue.bodies[$0].id) } ?? true
  }

  /// Whether a document and a state are of it: a document of the body, and the state itself.
  func has(document: String, state: String, in catalogue: Catalogue) -> Bool {
    has(
      bodies: catalogue.documents.ref(document).map { catalogue.documents[$0].bodies } ?? [],
      party: state, in: catalogue)
  }
}

extension Catalogue {
  /// The title of a document; its identifier where the catalogue does not have it.
  func title(ofDocument id: String) -> String {
    documents.ref(id).map { documents[$0].title } ?? id
  }

  /// The date of a document; nil where it has none.
  func date(ofDocument id: String) -> EDTFDate? { documents.ref(id).flatMap { documents[$0].date } }

  /// When an official was named in the office: the date of the document, else of the meeting.
  func date(of official: Official) -> EDTFDate? {
    official.document.flatMap(date(ofDocument:))
      ?? official.meeting.flatMap(meetings.ref).flatMap { meetings[$0].date }
  }

  /// The text of a row that names a document and a party: the party's names, the document's title
  /// and its bodies, and what the row says itself.
  func searchedText(
    document: String?, party: String?, cells: [String]
  ) -> (names: [String], others: [String]) {
    let document = document.flatMap(documents.ref).map { documents[$0] }
    let names = party.flatMap(parties.ref).map { searchedText(of: $0).names } ?? []
    return (names, cells + namesOfBodies(document?.bodies ?? []))
  }
}
