/// A theme with the words that documents use for it: `~trafficking`.
///
/// It finds what is tagged with the theme, and also what is only worded so.
struct ThemeWords: Hashable, Sendable {
  /// The theme, by its identifier.
  let id: String
  /// Its label and its words, each a phrase of which the last word may go on.
  let terms: [SearchWords]

  init(_ theme: Theme) {
    id = theme.id
    terms = ([theme.label] + theme.terms).map { SearchWords($0) }.filter { !$0.isEmpty }.unique
  }

  /// The test of the tag.
  var test: FieldTest { FieldTest(field: .theme, value: .term(id)) }

  /// Whether a folded text has one of its words.
  func isWorded(in text: UnsafeBufferPointer<UInt8>) -> Bool {
    terms.contains { SearchWords.find($0.joined, in: text) != nil }
  }
}
