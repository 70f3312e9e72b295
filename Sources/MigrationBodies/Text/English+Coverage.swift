/// The sentences of coverage, objectives and themes.
extension English {
  static func coverage(by axis: String, of whose: String?) -> String {
    "Coverage by \(axis)" + (whose.map { ": \($0)" } ?? "")
  }

  static func coverage(
    rows: String, columns: Int, _ noun: String, commitments: Int, uncertain: Int,
    _ documents: ReadDocuments
  ) -> String {
    "\(rows) by \(Words.count(columns, noun)): "
      + "\(Words.count(commitments, "commitment"))\(andUncertain(uncertain)) in \(documents.words)"
  }

  /// What follows a number of what is sure: `, ◐ 77 uncertain,`.
  private static func andUncertain(_ count: Int) -> String {
    count == 0 ? "" : ", ◐ \(count) uncertain,"
  }

  static let objectiveOfCompact = "objective of the Compact"

  /// One or more of the parties in a set.
  static func oneOf(states: Int, organisations: Int, in set: String) -> String {
    let noun = organisations == 0 ? "state" : states == 0 ? "organisation" : "party"
    return "one or more of the \(Words.count(states + organisations, noun)) in \(set)"
  }

  /// Under what nobody has a commitment; nil where there is nothing to say.
  static func gaps(
    _ names: [String], of all: Int, _ noun: String, _ documents: ReadDocuments
  ) -> String? {
    guard documents.count > 0, !names.isEmpty else { return nil }
    return "not in \(documents.words), on \(names.count) of \(Words.count(all, noun)): "
      + names.joined(separator: ", ")
  }

  static func of(_ bodies: String, concerning whom: String) -> String {
    "\(bodies), of what concerns \(whom)"
  }

  static func gaps(of whose: String?) -> String { "Gaps" + (whose.map { ": \($0)" } ?? "") }

  static func gaps(
    _ count: Int, of all: Int, _ noun: String, uncertain: Int, contradicted: Int,
    _ documents: ReadDocuments
  ) -> String {
    "\(count) of \(Words.count(all, noun)) not in \(documents.words)"
      + (uncertain == 0 ? "" : " · ◐ \(uncertain) uncertain")
      + (contradicted == 0 ? "" : " · \(contradicted) within its own themes")
  }

  /// Which gaps are themes of the bodies; nil where none is.
  static func contradictedGaps(
    _ gaps: [(name: String, themes: [String])], of bodies: [String], _ documents: ReadDocuments
  ) -> String? {
    guard !gaps.isEmpty else { return nil }
    let named = gaps.map { name, themes in
      themes.isEmpty ? name : "\(name) (\(Words.all(themes)))"
    }
    return "not in \(documents.words), but served by themes that a source names as a focus of "
      + "\(Words.all(bodies)): \(named.joined(separator: "; "))"
  }

  /// Where notes tell what could be read of the documents of bodies; nil where none does.
  static func notesOnTexts(_ ids: [String]) -> String? {
    guard !ids.isEmpty else { return nil }
    return "of some documents only a part could be read, or sources differ on them: "
      + ids.map { "fora problems --body \($0)" }.joined(separator: "; ")
  }

  static let countsOfOthers =
    "not among the commitments that are entered, which does not mean never; the counts are those of "
    + "all bodies in the catalogue"

  /// What has uncertain commitments only is neither touched nor left out; nil where there is none.
  static func onlyUncertain(_ counts: [(name: String, count: Int)], _ noun: String) -> String? {
    guard !counts.isEmpty else { return nil }
    return "◐ on \(Words.count(counts.count, noun)) there are uncertain commitments only: "
      + counts.map { "\($0.name) (\($0.count))" }.joined(separator: ", ")
  }

  /// Where what was read may say less than the documents do; nil where all were read at first hand.
  static func readAtSecondHand(_ documents: ReadDocuments) -> String? {
    let count = documents.secondHand
    guard count > 0 else { return nil }
    let which =
      count == documents.count
      ? count == 1 ? "the document" : "all \(count) documents"
      : "\(count) of the \(documents.count) documents"
    return "of \(which) only a second hand was read (\(secondHandSources)), which may leave out "
      + "what the text says"
  }

  /// What is counted instead of the documents of the bodies themselves.
  static func ownDocumentsInstead(_ line: String) -> String {
    "counted is what concerns the parties of the expression, whatever body has it; what the bodies "
      + "themselves have: \(line)"
  }

