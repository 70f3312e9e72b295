/// The sentences of briefs on commitments: how many, of whom for sure, of whom perhaps.
extension English {
  /// - Parameter isOfSet: Whether it is said of several whom it concerns.
  static func commitmentTitles(namesBody: Bool, withTie: Bool, isOfSet: Bool) -> [String] {
    ["Date"] + (namesBody ? ["Body"] : []) + ["Document", inOurWords, "How"]
      + (withTie ? [isOfSet ? "Concerns them" : "Concerns it"] : [])
  }

  static func briefCommitments(
    _ count: Int, documents: (entered: Int, all: Int?), uncertain: Int
  ) -> String {
    "\(Words.count(count, "commitment")) \(count == 1 ? "is" : "are") entered, "
      + "\(from(documents)); others exist."
      + (uncertain == 0
        ? "" : " Of \(uncertain) of them it is uncertain whether they were there on this date.")
  }

  /// From how many documents, of how many that there are where that is known.
  private static func from(_ documents: (entered: Int, all: Int?)) -> String {
    guard let all = documents.all, all > documents.entered else {
      return "from \(Words.count(documents.entered, "document"))"
    }
    return "from \(documents.entered) of its \(Words.count(all, "document"))"
  }

  static func briefCommitments(
    sure: Int, uncertain: Int, documents: Int, asOf date: String?
  ) -> String {
    guard sure + uncertain > 0 else {
      return "No commitment that concerns it is recorded\(date.map { " as of \($0)" } ?? "")."
    }
    let read = ", \(from((documents, nil))); others exist."
    let open = "\(uncertain) of which it is uncertain whether they concern it"
    if sure == 0 { return "No commitment that concerns it for sure, and \(open)\(read)" }
    return
      "\(Words.count(sure, "commitment")) that \(sure == 1 ? "concerns" : "concern") it"
      + (uncertain == 0 ? "" : " for sure, and \(open)") + read
  }

  static func concerningSome(_ count: Int, uncertain: Int, parties: Int) -> String {
    let whom = parties == 1 ? "it" : "one or more of them"
    return "\(Words.count(count, "commitment")) of those entered "
      + "\(count == 1 ? "concerns" : "concern") \(whom) for sure"
      + (uncertain == 0 ? "." : "; of \(uncertain) more it is uncertain.")
  }

  static func concerningAll(sure: Int, uncertain: Int, parties: Int) -> String {
    let all = parties == 2 ? "both" : "all \(parties)"
    if sure + uncertain == 0 { return "None concerns \(all) of them." }
    let open =
      uncertain == 0
      ? ""
      : "; \(uncertain) more \(uncertain == 1 ? "does" : "do") so perhaps, uncertain of one or more"
    return
      "\(sure == 0 ? "None concerns" : sure == 1 ? "1 concerns" : "\(sure) concern") \(all) of "
      + "them for sure\(open). \(sure + uncertain == 1 ? "It stands" : "These stand") below"
      + (uncertain == 0 ? "." : ", each marked.")
  }

  static let nobodyToConcern = "Nobody is in it for sure, so that no commitment is counted."

  static let forSure = "for sure"
  static let perhapsThere = "uncertain: not known whether it was there yet"

  static func countUnder(_ objective: String?, _ count: Int, uncertain: Int) -> String {
    "\(objective ?? "none"): \(count)" + (uncertain == 0 ? "" : " (\(uncertain) uncertain)")
  }

  static func countsByObjective(_ counts: [String], _ line: String) -> String {
    "By objective, each under all that it has: \(counts.joined(separator: "; ")). All: \(line)"
  }

  /// The bodies in which a party has a role: `Member of ASEAN, IOM and COMMIT.`.
  static func takesPart(as role: String, in bodies: [String]) -> String {
    Sentence.ended(Sentence.begun("\(role) \(preposition(after: role)) \(Sentence.list(bodies))"))
  }

  static func newestOf(_ shown: Int, _ all: Int, _ what: String, _ line: String) -> String {
    "The newest \(shown) of \(all); all: \(line)"
  }

  /// Of the commitments whose first objective it is the newest, and the command that lists all that
  /// have it, those among them that have another first.
  ///
  /// - Parameter ofSet: Whether they concern all parties of a set, of which the command asks for one.
  static func newestFirst(
    _ shown: Int, _ all: Int, under hasObjective: Bool, ofSet: Bool, _ line: String
  ) -> String {
    let first = hasObjective ? " that have it first" : ""
    let those = hasObjective ? "all that have it" : "all"
    return "The newest \(shown) of \(all)\(first); \(those)"
      + (ofSet ? ", also those that concern one of the parties alone" : "") + ": \(line)"
  }

  /// How many commitments an objective has, where some stand under another: under which.
  ///
  /// - Parameters:
  ///   - others: Of each that stands elsewhere the number of the objective there.
  ///   - line: The command that lists all; nil where another sentence has it.
  static func underOthers(_ all: Int, _ others: [Int], _ line: String?) -> String? {
    guard !others.isEmpty else { return nil }
    let places = Set(others).sorted().map(String.init)
    let under = "under objective\(places.count == 1 ? "" : "s") \(Sentence.list(places))"
    let stand = others.count == 1 ? "stands" : "stand"
    let which = all == others.count ? "which" : "of which \(others.count)"
    return "\(Words.count(all, "commitment")), \(which) \(stand) \(under)"
      + (line.map { "; all: \($0)" } ?? "")
  }

  static func alsoUnder(_ objectives: [String]) -> String {
    " (also objective \(Words.all(objectives)))"
  }

  static func briefCommitment(
    date: String, body: String?, place: String, _ summary: String, modality: String, tie: String?
  ) -> String {
    [date, body, place].compactMap(\.self).joined(separator: ", ") + ": \(summary) [\(modality)"
      + (tie.map { $0.isEmpty ? "" : "; \($0)" } ?? "") + "]"
  }
}
