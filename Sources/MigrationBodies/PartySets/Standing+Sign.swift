extension Standing {
  /// The sign that stands before a name: in, out, may be.
  public var sign: String {
    switch self {
    case .in: SeatKind.principal.sign
    case .out: SeatKind.out.sign
    case .notKnown: SeatKind.mayBe.sign
    }
  }
}
