/// A cell as a CSV file has it, and what it says.
enum CSVCell {
  static let quote = UInt8(ascii: "\"")

  /// What a cell says: without its quotes, doubled ones single.
  ///
  /// - Complexity: O(1), O(length) where there are doubled quotes.
  static func content(of raw: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard raw.first == quote else { return raw }
    let inner = raw[(raw.startIndex + 1)..<max(raw.startIndex + 1, raw.endIndex - 1)]
    guard inner.contains(quote) else { return inner }
    var content: [UInt8] = []
    content.reserveCapacity(inner.count)
    var index = inner.startIndex
    while index < inner.endIndex {
      content.append(inner[index])
      index += inner[index] == quote ? 2 : 1
    }
    return content[...]
  }

  /// The same as a text.
  static func text(of raw: ArraySlice<UInt8>) -> String {
    String(decoding: content(of: raw), as: UTF8.self)
  }
}
