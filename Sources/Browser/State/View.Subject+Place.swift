import MigrationBodies

/// How the browser shows the subjects of views.
extension View.Subject {
  /// What stands beside the list.
  var arrangement: Place.Arrangement {
    switch self {
    case .bodies: .body
    case .parties: .party
    case .partySet: .set
    default: isGrid ? .alone : .text
    }
  }

  /// Whether it is a table whose columns are records too, as those of a comparison.
  var isGrid: Bool {
    switch self {
    case .comparison, .overlap, .overlapMatrix, .bridge, .explanation: true
    default: false
    }
  }

  /// Its name in the header.
  func title(in catalogue: Catalogue) -> String {
    func of(_ body: Ref<Body>?, _ title: String) -> String {
      body.map { "\(title) of \(catalogue.bodies[$0].shortName)" } ?? title
    }
    return switch self {
    case .bodies: "Bodies"
    case .parties: "States and organisations"
    case .members(let body): of(body, "Members")
    case .seats(let party): "Bodies of \(catalogue.parties[party].name)"
    case .commitments: "Commitments"
    case .bodyCommitments(let body): of(body, "Commitments")
    case .undertakings(let party): "Commitments that concern \(catalogue.parties[party].name)"
    case .meetings(let body): of(body, "Meetings")
    case .documents(let body): of(body, "Documents")
    case .sources(let body): of(body, "Sources")
    case .figures(let body): of(body, "Figures")
    case .relations(let body): of(body, "Relations")
    case .rosters(let body): of(body, "Lists and counts")
    case .problems(let body): of(body, "Disagreements")
    case .statedBy(let source): catalogue.sources[source].title
    case .changes: "Changes"
    case .findings: "Checks"
    case .partySet(let set): set.expression.text(in: catalogue)
    case .explanation(let set): "Explained: \(set.expression.text(in: catalogue))"
    case .comparison(let comparison):
      (comparison.isNarrow ? "Matrix › " : "Compare › ")
        + comparison.operands.map { $0.text(in: catalogue) }.joined(separator: " · ")
    case .overlap(let bodies), .overlapMatrix(let bodies):
      "Overlap › " + bodies.map { catalogue.bodies[$0].shortName }.joined(separator: " · ")
    case .bridge: "Parties by their bodies"
    case .alone(let party): "Alone in not joining: \(catalogue.parties[party].name)"
    }
  }
}
