/// The header of a table's file against the table's columns.
struct TableHeader {
  /// The columns' names as the file has them.
  let names: [String]
  /// For each column of the schema its place in the file; -1 where the file has none.
  let places: [Int]
  /// The same for the columns of the key.
  let keyPlaces: [Int]
  /// What is wrong with it.
  private(set) var errors = DataErrors()
  /// Whether rows can be read by it.
  private(set) var isReadable = true
  /// Whether it has any of the columns of which a row fills one.
  private(set) var hasAlternative = true

  private let file: DataFile

  init(of file: DataFile) {
    self.file = file
    names = file.content.names
    places = file.content.places(of: file.schema.fields.map(\.name))
    keyPlaces = file.content.places(of: file.schema.key)
    checkForm()
    guard isReadable else { return }
    checkNames()
    checkNeeded()
  }

  /// A column of the file, for a message.
  func column(_ place: Int) -> DataError.Column {
    DataError.Column(
      number: place + 1, name: names.indices.contains(place) ? names[place] : "")
  }

  private mutating func checkForm() {
    for note in file.content.notes.prefix(while: { $0.record == 0 }) {
      isReadable = false
      let (problem, advice) = note.flaw.message
      errors.add(
        DataError(
          file: file.name, line: file.content.line(of: note.offset),
          problem: "column \(note.cell + 1): \(problem)", advice: advice))
    }
    if names.count > DataLimits.columns {
      isReadable = false
      add("the header has \(names.count) columns", "at most \(DataLimits.columns) are read")
    }
    guard names.count == 1, isReadable, let only = names.first else { return }
    for separator in [";", "\t", "|"] where only.contains(separator) {
      isReadable = false
      add(
        "the columns are separated by \(separator == "\t" ? "tabs" : "“\(separator)”")",
        "save it as CSV with commas, one header line first")
    }
  }

  private mutating func checkNames() {
    for (place, name) in names.enumerated() {
      if name.isEmpty {
        add("column \(place + 1) has no name", "name it, or remove it")
      } else if let first = names.firstIndex(of: name), first < place {
        add(
          "column \(place + 1) (\(name)) is there already, as column \(first + 1)",
          "keep one of the two")
      } else if let meant = misspelt(name) {
        add(
          "column \(place + 1) (\(name)) is not one of this table",
          "did you mean “\(meant)”? rename it; a column of your own needs another name")
      }
    }
  }

  /// The optional column that a column of another name was meant to be; what it says would get
  /// lost without a word.
  private func misspelt(_ name: String) -> String? {
    func plain(_ name: String) -> String {
      name.lowercased().filter { $0.isLetter || $0.isNumber }
    }
    guard file.schema.place(of: name) == nil else { return nil }
    return zip(file.schema.fields, places).first { field, place in
      guard place < 0 else { return false }
      if plain(field.name) == plain(name) { return true }
      // Short words of one letter's difference are other words: note and notes.
      return min(field.name.utf8.count, name.utf8.count) >= 5
        && EditDistance.between(Array(field.name.utf8), Array(name.utf8), atMost: 1) <= 1
    }?.0.name
  }

  private mutating func checkNeeded() {
    // Misspelt ones have been named. Of a row that is withdrawn nothing needs to be said but its key.
    let meant = names.compactMap(misspelt)
    let areAllWithdrawn = Withdrawals(file.content).areAll
    let missing = zip(file.schema.fields, places)
      .filter { field, place in
        place < 0 && field.isRequired && !meant.contains(field.name)
          && !(areAllWithdrawn && !file.schema.key.contains(field.name))
      }.map(\.0.name)
    if missing.count == 1 {
      add("the header has no column “\(missing[0])”", described)
    } else if !missing.isEmpty {
      add("the header has no columns \(missing.joined(separator: ", "))", described)
    }
    // Without its key a row cannot be told from another.
    isReadable = zip(file.schema.fields, places).allSatisfy { field, place in
      place >= 0 || !field.isRequired || !file.schema.key.contains(field.name)
    }
    let alternatives = file.schema.alternatives
    hasAlternative = alternatives.isEmpty || alternatives.contains { names.contains($0) }
    if !hasAlternative, !alternatives.contains(where: meant.contains) {
      add("the header has none of \(alternatives.joined(separator: ", "))", described)
    }
  }

  /// Which columns the table has.
  private var described: String {
    let fields = file.schema.fields
    let needed = fields.filter(\.isRequired).map(\.name).joined(separator: ", ")
    let others = fields.filter { !$0.isRequired }.map(\.name).joined(separator: ", ")
    return "\(file.schema.table) needs \(needed)"
      + (others.isEmpty ? "" : "; it may have \(others)")
  }

  private mutating func add(_ problem: String, _ advice: String) {
    errors.add(DataError(file: file.name, line: 1, problem: problem, advice: advice))
  }
}
