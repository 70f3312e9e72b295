import MigrationBodies

/// What is known of a body's membership in one line.
extension Statement {
  /// `45 states, 4 organisations (members) · 27 observers stated, 4 listed · list of 2023`; what the sources state
  /// otherwise comes with it.
  var words: String {
    guard let role else { return "the catalogue does not know who sits in it" }
    var parts = ["\(listed.words) (\(role.label)s)"]
    parts += [
      disagreement(statedStates, listed.states, "state"),
      disagreement(statedOrganisations, listed.organisations, "organisation"),
      disagreement(statedParties, listed.total, role.label),
    ].compactMap(\.self)
    parts += beside.map { role, count, stated in
      // Those that a source counts without naming them are there too.
      guard let stated, stated != count else { return Words.count(count, role.label) }
      return "\(Words.count(stated, role.label)) stated, \(count == 0 ? "none" : "\(count)") listed"
    }
    if let listDate { parts.append("list of \(listDate.text)") }
    return parts.joined(separator: " · ")
  }

  /// `2 organisations stated, none listed`; nil when a source states as many as are listed, or none
  /// states a number.
  private func disagreement(_ stated: Int?, _ listed: Int, _ noun: String) -> String? {
    guard let stated, stated != listed else { return nil }
    return "\(Words.count(stated, noun)) stated, \(listed == 0 ? "none" : "\(listed)") listed"
  }
}

extension PartyCount {
  /// `45 states, 4 organisations`
  var words: String {
    let parts = [
      states > 0 ? Words.count(states, "state") : nil,
      organisations > 0 ? Words.count(organisations, "organisation") : nil,
    ].compactMap(\.self)
    return parts.isEmpty ? "none known now" : parts.joined(separator: ", ")
  }
}

/// Numbers with their nouns.
enum Words {
  /// `1 state`, `2 states`, `3 bodies`.
  static func count(_ number: Int, _ noun: String) -> String {
    if number == 1 { return "1 \(noun)" }
    return "\(number) " + (noun.last == "y" ? "\(noun.dropLast())ies" : "\(noun)s")
  }
}
