import Synchronization

/// What letters beyond ASCII fold to, as far as it was asked for: the same few stand in thousands of
/// names, and to take one apart is long.
final class FoldedLetters: Sendable {
  /// Those of the alphabets, not of the thousands of signs of East Asia.
  private static let kept: UInt32 = 0x2000

  private let folded = Mutex<[UInt32: [UInt8]]>([:])
  private let fold: @Sendable (Unicode.Scalar) -> [Unicode.Scalar]

  /// - Parameter fold: What a letter folds to, which is asked once of each.
  init(_ fold: @escaping @Sendable (Unicode.Scalar) -> [Unicode.Scalar]) { self.fold = fold }

  /// What a text of letters beyond ASCII folds to, in UTF-8.
  func folded(_ text: String) -> [UInt8] {
    let scalars = text.unicodeScalars
    guard let letter = scalars.first, scalars.count == 1, letter.value < Self.kept else {
      return scalars.flatMap(bytes)
    }
    return folded.withLock { folded in
      if let known = folded[letter.value] { return known }
      let new = bytes(letter)
      folded[letter.value] = new
      return new
    }
  }

  private func bytes(_ letter: Unicode.Scalar) -> [UInt8] {
    fold(letter).flatMap { UTF8.encode($0).map(Array.init) ?? [] }
  }
}
