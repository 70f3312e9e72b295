import Synchronization

/// What letters beyond ASCII fold to, as far as it was asked for: the same few stand in thousands of
/// names, and to take one apart is long.
final class FoldedLetters: Sendable {
  /// Those of the alphabets, not of the thousands of signs of East Asia.
  private static let kept = 0x2000

  private let folded = Mutex<[[UInt8]?]>(Array(repeating: nil, count: kept))
  private let fold: @Sendable (Unicode.Scalar) -> [Unicode.Scalar]

  /// - Parameter fold: What a letter folds to, which is asked once of each.
  init(_ fold: @escaping @Sendable (Unicode.Scalar) -> [Unicode.Scalar]) { self.fold = fold }

  /// What a letter beyond ASCII folds to, in UTF-8.
  ///
  /// - Parameter letter: Its bytes; what is no letter folds as what Unicode puts in its place.
  func folded(_ letter: Slice<UnsafeBufferPointer<UInt8>>) -> [UInt8] {
    guard let value = Self.value(of: letter) else {
      return String(decoding: letter, as: UTF8.self).unicodeScalars.flatMap(bytes)
    }
    return folded.withLock { folded in
      if let known = folded[value] { return known }
      let new = String(decoding: letter, as: UTF8.self).unicodeScalars.flatMap(bytes)
      folded[value] = new
      return new
    }
  }

  /// The number of a letter of two or three bytes; nil for one that is not kept.
  private static func value(of letter: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
    let lead = Int(letter[letter.startIndex])
    func low(_ place: Int) -> Int { Int(letter[letter.startIndex + place]) & 0x3F }
    switch (lead, letter.count) {
    case (0xC2...0xDF, 2): return (lead & 0x1F) << 6 | low(1)
    case (0xE0, 3) where low(1) >= 0x20: return low(1) << 6 | low(2)
    case (0xE1, 3):
      let value = 0x1000 | low(1) << 6 | low(2)
      return value < kept ? value : nil
    default: return nil
    }
  }

  private func bytes(_ letter: Unicode.Scalar) -> [UInt8] {
    fold(letter).flatMap { UTF8.encode($0).map(Array.init) ?? [] }
  }
}
