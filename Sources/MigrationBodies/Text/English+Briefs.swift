/// The sentences of briefs.
extension English {
  // MARK: - Head and headings

  static func brief(on whom: String) -> String { "Brief: \(whom)" }

  /// The date that it speaks for, where it comes from, and whose words it has.
  static func briefHead(
    asOf date: String?, newest: String?, isLate: Bool, edition: String, whole line: String?
  ) -> [String] {
    let data = newest.map { "data to \($0)" } ?? "data without dates"
    return [
      date.map { "As of \($0); \(data)." } ?? "As of now; \(data).",
      isLate ? "The date is after the newest data: it is answered as if nothing had changed." : nil,
      edition.isEmpty ? nil : "From fora, \(edition).",
      line.map { "In short; with all rows: fora \($0)" },
      "Commitments are in our words, not the documents' own. Numbers in brackets are the sources "
        + "at the end.",
    ].compactMap(\.self)
  }

  static let whatItIs = "What it is"
  static let inOtherRoles = "In other roles"
  static let uncertainParties = "Uncertain"
  static let relatedBodies = "Related bodies and organisations"
  static let whoIsInIt = "Who is in it"
  static let roles = "Roles"
  static let sharedBodies = "Where all of them take part"
  static let briefCommitments = "Commitments by objective of the Compact"
  static let notKnownOrDisputed = "Not known, or disputed"
  package static let briefSources = "Sources"
  package static let sourcesTitle = "Sources"

  /// Those who are a body's own: its members, or whom it has in their place.
  static func ownParties(_ role: Role?) -> String {
    role.map { Sentence.begun($0.plural) } ?? members
  }

  static func briefObjective(_ name: String?) -> String {
    name.map { "Objective \($0)" } ?? "Under no objective"
  }

  static func briefChanges(since: String, until: String) -> String {
    "What changed from \(since) to \(until)"
  }

  // MARK: - Titles of columns

  static let memberTitles = ["Party", "Role", "Since", "Until"]
  static let roleTitles = ["Body", "Role", "Since", "Until"]
  static let relationTitles = ["With", "How"]
  static let partyTitle = "Party"
  static let chairOfParty = "Party"
  static let chairOfBody = "Body"
  static let chairOfBoth = "Party and body"

  static func chairTitles(_ first: String) -> [String] { [first, "Role", "Since", "Until"] }

  static func meetingTitles(namesBody: Bool) -> [String] {
    ["Date"] + (namesBody ? ["Body"] : []) + ["Meeting", "Place"]
  }

  static func figureTitles(namesBody: Bool) -> [String] {
    (namesBody ? ["Body"] : []) + ["Figure", "Value", "As of"]
  }

  static func changeTitles(namesBody: Bool) -> [String] {
    ["Date"] + (namesBody ? ["Body"] : []) + ["What happened"]
  }

  // MARK: - What it is

  static func withoutSource(_ text: String) -> String { text + " (no source is recorded)" }

  static func briefKind(_ name: String, acronym: String?, _ kind: String) -> String {
    "\(name)\(acronym.map { " (\($0))" } ?? ""): \(kind)."
  }

  static func briefFounding(_ date: String?, _ founding: String?) -> String? {
    let parts = [date.map { "Established: \($0)" }, founding].compactMap(\.self)
    return parts.isEmpty ? nil : Sentence.ended(Sentence.begun(parts.joined(separator: "; ")))
  }

  static func notFoundedYet(_ date: String?) -> String {
    "It had not been founded on this date" + (date.map { ": it was in \($0)" } ?? "") + "."
  }

  static let nobodyYet = "Nobody was in it: it had not been founded."
  static let nothingKnownBefore =
    "What sources disagree on is of later times: the brief of today has it."

  static func briefRelation(_ name: String, _ how: String) -> String { "\(name): \(how)" }
  static func saidOf(_ body: String, _ how: String) -> String { "seen from \(body): \(how)" }
  static let relationsNow = "Told as they are now: no source says since when."

  /// What a relation is to the one that it names.
  static func kindSeenFromTheOther(_ kind: String) -> String {
    kind == "successor" ? "predecessor" : kind
  }

  static func describedNow(_ summary: String, isPast: Bool) -> String? {
    guard !summary.isEmpty else { return nil }
    return isPast ? "Described as it is now: \(Sentence.ended(summary))" : Sentence.ended(summary)
  }

  static func briefStatus(_ status: String) -> String { "Status: \(Vocabulary.words(status))." }
  static func briefSecretariat(_ name: String) -> String { Sentence.ended("Secretariat: \(name)") }

  static func briefState(
    _ name: String, formalName: String, _ status: String, subregion: String
  ) -> String {
    "\(name)" + (formalName.isEmpty || formalName == name ? "" : " (\(formalName))")
      + ": \(status), \(subregion)."
  }

  static func memberOfUN(since date: String?, isLater: Bool) -> String? {
    date.map {
      isLater
        ? "It was no member of the United Nations yet: it is one since \($0)."
        : "Member of the United Nations since \($0)."
    }
  }

  static func briefEnded(_ date: String) -> String { "It ceased to exist: \(date)." }

  // MARK: - Who takes part

  static func briefMembers(_ listed: String, asOf date: String?) -> String {
    "\(date.map { "As of \($0)" } ?? "Now") it has, as its sources list them: \(listed)."
  }

  static func briefRoles(_ text: String, asOf date: String?) -> String {
    Sentence.ended("\(date.map { "As of \($0)" } ?? "Now") it \(text)")
  }

  static let sinceNotKnown = "not known"
  static let startsNotSaid = "Where no date stands, no source says since when."
  static let undated = "undated"
  static let noBodyConfirmed = "No source that was read confirms it in a body on this date."
  static let otherBodiesToo =
    "It may take part in other bodies too: not every list in the catalogue is complete."

