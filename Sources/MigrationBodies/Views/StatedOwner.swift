/// Of what a table within a page speaks: of a body or of a party.
package enum StatedOwner: Hashable, Sendable {
  case body(Ref<Body>)
  case party(Ref<Party>)

  /// What is listed, as the header of a screen names it: `Officials of Bali Process`.
  func name(_ rows: String, in catalogue: Catalogue) -> String {
    switch self {
    case .body(let body): English.rows(rows, of: catalogue.bodies[body].shortName)
    case .party(let party): English.rows(rows, of: catalogue.parties[party].shortName)
    }
  }

  /// Whether a document and a state are of it: a document of the body, or the state itself.
  func has(document: String, state: String, in catalogue: Catalogue) -> Bool {
    switch self {
    case .body(let body):
      catalogue.documents.ref(document).map { ref in
        catalogue.documents[ref].bodies.contains(catalogue.bodies[body].id)
      } ?? false
    case .party(let party): catalogue.parties[party].id == state
    }
  }
}
