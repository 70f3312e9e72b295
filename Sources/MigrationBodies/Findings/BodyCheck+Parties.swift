/// Who takes part: chairs, names, and what is not known of them.
extension BodyCheck {
  /// Who presides now but is not known to take part; of former chairs, who never took part.
  var chairs: [Finding] {
    let attending = Set(terms.filter(\.attends).map(\.party))
    guard !attending.isEmpty else { return [] }
    let inNow = Set(
      terms.filter { $0.attends && catalogue.standing(of: $0.membership) != .out }.map(\.party))
    let chairs = terms.filter {
      $0.role?.presides == true && catalogue.standing(of: $0.membership) == .in
        && !inNow.contains($0.party)
    }
    // Somebody from an organisation may preside over states without being one of them.
    let states = chairs.filter { catalogue.parties.isState($0.party) }
    let organisations = chairs.filter { !catalogue.parties.isState($0.party) }
    let former = terms.filter { term in
      (term.role == .formerChair || term.role?.presides == true)
        && !attending.contains(term.party) && !chairs.contains { $0.ref == term.ref }
    }
    return finding(.chair, .warning, about: states) { "chairs, but is not listed as in: \($0)" }
      + finding(.chair, .note, about: organisations) { "chairs, but is not listed as in: \($0)" }
      + finding(.chair, .note, about: former) { "once in the chair, but never listed: \($0)" }
  }

  /// Names as listed that mean another party, or could.
  var names: [Finding] {
    var others: [Term] = []
    var unclear: [Term] = []
    var seen: Set<String> = []
    for term in terms {
      guard let spelling = term.membership.asListed, !isPlain(spelling, term.party),
        seen.insert("\(term.party.index) \(spelling)").inserted
      else { continue }
      switch catalogue.resolveParty(spelling) {
      case .found(let party, _): if party != term.party { others.append(term) }
      case .ambiguous(let readings, _):
        if readings.contains(term.party) { unclear.append(term) } else { others.append(term) }
      case .unknown: others.append(term)
      }
    }
    func spelt(_ terms: [Term]) -> String {
      terms.map { term in
        "“\(term.membership.asListed ?? "")” for \(catalogue.parties[term.party].name)"
      }.joined(separator: ", ")
    }
    return finding(.name, .error, about: others) { _ in
      "the name as listed does not lead to the party: \(spelt(others))"
    }
      + finding(.name, .note, about: unclear) { _ in
        "the name as listed can mean another party too: \(spelt(unclear))"
      }
  }

  /// Whether a name as listed is letter for letter the party's own, which most are.
  private func isPlain(_ spelling: String, _ party: Ref<Party>) -> Bool {
    switch catalogue.parties[party] {
    case .state(let state):
      spelling == state.name || spelling == state.shortName || spelling == state.formalName
    case .organisation(let organisation): spelling == organisation.name
    }
  }

  /// A body in which nobody is known to take part.
  var nobody: [Finding] {
    guard !terms.contains(where: \.attends) else { return [] }
    return [
      finding(
        .nobody, body.isOver ? .note : .warning, "no party is listed", rows: [],
        sources: [body.summarySource].compactMap(\.self))
    ]
  }

  /// Those of whom no source says since when they take part.
  var noStart: [Finding] {
    let attending = terms.filter(\.attends)
    let open = attending.filter { $0.from == nil }
    return finding(.noStart, .note, about: open) { _ in
      "start date missing for \(open.count) of \(attending.count)"
        + " \(attending.count == 1 ? "membership" : "memberships")"
    }
  }
}
