import MigrationBodies

/// Where records are at home in the browser.
extension RecordID {
  /// The body that made it, in whose list it stands or of which it speaks.
  func body(in catalogue: Catalogue) -> RecordID? {
    func body(_ id: String?) -> RecordID? { id.flatMap(catalogue.bodies.ref).map(RecordID.body) }
    return switch self {
    case .body: self
    case .seat(let seat): .body(seat.body)
    case .commitment(let ref): body(catalogue.commitments[ref].body)
    case .undertaking(let undertaking): body(catalogue.commitments[undertaking.commitment].body)
    case .meeting(let ref): body(catalogue.meetings[ref].body)
    case .document(let ref): body(catalogue.documents[ref].bodies.first)
    case .figure(let ref): body(catalogue.figures[ref].body)
    case .official(let ref): body(catalogue.officials[ref].body)
    case .vote(let ref):
      body(
        catalogue.documents.ref(catalogue.votes[ref].document).flatMap {
          catalogue.documents[$0].bodies.first
        })
    case .signature(let ref):
      body(
        catalogue.documents.ref(catalogue.signatures[ref].document).flatMap {
          catalogue.documents[$0].bodies.first
        })
    case .relation(let ref): body(catalogue.relations[ref].relatedBody)
    case .roster(let ref): body(catalogue.rosters[ref].body)
    case .membership(let ref): body(catalogue.memberships[ref].body)
    case .problem(let ref): body(catalogue.problems[ref].body)
    case .change(let change): change.body.map(RecordID.body)
    case .finding(let finding): finding.body.map(RecordID.body)
    default: nil
    }
  }

  /// The list in which a record stands, and the row that it has there; nil where none lists it.
  func home(in catalogue: Catalogue) -> (view: View, row: RecordID)? {
    func at(_ subject: View.Subject, _ row: RecordID) -> (View, RecordID) {
      (View(subject, date: catalogue.date), row)
    }
    switch self {
    case .body: return at(.bodies, self)
    case .party: return at(.parties, self)
    case .seat(let seat): return at(.parties, .party(seat.party))
    case .setMember(let member): return at(.parties, .party(member.party))
    case .compared(let compared): return at(.parties, .party(compared.party))
    case .absence(let absence): return at(.bodies, .body(absence.body))
    case .overlap(let overlap): return at(.bodies, .body(overlap.first))
    case .commitment: return at(.commitments, self)
    case .undertaking(let undertaking):
      return at(.commitments, .commitment(undertaking.commitment))
    case .meeting: return at(.meetings(nil), self)
    case .document: return at(.documents(nil), self)
    case .source: return at(.sources(nil), self)
    case .problem: return at(.problems(nil), self)
    case .topic(.objective): return at(.objectives, self)
    case .topic(.theme): return at(.themes, self)
    case .relation, .roster, .figure, .official, .vote, .signature, .change, .membership:
      return body(in: catalogue).map { at(.bodies, $0) }
    default: return nil
    }
  }
}

extension Catalogue {
  /// The address at which what is said of a record can be read: its own, or its first source's.
  func address(of record: RecordID) -> String? {
    switch record {
    case .source(let ref): return sources[ref].url
    case .document(let ref):
      if let url = documents[ref].url { return url }
    case .commitment(let ref):
      if let url = documents.ref(commitments[ref].document).flatMap({ documents[$0].url }) {
        return url
      }
    default: break
    }
    return evidence(for: record).lazy.compactMap(\.source.url).first
  }
}
