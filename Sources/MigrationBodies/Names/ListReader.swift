/// Takes a list apart: from its text to entries and sections.
struct ListReader {
  private(set) var entries: [NameList.Entry] = []
  private var sections: [NameList.Section] = []
  /// For each entry the section below whose heading it stands; -1 before the first.
  private var sectionOfEntry: [Int] = []
  private var role: Role?
  private var line = 1
  private var isLast = true
  private(set) var known: KnownNames

  /// The most lines of a list and pieces of a line: more are no list of `NameList.mostNames`.
  private static let mostParts = 5 * NameList.mostNames
  /// How deep headings stand within a line, and numbers and offices before a name; a text of nothing
  /// else would exhaust the stack.
  private static let deepest = 6

  /// - Parameter isTyped: Whether somebody typed the names: a code may then be in any case.
  init(_ catalogue: Catalogue, isTyped: Bool) {
    known = KnownNames(catalogue, isTyped: isTyped)
  }

  // MARK: - Text

  /// Reads a text line by line.
  mutating func read(_ text: String) throws(NameList.Refusal) {
    let lines = Stretch.lines(of: text)
    guard lines.count <= Self.mostParts else { throw .tooManyNames(limit: NameList.mostNames) }
    let unbroken = Stretch.unbroken(lines) { known.name(in: Stretch($0)) != nil }
    known.marks = ListMarks(unbroken.map(\.stretch))
    let table = PastedTable(unbroken.map(\.stretch), known)
    for (index, (number, stretch)) in unbroken.enumerated() {
      line = number
      isLast = index == unbroken.count - 1
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
      line = 0
      let end = isPlain[index...].firstIndex(of: false) ?? words.endIndex
      if end == index {
        for (_, stretch) in Stretch.lines(of: words[index]) {
          for part in stretch.parts { try read(part: part) }
        }
        index += 1
        continue
      }
      try read(plain: Array(words[index..<end]))
      index = end
    }
  }

  /// Reads words without punctuation, in which "and" stands alone.
  private mutating func read(plain words: [String]) throws(NameList.Refusal) {
    var places: [Int] = []
    var pieces: [Stretch.Piece] = []
    var separator = Stretch.Separator.none
    for (place, word) in words.enumerated() {
      // In capitals it is the code of Andorra.
      if Stretch.conjunctions.contains(word) {
        separator = .and
      } else {
        pieces.append(Stretch.Piece(stretch: Stretch(word), separator: separator))
        places.append(place)
        separator = .space
      }
    }
    try read(pieces: pieces) { words[places[$0]...places[$1]].joined(separator: " ") }
  }

  /// Whether a line names the list as a whole: "Members of the Colombo Process", or a body first.
  private mutating func isTitle(_ stretch: Stretch, isFirst: Bool) -> Bool {
    guard isFirst, stretch.scalars.count <= Self.longestTitle, stretch.colon == nil,
      known.name(in: stretch) == nil
    else { return false }
    let text = (stretch.trimmed.withoutBracket?.rest ?? stretch.trimmed).text
    let words = text.split(separator: " ")
    let isTitle =
      known.isBody(text)
      || words.indices.dropFirst().contains { index in
        ["of", "in", "du", "de", "del", "–", "-"].contains(words[index])
          && ListWords.isHeading(words[..<index].joined(separator: " "))
          && known.isOrganisation(words[(index + 1)...].joined(separator: " "))
      }
    if isTitle { add(heading: stretch) }
    return isTitle
  }

  private static let longestTitle = 400

  // MARK: - Headings

  private mutating func read(part: Stretch, depth: Int = 0) throws(NameList.Refusal) {
    guard depth < Self.deepest, let colon = part.colon else {
      if open(heading: part) { return }
      if try read(group: part) { return }
      return try read(names: part)
    }
    let before = Stretch(part.scalars[..<colon])
    let after = Stretch(part.scalars[(colon + 1)...])
    if known.name(in: before) != nil {
      return try read(named: before, after, depth)
    }
    if let stop = part.stop(before: colon) {
      try read(part: Stretch(part.scalars[..<stop]), depth: depth + 1)
      return try read(part: Stretch(part.scalars[(stop + 1)...]), depth: depth)
    }
    let outer = role
    add(heading: before)
    guard !after.trimmed.isEmpty else { return }
    try read(part: after, depth: depth + 1)
    // "Chair: Indonesia" speaks of that line alone.
    if [.chair, .coChair, .formerChair, .secretariat].contains(role) { role = outer }
  }

