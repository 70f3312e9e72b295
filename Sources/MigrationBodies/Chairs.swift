/// Who chairs bodies, through time.
extension Catalogue {
  /// The memberships of those who chair a body, or coordinate it, or did, in the order of time; those
  /// without a start stand at the date of their source, former ones at their end or, without one,
  /// first.
  func chairs(of body: Ref<Body>) -> [Ref<Membership>] {
    let rows = joins.value.membershipsByBody[body.index].filter { row in
      Role.leading.contains { $0.place == joins.value.membershipRole[Int(row)] }
    }
    return rows.map { (ref: Ref<Membership>(Int($0)), day: firstDay(of: memberships[Int($0)])) }
      .sorted { ($0.day, $0.ref) < ($1.day, $1.ref) }.map(\.ref)
  }

  /// The first day that the start of a membership can mean, of one that began by some day that day,
  /// else the day its source speaks for; a former chair sat some day before that, and until its end.
  private func firstDay(of membership: Membership) -> Day {
    membership.from?.earliest ?? membership.from?.latest
      ?? (isFormerChair(membership)
        ? membership.to?.earliest ?? .distantPast : seen(membership))
  }

  /// Who took the chair after a membership: the first of another party whose start follows, with no
  /// day between on which somebody else may have sat; nil where nobody is known to.
  func next(after ref: Ref<Membership>) -> Ref<Membership>? {
    let membership = memberships[ref]
    guard Role(rawValue: membership.roleID)?.presides == true,
      let body = bodies.ref(membership.body), let end = membership.to ?? membership.from
    else { return nil }
    return chairs(of: body).first { other in
      let later = memberships[other]
      guard Role(rawValue: later.roleID)?.presides == true, later.partyID != membership.partyID,
        let start = later.from, let first = start.earliest, let last = start.latest,
        first > membership.from?.earliest ?? membership.from?.latest ?? .distantPast
      else { return false }
      return last >= end.earliest ?? .distantPast && first <= (end.latest ?? .distantPast).next
    }
  }

  /// The memberships of a body in the chair on the catalogue's date: those that are sure, else those
  /// of which it is not known.
  ///
  /// A body that is over has none.
  func chairsNow(of body: Ref<Body>) -> (isSure: Bool, refs: [Ref<Membership>]) {
    guard !isOver(body) else { return (false, []) }
    let presiding = chairs(of: body).filter {
      Role(rawValue: memberships[$0].roleID)?.presides == true
    }
    let sure = presiding.filter { standing(of: memberships[$0]) == .in }
    guard sure.isEmpty else { return (true, sure) }
    return (false, presiding.filter { standing(of: memberships[$0]) == .notKnown })
  }

  /// Whether sources name chairs of a body, and none for sure on the catalogue's date; nobody can
  /// chair one that is over.
  func lacksChair(_ body: Ref<Body>) -> Bool {
    !isOver(body) && !chairsNow(of: body).isSure
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

  /// Who coordinates a body on the catalogue's date, each with since and until.
  func coordinatorLines(of body: Ref<Body>) -> [String] {
    guard !isOver(body) else { return [] }
    return chairs(of: body).filter { ref in
      memberships[ref].roleID == Role.coordinator.rawValue
        && standing(of: memberships[ref]) == .in
    }.map { words(ofChair: $0) }
  }

  /// Whether a membership is in the chair on the catalogue's date, or coordinates, in a body that is
  /// still there.
  func isInChair(_ membership: Membership) -> Bool {
    Role.leading.contains { $0.rawValue == membership.roleID } && standing(of: membership) == .in
      && !(bodies.ref(membership.body).map(isOver) ?? false)
  }

  /// By which source memberships are in the chair, the newest of those that say so.
  ///
  /// Whose term has an end that is known goes on until then. Of any other a source says no more than
  /// that it was in the chair when it was written: one that is more than a year older than the
  /// catalogue's date, or that bears no date, does not say who chairs on that date.
  func sight(ofChairs memberships: [Membership]) -> ChairSight {
    let dates = memberships.flatMap { membership in
      let dated = membership.dateSource.flatMap(sources.ref).flatMap { sources[$0].asOf }
      return [listDate(of: membership), dated].compactMap(\.self)
    }
    let newest = dates.max { Day.newness($0) < Day.newness($1) }
    let isOpen = memberships.allSatisfy { $0.to == nil }
    let last = newest.map { $0.latest ?? .distantFuture } ?? .distantPast
    return ChairSight(
      date: newest, isOld: isOpen && last < days.first.earlier(byYears: 1),
      isSecondHand: memberships.allSatisfy(isSecondHand))
  }

  /// The chairs of which the sources are too old to say who chairs on the catalogue's date.
  func oldChairs(_ memberships: [Membership]) -> [(membership: Membership, sight: ChairSight)] {
    memberships.filter(isInChair).map { ($0, sight(ofChairs: [$0])) }.filter(\.1.isOld)
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
      since: membership.from?.words, until: membership.to?.words,
      isAnnounced: isEndAnnounced(membership), sight: sight(ofChairs: [membership]),
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
