/// The text in which a filter looks: each record's, folded, one after another in one buffer.
///
/// The first part of a record's text is its names; a match there counts more when a browser has to
/// choose where to put the cursor.
struct SearchText: Sendable {
  private var bytes: [UInt8] = []
  /// Where each record's text begins; at the end where the next would begin.
  private var starts: [Int32] = [0]
  /// Where each record's names end.
  private var nameEnds: [Int32] = []

  /// Where the words of a query were found in a record.
  enum Match: Comparable {
    case nowhere, somewhere, inNames, isName
  }

  /// Appends the text of the next record.
  mutating func append(names: [String], others: [String]) {
    for name in names { append(name) }
    nameEnds.append(Int32(bytes.count))
    for other in others { append(other) }
    starts.append(Int32(bytes.count))
  }

  private mutating func append(_ text: String) {
    guard !text.isEmpty else { return }
    Folding.append(text, to: &bytes)
    // Two spaces, so that no run of words reaches from one text into the next.
    bytes.append(contentsOf: [Self.space, Self.space])
  }

  /// Where words are in the text of a record.
  func match(_ words: SearchWords, record: Int) -> Match {
    withText(of: record) { names, all in
      if words.matches(names) { return words.isOne(of: names) ? .isName : .inNames }
      return words.matches(all) ? .somewhere : .nowhere
    }
  }

  /// Calls `body` with the names of a record, and with all of its text.
  func withText<Result>(
    of record: Int,
    _ body: (_ names: UnsafeBufferPointer<UInt8>, _ all: UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    bytes.withUnsafeBufferPointer { bytes in
      let start = Int(starts[record])
      return body(
        UnsafeBufferPointer(rebasing: bytes[start..<Int(nameEnds[record])]),
        UnsafeBufferPointer(rebasing: bytes[start..<Int(starts[record + 1])]))
    }
  }

  private static let space = UInt8(ascii: " ")
}
