import MigrationBodies

extension RecordID {
  /// What identifies a record in any catalogue that has it: its identifiers.
  func key(in catalogue: Catalogue) -> String {
    switch self {
    case .seat(let seat):
      "seat:\(catalogue.parties[seat.party].id):\(catalogue.bodies[seat.body].id)"
    case .setMember, .compared: "party:\(party.map { catalogue.parties[$0].id } ?? "")"
    case .absence(let absence): "absence:\(catalogue.bodies[absence.body].id)"
    case .overlap(let overlap):
      "overlap:\(catalogue.bodies[overlap.first].id):\(catalogue.bodies[overlap.second].id)"
    case .undertaking(let undertaking):
      "undertaking:\(catalogue.commitments[undertaking.commitment].id)"
    case .change(let change):
      "change:\(change.date):\(change.words):\(change.body.map { catalogue.bodies[$0].id } ?? "")"
    case .finding(let finding): "finding:\(finding.sentence)"
    default: catalogue.location(of: self) ?? ""
    }
  }
  /// What a mark on a row is on: a party or a commitment itself, whatever the row says of it on one
  /// date, so that the mark is there on another date too.
  var marked: RecordID {
    switch self {
    case .setMember, .compared: party.map(RecordID.party) ?? self
    case .undertaking(let undertaking): .commitment(undertaking.commitment)
    default: self
    }
  }

  /// The same record in tables that were read anew; nil where they have it no more, or where it has
  /// no identifier.
  func renewed(from old: Catalogue, in new: Catalogue) -> RecordID? {
    func body(_ ref: Ref<Body>) -> Ref<Body>? { new.bodies.ref(old.bodies[ref].id) }
    func party(_ ref: Ref<Party>) -> Ref<Party>? { new.parties.ref(old.parties[ref].id) }
    return switch self {
    case .body(let ref): body(ref).map(RecordID.body)
    case .party(let ref): party(ref).map(RecordID.party)
    case .seat(let seat):
      party(seat.party).flatMap { party in
        body(seat.body).map { .seat(Seat(party: party, body: $0)) }
      }
    case .commitment(let ref): new.commitments.ref(old.commitments[ref].id).map(RecordID.commitment)
    case .meeting(let ref): new.meetings.ref(old.meetings[ref].id).map(RecordID.meeting)
    case .document(let ref): new.documents.ref(old.documents[ref].id).map(RecordID.document)
    case .source(let ref): new.sources.ref(old.sources[ref].id).map(RecordID.source)
    case .problem(let ref): new.problems.ref(old.problems[ref].id).map(RecordID.problem)
    case .topic(.objective(let ref)):
      new.objectives.ref(old.objectives[ref].number).map { .topic(.objective($0)) }
    case .topic(.theme(let ref)): new.themes.ref(old.themes[ref].id).map { .topic(.theme($0)) }
    default: nil
    }
  }
}
