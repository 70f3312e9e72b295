/// What lies under a place of the screen: the bar that shows which row is chosen.
public enum Bar: Hashable, CaseIterable, Sendable {
  /// None.
  case none
  /// The bar of the pane that the keys act on.
  case focused
  /// That of another pane, which is quieter.
  case other
}
