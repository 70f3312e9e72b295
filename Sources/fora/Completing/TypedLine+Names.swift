import MigrationBodies

/// What can be offered for each kind of word.
extension ShellLine {
  /// Bodies: their identifiers; once something is typed that begins none, their names and acronyms.
  var bodies: [Completion] {
    let bodies = catalogue.bodies
    let ids = fitting(bodies.map { ($0.id, $0.shortName) })
    guard ids.isEmpty else { return ids }
    return fitting(
      bodies.flatMap { body in
        [body.shortName, body.acronym ?? "", body.name].filter { !$0.isEmpty }
          .reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
          .map { ($0, body.id) }
      })
  }

  /// States and organisations: names of states and identifiers of organisations; once something is
  /// typed that begins none, codes and other names.
  var parties: [Completion] {
    let parties = catalogue.parties
    let names = fitting(
      parties.refs.map { ref in
        parties.isState(ref)
          ? (parties[ref].name, parties[ref].id) : (parties[ref].id, parties[ref].name)
      })
    guard names.isEmpty else { return names }
    return fitting(
      parties.refs.flatMap { ref in
        parties.isState(ref)
          ? [(parties[ref].id, parties[ref].name), (parties[ref].shortName, parties[ref].id)]
          : [(parties[ref].name, parties[ref].id)]
      })
  }

  /// What can stand in a filter: fields and their values; for the beginning of a word that is no
  /// field's also themes, roles and kinds of bodies.
  var filterWords: [Completion] {
    let catalogue = catalogue
    let text = prefix
    let sign = text.prefix { $0 == "-" }
    if let subject = subject(in: catalogue) {
      let found = Query.completions(of: text, at: text.count, for: subject, in: catalogue)
        .filter { $0.replacing.lowerBound == sign.count }
      guard found.isEmpty else { return found.map { Completion(sign + $0.with, $0.meaning) } }
    }
    guard !prefix.isEmpty else { return [] }
    return fitting(
      catalogue.themes.map { ($0.label, "theme") }
        + Role.allCases.map { ($0.label, "role") }
        + Set(catalogue.bodies.map(\.kindID)).sorted().map { (Vocabulary.words($0), "kind") })
  }

  /// Columns of the command's answer, after those that are there already.
  ///
  /// - Parameter isSort: Whether a column may have `-` before it.
  func columns(isSort: Bool = false) -> [Completion] {
    let start = prefix.lastIndex(of: ",").map { prefix[...$0] } ?? ""
    let typed = prefix.dropFirst(start.count)
    let sign = isSort && typed.hasPrefix("-") ? "-" : ""
    let used = Set(start.split(separator: ",").map { $0.drop { $0 == "-" } })
    return columnHeadings.filter { heading in
      heading.id.hasPrefix(typed.dropFirst(sign.count)) && !used.contains(heading.id[...])
    }.map { Completion(start + sign + $0.id, $0.title) }
  }

  private var columnHeadings: [Sheet.Heading] {
    let catalogue = catalogue
    if command == "body", let body = catalogue.bodies.refs.first {
      return BodyPage.fields(of: body, in: catalogue)
    }
    return subject(in: catalogue)?.listing.columns(in: catalogue).filter(\.isData)
      .map(Sheet.Heading.init) ?? []
  }

  /// What the command lists, of some body or party; nil when it lists nothing.
  private func subject(in catalogue: Catalogue) -> View.Subject? {
    guard let body = catalogue.bodies.refs.first, let party = catalogue.parties.refs.first else {
      return nil
    }
    switch command {
    case "bodies": return .bodies
    case "members": return .members(body)
    case "state": return .seats(party)
    case "commitments":
      let isOfParty = words.contains { $0 == "--party" || $0 == "-p" }
      return isOfParty ? .undertakings(party) : .commitments
    case "changes": return .changes(ChangeScope(bodies: [], since: nil, until: nil))
    case "check": return .findings(FindingScope(bodies: [], severity: .note, kinds: []))
    case "parties": return .parties
    case "meetings": return .meetings(nil)
    case "documents": return .documents(nil)
    case "sources": return .sources(nil)
    case "problems": return .problems(nil)
    default: return nil
    }
  }
}
