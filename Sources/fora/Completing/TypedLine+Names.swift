import MigrationBodies

/// What can be offered for each kind of word.
extension TypedLine {
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

  /// Words of a filter: themes, roles and kinds of bodies.
  var filterWords: [Completion] {
    guard !prefix.isEmpty else { return [] }
    let catalogue = catalogue
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
    guard let body = catalogue.bodies.refs.first, let party = catalogue.parties.refs.first else {
      return []
    }
    let subject: View.Subject
    switch command {
    case "body": return BodyPage.fields(of: body, in: catalogue)
    case "bodies": subject = .bodies
    case "members": subject = .members(body)
    case "state": subject = .seats(party)
    case "commitments":
      let isOfParty = words.contains { $0 == "--party" || $0 == "-p" }
      subject = isOfParty ? .undertakings(party) : .commitments
    case "changes": subject = .changes(ChangeScope(bodies: [], since: nil, until: nil))
    case "check": subject = .findings(FindingScope(bodies: [], severity: .note, kinds: []))
    case "parties": subject = .parties
    case "meetings": subject = .meetings(nil)
    case "documents": subject = .documents(nil)
    case "sources": subject = .sources(nil)
    case "problems": subject = .problems(nil)
    default: return []
    }
    return catalogue.columns(of: subject).filter(\.isData).map(Sheet.Heading.init)
  }
}
