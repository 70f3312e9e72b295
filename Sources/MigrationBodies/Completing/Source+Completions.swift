extension Source {
  /// What can stand where somebody types who says something: identifiers of sources.
  ///
  /// - Parameters:
  ///   - text: What is typed so far.
  ///   - old: Who has said it so far; "" for nobody.
  ///   - catalogue: Whose sources can be meant.
  /// - Returns: `old` before the others, which need a beginning; at most 100.
  package static func completions(
    of text: String, old: String, in catalogue: Catalogue
  ) -> [Query.Completion] {
    let known = catalogue.sources.refs.lazy.map { catalogue.sources[$0].id }
    let begun =
      text.isEmpty ? [] : Array(known.filter { $0.hasPrefix(text) && $0 != old }.prefix(99))
    return ([old] + begun).filter { !$0.isEmpty && $0.hasPrefix(text) }.map {
      Query.Completion(replacing: 0..<text.count, with: $0, meaning: "")
    }
  }
}
