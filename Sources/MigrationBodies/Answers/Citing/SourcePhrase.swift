/// The sources of several claims: how they are named in a sentence, and of when they are.
struct SourcePhrase {
  /// The sources, those of the best grade first, of these those of most claims.
  let sources: [Source]

  /// The sources of claims, each claim with its own.
  init(_ claims: [[Source]]) {
    var counts: [String: Int] = [:]
    var sources: [Source] = []
    for source in claims.joined() {
      if counts[source.id] == nil { sources.append(source) }
      counts[source.id, default: 0] += 1
    }
    let order = sources.enumerated().sorted { left, right in
      func key(_ entry: (offset: Int, element: Source)) -> (Int, Int, Int) {
        let grade = entry.element.grade.flatMap(SourceGrade.allCases.firstIndex)
        return (
          grade ?? SourceGrade.allCases.count, -(counts[entry.element.id] ?? 0), entry.offset
        )
      }
      return key(left) < key(right)
    }
    self.sources = order.map(\.element)
  }

  /// The sources of records.
  init(of records: [RecordID], in catalogue: Catalogue) {
    self.init(records.map { catalogue.evidence(for: $0).map(\.source) })
  }

  /// How they are named: `“Title” (Publisher, 2024-06-29), “Other” (Publisher, undated) and 2 more
  /// sources`; "" where there are none.
  var text: String {
    let named = sources.prefix(sources.count > Self.mostNamed + 1 ? Self.mostNamed : sources.count)
    let rest = sources.count - named.count
    let names = named.map(Self.name) + (rest > 0 ? ["\(rest) more sources"] : [])
    return Words.all(names)
  }

  /// A sentence fits so many.
  private static let mostNamed = 3

  private static func name(_ source: Source) -> String {
    let parts = [source.publisherWords, source.dateWords].filter { !$0.isEmpty }
    return "“\(source.title)” (\(parts.joined(separator: ", ")))"
  }
}
