/// Two bodies, and how many of their own they share.
public struct Overlap: Hashable, Sendable {
  /// The first body.
  public let first: Ref<Body>
  /// The second body.
  public let second: Ref<Body>
}

/// The numbers of two bodies' own: those that are sure, and whether there may be more.
///
/// More there may be where a source names somebody of whom it is not known; where nobody is sure,
/// also where nobody is named and no complete list is known. Nought is nought only where neither is.
public struct OverlapCounts: Sendable {
  /// How many there are of something, for sure.
  public struct Count: Hashable, Sendable {
    /// How many are sure.
    public let sure: Int
    /// Whether there may be more.
    public let mayBeMore: Bool

    /// The count for a column.
    var cell: Cell { Cell(sure, mayBeMore: mayBeMore) }
  }

  /// How many are in both.
  public let shared: Count
  /// How many are in the first and out of the second.
  public let onlyFirst: Count
  /// How many are in the second and out of the first.
  public let onlySecond: Count
  /// How many sources name in one at least, where it is not known of one or both.
  public let mayBe: Int
  /// How many are in the first.
  public let first: Count
  /// How many are in the second.
  public let second: Count
  /// How many are in either.
  public let union: Count

  /// The most that sources name that may be in either, in the first or the second and not surely in
  /// the other: of what the shared are a part at the least.
  private let most: (union: Int, first: Int, second: Int)

  /// How many may be in either at the most: what `jaccard` is a part of.
  var mostInEither: Int { most.union }

  /// - Parameter stateCount: How many of the parties, the first ones, are states.
  init(_ first: Seating, _ second: Seating, stateCount: Int = .max) {
    let (left, right) = (first.standings, second.standings)
    let named = (left.mayBe - first.unnamed) | (right.mayBe - second.unnamed)
    func count(_ standings: Standings, _ named: PartyBits) -> Count {
      // Where nobody but states is named, nothing is open of organisations.
      let plausible = standings.isIn.count == 0 ? named.kinds(stateCount: stateCount) : named
      let open = standings.notKnown & plausible
      return Count(sure: standings.isIn.count, mayBeMore: open.count > 0)
    }
    shared = count(left & right, named)
    onlyFirst = count(left - right, named)
    onlySecond = count(right - left, named)
    self.first = count(left, left.mayBe - first.unnamed)
    self.second = count(right, right.mayBe - second.unnamed)
    union = count(left | right, named)
    let certain = (left - right).isIn | (right - left).isIn
    mayBe = (named - (left & right).isIn - certain).count
    most = (
      union: union.sure + ((left | right).notKnown & named).count,
      first: self.first.sure + ((left.notKnown & named) - right.isIn).count,
      second: self.second.sure + ((right.notKnown & named) - left.isIn).count
    )
  }

  /// What part of those in either is in both, in percent (the Jaccard index), at the least.
  ///
  /// It is as if all of whom it is not known were in one of them only. Nil without any.
  public var jaccard: Count? { percent(of: most.union, union) }
  /// What part of the first is in the second, in percent, at the least; nil when nobody is in it.
  public var firstInSecond: Count? { percent(of: most.first, first) }
  /// What part of the second is in the first, in percent, at the least; nil when nobody is in it.
  public var secondInFirst: Count? { percent(of: most.second, second) }

  private func percent(of whole: Int, _ count: Count) -> Count? {
    let mayBeMore = shared.mayBeMore || whole > count.sure
    guard whole > 0 else { return count.mayBeMore ? Count(sure: 0, mayBeMore: true) : nil }
    let percent = Self.percent(shared.sure, of: whole, isLeast: mayBeMore)
    return Count(sure: percent, mayBeMore: mayBeMore && percent < 100)
  }

  /// Rounded, what it is at the least downwards; but never to all or nothing.
  private static func percent(_ part: Int, of whole: Int, isLeast: Bool) -> Int {
    guard part > 0, part < whole else { return part == 0 ? 0 : 100 }
    let percent = isLeast ? 100 * part / whole : (200 * part + whole) / (2 * whole)
    return min(99, max(1, percent))
  }
}

extension Catalogue {
  /// How many two bodies share, on the catalogue's date; of a body with itself its own number.
  public func counts(of overlap: Overlap) -> OverlapCounts {
    OverlapCounts(
      seating(in: overlap.first, as: .own), seating(in: overlap.second, as: .own),
      stateCount: states.count)
  }

  /// The pairs of bodies: each of several with each; one with all others, and of none all with all,
  /// as far as they share anybody, the most alike first.
  func overlaps(of chosen: [Ref<Body>]) -> [Overlap] {
    if chosen.count > 1 { return Self.pairs(chosen.unique) }
    let pairs =
      chosen.first.map { body in
        bodies.refs.filter { $0 != body }.map { Overlap(first: body, second: $0) }
      } ?? Self.pairs(bodies.refs)
    return pairs.map { (overlap: $0, counts: counts(of: $0)) }
      .filter { $0.counts.shared.sure > 0 }
      .sorted { left, right in
        // By the exact fraction, then by number; equals stay in the order of the table.
        let (a, b) = (left.counts, right.counts)
        let fractions = (a.shared.sure * b.mostInEither, b.shared.sure * a.mostInEither)
        if fractions.0 != fractions.1 { return fractions.0 > fractions.1 }
        return (-a.shared.sure, left.overlap.first, left.overlap.second)
          < (-b.shared.sure, right.overlap.first, right.overlap.second)
      }.map(\.overlap)
  }

  private static func pairs(_ bodies: [Ref<Body>]) -> [Overlap] {
    bodies.indices.flatMap { first in
      bodies[(first + 1)...].map { Overlap(first: bodies[first], second: $0) }
    }
  }

  /// The sources of the lists that are compared.
  func evidence(for overlap: Overlap) -> [Evidence] {
    [overlap.first, overlap.second].unique.flatMap { evidence(for: .body($0, .own)) }
  }
}
