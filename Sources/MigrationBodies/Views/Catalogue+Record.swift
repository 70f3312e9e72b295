extension Catalogue {
  /// The row of the catalogue's tables that a record is; nil for what is in no table.
  func record(_ id: RecordID) -> (any CatalogueRecord)? {
    switch id {
    case .body(let ref): bodies[ref]
    case .party(let ref): parties[ref].record
    case .commitment(let ref): commitments[ref]
    case .meeting(let ref): meetings[ref]
    case .document(let ref): documents[ref]
    case .problem(let ref): problems[ref]
    case .source(let ref): sources[ref]
    case .figure(let ref): figures[ref]
    case .official(let ref): officials[ref]
    case .vote(let ref): votes[ref]
    case .signature(let ref): signatures[ref]
    case .relation(let ref): relations[ref]
    case .roster(let ref): rosters[ref]
    case .membership(let ref): memberships[ref]
    case .name(let ref): names[ref]
    case .secretariat(let ref): secretariats[ref]
    case .topic(.objective(let ref)): objectives[ref]
    case .topic(.theme(let ref)): themes[ref]
    case .seat, .undertaking, .change, .finding, .claim, .listed, .setMember, .setPart, .compared,
      .overlap, .absence:
      nil
    }
  }

  /// Whether a row is a commitment that was read at second hand.
  func isSecondHand(_ row: RecordID) -> Bool {
    row.commitment.map(store.commitmentCells.isSecondHand) ?? false
  }

  /// Whether a commitment was read at second hand: in a source that is the press, a copy or a
  /// compilation, or from news or what was given to the press.
  func isSecondHand(_ commitment: Commitment) -> Bool {
    store.commitmentCells.isSecondHand(Ref(commitment.row.index))
  }

  /// Whether a role is known from a source only that is the press, a copy or a compilation.
  func isSecondHand(_ membership: Membership) -> Bool {
    let grade = sources.ref(membership.source).flatMap { sources[$0].grade }
    return grade == .press || grade == .secondary
  }

  /// At which second hand a commitment was read; nil of one that was read at first hand.
  func secondHand(_ commitment: Commitment) -> String? {
    switch sources.ref(commitment.source).flatMap({ sources[$0].grade }) {
    case .press: return English.pressSource
    case .secondary: return English.secondarySource
    default: break
    }
    return documents.ref(commitment.document).map { documents[$0] }
      .flatMap { $0.isSecondHand ? Vocabulary.words($0.kind) : nil }
  }

  /// Where a record stands in the catalogue's files: the table and its identifier there, or, in a
  /// table without any, the record's number from 1; nil for what is in no table.
  public func location(of record: RecordID) -> String? {
    self.record(record).map { record in
      let schema = type(of: record).schema
      return "\(schema.table):\(record.identifier ?? String(record.row.index + 1))"
    }
  }

  /// The identifier by which a filter finds a row, `id:rcm`; nil where it has none.
  ///
  /// A seat has that of its party in a list of members, and that of its body in a list of bodies.
  public func identifier(of record: RecordID, in subject: View.Subject) -> String? {
    identifier(of: record, among: subject.rowKind)
  }

  func identifier(of record: RecordID, among rows: RowKind) -> String? {
    switch record {
    case .seat(let seat): rows == .seats ? bodies[seat.body].id : parties[seat.party].id
    case .absence(let absence): bodies[absence.body].id
    default:
      record.party.map { parties[$0].id } ?? record.commitment.map { commitments[$0].id }
        ?? self.record(record)?.identifier
    }
  }
}

extension CatalogueRecord {
  /// What identifies it in its table; nil where it takes several columns.
  var identifier: String? {
    Self.schema.fields[0].isUnique ? row.text(0) : nil
  }
}

extension Party {
  /// Its row, of either table.
  fileprivate var record: any CatalogueRecord {
    switch self {
    case .state(let state): state
    case .organisation(let organisation): organisation
    }
  }
}
