/// Those who sit in a body on a date: what a set or a comparison is made of.
public struct SeatOperand: Hashable, Sendable {
  /// The body.
  public var body: Ref<Body>
  /// Which of those who sit there.
  public var scope: SeatScope
  /// The date; nil for the catalogue's.
  public var date: EDTFDate?

  /// Those who sit in a body.
  public init(_ body: Ref<Body>, _ scope: SeatScope = .own, date: EDTFDate? = nil) {
    (self.body, self.scope, self.date) = (body, scope, date)
  }
}

extension SeatOperand {
  /// Reads an operand: a body, with a role or a date if one likes, as `bali-process.observer@2015`.
  ///
  /// - Throws: A `QueryError` that says where it is wrong and what would be right.
  public init(_ text: String, in catalogue: Catalogue) throws(QueryError) {
    guard let operand = SeatOperand(try PartySet(text, in: catalogue)) else {
      throw QueryError(
        text: text, range: 0..<text.count, problem: "“\(text)” is no single body",
        advice: "name a body, with a role or a date if you like: bali-process.observer@2015")
    }
    self = operand
  }

  /// The operand that a set is; nil for a set of anything else than one body.
  public init?(_ set: PartySet) {
    switch set.expression {
    case .operand(.body(let body, let scope)): self.init(body, scope)
    case .dated(.operand(.body(let body, let scope)), let date):
      self.init(body, scope, date: date)
    default: return nil
    }
  }

  /// The operand as it would be typed: `bali-process.observer@2015`.
  public func text(in catalogue: Catalogue) -> String {
    PartySet.Operand.body(body, scope).text(in: catalogue) + (date.map { "@\($0)" } ?? "")
  }

  /// A title for a column: `Bali Process observers 2015`; with an acronym where there is little room.
  public func title(in catalogue: Catalogue, isNarrow: Bool = false) -> String {
    let body = catalogue.bodies[self.body]
    let role: String? =
      switch scope {
      case .own: nil
      case .any: "all"
      case .role(let role): role.plural
      }
    let name = isNarrow ? body.acronym ?? body.shortName : body.shortName
    return [name, role, date?.words].compactMap(\.self).joined(separator: " ")
  }

  /// A name for a column in data: `bali_process_observer_2015`.
  func id(in catalogue: Catalogue) -> String {
    String(
      text(in: catalogue).lowercased().map { $0.isLetter || $0.isNumber ? $0 : "_" })
  }
}
