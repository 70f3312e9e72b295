/// The situations before each change of the view, and those after what was undone.
struct UndoHistory: Sendable {
  private var past: [Situation] = []
  private var future: [Situation] = []
  /// How often one has gone back and forth in it.
  private(set) var steps = 0

  /// More than anyone takes back; each shares its tables with the others.
  private static let longest = 200

  /// Keeps the situation before a change.
  mutating func record(_ before: Situation) {
    past = (past + [before]).suffix(Self.longest)
    future = []
  }

  /// The situation before the last change; nil when there was none.
  mutating func undo(from now: Situation) -> Situation? {
    guard let last = past.popLast() else { return nil }
    future.append(now)
    steps += 1
    return last
  }

  /// The situation after the change that was undone last; nil when there is none.
  mutating func redo(from now: Situation) -> Situation? {
    guard let next = future.popLast() else { return nil }
    past.append(now)
    steps += 1
    return next
  }

  /// Whether there is anything to undo.
  var canUndo: Bool { !past.isEmpty }
  /// Whether there is anything to do again.
  var canRedo: Bool { !future.isEmpty }
}
