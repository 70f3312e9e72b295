/// Which bodies are no more.
extension Body {
  /// Whether a source says that it is no more.
  var isOver: Bool { ["ended", "succeeded"].contains(self.status) }
}

extension Catalogue {
  /// Whether a body is surely no more on the catalogue's date.
  ///
  /// When one ended only the founding of what followed it says. Of one that nothing followed it is
  /// sure of the time of the newest data, in which a source says so, and not before.
  func isOver(_ ref: Ref<Body>) -> Bool {
    let body = bodies[ref]
    guard body.isOver else { return false }
    guard date != nil else { return true }
    let next = body.successor.flatMap(bodies.ref).flatMap { bodies[$0].established }
    let end = next.map { $0.latest ?? .distantFuture } ?? newestEvidence?.latest
    return days.first > end ?? .distantFuture
  }

  /// The bodies that are not over.
  var bodiesNotOver: [Ref<Body>] { bodies.refs.filter { !isOver($0) } }

  /// Seats in bodies that are still there, and those in bodies that are over.
  func partedByEnd(_ seats: [Seat]) -> (there: [Seat], over: [Seat]) {
    let parts = Dictionary(grouping: seats) { isOver($0.body) }
    return (parts[false] ?? [], parts[true] ?? [])
  }
}
