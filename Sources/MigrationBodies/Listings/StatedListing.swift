/// The records that name a source, with what it says of each.
package struct StatedListing: Listing {
  /// The source.
  package let source: Ref<Source>

  package var rowKind: RowKind { .records }
  package var noun: String { "record" }

  package func rows(in catalogue: Catalogue) -> [RecordID] {
    catalogue.statedRecords(naming: source).rows
  }

  package func columns(in catalogue: Catalogue) -> [Column] { Self.columns(source) }
  package func name(in catalogue: Catalogue) -> String { catalogue.sources[source].title }
}

extension View.Subject {
  /// The records that name a source.
  package static func statedBy(_ source: Ref<Source>) -> View.Subject {
    View.Subject(StatedListing(source: source))
  }
}

extension RowKind {
  /// Records of any kind.
  static let records = RowKind("records", fields: [.body, .source, .grade])
}

// MARK: - Columns

extension StatedListing {
  /// Records of any kind, with what a source says of them where that is not all of the record.
  fileprivate static func columns(_ source: Ref<Source>) -> [Column] {
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
