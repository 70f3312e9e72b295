/// What an answer says and what it rests on, in sentences for a note.
///
/// A sentence says no more than the sources do: of when they are, what is not known, and where they
/// disagree.
public struct Citation: Sendable {
  /// The sentences, the first of which has the answer.
  public let sentences: [String]
  /// The sources that the sentences name or count.
  public let sources: [Source]

  init(_ sentences: [String], sources: [Source]) {
    self.sentences = sentences
    self.sources = sources
  }
}

extension Citation {
  /// That of an answer without sentences of its own: its heading, what its rows are called, its
  /// sources and notes.
  init(of answer: Answer) {
    guard answer.summary.isEmpty else {
      self.init(of: answer, answer.summary)
      return
    }
    self.init(of: answer, Self.groups(of: answer))
  }

  /// That of an answer whose rows are told in sentences.
  init(of answer: Answer, _ sentences: [String]) {
    let sources = SourcePhrase(of: answer.rows, in: answer.catalogue)
    self.init(
      [Sentence.ended(Self.heading(of: answer))] + sentences
        + (sources.text.isEmpty ? [] : [Sentence.ended("Sources: \(sources.text)")])
        + answer.notes.map(Self.sentence),
      sources: sources.sources)
  }

  private static func heading(of answer: Answer) -> String {
    answer.heading.replacing("◐ ", with: "").replacing(" · ", with: ", ")
      .replacing("? ", with: "")
  }

  /// That of an answer whose rows are called something, those together of which the same holds.
  init(of answer: Answer, _ groups: [(label: String, names: [String])]) {
    let sources = SourcePhrase(of: answer.rows, in: answer.catalogue)
    let sure = groups.filter { $0.label.isEmpty || $0.label == Standing.in.rawValue }
    let others = groups.filter { !$0.label.isEmpty && $0.label != Standing.in.rawValue }
    let list = Sentence.list(sure.flatMap(\.names), most: Self.mostNames)
    self.init(
      [Sentence.ended(Self.heading(of: answer) + (list.isEmpty ? "" : ": \(list)"))]
        + others.map {
          Sentence.ended(
            "\(Sentence.begun($0.label)): \(Sentence.list($0.names, most: Self.mostNames))")
        }
        + (sources.text.isEmpty ? [] : [Sentence.ended("Sources: \(sources.text)")])
        + answer.notes.map(Self.sentence),
      sources: sources.sources)
  }

  /// What rows are called, those together of which the same holds; none of rows that are no records
  /// but figures about some.
  private static func groups(of answer: Answer) -> [(label: String, names: [String])] {
    let catalogue = answer.catalogue
    let telling = answer.columns.first { Self.telling.contains($0.id) }
    var groups: [(label: String, names: [String])] = []
    for row in answer.rows {
      switch row {
      case .overlap, .setPart: continue
      default: break
      }
      let named = answer.columns.first { column in
        answer.listing?.citedName.map { column.id == $0 } ?? (column.width == .rest)
      }
      let name = named?.cell(row, catalogue).text ?? ""
      guard !name.isEmpty else { continue }
      let short = English.cited(
        name.hasSuffix(".") ? String(name.dropLast()) : name, details(of: row, answer))
      let label =
        answer.listing?.citedLabel(of: row, in: catalogue)
        ?? telling?.cell(row, catalogue).text ?? ""
      if let place = groups.firstIndex(where: { $0.label == label }) {
        groups[place].names.append(short)
      } else {
        groups.append((label, [short]))
      }
    }
    return groups
  }

  /// What stands beside a row's name: its date, its number with what is counted.
  private static func details(of row: RecordID, _ answer: Answer) -> [String] {
    (answer.listing?.citedColumns ?? []).compactMap { id in
      guard let column = answer.columns.first(where: { $0.id == id }) else { return nil }
      let cell = column.cell(row, answer.catalogue)
      guard !cell.text.isEmpty else { return nil }
      if case .number = cell { return "\(cell.text) \(column.title.lowercased())" }
      return (bounds.contains(id) ? "\(column.title.lowercased()) " : "") + cell.text
    }
  }

  /// The columns of dates that are told with their titles.
  private static let bounds = ["since", "until", "signed", "ratified", "deposited"]

  /// The columns that say of a row what holds for it.
  private static let telling = ["standing", "in_span", "difference", "tie", "change"]

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
