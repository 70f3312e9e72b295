import Browser
import MigrationBodies

/// The sources of a table's rows, each once, numbered as the rows name them.
struct SourceList {
  private let numbers: [RecordID: [Int]]
  private let sources: [Source]

  init(_ rows: [RecordID], of catalogue: Catalogue) {
    var places: [String: Int] = [:]
    var sources: [Source] = []
    var numbers: [RecordID: [Int]] = [:]
    for row in rows {
      for source in catalogue.evidence(for: row).map(\.source) {
        let place = places[source.id] ?? sources.count
        if place == sources.count { sources.append(source) }
        places[source.id] = place
        if numbers[row]?.contains(place + 1) != true { numbers[row, default: []].append(place + 1) }
      }
    }
    self.sources = sources
    self.numbers = numbers
  }

  /// The sources of named identifiers, in their order.
  init(_ sources: [Source]) {
    self.sources = sources
    self.numbers = [:]
  }

  /// The column with the numbers of each row's sources.
  var column: Column {
    Column("source_numbers", "Sources", .fixed(12)) { [numbers] row, _ in
      .text((numbers[row] ?? []).map(String.init).joined(separator: " "))
    }
  }

  /// The list as rows, of the columns that the table of sources has; nil where it is empty.
  var sheet: Sheet? {
    guard !sources.isEmpty else { return nil }
    return Sheet(
      ["id", "title", "publisher", "as_of", "url", "note"].map { .init($0) },
      sources.map { source in
        [
          .text(source.id), .text(source.title), .text(source.publisher),
          source.asOf.map { .text($0.text) } ?? .unknown, source.url.map(Cell.text) ?? .unknown,
          source.note.map(Cell.text) ?? .unknown,
        ]
      })
  }

  /// The list in Markdown: a point a source, after its number.
  var points: [String] {
    sources.enumerated().map { number, source in
      "[\(number + 1)] \(source.reference)" + (source.url.map { " <\($0)>" } ?? "")
    }
  }

  /// The list: number, title, publisher and date, and on a line of its own, to be copied in one
  /// piece, the address.
  func lines(
    in surroundings: Surroundings, marker: (Int, Source) -> String = { number, _ in "\(number)" }
  ) -> [String] {
    let limit = surroundings.columns
    let markers = sources.enumerated().map { marker($0 + 1, $1) }
    let indent = String(
      repeating: " ", count: min(30, 4 + (markers.map(\.utf8.count).max() ?? 0)))
    var lines = [surroundings.painted("Sources", .title)]
    for (marker, source) in zip(markers, sources) {
      let start =
        "  \(marker)"
        + String(repeating: " ", count: max(1, indent.utf8.count - 2 - marker.utf8.count))
      let room = limit.map { max(20, $0 - indent.utf8.count) } ?? .max
      let text = surroundings.safe(source.reference).wrapped(to: room)
      // An identifier that is longer than the indent has a line of its own.
      let isLong = start.utf8.count > indent.utf8.count
      if isLong { lines.append("  \(marker)") }
      for (number, line) in text.enumerated() {
        lines.append((number == 0 && !isLong ? start : indent) + line.description)
      }
      if let url = source.url { lines.append(indent + surroundings.shown(url)) }
    }
    return lines
  }
}
