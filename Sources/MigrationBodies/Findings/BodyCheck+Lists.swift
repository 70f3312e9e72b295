/// Lists against lists, and what the catalogue records of disagreements.
extension BodyCheck {
  /// Complete lists of the same role, kind and time that differ.
  var lists: [Finding] {
    let whole = rosters.filter { $0.roster.complete == "true" }
    return whole.indices.flatMap { first in
      whole[(first + 1)...].compactMap { second in difference(whole[first], second) }
    }
  }

  private typealias Listed = (ref: Ref<Roster>, roster: Roster)

  private func difference(_ first: Listed, _ second: Listed) -> Finding? {
    guard first.roster.source != second.roster.source,
      first.roster.roleID == second.roster.roleID,
      first.roster.partyKind == second.roster.partyKind,
      Self.overlap(first.roster.date, second.roster.date)
    else { return nil }
    let left = parties(of: first.roster)
    let right = parties(of: second.roster)
    guard !left.isEmpty, !right.isEmpty, Set(left) != Set(right) else { return nil }
    func only(_ parties: [Ref<Party>], _ others: [Ref<Party>], _ list: Listed) -> String? {
      let rest = parties.filter { !others.contains($0) }
      return rest.isEmpty
        ? nil : "\(named(list.roster.source, list.roster.date)) alone has \(names(rest))"
    }
    let differences = [only(left, right, first), only(right, left, second)].compactMap(\.self)
    return finding(
      .lists, .warning, "two complete lists differ: \(differences.joined(separator: "; "))",
      rows: [.roster(first.ref), .roster(second.ref)],
      sources: [first.roster.source, second.roster.source])
  }

  private func parties(of roster: Roster) -> [Ref<Party>] {
    terms.filter {
      $0.source == roster.source && $0.membership.roleID == roster.roleID
        && (roster.partyKind == "any"
          || catalogue.parties.isState($0.party) == (roster.partyKind == "state"))
    }.map(\.party).unique
  }

  /// Whether two lists can speak for the same day; one without a date can for any.
  private static func overlap(_ first: EDTFDate?, _ second: EDTFDate?) -> Bool {
    guard let first, let second else { return false }
    return first.earliest ?? .distantPast <= second.latest ?? .distantFuture
      && second.earliest ?? .distantPast <= first.latest ?? .distantFuture
  }

  /// The recorded disagreements, a finding for each matter; those on who takes part weigh more.
  var disagreements: [Finding] {
    let problems = catalogue.problems(of: ref).map { (ref: $0, problem: catalogue.problems[$0]) }
    return problems.map(\.problem.kind).unique.map { kind in
      let own = problems.filter { $0.problem.kind == kind }
      let text = own.map(\.problem.text)
      return finding(
        .disagreement,
        ["count", "membership", "chair", "status"].contains(kind) ? .warning : .note,
        (own.count == 1
          ? "recorded on \(Self.matter(kind)): "
          : "\(own.count) points recorded on \(Self.matter(kind)), the first: ") + text[0],
        rows: own.map { .problem($0.ref) }, sources: own.flatMap(\.problem.sources))
    }
  }

  private static func matter(_ kind: String) -> String {
    switch kind {
    case "other": "other matters"
    case "membership", "status": kind
    default: Vocabulary.words(kind) + "s"
    }
  }
}
