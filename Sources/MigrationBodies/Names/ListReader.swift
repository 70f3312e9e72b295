/// Takes a list apart: from its text to entries and sections.
struct ListReader {
  var entries: [NameList.Entry] = []
  /// What stands in the list and is neither a name nor a heading.
  private(set) var remarks: [NameList.Remark] = []
  var sections: [NameList.Section] = []
  /// For each entry the section below whose heading it stands; -1 before the first.
  var sectionOfEntry: [Int] = []
  var role: Role?
  /// What the heading says of the names below it beside their role.
  var standing: ListedStanding?
  /// The role before a heading that speaks of its line alone; nil when there is none.
  var roleBefore: Role??
  /// Whether the last name stands on a line of its own, as above its delegates.
  var isBelowParty = false
  /// A heading that each name below it keeps with it: how it voted, or what it is not.
  var kept: String?
  /// The heading that gave the role.
  var roleHeading: String?
  /// The line of the name below a heading that says who chairs: those below it do not.
  var chairLine: Int?
  var line = 1
  /// What stands in that line, or the words of a command line.
  private(set) var lineText = Stretch("")
  /// The line behind it; nil behind the last.
  var next: Stretch?
  var isLast: Bool { next == nil }
  /// Whether empty lines stand before and behind the line.
  var isAfterGap = false
  var isBeforeGap = false
  var known: KnownNames
  /// The persons and offices of a line before its first name, to which they belong.
  var pending: [Stretch] = []
  /// Whether several names have a date behind them, as in a list of signatures.
  var hasDatedNames = false
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
    // Directions that stand alone more than once are headings: "Northern", "Southern".
    let directions = lines.count { NameStem.isOfDirections($0.stretch.trimmed.text) }
    let unbroken = Stretch.unbroken(
      lines, isName: { known.name(in: Stretch($0)) != nil },
      isTorn: { first, second in
        (directions < 2 || !NameStem.isOfDirections(first.trimmed.text))
          && known.isTorn(first, second)
      })
    known.marks = ListMarks(unbroken.map(\.stretch))
    known.codes =
      Stretch(text).isOfCodes ? .only : hasOtherCodes(unbroken.map(\.stretch)) ? .some : .none
    hasDatedNames = !known.isTyped && unbroken.count { isDated($0.stretch) } > 1
    let table = PastedTable(unbroken.map(\.stretch), known)
    let footnotes = ListFootnotes(unbroken.map(\.stretch))
    for (index, (number, stretch)) in unbroken.enumerated() {
      (isAfterGap, isBeforeGap) = (number > line + 1, false)
      (line, lineText) = (number, stretch)
      if index + 1 < unbroken.count { isBeforeGap = unbroken[index + 1].line > number + 1 }
      next = index + 1 < unbroken.count ? unbroken[index + 1].stretch : nil
      let before = read
      let first = entries.count
      if let row = table.row(index) {
        try read(row)
      } else if footnotes.isNote(index) {
        setAside(stretch)
      } else if !isTitle(stretch, isFirst: mayBeTitle) {
        for part in stretch.parts where try !readRole(part, from: first) { try read(part: part) }
      }
      endLine()
      if !stretch.goesOn { endHeadingOfLine() }
      noteParty(of: stretch, from: first)
      for place in first..<entries.count {
        if let note = footnotes.note(on: entries[place].given, in: stretch) {
          annotate(place, with: note)
        }
      }
      if entries.count == first + 1, let mark = stretch.mark { remark(first, mark) }
      if read == before { setAside(stretch) }
    }
  }

  /// Reads what stands behind a semicolon and is nothing but the role of the name before it: `Benin;
  /// observer`.
  private mutating func readRole(_ part: Stretch, from first: Int) throws(NameList.Refusal) -> Bool
  {
    let text = part.trimmed.text
    guard entries.count > first, let role = ListWords.notedRole(text), !ListWords.isOfSeveral(text),
      part.colon == nil, known.name(in: part) == nil
    else { return false }
    give(role, to: entries.count - 1)
    remark(entries.count - 1, text)
    return true
  }

  /// Keeps a line with the name above it, or by itself where there is none.
  mutating func remarkOrSetAside(_ line: Stretch) {
    if entries.isEmpty { setAside(line) } else { remark(entries.count - 1, line.trimmed.text) }
  }

  /// Notes whether a line is a party alone, which then stands above its delegates; one that adds no
  /// name leaves that as it was.
  private mutating func noteParty(of line: Stretch, from first: Int) {
    if entries.count > first {
      let text = (line.trimmed.withoutMarker ?? line.trimmed).text
      isBelowParty = entries.count == first + 1 && text == entries[first].given
    } else if sectionOfEntry.last != sections.count - 1 {
      isBelowParty = false
    }
  }

  /// Whether two codes at least stand alone between separators that abbreviate nothing else.
  private func hasOtherCodes(_ lines: [Stretch]) -> Bool {
    let codes = lines.flatMap { line in
      line.scalars.split { ",;|\t:".unicodeScalars.contains($0) }.map { Stretch($0).trimmed }
        .filter { $0.isCode && !ListWords.abbreviations.contains($0.text) }.map(\.text)
        .filter { ListWords.fieldOfMail($0) == nil }
    }
    return Set(codes).count { known.catalogue.wholeName($0, isTyped: false) != nil } > 1
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
    lineText = Stretch(words.joined(separator: " "))
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
          endHeadingOfLine()
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
    // A cell may have several names, and a heading with its own: "Serbia; Montenegro", "Apologies:
    // Chad, Mali".
    for name in row.names.flatMap(\.parts) {
      let first = entries.count
      if name.colon != nil {
        try read(part: name)
      } else if !open(heading: name) {
        try read(names: name)
      }
      guard first < entries.count else { continue }
      for index in first..<entries.count {
        for code in row.codes { annotate(index, with: code) }
        if let role = row.role { give(role, to: index) }
        if let standing = row.standing { remark(index, standing) }
        if row.isAbsent { entries[index].standing = .absent }
        for text in row.remarks { remark(index, text) }
        entries[index].remarks += row.denied
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
