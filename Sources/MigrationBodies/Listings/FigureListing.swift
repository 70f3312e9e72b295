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
  static let figures = RowKind("figures", fields: [.body, .source, .grade, .year, .date])
}

// MARK: - Columns

extension FigureListing {
  private static let figure = ColumnMaker<Figure> { record, catalogue in
    guard case .figure(let ref) = record else { return nil }
    return catalogue.figures[ref]
  }

  fileprivate static let columns = figure.all(
    [
      figure(\.value, .fixed(14), alignment: .right), figure(\.unit, .fixed(16, from: 50)),
      figure(\.what, .rest), figure(\.asOf, .fixed(10)), figure(\.source),
    ], without: "body")
}
