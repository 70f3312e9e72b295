/// Finds the names in a line of a list.
extension ListReader {
  mutating func read(
    names stretch: Stretch, depth: Int = 0
  ) throws(NameList.Refusal) {
    if let name = known.name(in: stretch), stretch.pieces.count == 1 {
      return try add(name, given: stretch)
    }
    // "E/CN.4/2011" is a document.
    if !known.isTyped, ListWords.isDocumentSymbol(stretch.trimmed.text) { return setAside(stretch) }
    if depth < Self.deepest, let rest = withoutConjunction(stretch.trimmed) {
      return try read(names: rest, depth: depth + 1)
    }
    if depth < Self.deepest {
      // "ii. Eritrea" has a full stop that ends no item.
      if let rest = known.unmarked(stretch.trimmed), !known.isWhole(stretch.trimmed.text) {
        return try read(names: rest, depth: depth + 1)
      }
      // "Governments of Viet Nam and Thailand"
      // "Embassy of Chad, Paris, France" needs its office to tell where it is.
      if known.name(in: stretch) == nil,
        !ListWords.isPost(stretch.pieces.first?.stretch.text ?? ""),
        let rest = known.withoutOffice(stretch.trimmed)
      {
        return try read(names: rest, depth: depth + 1)
      }
    }
    if try read(excepting: stretch, depth) { return }
    try read(pieces: stretch.pieces, joined: stretch.joined)
  }

  /// What the pieces of a text make up.
  func runs(of stretch: Stretch) -> [PieceRuns.Run] {
    PieceRuns(stretch.pieces, known, stretch.joined).runs
  }

  /// Reads a text that excepts names, which then are listed as none: `All members except Kenya and
  /// Chad`.
  private mutating func read(
    excepting stretch: Stretch, _ depth: Int
  ) throws(NameList.Refusal) -> Bool {
    guard depth < Self.deepest, let (before, after) = ListWords.exception(in: stretch),
      after.pieces.contains(where: { known.name(in: $0.stretch) != nil })
    else { return false }
    if !before.isEmpty, try !read(group: before) { try read(names: before, depth: depth + 1) }
    let outer = (standing, kept)
    (standing, kept) = (.denied, stretch.trimmed.text)
    try read(names: after, depth: depth + 1)
    (standing, kept) = outer
    return true
  }

  /// A line without "and" before its name, where what is left is a name as a whole: `y Congo -
  /// Kinshasa`.
  private func withoutConjunction(_ stretch: Stretch) -> Stretch? {
    let word = stretch.scalars.prefix { !$0.isSpace }
    guard word.count <= 4, Stretch.conjunctions.contains(Stretch(word).text.lowercased()) else {
      return nil
    }
    let rest = Stretch(stretch.scalars[word.endIndex...]).trimmed
    return !known.isWhole(stretch.text) && known.isWhole(rest.text) ? rest : nil
  }

  /// Finds the names in the pieces of a line; `joined` is the text from one piece to another.
  mutating func read(
    pieces: [Stretch.Piece], joined: @escaping (Int, Int) -> String
  ) throws(NameList.Refusal) {
    guard pieces.count <= Self.mostParts else { throw .tooManyNames(limit: NameList.mostNames) }
    isAtStart = true
    defer { endLine() }
    let runs = PieceRuns(pieces, known, joined).runs
    if isOfPerson(runs) {
      return readRemark(Stretch(joined(pieces.startIndex, pieces.endIndex - 1)))
    }
    guard let place = Whereabouts(runs, pieces, known, isBelowParty: isBelowParty) else {
      return try read(runs[...], pieces)
    }
    try read(runs[..<place.start], pieces)
    let text = Stretch(joined(runs[place.start].first, pieces.endIndex - 1))
    // A party's delegates may be where it is.
    let isOfLast = entries.last.map { known.refs($0.name) == known.refs(place.state) } ?? false
    if place.isSure || isOfLast { readRemark(text) } else { try suggest(text, place.state) }
  }

