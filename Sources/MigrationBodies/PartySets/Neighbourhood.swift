/// How the neighbours of a state stand in a body.
public struct Neighbourhood: Sendable {
  /// The neighbours that are in.
  public let isIn: [Ref<Party>]
  /// Those that are out.
  public let out: [Ref<Party>]
  /// Those of whom it is not known.
  public let notKnown: [Ref<Party>]
}
