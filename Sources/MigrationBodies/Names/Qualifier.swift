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
    let words = NameStem.words(of: note)
    if words.isEmpty || words.allSatisfy(ListWords.isNumber) {
      self = .note
    } else if let whole = Self.together(note, name, known) {
      self = .name(whole)
    } else if ListWords.onlyRole(note) != nil {
      self = .note
    } else if let meaning = known.meaning(note), Self.isAnotherName(note, meaning) {
      self = .note
    } else if let former = Self.formerName(note), known.refs(former) == known.refs(name) {
      self = .remark
    } else if Self.formerName(note) != nil {
      self = .other
    } else if ListWords.isRemark(note) || PastedNames.isPerson(note)
      || ListWords.isInstitution(note)
    {
      self = .remark
    } else {
      self = .other
    }
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
      ?? (NameStem.words(of: note).allSatisfy {
        FormWords.isLinking($0) || FormWords.form($0) != nil
      }
        ? ways.first { known.isName($0) } : nil)
  }

  /// The name in "former Swaziland"; nil when a note does not speak of another name.
  private static func formerName(_ note: String) -> String? {
    guard let space = note.firstIndex(of: " "),
      ["former", "formerly", "ex", "previously", "now", "currently", "anciennement", "antes"]
        .contains(Folding.fold(String(note[..<space])))
    else { return nil }
    return String(note[note.index(after: space)...])
  }

  /// Whether a note means a party as a whole name does: form words and words of one letter do not.
  private static func isAnotherName(_ note: String, _ meaning: Resolution<Party>) -> Bool {
    note.unicodeScalars.count > 1
  }
}
