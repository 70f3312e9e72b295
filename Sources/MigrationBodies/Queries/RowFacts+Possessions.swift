/// Whether something is known of a row.
extension RowFacts {
  /// Whether the catalogue has something of the row: yes or no, but of chairs and members, who may
  /// be there or not on its date.
  func has(_ word: String) -> Truth {
    switch word {
    case "chair": memberships.any(isChair)
    case "members": hasMembers
    case "date": Truth(hasTerms ? leading?.from != nil : date != nil)
    case "end" where hasTerms: Truth(leading?.to != nil)
    case "source": Truth(hasSource)
    case "problem":
      Truth(!catalogue.problems(concerning: body.map(problemOwner) ?? record).isEmpty)
    case "body": Truth(hasBody)
    case "party": Truth(commitment.map { $0.parties != ["all"] } ?? hasParty)
    case "year": Truth(commitment.flatMap(catalogue.year(of:)) != nil)
    case "commitments": Truth(!ownCommitments.isEmpty)
    case "documents": hasOwn(catalogue.documents) { $0.bodies.contains($1) }
    case "meetings": hasOwn(catalogue.meetings) { $0.bodies.contains($1) }
    case "secretariat": hasOwn(catalogue.secretariats) { $0.body == $1 }
    case "website" where body != nil:
      hasOwn(catalogue.secretariats) { $0.body == $1 && $0.website != nil }
    default: hasField(word)
    }
  }

  /// Whether one of the records is of the body that the row stands for.
  private func hasOwn<Record: CatalogueRecord>(
    _ records: Records<Record>, _ isOf: (Record, _ body: String) -> Bool
  ) -> Truth {
    guard let id = body.map({ catalogue.bodies[$0].id }) else { return .no }
    return Truth(records.contains { isOf($0, id) })
  }

  /// Whether the record that the row stands for, or the document that its commitment is from, has a
  /// field of which one asks so.
  private func hasField(_ word: String) -> Truth {
    let record = body.map(RecordID.body) ?? party.map(RecordID.party) ?? self.record
    let own = catalogue.record(record.commitment.map(RecordID.commitment) ?? record)
    let rows: [(any CatalogueRecord)?] = [own, commitment == nil ? nil : document]
    return Truth(
      rows.compactMap(\.self).contains { row in
        type(of: row).schema.fields.contains { field in
          field.possessions.contains(word) && ![.unknown, .list([])].contains(field.cell(row.row))
        }
      })
  }

  private var hasMembers: Truth {
    guard let body else { return .no }
    let count = catalogue.memberCount(of: body)
    return count.total > 0 ? .yes : count.mayBe > 0 ? .notKnown : .no
  }

  /// Whether the row has the dates of memberships.
  private var hasTerms: Bool { seat != nil || membership != nil }

  /// Of a party's body the problems that name the party are asked for, else all of the body's.
  private func problemOwner(_ body: Ref<Body>) -> RecordID { seat == nil ? .body(body) : record }

  private var hasSource: Bool {
    body.map { !catalogue.namedSources(of: $0).isEmpty }
      ?? !catalogue.evidence(for: record).isEmpty
  }

  private var hasBody: Bool {
    if let party { return !catalogue.seats(of: party).isEmpty }
    if case .source(let ref) = record {
      return catalogue.bodies.refs.contains { catalogue.namedSources(of: $0).contains(ref) }
    }
    return !owners.isEmpty
  }

  private var hasParty: Bool {
    if let change { return change.party != nil }
    return finding?.rows.contains { row in
      switch row {
      case .party, .seat, .membership: true
      default: false
      }
    } ?? false
  }
}
