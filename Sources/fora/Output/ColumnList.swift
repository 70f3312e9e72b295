import MigrationBodies

/// The columns that an answer has: what `--columns help` writes.
struct ColumnList: Writable {
  private let headings: [Sheet.Heading]

  init(_ headings: [Sheet.Heading]) { self.headings = headings }

  var sheet: Sheet {
    Sheet(
      [.init("column", "Column"), .init("title", "Title")],
      headings.map { [.text($0.id), .text($0.title)] })
  }

  func writePage<Failure: Error>(
    in surroundings: Surroundings, to put: (String) throws(Failure) -> Void
  ) throws(Failure) {
    let width = (headings.map(\.id.count).max() ?? 0) + 2
    for heading in headings {
      let padding = String(repeating: " ", count: width - heading.id.count)
      try put(surroundings.shown(heading.id + padding + heading.title))
    }
  }
}