  private mutating func read(
    _ runs: ArraySlice<PieceRuns.Run>, _ pieces: [Stretch.Piece]
  ) throws(NameList.Refusal) {
    let first = entries.count
    for run in runs {
      switch run.kind {
      case .name(let name, let parts):
        try add(name, given: run.stretch, parts: parts)
      case .note where !entries.isEmpty || isAtStart: readRemark(run.stretch)
      case .role(let role, let isOfAll) where !entries.isEmpty:
        for index in (isOfAll ? min(first, entries.count - 1) : entries.count - 1)..<entries.count {
          give(role, to: index)
        }
      case .unread: try add(known.bareName(of: run.stretch), given: run.stretch)
      default: try read(unknown: run.stretch)
      }
    }
    let names = runs.filter { if case .name = $0.kind { true } else { false } }
    if let last = names.last, pieces[last.first].separator == .and {
      shareNotes(of: runs, names.count, from: first)
    }
  }

  /// Gives what stands beside the last of names with "and" to the others too: `Chad and Mali (absent)`
  /// may be both, `Chad and Mali (observers)` are.
  private mutating func shareNotes(
    of runs: ArraySlice<PieceRuns.Run>, _ count: Int, from first: Int
  ) {
    guard !known.isTyped, count > 1, entries.count - first == count, let last = entries.last,
      let run = runs.last
    else { return }
    let others = first..<(entries.count - 1)
    let notes = (last.notes + last.remarks + [run.stretch.trimmed.text])
    if let role = last.role,
      notes.contains(where: { ListWords.notedRole($0) == role && ListWords.isOfSeveral($0) })
    {
      for index in others where entries[index].role == nil { give(role, to: index) }
    }
    guard last.standing == .absent, standing == nil,
      let note = notes.first(where: { ListWords.standing(in: $0) == .absent })
    else { return }
    let isOfAll = ListWords.number(ofStanding: note) == .several
    // "Benin (present), Niger and Chad (absent)" says of Benin what it is.
    let present = others.last { index in
      (entries[index].notes + entries[index].remarks).contains(where: ListWords.saysAttending)
    }
    for index in others.dropFirst(present.map { $0 + 1 - first } ?? 0)
    where entries[index].standing == nil {
      entries[index].standing = isOfAll ? .absent : .unsure
    }
  }

  /// Whether a line is a person with what they do, and no name: `Mr. A. Person, Head of Department`.
  private func isOfPerson(_ runs: [PieceRuns.Run]) -> Bool {
    guard !known.isTyped, runs.first.map({ PastedNames.isPerson($0.stretch.trimmed.text) }) ?? false
    else { return false }
    return runs.allSatisfy { run in
      switch run.kind {
      case .name, .unread: false
      case .note, .role: true
      case .unknown:
        (ListWords.saysCalling(run.stretch.text)
          || run.first == run.last && PastedNames.hasTitle(run.stretch.trimmed.text))
          && saysNoName(run.stretch)
          && run.stretch.clauses.allSatisfy { Clause($0, known).names.isEmpty }
      }
    }
  }

  /// Reads a line that means the members of a body: as these, or as a heading where it begins no
  /// sentence and other lines follow.
  mutating func read(group part: Stretch) throws(NameList.Refusal) -> Bool {
    if try read(namedInBracket: part) { return true }
    guard let group = GroupPhrase(part.trimmed.text, known) else {
      if try read(groupAndNames: part) { return true }
      guard known.name(in: part) == nil, !isLast, isHeadingOfBody(part) else { return false }
      add(heading: part)
      return true
    }
    if group.isOfText || isLast || isStranger(next, to: group) {
      try add(group, given: part)
    } else {
      add(heading: part)
    }
    return true
  }

