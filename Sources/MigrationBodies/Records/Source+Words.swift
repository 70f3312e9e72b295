extension Source {
  /// Its title, publisher, date and grade, as it is cited.
  public var reference: String {
    [
      self.title, publisherWords, self.asOf.map { "as of \($0.words)" } ?? dateWords,
      self.grade.map(\.rawValue) ?? "",
    ].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// The date that it speaks of, in words; of one that does not say, by when it was read.
  public var dateWords: String {
    if let date = self.asOf { return date.words }
    return readBy.map { "undated, read by \($0)" } ?? "undated"
  }

  /// The day by which it was read; nil when that is not known.
  var readBy: String? {
    self.retrieved.map { date in
      String(date.text.split(separator: "/").last ?? Substring(date.text))
    }
  }

  /// Who publishes it, and who did so first where it is a copy.
  public var publisherWords: String {
    guard let first = self.originalPublisher else { return self.publisher }
    return self.publisher.isEmpty ? first : "\(first), as kept by \(self.publisher)"
  }
}
