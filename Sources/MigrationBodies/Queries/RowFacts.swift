/// What is known of a row, for the tests of fields.
struct RowFacts {
  let record: RecordID
  let rows: RowKind
  let catalogue: Catalogue

  init(_ record: RecordID, among rows: RowKind, of catalogue: Catalogue) {
    self.record = record
    self.rows = rows
    self.catalogue = catalogue
  }

  /// Whether a field of the row is as asked for.
  func holds(_ test: FieldTest) -> Truth {
    switch test.value {
    case .party(let party, _): holds(test.field, for: party)
    case .body(let body, _): holds(for: body)
    case .term(let term): holds(test.field, term: term)
    // Names are looked up in the text that is ready for it.
    case .words: .no
    case .records(let ids, _): holds(test.field, records: ids)
    case .number(let comparison): holds(test.field, comparison)
    case .date(let comparison): holds(test.field, comparison)
    case .possession(let possession): has(possession)
    case .identifier(let id): Truth(catalogue.identifier(of: record, among: rows) == id)
    }
  }

  /// Whether the catalogue does not know enough of the row for a test.
  func isUnknown(_ test: FieldTest) -> Bool { holds(test) == .notKnown }

  // MARK: - What the row stands for

  /// The seat of a row; nil for other rows.
  var seat: Seat? {
    if case .seat(let seat) = record { seat } else { nil }
  }

  /// The body that the row stands for; nil where it stands for something else.
  var body: Ref<Body>? {
    switch record {
    case .body(let ref): ref
    case .seat(let seat) where rows == .seats: seat.body
    case .absence(let absence): absence.body
    default: nil
    }
  }

  /// The party that the row stands for; nil where it stands for something else.
  var party: Ref<Party>? {
    if case .seat = record, rows == .seats { return nil }
    return record.party ?? partyID.flatMap(catalogue.parties.ref)
  }

  /// The party that the row's record names, by its identifier, where the row is of its body or
  /// document and not of the party.
  var partyID: String? {
    switch record {
    case .membership(let ref): catalogue.memberships[ref].partyID
    case .vote(let ref): catalogue.votes[ref].state
    case .signature(let ref): catalogue.signatures[ref].state
    case .official(let ref): catalogue.officials[ref].partyID
    default: nil
    }
  }

  /// The membership of the row; nil for other rows.
  var membership: Membership? {
    if case .membership(let ref) = record { catalogue.memberships[ref] } else { nil }
  }

  /// The commitment of the row; nil for other rows.
  var commitment: Commitment? { record.commitment.map { catalogue.commitments[$0] } }

  /// The document that the row stands for, or that its commitment is from.
  var document: Document? {
    if case .document(let ref) = record { return catalogue.documents[ref] }
    return commitment.flatMap { catalogue.documents.ref($0.document) }.map {
      catalogue.documents[$0]
    }
  }

  var meeting: Meeting? {
    if case .meeting(let ref) = record { catalogue.meetings[ref] } else { nil }
  }

  var source: Source? {
    if case .source(let ref) = record { catalogue.sources[ref] } else { nil }
  }

  var change: Change? {
    if case .change(let change) = record { change } else { nil }
  }

  var finding: Finding? {
    if case .finding(let finding) = record { finding } else { nil }
  }

  /// The bodies that the row belongs to: those of a document or a meeting.
  var owners: [Ref<Body>] {
    switch record {
    case .body, .seat: [body].compactMap(\.self)
    case .commitment, .undertaking: refs([commitment?.body])
    case .meeting: refs(meeting?.bodies ?? [])
    case .document: refs(document?.bodies ?? [])
    case .problem(let ref): refs([catalogue.problems[ref].body])
    case .figure(let ref): refs([catalogue.figures[ref].body])
    case .official(let ref): refs([catalogue.officials[ref].body])
    case .vote(let ref): refs(catalogue.bodies(ofDocument: catalogue.votes[ref].document))
    case .signature(let ref): refs(catalogue.bodies(ofDocument: catalogue.signatures[ref].document))
    case .relation(let ref):
      refs([catalogue.relations[ref].body, catalogue.relations[ref].relatedBody])
    case .roster(let ref): refs([catalogue.rosters[ref].body])
    case .membership: refs([membership?.body])
    case .change(let change): [change.body].compactMap(\.self)
    case .finding(let finding): [finding.body].compactMap(\.self)
    case .overlap(let overlap): [overlap.first, overlap.second]
    case .absence(let absence): [absence.body]
    default: []
    }
  }

  private func refs(_ ids: [String?]) -> [Ref<Body>] {
    ids.compactMap { $0.flatMap(catalogue.bodies.ref) }
  }

  /// The memberships that the row speaks of: those of a seat, of a body, of a party.
  var memberships: [Membership] {
    if let seat { return catalogue.memberships(of: seat) }
    if let membership { return [membership] }
    let joins = catalogue.joins.value
    let places =
      body.map { joins.membershipsByBody[$0.index] }
      ?? party.map { joins.membershipsByParty[$0.index] } ?? []
    return places.map { catalogue.memberships[Int($0)] }
  }
}
