/// Roles and headings of lists, in the languages of the United Nations and Portuguese.
extension ListWords {
  /// The role that a text speaks of; nil when it speaks of none.
  ///
  /// `Member States`, `Observers (3)`, `co-chair since 2002`, `États observateurs`.
  static func role(in text: String) -> Role? {
    let words = words(of: text)
    guard !words.contains(where: isOtherRole), !isDenied(words) else { return nil }
    let role = WordStem.role(of: words)
    // A former member is no member.
    return role != .formerChair && words.contains(where: isFormerWord) ? nil : role
  }

  /// The role that a heading gives to the names below it: none where it only says that they took
  /// part, or met somewhere, or that they have one role or another.
  static func headingRole(_ text: String) -> Role? {
    let role = role(in: text)
    // Some bodies call their members participants, hosts or, as the EAC, Partner States.
    let isOwnWord = role == .partner && words(of: text).contains("states")
    return [.participant, .host].contains(role) || isOwnWord || isOfSeveralRoles(text) ? nil : role
  }

  /// Whether a text says that a role is a deputy's or of another time: `Vice-Chair`, `incoming
  /// Presidency`; nobody has it now.
  static func isOfOtherRole(_ text: String) -> Bool {
    let words = words(of: text)
    // "Next meeting" is of no role; in Spanish and Chinese one word says both.
    let isOfRole = words.contains { word in
      WordStem.of(word).role != nil || word.hasPrefix("vice")
        || otherRolesWithin.contains { word.hasPrefix($0) }
    }
    return isOfRole && words.contains(where: isOtherRole)
      && words.allSatisfy { isHeadingWord($0) || isFiller($0) || isNumber($0) }
  }

  private static func isOtherRole(_ word: String) -> Bool {
    otherRoles.contains(word) || otherRolesWithin.contains { word.hasPrefix($0) }
  }

  private static let otherRoles = WordStem.set(
    """
    vice vices deputy deputies incoming outgoing next elect designate sortant sortante sortants \
    entrant entrante prochain prochaine adjoint adjointe adjoints saliente electo electa cessante \
    proximo proxima seguinte eleito eleita vicechair vicechairs vicepresidente vicepresidentes \
    vicepresidencia vicepresidencias vicepresident vicepresidency заместитель заместители следующий \
    следующая следующее избранный избранная уходящий نائب نواب القادم القادمة المقبل المقبلة المنتهية \
    stellvertretender stellvertretende stellvertreter
    """)

  /// In Chinese they stand within the word.
  private static let otherRolesWithin = ["副", "候任", "下任", "下届", "候补"].map(Folding.fold)

  /// Whether a heading speaks of parties of different roles: `MEMBERS AND OBSERVERS`.
  private static func isOfSeveralRoles(_ text: String) -> Bool {
    guard text.utf8.count <= 400 else { return false }
    // In Arabic and Chinese "and" stands without a space.
    let spaced = text.replacing(" و", with: ", ").replacing("和", with: "、")
      .replacing("及", with: "、")
    let roles = Stretch(spaced).pieces.compactMap { piece -> Role? in
      let part = piece.stretch.trimmed.text
      return role(in: part) ?? (saysWhoWasThere(part) ? .participant : nil)
    }
    return Set(roles).count > 1
  }

  /// The role that a note beside a name gives it; a meeting's host has no role in the body.
  static func notedRole(_ text: String) -> Role? {
    let role = onlyRole(text)
    return role == .host ? nil : role
  }

  /// The role, if a text says nothing else: `observer`, `Chair since 2019`.
  static func onlyRole(_ text: String) -> Role? {
    // Of several, as in our own tables, the first is the one by which it takes part.
    if let end = text.firstIndex(of: ";") { return onlyRole(String(text[..<end])) }
    let words = words(of: text)
    guard !words.isEmpty, words.count <= 6,
      words.allSatisfy({ isHeadingWord($0) || isNumber($0) || roleFillers.contains($0) })
    else { return nil }
    return role(in: text)
  }

