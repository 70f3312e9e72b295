/// Words that mean the members of a body: `the EU Member States`, `ASEAN members`, `États membres de
/// l'Union africaine`, `African Union member states except Libya`.
struct GroupPhrase {
  /// Whose members are meant, as it is named.
  let name: String
  /// The members on the catalogue's date that are states, less those that are excepted.
  let members: [Ref<Party>]
  /// What it excepts and is none of the members: "EU Member States, except Malta, and Norway" may
  /// add Norway.
  let strangers: [Stretch]
  /// How many members there are and how many it says, where these differ: "the EU27" in 2015.
  let miscount: (found: Int, stated: Int)?
  /// Whether it begins as a group in a sentence does, and not as a heading: with "the", "all", a
  /// number, or with an exception.
  let isOfText: Bool

  /// Reads a text; nil when it does not mean the members of a body.
  init?(_ text: String, _ known: KnownNames) {
    // One word of Latin letters is no body with a word for its members.
    guard text.utf8.count <= Self.longest,
      text.utf8.contains(where: { !(0x61...0x7A).contains($0 | 0x20) })
    else { return nil }
    let parted = ListWords.exception(in: Stretch(text))
    let whole = (parted?.before ?? Stretch(text)).trimmed
    let bracket = whole.withoutBracket.flatMap { rest, note in Int(note).map { (rest, $0) } }
    var words = (bracket?.0 ?? whole).text.spaced.map(String.init)
    let start = words.prefix { Self.openings.contains(Folding.fold($0)) || Int($0) != nil }
    words.removeFirst(start.count)
    let bare = Self.named(words)
    let rest = words.joined(separator: " ")
    guard
      let (called, number) = Self.numbered(bare ?? rest, behind: start)
        ?? (bare ?? (parted == nil ? nil : rest)).map({ ($0, nil) }),
      let (label, members) = Self.members(of: called, known),
      let excepted = Self.excepted(parted?.after, known)
    else { return nil }
    name = label
    self.members = members.filter { !excepted.map(\.ref).contains($0) }
    strangers = excepted.filter { !members.contains($0.ref) }.map(\.given)
    let stated = number ?? bracket?.1 ?? start.lazy.compactMap { Int($0) }.first
    miscount = stated.flatMap { $0 == members.count ? nil : (members.count, $0) }
    isOfText = !start.isEmpty || parted != nil
  }

  private static let longest = 300

  private static let openings = articles.union(["all", "tous", "toutes", "todos", "other", "of"])

  private static let articles: Set<String> = ["the", "les", "los", "os", "die"]

  // MARK: - Words

  /// The European Union with the number of its members: `the 27`, `EU27`, `UE-27`; nil where the
  /// text is another, or a number alone, which is a page, an item or a total.
  private static func numbered(
    _ rest: String, behind start: ArraySlice<String>
  ) -> (name: String, number: Int?)? {
    if rest.isEmpty, let first = start.first, let last = start.last, start.count == 2,
      articles.contains(Folding.fold(first)), last == "27" || last == "28"
    {
      return ("EU", Int(last))
    }
    let text = Folding.squash(rest)
    return ["eu", "ue", "ес"].lazy.compactMap { acronym -> (String, Int?)? in
      guard text.hasPrefix(acronym), text.utf8.count == acronym.utf8.count + 2 else { return nil }
      return Int(text.dropFirst(acronym.count)).map { ("EU", $0) }
    }.first
  }

  /// The name before or behind the words for members; nil when there are none.
  private static func named(_ words: [String]) -> String? {
    let folded = words.map(Folding.fold)
    let tail = folded.reversed().prefix { isMemberWord($0) }.count
    if tail > 0, tail < words.count, folded.suffix(tail).contains(where: isMember) {
      return words.dropLast(tail).joined(separator: " ")
    }
    let head = folded.prefix { isMemberWord($0) }.count
    guard head > 0, head < words.count, folded.prefix(head).contains(where: isMember),
      let preposition = folded[head].spaced.first,
      ["of", "de", "du", "des", "del", "da", "do", "der"].contains(preposition)
    else { return nil }
    let rest = words[(head + 1)...]
    let name = rest.drop { ["the", "la", "las", "los", "der"].contains($0.lowercased()) }
      .joined(separator: " ")
    for article in ["l'", "l’"] where name.hasPrefix(article) { return String(name.dropFirst(2)) }
    return name
  }

  private static func isMember(_ word: String) -> Bool {
    ["member", "membre", "miembro", "membro", "mitglied"].contains { word.hasPrefix($0) }
  }

  private static func isMemberWord(_ word: String) -> Bool {
    isMember(word)
      || ["state", "states", "country", "countries", "etats", "estados", "pays", "paises"]
        .contains(word)
  }

  /// The parties that it leaves out, as they are given; nil when one of them is not read.
  private static func excepted(
    _ text: Stretch?, _ known: KnownNames
  ) -> [(given: Stretch, ref: Ref<Party>)]? {
    var all: [(Stretch, Ref<Party>)] = []
    for piece in text?.pieces ?? [] {
      guard let name = known.name(in: piece.stretch),
        case .found(let ref, _) = known.meaning(name.text)
      else { return nil }
      all.append((piece.stretch, ref))
    }
    return all
  }

  // MARK: - Members

  /// The states that are members of a body.
  private static func members(
    of name: String, _ known: KnownNames
  ) -> (label: String, members: [Ref<Party>])? {
    let catalogue = known.catalogue
    guard let body = body(called: name, known) else { return nil }
    let role = catalogue.principalRole(of: body)?.rawValue
    let members = catalogue.seats(in: body).filter { seat in
      catalogue.parties.isState(seat.party)
        && catalogue.memberships(of: seat).contains {
          $0.roleID == role && catalogue.standing(of: $0) == .in
        }
    }.map(\.party)
    return members.isEmpty ? nil : (catalogue.bodies[body].shortName, members)
  }

  /// The body that a name means, or the one that is the organisation of that name.
  private static func body(called name: String, _ known: KnownNames) -> Ref<Body>? {
    let catalogue = known.catalogue
    if case .found(let body, _) = catalogue.bodyMeaning(of: name) { return body }
    guard case .found(let party, let others) = known.meaning(name) else { return nil }
    return ([party] + others).lazy.compactMap { party in
      if case .organisation(let organisation) = catalogue.parties[party] {
        organisation.body.flatMap { catalogue.bodies.ref($0) }
      } else {
        nil
      }
    }.first
  }
}
