/// What the rows of a subject stand for, by which one knows the fields they have.
enum RowKind: CaseIterable, Sendable {
  case bodies, parties, members, seats, commitments, meetings, documents, figures, relations,
    rosters, problems, sources, changes, findings, steps, pairs

  /// The rows in words.
  var words: String {
    switch self {
    case .bodies: "bodies"
    case .parties: "states and organisations"
    case .members: "members of a body"
    case .seats: "the bodies of a state or organisation"
    case .commitments: "commitments"
    case .meetings: "meetings"
    case .documents: "documents"
    case .figures: "figures"
    case .relations: "relations"
    case .rosters: "lists and counts"
    case .problems: "disagreements"
    case .sources: "sources"
    case .changes: "changes"
    case .findings: "findings"
    case .steps: "the steps of a set"
    case .pairs: "pairs of bodies"
    }
  }
}

extension View.Subject {
  /// What its rows stand for.
  var rowKind: RowKind {
    switch self {
    case .bodies, .overlapMatrix, .alone: .bodies
    case .parties, .partySet, .comparison, .bridge: .parties
    case .members: .members
    case .seats: .seats
    case .commitments, .bodyCommitments, .undertakings: .commitments
    case .meetings: .meetings
    case .documents: .documents
    case .sources: .sources
    case .figures: .figures
    case .relations: .relations
    case .rosters: .rosters
    case .problems: .problems
    case .changes: .changes
    case .findings: .findings
    case .explanation: .steps
    case .overlap: .pairs
    }
  }
}
