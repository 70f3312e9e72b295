/// The check of the cells of a file's column.
///
/// Most columns say the same few things a million times: what was found sound is not looked at again.
struct ColumnCheck {
  /// The column.
  let field: FieldDeclaration
  /// Its place in the file.
  let place: Int
  /// Whether rows are told apart by it, alone or with others.
  let isKey: Bool
  /// Rows with contents that are sound, each content once, as far as they are remembered.
  private var sound: [Int32] = []
  private var slots = HashSlots(for: 32)

  /// How many contents of a column are remembered.
  private static let remembered = 1 << 16

  init(_ field: FieldDeclaration, at place: Int, isKey: Bool) {
    (self.field, self.place, self.isKey) = (field, place, isKey)
  }

  /// What is wrong with the column's cell in a row; nil where nothing is, or it is too long.
  mutating func fault(in row: Int, of file: CSVFile, known: KnownRows) -> CellFault? {
    let cell = file.cell(row, place)
    if cell.isEmpty, !field.isRequired { return nil }
    let isRepeated = field.content.isRepeated
    if isRepeated, isKnown(cell, in: file) { return nil }
    let fault = CSVFile.withContent(of: cell) { said in
      said.count > DataLimits.cellBytes ? nil : CellFault.of(said, in: field, known: known)
    }
    if isRepeated, fault == nil { remember(row, in: file) }
    return fault
  }

  private func isKnown(_ cell: UnsafeBufferPointer<UInt8>, in file: CSVFile) -> Bool {
    slots.place(of: cell) { file.cell($0, place).hasSameBytes(as: cell) } != nil
  }

  private mutating func remember(_ row: Int, in file: CSVFile) {
    guard sound.count < Self.remembered else { return }
    sound.append(Int32(row))
    guard sound.count > slots.capacity else { return keep(row, in: file) }
    slots = HashSlots(for: 2 * sound.count)
    for row in sound { keep(Int(row), in: file) }
  }

  private mutating func keep(_ row: Int, in file: CSVFile) {
    let (cell, place) = (file.cell(row, place), place)
    slots.set(row, of: cell) { file.cell($0, place).hasSameBytes(as: cell) }
  }
}

extension FieldDeclaration.Content {
  /// Whether cells mostly say what others say too, and it is worth remembering what was sound.
  fileprivate var isRepeated: Bool {
    switch self {
    case .text, .form: false
    case .date, .number, .integer, .boolean, .term, .terms, .rows: true
    }
  }
}
