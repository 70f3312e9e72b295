/// Where a delegate or an office sits, which is no party: `Mr. A. Person, Geneva, Switzerland`,
/// `Embassy of India, Kathmandu, Nepal`.
///
/// A state behind a comma is that where it stands behind a city, and behind a person or an office
/// where a line above names the party. The city itself is known by nothing but where it stands: so
/// the state stays a suggestion unless the line names its party before.
struct Whereabouts {
  /// The run from which the line says where somebody is; the party stands before it, if any does.
  let start: Int
  /// The state.
  let state: String
  /// Whether an office of a party stands before it, so that it can be no other party of a list.
  let isSure: Bool

  /// Looks at a line; nil where its last name is one of a list.
  init?(
    _ runs: [PieceRuns.Run], _ pieces: [Stretch.Piece], _ known: KnownNames, isBelowParty: Bool
  ) {
    guard let last = runs.last, case .name(let name, _) = last.kind, runs.count > 1,
      pieces[last.first].separator == .comma, known.isState(last.stretch),
      known.isWhole(last.stretch.trimmed.text) || !ListWords.saysCalling(last.stretch.text)
    else { return nil }
    let before = runs.dropLast()
    let hasCity = Self.isCity(before[before.endIndex - 1], known)
    let others = hasCity ? before.dropLast() : before
    let parties = others.filter { Self.isOfParty($0, known) }
    guard others.allSatisfy({ Self.isOfSomebody($0, known) || Self.isOfParty($0, known) }) else {
      return nil
    }
    let isPost = parties.last.map { ListWords.isPost($0.stretch.text) } ?? isBelowParty
    guard hasCity || isPost else { return nil }
    state = name.text
    start = parties.isEmpty ? 0 : others.endIndex
    isSure = parties.contains { ListWords.saysCalling($0.stretch.text) }
  }

  /// Whether a piece is nothing that is known.
  private static func isCity(_ run: PieceRuns.Run, _ known: KnownNames) -> Bool {
    guard case .unknown = run.kind, !isOfSomebody(run, known) else { return false }
    let text = run.stretch.trimmed.text
    return Clause(run.stretch, known).names.isEmpty && ListWords.onlyRole(text) == nil
      && text.unicodeScalars.first.map { !$0.properties.isLowercase } ?? false
      && text.utf8.count <= longest
  }

  private static let longest = 60

  /// Whether a piece is a person, an office or an institution, and names no party.
  private static func isOfSomebody(_ run: PieceRuns.Run, _ known: KnownNames) -> Bool {
    switch run.kind {
    case .note, .role: return true
    case .name, .unread: return false
    case .unknown:
      let text = run.stretch.trimmed.text
      return Clause(run.stretch, known).names.isEmpty
        && (ListWords.saysCalling(text) || PastedNames.isPerson(text))
    }
  }

  /// Whether a piece is an office of a party or an organisation, and not a state alone, which begins
  /// a list.
  private static func isOfParty(_ run: PieceRuns.Run, _ known: KnownNames) -> Bool {
    if ListWords.saysCalling(run.stretch.text) {
      if case .name = run.kind { return true }
      return !Clause(run.stretch, known).names.isEmpty
    }
    guard case .name(let name, _) = run.kind else { return false }
    return known.refs(name.text).allSatisfy { !known.catalogue.parties.isState($0) }
  }
}
