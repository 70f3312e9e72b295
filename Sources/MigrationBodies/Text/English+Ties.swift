/// What ties parties to commitments, in words.
extension English {
  static func tie(_ tie: Undertaking.Tie) -> String {
    switch tie {
    case .named: "named"
    case .bound(let since?): "party to the treaty since \(since.words)"
    case .bound(nil): "party to the treaty, since when is not known"
    case .member: "as a member on its date"
    case .adopter: "member at adoption; ratification not known"
    case .later: "uncertain: member since after its adoption; accession not known"
    case .perhapsBound(let since?):
      "uncertain: party to the treaty since \(since.words), not known whether already"
    case .perhapsBound(nil): "uncertain: not known since when it is bound"
    case .signed: "uncertain: signed; not known whether bound"
    case .notKnown: "uncertain: not known whether a member on its date"
    case .beforeBody: "uncertain: older than the body; not known who adopted it"
    case .undated: "uncertain: not known whether its document was there yet"
    }
  }

  /// A tie without its date, under which those of one kind stand together.
  static func basis(of tie: Undertaking.Tie) -> String {
    switch tie {
    case .bound(_?): "party to the treaty"
    case .perhapsBound(_?): "uncertain: not known whether a party to the treaty already"
    default: self.tie(tie)
    }
  }

  /// A party with the date since when it is one to a treaty, where there is one: that of its deposit,
  /// or of the entry into force for it, as its table of parties has it: `Nigeria since
  /// 2001-06-28`.
  static func bound(_ party: String, by tie: Undertaking.Tie) -> String {
    switch tie {
    case .bound(let since?), .perhapsBound(let since?): "\(party) since \(since.words)"
    default: party
    }
  }

  /// How many are tied in which way, each kind in a few words.
  static func tied(_ ties: [Undertaking.Tie]) -> [String] {
    func count(_ tie: Undertaking.Tie) -> Int { ties.count { $0 == tie } }
    func part(_ count: Int, _ words: String) -> String? {
      count == 0 ? nil : words.replacing("#", with: "\(count)")
    }
    return [
      part(count(.named), "# by name"), bound(ties),
      part(count(.member), "# as a member on the date"),
      part(count(.adopter), "○ # as a member at adoption, ratification not known"),
      part(count(.later), "◐ # as a member since later, accession not known"),
      part(ties.count(where: \.isPerhapsBound), "◐ # by treaty, not known whether bound already"),
      part(count(.signed), "◐ # signed, not known whether bound"),
      part(count(.notKnown), "◐ # uncertain: not known since when it is a member"),
      part(count(.beforeBody), "◐ # older than the body, not known who adopted it"),
      part(count(.undated), "◐ # may be later"),
    ].compactMap(\.self)
  }

  /// The same as a sentence behind commitments that are cited.
  static func citedTies(_ ties: [Undertaking.Tie]) -> String {
    let parts = tied(ties).map { $0.drop { "○◐ ".contains($0) } }
    return Sentence.ended("Of these, \(parts.joined(separator: "; "))")
  }

  private static func bound(_ ties: [Undertaking.Tie]) -> String? {
    let dates = ties.compactMap { tie -> EDTFDate?? in
      if case .bound(let since) = tie { .some(since) } else { nil }
    }
    guard let first = dates.first else { return nil }
    let since = dates.allSatisfy { $0 == first } ? first.map { " since \($0.words)" } : nil
    return "\(dates.count) as party to the treaty" + (since ?? "")
  }

  /// Whose words a commitment is in.
  static let wording = "ours"

  /// What a filter says of words that mean the parties of bodies.
  static func filterIsSet(_ text: String, option: String) -> String {
    "looked for as words; what concerns the parties of a set is \(option) '\(text)'"
  }

  /// What else a row says that names a source.
  package static func rowNote(_ note: String) -> String { "Note: \(note)" }

  static let ownWords = "commitments are in our words, not in those of the documents"

  /// What stands before what was read at second hand.
  static let secondHandSign = "²"
  static let secondHand = "second-hand"
  static let pressSource = "a source of the press"
  static let secondarySource = "a secondary source: a copy, mirror, compilation or encyclopaedia"
  /// What is second-hand: the rule in words.
  static let secondHandSources =
    "a source of grade press or secondary, news or a press release"

  static func secondHand(_ count: Int, of all: Int, sign: Bool) -> String? {
    guard count > 0 else { return nil }
    return "\(count) of \(Words.count(all, "commitment")) "
      + "\(count == 1 ? "is" : "are") second-hand\(sign ? " (\(secondHandSign))" : ""): read in "
      + secondHandSources
  }

  /// How a commitment concerns the parties of a set.
  static func concerning(sure: Int, uncertain names: [String]) -> String {
    guard !names.isEmpty else { return "concerns \(sure) of the parties" }
    let whom = names.count > 4 ? "\(names.count) of the parties" : Words.all(names)
    return sure == 0
      ? "uncertain whether it concerns \(whom)"
      : "concerns \(sure) for sure; uncertain of \(whom)"
  }

  /// What speaks for all of bodies of whose own there is no list.
  static func speakForAll(_ count: Int, of bodies: [String]) -> String? {
    guard count > 0, let first = bodies.first else { return nil }
    let whose = bodies.count == 1 ? first : "\(bodies.count) bodies (\(Words.all(bodies)))"
    return "\(Words.count(count, "commitment")) of \(whose) \(count == 1 ? "speaks" : "speak")"
      + " for all; no list says who that is"
  }

  /// What speaks for all of a body's own, where it is not known whether a party is one of them.
  static func speakForOwn(_ count: Int, of body: String, notKnown party: String) -> String? {
    guard count > 0 else { return nil }
    return "\(Words.count(count, "commitment")) of \(body) \(count == 1 ? "speaks" : "speak")"
      + " for all of its own; it is not known whether \(party) is one of them: no source names it,"
      + " and no complete list is known"
  }
}
