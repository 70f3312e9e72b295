/// What is listed and which of it: the screens' panes and the commands ask for nothing else.
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
    /// The meetings of a body.
    case meetings(Ref<Body>)
    /// The documents of a body.
    case documents(Ref<Body>)
    /// The figures of a body.
    case figures(Ref<Body>)
    /// The relations of a body.
    case relations(Ref<Body>)
    /// The lists and counts of a body's membership.
    case rosters(Ref<Body>)
    /// What sources disagree on about a body.
    case problems(Ref<Body>)
    /// What changed in a span of time.
    case changes(ChangeScope)
    /// What the checks find.
    case findings(FindingScope)
  }

  /// What is listed.
  public var subject: Subject
  /// Which of it.
  public var query: Query

  /// A view of all or some of a subject.
  public init(_ subject: Subject, query: Query = Query("")) {
    self.subject = subject
    self.query = query
  }
}
