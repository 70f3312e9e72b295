/// The sources of several claims: how they are named in a sentence, and of when they are.
struct SourcePhrase {
  /// The sources, those of most claims first.
  let sources: [Source]

  /// The sources of claims, each claim with its own.
  init(_ claims: [[Source]]) {
    var counts: [String: Int] = [:]
    var sources: [Source] = []
    for source in claims.joined() {
      if counts[source.id] == nil { sources.append(source) }
      counts[source.id, default: 0] += 1
    }
    let order = sources.enumerated().sorted {
      let (first, second) = (counts[$0.element.id] ?? 0, counts[$1.element.id] ?? 0)
      return first == second ? $0.offset < $1.offset : first > second
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
    let parts = [source.publisher, source.asOf?.words ?? "undated"].filter { !$0.isEmpty }
    return "“\(source.title)” (\(parts.joined(separator: ", ")))"
  }
}
