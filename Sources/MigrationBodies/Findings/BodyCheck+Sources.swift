/// The sources of a body's rows: whether they are there, dated, and not too old.
extension BodyCheck {
  /// How many years evidence lasts before a body is worth another look.
  private static let yearsThatLast = 5

  /// The sources that the body's rows name, each once.
  private var usedSources: [String] {
    let own = [body.establishedSource, body.summarySource].compactMap(\.self)
    let listed = terms.map(\.source) + terms.compactMap(\.membership.dateSource)
    let dated = documents.map(\.document.source) + meetings.map(\.meeting.source)
    let problems = catalogue.problems(of: ref).flatMap { catalogue.problems[$0].sources }
    return (own + listed + rosters.map(\.roster.source) + dated + problems).unique
  }

  /// Sources without a date; it weighs more when the list itself has none.
  var undated: [Finding] {
    let used = usedSources.compactMap(catalogue.sources.ref)
    let undated = used.filter { catalogue.sources[$0].asOf == nil }
    let principal = terms.filter { $0.role == catalogue.principalRole(of: ref) && $0.role != nil }
    let lists = principal.map(\.source).unique.compactMap(catalogue.sources.ref)
    var findings: [Finding] = []
    if !lists.isEmpty, lists.allSatisfy({ catalogue.sources[$0].asOf == nil }) {
      let ids = lists.map { "[\(catalogue.sources[$0].id)]" }
      findings.append(
        finding(
          .undated, .warning,
          "the list of \(principal[0].role?.plural ?? "members") rests on undated pages only:"
            + " \(ids.joined(separator: ", "))",
          rows: lists.map(RecordID.source), sources: lists.map { catalogue.sources[$0].id }))
    }
    let rest = undated.filter { findings.isEmpty || !lists.contains($0) }
    guard !rest.isEmpty else { return findings }
    return findings + [
      finding(
        .undated, .note, "\(rest.count) of \(used.count) sources have no date",
        rows: rest.map(RecordID.source), sources: rest.map { catalogue.sources[$0].id })
    ]
  }

  /// Evidence that is all older than the catalogue's newest by years.
  var old: [Finding] {
    guard !body.isOver, let now = catalogue.newestEvidence?.earliest else { return [] }
    let dated = usedSources.compactMap(catalogue.sources.ref).compactMap { ref in
      catalogue.sources[ref].asOf.map { (ref: ref, date: $0) }
    }
    let newest = dated.max { Day.newness($0.date) < Day.newness($1.date) }
    guard let newest, Day.newness(newest.date) < now.earlier(byYears: Self.yearsThatLast) else {
      return []
    }
    return [
      // What speaks for then or later may speak for today.
      finding(
        .old, newest.date.latest == nil ? .note : .warning,
        "the newest dated evidence is of \(newest.date.words)",
        rows: [.source(newest.ref)], sources: [catalogue.sources[newest.ref].id])
    ]
  }

  /// References of the body's rows that lead nowhere.
  var references: [Finding] {
    var lost: [(row: RecordID, what: String)] = []
    func check(source: String?, _ row: RecordID) {
      guard let source, catalogue.sources.ref(source) == nil else { return }
      lost.append((row, "source \(source.isEmpty ? "(none)" : source)"))
    }
    check(source: body.establishedSource, .body(ref))
    check(source: body.summarySource, .body(ref))
    if let successor = body.successor, catalogue.bodies.ref(successor) == nil {
      lost.append((.body(ref), "body \(successor)"))
    }
    for term in terms {
      check(source: term.source, term.row)
      check(source: term.membership.dateSource, term.row)
    }
    for (ref, roster) in rosters { check(source: roster.source, .roster(ref)) }
    for (ref, meeting) in meetings {
      check(source: meeting.source, .meeting(ref))
      if let country = meeting.country, catalogue.states.ref(country) == nil {
        lost.append((.meeting(ref), "state \(country)"))
      }
    }
    for (ref, document) in documents { check(source: document.source, .document(ref)) }
    lost += lostCommitments + lostParties
    guard !lost.isEmpty else { return [] }
    let what = lost.map(\.what).unique
    let more = what.count > 5 ? " and \(what.count - 5) others" : ""
    return [
      finding(
        .reference, .error,
        "refers to what the catalogue does not have: \(what.prefix(5).joined(separator: ", "))\(more)",
        rows: lost.map(\.row).unique,
        sources: lost.flatMap { catalogue.evidence(for: $0.row).map(\.source.id) })
    ]
  }

  private var lostCommitments: [(row: RecordID, what: String)] {
    catalogue.commitments(of: ref).flatMap { ref -> [(row: RecordID, what: String)] in
      let commitment = catalogue.commitments[ref]
      var lost: [String] = []
      if catalogue.documents.ref(commitment.document) == nil {
        lost.append("document \(commitment.document)")
      }
      if commitment.parties != ["all"] {
        lost += commitment.parties.filter { catalogue.parties.ref($0) == nil }.map { "party \($0)" }
      }
      if catalogue.sources.ref(commitment.source) == nil {
        lost.append("source \(commitment.source)")
      }
      return lost.map { (.commitment(ref), $0) }
    }
  }

  /// Memberships of the body whose party is not known, which no list shows.
  private var lostParties: [(row: RecordID, what: String)] {
    catalogue.strayMemberships.compactMap { ref in
      let membership = catalogue.memberships[ref]
      guard membership.body == body.id else { return nil }
      return (.membership(ref), "party \(membership.state ?? membership.organisation ?? "(none)")")
    }
  }
}

extension Catalogue {
  /// The memberships whose body or party the catalogue does not have.
  var strayMemberships: [Ref<Membership>] {
    let bodies = joins.value.membershipBody
    return bodies.indices.filter { bodies[$0] < 0 }.map(Ref.init)
  }
}
