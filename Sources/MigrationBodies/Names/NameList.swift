/// A list of names that somebody typed or pasted, taken apart.
///
/// Lines, commas, semicolons, bullets, numbering, table columns, headings with counts, "and" before
/// the last, notes in brackets, footnote marks and words such as "Government of" are understood.
/// Where a comma or "and" can also be part of a name, the longest reading that is a name wins.
public struct NameList: Sendable {
  /// A name of the list.
  public struct Entry: Sendable, Equatable {
    /// The name as given, without what stands around it in the list.
    public let given: String
    /// What is looked up: as given, without numbering, notes and marks.
    public let name: String
    /// Its line, from 1; for the words of a command line its place among the names.
    public let line: Int
    /// The role that its heading or a note gives; nil when neither does.
    public internal(set) var role: Role?
    /// The notes in brackets beside it, and codes in the same row of a table.
    public internal(set) var notes: [String]
    /// The names that it would be if it were parted where it can be; empty when it cannot be.
    public let parts: [String]
    /// What else stands beside it: a person, an office, a vote.
    public internal(set) var remarks: [String] = []
    /// What the list says that keeps it from being one that is there, or in the body, now.
    public internal(set) var standing: ListedStanding?
    /// Whether somebody typed it: a code may then be in any case.
    var isTyped = false
    /// Whether it stands within a text: after an office, before a year.
    public internal(set) var isWithin = false
    /// Whether it can be a name as it is written: "Mr." and "no" in a pasted list are none.
    public internal(set) var isName = true
  }

  /// A heading of the list, with the number of names that it states.
  public struct Section: Sendable, Equatable {
    /// The heading as given.
    public let heading: String
    /// Its line, from 1.
    public let line: Int
    /// The role that it gives to the names below it; nil when it speaks of none.
    public let role: Role?
    /// How many names it states; nil when it states none.
    public let stated: Int?
    /// How many names stand below it, those below its subheadings among them.
    public internal(set) var found = 0

    /// Whether it states another number of names than stand below it.
    public var differs: Bool { stated.map { $0 != found } ?? false }
  }

  /// A text of the list that is neither a name nor a heading: a number, "N/A", a person before any
  /// name.
  public struct Remark: Sendable, Equatable {
    /// The text as given.
    public let given: String
    /// Its line, from 1.
    public let line: Int
  }

  /// Why a list is not read.
  public enum Refusal: Error, Equatable {
    /// It has more names than any list of members.
    case tooManyNames(limit: Int)
  }

  /// The most names that a list may have.
  public static let mostNames = 2_000
  /// The most bytes of a name; a longer one is not looked up.
  public static let longestName = 1_000

  /// The names, in their order.
  public let entries: [Entry]
  /// The headings, in their order.
  public let sections: [Section]
  /// What is neither, in its order.
  public let remarks: [Remark]

  /// Reads a pasted text.
  ///
  /// - Parameters:
  ///   - text: The list.
  ///   - catalogue: Whose names tell where one ends and the next begins.
  /// - Throws: `Refusal` when it has more names than `mostNames`.
  public init(_ text: String, of catalogue: Catalogue) throws(Refusal) {
    var reader = ListReader(catalogue, isTyped: false)
    try reader.read(text)
    (entries, sections, remarks) = (reader.entries, reader.countedSections, reader.remarks)
  }

  /// Reads the words of a command line: a name may take several, and one may hold several names.
  ///
  /// - Throws: `Refusal` when there are more names than `mostNames`.
  public init(words: [String], of catalogue: Catalogue) throws(Refusal) {
    var reader = ListReader(catalogue, isTyped: true)
    try reader.read(words: words)
    (entries, sections, remarks) = (reader.entries, reader.countedSections, reader.remarks)
  }
}
