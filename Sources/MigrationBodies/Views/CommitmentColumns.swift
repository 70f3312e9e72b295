/// The columns of commitments.
extension Columns {
  private static let commitment = ColumnMaker<Commitment> { record, catalogue in
    record.commitment.map { catalogue.commitments[$0] }
  }

  private static let document = ColumnMaker<Document> { record, catalogue in
    record.commitment
      .flatMap { catalogue.documents.ref(catalogue.commitments[$0].document) }
      .map { catalogue.documents[$0] }
  }

  private static let tie = ColumnMaker<Undertaking.Tie> { record, _ in
    guard case .undertaking(let undertaking) = record else { return nil }
    return undertaking.tie
  }

  /// All commitments.
  static let commitments = listing(bodyWidth: .fixed(18, from: 56))

  /// Those of a body, whose name need not be repeated.
  static let bodyCommitments = listing(bodyWidth: .hidden)

  /// Those that concern a party, with what ties it to them.
  static let undertakings: [Column] =
    [tie("sign", "", .fixed(1), isData: false) { tie, _ in .text(tie.sign) }]
    + listing(bodyWidth: .fixed(18, from: 56))
    + [tie("tie", "Tie", .hidden) { tie, _ in .text(tie.label) }]

  private static func listing(bodyWidth: Column.Width) -> [Column] {
    [
      document("date", "Date", .fixed(10)) { document, _ in Cell(document.date) },
      commitment("body", "Body", bodyWidth) { commitment, catalogue in
        Cell(catalogue.bodies.ref(commitment.body).map { catalogue.bodies[$0].shortName })
      },
      document("document", "Document", .fixed(24, from: 90)) { document, _ in
        .text(document.title)
      },
      commitment("place", "Place", .fixed(7, from: 50), formOf: "paragraph") { commitment, _ in
        Cell(commitment.paragraph.map(shortPlace))
      },
      commitment("summary", "Commitment", .rest) { commitment, _ in .text(commitment.summary) },
      commitment("paragraph", "Paragraph", .hidden) { commitment, _ in Cell(commitment.paragraph) },
      commitment("modality", "Modality", .hidden) { commitment, _ in .text(commitment.modality) },
      commitment("parties", "Parties", .hidden) { commitment, _ in .list(commitment.parties) },
      commitment("themes", "Themes", .hidden) { commitment, _ in .list(commitment.themes) },
      commitment("objectives", "Objectives", .hidden) { commitment, _ in
        .list(commitment.objectives)
      },
      commitment("id", "Identifier", .hidden) { commitment, _ in .text(commitment.id) },
      commitment("source", "Source", .hidden) { commitment, _ in .text(commitment.source) },
    ]
  }

  /// A place in a document for a narrow column: `¶4`, `Art. 16`, or what the document calls it.
  private static func shortPlace(_ paragraph: String) -> String {
    if paragraph.hasPrefix("Articles ") { return "Art. " + paragraph.dropFirst(9) }
    if paragraph.hasPrefix("Article ") { return "Art. " + paragraph.dropFirst(8) }
    return paragraph.first?.isNumber ?? false ? "¶" + paragraph : paragraph
  }
}
