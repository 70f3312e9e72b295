/// What is wrong in a table's file: its form, its header, its rows, its cells.
struct TableCheck {
  private let file: DataFile
  private let known: KnownRows
  private var errors = DataErrors()
  private var header: TableHeader
  private var columns: [ColumnCheck]
  /// The columns of the file of which a row fills exactly one.
  private let alternatives: [(name: String, place: Int)]
  /// The row of each key, and of each value of a column in which no two may be the same.
  private var keys: RowKeys
  private var uniqueRows: [RowKeys]
  private let uniquePlaces: [Int]
  private let withdrawals: Withdrawals
  private var content: CSVFile { file.content }

  /// All errors of a file, in the order of its lines.
  ///
  /// - Parameters:
  ///   - known: The identifiers that its references can name.
  ///   - base: The rows over which its own will be laid.
  static func errors(of file: DataFile, known: KnownRows, over base: Rows) -> DataErrors {
    guard !file.content.names.isEmpty else {
      return DataErrors(
        DataError(file: file.name, problem: "the file is empty", advice: "give it a header line"))
    }
    let header = TableHeader(of: file)
    guard header.isReadable else { return header.errors }
    var check = TableCheck(file, header, known)
    check.errors.add(header.errors)
    check.checkRows()
    check.checkUnique(against: base)
    check.checkWithdrawn(from: base)
    return check.errors
  }

  private init(_ file: DataFile, _ header: TableHeader, _ known: KnownRows) {
    self.file = file
    self.header = header
    self.known = known
    // What is unique by the key alone is found by the key.
    uniquePlaces = file.schema.fields.indices.filter {
      file.schema.fields[$0].isUnique && file.schema.key != [file.schema.fields[$0].name]
        && header.places[$0] >= 0
    }
    let rows = Rows(file.content, file.schema)
    let count = min(rows.count, DataLimits.records)
    keys = RowKeys(of: rows, count: count)
    uniqueRows = uniquePlaces.map { RowKeys(of: rows, columns: [$0], count: count) }
    withdrawals = Withdrawals(file.content)
    columns = zip(file.schema.fields, header.places).filter { $1 >= 0 }.map { field, place in
      ColumnCheck(field, at: place, isKey: file.schema.key.contains(field.name))
    }
    let names = file.schema.alternatives
    alternatives = zip(names, file.content.places(of: names)).map { (name: $0, place: $1) }
  }

  /// Adds an error; one that is not shown is only counted, for to say where it is takes a search.
  private mutating func add(_ error: () -> DataError) {
    if errors.isFull { errors.addUnshown() } else { errors.add(error()) }
  }

  private func error(
    _ line: Int, at place: Int? = nil, value: String? = nil, _ problem: String, _ advice: String
  ) -> DataError {
    DataError(
      file: file.name, line: line, column: place.map(header.column), value: value,
      problem: problem, advice: advice)
  }

  /// The line on which a cell of a row begins.
  private func line(_ row: Int, _ place: Int) -> Int {
    content.line(of: content.offset(row, place))
  }

  // MARK: - Records

  private mutating func checkRows() {
    let content = content
    var notes = content.notes.drop { $0.record == 0 }
    for row in 0..<content.count {
      guard row < DataLimits.records else {
        return add { [self] in
          error(
            content.line(ofRow: row), "the file has more than \(DataLimits.records) rows",
            "split it into several files")
        }
      }
      let flawed = notes.prefix { $0.record == row + 1 }
      guard flawed.isEmpty else {
        for note in flawed { add(note, isCut: flawed.contains { $0.flaw == .unclosedQuote }) }
        notes = notes.dropFirst(flawed.count)
        continue
      }
      checkCells(row, content)
      checkAlternatives(row)
      checkKey(row)
    }
  }

  private mutating func add(_ note: CSVFile.Note, isCut: Bool) {
    guard case .ragged(let count) = note.flaw else {
      let (problem, advice) = note.flaw.message
      return add { [self] in error(content.line(of: note.offset), at: note.cell, problem, advice) }
    }
    // What stands behind a missing quote is no row.
    guard !isCut else { return }
    if count == 1, BlankLine.isBlank(content.cell(note.record - 1, 0)) {
      return add { [self] in
        error(content.line(of: note.offset), "the line is empty", "remove it")
      }
    }
    add { [self] in
      error(
        content.line(of: note.offset),
        "the record has \(count) cell\(count == 1 ? "" : "s"), the header \(header.names.count)",
        count < header.names.count
          ? "write one cell for each column, empty where nothing is known"
          : "put a cell with a comma in double quotes; remove commas at the end")
    }
  }

  // MARK: - Cells

