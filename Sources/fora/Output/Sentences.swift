/// A few sentences that are an answer for people; for programs there is nothing in it.
struct Sentences: Writable {
  private let sentences: [String]

  init(_ sentences: [String]) { self.sentences = sentences }

  var sheet: Sheet { Sheet([], []) }
  var chapters: [Chapter] { [Chapter(paragraphs: sentences)] }

  func writePage<Failure: Error>(
    in surroundings: Surroundings, to put: (String) throws(Failure) -> Void
  ) throws(Failure) {
    for sentence in sentences {
      for line in surroundings.wrapped(sentence) { try put(line) }
    }
  }
}
