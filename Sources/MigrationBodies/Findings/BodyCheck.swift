/// A body with what the checks look at, read once.
struct BodyCheck {
  /// A membership as the checks need it.
  struct Term {
    let ref: Ref<Membership>
    let party: Ref<Party>
    let role: Role?
    let membership: Membership
    let source: String
    let from: EDTFDate?
    let to: EDTFDate?

    /// A role that the program does not know is one of those that take part.
    var attends: Bool { role?.attends ?? true }
    var row: RecordID { .membership(ref) }
  }

  let catalogue: Catalogue
  let ref: Ref<Body>
  let body: Body
  let terms: [Term]
  let rosters: [(ref: Ref<Roster>, roster: Roster)]
  let meetings: [(ref: Ref<Meeting>, meeting: Meeting)]
  let documents: [(ref: Ref<Document>, document: Document)]

  init(_ ref: Ref<Body>, of catalogue: Catalogue) {
    let joins = catalogue.joins.value
    let body = catalogue.bodies[ref]
    let id = body.id
    self.catalogue = catalogue
    self.ref = ref
    self.body = body
    terms = joins.membershipsByBody[ref.index].map { row in
      let membership = catalogue.memberships[Int(row)]
      return Term(
        ref: Ref(Int(row)), party: Ref(Int(joins.membershipParty[Int(row)])),
        role: Role(rawValue: membership.roleID), membership: membership,
        source: membership.source, from: membership.from, to: membership.to)
    }
    rosters = joins.rostersByBody[ref.index].map { row in
      (Ref(Int(row)), catalogue.rosters[Int(row)])
    }
    meetings = catalogue.meetings.refs.map { ($0, catalogue.meetings[$0]) }
      .filter { $0.1.bodies.contains(id) }
    documents = catalogue.documents.refs.map { ($0, catalogue.documents[$0]) }
      .filter { $0.1.bodies.contains(id) }
  }

  /// A finding about the body; its sources each once, those that the catalogue has.
  func finding(
    _ kind: Finding.Kind, _ severity: Finding.Severity, _ sentence: String, rows: [RecordID],
    sources: [String]
  ) -> Finding {
    Finding(
      kind: kind, severity: severity, body: ref, sentence: sentence,
      rows: rows.isEmpty ? [.body(ref)] : rows,
      sources: sources.unique.filter { catalogue.sources.ref($0) != nil })
  }

  /// A finding about memberships, if there are any; it names the parties, the first few of many.
  func finding(
    _ kind: Finding.Kind, _ severity: Finding.Severity, about terms: [Term],
    _ sentence: (_ parties: String) -> String
  ) -> [Finding] {
    guard !terms.isEmpty else { return [] }
    let sources = terms.flatMap { [$0.source, $0.membership.dateSource].compactMap(\.self) }
    return [
      finding(
        kind, severity, sentence(names(terms.map(\.party))), rows: terms.map(\.row),
        sources: sources)
    ]
  }

  /// Parties by name, each once, the first few of many.
  func names(_ parties: [Ref<Party>]) -> String {
    let names = parties.unique.map { catalogue.parties[$0].name }
    let shown = names.prefix(names.count > 5 ? 4 : 5).joined(separator: ", ")
    return names.count > 5 ? "\(shown) and \(names.count - 4) others" : shown
  }

  /// A source as texts name it, with the date it speaks of: `[asef-2] (2025-08)`.
  func named(_ source: String, _ date: EDTFDate?) -> String {
    "[\(source)]" + (date.map { " (\($0.words))" } ?? " (undated)")
  }
}
