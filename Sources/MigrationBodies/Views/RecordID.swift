/// Which record of the catalogue: what a row of a table stands for.
public enum RecordID: Hashable, Sendable {
  /// A body.
  case body(Ref<Body>)
  /// A state or an organisation.
  case party(Ref<Party>)
  /// A party in a body.
  case seat(Seat)
  /// A commitment.
  case commitment(Ref<Commitment>)
  /// A commitment as it concerns a party.
  case undertaking(Undertaking)
  /// A meeting.
  case meeting(Ref<Meeting>)
  /// A document.
  case document(Ref<Document>)
  /// A figure.
  case figure(Ref<Figure>)
  /// An official whom a document or a meeting names.
  case official(Ref<Official>)
  /// How a state voted on a document.
  case vote(Ref<Vote>)
  /// When a state signed a document.
  case signature(Ref<Signature>)
  /// A relation of a body.
  case relation(Ref<Relation>)
  /// A list or count of a body's membership.
  case roster(Ref<Roster>)
  /// A disagreement between sources.
  case problem(Ref<Problem>)
  /// A source.
  case source(Ref<Source>)
  /// One membership of a seat.
  case membership(Ref<Membership>)
  /// Another name of a party or a body.
  case name(Ref<Name>)
  /// A secretariat.
  case secretariat(Ref<Secretariat>)
  /// Something that happened.
  indirect case change(Change)
  /// Something that a check found.
  indirect case finding(Finding)
  /// A row of a list that somebody gave.
  case listed(ListedParty)
  /// A party in a set of parties.
  case setMember(SetMember)
  /// An operand or a step of a set of parties.
  case setPart(SetPart)
  /// A party in several bodies.
  case compared(ComparedParty)
  /// Two bodies and whom they share.
  case overlap(Overlap)
  /// A body that a party has not joined and its neighbours have.
  case absence(Absence)
  /// An objective of the Global Compact, or a theme.
  case topic(Topic)
  /// A line of a brief.
  indirect case claim(Claim)

  /// The commitment, of a row that is about one.
  public var commitment: Ref<Commitment>? {
    switch self {
    case .commitment(let ref): ref
    case .undertaking(let undertaking): undertaking.commitment
    default: nil
    }
  }

  /// The document that a row stands for; nil when it is about something else.
  var document: Ref<Document>? {
    if case .document(let ref) = self { ref } else { nil }
  }

  /// The topic that a row stands for; nil when it is about something else.
  package var topic: Topic? {
    if case .topic(let topic) = self { topic } else { nil }
  }

  /// The body that a row stands for; nil when it is about something else.
  public var body: Ref<Body>? {
    switch self {
    case .body(let ref): ref
    case .absence(let absence): absence.body
    default: nil
    }
  }

  /// The party, of a row that is one or says where one sits; a membership knows its own only by an
  /// identifier.
  public var party: Ref<Party>? {
    switch self {
    case .party(let ref): ref
    case .seat(let seat): seat.party
    case .setMember(let member): member.party
    case .compared(let compared): compared.party
    default: nil
    }
  }
}
