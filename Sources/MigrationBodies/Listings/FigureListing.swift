/// The figures of a body.
package struct FigureListing: Listing {
  /// The body.
  package let body: Ref<Body>

  package var rowKind: RowKind { .figures }
  package var noun: String { "figure" }

  package func rows(in catalogue: Catalogue) -> [RecordID] {
    catalogue.refs(in: catalogue.figures, of: body, \.body).map(RecordID.figure)
  }

  package func columns(in catalogue: Catalogue) -> [Column] { Self.columns }

  package func name(in catalogue: Catalogue) -> String {
    name(English.figures, of: body, in: catalogue)
  }
}

extension View.Subject {
  /// The figures of a body.
  package static func figures(_ body: Ref<Body>) -> View.Subject {
    View.Subject(FigureListing(body: body))
  }
}

extension RowKind {
  /// Figures.
  static let figures = RowKind("figures", fields: [.body, .source, .year, .date])
}

// MARK: - Columns

extension FigureListing {
  private static let figure = ColumnMaker<Figure> { record, catalogue in
    guard case .figure(let ref) = record else { return nil }
    return catalogue.figures[ref]
  }

  fileprivate static let columns: [Column] = [
    figure("value", "Value", .fixed(14), alignment: .right) { figure, _ in .text(figure.value) },
    figure("unit", "Unit", .fixed(16, from: 50)) { figure, _ in Cell(figure.unit) },
    figure("what", "Figure", .rest) { figure, _ in .text(figure.what) },
    figure("as_of", "As of", .fixed(10)) { figure, _ in Cell(figure.asOf) },
    figure("source", "Source", .hidden) { figure, _ in .text(figure.source) },
  ]
}
