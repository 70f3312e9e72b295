/// The bodies with commitments on a topic, those of most first: by whom.
package struct TopicBodyListing: Listing {
  /// The topic.
  package let topic: Topic

  /// The bodies with commitments on a topic.
  package init(_ topic: Topic) { self.topic = topic }

  package var rowKind: RowKind { .bodies }
  package var noun: String { "body" }

  package func rows(in catalogue: Catalogue) -> [RecordID] {
    let coverage = Coverage(of: topic)
    let counts = catalogue.counts(of: coverage)
    return counts.rows.map { (row: $0, count: counts.count(of: topic, in: $0)) }
      .filter { $0.count > 0 }.enumerated()
      .sorted { ($1.element.count, $0.offset) < ($0.element.count, $1.offset) }
      .map(\.element.row)
  }

  package func columns(in catalogue: Catalogue) -> [Column] {
    let body = ColumnMaker<Ref<Body>> { row, _ in row.body }
    return [
      body("name", "Body", .rest) { .text($1.bodies[$0].shortName) },
      body("commitments", "Commitments", .fixed(11), alignment: .right) { [topic] body, catalogue in
        .number(
          catalogue.counts(of: Coverage(of: topic)).count(of: topic, in: .body(body)))
      },
    ]
  }

  package func name(in catalogue: Catalogue) -> String {
    English.rows(English.bodies, on: catalogue.name(of: topic))
  }

  package func title(of table: Table, in catalogue: Catalogue) -> String {
    English.bodiesOnTopic(table.totalCount)
  }

  package func nothing(in catalogue: Catalogue) -> String {
    English.noCommitments(of: nil, concerning: nil)
  }

  package func view(
    behind row: RecordID, column: String?, in catalogue: Catalogue
  ) -> View? {
    row.body.flatMap { catalogue.view(of: topic, in: CommitmentListing(body: $0)) }
  }
}

extension View.Subject {
  /// The bodies with commitments on a topic.
  package static func bodies(on topic: Topic) -> View.Subject {
    View.Subject(TopicBodyListing(topic))
  }
}

extension Coverage {
  /// All bodies by objective, or by theme.
  fileprivate init(of topic: Topic) {
    if case .theme = topic { self.init(by: .theme) } else { self.init() }
  }
}

extension CoverageCounts {
  /// How many commitments of a row are on a topic.
  fileprivate func count(of topic: Topic, in row: RecordID) -> Int {
    guard let place = slots.firstIndex(where: { $0.topic == topic }) else { return 0 }
    return tally(of: row)?.cells[place].all ?? 0
  }
}
