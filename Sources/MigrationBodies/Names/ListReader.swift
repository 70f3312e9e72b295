/// Takes a list apart: from its text to entries and sections.
struct ListReader {
  var entries: [NameList.Entry] = []
  /// What stands in the list and is neither a name nor a heading.
  private(set) var remarks: [NameList.Remark] = []
  private(set) var sections: [NameList.Section] = []
  /// For each entry the section below whose heading it stands; -1 before the first.
  var sectionOfEntry: [Int] = []
  private(set) var role: Role?
  /// What the heading says of the names below it beside their role.
  private(set) var standing: ListedStanding?
  /// A heading that each name below it keeps with it: how it voted.
  private(set) var vote: String?
  /// The heading that gave the role.
  private var roleHeading: String?
  private(set) var line = 1
  private(set) var isLast = true
  private(set) var known: KnownNames
  /// The persons and offices of a line before its first name, to which they belong.
  var pending: [Stretch] = []
  /// Whether several names have a date behind them, as in a list of signatures.
  private var hasDatedNames = false
  /// Whether the names of a line are still to be found.
  var isAtStart = false
  /// How many times something was noted beside a name.
  private var noted = 0

  /// The most lines of a list and pieces of a line: more are no list of `NameList.mostNames`.
  static let mostParts = 5 * NameList.mostNames
  /// How deep headings stand within a line, and numbers and offices before a name; a text of nothing
  /// else would exhaust the stack.
  static let deepest = 6

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
    known.hasNumericCodes = Stretch(text).isOfCodes
    hasDatedNames = !known.isTyped && unbroken.count { isDated($0.stretch) } > 1
    let table = PastedTable(unbroken.map(\.stretch), known)
    for (index, (number, stretch)) in unbroken.enumerated() {
      line = number
      isLast = index == unbroken.count - 1
      let before = read
      if let row = table.row(index) {
        try read(row)
      } else if !isTitle(stretch, isFirst: mayBeTitle) {
        for part in stretch.parts { try read(part: part) }
      }
      endLine()
      if read == before { setAside(stretch) }
    }
  }

  /// How much has been read so far: every line that is not empty adds to it.
  private var read: [Int] { [entries.count, sections.count, remarks.count, noted] }

  /// Keeps a text that is neither a name nor a heading; one of nothing but white space is left out.
  mutating func setAside(_ stretch: Stretch) {
    let text = stretch.text.trimmingPrefix(while: \.isWhitespace)
    guard !text.isEmpty else { return }
    remarks.append(NameList.Remark(given: String(text), line: line))
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

  /// Whether a title may stand here: before any name and heading, and behind few lines.
  private var mayBeTitle: Bool { entries.isEmpty && sections.isEmpty && remarks.count < 10 }

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
      if isVenue(part) { return setAside(part) }
      if !hasDatedNames, isDated(part) { return try suggest(part) }
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
    let text = before.trimmed.text
    // "Venue: Geneva, Switzerland" names nobody.
    if ListWords.isPlaceHeading(text) { return setAside(part) }
    // "Head of delegation: Ms. A. Person" speaks of the state above it.
    if ListWords.isOffice(text), !after.trimmed.isEmpty {
      pending.append(before)
      return try read(part: after, depth: depth + 1)
    }
    let outer = role
    add(heading: before)
    guard !after.trimmed.isEmpty else {
      // "Observers: -" has none.
      if after.text.contains(where: { !$0.isWhitespace }) { endWithNone(after) }
      return
    }
    // "Observers: none" has no names, also none below it.
    if ListWords.isPlaceholder(after.trimmed.text) {
      return endWithNone(after)
    }
    try read(part: after, depth: depth + 1)
    // "Chair: Indonesia" speaks of that line alone.
    if [.chair, .coChair, .formerChair, .secretariat].contains(role) { end(of: outer) }
    if standing != nil || vote != nil { end(of: outer) }
  }

  /// Ends a heading that says that it has no names.
  private mutating func endWithNone(_ text: Stretch) {
    setAside(text)
    end(of: nil)
  }

  /// Ends what a heading says of the names below it.
  private mutating func end(of outer: Role?) {
    (role, standing, vote) = (outer, nil, nil)
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
    if let note = ListWords.notedRole(after.trimmed.text) {
      give(note, to: entries.count - 1)
    } else if isList {
      try read(part: after, depth: depth + 1)
    } else if !after.trimmed.isEmpty {
      // "Sweden: NO" is a vote: what stands there does not say which state is meant.
      remark(entries.count - 1, after.trimmed.text)
    }
  }

  /// Whether a line says where and when a meeting was: a place that is no name stands before the
  /// state, and a date or an address with them.
  private func isVenue(_ part: Stretch) -> Bool {
    guard !known.isTyped, part.scalars.count <= Self.longestTitle,
      ListWords.isDateOrAddress(part.text)
    else { return false }
    let pieces = part.pieces
    guard pieces.count > 1, let first = pieces.first?.stretch, known.name(in: first) == nil else {
      return false
    }
    let clause = Clause(first, known)
    let isAddress = ListWords.isDateOrAddress(first.text)
    return isAddress
      || clause.names.isEmpty && !clause.isRemark
        && !PastedNames.isPerson(first.trimmed.text)
        && !ListWords.isInstitution(first.trimmed.text)
        && !known.isMisspelt(first.trimmed.text)
  }

  /// Whether a line is a state and a date, as `Singapore, 4 May 2011`.
  ///
  /// Alone it is where and when a meeting was; in a list of signatures each state has one.
  private func isDated(_ part: Stretch) -> Bool {
    guard !known.isTyped, part.scalars.count <= Self.longestTitle,
      ListWords.isDateOrAddress(part.text)
    else { return false }
    let pieces = part.pieces
    let rest = pieces.indices.dropFirst().first { index in
      let before = part.scalars[..<pieces[index - 1].stretch.scalars.endIndex]
      return pieces[index].separator == .comma && known.isState(Stretch(before))
    }.map { Stretch(part.scalars[pieces[$0].stretch.scalars.startIndex...]).text }
    return rest.map {
      ListWords.isDateOrAddress($0) && ListWords.words(of: $0).allSatisfy(ListWords.isOfDate)
    } ?? false
  }

  private mutating func open(heading: Stretch) -> Bool {
    // "B. OBSERVERS AND ORGANISATIONS"
    let texts = [heading.trimmed, heading.trimmed.withoutMarker].compactMap(\.self)
    guard texts.contains(where: { ListWords.isHeading($0.text) }), known.name(in: heading) == nil
    else { return false }
    add(heading: heading)
    return true
  }

  mutating func add(heading: Stretch) {
    let text = heading.trimmed.text
    let own = ListWords.headingRole(text)
    let standing = ListWords.standing(in: text)
    let vote = ListWords.isVote(text) ? text : nil
    if own != nil || standing != nil || vote != nil || beginsAnother(text) {
      role = own ?? (standing == .absent || vote != nil ? role : nil)
      (self.standing, self.vote, roleHeading) = (standing, vote, text)
    }
    sections.append(
      NameList.Section(
        heading: text, line: line, role: own, stated: ListWords.count(in: text)))
  }

  /// Whether a heading without a role ends that of the one before it.
  ///
  /// It begins another list, stands beside it (C behind B), or leaves the states for organisations.
  private func beginsAnother(_ text: String) -> Bool {
    if ListWords.isGeneric(text) { return true }
    guard let roleHeading else { return false }
    let mark = Stretch(text).kindOfMarker
    return mark != nil && mark == Stretch(roleHeading).kindOfMarker
      || ListWords.isOfOrganisations(text) && ListWords.isOfStates(roleHeading)
  }

  /// The sections with the number of their names.
  ///
  /// A heading without names of its own counts those of the headings below it that speak of no role.
  var countedSections: [NameList.Section] {
    var counts = [Int](repeating: 0, count: sections.count)
    var seen: Set<[Int]> = []
    var lines: Set<Int> = []
    for (index, section) in sectionOfEntry.enumerated() where section >= 0 {
      let isFirst = lines.insert(entries[index].line).inserted
      let refs = known.refs(entries[index].name)
      // A party counts once, and neither a person nor an office beside a name does.
      let isCounted =
        refs.isEmpty
        ? isFirst && entries[index].isName
          && !entries[index].remarks.contains(where: PastedNames.isPerson)
        : seen.insert([section] + refs.map { $0.index }).inserted
      if isCounted { counts[section] += 1 }
    }
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
        if let standing = row.standing { remark(index, standing) }
      }
    }
  }

  // MARK: - What stands beside a name

  mutating func give(_ role: Role, to index: Int) {
    noted += 1
    entries[index].role = role
  }

  /// Notes what says nothing of which party is meant: a person, a vote.
  mutating func remark(_ index: Int, _ text: String) {
    noted += 1
    entries[index].remarks.append(text)
    if let standing = ListWords.standing(in: text) { entries[index].standing = standing }
  }

  /// Notes what may say which party is meant, or in which role: a text in brackets, a code.
  mutating func annotate(_ index: Int, with note: String) {
    noted += 1
    entries[index].notes.append(note)
    if let role = ListWords.notedRole(note) { entries[index].role = role }
    if let standing = ListWords.standing(in: note) { entries[index].standing = standing }
  }
}
