/// Which changes are asked for: of which bodies, and in which span of time.
public struct ChangeScope: Hashable, Sendable {
  /// The bodies; all when there are none.
  public var bodies: [Ref<Body>]
  /// The date from whose first day on; nil for all of the past.
  public var since: EDTFDate?
  /// The date up to whose last day; nil for all that is known.
  public var until: EDTFDate?
  /// Whether meetings are changes; there are many.
  public var hasMeetings: Bool

  /// Asks for the changes of bodies in a span of time.
  public init(
    bodies: [Ref<Body>] = [], since: EDTFDate? = nil, until: EDTFDate? = nil,
    hasMeetings: Bool = false
  ) {
    self.bodies = bodies
    self.since = since
    self.until = until
    self.hasMeetings = hasMeetings
  }

  /// Whether a date lies in the span: in it whole, outside, or not known because the date is not
  /// precise enough.
  public func holds(_ date: EDTFDate) -> Standing {
    let first = since?.earliest ?? .distantPast
    let last = until?.latest ?? .distantFuture
    let earliest = date.earliest ?? .distantPast
    let latest = date.latest ?? .distantFuture
    if latest < first || earliest > last { return .out }
    return first <= earliest && latest <= last ? .in : .notKnown
  }
}