  /// Reads what stands before and after a colon where a name stands before it: `Australia: member`,
  /// or a group with its states.
  private mutating func read(
    named before: Stretch, _ after: Stretch, _ depth: Int
  ) throws(NameList.Refusal) {
    let isState = known.isState(before)
    let isList = known.isListOfNames(after)
    if !isState, isList || after.trimmed.isEmpty {
      add(heading: before)
      return try read(part: after, depth: depth + 1)
    }
    let first = entries.count
    try read(names: before)
    guard entries.count > first else { return }
    if let note = ListWords.onlyRole(after.trimmed.text) {
      give(note, to: entries.count - 1)
    } else if isList {
      try read(part: after, depth: depth + 1)
    } else if !after.trimmed.isEmpty {
      // "Sweden: NO" is a vote: what stands there does not say which state is meant.
      remark(entries.count - 1, after.trimmed.text)
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

  private mutating func read(
    names stretch: Stretch, depth: Int = 0
  ) throws(NameList.Refusal) {
    if let name = known.name(in: stretch), stretch.pieces.count == 1 {
      return try add(name, given: stretch)
    }
    if depth < Self.deepest {
      // "ii. Eritrea" has a full stop that ends no item.
      if let rest = known.unmarked(stretch.trimmed), !known.isWhole(stretch.trimmed.text) {
        return try read(names: rest, depth: depth + 1)
      }
      // "Governments of Viet Nam and Thailand"
      if known.name(in: stretch) == nil, let rest = ListWords.withoutOffice(stretch.trimmed) {
        return try read(names: rest, depth: depth + 1)
      }
    }
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
    guard pieces.count <= Self.mostParts else { throw .tooManyNames(limit: NameList.mostNames) }
    for run in PieceRuns(pieces, known, joined).runs {
      switch run.kind {
      case .name(let name, let parts):
        try add(name, given: run.stretch, parts: parts)
      case .note where !entries.isEmpty:
        annotate(entries.count - 1, with: run.stretch.trimmed.text)
      case .role(let role) where !entries.isEmpty: give(role, to: entries.count - 1)
      default: try read(unknown: run.stretch)
      }
    }
  }

  /// Reads a line that means the members of a body: as these, or as a heading where it begins no
  /// sentence and other lines follow.
  private mutating func read(group part: Stretch) throws(NameList.Refusal) -> Bool {
    guard known.name(in: part) == nil, let group = GroupPhrase(part.trimmed.text, known) else {
      return false
    }
    if group.isOfText || isLast {
      try add(group, given: part)
    } else {
      add(heading: part)
    }
    return true
  }

  private mutating func add(_ group: GroupPhrase, given: Stretch) throws(NameList.Refusal) {
    for member in group.members {
      let name = known.catalogue.parties[member].name
      try add(KnownNames.Bare(text: name, notes: [], isWithin: true), given: given)
      entries[entries.count - 1].remarks.append("one of the members of the \(group.name)")
    }
  }

  /// Reads a text that is no name: the names that stand within it, else the text as it is.
  private mutating func read(unknown stretch: Stretch) throws(NameList.Refusal) {
    if let group = GroupPhrase(stretch.trimmed.text, known) {
      return try add(group, given: stretch)
    }
    let clauses = stretch.clauses.map { (stretch: $0, clause: Clause($0, known)) }
    guard clauses.contains(where: { !$0.clause.names.isEmpty }),
      clauses.allSatisfy({ !$0.clause.names.isEmpty || $0.clause.isRemark })
    else { return try add(known.bareName(of: stretch), given: stretch) }
    var before: [String] = []
    for (text, clause) in clauses {
      if clause.names.isEmpty { before.append(text.trimmed.text) }
      for (index, name) in clause.names.enumerated() {
        try add(name.bare, given: name.given)
        let beside = index == 0 ? before + clause.remarks : []
        entries[entries.count - 1].remarks += beside
        before = []
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
        given: given.trimmed.text, name: name.text, line: line > 0 ? line : entries.count + 1,
        role: noted ?? role,
        notes: name.notes, parts: parts, remarks: name.remarks, isTyped: known.isTyped,
        isWithin: name.isWithin,
        isName: known.isTyped || !PastedNames.isPerson(name.text) || known.isName(name.text)))
    sectionOfEntry.append(sections.count - 1)
  }

  private mutating func give(_ role: Role, to index: Int) { entries[index].role = role }

  private mutating func annotate(_ index: Int, with note: String) {
    entries[index].notes.append(note)
    if let role = ListWords.onlyRole(note) { entries[index].role = role }
  }

  private mutating func remark(_ index: Int, _ text: String) {
    entries[index].remarks.append(text)
  }
}
