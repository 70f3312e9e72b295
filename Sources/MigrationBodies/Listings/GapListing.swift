/// The objectives or themes on which nobody asked for has a commitment.
package struct GapListing: Listing {
  /// What is counted.
  package let coverage: Coverage

  /// The gaps of what is counted.
  package init(_ coverage: Coverage) { self.coverage = coverage }

  package var rowKind: RowKind { .topics }
  package var noun: String { coverage.axis.rawValue }
  package var wraps: Bool { true }

  package func rows(in catalogue: Catalogue) -> [RecordID] {
    catalogue.counts(of: coverage).gaps.compactMap { $0.topic.map(RecordID.topic) }
  }

  package func columns(in catalogue: Catalogue) -> [Column] {
    var columns = TopicColumns.all(numbered: coverage.axis == .objective)
    let place = columns.firstIndex { $0.id == "gloss" } ?? columns.endIndex
    columns.insert(ownThemes, at: place)
    return columns
  }

  /// The themes of the bodies that contradict a gap.
  private var ownThemes: Column {
    let coverage = coverage
    return Column("own_themes", "But is its theme", .fixed(20, from: 76)) { row, catalogue in
      .list(
        (row.topic.map { catalogue.ownThemes(on: $0, in: coverage) } ?? [])
          .map { catalogue.themes[$0].label })
    }
  }

  package func searchedText(
    of row: RecordID, in catalogue: Catalogue
  ) -> (names: [String], others: [String]) {
    catalogue.searchedText(ofTopicIn: row)
  }

  package func words(in catalogue: Catalogue) -> [String]? {
    ["coverage"] + coverage.words(in: catalogue) + coverage.options(in: catalogue) + ["--gaps"]
  }

  package func name(in catalogue: Catalogue) -> String {
    English.gaps(of: coverage.title(in: catalogue))
  }

  package func title(of table: Table, in catalogue: Catalogue) -> String {
    let counts = catalogue.counts(of: coverage)
    guard counts.all.commitments.all > 0 else {
      return English.noGapsKnown(asOf: catalogue.date?.words)
    }
    return English.gaps(
      table.totalCount, of: counts.slots.count, coverage.axis.noun,
      uncertain: counts.uncertain.count,
      contradicted: catalogue.contradictedGaps(of: coverage).count,
      catalogue.documents(readFor: coverage))
  }

  package func notes(on table: Table, in catalogue: Catalogue) -> [String] {
    [
      catalogue.contradiction(ofGapsIn: coverage),
      table.rows.isEmpty ? nil : English.countsOfOthers,
      English.onlyUncertain(catalogue.counts(of: coverage).uncertain, coverage.axis.noun),
    ].compactMap(\.self) + reservations(in: catalogue)
  }

  /// What keeps one from taking the rows for all that there is to say.
  private func reservations(in catalogue: Catalogue) -> [String] {
    [
      English.readAtSecondHand(catalogue.documents(readFor: coverage)),
      catalogue.noteOnTexts(of: coverage),
      catalogue.otherReading(of: coverage, withGaps: true),
    ].compactMap(\.self)
  }

  package func nothing(in catalogue: Catalogue) -> String {
    let counts = catalogue.counts(of: coverage)
    guard counts.all.commitments.all > 0 else {
      return English.noGapsKnown(asOf: catalogue.date?.words)
    }
    let found = English.noGaps(
      coverage.axis.noun, of: counts.slots.count, uncertain: counts.uncertain,
      catalogue.documents(readFor: coverage))
    // Beside no rows no notes are written.
    return ([found] + reservations(in: catalogue)).joined(separator: "; ")
  }

  /// What others have committed on it.
  package func view(
    behind row: RecordID, column: String?, in catalogue: Catalogue
  ) -> View? {
    row.topic.flatMap { catalogue.view(of: $0) }
  }
}
