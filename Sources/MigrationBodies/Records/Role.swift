/// What a party is in a body.
public enum Role: String, CaseIterable, Sendable {
  case member
  case signatory
  case participant
  case associateMember = "associate-member"
  case partner
  case observer
  case donor
  case chair
  case coChair = "co-chair"
  case formerChair = "former-chair"
  case coordinator
  case suspended
  case host
  case secretariat

  /// The role in words.
  public var label: String { Vocabulary.words(rawValue) }

  /// The role of several parties in words.
  public var plural: String {
    switch self {
    case .signatory: "signatories"
    case .suspended: label
    default: label + "s"
    }
  }

  /// Whether a party with the role takes part, rather than presides over or serves those who do.
  var attends: Bool {
    switch self {
    case .chair, .coChair, .formerChair, .coordinator, .suspended, .host, .secretariat: false
    default: true
    }
  }

  /// The roles that make a party one of a body's own, the first that a body has being its measure.
  ///
  /// A body that lists members is counted by them; the participants of the Colombo Process are
  /// guests from countries of destination. A treaty has signatories, a conference participants.
  static let principal: [Role] = [.member, .signatory, .participant]

  /// The roles that one can have on a day: who is a former chair was a chair.
  static let held: [Role] = allCases.filter { $0 != .formerChair }

  /// The role's place among all, by which an index knows it.
  var place: Int32 { Int32(Self.allCases.firstIndex(of: self) ?? -1) }

  /// The roles of those who lead a body: they preside, or coordinate its work.
  static let leading: [Role] = allCases.filter { $0.presides || $0 == .coordinator }

  /// Whether the role presides, or did while it lasted.
  public var presides: Bool { [.chair, .coChair, .formerChair].contains(self) }
}
