/// A sentence of a brief, or a row of a table in it.
public struct Claim: Hashable, Sendable {
  /// The heading under which it stands.
  public let section: String
  /// What it says, by itself.
  public let text: String
  /// The cells of a row; empty for a sentence.
  public let cells: [String]
  /// The numbers of its sources, counted from 1; none where it says what the catalogue has.
  public let numbers: [Int]
  /// The sources, in the order of the numbers.
  let sources: [Ref<Source>]
  /// The record that it speaks of; nil where it speaks of none or of several.
  public let record: RecordID?
}
