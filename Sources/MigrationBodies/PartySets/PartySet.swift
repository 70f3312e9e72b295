/// A set of parties, made of bodies, regions and lists: `bali-process & colombo-process`.
///
/// Whether a party is in it is known, or not, as the standings are of which it is made; `guide` has
/// the language in which it is written.
public struct PartySet: Hashable, Sendable {
  /// What the set is made of.
  public var expression: Expression
  /// Whether those are listed that may be in it only because no source names them where they would
  /// have to be named; mostly they are many, and say little.
  public var listsUnnamed: Bool
  /// Whether those are listed that are out of it and that one of its operands names.
  public var listsOut: Bool

  /// The set of an expression.
  public init(_ expression: Expression, listsUnnamed: Bool = false, listsOut: Bool = false) {
    (self.expression, self.listsUnnamed, self.listsOut) = (expression, listsUnnamed, listsOut)
  }

  /// An expression as a tree.
  public indirect enum Expression: Hashable, Sendable {
    /// A set by itself.
    case operand(Operand)
    /// Two sets with an operator between.
    case combined(Operator, Expression, Expression)
    /// The parties that are in at least so many of the sets.
    case atLeast(Int, [Expression])
    /// A set on a date; a date within it goes before.
    case dated(Expression, EDTFDate)
  }

  /// What stands between two sets.
  public enum Operator: String, CaseIterable, Sendable {
    /// In both.
    case and = "&"
    /// In one or in both.
    case or = "|"
    /// In the first and not in the second.
    case minus = "-"
    /// In one of them and not in the other.
    case xor = "^"
  }

  /// A set that is no combination of others.
  public enum Operand: Hashable, Sendable {
    /// Those who sit in a body.
    case body(Ref<Body>, SeatScope)
    /// The states of a region (UN M49), by its identifier.
    case region(String)
    /// The states of a subregion (UN M49), by its name.
    case subregion(String)
    /// The states or organisations of a kind, by its identifier.
    case kind(String)
    /// All states and areas.
    case states
    /// All organisations.
    case organisations
    /// Parties by name, in the order given.
    case parties([Ref<Party>])
    /// A list that somebody gave.
    case list(PartyList)
  }
}

extension PartySet.Expression {
  /// The operands from left to right, each with the date that speaks for it; nil for the
  /// catalogue's.
  public var operands: [(operand: PartySet.Operand, date: EDTFDate?)] { operands(on: nil) }

  private func operands(on date: EDTFDate?) -> [(operand: PartySet.Operand, date: EDTFDate?)] {
    switch self {
    case .operand(let operand): [(operand, date)]
    case .combined(_, let left, let right): left.operands(on: date) + right.operands(on: date)
    case .atLeast(_, let sets): sets.flatMap { $0.operands(on: date) }
    case .dated(let set, let date): set.operands(on: date)
    }
  }
}
