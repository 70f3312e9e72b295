/// When meetings were, and whether they were held.
extension Catalogue {
  /// Meetings in the order of their first days, as far as these are known; else in the table's.
  func byTime(_ refs: [Ref<Meeting>]) -> [Ref<Meeting>] {
    refs.map { (day: meetings[$0].date?.earliest ?? .distantPast, ref: $0) }
      .sorted { ($0.day, $0.ref) < ($1.day, $1.ref) }.map(\.ref)
  }

  /// Whether nothing that was read says that a meeting was held: its row says so, or its source
  /// speaks before the day and no document came out of it.
  ///
  /// Goes through the documents where the source is older than the meeting.
  func isAnnounced(_ meeting: Meeting) -> Bool {
    if meeting.announced == "true" { return true }
    guard isForeseen(meeting.date, by: meeting.source) else { return false }
    return !documents.contains { $0.meeting == meeting.id && isNotBefore(meeting, $0) }
  }

  private func isNotBefore(_ meeting: Meeting, _ document: Document) -> Bool {
    guard let first = meeting.date?.earliest, let last = document.date?.latest else { return false }
    return first <= last
  }

  /// Whether a source speaks of a day that was yet to come when it was written.
  func isForeseen(_ date: EDTFDate?, by source: String?) -> Bool {
    guard let first = date?.earliest, let seen = source.flatMap(lastDay(ofSource:)) else {
      return false
    }
    return seen < first
  }
}
