/// Something that happened to a body or a party on a date, as a source has it.
public struct Change: Hashable, Sendable {
  /// What happened.
  public enum Kind: String, CaseIterable, Sendable {
    /// A body was founded.
    case founded
    /// A body or a state ended.
    case ended
    /// Another body followed one that is no more.
    case succeeded
    /// A body or a party took another name.
    case renamed
    /// A party came into a body.
    case joined
    /// A party took part in a meeting, and is not said to have stayed.
    case tookPart = "took-part"
    /// A party left a body.
    case left
    /// A party that stays in a body took on a role there or gave one up.
    case changedRole = "changed-role"
    /// A party took the chair.
    case tookChair = "took-chair"
    /// A party left the chair.
    case leftChair = "left-chair"
    /// A document was adopted or published.
    case document
    /// A body met.
    case meeting

    /// The kind in words: `changed role`.
    public var label: String { Vocabulary.words(rawValue) }
  }

  /// What happened.
  public let kind: Kind
  /// When, as precise as the source.
  public let date: EDTFDate
  /// The body it happened to; nil for what happens to a party whatever its bodies.
  public let body: Ref<Body>?
  /// The party it happened to; nil for what happens to a body as a whole.
  public let party: Ref<Party>?
  /// What happened, in plain words, with the party's name and without the body's.
  public let words: String
  /// The records that say so.
  public let records: [RecordID]
}
