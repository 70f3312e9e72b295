/// Headings of a list: what they say of the names below them.
extension ListReader {
  /// Whether a line names the list as a whole: "Members of the Colombo Process", or a body first.
  mutating func isTitle(_ stretch: Stretch, isFirst: Bool) -> Bool {
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

  /// The role of a name by its heading, which of one that chairs is that of one line.
  mutating func roleOfHeading() -> Role? {
    guard role == .chair, !ListWords.isOfSeveral(roleHeading ?? "") else { return role }
    if chairLine == nil { chairLine = line }
    if chairLine != line { role = nil }
    return role
  }

  mutating func read(part: Stretch, depth: Int = 0) throws(NameList.Refusal) {
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
    // "Head of delegation: Ms. A. Person" speaks of the state above it, and "Présidence : Mali" is a role.
    let isRole = ListWords.headingRole(text) != nil && known.isState(after)
    if ListWords.isOffice(text), !isRole, !after.trimmed.isEmpty {
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
    if standing != nil || kept != nil { end(of: outer) }
  }

  /// Ends a heading that says that it has no names.
  private mutating func endWithNone(_ text: Stretch) {
    setAside(text)
    end(of: nil)
  }

  /// Ends what a heading says of the names below it.
  private mutating func end(of outer: Role?) {
    (role, standing, kept) = (outer, nil, nil)
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
    // "B. OBSERVERS AND ORGANISATIONS"
    let texts = [heading.trimmed, heading.trimmed.withoutMarker].compactMap(\.self)
    guard texts.contains(where: { ListWords.isHeading($0.text) }) || standsBesideHeading(heading),
      known.name(in: heading) == nil, !endsWithName(heading.trimmed),
      // "Delegação da África do Sul" is no heading of a part of Africa.
      !ListWords.isOfRegion(heading.text) || !known.namesState(heading.text)
    else { return false }
    add(heading: heading)
    return true
  }

  /// Whether a line in capitals is counted as the heading that gave the role is: `IV. RESOURCE PERSONS`
  /// behind `III. OBSERVERS`.
  private func standsBesideHeading(_ line: Stretch) -> Bool {
    guard let roleHeading, let mark = line.kindOfMarker, line.scalars.count <= 80,
      mark == Stretch(roleHeading).kindOfMarker
    else { return false }
    return [line, Stretch(roleHeading)].allSatisfy { text in
      !text.scalars.contains(where: \.properties.isLowercase)
        && text.scalars.contains(where: \.properties.isUppercase)
    } && !known.namesSomebody(line.text)
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
    let standing = ListWords.standing(in: text)
    let own = [nil, .absent].contains(standing) ? ListWords.headingRole(text) : nil
    let kept = ListWords.isKept(text) ? text : nil
    if own != nil || standing != nil || kept != nil || beginsAnother(text) {
      role = own ?? (standing == .absent || ListWords.isVote(text) ? role : nil)
      (self.standing, self.kept, roleHeading) = (standing, kept, text)
      chairLine = nil
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
}
