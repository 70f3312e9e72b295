/// What is listed, which of it, in which order, with which columns and as of when: the screens'
/// panes and the commands ask for nothing else.
public struct View: Hashable, Sendable {
  /// What is listed.
  public enum Subject: Hashable, Sendable {
    /// All bodies.
    case bodies
    /// All states and organisations.
    case parties
    /// The parties that sit in a body.
    case members(Ref<Body>)
    /// The bodies in which a party sits.
    case seats(Ref<Party>)
    /// All commitments.
    case commitments
    /// The commitments of a body.
    case bodyCommitments(Ref<Body>)
    /// The commitments that concern a party.
    case undertakings(Ref<Party>)
    /// The meetings of a body, or all.
    case meetings(Ref<Body>?)
    /// The documents of a body, or all.
    case documents(Ref<Body>?)
    /// The sources that speak of a body, or all.
    case sources(Ref<Body>?)
    /// The figures of a body.
    case figures(Ref<Body>)
    /// The relations of a body.
    case relations(Ref<Body>)
    /// The lists and counts of a body's membership.
    case rosters(Ref<Body>)
    /// What sources disagree on about a body, or about any.
    case problems(Ref<Body>?)
    /// What changed in a span of time.
    case changes(ChangeScope)
    /// What the checks find.
    case findings(FindingScope)
    /// The parties of a set.
    case partySet(PartySet)
    /// How a set is read: its operands and steps, with their sizes.
    case explanation(PartySet)
    /// The parties of several bodies side by side.
    case comparison(BodyComparison)
    /// Whom bodies share, each with each; of one body with all others; of none all with all.
    case overlap([Ref<Body>])
    /// The same as a square, a row and a column a body.
    case overlapMatrix([Ref<Body>])
    /// The parties by how many of the bodies they sit in; of none by how many of all.
    case bridge([Ref<Body>])
    /// The bodies that a state has not joined and its neighbours have.
    case alone(Ref<Party>)
  }

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
