/// Two bodies, and how many of their own they share.
public struct Overlap: Hashable, Sendable {
  /// The first body.
  public let first: Ref<Body>
  /// The second body.
  public let second: Ref<Body>
}

/// The numbers of two bodies' own.
public struct OverlapCounts: Sendable {
  /// How many are in both.
  public let shared: Int
  /// How many are in the first and out of the second.
  public let onlyFirst: Int
  /// How many are in the second and out of the first.
  public let onlySecond: Int
  /// How many sources name in one at least, where it is not known of one or both.
  public let mayBe: Int
  /// How many are in the first.
  public let first: Int
  /// How many are in the second.
  public let second: Int

  /// How many are in either.
  public var union: Int { first + second - shared }
  /// What part of those in either is in both, in percent (the Jaccard index); nil without any.
  ///
  /// Who may be in the other too is counted as in one.
  public var jaccard: Int? { Self.percent(shared, of: union) }
  /// What part of the first is in the second, in percent; nil when nobody is in the first.
  public var firstInSecond: Int? { Self.percent(shared, of: first) }
  /// What part of the second is in the first, in percent; nil when nobody is in the second.
  public var secondInFirst: Int? { Self.percent(shared, of: second) }

  /// Rounded, but never to all or nothing.
  private static func percent(_ part: Int, of whole: Int) -> Int? {
    guard whole > 0 else { return nil }
    guard part > 0, part < whole else { return part == 0 ? 0 : 100 }
    return min(99, max(1, (200 * part + whole) / (2 * whole)))
  }
}

extension Catalogue {
  /// How many two bodies share, on the catalogue's date; of a body with itself its own number.
  public func counts(of overlap: Overlap) -> OverlapCounts {
    let first = seating(in: overlap.first, as: .own)
    let second = seating(in: overlap.second, as: .own)
    let shared = first.standings & second.standings
    let named =
      (first.standings.mayBe - first.unnamed) | (second.standings.mayBe - second.unnamed)
    let certain =
      (first.standings - second.standings).isIn | (second.standings - first.standings).isIn
    return OverlapCounts(
      shared: shared.isIn.count, onlyFirst: (first.standings - second.standings).isIn.count,
      onlySecond: (second.standings - first.standings).isIn.count,
      mayBe: (named - shared.isIn - certain).count, first: first.standings.isIn.count,
      second: second.standings.isIn.count)
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
      .filter { $0.counts.shared > 0 }
      .sorted { left, right in
        // By the exact fraction, then by number; equals stay in the order of the table.
        let (a, b) = (left.counts, right.counts)
        let fractions = (a.shared * b.union, b.shared * a.union)
        if fractions.0 != fractions.1 { return fractions.0 > fractions.1 }
        return (-a.shared, left.overlap.first, left.overlap.second)
          < (-b.shared, right.overlap.first, right.overlap.second)
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
