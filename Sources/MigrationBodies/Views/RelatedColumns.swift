/// The columns of what belongs to a body: meetings, documents, figures and the like.
extension Columns {
  private static let meeting = ColumnMaker<Meeting> { record, catalogue in
    guard case .meeting(let ref) = record else { return nil }
    return catalogue.meetings[ref]
  }

  /// The meetings of a body, or of all, which are told apart by the body's name.
  static func meetings(ofAll: Bool) -> [Column] {
    [
      meeting("date", "Date", .fixed(10)) { meeting, _ in Cell(meeting.date) },
      meeting("body", "Body", owner(ofAll)) { meeting, catalogue in
        Cell(catalogue.shortNames(ofBodies: [meeting.body]).first)
      },
    ] + meetings + [
      meeting("body_id", "Body's identifier", .hidden) { meeting, _ in .text(meeting.body) }
    ]
  }

  /// Names of bodies need no column where the rows of one are listed.
  private static func owner(_ isOfAll: Bool) -> Column.Width {
    isOfAll ? .fixed(18, from: 60) : .hidden
  }

  private static let meetings: [Column] = [
    meeting("title", "Meeting", .rest) { meeting, _ in .text(meeting.title) },
    meeting("city", "City", .fixed(16, from: 60)) { meeting, _ in Cell(meeting.city) },
    meeting("country", "Country", .fixed(2, from: 60)) { meeting, _ in Cell(meeting.country) },
    meeting("end", "End", .hidden) { meeting, _ in Cell(meeting.end) },
    meeting("id", "Identifier", .hidden) { meeting, _ in .text(meeting.id) },
    meeting("source", "Source", .hidden) { meeting, _ in .text(meeting.source) },
  ]

  private static let document = ColumnMaker<Document> { record, catalogue in
    guard case .document(let ref) = record else { return nil }
    return catalogue.documents[ref]
  }

  /// The documents of a body, or of all.
  static func documents(ofAll: Bool) -> [Column] {
    [
      document("date", "Date", .fixed(10)) { document, _ in Cell(document.date) },
      document("body", "Body", owner(ofAll)) { document, catalogue in
        .list(catalogue.shortNames(ofBodies: document.bodies))
      },
    ] + documents + [
      document("body_id", "Body's identifier", .hidden) { document, _ in .list(document.bodies) }
    ]
  }

  private static let documents: [Column] = [
    document("kind", "Kind", .fixed(15, from: 60)) { document, _ in
      .text(Vocabulary.words(document.kind))
    },
    document("title", "Document", .rest) { document, _ in .text(document.title) },
    document("place", "Place", .hidden) { document, _ in Cell(document.place) },
    document("issuer", "Issuer", .hidden) { document, _ in Cell(document.issuer) },
    document("url", "Address", .hidden) { document, _ in Cell(document.url) },
    document("id", "Identifier", .hidden) { document, _ in .text(document.id) },
    document("source", "Source", .hidden) { document, _ in .text(document.source) },
  ]

  private static let figure = ColumnMaker<Figure> { record, catalogue in
    guard case .figure(let ref) = record else { return nil }
    return catalogue.figures[ref]
  }

  static let figures: [Column] = [
    figure("value", "Value", .fixed(14), alignment: .right) { figure, _ in .text(figure.value) },
    figure("unit", "Unit", .fixed(16, from: 50)) { figure, _ in Cell(figure.unit) },
    figure("what", "Figure", .rest) { figure, _ in .text(figure.what) },
    figure("as_of", "As of", .fixed(10)) { figure, _ in Cell(figure.asOf) },
    figure("source", "Source", .hidden) { figure, _ in .text(figure.source) },
  ]

  private static let relation = ColumnMaker<Relation> { record, catalogue in
    guard case .relation(let ref) = record else { return nil }
    return catalogue.relations[ref]
  }

  static let relations: [Column] = [
    relation("kind", "Kind", .fixed(11)) { relation, _ in .text(relation.kind) },
    relation("name", "Body, state or organisation", .fixed(28)) { relation, catalogue in
      if let body = relation.relatedBody.flatMap(catalogue.bodies.ref) {
        return .text(catalogue.bodies[body].shortName)
      }
      let party = (relation.state ?? relation.organisation).flatMap(catalogue.parties.ref)
      return Cell(party.map { catalogue.parties[$0].name })
    },
    relation("how", "How", .rest) { relation, _ in .text(relation.how) },
    relation("id", "Identifier", .hidden) { relation, _ in
      Cell(relation.relatedBody ?? relation.state ?? relation.organisation)
    },
    relation("source", "Source", .hidden) { relation, _ in .text(relation.source) },
  ]

