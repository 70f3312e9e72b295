extension Source {
  /// Title, publisher and date in one text: `Members, IOM, as of 29 June 2024`.
  package var titleAndDate: String {
    ([self.title, self.publisher] + (self.asOf.map { ["as of \($0.words)"] } ?? []))
      .filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// A reference that is ready for a note: title, publisher, date, address, and the day on which it
  /// was read.
  ///
  /// - Parameter day: The day by which the catalogue's sources were read; nil where nobody says.
  package func reference(read day: EDTFDate?) -> String {
    [
      self.title, self.publisher, self.asOf.map { "as of \($0.spelled)" }, self.url,
      day.map { "read by \($0.spelled)" },
    ].compactMap(\.self).filter { !$0.isEmpty }.joined(separator: ", ")
  }
}
