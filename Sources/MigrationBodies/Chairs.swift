/// Who chairs bodies, through time.
extension Catalogue {
  /// The memberships of those who chair a body, or coordinate it, or did, in the order of time; those
  /// without a start stand at the date of their source, former ones first.
  func chairs(of body: Ref<Body>) -> [Ref<Membership>] {
    let rows = joins.value.membershipsByBody[body.index].filter { row in
      Role.leading.contains { $0.place == joins.value.membershipRole[Int(row)] }
    }
    return rows.map { (ref: Ref<Membership>(Int($0)), day: firstDay(of: memberships[Int($0)])) }
      .sorted { ($0.day, $0.ref) < ($1.day, $1.ref) }.map(\.ref)
  }

  /// The first day that the start of a membership can mean, else the day its source speaks for; of
  /// a former chair that was some day before.
  private func firstDay(of membership: Membership) -> Day {
    membership.from?.earliest ?? (isFormerChair(membership) ? .distantPast : seen(membership))
  }

  /// Who took the chair after a membership: the next of another party, in the order of time; nil
  /// where nobody is known to.
  func next(after ref: Ref<Membership>) -> Ref<Membership>? {
    let membership = memberships[ref]
    if let succession = succession(of: membership) { return succession.next.map { Ref($0) } }
    guard Role(rawValue: membership.roleID)?.presides == true,
      let body = bodies.ref(membership.body)
    else { return nil }
    let first = firstDay(of: membership)
    return chairs(of: body).first { other in
      let later = memberships[other]
      return Role(rawValue: later.roleID)?.presides == true && firstDay(of: later) > first
        && later.partyID != membership.partyID
    }
  }

  /// The memberships of a body in the chair on the catalogue's date: those that are sure, else those
  /// of which it is not known.
  func chairsNow(of body: Ref<Body>) -> (isSure: Bool, refs: [Ref<Membership>]) {
    let presiding = chairs(of: body).filter {
      Role(rawValue: memberships[$0].roleID)?.presides == true
    }
    let sure = presiding.filter { standing(of: memberships[$0]) == .in }
    guard sure.isEmpty else { return (true, sure) }
    return (false, presiding.filter { standing(of: memberships[$0]) == .notKnown })
  }

  /// Whether sources name chairs of a body, and none for sure on the catalogue's date.
  func lacksChair(_ body: Ref<Body>) -> Bool {
    !chairsNow(of: body).isSure
      && chairs(of: body).contains { Role(rawValue: memberships[$0].roleID)?.presides == true }
  }

  /// Who chairs a body on the catalogue's date, each with since, until and by whom followed; none
  /// where no source names a chair.
  func chairLines(of body: Ref<Body>) -> [String] {
    let (isSure, refs) = chairsNow(of: body)
    // That others chaired it once does not tell who does now.
    guard !refs.isEmpty else {
      return lacksChair(body)
        ? [English.noChairNow(of: bodies[body].shortName, asOf: date?.words)] : []
    }
    return refs.map { words(ofChair: $0, isSure: isSure) }
  }

  /// The date of the source that has seen somebody in the chair, where that is years ago and no end
  /// of the term was announced that is still to come; nil elsewhere.
  private func oldSight(of membership: Membership) -> EDTFDate? {
    guard date == nil, membership.from != nil, membership.to == nil,
      let seen = listDate(of: membership), let now = newestEvidence?.earliest,
      seen.latest ?? .distantFuture < now.earlier(byYears: 1)
    else { return nil }
    return seen
  }

  /// Until when a term goes on or went on: `2026 announced`; "" where that is not known.
  func until(_ membership: Membership) -> String {
    membership.to.map { $0.text + (isEndAnnounced(membership) ? " announced" : "") } ?? ""
  }

  /// `India since 2024-05, until 2026 (announced)`.
  func words(ofChair ref: Ref<Membership>, isSure: Bool = true) -> String {
    let membership = memberships[ref]
    let next = next(after: ref).map { memberships[$0] }
    return English.chair(
      name(of: membership), isSure: isSure, isCoChair: membership.roleID == Role.coChair.rawValue,
      since: membership.from?.words, seen: listDate(of: membership)?.words,
      until: membership.to?.words, isAnnounced: isEndAnnounced(membership),
      oldSight: oldSight(of: membership)?.words,
      next: next.map { (name(of: $0), $0.from?.words) })
  }

  /// The name of a membership's party.
  func name(of membership: Membership) -> String {
    membership.partyID.flatMap(parties.ref).map { parties[$0].name } ?? membership.partyID ?? ""
  }

  /// The date of the list in which a membership stands, else that of its source.
  func listDate(of membership: Membership) -> EDTFDate? {
    store.lists.value.listDate(of: membership)
  }
}

extension Membership {
  /// The party, by its identifier.
  var partyID: String? { self.state ?? self.organisation }
}
