/// The brief on the parties of an expression.
extension BriefMaker {
  mutating func write(_ set: PartySet) {
    let result = catalogue.result(of: set)
    let bodies = set.expression.operands.compactMap { operand, _ -> Ref<Body>? in
      if case .body(let body, _) = operand { body } else { nil }
    }.unique
    parties(of: set, result)
    shared(by: result.isIn)
    chairs(
      result.isIn.flatMap { party in bodies.map { Seat(party: party, body: $0) } },
      English.chairOfBoth
    ) { [catalogue] seat in
      "\(catalogue.parties[seat.party].name), \(catalogue.bodies[seat.body].shortName)"
    }
    meetings(
      bodies.flatMap { catalogue.refs(in: catalogue.meetings, of: $0, \.body) }, "fora meetings",
      namesBody: true)
    commitments(of: set, result.isIn)
    figures(
      bodies.flatMap { catalogue.refs(in: catalogue.figures, of: $0, \.body) }, namesBody: true)
    let own = Set(result.isIn)
    changes(of: bodies, namesBody: true, "fora changes") { $0.party.map(own.contains) ?? true }
    begin(English.notKnownOrDisputed)
    say(
      English.perhapsInSet(result.mayBe.map { catalogue.parties[$0].name }),
      from: result.mayBe.flatMap { party in bodies.map { .seat(Seat(party: party, body: $0)) } })
    remark(
      set.unnamedNote(result, isListed: true, in: catalogue)
        .map { Sentence.ended(Sentence.begun($0)) })
    gaps(.parties(set))
    problems(
      bodies.flatMap { catalogue.problems(of: $0) }
        .filter { ["count", "membership"].contains(catalogue.problems[$0].kind) })
  }

  /// Who is in it, and as what in each of its bodies.
  private mutating func parties(of set: PartySet, _ result: SetResult) {
    let seats = catalogue.seats(of: set)
    begin(English.whoIsInIt, columns: [English.partyTitle] + seats.map { $0.title(in: catalogue) })
    remark(
      English.readAsSet(
        set.text(in: catalogue),
        set.expression.operands.map { operand, date in
          operand.words(in: catalogue) + (date.map { ", \($0.words)" } ?? "")
        }))
    let states = result.isIn.count { catalogue.parties.isState($0) }
    let text = English.inSet(
      states: states, organisations: result.isIn.count - states, uncertain: 0, out: 0)
    let records = result.isIn.flatMap { party in
      seats.map { RecordID.seat(Seat(party: party, body: $0.body)) }
    }
    if records.isEmpty {
      remark(English.briefSet(text, asOf: catalogue.date?.words))
    } else {
      say(English.briefSet(text, asOf: catalogue.date?.words), from: records)
    }
    for party in catalogue.byName(result.isIn, { catalogue.parties[$0].name }) {
      let name = catalogue.parties[party].name
      let roles = seats.map { operand -> String in
        let seat = Seat(party: party, body: operand.body)
        let memberships = catalogue.memberships(of: seat)
        let since = catalogue.span(of: memberships).from.map { English.since($0.words) }
        return (catalogue.asOf(operand.date ?? catalogue.date).roles(memberships) + [since ?? ""])
          .filter { !$0.isEmpty }.joined(separator: ", ")
      }
      row(
        [name] + roles,
        English.briefParty(
          name, zip(seats.map { $0.title(in: catalogue) }, roles).map { ($0, $1) }),
        of: .party(party),
        from: seats.map { .seat(Seat(party: party, body: $0.body)) })
    }
  }

  /// The bodies in which all of them are.
  private mutating func shared(by parties: [Ref<Party>]) {
    begin(English.sharedBodies)
    guard parties.count > 1 else { return }
    let seats = parties.map { party in
      catalogue.seats(of: party).filter {
        [.principal, .beside].contains(catalogue.kind(of: $0))
      }
    }
    let common = Self.common(to: seats.map { $0.map(\.body) })
    let names = catalogue.byName(Array(common).sorted()) { catalogue.bodies[$0].shortName }
    say(
      English.allTakePart(parties.count, names.map { catalogue.bodies[$0].shortName }),
      from: seats.joined().filter { common.contains($0.body) }.map(RecordID.seat))
  }

  /// What is in each of some lists; nothing where there is none.
  private static func common<Element: Hashable>(to lists: [[Element]]) -> Set<Element> {
    guard let first = lists.first else { return [] }
    return lists.dropFirst().reduce(Set(first)) { $0.intersection($1) }
  }

  /// What concerns all of them.
  private mutating func commitments(of set: PartySet, _ parties: [Ref<Party>]) {
    begin(English.briefCommitments)
    let own = parties.map { catalogue.undertakings(of: $0).map(\.commitment) }
    let some = Set(own.joined())
    let all = Self.common(to: own)
    remark(English.concerningAll(all.count, some: some.count, parties: parties.count))
    commitments(
      all.sorted().map(RecordID.commitment),
      "fora commitments --party '\(set.text(in: catalogue))'", namesBody: true)
  }
}
