/// What a terminal reports of the mouse, as far as the browser has a use for it.
public enum MouseReport: Equatable, Sendable {
  /// The first button went down.
  case press(Point)
  /// The wheel was turned by a notch, forward or back.
  case wheel(isForward: Bool, Point)

  /// A report by its numbers; nil for one without a use, such as a button that goes up.
  ///
  /// - Parameters:
  ///   - code: The button in the bits 1 and 2, and what else xterm's “mouse tracking” puts there:
  ///     4 Shift, 8 Meta, 16 Control, 32 a movement, 64 the wheel.
  ///   - column: From 1.
  ///   - row: From 1.
  init?(code: Int, column: Int, row: Int) {
    guard column > 0, row > 0 else { return nil }
    let point = Point(column: column - 1, row: row - 1)
    switch code & ~(4 | 8 | 16) {
    case 0: self = .press(point)
    case 64: self = .wheel(isForward: false, point)
    case 65: self = .wheel(isForward: true, point)
    default: return nil
    }
  }
}
