/// The relations of a body.
package struct RelationListing: Listing {
  /// The body.
  package let body: Ref<Body>

  package var rowKind: RowKind { .relations }
  package var noun: String { "relation" }

  /// Those that the body names, and those of the others that name it.
  package func rows(in catalogue: Catalogue) -> [RecordID] {
    catalogue.relations(of: body).map(RecordID.relation)
  }

  package func columns(in catalogue: Catalogue) -> [Column] {
    Self.columns(for: catalogue.bodies[body].id)
  }

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

  /// The columns, as a body sees its relations: those of others say of whom they are.
  fileprivate static func columns(for body: String) -> [Column] {
    relation.all(
      [
        relation("kind", "Kind", .fixed(11)) { relation, _ in
          .text(relation.body == body ? relation.kind : English.kindSeenFromTheOther(relation.kind))
        },
        relation("name", "Body, state or organisation", .fixed(28)) { relation, catalogue in
          Cell(catalogue.other(than: body, in: relation))
        },
        relation("how", "How", .rest) { relation, catalogue in
          .text(catalogue.how(relation, seenFrom: body))
        },
        relation("id", "Identifier", .hidden) { relation, _ in
          Cell(
            relation.body == body
              ? relation.relatedBody ?? relation.state ?? relation.organisation : relation.body)
        },
        relation(\.source),
      ], without: "body", "related_body", "state", "organisation")
  }
}
