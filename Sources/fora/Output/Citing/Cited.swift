import MigrationBodies

/// An answer as it is cited in a note: one paragraph.
struct Cited: Writable {
  private let footing: Footing
  private let retrieval: String

  /// - Parameters:
  ///   - footing: What is said.
  ///   - catalogue: Where it comes from.
  ///   - data: Whose tables those are.
  init(_ footing: Footing, of catalogue: Catalogue, data: OwnData) {
    self.footing = footing
    let tables =
      data.isOnly
      ? "tables of one's own"
      : "edition \(Edition.name)" + (data.paths.isEmpty ? "" : " with tables of one's own over it")
    let newest = catalogue.newestEvidence.map { ", evidence to \($0.words)" } ?? ""
    retrieval = "Retrieved with fora, \(tables)\(newest)."
  }

  private var text: String { (footing.sentences + [retrieval]).joined(separator: " ") }

  var sheet: Sheet { Sheet([.init("citation", "Citation")], [[.text(text)]]) }

  /// The sentences one by one too, and the sources in full.
  var object: JSON? {
    .object([
      ("citation", .string(text)), ("sentences", .array(footing.sentences.map(JSON.string))),
      ("retrieval", .string(retrieval)),
      ("sources", .array(footing.sources.map(Citation.json))),
    ])
  }

  var chapters: [Chapter] { [Chapter(paragraphs: [text])] }

  func writePage<Failure: Error>(
    in surroundings: Surroundings, to put: (String) throws(Failure) -> Void
  ) throws(Failure) {
    for line in surroundings.wrapped(text) { try put(line) }
  }
}
