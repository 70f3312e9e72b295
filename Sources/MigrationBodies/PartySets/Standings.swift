/// The standing of every party in a set: two bits each, so that a step of an expression is a few
/// machine words whatever it says.
///
/// The operations are Kleene's: what is not known stays so unless the other side decides.
struct Standings: Hashable, Sendable {
  /// Those that are in.
  var isIn: PartyBits
  /// Those that are not out: in, or not known.
  var mayBe: PartyBits

  /// Everybody out.
  init(partyCount: Int) {
    isIn = PartyBits(partyCount: partyCount)
    mayBe = isIn
  }

  /// The standing of a party.
  subscript(party: Int) -> Standing {
    get { isIn[party] ? .in : mayBe[party] ? .notKnown : .out }
    set {
      isIn[party] = newValue == .in
      mayBe[party] = newValue != .out
    }
  }

  /// Those of which it is not known.
  var notKnown: PartyBits { mayBe - isIn }

  /// In both.
  static func & (left: Self, right: Self) -> Self {
    Self(isIn: left.isIn & right.isIn, mayBe: left.mayBe & right.mayBe)
  }

  /// In one or in both.
  static func | (left: Self, right: Self) -> Self {
    Self(isIn: left.isIn | right.isIn, mayBe: left.mayBe | right.mayBe)
  }

  /// In the first and not in the second.
  static func - (left: Self, right: Self) -> Self {
    Self(isIn: left.isIn - right.mayBe, mayBe: left.mayBe - right.isIn)
  }

  /// In one of them and not in the other.
  static func ^ (left: Self, right: Self) -> Self { (left - right) | (right - left) }

  /// In at least so many.
  static func atLeast(_ least: Int, of sets: [Standings], partyCount: Int) -> Standings {
    var result = Standings(partyCount: partyCount)
    for party in 0..<partyCount {
      result.isIn[party] = sets.count { $0.isIn[party] } >= least
      result.mayBe[party] = sets.count { $0.mayBe[party] } >= least
    }
    return result
  }

  private init(isIn: PartyBits, mayBe: PartyBits) {
    (self.isIn, self.mayBe) = (isIn, mayBe)
  }
}
