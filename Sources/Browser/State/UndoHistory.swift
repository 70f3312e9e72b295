/// The situations before each change of the view, and those after what was undone.
struct UndoHistory: Sendable {
  /// A situation whose place has been left.
  private struct Step {
    private let situation: Situation
    private let place: LeftPlace

    init(_ situation: Situation) {
      place = LeftPlace(situation.place)
      var situation = situation
      _ = situation.place.giveUpRows()
      self.situation = situation
    }

    /// The situation as it was.
    var whole: Situation {
      var situation = situation
      situation.place = place.place(in: situation.catalogue)
      return situation
    }
  }

  private var past: [Step] = []
  private var future: [Step] = []
  /// How often one has gone back and forth in it.
  private(set) var steps = 0

  /// More than anyone takes back.
  private static let longest = 200

  /// Keeps the situation before a change.
  mutating func record(_ before: Situation) {
    past.append(Step(before))
    if past.count > Self.longest { past.removeFirst() }
    future = []
  }

  /// The situation before the last change; nil when there was none.
  mutating func undo(from now: Situation) -> Situation? {
    guard let last = past.popLast() else { return nil }
    future.append(Step(now))
    steps += 1
    return last.whole
  }

  /// The situation after the change that was undone last; nil when there is none.
  mutating func redo(from now: Situation) -> Situation? {
    guard let next = future.popLast() else { return nil }
    past.append(Step(now))
    steps += 1
    return next.whole
  }

  /// Whether there is anything to undo.
  var canUndo: Bool { !past.isEmpty }
  /// Whether there is anything to do again.
  var canRedo: Bool { !future.isEmpty }
}