  private static let roleFillers: Set<String> = [
    "since", "from", "to", "until", "in", "office", "pro", "tempore", "temporary", "por",
    "presidente", "as", "en", "tant", "que", "comme", "como", "calidad", "qualite", "als",
    "качестве", "в",
  ]

  // MARK: - Headings

  /// Whether a line without a colon is a heading: `Member States (51)`, `OBSERVERS`.
  static func isHeading(_ text: String) -> Bool {
    guard !isPlaceholder(text) else { return false }
    let words = words(of: text)
    if isStandingHeading(text) || saysNobodyWasAbsent(text) { return true }
    let isPart = words.contains(where: ordinals.contains)
    guard
      isPart
        || words.contains(where: { isHeadingWord($0) || regions.contains($0) || saysJoining($0) })
    else { return false }
    return words.allSatisfy { word in
      isHeadingWord(word) || fillers.contains(word) || isNumber(word) || regions.contains(word)
        || ordinals.contains(word) || saysJoining(word)
        || FormWords.isQualifying(word) || isPart && word.allSatisfy { "ivxabcd".contains($0) }
    }
  }

  /// Whether a word says that somebody became a party or came: `Ratified`, `Attended`.
  private static func saysJoining(_ word: String) -> Bool {
    !WordStem.of(word).kinds.isDisjoint(with: [.joining, .attending])
  }

  /// Parts of the world below which the names of a list stand.
  private static let regions = WordStem.set(
    """
    africa afrique asia asie europe europa america americas amerique ameriques oceania oceanie \
    caribbean caraibes caribe latin latine latina pacific pacifique pacifico middle east orient \
    oriente moyen medio sahara saharan subsaharan subsaharienne subsahariana others африка азия \
    европа америка океания افريقيا اسيا اوروبا الامريكتان 非洲 亚洲 欧洲 美洲 大洋洲 拉丁美洲
    """)

  /// Whether a part of the world is among the words of a text.
  static func isOfRegion(_ text: String) -> Bool {
    words(of: text).contains(where: regions.contains)
  }

  /// Whether a heading is of several of a role, by the plural of European languages and of
  /// Arabic.
  static func isOfSeveral(_ text: String) -> Bool {
    words(of: text).contains { word in
      WordStem.of(word).role != nil && ["s", "и", "ы", "ون", "ين"].contains(where: word.hasSuffix)
    }
  }

  /// Whether a text is a heading of several states or of several of a role: `Member States`,
  /// `observers (3)`, and not `Secretariat`, which is one.
  static func isHeadingOfSeveral(_ text: String) -> Bool {
    isHeading(text) && (isOfStates(text) || isOfSeveral(text))
  }

  /// Whether a heading begins a list of those who took part, and gives no role.
  static func isGeneric(_ text: String) -> Bool {
    guard headingRole(text) == nil else { return false }
    return saysWhoWasThere(text) || isOfSeveralRoles(text) || standing(in: text) != nil
      || role(in: text) == .host
      || words(of: text).contains { word in
        ordinals.contains(word) || isOtherRole(word) || saysJoining(word)
          || others.contains(word) && isOfStates(text)
      }
  }

  /// "Other States" have not the role of those above them.
  private static let others = WordStem.set(
    "other others autres otros otras outros outras andere другие اخرى 其他")

  private static func saysWhoWasThere(_ text: String) -> Bool {
    says(.attendance, text)
      || words(of: text).contains { WordStem.role(of: [$0]) == .participant }
  }

  /// Words that number the parts of a list.
  private static let ordinals = WordStem.set(
    """
    أولا ثانيا ثالثا رابعا خامسا سادسا part annex annexe anexo panel day jour dia session seance \
    sesion sessao
    """)

  /// Whether a heading is about organisations, and not about the states of the heading before it.
  static func isOfOrganisations(_ text: String) -> Bool {
    !isOfStates(text) && says(.organisations, text)
  }

  /// Whether a heading is about states.
  static func isOfStates(_ text: String) -> Bool { says(.states, text) }

