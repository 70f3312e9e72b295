/// The meetings of a body, or of all.
package struct MeetingListing: Listing {
  /// The body; nil for all.
  package let body: Ref<Body>?

  package var rowKind: RowKind { .meetings }
  package var citedColumns: [String] {
    (body == nil ? ["body"] : []) + ["date", "city", "announced"]
  }
  package var noun: String { "meeting" }
  package var isOfADate: Bool { false }
  package var wraps: Bool { true }

  package func rows(in catalogue: Catalogue) -> [RecordID] {
    let refs = catalogue.refs(in: catalogue.meetings, of: body, \.bodies)
    return (body == nil ? refs : catalogue.byTime(refs)).map(RecordID.meeting)
  }

  package func columns(in catalogue: Catalogue) -> [Column] {
    body == nil ? Self.ofAll : Self.ofBody
  }

  package func searchedText(
    of row: RecordID, in catalogue: Catalogue
  ) -> (names: [String], others: [String]) {
    guard case .meeting(let ref) = row else { return ([], []) }
    let meeting = catalogue.meetings[ref]
    let country = meeting.country.flatMap(catalogue.parties.ref).map { catalogue.parties[$0].name }
    return (
      [meeting.title],
      cells(of: row, in: catalogue) + [country].compactMap(\.self)
        + (body == nil ? catalogue.namesOfBodies(meeting.bodies) : [])
    )
  }

  package func words(in catalogue: Catalogue) -> [String]? {
    words("meetings", of: body, in: catalogue)
  }

  package func name(in catalogue: Catalogue) -> String {
    name(English.meetings, of: body, in: catalogue)
  }

  package func title(of table: Table, in catalogue: Catalogue) -> String {
    title(of: table, body: body, in: catalogue)
  }
}

extension View.Subject {
  /// The meetings of a body, or all.
  package static func meetings(_ body: Ref<Body>?) -> View.Subject {
    View.Subject(MeetingListing(body: body))
  }
}

extension RowKind {
  /// Meetings.
  static let meetings = RowKind(
    "meetings",
    fields: [
      .body, .name, .region, .subregion, .country, .source, .grade, .year, .date, .has, .id,
    ], possessions: Meeting.possessions + ["date", "source"], regions: regionsOfStates)
}

// MARK: - Columns

extension MeetingListing {
  private static let meeting = ColumnMaker<Meeting> { record, catalogue in
    guard case .meeting(let ref) = record else { return nil }
    return catalogue.meetings[ref]
  }

  fileprivate static let ofAll = columns(ofAll: true)
  fileprivate static let ofBody = columns(ofAll: false)

  /// Meetings of all bodies are told apart by the body's name.
  private static func columns(ofAll: Bool) -> [Column] {
    meeting.all(
      [
        meeting(\.date, .fixed(10)),
        meeting("body", "Body", .bodyName(ofAll)) { meeting, catalogue in
          .list(meeting.bodies.map(catalogue.shortName))
        },
        meeting(\.title, .rest), meeting(\.city, .fixed(16, from: 60)),
        meeting(\.country, .fixed(2, from: 60)).titled("In"), meeting(\.end), meeting(\.id),
        meeting(\.source),
        meeting("announced", English.announced, .fixed(9, from: 100)) { meeting, catalogue in
          catalogue.isAnnounced(meeting)
            ? .term(id: "true", label: English.announced.lowercased()) : .unknown
        },
        meeting(
          "announced_short", English.announced, .pane(4, from: 60, below: 100), formOf: "announced"
        ) { meeting, catalogue in
          catalogue.isAnnounced(meeting) ? .text(English.announcedShort) : .unknown
        }.titled(English.announcedShort),
        meeting("body_id", "Body's identifier", .hidden) { meeting, _ in .list(meeting.bodies) },
      ], without: "other_bodies")
  }
}

// MARK: - Command

extension MeetingListing {
  static let command = ListingCommand(
    CommandDeclaration(
      "meetings", "List the meetings of bodies: when, where, which.", argument: .filter,
      options: [.body] + OptionDeclaration.ofLists(without: .asOf),
      examples: [
        .init("meetings --body colombo-process", "those of one body"),
        .init("meetings ministerial year:2019", "ministerial ones of a year"),
        .init("meetings country:ID", "those in Indonesia"),
        .init("meetings \"date>=2024\" --sources", "with the documents that say so"),
        .init("meetings --format csv", "all of them, for a spreadsheet"),
      ],
      paragraphs: [
        """
        A filter looks in titles, dates, cities, countries and names of bodies; “fora help \
        query” has its fields and signs. Meetings of which no source was read are not there: a \
        body without any may have met.
        """
      ]),
    example: { _ in .meetings(nil) }
  ) { reader throws(QueryError) in .meetings(try reader.body(.body)) }
}
