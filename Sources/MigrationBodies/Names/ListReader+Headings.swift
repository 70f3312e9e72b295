/// Headings of a list: what they say of the names below them.
extension ListReader {
  /// Whether a line names the list as a whole: "Members of the Colombo Process", or a body first.
  mutating func isTitle(_ stretch: Stretch, isFirst: Bool) -> Bool {
    guard isFirst, stretch.scalars.count <= Self.longestTitle, stretch.colon == nil,
      known.name(in: stretch) == nil
    else { return false }
    let text = (stretch.trimmed.withoutBracket?.rest ?? stretch.trimmed).text
    let words = text.spaced
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

  static let longestTitle = 400

  /// The role of a name by its heading, which of one that chairs is that of one line.
  mutating func roleOfHeading() -> Role? {
    guard role == .chair, !ListWords.isOfSeveral(roleHeading ?? "") else { return role }
    if chairLine == nil { chairLine = line }
    if chairLine != line { role = nil }
    return role
  }

  mutating func read(part: Stretch, depth: Int = 0) throws(NameList.Refusal) {
    guard depth < Self.deepest, let colon = part.colon ?? dashOfHeading(part) else {
      if open(heading: part) { return }
      if isVenue(part) || !known.isTyped && ListWords.saysWhereItWasDone(part.trimmed.text) {
        return setAside(part)
      }
      if !hasDatedNames, isDated(part) { return try suggest(part) }
      if try read(group: part) { return }
      return try read(names: part)
    }
    let before = Stretch(part.scalars[..<colon])
    let after = Stretch(part.scalars[(colon + 1)...])
    // "RE: list" is the subject of a mail, and "TO: Niger" whom it went to.
    if !known.isTyped, known.codes == .none, let field = ListWords.fieldOfMail(before.trimmed.text),
      !known.isCode(before.trimmed.text, of: after.trimmed.text)
    {
      return try field == .subject && !known.isListOfNames(after)
        ? setAside(part) : read(part: after, depth: depth + 1)
    }
    // "MU: Mauritius" is one of a table.
    if known.isCode(before.trimmed.text, of: after.trimmed.text) {
      return try read(part: after, depth: depth + 1)
    }
    if let party = party(before) {
      // "IN: Nairobi" is no India in a list without codes.
      if party.isCode, known.codes == .none, !known.isTyped, !after.trimmed.isEmpty,
        !known.isListOfNames(after), !PastedNames.isPerson(after.trimmed.text)
      {
        return try suggest(part, party.trimmed.text)
      }
      return try read(named: party, after, depth)
    }
    // "За Российскую Федерацию: А. Персона" is a form that no table has.
    if !known.isTyped, before.trimmed.text.spaced.count > 1,
      speaksFor(before), PastedNames.isPerson(after.trimmed.text)
    {
      return try suggest(part, before.trimmed.text)
    }
    // "Tél. : +226" names nobody, nor does "Venue: Geneva, Switzerland".
    let text = before.trimmed.text
    if ListWords.isPlaceHeading(text) { return setAside(part) }
    if text.isEmpty { return try read(part: after, depth: depth + 1) }
    let stop = part.stop(before: colon)
    // "Kenya, Uganda. Absent: Somalia" begins a section behind the full stop.
    let beginsSection = stop.map {
      ListWords.isHeading(Stretch(part.scalars[($0 + 1)..<colon]).trimmed.text)
    }
    if beginsSection != true, namesParties(before, of: after) {
      return try read(parties: before, after, depth)
    }
    if let stop {
      try read(part: Stretch(part.scalars[..<stop]), depth: depth + 1)
      return try read(part: Stretch(part.scalars[(stop + 1)...]), depth: depth)
    }
    // "Atlantis, observer: Mr. A. Person" is no heading of those below it.
    if PastedNames.isPerson(after.trimmed.text), before.pieces.count > 1,
      ListWords.role(in: text) != nil, !ListWords.isHeading(text)
    {
      return try read(named: before, after, depth)
    }
    // "Head of delegation: Ms. A. Person" speaks of the state above it, and "Présidence : Mali" is a role.
    let isRole = ListWords.headingRole(text) != nil && known.isState(after)
    if ListWords.isOffice(text), !isRole, !after.trimmed.isEmpty {
      pending.append(before)
      return try read(part: after, depth: depth + 1)
    }
    // "Members: Mr. A. Person, Ms. B. Person" are those of the party above.
    if isBelowParty, ListWords.headingRole(text) != nil, isOfPersons(after) {
      return remarkOrSetAside(part)
    }
    let outer = roleBefore ?? role
    add(heading: before)
    guard !after.trimmed.isEmpty else {
      // "Observers: -" has none.
      if after.text.contains(where: { !$0.isWhitespace }) { endWithNone(after) }
      return
    }
    // "Absent: 2" counts those below it, and "Observers: none" has no names, also none below it.
    if let count = Int(after.trimmed.text), count > 0 { return setAside(after) }
    if ListWords.isPlaceholder(after.trimmed.text) { return endWithNone(after) }
    try read(part: after, depth: depth + 1)
    // "Chair: Indonesia" speaks of one, and "Absent: Laos; Mali" of its line.
    if [.chair, .coChair, .formerChair, .secretariat].contains(role) {
      if ListWords.isOfSeveral(text) { roleBefore = .some(outer) } else { end(of: outer) }
    } else if standing?.isOfLine ?? (kept != nil) {
      roleBefore = .some(outer)
    }
  }

  /// The dash behind a heading of its line: `Present - Ghana, Togo. Absent - Guinea`; nil where there
  /// is none.
  private func dashOfHeading(_ part: Stretch) -> Int? {
    guard !known.isTyped else { return nil }
    return part.scalars.indices.first { index in
      guard "-–—".unicodeScalars.contains(part.scalars[index]), index > part.scalars.startIndex,
        index + 1 < part.scalars.endIndex,
        part.scalars[index - 1].isSpace,
        part.scalars[index + 1].isSpace
      else { return false }
      let start = part.stop(before: index).map { $0 + 1 } ?? part.scalars.startIndex
      let heading = Stretch(part.scalars[start..<index]).trimmed
      return heading.withoutMarker == nil && ListWords.isHeading(heading.text)
        && known.name(in: heading) == nil
        && known.isListOfNames(Stretch(part.scalars[(index + 1)...]).firstSentence)
    }
  }

  /// Whether nothing but persons stands in a text, and no party.
  private func isOfPersons(_ text: Stretch) -> Bool {
    let pieces = text.pieces.map { $0.stretch.trimmed.text }
    return PastedNames.isPerson(pieces.first ?? "") && !known.namesSomebody(text.text)
  }

  /// Ends a heading that says that it has no names.
  private mutating func endWithNone(_ text: Stretch) {
    setAside(text)
    end(of: nil)
  }

  /// Ends a heading that spoke of the line that ends.
  mutating func endHeadingOfLine() {
    guard let outer = roleBefore else { return }
    end(of: outer)
  }

  /// Ends what a heading says of the names below it.
  private mutating func end(of outer: Role?) {
    (role, standing, kept, roleBefore) = (outer, nil, nil, nil)
  }

  /// Reads what stands before and after a colon where a name stands before it: `Australia: member`,
  /// or a group with its states.
  private mutating func read(
    named before: Stretch, _ after: Stretch, _ depth: Int
  ) throws(NameList.Refusal) {
    let isList = known.isListOfNames(after)
    // "AU: Mali, Niger" is the African Union, and no Australia.
    let isState = known.isState(before) && !(isList && known.isOrganisation(before.trimmed.text))
    if !isState, isList || after.trimmed.isEmpty {
      add(heading: before)
      return try read(part: after, depth: depth + 1)
    }
    let first = entries.count
    try read(names: before)
    let read = first..<entries.count
    if let note = ListWords.notedRole(after.trimmed.text) {
      for index in read { give(note, to: index) }
    } else if isList {
      try self.read(part: after, depth: depth + 1)
    } else if !after.trimmed.isEmpty {
      // "Sweden: NO" is a vote: what stands there does not say which state is meant.
      for index in read { remark(index, after.trimmed.text) }
    }
  }

  /// The party that a text before a colon is, without the words that speak for it: `Pour le Tchad`,
  /// `Representing Nepal`; nil where it is none.
  private func party(_ before: Stretch) -> Stretch? {
    if known.name(in: before) != nil { return before }
    guard !known.isTyped else { return nil }
    var rest = before.trimmed
    // In Chinese no space parts the words.
    if let prefix = ["来自", "代表"].first(where: rest.text.hasPrefix) {
      rest = Stretch(rest.scalars.dropFirst(prefix.unicodeScalars.count))
      return known.isState(rest) ? rest : nil
    }
    // No such words are more: "in the name and on behalf of the".
    for _ in 0..<8 {
      let word = rest.scalars.prefix { !$0.isSpace }
      let folded = Folding.fold(Stretch(word).text)
      guard word.endIndex < rest.scalars.endIndex,
        FormWords.isLinking(folded) || ListWords.speaksFor(folded)
      else { return nil }
      rest = Stretch(rest.scalars[word.endIndex...]).trimmed
      if known.isState(rest) { return rest }
    }
    return nil
  }

  /// Whether a text begins with words that say for whom somebody speaks.
  private func speaksFor(_ text: Stretch) -> Bool {
    let first = text.trimmed.scalars.prefix { !$0.isSpace }
    return ListWords.speaksFor(Folding.fold(Stretch(first).text))
  }

  /// Whether parties stand before a colon, with their roles and offices or before a person: `India,
  /// observer`, `Kenya and Uganda`, `Kenya delegation`.
  private func namesParties(_ before: Stretch, of after: Stretch) -> Bool {
    let runs = runs(of: before)
    guard let first = runs.first, isParty(first) else { return false }
    return PastedNames.isPerson(after.trimmed.text)
      || runs.dropFirst().allSatisfy { isParty($0) || isPart($0) }
  }

  private func isParty(_ run: PieceRuns.Run) -> Bool {
    if case .name = run.kind { return true }
    let text = run.stretch.trimmed.text
    return ListWords.hasOffice(text) && ListWords.role(in: text) == nil
      && !Clause(run.stretch, known).names.isEmpty
  }

  /// Whether it says which part a party has.
  private func isPart(_ run: PieceRuns.Run) -> Bool {
    switch run.kind {
    case .role, .note: true
    case .unknown: ListWords.saysCalling(run.stretch.text) || PastedNames.isPerson(run.stretch.text)
    case .name, .unread: false
    }
  }

  /// Reads parties before a colon, which count for what they are there alone; where names stand behind
  /// it, a role before it is the heading of these: `Kenya, Chad, Observers: Mali, Niger`.
  private mutating func read(
    parties before: Stretch, _ after: Stretch, _ depth: Int
  ) throws(NameList.Refusal) {
    guard known.isListOfNames(after), let last = before.pieces.last?.stretch,
      ListWords.isHeading(last.trimmed.text)
    else { return try read(named: before, after, depth) }
    try read(names: Stretch(before.scalars[..<last.scalars.startIndex]))
    add(heading: last)
    try read(part: after, depth: depth + 1)
  }

  /// Whether a line says where and when a meeting was: a place that is no name stands before the
  /// state, and a date or an address with them.
  private func isVenue(_ part: Stretch) -> Bool {
    guard !known.isTyped, part.scalars.count <= Self.longestTitle,
      ListWords.isDateOrAddress(part.text)
    else { return false }
    let pieces = part.pieces.map(\.stretch)
    let before = pieces.prefix { known.name(in: $0) == nil }
    guard pieces.count > 1, let first = before.first else { return false }
    return ListWords.isDateOrAddress(first.text)
      || before.count < pieces.count && before.contains(where: isOfPlace) || isOfPlace(first)
  }

  /// Whether a text is neither a name nor what lists say beside one.
  private func isOfPlace(_ piece: Stretch) -> Bool {
    let clause = Clause(piece, known)
    let text = piece.trimmed.text
    return clause.names.isEmpty && !clause.isRemark && !PastedNames.isPerson(text)
      && !ListWords.isInstitution(text) && !ListWords.saysCalling(text) && !known.isMisspelt(text)
  }

  /// Whether a line is a state and a date, as `Singapore, 4 May 2011`.
  ///
  /// Alone it is where and when a meeting was; in a list of signatures each state has one.
  func isDated(_ part: Stretch) -> Bool {
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

  mutating func open(heading: Stretch) -> Bool {
    if read(standing: heading) { return true }
    // "B. OBSERVERS AND ORGANISATIONS"
    let texts = [heading.trimmed, heading.trimmed.withoutMarker].compactMap(\.self)
    guard
      texts.contains(where: { ListWords.isHeading($0.text) }) || standsBesideHeading(heading)
        || maySpeakOfAbsence(heading),
      known.name(in: heading) == nil, !endsWithName(heading.trimmed),
      // "Delegação da África do Sul" is no heading of a part of Africa.
      !ListWords.isOfRegion(heading.text) || !known.namesState(heading.text)
    else { return false }
    add(heading: heading)
    return true
  }

  /// Reads a line below a name that only says that one was not there.
  ///
  /// It is said of that name where its words or the empty lines around it tell. Where it may be the
  /// heading of the names below it as well, neither these nor the name count as there.
  private mutating func read(standing line: Stretch) -> Bool {
    let text = line.trimmed.text
    guard !known.isTyped, let last = entries.last, last.line < self.line,
      sectionOfEntry.last == sections.count - 1, line.trimmed.withoutMarker == nil,
      ListWords.isStandingHeading(text) || maySpeakOfAbsence(line),
      case let standing = ListWords.standing(in: text) ?? .absent,
      [.absent, .former, .candidate].contains(standing)
    else { return false }
    let above = entries.indices.reversed().prefix { entries[$0].line == last.line }
    switch saidOfAbove(line, below: Stretch(last.given), isOne: above.count == 1) {
    case true?: remark(above[above.startIndex], text)
    case nil where standing == .absent:
      for index in above {
        remark(index, text)
        entries[index].standing = .unsure
      }
      add(heading: line)
      self.standing = .unsure
    default: return false
    }
    return true
  }

  /// Whether such a line is said of the name above it, and is no heading; nil where it may be either.
  private func saidOfAbove(_ line: Stretch, below above: Stretch, isOne: Bool) -> Bool? {
    let nextText = next?.trimmed.text
    let isLikeHeading =
      isAfterGap && !isBeforeGap || line.isInCapitals && !above.isInCapitals
      || nextText.map(ListWords.isPlaceholder) ?? false
    let isLikeNote = isBeforeGap && !isAfterGap || nextText.map(ListWords.isHeading) ?? true
    switch ListWords.number(ofStanding: line.trimmed.text) {
    case .several: return false
    case .one: return isLikeHeading || !isOne ? nil : true
    case .either: return isLikeHeading ? false : isLikeNote && isOne ? true : nil
    }
  }

  /// Whether a line of its own speaks of who was not there, in whatever words.
  private func maySpeakOfAbsence(_ line: Stretch) -> Bool {
    let text = line.trimmed.text
    return !known.isTyped && ListWords.maySpeakOfAbsence(text) && !PastedNames.isPerson(text)
      && !known.namesSomebody(text)
  }

  /// Whether a line in capitals is counted as the heading that gave the role is: `IV. RESOURCE PERSONS`
  /// behind `III. OBSERVERS`.
  private func standsBesideHeading(_ line: Stretch) -> Bool {
    guard let roleHeading, let mark = line.kindOfMarker, line.scalars.count <= 80,
      mark == Stretch(roleHeading).kindOfMarker
    else { return false }
    return line.isInCapitals && Stretch(roleHeading).isInCapitals
      && !known.namesSomebody(line.text)
  }

  /// Whether a name is written together with the words before it, as in Chinese: 成员国日本.
  private func endsWithName(_ heading: Stretch) -> Bool {
    guard heading.scalars.count <= 24, heading.scalars.contains(where: \.properties.isIdeographic)
    else { return false }
    return heading.scalars.indices.dropFirst().contains { start in
      known.isWhole(Stretch(heading.scalars[start...]).text)
    }
  }

  mutating func add(heading: Stretch) {
    let text = heading.trimmed.text
    // What counts it says nothing: "III. ABSENT".
    let says = (heading.trimmed.withoutMarker ?? heading.trimmed).text
    let standing = ListWords.standing(in: says) ?? unsureStanding(below: says)
    let own = standing?.keepsRole ?? true ? ListWords.headingRole(says) : nil
    let kept = ListWords.isKept(says) ? text : nil
    if own != nil || standing != nil || kept != nil || beginsAnother(text) {
      // "Members: Mali; Absent: Chad" is of members, "Observers: Mali; Absent: Chad" of either.
      let keepsRole = ListWords.isVote(says) || standing == .absent && role == .member
      role = own ?? (keepsRole ? role : nil)
      (self.standing, self.kept, roleHeading) = (standing, kept, text)
      (chairLine, roleBefore) = (nil, nil)
    }
    sections.append(
      NameList.Section(
        heading: text, line: line, role: own, stated: ListWords.count(in: text)))
  }

  /// Whether those below a heading may be absent: it speaks of that in words that are not all
  /// understood, or is not understood and stands below one that does.
  private func unsureStanding(below heading: String) -> ListedStanding? {
    if ListWords.maySpeakOfAbsence(heading) { return .unsure }
    return standing == .absent && !ListWords.isHeading(heading) && !ListWords.isGeneric(heading)
      ? .unsure : nil
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
}
