/// What is listed, which of it, in which order, with which columns and as of when: the screens'
/// panes and the commands ask for nothing else.
public struct View: Hashable, Sendable {
  /// By which column rows are sorted, and which way.
  public struct SortKey: Hashable, Sendable {
    /// The column's name in data.
    public var column: String
    /// Whether the last comes first; cells of which nothing is known stay at the end.
    public var isDescending: Bool

    /// Creates a key.
    public init(_ column: String, isDescending: Bool = false) {
      self.column = column
      self.isDescending = isDescending
    }
  }

  /// What is listed.
  public var subject: Subject
  /// Which of it.
  public var query: Query
  /// Whether the rows are listed that may match the query, instead of those that do.
  public var listsMayMatch = false
  /// The order of the rows, the first key first; empty for the subject's own order.
  public var sort: [SortKey] = []
  /// The names of the columns, in order; empty for the subject's own.
  public var columns: [String] = []
  /// The date that it speaks for; nil for now.
  public var date: EDTFDate?

  /// A view of all or some of a subject.
  public init(_ subject: Subject, query: Query = .everything, date: EDTFDate? = nil) {
    self.subject = subject
    self.query = query
    self.date = date
  }
}
