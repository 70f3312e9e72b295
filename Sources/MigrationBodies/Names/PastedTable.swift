/// The lines of a pasted table: which column has names, which codes or roles.
struct PastedTable {
  /// What a line of a table says.
  struct Row {
    let names: [Stretch]
    let codes: [String]
    let role: Role?
    /// The cell that says that it was not there; nil when none does.
    var standing: String?
    /// Whether its cell below “Attended” says no.
    var isAbsent = false
    /// Persons and offices.
    var remarks: [String] = []
    /// What its cells say no to: `Absent: no`.
    var denied: [String] = []
  }

  private let rows: [Int: Row]

  /// The row that a line is; nil when it is none of a table.
  func row(_ line: Int) -> Row? { rows[line] }

  /// Finds the rows of tables among lines.
  init(_ lines: [Stretch], _ known: KnownNames) {
    let separator = [",", ";"].first { Self.isCSV(lines, separatedBy: $0) }
    var cells: [Int: [Stretch]] = [:]
    for (index, line) in lines.enumerated() where line.scalars.count <= NameList.longestName {
      // A line that is a name as a whole is no row, however it is spaced; "Kenya,✓" is one.
      let row = separator.map { Self.csvCells(of: line, separatedBy: $0) } ?? line.cells
      // Only spaces between cells may be those of a name; commas may, where no cell is empty.
      let isSpaced =
        separator == nil && !line.scalars.contains { "|\t".unicodeScalars.contains($0) }
      let isName =
        isSpaced
        ? known.name(in: line) != nil
        : !row.contains(where: \.trimmed.isEmpty) && known.isWhole(line.trimmed.text)
      if row.count > 1, !isName { cells[index] = row }
    }
    let first = cells.keys.min().flatMap { cells[$0] } ?? []
    let header = first.contains { known.name(in: $0) != nil } ? [] : first
    let columns = Columns(cells.values, known, below: header.map(\.trimmed.text))
    rows = cells.reduce(into: [:]) { rows, entry in
      rows[entry.key] = columns.row(entry.value, known)
    }
  }

  /// Whether the lines are values with commas or semicolons between: as many in each, and no space
  /// after one.
  private static func isCSV(_ lines: [Stretch], separatedBy separator: Unicode.Scalar) -> Bool {
    guard lines.count > 1 else { return false }
    var width = 0
    for line in lines where !line.trimmed.isEmpty {
      let cells = csvCells(of: line, separatedBy: separator)
      guard cells.count > 1, width == 0 || cells.count == width,
        !cells.dropFirst().contains(where: { $0.scalars.first == " " })
      else { return false }
      width = cells.count
    }
    return width > 1
  }

  /// A cell without the quotation marks around it.
  private static func unquoted(_ cell: Stretch) -> Stretch {
    guard cell.scalars.count > 1, cell.scalars.first == "\"", cell.scalars.last == "\"" else {
      return cell
    }
    return Stretch(cell.scalars.dropFirst().dropLast())
  }

  private static func csvCells(
    of line: Stretch, separatedBy separator: Unicode.Scalar
  ) -> [Stretch] {
    var cells: [Stretch] = []
    var isQuoted = false
    var start = line.scalars.startIndex
    for index in line.scalars.indices {
      if line.scalars[index] == "\"" { isQuoted.toggle() }
      guard line.scalars[index] == separator, !isQuoted else { continue }
      cells.append(Stretch(line.scalars[start..<index]))
      start = index + 1
    }
    return (cells + [Stretch(line.scalars[start...])]).map(unquoted)
  }

  /// What the columns of a table hold.
  private struct Columns {
    private var names: Set<Int> = []
    private var codes: Set<Int> = []
    /// What stands above the columns.
    private let header: [String]

    init(_ rows: some Collection<[Stretch]>, _ known: KnownNames, below header: [String]) {
      self.header = header
      let width = rows.map(\.count).max() ?? 0
      for column in 0..<min(width, 20) {
        let cells = rows.filter { $0.count > column }.map { $0[column].trimmed }
          .filter { !$0.isEmpty }
        // "NO" beside "YES" is an answer, and no code.
        guard !cells.allSatisfy({ ListWords.isPlaceholder($0.text) }) else { continue }
        let named = cells.filter { known.name(in: $0) != nil || known.isListOfNames($0) }
        guard !named.isEmpty, named.count * 2 >= cells.count, !Self.repeatsOne(named) else {
          continue
        }
        let coded = cells.count { Columns.isCode($0) }
        if coded * 2 > cells.count { codes.insert(column) } else { names.insert(column) }
      }
      // A table of nothing but codes.
      if names.isEmpty { (names, codes) = (Set(codes.prefix(1)), []) }
    }

