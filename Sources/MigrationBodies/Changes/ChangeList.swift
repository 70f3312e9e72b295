/// The changes of a scope, and how many are left out because no source gives their date.
public struct ChangeList: Sendable {
  /// The changes whose dates lie, or may lie, in the span: by first possible day, then by last.
  public let changes: [Change]
  /// The memberships of which no source says when they began.
  public let undatedStarts: Int
  /// What else has no date: foundings, ends, chairs, documents, meetings.
  public let undatedOthers: Int
}

extension Catalogue {
  /// What changed in a span of time: who joined, left, took the chair, which bodies began and ended,
  /// names, documents and, where asked for, meetings.
  ///
  /// - Parameters:
  ///   - scope: The bodies, and the span; a date that is not precise enough to tell whether it lies in
  ///     the span is listed.
  ///   - parties: Whose memberships are told; those of all where there are none.
  /// - Complexity: O(records of the bodies), and their order.
  public func changes(
    in scope: ChangeScope, of parties: Set<Ref<Party>> = []
  ) -> ChangeList {
    var log = ChangeLog(self, scope, of: parties)
    log.collect()
    return log.list
  }
}
