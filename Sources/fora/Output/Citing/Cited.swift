import MigrationBodies

/// An answer as it is cited in a note: one paragraph.
struct Cited: Writable {
  private let citation: Citation
  private let retrieval: String

  /// - Parameters:
  ///   - citation: What is said.
  ///   - catalogue: Where it comes from.
  init(_ citation: Citation, of catalogue: Catalogue) {
    self.citation = citation
    let newest = catalogue.newestEvidence.map { ", data to \($0.words)" } ?? ""
    retrieval = "Retrieved with fora, \(catalogue.edition())\(newest)."
  }

  private var text: String { (citation.sentences + [retrieval]).joined(separator: " ") }

  var sheet: Sheet { Sheet([.init("citation", "Citation")], [[.text(text)]]) }

  /// The sentences one by one too, and the sources in full.
  var object: JSON? {
    .object([
      ("citation", .string(text)), ("sentences", .array(citation.sentences.map(JSON.string))),
      ("retrieval", .string(retrieval)),
      ("sources", .array(citation.sources.map(Reference.json))),
    ])
  }

  var chapters: [Chapter] { [Chapter(paragraphs: [text])] }

  func writePage<Failure: Error>(
    in surroundings: Surroundings, to put: (String) throws(Failure) -> Void
  ) throws(Failure) {
    for line in surroundings.wrapped(text) { try put(line) }
  }
}
