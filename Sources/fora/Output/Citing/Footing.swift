import MigrationBodies

/// What an answer says and what it rests on, in sentences for a note.
///
/// A sentence says no more than the sources do: of when they are, what is not known, and where they
/// disagree.
struct Footing {
  /// The sentences, the first of which has the answer.
  let sentences: [String]
  /// The sources that the sentences name or count.
  let sources: [Source]

  init(_ sentences: [String], sources: [Source]) {
    self.sentences = sentences
    self.sources = sources
  }
}

extension Footing {
  /// That of an answer without sentences of its own: its heading, what its rows are called, its
  /// sources and notes.
  init(of answer: Answer) {
    let catalogue = answer.catalogue
    let names = answer.rows.map { row in
      answer.columns.first { $0.width == .rest }?.cell(row, catalogue).text ?? ""
    }
    let sources = SourcePhrase(of: answer.rows, in: catalogue)
    let heading = answer.heading.replacing("◐ ", with: "")
    let list = Sentence.list(
      names.filter { !$0.isEmpty }.map { $0.hasSuffix(".") ? String($0.dropLast()) : $0 },
      most: Self.mostNames)
    self.init(
      [Sentence.ended(heading + (list.isEmpty ? "" : ": \(list)"))]
        + (sources.text.isEmpty ? [] : [Sentence.ended("Sources: \(sources.text)")])
        + answer.notes.map(Self.sentence),
      sources: sources.sources)
  }

  /// A note without its sign, and without the command that says more.
  static func sentence(_ note: String) -> String {
    var text = String(note.drop { "!◐·? ".contains($0) })
    for start in [": “fora ", "; see --", "; --"] {
      if let end = text.firstRange(of: start) { text = String(text[..<end.lowerBound]) }
    }
    return Sentence.ended(Sentence.begun(text))
  }

  /// More names than this would be no sentence.
  private static let mostNames = 60
}