  static func noGaps(
    _ noun: String, of all: Int, uncertain: [(name: String, count: Int)],
    _ documents: ReadDocuments
  ) -> String {
    guard !uncertain.isEmpty else {
      return "there is a commitment on every \(noun) in \(documents.words)"
    }
    return "in \(documents.words), there is a commitment for sure on \(all - uncertain.count) of "
      + "\(Words.count(all, noun)); \(onlyUncertain(uncertain, noun) ?? "")"
  }

  /// Where nothing was read nothing can be missed.
  static func noGapsKnown(asOf date: String?) -> String {
    date.map {
      "nothing can be said of gaps: no document of which commitments are entered was there as of \($0)"
    } ?? "nothing can be said of gaps: no commitments are entered"
  }

  static func unread(_ bodies: Int) -> String? {
    bodies == 0
      ? nil
      : "of \(Words.count(bodies, "body")) no commitments are entered: the row is empty, which is not "
        + "none"
  }

  /// What the signs in the cells mean.
  static func signsOfCells(hasUncertain: Bool) -> String {
    "· none entered, which does not mean never"
      + (hasUncertain ? "; 3+ so many for sure, and uncertain ones; ? uncertain ones only" : "")
  }

  static let countedUnderEach =
    "a commitment on several is counted under each; commitments are in our words"
  static let inOurWords = "Commitment, in our words"
  static let ofSameBody = "The same body on the same objectives, the earliest first"
  static let ofOtherBodies = "Other bodies on the same objectives, the nearest"

  static func basis(_ basis: String, _ names: [String]) -> String {
    // "Hong Kong, China" is one of them.
    let sign = names.contains { $0.contains(",") } ? "; " : ", "
    return "\(basis) (\(names.count)): \(names.joined(separator: sign))"
  }

  static let figuresAreApart =
    "each figure is its own source's, of its own date and unit: they cannot be added up"

  static func rows(_ rows: String, naming party: String) -> String {
    "\(rows) that name \(party)"
  }

  /// How many voted how on a document: `Global Compact …: 152 in favour, 5 against`.
  static func voteCounts(_ counts: [(count: Int, vote: String)], on document: String) -> String {
    "\(document): \(counts.map { "\($0.count) \($0.vote)" }.joined(separator: ", "))"
  }

  static let speaksFor = "Speaks for"

  static func voted(_ vote: String, on document: String) -> String { "\(vote), on “\(document)”" }

  static let search = "Search"

  static func texts(_ commitments: Int, documents: Int) -> String {
    "\(Words.count(commitments, "commitment")) and \(Words.count(documents, "document"))"
  }

  /// How many rows are of which body, those of most first; nil where there are none.
  static func byBody(_ counts: [(name: String, count: Int)]) -> String? {
    guard !counts.isEmpty else { return nil }
    let named = counts.prefix(8).map { "\($0.name) \($0.count)" }
    return named.joined(separator: ", ")
      + (counts.count > 8 ? " and \(Words.count(counts.count - 8, "more body"))" : "")
  }

  static let gapsNeedTopics = "--gaps goes with --by objective or --by theme"
  static let bodiesOfWhatConcerns =
    "--body narrows what concerns a state, an organisation or an expression; bodies are named "
    + "without it"

  static func topics(
    _ count: Int, _ noun: String, commitments: Int, documents: Int
  ) -> String {
    "\(Words.count(count, noun)): \(Words.count(commitments, "commitment")) in "
      + "\(Words.count(documents, "document"))"
  }

  static func onTopic(commitments: Int, documents: Int, bodies: Int) -> String {
    "\(Words.count(commitments, "commitment")) in "
      + "\(Words.count(documents, "document")) of \(Words.count(bodies, "body")), "
      + "of those entered"
  }

  static func bodiesOnTopic(_ count: Int) -> String {
    "\(Words.count(count, "body")) with commitments on it"
  }

  static func cell(_ name: String, _ count: Int, uncertain: Int, of all: Int) -> String {
    let parts = [
      count > 0 ? Words.count(count, "commitment") : nil,
      uncertain > 0 ? "◐ \(uncertain) uncertain" : nil,
    ].compactMap(\.self)
    return
      "\(name): \(parts.isEmpty ? "none entered" : parts.joined(separator: ", "))"
      + ", \(all) in all rows"
  }

  static func notRead(_ name: String) -> String { "\(name): no commitments are entered" }
}