  static func since(_ date: String) -> String { "since \(date)" }

  /// A role and its dates: `chair, since 2024-05, until 2026 announced`; of one that is over from
  /// when to when, so that a start does not read as an end.
  static func term(_ role: String, since: String?, until: String, isOver: Bool) -> String {
    guard isOver else {
      return [role, since.map(self.since), until.isEmpty ? nil : "until \(until)"]
        .compactMap(\.self).joined(separator: ", ")
    }
    switch (since, until.isEmpty) {
    case (let since?, false):
      return since == until ? "\(role), in \(since)" : "\(role), from \(since) to \(until)"
    case (let since?, true): return "\(role), from \(since) on, until when is not known"
    case (nil, false): return "\(role), until \(until)"
    case (nil, true): return "\(role), when is not known"
    }
  }

  static func briefTerm(
    _ name: String, role: String, since: String?, until: String, isOver: Bool, sight: ChairSight?
  ) -> String {
    "\(name): \(term(role, since: since, until: until, isOver: isOver))"
      + (sight.map { " (\(bySource(of: $0.date?.words, isSecondHand: $0.isSecondHand)))" } ?? "")
  }

  static let andSecondHand = "; second-hand"

  /// What stands after a name in a short brief in the place of notes and grades; "" where there is
  /// nothing to warn of.
  static func warned(hasNotes: Bool, isSecondHand: Bool) -> String {
    let words = [hasNotes ? "with a note" : nil, isSecondHand ? secondHand : nil].compactMap(\.self)
    return words.isEmpty ? "" : " (\(words.joined(separator: ", ")))"
  }

  /// Which of the numbered notes are about something; "" where none is.
  static func seeNotes(_ numbers: [Int]) -> String {
    numbers.isEmpty
      ? ""
      : " (but see \(numbers.count == 1 ? "note" : "notes") "
        + "\(Words.all(numbers.map(String.init))))"
  }

  static func note(_ number: Int, of body: String?, _ text: String) -> String {
    "Note \(number)\(body.map { ", \($0)" } ?? ""): \(text)"
  }

  static func notesLeftOut(_ count: Int) -> String? {
    count == 0
      ? nil
      : "On \(Words.count(count, "point")) there are notes on what sources disagree on: the whole "
        + "brief has them. What one of them is about is marked “with a note”."
  }

  static func briefSet(_ text: String, asOf date: String?) -> String {
    "\(date.map { "As of \($0)" } ?? "Now") in it for sure: \(text)."
  }

  static func readAsSet(_ text: String, _ operands: [String]) -> String {
    "“\(text)” is made of: \(operands.joined(separator: "; "))."
  }

  static func briefParty(_ name: String, _ roles: [(body: String, role: String)]) -> String {
    let parts = roles.filter { !$0.role.isEmpty }.map { "\($0.body): \($0.role)" }
    return parts.isEmpty ? name : "\(name): \(parts.joined(separator: "; "))"
  }

  static func allTakePart(_ count: Int, _ bodies: [String]) -> String {
    bodies.isEmpty
      ? "No body is known in which all \(count) take part."
      : "All \(count) take part, in one role or another, in \(Words.count(bodies.count, "body")): "
        + Sentence.ended(Sentence.list(bodies))
  }

  // MARK: - Meetings, figures, changes

  static func briefMeeting(date: String, body: String?, _ title: String, place: String) -> String {
    [date, body, title, place.isEmpty ? nil : place].compactMap(\.self).joined(separator: ", ")
  }

  static func briefFigure(
    body: String?, _ what: String, _ value: String, date: String
  ) -> String {
    "\(body.map { "\($0), " } ?? "")\(what): \(value), \(date)"
  }

  static func briefVote(_ vote: String, on document: String, date: String?) -> String {
    Sentence.ended(
      "\(Sentence.begun(vote)): \(document)" + (date.map { ", \($0)" } ?? ""))
  }

  static func briefChange(date: String, body: String?, _ words: String) -> String {
    "\(date)\(body.map { $0.isEmpty ? "" : ", \($0)" } ?? ""): \(words)"
  }

  static let noRecentChange = "No dated change is recorded; that does not mean that there was none."

  // MARK: - What is not known

  static func perhapsIn(_ names: [String]) -> String? {
    names.isEmpty
      ? nil
      : Sentence.ended(
        "It is uncertain whether these take part on this date: \(Sentence.list(names))")
  }

  static func perhapsInBodies(_ names: [String]) -> String? {
    names.isEmpty
      ? nil
      : Sentence.ended(
        "It is uncertain whether it takes part on this date in \(Words.choice(names))")
  }

  static func perhapsInSet(_ names: [String]) -> String? {
    names.isEmpty ? nil : Sentence.ended("Uncertain: \(Sentence.list(names))")
  }

  static func startsNotKnown(_ names: [String], of all: Int) -> String? {
    guard !names.isEmpty else { return nil }
    let which = names.count > 5 ? "" : ": \(Sentence.list(names))"
    return names.count == all
      ? "Of none of the \(all) a source says since when it is in it."
      : "Of \(names.count) of the \(all) no source says since when \(names.count == 1 ? "it is" : "they are") in it\(which)."
  }

  static func noDocumentRead(asOf date: String) -> String {
    "No document of which commitments are entered was there as of \(date), so that nothing can be "
      + "said of commitments."
  }

  static let noDocumentRead = "No commitments are entered, so that nothing can be said of them."
  static let notNever = "That does not mean never: other documents exist."

  // MARK: - The command

  static let aboutBriefs = "a body, a state or organisation, or an expression"
}
