/// The relations of a body.
package struct RelationListing: Listing {
  /// The body.
  package let body: Ref<Body>

  package var rowKind: RowKind { .relations }
  package var noun: String { "relation" }

  package func rows(in catalogue: Catalogue) -> [RecordID] {
    catalogue.refs(in: catalogue.relations, of: body, \.body).map(RecordID.relation)
  }

  package func columns(in catalogue: Catalogue) -> [Column] { Self.columns }

  package func name(in catalogue: Catalogue) -> String {
    name(English.relations, of: body, in: catalogue)
  }
}

extension View.Subject {
  /// The relations of a body.
  package static func relations(_ body: Ref<Body>) -> View.Subject {
    View.Subject(RelationListing(body: body))
  }
}

extension RowKind {
  /// Relations.
  static let relations = RowKind("relations", fields: [.party, .body, .kind, .source, .grade]) {
    catalogue in catalogue.relations.map(\.kind).unique.sorted().map { Term($0) }
  }
}

// MARK: - Columns

extension RelationListing {
  private static let relation = ColumnMaker<Relation> { record, catalogue in
    guard case .relation(let ref) = record else { return nil }
    return catalogue.relations[ref]
  }

  fileprivate static let columns = relation.all(
    [
      relation(\.kind, .fixed(11)),
      relation("name", "Body, state or organisation", .fixed(28)) { relation, catalogue in
        if let body = relation.relatedBody.flatMap(catalogue.bodies.ref) {
          return .text(catalogue.bodies[body].shortName)
        }
        let party = (relation.state ?? relation.organisation).flatMap(catalogue.parties.ref)
        return Cell(party.map { catalogue.parties[$0].name })
      },
      relation(\.how, .rest),
      relation("id", "Identifier", .hidden) { relation, _ in
        Cell(relation.relatedBody ?? relation.state ?? relation.organisation)
      },
      relation(\.source),
    ], without: "body", "related_body", "state", "organisation")
}
