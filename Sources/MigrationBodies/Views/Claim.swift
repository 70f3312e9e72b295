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

  /// What it says, and then the numbers of its sources.
  public var marked: String { numbers.isEmpty ? text : "\(text) \(marks)" }

  /// The numbers in brackets, three or more that follow one another as a range: `[1] [8–35]`.
  public var marks: String {
    var ranges: [ClosedRange<Int>] = []
    for number in numbers {
      if let last = ranges.last, last.upperBound == number - 1 {
        ranges[ranges.count - 1] = last.lowerBound...number
      } else {
        ranges.append(number...number)
      }
    }
    return ranges.flatMap { range in
      range.count > 2
        ? ["[\(range.lowerBound)–\(range.upperBound)]"] : range.map { "[\($0)]" }
    }.joined(separator: " ")
  }
}
