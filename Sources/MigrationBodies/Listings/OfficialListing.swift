/// The persons whom documents and meetings of a body, or of a party, name in their office.
package struct OfficialListing: Listing {
  /// Of what.
  package let owner: StatedOwner

  package var rowKind: RowKind { .officials }
  package var noun: String { "official" }
  package var isOfADate: Bool { false }
  package var wraps: Bool { true }

  package func rows(in catalogue: Catalogue) -> [RecordID] {
    catalogue.officials.refs.filter { ref in
      let official = catalogue.officials[ref]
      return switch owner {
      case .body(let body): official.body == catalogue.bodies[body].id
      case .party(let party):
        (official.state ?? official.organisation) == catalogue.parties[party].id
      }
    }.map(RecordID.official)
  }

  package func columns(in catalogue: Catalogue) -> [Column] { Self.columns }

  package func name(in catalogue: Catalogue) -> String {
    owner.name(English.officials, in: catalogue)
  }
}

extension View.Subject {
  /// The officials whom documents and meetings of a body, or of a party, name.
  package static func officials(_ owner: StatedOwner) -> View.Subject {
    View.Subject(OfficialListing(owner: owner))
  }
}

extension RowKind {
  /// Officials.
  static let officials = RowKind(
    "officials", fields: [.body, .name, .source, .grade, .year, .date])
}

// MARK: - Columns

extension OfficialListing {
  private static let official = ColumnMaker<Official> { record, catalogue in
    guard case .official(let ref) = record else { return nil }
    return catalogue.officials[ref]
  }

  fileprivate static let columns = official.all(
    [
      official(\.name, .fixed(26)), official(\.office, .rest),
      official(\.capacity, .fixed(18, from: 70), title: "As"),
      official("party", "Speaks for", .fixed(16, from: 90)) { official, catalogue in
        let id = official.state ?? official.organisation
        return Cell(id.flatMap(catalogue.parties.ref).map { catalogue.parties[$0].shortName })
      },
      official("party_id", "Party", .hidden) { official, _ in
        Cell(official.state ?? official.organisation)
      },
      official(\.body, id: "body_id", title: "Body's identifier"),
    ], without: "state", "organisation")
}
