/// Tells double clicks from single ones: terminals only say that a button was pressed, and where.
public struct Clicks: Sendable {
  private var last: (point: Point, time: ContinuousClock.Instant)?

  /// The longest time between the two presses of a double click.
  public static let mostBetween = Duration.milliseconds(400)

  /// Nothing has been pressed.
  public init() {}

  /// What a press means: the second of two in one place is a double click, a third begins anew.
  public mutating func action(at point: Point, _ time: ContinuousClock.Instant) -> MouseAction {
    if let last, last.point == point, time - last.time <= Self.mostBetween {
      self.last = nil
      return .doubleClick(point)
    }
    last = (point, time)
    return .click(point)
  }
}