  /// Whether a word of a text is of a kind.
  private static func says(_ kind: WordStem.Kinds, _ text: String) -> Bool {
    words(of: text).contains { WordStem.of($0).kinds.contains(kind) }
  }

  static func isFiller(_ word: String) -> Bool { fillers.contains(word) }

  static func isHeadingWord(_ word: String) -> Bool {
    // In Arabic "and" is written together with the word.
    if word.first == "و", word.count > 4 { return isHeadingWord(String(word.dropFirst())) }
    if let prefix = otherRolesWithin.first(where: word.hasPrefix), word.count > prefix.count {
      return isHeadingWord(String(word.dropFirst(prefix.count)))
    }
    let stem = WordStem.of(word)
    return headingWords.contains(word) || otherRoles.contains(word) || stem.role != nil
      || stem.kinds.contains(.attendance)
  }

  private static let headingWords = WordStem.set(
    """
    organismos organismes states countries governments parties organisations organizations list \
    economies territories etats pays paises estados organizaciones organizacoes liste lista lander \
    country state party name names pais nom nombre nome organisation organization no nr roster \
    membership co former past ex gouvernements gobiernos governos государства страны список стороны \
    организации страна государство الدول دول قائمة البلدان بلدان المنظمات الدولة الدولية المنظمة \
    名单 国家 国际组织 组织 part annex annexe anexo civil society academia ngos ngo media
    """)

  private static let fillers = WordStem.set(
    """
    and of the meeting conference reunion conferencia session sesion additional supplementary \
    permanent head heads chef chefs jefe jefes supplementaires adicionales permanents permanentes \
    current full other international intergovernmental regional dialogue de des du la les los las \
    et y as at in alphabetical order complete active all un by e da do das dos ordre alphabetique \
    orden alfabetico online virtually remotely ligne linea also egalement tambien tambem ebenfalls \
    keynote special especiales especiais speciaux honneur honour honor honra associados asociados \
    associados associes ассоциированные постоянные постоянных специальные почетные الدائمون الدائمين \
    المنتسبون المنتسبين internationales internacionales autres otros otras outros и по от в المشاركة من
    """)

  // MARK: - Counts

  /// The number of names that a heading states: `Observers (3)`, `45 Members (40 %)`; nil when none
  /// of its numbers counts names.
  static func count(in text: String) -> Int? {
    let heading = Stretch(text)
    let isCounted = heading.scalars.prefix(5).contains { ".)".unicodeScalars.contains($0) }
    let parts = words(of: (isCounted ? heading.withoutMarker : nil) ?? heading)
    let counts = parts.indices.filter { index in
      guard let number = Int(parts[index]), number < 1900 || number > 2100, number < 10_000 else {
        return false
      }
      let next = index + 1 < parts.count ? parts[index + 1] : ""
      let before = index > 0 ? parts[index - 1] : ""
      return !percent.contains(next)
        && (before == "(" && next == ")" || [next, before].contains(where: isCountedWord))
    }
    return (counts.first { $0 > 0 && parts[$0 - 1] == "(" } ?? counts.first).flatMap {
      Int(parts[$0])
    }
  }

  private static func isCountedWord(_ word: String) -> Bool {
    word != "no" && isHeadingWord(word) || ["total", "names", "noms", "nombres"].contains(word)
  }

  private static let percent: Set<String> = ["%", "％", "٪", "percent", "per", "pour", "por"]

  /// The folded words of a heading, its brackets, and its signs of percent.
  private static func words(of heading: Stretch) -> [String] {
    var words: [String] = [""]
    for scalar in heading.scalars {
      switch scalar {
      case "(", "[", ")", "]": words += [scalar == "(" || scalar == "[" ? "(" : ")", ""]
      case "%", "％", "٪": words += ["%", ""]
      case _ where scalar.isLetterOrDigit || scalar == "." || scalar == ",":
        words[words.count - 1].unicodeScalars.append(scalar)
      default: words.append("")
      }
    }
    return words.map { word in
      ["(", ")", "%"].contains(word) ? word : Folding.fold(word)
    }.filter { !$0.isEmpty }
  }
}
