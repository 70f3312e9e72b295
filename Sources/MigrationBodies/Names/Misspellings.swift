/// Folded names by how they are spelt, to find those that a typing error turns into what was typed.
struct Misspellings: Sendable {
  /// The spellings of one length, one behind the other: thousands are gone through for a name.
  private struct Shelf: Sendable {
    var keys: [String] = []
    /// For each a bit for each of its letters: what differs in many letters differs in many places.
    var letters: [UInt64] = []
    var bytes: [UInt8] = []

    /// The places of the spellings that differ from a name in at most `limit` letters, and in how many.
    func near(
      _ asked: UnsafeBufferPointer<UInt8>, _ askedLetters: UInt64, _ length: Int, _ limit: Int
    ) -> [(place: Int, errors: Int)] {
      var found: [(place: Int, errors: Int)] = []
      bytes.withUnsafeBufferPointer { bytes in
        letters.withUnsafeBufferPointer { letters in
          for place in letters.indices
          where (letters[place] ^ askedLetters).nonzeroBitCount <= 2 * limit {
            let spelling = UnsafeBufferPointer(
              rebasing: bytes[place * length..<(place + 1) * length])
            let errors = EditDistance.between(asked, spelling, atMost: limit)
            if errors > 0, errors <= limit { found.append((place, errors)) }
          }
        }
      }
      return found
    }
  }

  /// The spellings by their length in bytes.
  private var shelves: [Int: Shelf] = [:]

  init(_ keys: some Sequence<String>) {
    for key in Set(keys) {
      let bytes = Array(key.utf8)
      shelves[bytes.count, default: Shelf()].keys.append(key)
      shelves[bytes.count]?.letters.append(Self.letters(of: bytes))
      shelves[bytes.count]?.bytes += bytes
    }
  }

  /// The spellings that differ least from a folded name, and in how many letters.
  ///
  /// - Returns: The spellings in alphabetical order; none when each differs in more letters than
  ///   `limit` allows.
  func nearest(to key: String) -> (errors: Int, keys: [String]) {
    let limit = Self.limit(key.unicodeScalars.count)
    let near = limit > 0 ? near(key, atMost: limit) : []
    let errors = near.map(\.errors).min() ?? limit
    return (errors, near.filter { $0.errors == errors }.map(\.key).sorted())
  }

  /// The spellings that differ from a folded name, and in at most so many letters.
  ///
  /// - Complexity: O(spellings of about the same length).
  func near(_ key: String, atMost limit: Int) -> [(key: String, errors: Int)] {
    let bytes = Array(key.utf8)
    let letters = Self.letters(of: bytes)
    var found: [(key: String, errors: Int)] = []
    bytes.withUnsafeBufferPointer { asked in
      for length in max(1, asked.count - limit)...max(1, asked.count + limit) {
        guard let shelf = shelves[length] else { continue }
        for (place, errors) in shelf.near(asked, letters, length, limit) {
          found.append((shelf.keys[place], errors))
        }
      }
    }
    return found
  }

  /// How many errors a name of so many letters may have; one of six or less is too near to others.
  static func limit(_ letters: Int) -> Int { letters < 7 ? 0 : letters < 12 ? 1 : 2 }

  /// A bit for each of the letters of a spelling, by which two of them are told apart quickly.
  static func letters(of bytes: some Sequence<UInt8>) -> UInt64 {
    bytes.reduce(0) { $0 | 1 << UInt64($1 & 63) }
  }
}
