/// What the rows of a list stand for, by which one knows the fields they have; each kind is declared
/// beside its listing.
package struct RowKind: Hashable, Sendable {
  /// The rows in words, by which one kind differs from another.
  let words: String
  /// The fields by which such rows are filtered, in the order of `QueryField`.
  let fields: [QueryField]
  /// What can be known of such a row or not, in the order of the alphabet: `has:chair`.
  let possessions: [String]
  /// What the field `kind` can be.
  let kinds: @Sendable (Catalogue) -> [Term]
  /// What the field `region` can be; a region may stand in it several times.
  let regions: @Sendable (Catalogue) -> [String]

  init(
    _ words: String, fields: [QueryField], possessions: [String] = [],
    kinds: @escaping @Sendable (Catalogue) -> [Term] = { _ in [] },
    regions: @escaping @Sendable (Catalogue) -> [String] = { $0.bodies.flatMap(\.regions) }
  ) {
    self.words = words
    self.fields = fields
    self.possessions = possessions.sorted()
    self.kinds = kinds
    self.regions = regions
  }

  package static func == (left: RowKind, right: RowKind) -> Bool { left.words == right.words }
  package func hash(into hasher: inout Hasher) { hasher.combine(words) }
}

extension View.Subject {
  /// What its rows stand for.
  var rowKind: RowKind { listing.rowKind }
}

extension CatalogueRecord {
  /// What can be known of such a record or not, by its fields.
  static var possessions: [String] { schema.fields.flatMap(\.possessions) }
}
