/// The sentences of names and pasted lists.
extension English {
  // MARK: - Expressions and filters

  static let minusNeedsSpaces = "between two sets, “-” needs a space on both sides"
  static let quoteSeveralWords =
    "a name of several words needs quotation marks, as in: member:\"viet nam\""

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

  static func foreignOrMisspelt(_ name: String) -> String {
    "In another language it is \(name), and it may be another name misspelt."
  }

  // MARK: - A list beside a body

  /// A party of a group, with what is found where that is not what the group says.
  static func compared(_ name: String, _ finding: String) -> String { "\(name) (\(finding))" }

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
}
