/// Which findings are asked for.
public struct FindingScope: Hashable, Sendable {
  /// The bodies; all when there are none.
  public var bodies: [Ref<Body>]
  /// The least severity.
  public var severity: Finding.Severity
  /// The kinds; all when there are none.
  public var kinds: Set<Finding.Kind>

  /// Asks for findings about bodies.
  public init(
    bodies: [Ref<Body>] = [], severity: Finding.Severity = .note, kinds: Set<Finding.Kind> = []
  ) {
    self.bodies = bodies
    self.severity = severity
    self.kinds = kinds
  }
}
