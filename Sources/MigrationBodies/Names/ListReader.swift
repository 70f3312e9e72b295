/// Takes a list apart: from its text to entries and sections.
struct ListReader {
  private(set) var entries: [NameList.Entry] = []
  private var sections: [NameList.Section] = []
  /// For each entry the section below whose heading it stands; -1 before the first.
  private var sectionOfEntry: [Int] = []
  private var role: Role?
  private var line = 1
  let known: KnownNames

  init(_ catalogue: Catalogue) { known = KnownNames(catalogue) }

  // MARK: - Text

  /// Reads a text line by line.
  mutating func read(_ text: String) throws(NameList.Refusal) {
    let lines = Stretch.lines(of: text)
    let table = PastedTable(lines.map(\.stretch), known)
    for (index, (number, stretch)) in lines.enumerated() {
      line = number
      if let row = table.row(index) {
        try read(row)
      } else if !isTitle(stretch, isFirst: entries.isEmpty && sections.isEmpty) {
        for part in stretch.parts { try read(part: part) }
      }
    }
  }

  /// Reads the words of a command line.
  mutating func read(words: [String]) throws(NameList.Refusal) {
    let isPlain = words.map { word in
      let stretch = Stretch(word)
      return stretch.pieces.count == 1 && stretch.parts.count == 1
        && Stretch.lines(of: word).count == 1 && stretch.colon == nil
    }
    var index = words.startIndex
    while index < words.endIndex {
      line = index + 1
      let end = isPlain[index...].firstIndex(of: false) ?? words.endIndex
      if end == index {
        for (_, stretch) in Stretch.lines(of: words[index]) {
          for part in stretch.parts { try read(part: part) }
        }
        index += 1
        continue
      }
      let pieces = words[index..<end].enumerated().map { place, word in
        Stretch.Piece(stretch: Stretch(word), separator: place == 0 ? .none : .space)
      }
      let start = index
      try read(pieces: pieces) { words[(start + $0)...(start + $1)].joined(separator: " ") }
      index = end
    }
  }

  /// Whether a line names the list as a whole: "Members of the Colombo Process", or a body first.
  private func isTitle(_ stretch: Stretch, isFirst: Bool) -> Bool {
    guard isFirst, stretch.colon == nil else { return false }
    let text = stretch.trimmed.text
    guard !known.isName(text) else { return false }
    if known.isBody(text) { return true }
    let words = text.split(separator: " ")
    return words.indices.dropFirst().contains { index in
      ["of", "in", "du", "de", "del", "–", "-"].contains(words[index])
        && ListWords.isHeading(words[..<index].joined(separator: " "))
        && known.isBody(words[(index + 1)...].joined(separator: " "))
    }
  }

  // MARK: - Headings

  private mutating func read(part: Stretch) throws(NameList.Refusal) {
    guard let colon = part.colon else {
      if open(heading: part) { return }
      return try read(names: part)
    }
    let before = Stretch(part.scalars[..<colon])
    let after = Stretch(part.scalars[(colon + 1)...])
    if known.name(in: before) != nil {
      return try read(named: before, after, part)
    }
    if let stop = part.stop(before: colon) {
      try read(part: Stretch(part.scalars[..<stop]))
      return try read(part: Stretch(part.scalars[(stop + 1)...]))
    }
    let outer = role
    add(heading: before)
    guard !after.trimmed.isEmpty else { return }
    try read(part: after)
    // "Chair: Indonesia" speaks of that line alone.
    if [.chair, .coChair, .formerChair, .secretariat].contains(role) { role = outer }
  }

  /// Reads what stands before and after a colon where a name stands before it: `Australia: member`,
  /// or a group with its states.
  private mutating func read(
    named before: Stretch, _ after: Stretch, _ part: Stretch
  ) throws(NameList.Refusal) {
    if let note = ListWords.onlyRole(after.trimmed.text) {
      let first = entries.count
      try read(names: before)
      if entries.count > first { give(note, to: entries.count - 1) }
    } else if after.trimmed.isEmpty, known.isState(before) {
      try read(names: before)
    } else if after.pieces.contains(where: { known.name(in: $0.stretch) != nil })
      || after.trimmed.isEmpty
    {
      add(heading: before)
      try read(part: after)
    } else {
      try read(names: before)
      if !entries.isEmpty { annotate(entries.count - 1, with: after.trimmed.text) }
    }
  }

