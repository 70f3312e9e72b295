/// The sentences of coverage, objectives and themes.
extension English {
  static func coverage(by axis: String, of whose: String?) -> String {
    "Coverage by \(axis)" + (whose.map { ": \($0)" } ?? "")
  }

  static func coverage(
    rows: String, columns: Int, _ noun: String, commitments: Int, documents: Int
  ) -> String {
    "\(rows) by \(Words.count(columns, noun)): "
      + "\(Words.count(commitments, "commitment")) in \(read(documents))"
  }

  static let objectiveOfCompact = "objective of the Compact"

  private static func read(_ documents: Int) -> String {
    "the \(Words.count(documents, "document")) read"
  }

  /// Under what nobody has a commitment; nil where there is nothing to say.
  static func gaps(_ names: [String], _ noun: String, documents: Int) -> String? {
    guard documents > 0, !names.isEmpty else { return nil }
    return "not in \(read(documents)), on \(Words.count(names.count, noun)): "
      + names.joined(separator: ", ")
  }

  static func gaps(of whose: String?) -> String { "Gaps" + (whose.map { ": \($0)" } ?? "") }

  static func gaps(
    _ count: Int, of all: Int, _ noun: String, whose: String?, documents: Int
  ) -> String {
    "\(count) of \(Words.count(all, noun)) not in \(read(documents))"
      + (whose.map { " of \($0)" } ?? "")
  }

  static let countsOfOthers =
    "not in the documents that were read, which does not mean never; the counts are those of all "
    + "bodies in the catalogue"

  static func noGaps(_ noun: String, documents: Int) -> String {
    "there is a commitment on every \(noun) in \(read(documents))"
  }

  static func unread(_ bodies: Int) -> String? {
    bodies == 0
      ? nil
      : "of \(Words.count(bodies, "body")) no document was read: the row is empty, which is not none"
  }

  static let countedUnderEach =
    "a commitment on several is counted under each; commitments are in our words"
  static let inOurWords = "Commitment, in our words"
  static let ofSameBody = "The same body on the same objectives, the earliest first"
  static let ofOtherBodies = "Other bodies on the same objectives, the nearest"

  static func basis(_ basis: String, _ names: [String]) -> String {
    "\(basis) (\(names.count)): \(names.joined(separator: ", "))"
  }

  static let figuresAreApart =
    "each figure is its own source's, of its own date and unit: they cannot be added up"

  static func rows(_ rows: String, naming party: String) -> String {
    "\(rows) that name \(party)"
  }

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

  static func topics(
    _ count: Int, _ noun: String, commitments: Int, documents: Int
  ) -> String {
    "\(Words.count(count, noun)): \(Words.count(commitments, "commitment")) in \(read(documents))"
  }

  static func onTopic(commitments: Int, documents: Int, bodies: Int) -> String {
    "\(Words.count(commitments, "commitment")) in "
      + "\(Words.count(documents, "document")) of \(Words.count(bodies, "body")), "
      + "of those read"
  }

  static func bodiesOnTopic(_ count: Int) -> String {
    "\(Words.count(count, "body")) with commitments on it"
  }

  static func cell(_ name: String, _ count: Int, of all: Int) -> String {
    "\(name): \(Words.count(count, "commitment")), \(all) in all rows"
  }

  static func notRead(_ name: String) -> String { "\(name): no document was read" }
}
