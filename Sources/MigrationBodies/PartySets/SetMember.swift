/// A party in a set, or that may be in it: a row of the set's list.
public struct SetMember: Hashable, Sendable {
  /// The party.
  public let party: Ref<Party>
  /// Whether it is in the set.
  public let standing: Standing
  /// Where it is not known whether it is: what of the operands is not known.
  public let doubts: [SetDoubt]
  /// The bodies of the set, as it asks for them.
  public let seats: [SeatOperand]
}
