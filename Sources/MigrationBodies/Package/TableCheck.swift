/// What is wrong in a table's file: its form, its header, its rows, its cells.
struct TableCheck {
  private let file: DataFile
  private let known: KnownRows
  private var errors = DataErrors()
  private var header: TableHeader
  /// The line of each key, and of each value of a column in which no two may be the same.
  private var lines: [String: Int] = [:]
  private var uniqueLines: [[String: Int]]
  private let uniquePlaces: [Int]

  /// All errors of a file, in the order of its lines.
  ///
  /// - Parameters:
  ///   - known: The identifiers that its references can name.
  ///   - base: The table that its rows will be laid over.
  static func errors(of file: DataFile, known: KnownRows, over base: [UInt8]) -> DataErrors {
    var scanner = CSVScanner(file.bytes)
    var record = CSVScanner.Record()
    guard scanner.next(&record) else {
      return DataErrors(
        DataError(file: file.name, problem: "the file is empty", advice: "give it a header line"))
    }
    let header = TableHeader(record, of: file)
    guard header.isReadable else { return header.errors }
    var check = TableCheck(file, header, known)
    check.errors.add(header.errors)
    check.checkRecords(&scanner)
    check.checkUnique(against: base)
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
    uniqueLines = uniquePlaces.map { _ in [:] }
  }

  // MARK: - Records

  private mutating func checkRecords(_ scanner: inout CSVScanner) {
    var record = CSVScanner.Record()
    var count = 0
    while scanner.next(&record) {
      count += 1
      guard count <= DataLimits.records else {
        return errors.add(
          error(
            record.line, problem: "the file has more than \(DataLimits.records) rows",
            advice: "split it into several files"))
      }
      for (cell, line, flaw) in record.flaws { addFlaw(flaw, in: cell, on: line) }
      guard record.cells.count == header.names.count else {
        // What stands behind a missing quote is no row.
        if !record.flaws.contains(where: { $0.flaw == .unclosedQuote }) { addRagged(record) }
        continue
      }
      guard record.flaws.isEmpty else { continue }
      checkCells(record, scanner)
      checkAlternatives(record)
      checkKey(record, scanner)
    }
  }

  private mutating func addFlaw(_ flaw: CSVScanner.Flaw, in cell: Int, on line: Int) {
    let (problem, advice) = flaw.message
    errors.add(
      DataError(
        file: file.name, line: line, column: header.column(cell), problem: problem,
        advice: advice))
  }

  private mutating func addRagged(_ record: CSVScanner.Record) {
    let count = record.cells.count
    if count == 1, BlankLine.isBlank(file.bytes[record.cells[0]]) {
      return errors.add(
        error(record.line, problem: "the line is empty", advice: "remove it"))
    }
    errors.add(
      error(
        record.line,
        problem: "the record has \(count) cell\(count == 1 ? "" : "s"), the header "
          + "\(header.names.count)",
        advice: count < header.names.count
          ? "write one cell for each column, empty where nothing is known"
          : "put a cell with a comma in double quotes; remove commas at the end"))
  }

  // MARK: - Cells

  private mutating func checkCells(_ record: CSVScanner.Record, _ scanner: CSVScanner) {
    for (field, place) in zip(file.schema.fields, header.places) where place >= 0 {
      let raw = file.bytes[record.cells[place]]
      if raw.isEmpty, !field.isRequired { continue }
      let content = CSVCell.content(of: raw)
      guard content.count <= DataLimits.cellBytes else { continue }
      guard let fault = CellFault.of(content, in: field, known: known) else { continue }
      if errors.isFull {
        errors.addUnshown()
      } else {
        errors.add(
          DataError(
            file: file.name, line: scanner.line(of: place, in: record),
            column: header.column(place), value: fault.value, problem: fault.problem,
            advice: fault.advice(suggesting: known)))
      }
    }
    for (place, cell) in record.cells.enumerated() where cell.count > DataLimits.cellBytes {
      let count = CSVCell.content(of: file.bytes[cell]).count
      guard count > DataLimits.cellBytes else { continue }
      errors.add(
        DataError(
          file: file.name, line: scanner.line(of: place, in: record),
          column: header.column(place), problem: "the cell has \(count) bytes",
          advice: "at most \(DataLimits.cellBytes) are read"))
    }
  }

  /// The text of a field in a record; "" where the file has no such column.
  private func text(_ record: CSVScanner.Record, _ field: Int) -> String {
    let place = header.places[field]
    return place < 0 ? "" : CSVCell.text(of: file.bytes[record.cells[place]])
  }

  private mutating func checkAlternatives(_ record: CSVScanner.Record) {
    let names = file.schema.alternatives
    guard !names.isEmpty, header.hasAlternative else { return }
    let filled = names.filter { name in
      file.schema.place(of: name).map { !text(record, $0).isEmpty } ?? false
    }
    guard filled.count != 1 else { return }
    let problem =
      filled.isEmpty
      ? "the row has no \(names.joined(separator: " or "))"
      : "the row has \(filled.joined(separator: " and "))"
    errors.add(
      error(
        record.line, problem: problem,
        advice: "fill exactly one of \(names.joined(separator: ", "))"))
  }

  // MARK: - Keys

  private mutating func checkKey(_ record: CSVScanner.Record, _ scanner: CSVScanner) {
    let key = TableMerge.key(record.cells, of: file.bytes, at: header.keyPlaces)
    if let line = lines[key] {
      let cells = zip(file.schema.key, key.split(separator: "\0", omittingEmptySubsequences: false))
        .filter { !$1.isEmpty }.map { "\($0) “\($1)”" }.joined(separator: ", ")
      errors.add(
        error(
          record.line, problem: "the row is there already, on line \(line): \(cells)",
          advice: "keep one; a row is the same by \(file.schema.key.joined(separator: ", "))"))
      return
    }
    lines[key] = record.line
    for (index, field) in uniquePlaces.enumerated() {
      let value = text(record, field)
      guard !value.isEmpty else { continue }
      if let line = uniqueLines[index][value] {
        addRepeated(
          value, field, on: scanner.line(of: header.places[field], in: record), "on line \(line)")
      } else {
        uniqueLines[index][value] = scanner.line(of: header.places[field], in: record)
      }
    }
  }

  /// A value in which no two rows may be the same, against the rows that will stay below.
  private mutating func checkUnique(against base: [UInt8]) {
    guard !uniquePlaces.isEmpty else { return }
    var scanner = CSVScanner(base)
    var record = CSVScanner.Record()
    guard scanner.next(&record) else { return }
    let columns = TableMerge.Columns(record, of: base)
    let key = columns.places(of: file.schema.key)
    let places = columns.places(of: uniquePlaces.map { file.schema.fields[$0].name })
    while scanner.next(&record) {
      for (index, place) in places.enumerated() where place >= 0 {
        let value = CSVCell.text(of: base[record.cells[place]])
        guard let line = uniqueLines[index][value] else { continue }
        let identity = TableMerge.key(record.cells, of: base, at: key)
        guard lines[identity] == nil else { continue }
        addRepeated(value, uniquePlaces[index], on: line, "of “\(identity)” in the catalogue")
      }
    }
  }

  private mutating func addRepeated(
    _ value: String, _ field: Int, on line: Int, _ place: String
  ) {
    errors.add(
      DataError(
        file: file.name, line: line, column: header.column(header.places[field]), value: value,
        problem: "is already the \(file.schema.fields[field].name) \(place)",
        advice: "no two rows may have the same"))
  }

  private func error(_ line: Int, problem: String, advice: String) -> DataError {
    DataError(file: file.name, line: line, problem: problem, advice: advice)
  }
}
