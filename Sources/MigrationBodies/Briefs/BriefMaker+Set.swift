/// The brief on the parties of an expression.
extension BriefMaker {
  mutating func write(_ set: PartySet) {
    let result = catalogue.result(of: set)
    let named = catalogue.seats(of: set).map(\.body).unique
    // What a body does in which none of them is, is not theirs.
    let bodies = named.filter { body in
      result.isIn.contains { party in
        [.principal, .beside].contains(catalogue.kind(of: Seat(party: party, body: body)))
      }
    }
    notes = BriefNotes(
      named.flatMap { catalogue.problems(of: $0) }
        .filter { Self.kindsOfNotes.contains(catalogue.problems[$0].kind) }, in: catalogue)
    parties(of: set, result)
    shared(by: result.isIn)
    chairs(
      result.isIn.flatMap { party in bodies.map { Seat(party: party, body: $0) } },
      English.chairOfBoth
    ) { [catalogue] seat in
      "\(catalogue.parties[seat.party].name), \(catalogue.bodies[seat.body].shortName)"
    }
    if !isShort {
      meetings(
        bodies.flatMap { catalogue.refs(in: catalogue.meetings, of: $0, \.bodies) },
        "fora meetings",
        namesBody: true)
    }
    commitments(of: set, result.isIn)
    if !isShort {
      figures(
        bodies.flatMap { catalogue.refs(in: catalogue.figures, of: $0, \.body) }, namesBody: true)
    }
    if !bodies.isEmpty {
      let own = Set(result.isIn)
      changes(of: bodies, own, namesBody: true, "fora changes") {
        $0.party.map(own.contains) ?? true
      }
    }
    unknown(of: set, result, named)
  }

  /// What notes are about that decide who is in a set.
  private static let kindsOfNotes = ["count", "membership", "chair"]

  private mutating func unknown(
    of set: PartySet, _ result: SetResult, _ bodies: [Ref<Body>]
  ) {
    begin(English.notKnownOrDisputed)
    say(
      English.perhapsInSet(result.mayBe.map { catalogue.parties[$0].name }),
      from: result.mayBe.flatMap { party in bodies.map { .seat(Seat(party: party, body: $0)) } })
    remark(
      set.unnamedNote(result, isListed: true, in: catalogue)
        .map { Sentence.ended(Sentence.begun($0)) })
    if !result.isIn.isEmpty { gaps(.set(set)) }
    problems(namesBody: true)
  }

  /// Who is in it, and as what in each of its bodies.
  private mutating func parties(of set: PartySet, _ result: SetResult) {
    let seats = catalogue.seats(of: set)
    begin(English.whoIsInIt, columns: [English.partyTitle] + seats.map { $0.title(in: catalogue) })
    remark(
      English.readAsSet(
        set.name(in: catalogue),
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
    let names = { [catalogue] (party: Ref<Party>) in catalogue.parties[party].name }
    let byName = catalogue.byName(result.isIn, names)
    guard !isShort else {
      let warned = byName.map { party in
        self.warned(names(party), of: seats.map { Seat(party: party, body: $0.body) })
      }
      return remark(warned.isEmpty ? nil : Sentence.ended(Sentence.list(warned)))
    }
    for party in byName { row(of: party, seats) }
  }

  /// A party with its roles in the bodies of the expression, each with its own date.
  private mutating func row(of party: Ref<Party>, _ seats: [SeatOperand]) {
    let name = catalogue.parties[party].name
    var refs: [Ref<Membership>] = []
    let roles = seats.map { operand -> String in
      let seat = Seat(party: party, body: operand.body)
      let terms = catalogue.asOf(operand.date ?? catalogue.date).roleTerms(of: seat)
        .filter { !($0.presides && $0.isOver) }
      refs += terms.flatMap(\.refs)
      return terms.map {
        English.term(
          $0.role, since: since($0), until: $0.until, isOver: $0.isOver)
          + (isSecondHand($0) ? English.andSecondHand : "") + noteMarks(on: $0, of: seat)
      }.joined(separator: "; ")
    }
    row(
      [name] + roles,
      English.briefParty(
        name, zip(seats.map { $0.title(in: catalogue) }, roles).map { ($0, $1) }),
      of: .party(party), from: refs.map(RecordID.membership))
  }

  /// The bodies in which all of them are, of those that are not over.
  private mutating func shared(by parties: [Ref<Party>]) {
    begin(English.sharedBodies)
    guard parties.count > 1 else { return }
    let seats = parties.map { party in
      catalogue.partedByEnd(catalogue.seats(of: party)).there.filter {
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

  /// What concerns all of them, for sure or perhaps: each says of whom it is uncertain.
  private mutating func commitments(of set: PartySet, _ parties: [Ref<Party>]) {
    begin(English.briefCommitments)
    guard !parties.isEmpty else { return remark(English.nobodyToConcern) }
    let concerns = catalogue.concerns(of: set)
    let all = concerns.filter { $0.value.concerns(all: parties.count) }
    let some = concerns.count { $0.value.isSure }
    remark(
      English.concerningSome(some, uncertain: concerns.count - some, parties: parties.count))
    if parties.count > 1 {
      let sure = all.count { $0.value.open.isEmpty }
      remark(
        English.concerningAll(sure: sure, uncertain: all.count - sure, parties: parties.count))
    }
    commitments(
      all.keys.sorted().map(RecordID.commitment),
      "fora commitments --party '\(set.text(in: catalogue))'", namesBody: true, of: .set(set))
  }
}
