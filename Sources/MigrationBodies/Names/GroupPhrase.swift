/// Words that mean the members of a body: `the EU Member States`, `ASEAN members`, `États membres de
/// l'Union africaine`, `African Union member states except Libya`.
struct GroupPhrase {
  /// Whose members are meant, as it is named.
  let name: String
  /// The members on the catalogue's date that are states, less those that are excepted.
  let members: [Ref<Party>]
  /// Whether it begins as a group in a sentence does, and not as a heading: with "the", "all", a
  /// number, or with an exception.
  let isOfText: Bool

  /// Reads a text; nil when it does not mean the members of a body.
  init?(_ text: String, _ known: KnownNames) {
    // Nearly all texts have no word for members.
    guard text.utf8.count <= Self.longest,
      ListWords.words(of: text).contains(where: { Self.isMember($0) || $0.hasSuffix("27") }),
      let (phrase, exceptions) = Self.parted(text, known)
    else { return nil }
    var words = phrase.split(separator: " ").map(String.init)
    let start = words.prefix { Self.openings.contains(Folding.fold($0)) || Int($0) != nil }
    words.removeFirst(start.count)
    isOfText = !start.isEmpty || !exceptions.isEmpty
    let numbers = ["27", "eu 27", "eu27"]
    let name: String
    if isOfText || !words.isEmpty, phrase.utf8.contains(UInt8(ascii: "7")),
      numbers.contains(Folding.fold(phrase.replacing("the ", with: "")))
    {
      name = "EU"
    } else if let other = Self.named(words) {
      name = other
    } else {
      return nil
    }
    guard let (label, members) = Self.members(of: name, known) else { return nil }
    self.name = label
    self.members = members.filter { !exceptions.contains($0) }
  }

  private static let longest = 300

  private static let openings: Set<String> = [
    "the", "all", "tous", "toutes", "todos", "les", "los", "other", "of",
  ]

  // MARK: - Words

  /// The name before or behind the words for members; nil when there are none.
  private static func named(_ words: [String]) -> String? {
    let folded = words.map(Folding.fold)
    let tail = folded.reversed().prefix { isMemberWord($0) }.count
    if tail > 0, tail < words.count, folded.suffix(tail).contains(where: isMember) {
      return words.dropLast(tail).joined(separator: " ")
    }
    let head = folded.prefix { isMemberWord($0) }.count
    guard head > 0, head < words.count, folded.prefix(head).contains(where: isMember),
      let preposition = folded[head].split(separator: " ").first,
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

  /// The phrase and the parties that it leaves out; nil when what is left out is not read.
  private static func parted(
    _ text: String, _ known: KnownNames
  ) -> (phrase: String, exceptions: Set<Ref<Party>>)? {
    for word in [
      " except for ", " except ", " excluding ", " other than ", " without ", " minus ", " sauf ",
      " excepto ", " salvo ", " but not ",
    ] {
      guard let range = text.firstRange(of: word) else { continue }
      var exceptions: Set<Ref<Party>> = []
      for piece in Stretch(String(text[range.upperBound...])).pieces {
        guard let name = known.name(in: piece.stretch),
          case .found(let ref, _) = known.meaning(name.text)
        else { return nil }
        exceptions.insert(ref)
      }
      return (String(text[..<range.lowerBound]), exceptions)
    }
    return (text, [])
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
