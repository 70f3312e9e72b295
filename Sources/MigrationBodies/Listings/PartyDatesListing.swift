/// The bodies of a party on two dates: what it joined and left between them.
package struct PartyDatesListing: Listing {
  /// The party.
  package let party: Ref<Party>
  /// The date with which that of the catalogue is compared.
  package let other: EDTFDate

  /// What happened to a seat between the earlier date and the later one.
  private enum Step: String, CaseIterable {
    case joined = "+"
    case left = "−"
    case stayed = "="
    case notKnown = "?"

    /// It in words, for data.
    var words: String {
      switch self {
      case .joined: "joined"
      case .left: "left"
      case .stayed: "stayed"
      case .notKnown: "not known"
      }
    }
  }

  package var rowKind: RowKind { .seats }
  package var citedColumns: [String] { ["since", "until"] }
  package var noun: String { "body" }
  package var dates: [EDTFDate] { [other] }

  package func rows(in catalogue: Catalogue) -> [RecordID] {
    let seats = catalogue.byName(catalogue.seats(of: party)) { catalogue.bodies[$0.body].shortName }
    let steps = seats.map { (seat: $0, step: step(of: $0, in: catalogue)) }
    return Step.allCases.flatMap { step in steps.filter { $0.step == step }.map(\.seat) }
      .map(RecordID.seat)
  }

  /// The catalogue on the earlier date and on the later one.
  private func catalogues(_ catalogue: Catalogue) -> (before: Catalogue, after: Catalogue) {
    let then = catalogue.asOf(other)
    let isBefore =
      (other.earliest ?? .distantPast) <= (catalogue.date?.earliest ?? .distantFuture)
    return isBefore ? (then, catalogue) : (catalogue, then)
  }

  /// What happened; nil for a seat in which the party is on neither date.
  private func step(of seat: Seat, in catalogue: Catalogue) -> Step? {
    let (before, after) = catalogues(catalogue)
    switch (before.kind(of: seat).standing, after.kind(of: seat).standing) {
    case (.out, .out): return nil
    case (.out, .in): return .joined
    case (.in, .out): return .left
    case (.in, .in): return .stayed
    default: return .notKnown
    }
  }

  package func columns(in catalogue: Catalogue) -> [Column] {
    let dates = catalogues(catalogue)
    @Sendable func standing(_ catalogue: Catalogue, _ seat: Seat) -> Cell {
      let memberships = catalogue.memberships(of: seat)
      let current = memberships.filter { catalogue.standing(of: $0) != .out }
      return catalogue.kind(of: seat).standing == .out
        ? .list([Standing.out.rawValue]) : .list(catalogue.roles(current))
    }
    return [
      SeatColumns.seat("sign", "", .fixed(1), isData: false) { seat, catalogue in
        .text(step(of: seat, in: catalogue)?.rawValue ?? "")
      },
      SeatColumns.seat("name", "Body", .rest) { .text($1.bodies[$0.body].shortName) }
        .shortened(BodyListing.acronym),
      SeatColumns.seat("before", English.on(dates.before.date), .fixed(22)) { seat, _ in
        standing(dates.before, seat)
      },
      SeatColumns.seat("after", English.on(dates.after.date), .fixed(22)) { seat, _ in
        standing(dates.after, seat)
      },
      SeatColumns.seat("since", "Since", .fixed(10, from: 60)) { seat, catalogue in
        Cell(catalogue.span(of: catalogue.memberships(of: seat)).from)
      },
      SeatColumns.seat("until", "Until", .fixed(10, from: 70)) { seat, catalogue in
        Cell(catalogue.span(of: catalogue.memberships(of: seat)).to)
      },
      SeatColumns.seat("change", "Change", .hidden) { seat, catalogue in
        Cell(step(of: seat, in: catalogue).map(\.words))
      },
      SeatColumns.seat("id", "Identifier", .hidden) { .text($1.bodies[$0.body].id) },
    ]
  }

  package func searchedText(
    of row: RecordID, in catalogue: Catalogue
  ) -> (names: [String], others: [String]) {
    guard case .seat(let seat) = row else { return ([], []) }
    return catalogue.searchedText(of: seat, beside: catalogue.searchedText(of: seat.body))
  }

  package func words(in catalogue: Catalogue) -> [String]? {
    ["state", catalogue.parties[party].id, "--compared-with", other.text]
  }

  package func name(in catalogue: Catalogue) -> String {
    let dates = catalogues(catalogue)
    return English.onTwoDates(
      catalogue.parties[party].name, dates.before.date?.text, dates.after.date?.text)
  }

  package func about(in catalogue: Catalogue) -> String? { catalogue.parties[party].name }

  package func title(of table: Table, in catalogue: Catalogue) -> String {
    let dates = catalogues(catalogue)
    func count(_ step: Step) -> Int {
      table.allRows.count { row in
        if case .seat(let seat) = row { self.step(of: seat, in: catalogue) == step } else { false }
      }
    }
    return English.joinedAndLeft(
      dates.before.date?.words, dates.after.date?.words, joined: count(.joined),
      left: count(.left), stayed: count(.stayed), notKnown: count(.notKnown))
  }

  package func nothing(in catalogue: Catalogue) -> String {
    English.bodiesNotKnown(catalogue.parties[party].name, ownBody: nil)
  }
}

extension View.Subject {
  /// The bodies of a party on the catalogue's date and on another.
  package static func partyDates(_ party: Ref<Party>, _ other: EDTFDate) -> View.Subject {
    View.Subject(PartyDatesListing(party: party, other: other))
  }
}

extension OptionDeclaration {
  /// The other date on which the bodies of a party are looked at.
  static let comparedWith = OptionDeclaration(
    "compared-with", value: "date",
    "What it joined and left between this date and the other: --as-of, else now.", purpose: .view,
    completion: .dates)
}
