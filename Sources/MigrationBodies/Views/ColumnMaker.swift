/// Makes columns whose cells need one kind of value; a row that has none shows nothing.
struct ColumnMaker<Value>: Sendable {
  let value: @Sendable (RecordID, Catalogue) -> Value?

  func callAsFunction(
    _ id: String, _ title: String, _ width: Column.Width,
    alignment: Column.Alignment = .left, isData: Bool = true, formOf: String? = nil,
    cell: @escaping @Sendable (Value, Catalogue) -> Cell
  ) -> Column {
    Column(id, title, width, alignment: alignment, isData: isData, formOf: formOf) {
      [value] record, catalogue in
      value(record, catalogue).map { cell($0, catalogue) } ?? .unknown
    }
  }
}
