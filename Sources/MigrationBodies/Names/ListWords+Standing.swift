/// Words that say that a party was not there, was in a body once, or is not in it yet.
extension ListWords {
  /// The standing, if a heading or a note says nothing else: `Absent:`, `(former member)`, `did not
  /// attend`.
  static func standing(in text: String) -> ListedStanding? {
    // Of several, as in our own tables ("member;former host"), the first is the one that counts.
    if let end = text.utf8.firstIndex(of: UInt8(ascii: ";")) {
      return standing(in: String(text[..<end]))
    }
    let words = self.words(ofShort: text)
    let kinds = kinds(of: words)
    func says(_ kind: WordStem.Kinds) -> Bool { kinds.contains { $0.contains(kind) } }
    // "Attendance and apologies" is of both.
    if saysBoth(words, kinds) || deniesAbsence(words, kinds) { return nil }
    let standing: ListedStanding? =
      if words.contains(where: exceptions.contains) {
        .denied
      } else if isDenied(words) {
        deniedStanding(words, says)
      } else if says(.absent) {
        .absent
      } else if words.contains(where: isFormerWord) {
        .former
      } else if says(.candidate) {
        .candidate
      } else if says(.invited), WordStem.role(of: words) == nil { .invited } else { nil }
    guard let standing, role(in: text) != .formerChair else { return nil }
    let isKnown = zip(words, kinds).allSatisfy { word, kind in
      isHeadingWord(word) || isFiller(word) || isNumber(word) || isFormerWord(word)
        || negations.contains(word) || standingFillers.contains(word) || FormWords.isLinking(word)
        || exceptions.contains(word)
        || !kind.isDisjoint(with: [.absent, .attending, .candidate, .joining, .invited])
    }
    return isKnown ? standing : nil
  }

  /// The standing of words that deny something: `did not attend`, `Non-members`.
  private static func deniedStanding(
    _ words: [String], _ says: (WordStem.Kinds) -> Bool
  ) -> ListedStanding? {
    // "not absent" and "not a former member" say nothing of use here.
    if says(.absent) || words.contains(where: isFormerWord) { return nil }
    // "Non-member States represented by observers" were there.
    if deniesRole(words) { return .denied }
    if says(.attending) || says(.attendance) { return .absent }
    return WordStem.role(of: words) != nil || says(.joining) ? .denied : nil
  }

  /// Whether a text speaks of who was not there in words of which not all are understood: those below
  /// it may be absent.
  static func maySpeakOfAbsence(_ text: String) -> Bool {
    let words = self.words(ofShort: text)
    let kinds = kinds(of: words)
    guard words.count <= mostWords, standing(in: text) == nil, !deniesAbsence(words, kinds) else {
      return false
    }
    return kinds.contains { $0.contains(.absent) }
      || isDenied(words) && !deniesRole(words) && kinds.contains { $0.contains(.attending) }
  }

  /// A longer text is a sentence about something else.
  private static let mostWords = 8

  /// What the words of a text say; "vắng mặt" is two.
  private static func kinds(of words: [String]) -> [WordStem.Kinds] {
    words.indices.map { index in
      let isAbsent =
        words[index] == "vang" && index + 1 < words.count && words[index + 1] == "mat"
      return isAbsent ? .absent : WordStem.of(words[index]).kinds
    }
  }

  /// Whether a text says that nobody was absent: `No apologies`, `Sin ausencias`.
  static func saysNobodyWasAbsent(_ text: String) -> Bool {
    let words = words(ofShort: text)
    return words.count <= mostWords && deniesAbsence(words, kinds(of: words))
  }

  private static func deniesAbsence(_ words: [String], _ kinds: [WordStem.Kinds]) -> Bool {
    guard let absence = kinds.firstIndex(where: { $0.contains(.absent) }) else { return false }
    return words[..<absence].contains { negations.contains($0) || nobody.contains($0) }
      || words.contains("нет")
  }

  private static let nobody = WordStem.set(
    "none aucun aucune nenhum nenhuma ningun ninguna niemand nessun nessuno никто 无")

  /// Whether a text speaks of those who came and of those who did not.
  private static func saysBoth(_ words: [String], _ kinds: [WordStem.Kinds]) -> Bool {
    let isOfBoth =
      kinds.contains { $0.contains(.absent) }
      && kinds.contains {
        !$0.isDisjoint(with: [.attendance, .attending]) && !$0.contains(.absent)
      }
    return isOfBoth && words.contains(where: Stretch.conjunctions.contains)
  }

  /// Whether what is denied is a role: `Non-member States`.
  private static func deniesRole(_ words: [String]) -> Bool {
    zip(words, words.dropFirst()).contains { negation, next in
      guard negations.contains(negation), let role = WordStem.role(of: [next]) else { return false }
      return role != .participant
    }
  }

  /// Whether a line without a colon is a heading that says who was not there: `Absent`, `Members
  /// (former)`; beside a name, in small letters, it is a note.
  static func isStandingHeading(_ text: String) -> Bool {
    guard standing(in: text) != nil else { return false }
    return text.unicodeScalars.first { $0.isLetterOrDigit && !$0.isDigit }
      .map { !$0.properties.isLowercase } ?? false
  }

