/// Which states signed documents of a body and bound themselves; or what a state did.
package struct SignatureListing: Listing {
  /// Of what.
  package let owner: StatedOwner

  package var rowKind: RowKind { .signatures }
  package var noun: String { "signature" }
  package var isOfADate: Bool { false }

  package func rows(in catalogue: Catalogue) -> [RecordID] {
    catalogue.signatures.refs.filter { ref in
      let signature = catalogue.signatures[ref]
      return owner.has(document: signature.document, state: signature.state, in: catalogue)
    }.map(RecordID.signature)
  }

  package func columns(in catalogue: Catalogue) -> [Column] { Self.columns }

  package func name(in catalogue: Catalogue) -> String {
    owner.name(English.signatures, in: catalogue)
  }
}

extension View.Subject {
  /// Which states signed documents of a body and bound themselves; or what a state did.
  package static func signatures(_ owner: StatedOwner) -> View.Subject {
    View.Subject(SignatureListing(owner: owner))
  }
}

extension RowKind {
  /// Signatures.
  static let signatures = RowKind(
    "signatures", fields: [.body, .name, .source, .grade, .year, .date])
}

// MARK: - Columns

extension SignatureListing {
  private static let signature = ColumnMaker<Signature> { record, catalogue in
    guard case .signature(let ref) = record else { return nil }
    return catalogue.signatures[ref]
  }

  fileprivate static let columns = signature.all([
    signature(\.signed, .fixed(10)), signature(\.ratified, .fixed(10, from: 50)),
    signature(\.deposited, .fixed(10)),
    signature("party", "State", .fixed(26)) { signature, catalogue in
      Cell(catalogue.parties.ref(signature.state).map { catalogue.parties[$0].name })
    },
    signature("document", "Document", .rest) { signature, catalogue in
      Cell(catalogue.documents.ref(signature.document).map { catalogue.documents[$0].title })
    },
    signature(\.state, id: "party_id", title: "Code"),
    signature(\.document, id: "document_id", title: "Document's identifier"),
  ])
}
