extension Catalogue {
  /// The identifier by which a filter finds a row, `id:rcm`; nil where it has none.
  ///
  /// A seat has that of its party in a list of members, and that of its body in a list of bodies.
  public func identifier(of record: RecordID, in subject: View.Subject) -> String? {
    identifier(of: record, among: subject.rowKind)
  }

  func identifier(of record: RecordID, among rows: RowKind) -> String? {
    switch record {
    case .body(let ref): bodies[ref].id
    case .party(let ref): parties[ref].id
    case .seat(let seat): rows == .seats ? bodies[seat.body].id : parties[seat.party].id
    case .setMember(let member): parties[member.party].id
    case .compared(let compared): parties[compared.party].id
    case .absence(let absence): bodies[absence.body].id
    case .commitment(let ref): commitments[ref].id
    case .undertaking(let undertaking): commitments[undertaking.commitment].id
    case .meeting(let ref): meetings[ref].id
    case .document(let ref): documents[ref].id
    case .source(let ref): sources[ref].id
    case .problem(let ref): problems[ref].id
    case .topic(let topic): id(of: topic)
    default: nil
    }
  }
}