  /// Whether a line is a state that is no member of a group: then the group is one of the list's
  /// lines and no heading.
  private func isStranger(_ line: Stretch?, to group: GroupPhrase) -> Bool {
    guard let line, known.isState(line), let name = known.name(in: line) else { return false }
    return Set(known.refs(name.text)).isDisjoint(with: group.members)
  }

  /// Reads a group with those that are added to it: `ASEAN Member States plus Timor-Leste`.
  private mutating func read(groupAndNames part: Stretch) throws(NameList.Refusal) -> Bool {
    let pieces = part.pieces
    guard !known.isTyped, pieces.count > 1, known.name(in: part) == nil,
      let first = pieces.first?.stretch, let group = GroupPhrase(first.trimmed.text, known),
      pieces.dropFirst().allSatisfy({ known.name(in: $0.stretch) != nil })
    else { return false }
    try add(group, given: first)
    for piece in pieces.dropFirst() { try read(names: piece.stretch) }
    return true
  }

  /// Reads names in a bracket behind the group or the organisation that they are of: `the ASEAN Member
  /// States (Laos, Viet Nam)`, `EU (France, Germany)`.
  private mutating func read(namedInBracket part: Stretch) throws(NameList.Refusal) -> Bool {
    guard !known.isTyped, let (rest, note) = part.trimmed.withoutBracket,
      case let names = Stretch(note), names.pieces.count > 1, known.isListOfNames(names),
      GroupPhrase(rest.text, known) != nil || known.isOrganisation(rest.text)
    else { return false }
    add(heading: rest)
    try read(names: names)
    return true
  }

  /// Whether a line is a body and words of a heading for several: `EAC Partner States`, `AU
  /// observers (3)`.
  private func isHeadingOfBody(_ line: Stretch) -> Bool {
    guard !known.isTyped, line.scalars.count <= Self.longestTitle else { return false }
    let words = (line.trimmed.withoutMarker ?? line.trimmed).text.spaced
    return words.indices.dropFirst().contains { start in
      known.isOrganisation(words[..<start].joined(separator: " "))
        && ListWords.isHeadingOfSeveral(words[start...].joined(separator: " "))
    }
  }

  private mutating func add(_ group: GroupPhrase, given: Stretch) throws(NameList.Refusal) {
    if let (found, stated) = group.miscount {
      try suggest(given)
      return remark(entries.count - 1, "the \(group.name) has \(found) members, and not \(stated)")
    }
    for member in group.members {
      let name = known.catalogue.parties[member].name
      try add(KnownNames.Bare(text: name, notes: [], isWithin: true), given: given)
      entries[entries.count - 1].remarks.append("one of the members of the \(group.name)")
    }
    for stranger in group.strangers {
      try suggest(stranger)
      remark(entries.count - 1, "behind “except”, and none of the members of the \(group.name)")
    }
  }