  private mutating func checkCells(_ row: Int, _ content: CSVFile) {
    let isWithdrawn = withdrawals.contains(row)
    for index in columns.indices {
      if isWithdrawn, !columns[index].isKey { continue }
      guard let fault = columns[index].fault(in: row, of: content, known: known) else { continue }
      let place = columns[index].place
      add { [self] in
        error(
          line(row, place), at: place, value: fault.value, fault.problem,
          fault.advice(suggesting: known))
      }
    }
    guard content.length(ofRow: row) > DataLimits.cellBytes else { return }
    for place in header.names.indices {
      let cell = content.cell(row, place)
      guard cell.count > DataLimits.cellBytes else { continue }
      let count = CSVFile.withContent(of: cell) { $0.count }
      guard count > DataLimits.cellBytes else { continue }
      add { [self] in
        error(
          line(row, place), at: place, "the cell has \(count) bytes",
          "at most \(DataLimits.cellBytes) are read")
      }
    }
  }

  /// The text of a field in a row; "" where the file has no such column.
  private func text(_ row: Int, at place: Int) -> String {
    place < 0 ? "" : content.text(row, place)
  }

  /// Whether a row says nothing in a column.
  private func isEmpty(_ row: Int, at place: Int) -> Bool {
    place < 0 || CSVFile.withContent(of: content.cell(row, place), \.isEmpty)
  }

  private mutating func checkAlternatives(_ row: Int) {
    guard !alternatives.isEmpty, header.hasAlternative,
      alternatives.count(where: { !isEmpty(row, at: $0.place) }) != 1
    else { return }
    let names = alternatives.map(\.name)
    let filled = alternatives.filter { !isEmpty(row, at: $0.place) }.map(\.name)
    let problem =
      filled.isEmpty
      ? "the row has no \(names.joined(separator: " or "))"
      : "the row has \(filled.joined(separator: " and "))"
    add { [self] in
      error(
        content.line(ofRow: row), problem, "fill exactly one of \(names.joined(separator: ", "))")
    }
  }

  // MARK: - Keys

  private func keyInWords(_ row: Int) -> String {
    zip(file.schema.key, header.keyPlaces.map { text(row, at: $0) }).filter { !$1.isEmpty }
      .map { "\($0) “\($1)”" }.joined(separator: ", ")
  }

  private mutating func checkKey(_ row: Int) {
    if let first = keys.insert(row) {
      return add { [self] in
        error(
          content.line(ofRow: row),
          "the row is there already, on line \(content.line(ofRow: first)): \(keyInWords(row))",
          "keep one; a row is the same by \(file.schema.key.joined(separator: ", "))")
      }
    }
    guard !withdrawals.contains(row) else { return }
    for (index, field) in uniquePlaces.enumerated() {
      let place = header.places[field]
      guard !isEmpty(row, at: place), let first = uniqueRows[index].insert(row) else { continue }
      addRepeated(text(row, at: place), field, in: row) { [self] in
        "on line \(line(first, place))"
      }
    }
  }

  /// The rows that are withdrawn, against those that are there.
  private mutating func checkWithdrawn(from base: Rows) {
    guard let place = withdrawals.place else { return }
    for row in 0..<content.count {
      let value = content.text(row, place)
      guard !value.isEmpty, value != Withdrawals.word else { continue }
      add { [self] in
        error(
          line(row, place), at: place, value: value, "is not “\(Withdrawals.word)”",
          "write “\(Withdrawals.word)” to take the row with this key away, else leave it empty")
      }
    }
    let withdrawn = withdrawals.rows
    guard !withdrawn.isEmpty else { return }
    let (known, own) = (RowKeys(ofAll: base), Rows(content, file.schema))
    for row in withdrawn where known.row(withKeyOf: row, in: own) == nil {
      add { [self] in
        error(
          content.line(ofRow: row), "there is no row to withdraw: \(keyInWords(row))",
          "a row is the same by \(file.schema.key.joined(separator: ", "))")
      }
    }
  }

  /// A value in which no two rows may be the same, against the rows that will stay below.
  private mutating func checkUnique(against base: Rows) {
    guard !uniquePlaces.isEmpty else { return }
    for row in 0..<base.count {
      for (index, field) in uniquePlaces.enumerated() {
        guard let own = uniqueRows[index].row(withKeyOf: row, in: base),
          keys.row(withKeyOf: row, in: base) == nil
        else { continue }
        let identity = base.key(row)
        addRepeated(base.text(row, field), field, in: own) { "of “\(identity)” in the catalogue" }
      }
    }
  }

  private mutating func addRepeated(
    _ value: String, _ field: Int, in row: Int, _ place: () -> String
  ) {
    add { [self] in
      error(
        line(row, header.places[field]), at: header.places[field], value: value,
        "is already the \(file.schema.fields[field].name) \(place())",
        "no two rows may have the same")
    }
  }
}

extension CSVFile.Flaw {
  /// What is wrong, and what to do.
  var message: (problem: String, advice: String) {
    switch self {
    case .unclosedQuote: ("the quoted cell is not closed", "end it with a double quote")
    case .textAfterQuote:
      (
        "text follows the closing quote of the cell",
        "write a double quote inside a quoted cell twice"
      )
    case .strayQuote:
      (
        "a double quote is within a cell that does not begin with one",
        "put the whole cell in double quotes, and write the one within twice"
      )
    case .strayReturn:
      (
        "a carriage return is not followed by a line feed",
        "end lines with LF or CRLF, or put the cell in double quotes"
      )
    case .ragged, .tooLong: ("", "")
    }
  }
}
