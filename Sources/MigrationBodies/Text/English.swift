/// The sentences of lists in English, whole, with what stands in them as parameters.
///
/// A listing names those that it says; another language is another such file. What follows a name
/// and a colon, or stands in the title of a pane, begins with a small letter.
package enum English {
  // MARK: - What is listed

  static let bodies = "Bodies"
  static let parties = "States and organisations"
  static let members = "Members"
  static let commitments = "Commitments"
  static let meetings = "Meetings"
  static let documents = "Documents"
  static let sources = "Sources"
  static let disagreements = "Disagreements"
  static let figures = "Figures"
  static let officials = "Officials"
  static let votes = "Votes"
  static let signatures = "Signatures"
  static let relations = "Relations"
  static let listsAndCounts = "Lists and counts"
  static let changes = "Changes"
  static let checks = "Checks"
  static let partiesByBodies = "Parties by their bodies"

  static let objectives = "Objectives of the Compact"
  static let themes = "Themes"

  static func rows(_ rows: String, on topic: String) -> String { "\(rows) on \(topic)" }

  static func rows(_ rows: String, of owner: String) -> String { "\(rows) of \(owner)" }

  static func rows(_ rows: String, concerning party: String) -> String {
    "\(rows) that concern \(party)"
  }

  /// Which of the rows listed are of the user's own tables.
  static func ownRows(_ names: [String], of all: Int) -> String {
    "* of your own tables: \(Words.count(names.count, "row")) of \(all)"
      + (names.count == all ? "" : ": \(Sentence.list(names, most: 8))")
  }

  static let announced = "Announced"
  static let announcedShort = "Ann."

  static let notSaidToBeHeld = "its source speaks before the day; nothing says that it was held"

  /// `15th GFMD summit (announced)`.
  static func meeting(_ title: String, isAnnounced: Bool) -> String {
    isAnnounced ? "\(title) (announced)" : title
  }

  static func fax(_ number: String) -> String { "fax \(number)" }

  static func explained(_ expression: String) -> String { "Explained: \(expression)" }

  static func compared(_ titles: [String], asMatrix: Bool) -> String {
    (asMatrix ? "Matrix › " : "Compare › ") + titles.joined(separator: " · ")
  }

  static func overlap(_ names: [String]) -> String {
    names.isEmpty ? "Overlap" : "Overlap › " + names.joined(separator: " · ")
  }

  static func notJoined(_ state: String) -> String { "Not joined by \(state) alone" }

  // MARK: - How many of what

  static func about(_ whom: String, asOf date: String?, _ title: String) -> String {
    "\(whom)\(date.map { ", as of \($0)" } ?? ""): \(title)"
  }

  static func asOf(_ date: String, _ title: String) -> String { "As of \(date): \(title)" }

  static func limited(_ limit: Int, of count: Int) -> String {
    "\(limit) of \(Words.count(count, "row")) shown, as --limit says"
  }

  static func uncertainRows(_ count: Int, of all: Int, column: String) -> String {
    "\(count) of \(Words.count(all, "row")) are uncertain or out: the column “\(column)” tells which"
  }

  static func citedCommitments(_ heading: String, _ name: String, asOf date: String?) -> String {
    if heading.contains(", filter: ") { return "\(name) in the catalogue: \(heading)" }
    let title = heading.dropFirst(date.map { asOf($0, "").count } ?? 0)
    let start = title.split(separator: ": ").first?.split(separator: " · ").first ?? ""
    return "\(date.map { "As of \($0) the" } ?? "The") catalogue has \(start)"
  }

  /// What a document commits to, each in our words with its place, as part of a sentence.
  static func cited(document: String, _ commitments: [(text: String, place: String?)]) -> String {
    let texts = commitments.map { text, place in
      let text = text.hasSuffix(".") ? String(text.dropLast()) : text
      return text + (place.map { " (\($0))" } ?? "")
    }
    return "\(document): \(texts.joined(separator: "; "))"
  }

  /// What stands beside a name in a sentence.
  static func cited(_ name: String, _ details: [String]) -> String {
    details.isEmpty ? name : "\(name) (\(details.joined(separator: ", ")))"
  }

  /// Parties of which nothing is known in a set, in a sentence.
  static func alsoUncertain(_ count: Int, _ names: String) -> String {
    "\(count) other\(count == 1 ? " is" : "s are") uncertain, as no source names them where they "
      + "would have to be named, and no complete list is known: \(names)."
  }

  static func shared(_ count: String) -> String { "\(count) shared" }

  static func pair(_ first: String, _ second: String) -> String { "\(first) and \(second)" }

  static func counted(_ count: Int, _ noun: String, of owner: String?) -> String {
    Words.count(count, noun) + (owner.map { " of \($0)" } ?? "")
  }

  static func filtered(
    _ count: Int, of all: Int, _ noun: String, _ filter: String, uncertain: Int
  ) -> String {
    "\(count) of \(Words.count(all, noun)), "
      + (uncertain == 0 ? "" : "◐ \(uncertain) may match, ") + "filter: \(filter)"
  }

  static func mayMatch(_ count: Int, of all: Int, _ noun: String, _ filter: String) -> String {
    "\(count) of \(Words.count(all, noun)) may match, filter: \(filter)"
  }

  static func statesAndOrganisations(_ count: Int) -> String { "\(count) states and organisations" }

  static func allBodies(_ count: Int) -> String { Words.count(count, "body") }

  static func commitments(
    _ count: Int, of body: String?, documents: Int, ofAll all: Int?, uncertain: Int
  ) -> String {
    let whence =
      all.map { all in
        ", from \(documents == all ? "" : "\(documents) of ")its \(Words.count(all, "document"))"
      }
      ?? " in \(Words.count(documents, "document"))"
    return counted(count, "commitment", of: body) + (count == 0 ? "" : "\(whence), in our words")
      + (uncertain == 0 ? "" : " · ◐ \(uncertain) may be later")
  }

  static func commitments(
    _ count: Int, of body: String?, concerning party: String, ties: [Undertaking.Tie]
  ) -> String {
    let parts = tied(ties)
    return counted(count, "commitment", of: body)
      + (count == 1 ? " that concerns \(party)" : " that concern \(party)")
      + (parts.isEmpty ? "" : ": \(parts.joined(separator: ", "))")
  }

  static func commitments(
    _ count: Int, of body: String?, concerningSet set: String, parties: Int, uncertain: Int
  ) -> String {
    counted(count, "commitment", of: body)
      + (count == 1 ? " that concerns one or more of " : " that concern one or more of ")
      + "\(Words.count(parties, "party")) in \(set)"
      + (uncertain == 0 ? "" : " · ◐ \(uncertain) uncertain")
  }

  /// In how many bodies, and as what in how many of them: `member of 15, participant in 3`.
  static func takesPart(
    as roles: [(label: String, count: Int)], uncertain: Int, out: Int, over: Int = 0
  ) -> String {
    let all = roles.reduce(0) { $0 + $1.count }
    let named = roles.map { role, count in
      if all == 1 { return role }
      let number = roles.count > 1 ? "\(count)" : all == 2 ? "both" : "all"
      return "\(role) \(preposition(after: role)) \(number)"
    }
    let parts = [
      all == 0
        ? nil : "takes part in \(Words.count(all, "body")): \(named.joined(separator: ", "))",
      uncertain == 0 ? nil : "◐ \(uncertain) uncertain", out == 0 ? nil : "out of \(out)",
      over == 0 ? nil : inBodiesThatAreOver(over),
    ].compactMap(\.self)
    return parts.isEmpty ? "bodies not known" : parts.joined(separator: " · ")
  }

  static func preposition(after role: String) -> String {
    [Role.participant.label, Role.suspended.label].contains(role) ? "in" : "of"
  }

  static func changes(
    _ count: Int, of bodies: [String], since: String?, until: String?
  ) -> String {
    counted(count, "change", of: bodies.isEmpty ? nil : bodies.joined(separator: ", "))
      + span(since, until)
  }

  private static func span(_ since: String?, _ until: String?) -> String {
    (since.map { " since \($0)" } ?? "") + (until.map { " until \($0)" } ?? "")
  }

  static func found(_ counts: String?) -> String { "\(counts ?? "nothing") found" }

  static func inSet(states: Int, organisations: Int, uncertain: Int, out: Int) -> String {
    let sizes = [
      states > 0 ? Words.count(states, "state") : nil,
      organisations > 0 ? Words.count(organisations, "organisation") : nil,
    ].compactMap(\.self)
    let nobody = uncertain == 0 ? "no party" : "no confirmed members"
    let sure = sizes.isEmpty ? nobody : sizes.joined(separator: ", ")
    let parts: [String?] = [
      sure, uncertain == 0 ? nil : "◐ \(uncertain) uncertain", out == 0 ? nil : "\(out) out",
    ]
    return parts.compactMap(\.self).joined(separator: " · ")
  }

  static func only(_ title: String) -> String { "only \(title)" }

  static func inBoth(
    _ count: Int, only: [(title: String, count: Int)], notKnown: Int, onlyDifferences: Bool
  ) -> String {
    (["\(count) in \(only.count == 2 ? "both" : "all")"]
      + only.map { "\($0.count) only \($0.title)" }
      + (notKnown == 0 ? [] : ["? \(notKnown) not known"])
      + (onlyDifferences ? ["differences only"] : [])).joined(separator: " · ")
  }

  static func inBothShort(
    _ count: Int, only: [(title: String, count: Int)], notKnown: Int, onlyDifferences: Bool
  ) -> String {
    (["\(only.count == 2 ? "both" : "all") \(count)"]
      + only.map { "\($0.title) \($0.count)" } + (notKnown == 0 ? [] : ["? \(notKnown)"])
      + (onlyDifferences ? ["differences only"] : [])).joined(separator: " · ")
  }

  static func pairsSharing(_ count: Int, bodies: Int, first: String?) -> String {
    switch bodies {
    case 0: "\(Words.count(count, "pair of bodies")) with shared members"
    case 1: "\(Words.count(count, "body")) sharing members with \(first ?? "")"
    default: "Members that \(bodies) bodies share, in pairs"
    }
  }

  static func matrixOfShared(_ bodies: Int) -> String {
    "Members that \(Words.count(bodies, "body")) share; a body's own number on the diagonal"
  }

  static func partiesIn(_ count: Int, bodies: Int, ofAll all: Int) -> String {
    "\(Words.count(count, "party")) in one or more of "
      + (bodies == 0 ? "all \(Words.count(all, "body"))" : Words.count(bodies, "body"))
  }

  static func neighbours(_ count: Int, in subregion: String) -> String {
    "\(Words.count(count, "neighbour")) in \(subregion)"
  }

  static func aloneOut(of neighbours: String, _ out: Int, notKnown: Int) -> String {
    (out == 0
      ? "not known to be out of a body alone of its \(neighbours)"
      : "alone of its \(neighbours) out of \(Words.count(out, "body"))")
      + (notKnown == 0 ? "" : " · ◐ \(notKnown) not known")
  }

  // MARK: - What one has to know beside the rows

  static let countsDiffer =
    "! a source counts more or fewer than are listed: “fora members NAME” says how many"

  static func leftOut(_ count: Int) -> String? {
    count == 0 ? nil : "\(count) more \(count == 1 ? "is" : "are") out; --out lists them"
  }

  static func disagreements(_ count: Int, about body: String) -> String? {
    count == 0
      ? nil
      : "! sources disagree on \(Words.count(count, "point")): “fora body \(body)” says on which"
  }

  static func perhapsLater(_ count: Int, of all: Int) -> String? {
    guard count > 0 else { return nil }
    return "◐ \(count) of \(Words.count(all, "commitment")) may not have been there yet: "
      + (count == 1 ? "its document has" : "their documents have")
      + " no date, or none that is precise enough"
  }

  static func perhapsInSpan(_ count: Int) -> String? {
    count == 0
      ? nil : "◐ \(count) may lie in the span or not: their dates are not precise enough"
  }

  static func undatedChanges(starts: Int, others: Int) -> String? {
    let parts = [
      starts == 0 ? nil : "\(Words.count(starts, "membership")) without a known start",
      others == 0
        ? nil : "\(Words.count(others, starts == 0 ? "change" : "other change")) without a date",
    ].compactMap(\.self)
    return parts.isEmpty ? nil : "left out: \(parts.joined(separator: ", "))"
  }

  static func lessSevere(_ counts: String) -> String {
    "not listed: \(counts); see --severity note"
  }

  static func unnamed(
    states: Int, organisations: Int, bodies: [String], isListed: Bool
  ) -> String? {
    let count = states + organisations
    guard count > 0 else { return nil }
    let kinds = Words.all(
      [states > 0 ? "states" : nil, organisations > 0 ? "organisations" : nil].compactMap(\.self))
    let number = count == 1 ? "1 of the \(kinds)" : "\(count) \(kinds)"
    let whom = bodies.count > 3 ? "\(bodies.count) of the bodies" : bodies.joined(separator: ", ")
    let them = count == 1 ? "it" : "them"
    return "\(number) more \(count == 1 ? "is" : "are") not listed: no source names \(them) for "
      + "\(whom), and no complete list of \(kinds) is known"
      + (isListed ? "" : "; --unnamed lists \(them)")
  }

  static let precedence =
    "& binds most tightly; |, - and ^ go from left to right; a date within goes before one around it"

  static func pattern(
    _ pattern: String, _ count: Int, isIn: [String], notKnown: [String]
  ) -> String {
    let words = [
      isIn.isEmpty ? nil : "in \(isIn.joined(separator: ", "))",
      notKnown.isEmpty ? nil : "not known of \(notKnown.joined(separator: ", "))",
    ].compactMap(\.self).joined(separator: "; ")
    return "\(pattern)  \(count)  \(words)"
  }

  static func notKnownOfOne(_ count: Int) -> String? {
    count == 0
      ? nil
      : "? of \(count) it is not known whether they are in one of them: no complete list, or no date"
  }

  static let pairsUncertain =
    "uncertain: not known of one of the two, for want of a date or a complete list"
  static let atLeast =
    "12+ that many for sure, and there may be more; ? there may be some, none for sure"
  static let matrixDiagonal =
    "only those known to be in both are counted"

  static func bridgeUncertain(isOfAll: Bool) -> String {
    "a body that names a party nowhere and has no complete list is counted as uncertain"
      + (isOfAll ? " only where it is chosen" : "")
  }

  static func mayMatchToo(
    _ count: Int, fields: [String], isMore: Bool
  ) -> String {
    let them = count == 1 ? "it" : "them"
    return "\(count)\(isMore ? " more" : "") may match: "
      + fields.map { "“\($0)”" }.joined(separator: ", ") + (fields.count == 1 ? " is" : " are")
      + " not known of \(them), or not precisely; --may-match lists \(them)"
  }

  // MARK: - What it means that nothing is listed

  static func nothingRecorded(_ noun: String) -> String { "no \(noun) is recorded" }

  static func nothingMatches(_ filter: String, nearest: [String]) -> String {
    "no match for “\(filter)”"
      + (nearest.isEmpty ? "" : "; did you mean \(Words.choice(nearest))?")
  }

  static func allMatchesKnown(_ filter: String) -> String {
    "it is known of every row whether it matches “\(filter)”"
  }

  static func membersNotKnown(_ body: String) -> String {
    "it is not known who takes part in \(body): no source with a list was found"
  }

  /// Of a body that has none on the date but those who left, or came later.
  static func allAreOut(_ count: Int, of body: String, isOver: Bool) -> String {
    "nobody is known to take part in \(body)" + (isOver ? ", which is over" : " then")
      + ": it lists \(Words.count(count, "party")) of other times, whom --out shows"
  }

  static func bodiesNotKnown(_ party: String, ownBody: String?) -> String {
    "no source that was read lists \(party) in a body"
      + (ownBody.map { "; for its own members see “fora members \($0)”" } ?? "")
  }

  static func noCommitments(of body: String?, concerning party: String?) -> String {
    "no commitment" + (body.map { " of \($0)" } ?? "")
      + (party.map { " that concerns \($0)" } ?? "")
      + " is recorded; that does not mean that there is none"
  }

  static func noChanges(since: String?, until: String?, undated: String?) -> String {
    "no dated change\(span(since, until)) is known" + (undated.map { "; \($0)" } ?? "")
  }

  static func nothingFound(in bodies: String, least: Finding.Severity) -> String {
    let what =
      switch least {
      case .error: "no error"
      case .warning: "no error and no warning"
      case .note: "not even a note"
      }
    return "nothing found in \(bodies): \(what)"
  }

  static func nobody(in set: String, _ unnamed: String?) -> String {
    unnamed.map { "no party is confirmed in \(set); \($0)" } ?? "no party is in \(set)"
  }

  static func noDifference(inAll count: Int, _ titles: [String]) -> String {
    count > 0
      ? "no difference: \(Words.count(count, "party")) in all of them"
      : "it is not known who takes part in \(Words.choice(titles))"
  }

  static let noSharedMember = "no body is known to share a member"
  static let membersOfNoneKnown = "it is not known who takes part in any of them"

  static func notAlone(_ state: String, of neighbours: String) -> String {
    "there is no body that all of the \(neighbours) of \(state) are known to be in and it is not"
  }

  // MARK: - Two dates of a party

  static func on(_ date: EDTFDate?) -> String { date.map { "In \($0.text)" } ?? "Now" }

  static func onTwoDates(_ party: String, _ before: String?, _ after: String?) -> String {
    "\(party): \(before ?? "now") and \(after ?? "now")"
  }

  static func joinedAndLeft(
    _ before: String?, _ after: String?, joined: Int, left: Int, stayed: Int, notKnown: Int
  ) -> String {
    "between \(before ?? "now") and \(after ?? "now"): joined \(joined), left \(left), "
      + "stayed in \(stayed)" + (notKnown == 0 ? "" : ", ◐ \(notKnown) uncertain")
  }

  // MARK: - Lines

  static let noCommand = "there is no command"

  static func notOfRecorded(_ option: String) -> String {
    "--recorded lists what the catalogue records, to which --\(option) does not apply"
  }

  static let recordedTakesOneBody = "--recorded takes one body, or none for all"
  static let recordedByFilter = "use --where “body:rcm | body:sacm” for several"

  static func listCommands(_ names: [String]) -> String {
    "the commands that list rows are \(Words.all(names))"
  }

  static func listsNothing(_ command: String) -> String { "“\(command)” lists no rows" }

  static let mayMatchNeedsFilter =
    "--may-match lists what may match a filter: give one, or leave it out"
}
