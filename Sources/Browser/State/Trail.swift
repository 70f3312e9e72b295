import MigrationBodies

/// The way through places, as in a web browser: those one can go back to, and those forward again.
struct Trail: Sendable {
  /// The places before, the last one visited last.
  private(set) var back: [LeftPlace] = []
  /// The places that one came back from, the next one last.
  private(set) var forward: [LeftPlace] = []

  /// A way of places, the next ones last in each.
  init(back: [LeftPlace] = [], forward: [LeftPlace] = []) {
    (self.back, self.forward) = (back, forward)
  }

  /// A way longer than anyone walks back.
  private static let longest = 200

  /// Leaves a place for a new one.
  mutating func leave(_ place: LeftPlace) {
    back.append(place)
    if back.count > Self.longest { back.removeFirst() }
    forward = []
  }

  /// Goes back from a place; nil when it is the first.
  mutating func goBack(from place: LeftPlace) -> LeftPlace? {
    guard let last = back.popLast() else { return nil }
    forward.append(place)
    return last
  }

  /// Goes forward from a place; nil when it is the last.
  mutating func goForward(from place: LeftPlace) -> LeftPlace? {
    guard let next = forward.popLast() else { return nil }
    back.append(place)
    return next
  }

  /// All places of the way in order, and which of them is where one is.
  func places(with place: LeftPlace) -> (places: [LeftPlace], current: Int) {
    (back + [place] + forward.reversed(), back.count)
  }

  /// The way with another of its places as the one where one is.
  mutating func go(to index: Int, from place: LeftPlace) -> LeftPlace? {
    let all = places(with: place).places
    guard all.indices.contains(index) else { return nil }
    back = Array(all[..<index])
    forward = all[(index + 1)...].reversed()
    return all[index]
  }
}
