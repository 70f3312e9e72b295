/// Dates that can be typed: years from the newest evidence back, and the months of a year.
struct DateCompletion {
  private let newest: Int?

  init(_ catalogue: Catalogue) { newest = catalogue.newestEvidence?.latest?.year }

  /// Those that begin as it is typed.
  func fitting(_ partial: String) -> [Completion] {
    guard let newest else { return [] }
    guard partial.count > 4, partial.dropFirst(4).first == "-" else {
      return (Self.oldest...max(Self.oldest, newest)).reversed().map(String.init)
        .filter { $0.hasPrefix(partial) }.map { Completion($0) }
    }
    guard Int(partial.prefix(4)) != nil else { return [] }
    return (1...12).map { "\(partial.prefix(4))-\($0 < 10 ? "0" : "")\($0)" }
      .filter { $0.hasPrefix(partial) }.map { Completion($0) }
  }

  /// Few bodies are older.
  private static let oldest = 1950
}
