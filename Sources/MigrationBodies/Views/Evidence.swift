/// What a source says for a record: the answer to "says who?".
public struct Evidence: Sendable {
  /// What it is evidence for, in words: `member`, `dates`, `founding`, ...
  public let what: String
  /// The source.
  public let source: Source
  /// The name as the source spells it, where it names a party.
  public let spelling: String?
  /// What else the row says that names the source; nil where it says nothing, or where a page or
  /// the words before say it already.
  public var note: String?
}

extension Catalogue {
  /// The sources of a record, each with what it says; nothing that is shown is without.
  public func evidence(for record: RecordID) -> [Evidence] {
    switch record {
    case .body(let ref):
      let body = bodies[ref]
      return evidence([("founding", body.establishedSource), ("summary", body.summarySource)])
        + secretariats.filter { $0.body == body.id }.flatMap {
          evidence([("secretariat", $0.source)])
        }
        + rosters.filter { $0.body == body.id && $0.statedCount != nil }.flatMap {
          evidence([("states a count of \($0.statedCount ?? 0): \($0.words ?? "")", $0.source)])
        }
    case .party(let ref): return evidence(parties[ref].sources.map { ("identity", $0) })
    case .seat(let seat): return memberships(of: seat).flatMap(evidence(for:))
    case .commitment(let ref): return evidence(for: ref)
    case .undertaking(let undertaking):
      let body = commitments[undertaking.commitment].body
      let seat = bodies.ref(body).map { Seat(party: undertaking.party, body: $0) }
      return evidence(for: undertaking.commitment)
        + (seat.map { memberships(of: $0).flatMap(evidence(for:)) } ?? [])
    case .meeting(let ref): return evidence([("meeting", meetings[ref].source)])
    case .document(let ref): return evidence([("document", documents[ref].source)])
    case .figure(let ref): return evidence([("figure", figures[ref].source)])
    case .official(let ref): return evidence([("official", officials[ref].source)])
    case .vote(let ref):
      return evidence([("vote", votes[ref].source)], note: votes[ref].note)
    case .signature(let ref):
      return evidence([("signature", signatures[ref].source)], note: signatures[ref].note)
    case .relation(let ref): return evidence([("relation", relations[ref].source)])
    case .roster(let ref):
      return evidence([("list or count", rosters[ref].source)], note: rosters[ref].note)
    case .problem(let ref): return evidence(problems[ref].sources.map { ("disagreement", $0) })
    case .source(let ref): return [Evidence(what: "", source: sources[ref], spelling: nil)]
    case .membership(let ref): return evidence(for: memberships[ref])
    case .name(let ref): return evidence(for: names[ref])
    case .secretariat(let ref): return evidence([("secretariat", secretariats[ref].source)])
    case .change(let change): return evidence(for: change)
    case .finding(let finding): return evidence(finding.sources.map { ("finding", $0) })
    case .setMember(let member):
      return member.seats.flatMap { evidence(for: member.party, in: $0) }
    case .setPart(let part):
      guard case .operand(let operand) = part.expression else { return [] }
      return evidence(for: operand)
    case .compared(let compared):
      return compared.operands.flatMap { evidence(for: compared.party, in: $0) }
    case .overlap(let overlap): return evidence(for: overlap)
    case .absence(let absence):
      return neighbours(of: absence.party).flatMap {
        evidence(for: $0, in: SeatOperand(absence.body))
      }
    case .topic(.objective(let ref)):
      return evidence(objectives[ref].sources.map { ("objective", $0) })
    case .claim(let claim):
      return claim.sources.map { Evidence(what: "", source: sources[$0], spelling: nil) }
    // The themes are the catalogue's own.
    case .topic(.theme): return []
    case .listed(let row):
      guard let party = row.party else { return [] }
      guard let body = row.body else { return evidence(for: .party(party)) }
      let seat = evidence(for: .seat(Seat(party: party, body: body)))
      // Of whom no source names: the list that leaves it out.
      return seat.isEmpty ? evidence(for: party, in: SeatOperand(body)) : seat
    }
  }

  /// The role of a membership; of a suspension with its time and how far it goes, for no list has
  /// room for these.
  private func role(of membership: Membership) -> String {
    let role = roles([membership])[0]
    guard membership.roleID == Role.suspended.rawValue else { return role }
    return English.suspended(
      role, from: membership.from?.text, to: membership.to?.text, note: membership.note)
  }

  func evidence(for membership: Membership) -> [Evidence] {
    let role = self.role(of: membership)
    let dates = English.dates(membership.dateBasis ?? .stated)
    // Where no other source has the dates, how they were found is said of this one.
    let isOwn = membership.dateSource == nil && (membership.dateBasis ?? .stated) != .stated
    return evidence(
      [(isOwn ? "\(role); \(dates)" : role, membership.source)], spelling: membership.asListed,
      note: membership.roleID == Role.suspended.rawValue ? nil : membership.note)
      + evidence([(dates, membership.dateSource)])
  }

  /// The sources of a body's or a party's record: names have none of their own.
  private func evidence(for name: Name) -> [Evidence] {
    if let body = name.body.flatMap(bodies.ref).map({ bodies[$0] }) {
      return evidence(
        [body.establishedSource, body.summarySource].compactMap(\.self).unique.map { ("name", $0) })
    }
    let party = (name.state ?? name.organisation).flatMap(parties.ref)
    return evidence((party.map { parties[$0].sources } ?? []).map { ("name", $0) })
  }

  /// The sources that say that something happened, and when.
  private func evidence(for change: Change) -> [Evidence] {
    change.records.flatMap { record -> [Evidence] in
      // What is said of a body is its founding here, not all that its sources say.
      guard case .body(let ref) = record else { return evidence(for: record) }
      let what = bodies[ref].establishedSource
      let successions = relations.filter { $0.kind == "successor" && $0.body == bodies[ref].id }
      return evidence([("founding", what)])
        + (change.kind == .succeeded ? evidence(successions.map { ("successor", $0.source) }) : [])
    }
  }

  /// A commitment's source, and where its document can be read.
  private func evidence(for ref: Ref<Commitment>) -> [Evidence] {
    let commitment = commitments[ref]
    let document = documents.ref(commitment.document).map { documents[$0] }
    return evidence([
      ("commitment", commitment.source),
      ("document", document?.source == commitment.source ? nil : document?.source),
    ])
  }

  private func evidence(
    _ claims: [(what: String, source: String?)], spelling: String? = nil, note: String? = nil
  ) -> [Evidence] {
    claims.compactMap { what, source in
      source.flatMap(sources.ref).map {
        Evidence(what: what, source: sources[$0], spelling: spelling, note: note)
      }
    }
  }

  /// What sources disagree on that concerns a record: a body's problems, or those of a seat's body
  /// that name the party.
  public func problems(concerning record: RecordID) -> [Ref<Problem>] {
    switch record {
    case .body(let body): return problems(of: body)
    case .seat(let seat):
      let party = parties[seat.party]
      let names = [party.name, party.shortName] + spellings(of: seat)
      let searches = names.unique.filter { !$0.isEmpty }.map { SearchWords($0) }
      return problems(of: seat.body).filter { ref in
        var text: [UInt8] = []
        Folding.append(problems[ref].text, to: &text)
        return text.withUnsafeBufferPointer { text in searches.contains { $0.matches(text) } }
      }
    case .problem(let problem): return [problem]
    default: return []
    }
  }
}
