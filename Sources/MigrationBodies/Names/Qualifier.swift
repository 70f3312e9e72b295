/// What stands in brackets beside a name, and what it does to it.
enum Qualifier {
  /// Together they are another name: `Sudan (South)`.
  case name(String)
  /// It may say which party is meant: a code, another name, a year, a role.
  case note
  /// It says nothing of which party is meant: `absent`, `host`, a person, an institution.
  case remark
  /// It says that something else is meant, and nothing known is called so: `Ireland (North)`.
  case other

  init(_ note: String, of name: String, _ known: KnownNames) {
    let parts = note.split { ",;،，".contains($0) }.map(String.init)
    if let whole = Self.together(note, name, known) {
      self = .name(whole)
    } else if parts.count > 1, known.meaning(note) == nil {
      self = Self.joined(parts.map { Qualifier(Stretch($0).trimmed.text, of: name, known) })
    } else {
      self = Self.plain(note, of: name, known)
    }
  }

  /// What several notes between commas do together: "South, since 2011".
  private static func joined(_ all: [Qualifier]) -> Qualifier {
    for qualifier in all {
      switch qualifier {
      case .name, .other: return qualifier
      case .note, .remark: continue
      }
    }
    return all.contains { if case .note = $0 { true } else { false } } ? .note : .remark
  }

  private static func plain(_ note: String, of name: String, _ known: KnownNames) -> Qualifier {
    let words = NameStem.words(of: note)
    if words.allSatisfy(ListWords.isNumber) || ListWords.onlyRole(note) != nil { return .note }
    if note.unicodeScalars.count > 1, known.meaning(note) != nil { return .note }
    if ListWords.standing(in: note) != nil || ListWords.isOfOtherRole(note) { return .remark }
    if let former = formerName(note) {
      return known.refs(former) == known.refs(name) ? .remark : .other
    }
    if isOfAnother(note) { return .remark }
    // "Ireland (N. Ireland delegation)" is not what stands before the bracket.
    if Folding.fold(note).contains(Folding.fold(name)) { return .other }
    let isRemark =
      ListWords.isRemark(note) || PastedNames.isPerson(note) || ListWords.isInstitution(note)
    return isRemark ? .remark : .other
  }

  /// Whether a note says for whom else a party speaks, or who speaks for it: "on behalf of
  /// Liechtenstein".
  private static func isOfAnother(_ note: String) -> Bool {
    let folded = Folding.fold(note) + " "
    return [
      "on behalf of ", "also ", "representing ", "represented by ", "au nom d", "represente",
      "en nombre de", "en representacion de", "em nome d", "im namen ", "vertreten durch ",
      "от имени ",
    ].contains { folded.hasPrefix(Folding.fold($0)) }
  }

  /// The name that a note and what stands before it make.
  private static func together(_ note: String, _ name: String, _ known: KnownNames) -> String? {
    let ways = ["\(note) \(name)", "\(name) \(note)"]
    let all = ways + ways.flatMap(Abbreviations.expansions)
    let own = known.refs(name)
    // "Korea (ROK)" is no longer name, and "(the)" no qualifier.
    let isShort = Folding.squash(note).utf8.count <= 3
    return all.first { way in
      isShort && known.refs(way) == own ? false : known.isWhole(way)
    }
      ?? (NameStem.isOfForms(NameStem.words(of: note)) ? ways.first { known.isName($0) } : nil)
  }

  /// The name in "former Swaziland"; nil when a note does not speak of another name.
  private static func formerName(_ note: String) -> String? {
    guard let space = note.firstIndex(of: " "),
      ["former", "formerly", "ex", "previously", "now", "currently", "anciennement", "antes"]
        .contains(Folding.fold(String(note[..<space])))
    else { return nil }
    return String(note[note.index(after: space)...])
  }
}
