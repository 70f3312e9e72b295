/// The command of a kind of list: how it is declared, and the list that a line of it means.
package struct ListingCommand: Sendable {
  /// The command as help, manual and completion have it.
  package let declaration: CommandDeclaration
  /// Some list of its kind, by which one knows the fields of its filters and its columns.
  let example: @Sendable (Catalogue) -> View.Subject?
  /// Reads what is listed; the filter, the order, the columns and the date are read for all alike.
  let read: @Sendable (inout ListingReader) throws(QueryError) -> View.Subject

  init(
    _ declaration: CommandDeclaration,
    example: @escaping @Sendable (Catalogue) -> View.Subject?,
    read: @escaping @Sendable (inout ListingReader) throws(QueryError) -> View.Subject
  ) {
    self.declaration = declaration
    self.example = example
    self.read = read
  }
}

/// The commands that list rows: each is a view.
package enum Listings {
  /// All of them, in the order of the help.
  package static let all: [ListingCommand] = [
    BodyListing.command, MemberListing.command, ChairListing.command, SeatListing.command,
    CommitmentListing.command, PartyListing.command, MeetingListing.command,
    DocumentListing.command, SourceListing.command, VoteListing.command,
    SignatureListing.command, OfficialListing.command,
    ProblemListing.command, ChangeListing.command, FindingListing.command,
    ComparisonListing.command, OverlapListing.command, BridgeListing.command,
    AbsenceListing.command,
    TopicListing.objectives, TopicListing.themes, CoverageListing.command,
    SearchListing.command, FigureListing.command, BriefListing.command,
  ]

  /// A program that has these commands and no others: what a view can be.
  static let program = CommandDeclaration(
    "fora", "", subcommands: all.map(\.declaration))

  /// The command of a word; nil where none lists rows.
  package static func command(_ word: String) -> ListingCommand? {
    all.first { $0.declaration.name == word }
  }
}
