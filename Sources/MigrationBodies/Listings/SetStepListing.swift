/// How a set is read: its operands and steps, with their sizes.
package struct SetStepListing: Listing {
  /// The set.
  package let set: PartySet

  package var rowKind: RowKind { .steps }
  package var noun: String { "step" }
  package var companions: Companions { .alone }
  package var dates: [EDTFDate] { self.set.expression.operands.compactMap(\.date) }

  package func rows(in catalogue: Catalogue) -> [RecordID] {
    catalogue.parts(of: set).map(RecordID.setPart)
  }

  package func columns(in catalogue: Catalogue) -> [Column] { Self.columns }

  package func words(in catalogue: Catalogue) -> [String]? {
    SetListing(set: set).words(in: catalogue).map { $0 + ["--explain"] }
  }

  package func name(in catalogue: Catalogue) -> String {
    English.explained(set.text(in: catalogue))
  }

  package func about(in catalogue: Catalogue) -> String? { set.text(in: catalogue) }

  package func notes(on table: Table, in catalogue: Catalogue) -> [String] {
    let result = catalogue.result(of: set)
    return [
      set.title(in: catalogue), English.precedence,
      set.unnamedNote(result, isListed: true, in: catalogue),
    ].compactMap(\.self)
  }
}

extension View.Subject {
  /// How a set is read.
  package static func explanation(_ set: PartySet) -> View.Subject {
    View.Subject(SetStepListing(set: set))
  }
}

extension RowKind {
  /// The steps of a set.
  static let steps = RowKind("the steps of a set", fields: [])
}

// MARK: - Columns

extension SetStepListing {
  private static let part = ColumnMaker<SetPart> { record, _ in
    guard case .setPart(let part) = record else { return nil }
    return part
  }

  /// How a set is read, step by step.
  fileprivate static let columns: [Column] = [
    part("tree", "Expression", .rest, formOf: "expression") { part, catalogue in
      .text(String(repeating: "  ", count: part.depth) + part.expression.text(in: catalogue))
    },
    part("expression", "Expression", .hidden) { .text($0.expression.text(in: $1)) },
    part("depth", "Depth", .hidden) { part, _ in .number(part.depth) },
    part("as_of", "As of", .fixed(10)) { part, _ in .text(part.date?.words ?? "now") },
    part("in", "In", .fixed(3), alignment: .right) { part, _ in .number(part.isIn) },
    part("may_be", "Uncertain", .fixed(9), alignment: .right) { part, _ in .number(part.mayBe) },
    part("unnamed", "Not listed", .fixed(10), alignment: .right) { part, _ in .number(part.unnamed)
    },
    part("words", "What it is", .fixed(20, from: 60)) { part, catalogue in
      guard case .operand(let operand) = part.expression else { return .unknown }
      return .text(operand.words(in: catalogue))
    },
    part("evidence_of", "Evidence of", .fixed(12, from: 60)) { part, catalogue in
      guard case .operand(let operand) = part.expression else { return .unknown }
      return Cell(catalogue.age(of: operand))
    },
  ]
}