  /// Of how many a text speaks that says who was not there.
  enum Number {
    /// `Excusée`, `did not attend`: a heading of several would be written otherwise.
    case one
    case several
    /// `Absent`, `缺席`.
    case either
  }

  /// Of how many a text speaks that says who was not there.
  static func number(ofStanding text: String) -> Number {
    let words = words(ofShort: text)
    if words.contains(where: wordsOfOne.contains) { return .one }
    let isPlural = words.contains { word in
      let stem = WordStem.of(word)
      return stem.kinds.contains(.states) || wordsOfSeveral.contains(word)
        || word.hasSuffix("s") && !wordsOfEither.contains(word)
          && (!stem.kinds.isEmpty || stem.role != nil || isFormerWord(word))
    }
    return isPlural ? .several : .either
  }

  private static let wordsOfOne = WordStem.set(
    """
    absente excuse excusee ausente disculpado disculpada did does has was is a asistio participo     comparecio excuso compareceu participou отсутствует отсутствовал отсутствовала участвовал     участвовала участвует явился явилась غائب غائبة متغيب متغيبة معتذر معتذرة اعتذر اعتذرت     delegation delegacion delegacao делегации war ist hat nahm member membre miembro membro candidate
    """)

  private static let wordsOfSeveral = WordStem.set(
    """
    отсутствуют отсутствовали отсутствующие участвовали участвуют явились غائبون الغائبون المتغيبون     معتذرون المعتذرون asistieron participaron comparecieron excusaron compareceram participaram ont     sont were are both following suivants siguientes seguintes estuvieron justificaron \
    justificaram etaient have haben waren abwesende entschuldigte члены أعضاء
    """)

  /// English nouns that one state sends too.
  private static let wordsOfEither: Set<String> = ["apologies", "regrets"]

  /// Whether a word says that something was so once.
  static func isFormerWord(_ word: String) -> Bool {
    formerWords.contains(word) || WordStem.of(word).kinds.contains(.former)
  }

  /// Whether a heading says how those below it voted: `Against:`.
  static func isVote(_ text: String) -> Bool {
    let words = self.words(ofShort: text).filter { !isNumber($0) && !FormWords.isLinking($0) }
    return !words.isEmpty && words.allSatisfy { votes.contains($0) }
      && words.contains { $0 != "in" && $0 != "a" }
  }

  /// Whether a heading leads to a place or an address and to no party that takes part: `Venue:`.
  static func isPlaceHeading(_ text: String) -> Bool {
    let words = self.words(ofShort: text).filter { !FormWords.isLinking($0) }
    return words.contains(where: placeWords.contains)
      && words.allSatisfy { placeWords.contains($0) || placeFillers.contains($0) || isNumber($0) }
  }

  /// The folded words of a text that is short enough to be a heading or a note; none of a longer one.
  private static func words(ofShort text: String) -> [String] {
    guard text.utf8.count <= mostBytes else { return [] }
    return self.words(of: text)
  }

  private static let mostBytes = 120

  /// Whether words deny what they say: `did not attend`, `Non-members`.
  ///
  /// A number as in "No. Member State" does not, nor do "non-governmental members".
  static func isDenied(_ words: [String]) -> Bool {
    words.indices.contains { index in
      guard negations.contains(words[index]) else { return false }
      guard ["no", "non"].contains(words[index]) else { return true }
      guard index + 1 < words.count else { return false }
      let next = words[index + 1]
      let isOfRole = words[index] == "non" || index > 0 || next.hasSuffix("s")
      // "No estuvieron presentes"
      let behind =
        auxiliaries.contains(next) && index + 2 < words.count ? words[index + 2] : next
      return isOfRole && WordStem.of(next).role != nil
        || !WordStem.of(behind).kinds.isDisjoint(with: [.attending, .attendance, .joining])
    }
  }

  private static let auxiliaries: Set<String> = [
    "estuvieron", "estuvo", "fueron", "han", "foram", "estiveram",
  ]

  /// Whether a heading of a column says that somebody came: `Attended`, `Présent`.
  static func saysAttending(_ text: String) -> Bool {
    let words = words(ofShort: text)
    return !words.isEmpty && words.count <= 4 && !isDenied(words)
      && words.contains { !WordStem.of($0).kinds.isDisjoint(with: [.attending, .attendance]) }
      && !words.contains(where: waysOfAttending.contains)
      && words.allSatisfy {
        isHeadingWord($0) || isFiller($0) || isNumber($0) || standingFillers.contains($0)
          || partsOfMeeting.contains($0) || FormWords.isLinking($0)
          || !WordStem.of($0).kinds.isDisjoint(with: [.attending, .attendance])
      }
  }

