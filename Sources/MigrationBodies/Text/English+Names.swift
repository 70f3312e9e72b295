/// The sentences of names and pasted lists: what a name means, and what is found of it.
extension English {
  // MARK: - Expressions and filters

  static let minusNeedsSpaces = "between two sets, “-” needs a space on both sides"
  static let quoteSeveralWords =
    "a name of several words needs quotation marks, as in: member:\"viet nam\""

  static func isOneName(_ name: String) -> String { "“\(name)” is one name" }

  static func quoteOneName(_ name: String) -> String {
    "write it in quotation marks, \"\(name)\", or the other words first"
  }

  static func signFor(_ word: Substring, _ sign: String) -> String { "for “\(word)” write \(sign)" }

  static func noField(_ name: Substring) -> String { "there is no field “\(name):”" }

  static func fields(nearest: String?, of fields: [String]) -> String {
    nearest.map { "did you mean \($0):?" }
      ?? "there are \(fields.map { "\($0):" }.joined(separator: ", "))"
  }

  static func partyInBraces(_ name: String, _ id: String) -> String {
    "the party \(name) is written {\(id)}"
  }

  static func didYouMeanWord(_ word: String) -> String { "did you mean \(word)?" }

  // MARK: - Readings

  static let severalInSomeLanguages = "In some languages each of these is called so."

  static let stateOrPerson = "A state by its initial, or a person."

  static func foreignOrMisspelt(_ name: String) -> String {
    "In another language it is \(name), and it may be another name misspelt."
  }

  // MARK: - A list beside a body

  /// A name with what is found of it, where something is said.
  static func compared(_ name: String, _ finding: String) -> String {
    finding.isEmpty ? name : "\(name) (\(finding))"
  }

  static func onListAndIn(_ body: String) -> String { "On the list and in the body (\(body))" }
  static let onListInOtherRole = "On the list in another role than in the body"
  static let onListAndNotIn = "On the list and not in the body, or not known to be"
  static let inBodyAndNotOnList = "In the body and not on the list"
  static let notRead = "Not read"

  /// The parties of a group in a sentence.
  static func group(_ group: String, _ count: Int, _ names: String) -> String {
    "\(group), \(count): \(names)."
  }

  // MARK: - Pasted lists

  package static let noNameInList = "there is no name in the list"
  package static let noKnownName = "no known name"
  static let heading = "a heading"
  static let neitherNameNorHeading = "neither a name nor a heading"
  static func listedBelow(as role: String) -> String { "those below it are listed as \(role)" }
  static let nameAndNote = "the name and the note beside it mean two states"

  /// How many names stand below a heading that says another number.
  package static func namesBelow(_ heading: String, _ count: Int, not stated: Int) -> String {
    "“\(heading)”: \(Words.count(count, "name")) below it, not \(stated)"
  }

  /// A name that is nearly spelt as one of the party's.
  static func misspelt(_ party: String) -> String { "read as \(party), whose name it nearly is" }

  // MARK: - Choices

  static let noChoice = "no name and code to choose"
  static let howToChoose = "write it as Korea=KR"

  static func pastedList(against body: String?) -> String {
    body.map { "List › against \($0)" } ?? "List"
  }

  static func inBody(_ name: String) -> String { "In \(name)" }
  static let notOnTheList = "not on the list"
  static let noNamesRead = "no name was found in the text"

  static func notRecognised(nearest names: [String]) -> String {
    "not recognised" + (names.isEmpty ? "" : "; did you mean \(Words.choice(names))?")
  }

  /// The four groups of a list beside a body, and what is uncertain of them; in short where there is
  /// little room.
  static func pastedGroups(
    listed: Int, otherRole: Int, notIn: Int, notKnown: Int, missing: Int, mayBeMissing: Int,
    isShort: Bool
  ) -> [String] {
    if isShort {
      return [
        "\(listed) in", otherRole == 0 ? nil : "\(otherRole) other role", "\(notIn) not in",
        notKnown == 0 ? nil : "◐ \(notKnown)", "\(missing - mayBeMissing) missing",
        mayBeMissing == 0 ? nil : "◐ \(mayBeMissing)",
      ].compactMap(\.self)
    }
    return [
      "\(listed) in it as listed", otherRole == 0 ? nil : "\(otherRole) in another role",
      "\(notIn) not in it", notKnown == 0 ? nil : "◐ of \(notKnown) it is not known",
      "\(missing - mayBeMissing) of it not on the list",
      mayBeMissing == 0 ? nil : "◐ \(mayBeMissing) of it may be missing",
    ].compactMap(\.self)
  }

  /// First what somebody has to look at: a heading is cut where there is no room for all of it.
  ///
  /// - Parameter again: How many of the names stand on the list before.
  static func pasted(_ count: Int, _ groups: [String], unread: Int, again: Int) -> String {
    let first: [String?] = [
      Words.count(count, "name"), unread == 0 ? nil : "\(unread) not recognised",
      again == 0 ? nil : "\(again) given twice",
    ]
    return (first.compactMap(\.self) + groups).joined(separator: " · ")
  }

  // MARK: - What a name means

  static func noBody(_ name: String) -> String { "no body is called “\(name)”" }

  static func noNameOfAny(_ name: String) -> String {
    "no body, state or organisation is called “\(name)”"
  }

  static func asSet(_ set: String) -> String { "several together are a set: '\(set)'" }

  static func asSets(_ both: String, _ either: String) -> String {
    "who is in all of them is '\(both)', who is in one of them '\(either)'"
  }

  static func noParty(_ name: String) -> String { "no state or organisation is called “\(name)”" }

  static func ambiguous(_ name: String) -> String { "“\(name)” can mean each of these" }

  static func sayWhich(_ ids: [String]) -> String {
    let known = ids.filter { $0 != "-" }
    return known.count > 4 ? "say which" : "say \(Words.choice(known))"
  }

  static func didYouMean(_ names: [String]) -> String? {
    names.isEmpty ? nil : "did you mean \(Words.choice(names))?"
  }

  static func takesPartInBodies(_ name: String, _ id: String) -> String {
    "“\(name)” takes part in bodies: see “fora state \(id)”"
  }

  static func isBody(_ id: String) -> String { "it is a body: see “fora members \(id)”" }

  static func lookAlike(
    _ name: String, of taken: String, _ id: String, _ difference: String
  ) -> String {
    "“\(name)” is not the \(taken) (\(id)), and no body of the catalogue: \(difference)"
  }

  static func isThereAsOrganisation(_ id: String) -> String {
    "as an organisation that takes part in bodies it is there: “fora state \(id)”"
  }

  static func notInCatalogue(_ name: String, _ difference: String) -> String {
    "\(name), not in the catalogue: \(difference)"
  }

  static func moreBodies(_ count: Int, _ name: String) -> String {
    "and \(count) more; see “fora bodies \(name)”"
  }

  static func readAs(_ name: String, _ reading: String, or others: [String]) -> String {
    "“\(name)” is read as \(reading); it can also mean \(Words.choice(others))"
  }

  static func readAsOnly(_ name: String, _ reading: String, not others: [String]) -> String {
    "“\(name)” is read as \(reading)"
      + (others.isEmpty ? "" : "; not in the catalogue: \(others.joined(separator: ", "))")
  }

  static func notTheSame(
    _ name: String, _ reading: String, _ others: [String], more: Int
  ) -> String {
    "“\(name)” is read as \(reading); not the same: \(others.joined(separator: ", "))"
      + (more > 0 ? " and \(more) more" : "")
  }
}
