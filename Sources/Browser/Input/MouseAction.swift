/// What somebody did with the mouse; `Key` for those who use one.
public enum MouseAction: Hashable, Sendable {
  /// The first button was pressed at a place.
  case click(Point)
  /// It was pressed again at the same place, soon after; the `click` has come before.
  case doubleClick(Point)
  /// The wheel was turned over a place, forward by rows or, when negative, back.
  case wheel(rows: Int, Point)

  /// How many rows a notch of the wheel is: as in most programs for terminals.
  public static let wheelRows = 3
}
