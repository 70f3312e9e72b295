/// The columns of every subject, in order: first what a pane shows, then what only data has.
extension Catalogue {
  /// The columns of a subject: first what a pane shows, then what only data has.
  public func columns(of subject: View.Subject) -> [Column] {
    switch subject {
    case .bodies: Columns.bodies
    case .parties: Columns.parties
    case .members: Columns.members
    case .seats: Columns.seats
    case .commitments: Columns.commitments
    case .bodyCommitments: Columns.bodyCommitments
    case .undertakings: Columns.undertakings
    case .meetings(let body): Columns.meetings(ofAll: body == nil)
    case .documents(let body): Columns.documents(ofAll: body == nil)
    case .sources: Columns.sources
    case .statedBy(let source): Columns.stated(by: source)
    case .figures: Columns.figures
    case .relations: Columns.relations
    case .rosters: Columns.rosters
    case .problems(let body): Columns.problems(ofAll: body == nil)
    case .changes(let scope): Columns.changes(in: scope)
    case .findings(let scope): Columns.findings(in: scope)
    case .partySet(let set): Columns.members(of: set, in: self)
    case .explanation: Columns.setParts
    case .comparison(let comparison): Columns.compared(comparison, in: self)
    case .overlap: Columns.overlaps
    case .overlapMatrix(let bodies): Columns.matrix(of: bodies, in: self)
    case .bridge(let bodies): Columns.bridges(of: bodies, in: self)
    case .alone: Columns.absences
    }
  }
}

/// Makes columns whose cells need one kind of value; a row that has none shows nothing.
struct ColumnMaker<Value>: Sendable {
  let value: @Sendable (RecordID, Catalogue) -> Value?

  func callAsFunction(
    _ id: String, _ title: String, _ width: Column.Width,
    alignment: Column.Alignment = .left, isData: Bool = true, formOf: String? = nil,
    cell: @escaping @Sendable (Value, Catalogue) -> Cell
  ) -> Column {
    Column(id, title, width, alignment: alignment, isData: isData, formOf: formOf) {
      [value] record, catalogue in
      value(record, catalogue).map { cell($0, catalogue) } ?? .unknown
    }
  }
}

/// The columns, by subject.
enum Columns {}