  private mutating func open(heading: Stretch) -> Bool {
    let text = heading.trimmed.text
    guard ListWords.isHeading(text), known.name(in: heading) == nil else { return false }
    add(heading: heading)
    return true
  }

  private mutating func add(heading: Stretch) {
    let text = heading.trimmed.text
    let own = ListWords.role(in: text)
    role = own ?? role
    sections.append(
      NameList.Section(
        heading: text, line: line, role: own, stated: ListWords.count(in: text)))
  }

  /// The sections with the number of their names.
  ///
  /// A heading without names of its own counts those of the headings below it that speak of no role.
  var countedSections: [NameList.Section] {
    var counts = [Int](repeating: 0, count: sections.count)
    for section in sectionOfEntry where section >= 0 { counts[section] += 1 }
    return sections.indices.map { index in
      var section = sections[index]
      section.found = counts[index]
      if counts[index] == 0 {
        let below = sections.indices[(index + 1)...].prefix { sections[$0].role == nil }
        section.found = below.reduce(0) { $0 + counts[$1] }
      }
      return section
    }
  }

  // MARK: - Rows of a table

  private mutating func read(_ row: PastedTable.Row) throws(NameList.Refusal) {
    for name in row.names {
      if open(heading: name) { continue }
      let first = entries.count
      try read(names: name)
      guard first < entries.count else { continue }
      for index in first..<entries.count {
        for code in row.codes { annotate(index, with: code) }
        if let role = row.role { give(role, to: index) }
      }
    }
  }

  // MARK: - Names

  private mutating func read(names stretch: Stretch) throws(NameList.Refusal) {
    if let name = known.name(in: stretch) { return try add(name, given: stretch) }
    if let marked = Stretch(stretch.trimmed.scalars).withoutMarker { return try read(names: marked) }
    // "Governments of Viet Nam and Thailand"
    if let rest = ListWords.withoutOffice(stretch.trimmed) { return try read(names: rest) }
    let pieces = stretch.pieces
    let scalars = stretch.scalars
    try read(pieces: pieces) { first, last in
      let start = pieces[first].stretch.scalars.startIndex
      return Stretch(scalars[start..<pieces[last].stretch.scalars.endIndex]).text
    }
  }

  /// Finds the names in the pieces of a line; `joined` is the text from one piece to another.
  private mutating func read(
    pieces: [Stretch.Piece], joined: @escaping (Int, Int) -> String
  ) throws(NameList.Refusal) {
    for run in PieceRuns(pieces, known, joined).runs {
      switch run.kind {
      case .name(let name, let parts):
        try add(name, given: run.stretch, parts: parts)
      case .note where !entries.isEmpty:
        annotate(entries.count - 1, with: run.stretch.trimmed.text)
      case .role(let role) where !entries.isEmpty: give(role, to: entries.count - 1)
      default: try add(known.bareName(of: run.stretch), given: run.stretch)
      }
    }
  }

  private mutating func add(
    _ name: KnownNames.Bare, given: Stretch, parts: [String] = []
  ) throws(NameList.Refusal) {
    guard !name.text.isEmpty, name.text.unicodeScalars.contains(where: \.isLetterOrDigit) else {
      return
    }
    guard entries.count < NameList.mostNames else {
      throw .tooManyNames(limit: NameList.mostNames)
    }
    let noted = name.notes.lazy.compactMap(ListWords.onlyRole).first
    entries.append(
      NameList.Entry(
        given: given.trimmed.text, name: name.text, line: line, role: noted ?? role,
        notes: name.notes, parts: parts))
    sectionOfEntry.append(sections.count - 1)
  }

  private mutating func give(_ role: Role, to index: Int) {
    let entry = entries[index]
    entries[index] = NameList.Entry(
      given: entry.given, name: entry.name, line: entry.line, role: role, notes: entry.notes,
      parts: entry.parts)
  }

  private mutating func annotate(_ index: Int, with note: String) {
    let entry = entries[index]
    entries[index] = NameList.Entry(
      given: entry.given, name: entry.name, line: entry.line,
      role: ListWords.onlyRole(note) ?? entry.role, notes: entry.notes + [note],
      parts: entry.parts)
  }
}
