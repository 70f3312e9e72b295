/// The objectives of the Global Compact, or the themes, with what was committed on each.
package struct TopicListing: Listing {
  /// Whether they are the objectives; else the themes.
  package let isOfObjectives: Bool

  package var rowKind: RowKind { .topics }
  package var citedColumns: [String] { ["commitments"] }
  package var noun: String { isOfObjectives ? "objective" : "theme" }
  package var companions: Companions { .topic }
  package var wraps: Bool { true }

  package func rows(in catalogue: Catalogue) -> [RecordID] {
    isOfObjectives
      ? catalogue.objectives.refs.map { .topic(.objective($0)) }
      : catalogue.themes.refs.map { .topic(.theme($0)) }
  }

  package func columns(in catalogue: Catalogue) -> [Column] {
    TopicColumns.all(numbered: isOfObjectives)
  }

  package func searchedText(
    of row: RecordID, in catalogue: Catalogue
  ) -> (names: [String], others: [String]) {
    catalogue.searchedText(ofTopicIn: row)
  }

  package func words(in catalogue: Catalogue) -> [String]? {
    [isOfObjectives ? "objectives" : "themes"]
  }

  package func name(in catalogue: Catalogue) -> String {
    isOfObjectives ? English.objectives : English.themes
  }

  package func title(of table: Table, in catalogue: Catalogue) -> String {
    let all = catalogue.counts(of: Coverage(by: isOfObjectives ? .objective : .theme)).all
    return English.topics(
      table.totalCount, noun, commitments: all.commitments.all, documents: all.documents)
  }

  package func notes(on table: Table, in catalogue: Catalogue) -> [String] {
    [English.countedUnderEach]
  }

  package func view(
    behind row: RecordID, column: String?, in catalogue: Catalogue
  ) -> View? {
    row.topic.flatMap { catalogue.view(of: $0) }
  }
}

extension View.Subject {
  /// The objectives of the Global Compact.
  package static let objectives = View.Subject(TopicListing(isOfObjectives: true))
  /// The themes.
  package static let themes = View.Subject(TopicListing(isOfObjectives: false))
}

extension RowKind {
  /// Objectives and themes.
  static let topics = RowKind("objectives and themes", fields: [.name, .id])
}

extension Catalogue {
  /// The text of a topic: its name, and what it covers and is called elsewhere.
  func searchedText(ofTopicIn row: RecordID) -> (names: [String], others: [String]) {
    guard let topic = row.topic else { return ([], []) }
    let terms = if case .theme(let ref) = topic { themes[ref].terms } else { [String]() }
    return ([name(of: topic), id(of: topic)], [gloss(of: topic)] + terms)
  }
}

// MARK: - Columns

/// The columns of objectives and themes, wherever they are listed.
enum TopicColumns {
  private static let topic = ColumnMaker<Topic> { record, _ in record.topic }

  /// All of them.
  ///
  /// - Parameter numbered: Whether the topics are known by their numbers.
  static func all(numbered: Bool) -> [Column] {
    [
      topic(
        "id", numbered ? "No." : "Identifier", numbered ? .fixed(3) : .hidden,
        alignment: numbered ? .right : .left
      ) {
        topic, catalogue in
        let id = catalogue.id(of: topic)
        return Int(id).map(Cell.number) ?? .text(id)
      },
      topic("name", numbered ? "Objective" : "Theme", .rest) { topic, catalogue in
        switch topic {
        case .objective(let ref): .text(catalogue.objectives[ref].label)
        case .theme(let ref): .text(catalogue.themes[ref].label)
        }
      },
      count("commitments", "Commitments", .fixed(11, from: 44), \.commitments),
      count("documents", "Documents", .fixed(9, from: 64), \.documents),
      count("bodies", "Bodies", .fixed(6, from: 30), \.bodies),
      topic("gloss", "What it covers", .fixed(60, from: 110)) { topic, catalogue in
        .text(catalogue.gloss(of: topic))
      },
      topic("objectives", "Objectives it serves", .hidden) { topic, catalogue in
        if case .theme(let ref) = topic {
          .list(catalogue.themes[ref].objectives)
        } else {
          .unknown
        }
      },
      topic("terms", "Words for it", .hidden) { topic, catalogue in
        if case .theme(let ref) = topic { .list(catalogue.themes[ref].terms) } else { .unknown }
      },
    ]
  }

  private static func count(
    _ id: String, _ title: String, _ width: Column.Width,
    _ number: @escaping @Sendable (TopicTally) -> Int
  ) -> Column {
    topic(id, title, width, alignment: .right) { topic, catalogue in
      .number(number(catalogue.tally(of: topic)))
    }
  }
}

// MARK: - Commands

extension TopicListing {
  static let objectives = ListingCommand(
    CommandDeclaration(
      "objectives",
      "List the 23 objectives of the Global Compact, with what was committed on each.",
      argument: .filter, options: OptionDeclaration.ofLists,
      examples: [
        .init("objectives", "all, with the number of commitments"),
        .init("objectives recruitment", "those that speak of it"),
        .init("objectives --sort -commitments", "the most touched first"),
        .init("objectives --format csv", "with what each covers, for a spreadsheet"),
      ],
      paragraphs: [
        """
        The labels and the sentences are ours; the Compact's own words stand in its text. “fora \
        commitments objective:10” lists what was committed on one, “fora coverage” counts by body.
        """
      ]),
    example: { _ in .objectives }
  ) { _ throws(QueryError) in .objectives }

  static let themes = ListingCommand(
    CommandDeclaration(
      "themes", "List the themes, with what was committed on each.",
      argument: .filter, options: OptionDeclaration.ofLists,
      examples: [
        .init("themes", "all, with the number of commitments"),
        .init("themes visa", "those that speak of it"),
        .init("themes --sort -bodies", "those of most bodies first"),
        .init("themes --format csv", "with the words that documents use for them"),
      ],
      paragraphs: [
        """
        A filter looks in labels, sentences and the words that documents use for a theme. “fora \
        commitments theme:recruitment” lists what is tagged with one; ~recruitment finds also what \
        is worded so.
        """
      ]),
    example: { _ in .themes }
  ) { _ throws(QueryError) in .themes }
}
