/// Which states signed documents and bound themselves: of a body, of a state, or all.
package struct SignatureListing: Listing {
  /// Whose.
  package let scope: RowScope

  package var rowKind: RowKind { .signatures }
  package var noun: String { "signature" }
  package var isOfADate: Bool { false }
  package var wraps: Bool { true }
  package var citedName: String? { "party" }
  package var citedColumns: [String] { ["signed", "ratified", "deposited"] }

  package func citedLabel(of row: RecordID, in catalogue: Catalogue) -> String? {
    guard case .signature(let ref) = row else { return nil }
    return catalogue.title(ofDocument: catalogue.signatures[ref].document)
  }

  package func rows(in catalogue: Catalogue) -> [RecordID] {
    catalogue.signatures.refs.filter { ref in
      let signature = catalogue.signatures[ref]
      return scope.has(document: signature.document, state: signature.state, in: catalogue)
    }.map(RecordID.signature)
  }

  package func columns(in catalogue: Catalogue) -> [Column] { Self.columns }

  package func searchedText(
    of row: RecordID, in catalogue: Catalogue
  ) -> (names: [String], others: [String]) {
    guard case .signature(let ref) = row else { return ([], []) }
    let signature = catalogue.signatures[ref]
    return catalogue.searchedText(
      document: signature.document, party: signature.state, cells: cells(of: row, in: catalogue))
  }

  package func words(in catalogue: Catalogue) -> [String]? {
    scope.words("signatures", in: catalogue)
  }

  package func name(in catalogue: Catalogue) -> String {
    scope.name(English.signatures, in: catalogue)
  }
}

extension View.Subject {
  /// Which states signed documents of a body and bound themselves; or what a state did.
  package static func signatures(_ scope: RowScope) -> View.Subject {
    View.Subject(SignatureListing(scope: scope))
  }
}

extension RowKind {
  /// Signatures.
  static let signatures = RowKind(
    "signatures",
    fields: [.party, .body, .name, .region, .subregion, .source, .grade, .year, .date])
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
      .text(catalogue.title(ofDocument: signature.document))
    },
    signature(\.state, id: "party_id", title: "Code"),
    signature(\.document, id: "document_id", title: "Document's identifier"),
  ])
}

// MARK: - Command

extension SignatureListing {
  static let command = ListingCommand(
    CommandDeclaration(
      "signatures", "List when states signed, ratified and deposited treaties.",
      argument: .filter,
      options: [.body, .namedParty] + OptionDeclaration.ofLists(without: .asOf),
      examples: [
        .init("signatures --party GH", "what one state signed"),
        .init("signatures free movement", "on documents with these words"),
        .init("signatures --format csv", "all of them, for a spreadsheet"),
      ],
      paragraphs: [
        """
        An empty cell says that the source read has no date there: not signed, or not known.         Whom a treaty binds, and since when, are its members (“fora members”).
        """
      ]),
    example: { _ in .signatures(RowScope()) }
  ) { reader throws(QueryError) in .signatures(try reader.scope()) }
}
