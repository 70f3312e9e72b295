/// Folded names by how they are spelt, to find those that a typing error turns into what was typed.
struct Misspellings: Sendable {
  private struct Spelling: Sendable {
    let key: String
    let bytes: [UInt8]
    /// A bit for each of the letters in it: what differs in many letters differs in many places.
    let letters: UInt64
  }

  /// The spellings by their length in bytes.
  private let byLength: [Int: [Spelling]]

  init(_ keys: some Sequence<String>) {
    byLength = Dictionary(
      grouping: Set(keys).map {
        Spelling(key: $0, bytes: Array($0.utf8), letters: Self.letters(of: $0.utf8))
      }, by: \.bytes.count)
  }

  /// The spellings that differ least from a folded name, and in how many letters.
  ///
  /// - Returns: The spellings in alphabetical order; none when each differs in more letters than
  ///   `limit` allows.
  /// - Complexity: O(spellings of about the same length).
  func nearest(to key: String) -> (errors: Int, keys: [String]) {
    let bytes = Array(key.utf8)
    let letters = Self.letters(of: bytes)
    let limit = Self.limit(key.unicodeScalars.count)
    guard limit > 0 else { return (0, []) }
    var errors = limit
    var keys: [String] = []
    for length in (bytes.count - limit)...(bytes.count + limit) {
      for spelling in byLength[length] ?? []
      where (spelling.letters ^ letters).nonzeroBitCount <= 2 * errors {
        let distance = EditDistance.between(bytes, spelling.bytes, atMost: errors)
        guard distance > 0, distance <= errors else { continue }
        if distance < errors { keys = [] }
        errors = distance
        keys.append(spelling.key)
      }
    }
    return (errors, keys.sorted())
  }

  /// How many errors a name of so many letters may have; one of six or less is too near to others.
  static func limit(_ letters: Int) -> Int { letters < 7 ? 0 : letters < 12 ? 1 : 2 }

  /// A bit for each of the letters of a spelling, by which two of them are told apart quickly.
  static func letters(of bytes: some Sequence<UInt8>) -> UInt64 {
    bytes.reduce(0) { $0 | 1 << UInt64($1 & 63) }
  }
}
