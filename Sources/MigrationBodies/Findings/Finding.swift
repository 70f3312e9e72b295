/// Something about the catalogue that staff should know before they rely on it.
public struct Finding: Hashable, Sendable {
  /// What is the matter.
  public enum Kind: String, CaseIterable, Sendable {
    /// A source counts more or fewer than are listed.
    case count
    /// Complete lists of the same time differ.
    case lists
    /// Sources disagree, as the catalogue records it.
    case disagreement
    /// Who chairs a body is not one of it.
    case chair
    /// Somebody sits in a body, or is a party, after its end.
    case afterEnd = "after-end"
    /// Something happened in a body before it was founded.
    case beforeFounding = "before-founding"
    /// An end comes before its beginning.
    case dateOrder = "date-order"
    /// A name as listed does not lead to the party it stands for.
    case name
    /// A row refers to something that the catalogue does not have.
    case reference
    /// Sources do not say of which date they speak.
    case undated
    /// The newest evidence is old.
    case old
    /// Nobody is known to take part.
    case nobody
    /// What one would look for first is not known: a dated list of all, who chairs, a meeting.
    case missing
    /// No source says since when parties take part.
    case noStart = "no-start"
  }

  /// How much it matters.
  public enum Severity: Int, CaseIterable, Comparable, Sendable {
    /// Worth knowing.
    case note
    /// Sources disagree, or something is missing that one would rely on.
    case warning
    /// The catalogue contradicts itself.
    case error

    /// The severity in a word.
    public var label: String {
      switch self {
      case .note: "note"
      case .warning: "warning"
      case .error: "error"
      }
    }

    /// A note matters least.
    public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  /// What is the matter.
  public let kind: Kind
  /// How much it matters.
  public let severity: Severity
  /// The body it is about; nil for rows that belong to no body of the catalogue.
  public let body: Ref<Body>?
  /// What it is, in a sentence without the body's name; sources are named as `[identifier]`.
  public let sentence: String
  /// The records it is about.
  public let rows: [RecordID]
  /// The sources that say so, by their identifiers.
  public let sources: [String]
}