  private static let roster = ColumnMaker<Roster> { record, catalogue in
    guard case .roster(let ref) = record else { return nil }
    return catalogue.rosters[ref]
  }

  static let rosters: [Column] = [
    roster("date", "As of", .fixed(10)) { roster, _ in Cell(roster.date) },
    roster("stated_count", "Stated", .fixed(6), alignment: .right) { roster, _ in
      roster.statedCount.map(Cell.number) ?? .unknown
    },
    roster("of", "Of", .rest) { roster, _ in
      Cell(roster.words ?? roster.roleID.map { "(a list: \(Vocabulary.words($0)))" })
    },
    roster("complete", "Complete", .fixed(8, from: 60)) { roster, _ in Cell(roster.complete) },
    roster("role", "Role", .hidden) { roster, _ in Cell(roster.roleID) },
    roster("party_kind", "Parties", .hidden) { roster, _ in Cell(roster.partyKind) },
    roster("note", "Note", .hidden) { roster, _ in Cell(roster.note) },
    roster("source", "Source", .hidden) { roster, _ in .text(roster.source) },
  ]

  private static let problem = ColumnMaker<Problem> { record, catalogue in
    guard case .problem(let ref) = record else { return nil }
    return catalogue.problems[ref]
  }

  /// What sources disagree on about a body, or about any.
  static func problems(ofAll: Bool) -> [Column] {
    [
      problem("kind", "About", .fixed(10)) { problem, _ in .text(problem.kind) },
      problem("body", "Body", owner(ofAll)) { problem, catalogue in
        Cell(catalogue.shortNames(ofBodies: [problem.body]).first)
      },
    ] + problems + [
      problem("body_id", "Body's identifier", .hidden) { problem, _ in .text(problem.body) }
    ]
  }

  private static let problems: [Column] = [
    problem("text", "Problem", .rest) { problem, _ in .text(problem.text) },
    problem("id", "Identifier", .hidden) { problem, _ in .text(problem.id) },
    problem("sources", "Sources", .hidden) { problem, _ in .list(problem.sources) },
  ]

  private static let source = ColumnMaker<Source> { record, catalogue in
    guard case .source(let ref) = record else { return nil }
    return catalogue.sources[ref]
  }

  static let sources: [Column] = [
    source("as_of", "As of", .fixed(10)) { source, _ in Cell(source.asOf) },
    source("title", "Source", .rest) { source, _ in .text(source.title) },
    source("publisher", "Publisher", .fixed(24, from: 60)) { source, _ in .text(source.publisher) },
    source("url", "Address", .hidden) { source, _ in Cell(source.url) },
    source("note", "Note", .hidden) { source, _ in Cell(source.note) },
    source("id", "Identifier", .hidden) { source, _ in .text(source.id) },
  ]

  /// Records of any kind, with what a source says of them where that is not all of the record.
  static func stated(by source: Ref<Source>) -> [Column] {
    [
      Column("record", "Record", .fixed(12)) { record, _ in
        switch record {
        case .body: .text("body")
        case .party: .text("party")
        case .document: .text("document")
        case .commitment: .text("commitment")
        case .meeting: .text("meeting")
        case .problem: .text("disagreement")
        case .source: .text("other")
        default: .unknown
        }
      },
      Column("name", "Name", .rest) { record, catalogue in
        let words = catalogue.statedRecords(naming: source).words[record] ?? []
        return Cell(
          [catalogue.nameOfStated(record), words.isEmpty ? nil : words.joined(separator: ", ")]
            .compactMap(\.self).joined(separator: ": "))
      },
    ]
  }
}

extension Catalogue {
  /// What a record that a source states is called; nil where it has no name.
  fileprivate func nameOfStated(_ record: RecordID) -> String? {
    switch record {
    case .body(let ref): bodies[ref].name
    case .party(let ref): parties[ref].name
    case .document(let ref): documents[ref].title
    case .commitment(let ref): commitments[ref].summary
    case .meeting(let ref): meetings[ref].title
    case .problem(let ref): problems[ref].text
    default: nil
    }
  }
}

extension Catalogue {
  /// The short names of bodies; the identifier of one that the catalogue does not have.
  fileprivate func shortNames(ofBodies ids: [String]) -> [String] {
    ids.map { id in bodies.ref(id).map { bodies[$0].shortName } ?? id }
  }
}