    /// Whether a column says one thing over and over, as "in", which also is a code.
    private static func repeatsOne(_ cells: [Stretch]) -> Bool {
      cells.count > 2 && Set(cells.map(\.text)).count == 1
    }

    private static func isCode(_ cell: Stretch) -> Bool {
      let isShort = (2...3).contains(cell.scalars.count)
      return isShort
        && (cell.isNumber || cell.scalars.allSatisfy { (0x41...0x5A).contains($0.value) })
    }

    func row(_ cells: [Stretch], _ known: KnownNames) -> Row {
      let first = cells.firstIndex { cell in
        cell.scalars.contains { $0.isLetterOrDigit && !$0.isDigit }
      }
      // Where no column has names, none is left out.
      let columns = names.isEmpty ? Array(cells.indices) : names.sorted()
      let named = columns.filter { $0 < cells.count }.map { cells[$0] }
        .filter { !$0.trimmed.isEmpty }
      // The heading of a section takes one cell of a row.
      let lone = named.isEmpty ? first.map { [cells[$0]] } : nil
      if let title = named.first(where: { ListWords.isHeading($0.trimmed.text) }),
        !named.contains(where: { known.name(in: $0) != nil })
      {
        return Row(names: [title], codes: [], role: nil)
      }
      let others = cells.indices.filter { !columns.contains($0) }.map { cells[$0].trimmed.text }
      let answers = answers(cells)
      return Row(
        names: withoutRepeats(lone ?? named, known),
        codes: codes.sorted().filter { $0 < cells.count }.map { cells[$0].trimmed.text }
          .filter { known.isName($0) } + numbers(beside: lone ?? named, others, known),
        role: others.lazy.compactMap(ListWords.onlyRole).first ?? answers.role,
        standing: others.first { ListWords.standing(in: $0) != nil },
        isAbsent: answers.isAbsent,
        remarks: others.filter {
          PastedNames.isPerson($0) || ListWords.isInstitution($0) || ListWords.saysCalling($0)
            || !PastedNames.isShort($0) && known.namesSomebody($0)
        }, denied: answers.denied)
    }

    /// What the ticks, “yes” and “no” of a row say below headings such as “Observer” and “Attended”.
    private func answers(
      _ cells: [Stretch]
    ) -> (role: Role?, isAbsent: Bool, denied: [String]) {
      var answers: (role: Role?, isAbsent: Bool, denied: [String]) = (nil, false, [])
      var attended: [Bool] = []
      for (cell, above) in zip(cells, header) {
        let text = cell.text.trimmingPrefix(while: \.isWhitespace)
        guard let isYes = ListWords.answer(String(text)) else { continue }
        let isOfAbsent = ListWords.standing(in: above) == .absent
        if isOfAbsent {
          answers.isAbsent = answers.isAbsent || isYes
        } else if ListWords.saysAttending(above) {
          attended.append(isYes)
        }
        if isYes {
          answers.role = answers.role ?? (isOfAbsent ? nil : ListWords.onlyRole(above))
        } else {
          answers.denied.append(above.isEmpty ? String(text) : "\(above): \(text)")
        }
      }
      // Who was there on one of two days was there.
      if !attended.isEmpty, !attended.contains(true) { answers.isAbsent = true }
      return answers
    }

    /// The numbers of a row that are codes of its name; any other counts something.
    private func numbers(
      beside names: [Stretch], _ others: [String], _ known: KnownNames
    ) -> [String] {
      others.filter { other in
        ListWords.isNumber(other) && names.contains { known.isCode(other, of: $0.trimmed.text) }
      }
    }

    /// Names of which none means what one before it means: a table may have French beside English.
    private func withoutRepeats(_ cells: [Stretch], _ known: KnownNames) -> [Stretch] {
      var seen: Set<[Ref<Party>]> = []
      return cells.filter { cell in
        guard let name = known.name(in: cell) else { return true }
        return seen.insert(known.refs(name.text)).inserted
      }
    }
  }
}
