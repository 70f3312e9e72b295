/// A field of a row that somebody may know better than the catalogue.
package struct CorrectableField: Sendable {
  /// The column's name.
  package let name: String
  /// What people call it.
  package let title: String
  /// What the row says; "" where that is not known.
  package let text: String
  /// Whether rows are told apart by it, alone or with others.
  package let isKey: Bool
  /// Whether it is what other rows call this one, so that it cannot be another.
  package let isIdentifier: Bool
  /// The column that names the source of what it says, and what it says now; nil where the table has
  /// none.
  package let source: (column: String, text: String)?
  /// The columns that tell how the old source came to say it, which a new source does not take over.
  package let bases: [String]

  fileprivate let declaration: FieldDeclaration

  /// What a cell has for what was typed: a date may be typed as letters have it, `30 June 2004`.
  package func cell(typed: String) -> String {
    declaration.content == .date ? EDTFDate.typed(typed)?.text ?? typed : typed
  }

  /// What is wrong with a value; nil where nothing is as far as can be told without other rows.
  package func fault(of value: String) -> String? {
    guard declaration.referred.isEmpty || value.isEmpty else { return nil }
    let known = KnownRows([], over: .empty)
    let fault = Array(value.utf8).withUnsafeBufferPointer {
      CellFault.of($0, in: declaration, known: known)
    }
    return fault.map { fault in
      let given = fault.value.map { "“\($0)” " } ?? ""
      return "\(given)\(fault.problem): \(fault.advice(suggesting: known))"
    }
  }
}

extension Catalogue {
  /// The rows of tables that stand behind a row of a list: of a seat its memberships; none of what
  /// is worked out.
  package func rowsBehind(_ record: RecordID) -> [RecordID] {
    switch record {
    case .seat(let seat): membershipRefs(of: seat).map(RecordID.membership)
    case .undertaking(let undertaking): [.commitment(undertaking.commitment)]
    default: self.record(record) == nil ? [] : [record]
    }
  }

  /// The fields of a row, in the order of the file.
  package func correctableFields(of record: RecordID) -> [CorrectableField] {
    guard let record = self.record(record) else { return [] }
    let schema = type(of: record).schema
    return schema.fields.enumerated().map { place, field in
      CorrectableField(
        name: field.name, title: field.title, text: record.row.text(place),
        isKey: schema.key.contains(field.name), isIdentifier: schema.key == [field.name],
        source: schema.sourceColumn(of: field).map { column in
          (column, schema.place(of: column).map { record.row.text($0) } ?? "")
        }, bases: schema.basisColumns(of: field), declaration: field)
    }
  }

  /// Whether a row, or one that stands behind it, is of tables laid over the catalogue.
  package func isOwn(_ record: RecordID) -> Bool {
    // It is asked of every row that is drawn, and mostly nothing is laid over anything.
    if case .seat = record, !memberships.isLaidOver { return false }
    return rowsBehind(record).contains { row in
      self.record(row).map { $0.row.table.isLaidOver($0.row.index) } ?? false
    }
  }
}

extension Schema {
  /// The column that names who says what a field says; nil where there is none, and of such a column.
  fileprivate func sourceColumn(of field: FieldDeclaration) -> String? {
    guard field.referred != [Source.table] else { return nil }
    let isDate = field.content == .date
    let names =
      ["\(field.name)_source"] + (field.name == "founding" ? ["established_source"] : [])
      + (isDate ? ["date_source"] : []) + ["source", "sources"]
    return names.first { place(of: $0) != nil && !key.contains($0) }
  }

  /// The columns that tell how what a field says was found in its source.
  fileprivate func basisColumns(of field: FieldDeclaration) -> [String] {
    let names = ["\(field.name)_basis"] + (field.content == .date ? ["date_basis"] : [])
    return names.filter { place(of: $0) != nil && !key.contains($0) }
  }
}
