/// Who takes part where and who chaired, in every brief.
extension BriefMaker {
  /// Who takes part where: a row a role, with its own dates and sources.
  ///
  /// Who presided once stands among the chairs.
  ///
  /// - Parameters:
  ///   - name: What it is called in its row: the party or the body.
  ///   - isWanted: Whether a role is listed.
  mutating func seats(
    _ seats: [Seat], _ name: (Seat) -> String, where isWanted: (RoleTerm) -> Bool
  ) {
    let terms = seats.flatMap { seat in
      catalogue.roleTerms(of: seat).filter { isWanted($0) && !($0.presides && $0.isOver) }
        .map { (seat: seat, term: $0) }
    }
    if terms.contains(where: { $0.term.from == nil }) { remark(English.startsNotSaid) }
    for (seat, term) in terms { row(of: term, seat, name(seat)) }
  }

  /// A row of a role: whose, which, since when, until when, and which notes are about it.
  ///
  /// Of who presides it says by which source: as of when, and whether at second hand.
  private mutating func row(of term: RoleTerm, _ seat: Seat, _ name: String) {
    let marks = noteMarks(on: term, of: seat)
    let memberships = term.refs.map { catalogue.memberships[$0] }
    let isInChair = term.presides && memberships.contains(where: catalogue.isInChair)
    let sight = isInChair ? catalogue.sight(ofChairs: memberships) : nil
    let role = term.role
    let since = since(term)
    let until =
      !term.until.isEmpty
      ? term.until
      : term.isOver ? English.sinceNotKnown : sight.flatMap { $0.isOld ? $0.asOf : nil } ?? ""
    let hand = sight == nil && isSecondHand(term) ? English.andSecondHand : ""
    row(
      [
        name, role + (isSecondHand(term) ? English.andSecondHand : "") + marks,
        since ?? English.sinceNotKnown, until,
      ],
      English.briefTerm(
        name, role: role, since: since, until: term.until, isOver: term.isOver, sight: sight)
        + hand + marks,
      of: .seat(seat), from: term.refs.map(RecordID.membership))
  }

  /// Since when a role is held, and how that was found where no source says it.
  func since(_ term: RoleTerm) -> String? {
    let basis = term.refs.lazy.compactMap { [catalogue] ref in
      catalogue.memberships[ref].dateBasis.flatMap(English.found)
    }.first
    return term.from.map { $0.words + (basis.map { " (\($0))" } ?? "") }
  }

  /// Whether all that says of a role is the press, a copy or a compilation.
  func isSecondHand(_ term: RoleTerm) -> Bool {
    term.refs.allSatisfy { catalogue.isSecondHand(catalogue.memberships[$0]) }
  }

  /// The numbers of the notes that are about a role, or in short that there are some; "" where none
  /// is.
  func noteMarks(on term: RoleTerm, of seat: Seat) -> String {
    let numbers = notes.numbers(on: term, of: seat, in: catalogue)
    guard isShort else { return English.seeNotes(numbers) }
    return numbers.isEmpty ? "" : English.warned(hasNotes: true, isSecondHand: false)
  }

  /// A name in a sentence that stands for roles in several bodies, with what one has to be warned of:
  /// that a note is about one of them, or that one is known at second hand only.
  ///
  /// - Parameter isTold: Whether a role is one of those that the sentence tells.
  func warned(
    _ name: String, of seats: [Seat], where isTold: (RoleTerm) -> Bool = { _ in true }
  ) -> String {
    let terms = seats.flatMap { seat in
      catalogue.roleTerms(of: seat).filter { !$0.isOver && isTold($0) }.map {
        (seat: seat, term: $0)
      }
    }
    return name
      + English.warned(
        hasNotes: terms.contains {
          !notes.numbers(on: $0.term, of: $0.seat, in: catalogue).isEmpty
        }, isSecondHand: terms.contains { isSecondHand($0.term) })
  }

  /// Who chaired, the newest first.
  ///
  /// - Parameter name: What the chair is called in the row: the party, the body, or both.
  mutating func chairs(
    _ seats: [Seat], _ title: String, _ name: (Seat) -> String
  ) {
    begin(English.chairs, columns: English.chairTitles(title))
    let terms = seats.flatMap { seat in
      catalogue.membershipRefs(of: seat).filter { ref in
        let membership = catalogue.memberships[ref]
        return Role(rawValue: membership.roleID)?.presides == true
          && !catalogue.isYetToCome(membership)
      }.map { (seat: seat, ref: $0) }
    }
    let ordered = terms.enumerated().sorted { left, right in
      (Day.newness(catalogue.memberships[right.element.ref].from), left.offset)
        < (Day.newness(catalogue.memberships[left.element.ref].from), right.offset)
    }.map(\.element)
    for (seat, ref) in ordered {
      let membership = catalogue.memberships[ref]
      let isOver = catalogue.standing(of: membership) == .out
      row(
        of: RoleTerm(
          role: catalogue.roles([membership])[0], roleID: membership.roleID,
          from: membership.from, until: catalogue.until(membership), isOver: isOver,
          refs: [ref]), seat, name(seat))
    }
  }
}