  /// Reads a text that is no name: the names that stand within it, else the text as it is.
  private mutating func read(unknown stretch: Stretch) throws(NameList.Refusal) {
    if let group = GroupPhrase(stretch.trimmed.text, known) {
      return try add(group, given: stretch)
    }
    guard !isPlaceholder(stretch) else { return setAside(stretch) }
    if let parts = gluedNames(in: stretch) {
      for part in parts { try read(names: part, depth: Self.deepest) }
      return
    }
    let text = stretch.trimmed.text
    // "absent" on its own line, and "12 May 2004", are said of the name.
    if !known.isTyped,
      ListWords.standing(in: text) != nil || ListWords.isDateOrAddress(text) && saysNoName(stretch)
    {
      return readRemark(stretch)
    }
    let isOfOffice = ListWords.hasOffice(text)
    let clauses = stretch.clauses.map {
      (stretch: $0, clause: Clause($0, known, isOfOffice: isOfOffice))
    }
    let isRemark =
      clauses.allSatisfy(\.clause.isRemark)
      || !known.isTyped && ListWords.isInstitution(text)
    if isRemark, saysNoName(stretch) {
      return readRemark(stretch)
    }
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

  /// The names of a text in which "and" is written together with them; nil where it is none of names
  /// alone.
  private func gluedNames(in stretch: Stretch) -> [Stretch]? {
    for (before, after) in stretch.glued where known.name(in: after) != nil {
      if known.name(in: before) != nil { return [before, after] }
      if let others = gluedNames(in: before) { return others + [after] }
    }
    return nil
  }

  /// Whether a text of a pasted list stands for nothing: "N/A", "TBC", a number, a mark.
  private func isPlaceholder(_ stretch: Stretch) -> Bool {
    guard !known.isTyped else { return false }
    let text = stretch.trimmed.text
    let hasLetter = text.unicodeScalars.contains { $0.isLetterOrDigit && !$0.isDigit }
    return !hasLetter || ListWords.isPlaceholder(text)
  }

  /// Whether neither a name nor form words alone, which belong to one, stand in a text.
  private func saysNoName(_ stretch: Stretch) -> Bool {
    !NameStem.isOfForms(NameStem.words(of: stretch.text))
      && known.catalogue.partiesNamed(in: stretch.text).isEmpty
  }

  /// Keeps a person or an office with the name that it stands behind.
  private mutating func readRemark(_ stretch: Stretch) {
    if isAtStart {
      pending.append(stretch)
    } else if entries.isEmpty || known.isTyped {
      setAside(stretch)
    } else {
      remark(entries.count - 1, stretch.trimmed.text)
    }
  }

  /// What stands on a line without a name belongs to the name above it.
  mutating func endLine() {
    isAtStart = false
    for stretch in pending { readRemark(stretch) }
    pending = []
  }

  /// Adds a text in which a name stands that does not count.
  ///
  /// - Parameter name: The name; nil to look for it in the text.
  mutating func suggest(_ text: Stretch, _ name: String? = nil) throws(NameList.Refusal) {
    let count = entries.count
    try add(KnownNames.Bare(text: name ?? text.trimmed.text, notes: []), given: text)
    if count < entries.count { entries[count].isName = false }
  }

  private mutating func add(
    _ name: KnownNames.Bare, given: Stretch, parts: [String] = []
  ) throws(NameList.Refusal) {
    guard name.text.unicodeScalars.contains(where: \.isLetterOrDigit) else {
      return setAside(given)
    }
    guard entries.count < NameList.mostNames else {
      throw .tooManyNames(limit: NameList.mostNames)
    }
    let notes = name.notes + name.remarks
    let standing = notes.lazy.compactMap(ListWords.standing).first ?? standing
    let noted = name.notes.lazy.compactMap(ListWords.notedRole).first
    let role = roleOfHeading()
    entries.append(
      NameList.Entry(
        given: asGiven(given.trimmed), name: name.text, line: line > 0 ? line : entries.count + 1,
        role: noted ?? (standing?.keepsRole ?? true ? role : nil),
        notes: name.notes, parts: parts, remarks: name.remarks + [kept].compactMap(\.self),
        standing: standing, isTyped: known.isTyped,
        isWithin: name.isWithin,
        isName: known.isTyped || known.isName(name.text)
          || !PastedNames.isPerson(name.text) && !ListWords.abbreviations.contains(name.text)))
    sectionOfEntry.append(sections.count - 1)
    isAtStart = false
    for stretch in pending { remark(entries.count - 1, stretch.trimmed.text) }
    pending = []
  }

  /// A name as it stands in its line, with all of its words: "O’Brien" and "Lao P.D.R." have more than
  /// what is looked up.
  private func asGiven(_ name: Stretch) -> String {
    guard lineText.scalars.count <= Self.longestSearched, let range = lineText.range(of: name)
    else {
      return name.text
    }
    return lineText.wholeWords(range).text
  }

  /// In a longer text, which is no line of a list, finding each name would take too long.
  private static let longestSearched = 4_000
}
