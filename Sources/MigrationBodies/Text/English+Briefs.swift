/// The sentences of briefs.
extension English {
  // MARK: - Head and headings

  static func brief(on whom: String) -> String { "Brief: \(whom)" }

  /// The date that it speaks for, where it comes from, and whose words it has.
  static func briefHead(
    asOf date: String?, newest: String?, isLate: Bool, edition: String
  ) -> [String] {
    let data = newest.map { "data to \($0)" } ?? "data without dates"
    return [
      date.map { "As of \($0); \(data)." } ?? "As of now; \(data).",
      isLate ? "The date is after the newest data: it is answered as if nothing had changed." : nil,
      edition.isEmpty ? nil : "From fora, \(edition).",
      "Commitments are in our words, not the documents' own. Numbers in brackets are the sources "
        + "at the end.",
    ].compactMap(\.self)
  }

  static let whatItIs = "What it is"
  static let whoIsInIt = "Who is in it"
  static let roles = "Roles"
  static let sharedBodies = "Where all of them take part"
  static let briefCommitments = "Commitments by objective of the Compact"
  static let notKnownOrDisputed = "Not known, or disputed"
  package static let briefSources = "Sources"
  package static let sourcesTitle = "Sources"

  static func briefObjective(_ name: String?) -> String {
    name.map { "Objective \($0)" } ?? "Under no objective"
  }

  static func briefChanges(since: String, until: String) -> String {
    "What changed from \(since) to \(until)"
  }

  // MARK: - Titles of columns

  static let memberTitles = ["Party", "Role", "Since"]
  static let roleTitles = ["Body", "Role", "Since"]
  static let partyTitle = "Party"
  static let chairOfParty = "Party"
  static let chairOfBody = "Body"
  static let chairOfBoth = "Party and body"

  static func chairTitles(_ first: String) -> [String] { [first, "Role", "Since", "Until"] }

  static func commitmentTitles(namesBody: Bool, withTie: Bool) -> [String] {
    ["Date"] + (namesBody ? ["Body"] : []) + ["Document", inOurWords, "How"]
      + (withTie ? ["Concerns it"] : [])
  }

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

  static let notFoundedYet = "It had not been founded on this date."

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

  static func memberOfUN(since date: String?) -> String? {
    date.map { "Member of the United Nations since \($0)." }
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

  static func briefSeat(_ name: String, roles: String, since: String?) -> String {
    "\(name): " + [roles, since.map(self.since)].compactMap(\.self).joined(separator: ", ")
  }

  static func since(_ date: String) -> String { "since \(date)" }

  static func briefChair(
    _ name: String, role: String, since: String?, until: String
  ) -> String {
    briefSeat(name, roles: role, since: since) + (until.isEmpty ? "" : ", until \(until)")
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

  // MARK: - Commitments

  static func briefCommitments(_ count: Int, documents: Int) -> String {
    count == 0
      ? noDocumentRead
      : "\(Words.count(count, "commitment")) from \(Words.count(documents, "document")) that "
        + "\(documents == 1 ? "was" : "were") read; others exist."
  }

  static func briefCommitments(_ count: Int, documents: Int, open: Int) -> String {
    guard count > 0 else { return "No commitment that concerns it is recorded." }
    return
      "\(Words.count(count, "commitment")) that \(count == 1 ? "concerns" : "concern") it, from "
      + "\(Words.count(documents, "document")) that \(documents == 1 ? "was" : "were") read; others "
      + "exist." + (open == 0 ? "" : " Of \(open) it is uncertain whether they concern it.")
  }

  static func concerningAll(_ all: Int, some: Int, parties: Int) -> String {
    "\(Words.count(some, "commitment")) in the documents read \(some == 1 ? "concerns" : "concern") "
      + "one or more of them, and \(all) all \(parties): those stand below."
  }

  static func newestOf(_ shown: Int, _ all: Int, _ what: String, _ line: String) -> String {
    "The newest \(shown) of \(all); all: \(line)"
  }

  static func alsoUnder(_ objectives: [String]) -> String {
    " (also objective \(Words.all(objectives)))"
  }

  static func briefCommitment(
    date: String, body: String?, place: String, _ summary: String, modality: String, tie: String?
  ) -> String {
    [date, body, place].compactMap(\.self).joined(separator: ", ") + ": \(summary) [\(modality)"
      + (tie.map { "; \($0)" } ?? "") + "]"
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

  static func startsNotKnown(_ count: Int) -> String? {
    count == 0 ? nil : "Of \(count) no source says since when they take part."
  }

  static let noDocumentRead = "No document was read, so that nothing can be said of commitments."
  static let notNever = "That does not mean never: other documents exist."

  // MARK: - The command

  static let aboutBriefs = "a body, a state or organisation, or an expression"
}
