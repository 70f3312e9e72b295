/// Tests of fields whose values are numbers and dates.
extension RowFacts {
  /// Whether a number is as compared: those that may sit in a body may count or not.
  func holds(_ field: QueryField, _ comparison: ValueComparison<Int>) -> Truth {
    guard let body, catalogue.principalRole(of: body) != nil else { return .notKnown }
    let count = catalogue.statement(of: body).listed
    let number =
      switch field {
      case .states: count.states
      case .organisations: count.organisations
      default: count.total
      }
    return comparison.holds(from: number, to: number + count.mayBe)
  }

  /// Whether a date is as compared; not known when it is not known or not precise enough.
  func holds(_ field: QueryField, _ comparison: ValueComparison<Day>) -> Truth {
    switch field {
    case .until: ends(comparison)
    case .since: begins(comparison)
    case .year where seat != nil || membership != nil: begins(comparison)
    default: comparison.holds(for: date)
    }
  }

  /// The date of the row: when a body was founded, a meeting began, a document was adopted, voted on
  /// or signed; what a source speaks of.
  var date: EDTFDate? {
    switch record {
    case .figure(let ref): catalogue.figures[ref].asOf
    case .roster(let ref): catalogue.rosters[ref].date
    case .vote(let ref): catalogue.date(ofDocument: catalogue.votes[ref].document)
    case .signature(let ref):
      catalogue.signatures[ref].signed ?? catalogue.signatures[ref].ratified
        ?? catalogue.signatures[ref].deposited
    case .official(let ref): catalogue.date(of: catalogue.officials[ref])
    default:
      if let body {
        catalogue.bodies[body].established
      } else {
        meeting?.date ?? document?.date ?? source?.asOf ?? change?.date
      }
    }
  }

  /// Whether a seat was taken when it is asked for: no earlier than the body was founded, and no
  /// later than its source saw it.
  private func begins(_ comparison: ValueComparison<Day>) -> Truth {
    guard let first = leading else { return .notKnown }
    let start = catalogue.start(of: first)
    return comparison.holds(from: start.earliest, to: start.latest)
  }

  /// Whether a seat was given up when it is asked for; one that is kept was not.
  private func ends(_ comparison: ValueComparison<Day>) -> Truth {
    guard let first = leading else { return .notKnown }
    guard let end = first.to else {
      // Who was followed in the chair left it then, or may have left it.
      if let succession = catalogue.succession(of: first) {
        return comparison.holds(from: succession.doubt, to: succession.end ?? .distantFuture)
      }
      return catalogue.isFormerChair(first) ? .notKnown : .no
    }
    return comparison.holds(for: end)
  }

  /// The membership of a seat whose dates the columns show.
  var leading: Membership? {
    memberships.first { catalogue.standing(of: $0) == .in } ?? memberships.first
  }
}
