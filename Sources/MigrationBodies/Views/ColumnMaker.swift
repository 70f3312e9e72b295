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

extension ColumnMaker where Value: CatalogueRecord {
  /// A column that shows a field as it is, under the field's name and title unless others are given.
  func callAsFunction<Content: CellValue>(
    _ field: KeyPath<Value.Fields, Field<Content>>, _ width: Column.Width = .hidden,
    id: String? = nil, title: String? = nil, alignment: Column.Alignment = .left
  ) -> Column {
    column(Value.field(field), width, id: id, title: title, alignment: alignment)
  }

  /// These columns, and hidden ones of every field that none of them shows.
  ///
  /// - Parameter unlisted: The fields that lists have not, or that a column shows in another form.
  func all(_ columns: [Column], without unlisted: String...) -> [Column] {
    let shown = Set(columns.flatMap { [$0.id, $0.field ?? $0.id] } + unlisted)
    return columns + Value.schema.fields.filter { !shown.contains($0.name) }.map { column($0) }
  }

  private func column(
    _ field: FieldDeclaration, _ width: Column.Width = .hidden, id: String? = nil,
    title: String? = nil, alignment: Column.Alignment = .left
  ) -> Column {
    Column(
      id ?? field.name, title ?? field.title, width, alignment: alignment, field: field.name
    ) { [value] record, catalogue in
      value(record, catalogue).map { field.cell($0.row) } ?? .unknown
    }
  }
}
