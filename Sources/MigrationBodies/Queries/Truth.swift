/// Whether something holds for a row: no, not known, or yes (Kleene's three values).
enum Truth: Int, Comparable, Sendable {
  case no, notKnown, yes

  /// What a fact says that is known either way.
  init(_ holds: Bool) { self = holds ? .yes : .no }

  /// What a standing says of somebody's being there.
  init(_ standing: Standing) {
    switch standing {
    case .in: self = .yes
    case .out: self = .no
    case .notKnown: self = .notKnown
    }
  }

  /// Whether both hold: as sure as the less sure of them.
  static func & (left: Truth, right: @autoclosure () -> Truth) -> Truth {
    left == .no ? .no : min(left, right())
  }

  /// Whether either holds: as sure as the surer of them.
  static func | (left: Truth, right: @autoclosure () -> Truth) -> Truth {
    left == .yes ? .yes : max(left, right())
  }

  /// The opposite; of what is not known the opposite is not known either.
  static prefix func ! (truth: Truth) -> Truth {
    switch truth {
    case .no: .yes
    case .notKnown: .notKnown
    case .yes: .no
    }
  }

  /// No lies before not known, that before yes.
  static func < (left: Truth, right: Truth) -> Bool { left.rawValue < right.rawValue }
}

extension Sequence {
  /// Whether something holds for any of the elements; no when there are none.
  func any(_ holds: (Element) -> Truth) -> Truth {
    var truth = Truth.no
    for element in self where truth != .yes { truth = truth | holds(element) }
    return truth
  }

  /// Whether something holds for all of the elements; yes when there are none.
  func all(_ holds: (Element) -> Truth) -> Truth {
    var truth = Truth.yes
    for element in self where truth != .no { truth = truth & holds(element) }
    return truth
  }
}
