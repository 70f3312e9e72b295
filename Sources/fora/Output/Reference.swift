import MigrationBodies

/// What a source says for a row, in the form in which it is cited.
struct Reference {
  private let evidence: Evidence

  init(_ evidence: Evidence) { self.evidence = evidence }

  /// What it says, title, publisher, date and address in one text.
  var text: String {
    let claim = evidence.what.isEmpty ? "" : "\(evidence.what): "
    return claim + evidence.source.reference
      + (evidence.source.url.map { " \($0)" } ?? "")
  }

  /// The same as data.
  var json: JSON {
    let source = evidence.source
    return .object(
      [
        ("what", .string(evidence.what)), ("spelling", JSON(evidence.spelling)),
        ("note", JSON(evidence.note)),
        ("source", .string(source.id)), ("title", .string(source.title)),
        ("publisher", .string(source.publisher)), ("as_of", JSON(source.asOf?.text)),
        ("url", JSON(source.url)),
      ] + Self.kind(of: source))
  }

  /// A source as data.
  static func json(_ source: Source) -> JSON {
    .object(
      [
        ("source", .string(source.id)), ("title", .string(source.title)),
        ("publisher", .string(source.publisher)), ("as_of", JSON(source.asOf?.text)),
        ("url", JSON(source.url)),
      ] + Self.kind(of: source))
  }

  /// What kind of source it is, and when it was read, as data.
  private static func kind(of source: Source) -> [(String, JSON)] {
    [
      ("grade", JSON(source.grade?.rawValue)), ("retrieved", JSON(source.retrieved?.text)),
      ("archived", JSON(source.archived)), ("original_publisher", JSON(source.originalPublisher)),
    ]
  }
}

extension Catalogue {
  /// What sources say for a record, each claim once.
  func references(of record: RecordID) -> [Reference] {
    var seen: Set<String> = []
    return evidence(for: record)
      .filter { seen.insert("\($0.source.id) \($0.what) \($0.spelling ?? "")").inserted }
      .map(Reference.init)
  }
}