  /// Who did not attend on one day may have on another: `Day 1 attended`, `Présent le matin`.
  private static let partsOfMeeting: Set<String> = [
    "day", "session", "morning", "afternoon", "am", "pm", "first", "second", "third", "last",
    "jour", "journee", "matin", "apres", "midi", "seance", "dia", "sesion", "manana", "tarde",
    "sessao", "manha", "tag", "vormittag", "nachmittag",
  ]

  /// Who did not attend in this way may have in another.
  private static let waysOfAttending: Set<String> = [
    "online", "virtually", "remotely", "video", "zoom", "person", "ligne", "linea",
  ]

  /// Whether a cell says yes or no; nil when it says neither.
  static func answer(_ text: String) -> Bool? {
    guard let first = text.first else { return nil }
    let folded = Folding.fold(text)
    if ["x", "yes", "y", "oui", "si", "sim", "ja", "да", "是", "نعم", "1"].contains(folded) {
      return true
    }
    if ["no", "n", "non", "nao", "nein", "нет", "否", "لا", "0"].contains(folded) { return false }
    return "✓✔☑✅●".contains(first) ? true : "✗✘❌☐".contains(first) ? false : nil
  }

  /// Whether each name below a heading keeps it: how it voted, a deputy's role, that it is not so.
  static func isKept(_ heading: String) -> Bool {
    isVote(heading) || isOfOtherRole(heading) || standing(in: heading) == .denied
      || words(ofShort: heading).contains(where: negations.contains)
  }

  private static let negations = WordStem.set(
    """
    not no non never unable without nicht kein keine ohne nao sem sin sans ne n pas не нет без لم لا \
    غير دون 未 没有 khong tidak bukan
    """)

  /// A text parted at the words that except what stands behind them: `All members | not including |
  /// Kenya and Chad`; nil where none do.
  static func exception(in text: Stretch) -> (before: Stretch, after: Stretch)? {
    guard text.scalars.count <= mostScalars else { return nil }
    let words = text.words
    for start in words.indices {
      let rest = words[start...]
      guard
        let phrase = exceptionPhrases.first(where: { phrase in
          rest.starts(with: phrase) { $0.folded == $1 }
        })
      else { continue }
      let behind = rest.dropFirst(phrase.count).drop { FormWords.isPreposition($0.folded) }
      guard let first = rest.first, let next = behind.first, !text.isInsideBrackets(first.start)
      else { return nil }
      return (
        Stretch(text.scalars[..<first.start]).trimmed, Stretch(text.scalars[next.start...]).trimmed
      )
    }
    return nil
  }

  private static let mostScalars = 1_000

  /// The longer before those that they begin with.
  private static let exceptionPhrases: [[String]] = [
    "with the exception of", "not including", "except for", "except", "excepting", "excluding",
    "other than", "apart from", "but not", "without", "minus", "à l’exception de",
    "à l’exception", "à l’exclusion", "non compris", "sauf", "hormis", "excepté", "hors",
    "a excepción", "con excepción", "con la excepción", "sin incluir", "excepto", "salvo",
    "com exceção", "à exceção", "exceto", "за исключением", "не включая", "кроме", "باستثناء",
    "ما عدا", "不包括", "mit Ausnahme", "außer", "ausgenommen", "ohne",
  ].map { words(of: $0) }

  /// Whether a word alone excepts what stands behind it, as "without" does not in a heading.
  static func isException(_ word: String) -> Bool { exceptions.contains(word) }

  private static let exceptions = Set(exceptionPhrases.filter { $0.count == 1 }.joined())
    .subtracting(negations).union(["excluded", "除外"])

  private static let formerWords = WordStem.set(
    """
    former formerly ex past ancien anciens ancienne anciennes antiguo antiguos antiguas antigo antigos \
    antigas
    """)

  private static let standingFillers = WordStem.set(
    """
    with to from received sent invited but were was delegates ont ete han sido al aux на did se s a \
    est sont that which who have has yet que qui quienes had does do a ha hat war ist up for \
    following these those both all suivants suivantes siguientes seguintes folgende estuvieron estuvo \
    fueron etaient etait eran eram estiveram con com aviso justificada justificadas justificado \
    justificados justificaron justificaram justifiee justifiees su sus mat send sends sending
    """)

  private static let votes = WordStem.set(
    """
    against abstaining abstained abstention abstentions favour favor in voting vote votes contre \
    pour abstention en contra a favor abstenciones abstencion contra против воздержались за ضد \
    ممتنع امتناع 反对 弃权 赞成
    """)

  private static let placeWords = WordStem.set(
    """
    venue place places location lieu lieux lugar sede ort local date dates fecha datum data next \
    prochaine proxima address adresse direccion endereco tel telephone telefono fax email mail \
    distribution subject objet asunto assunto тема betreff الموضوع 主题 perihal source sources fuente quelle место дата адрес тел источник المكان مكان العنوان \
    التاريخ الهاتف المصدر 地点 日期 地址 电话 来源
    """)

  private static let placeFillers = WordStem.set(
    """
    and et y e und meeting meetings session reunion reuniao conference sitzung и و с проведения \
    время time heure hora e post postal следующее заседание box p o
    """)

}
