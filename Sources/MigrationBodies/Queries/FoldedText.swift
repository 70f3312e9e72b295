/// A text folded for comparing, which knows where each of its letters came from.
struct FoldedText {
  /// The folded text.
  private(set) var bytes: [UInt8] = []
  /// For each byte the place of its letter in the text, in characters.
  private(set) var places: [Int] = []

  init(_ text: String) {
    var needsSpace = false
    for (place, letter) in text.enumerated() {
      // Between two letters one sees whether it parts words, as “-” and “&” do.
      let folded = Array(Folding.fold("a\(letter)a").utf8).dropFirst().dropLast()
      for byte in folded {
        if byte == Self.space {
          needsSpace = true
          continue
        }
        if needsSpace, !bytes.isEmpty { append(Self.space, place) }
        needsSpace = false
        append(byte, place)
      }
    }
  }

  private mutating func append(_ byte: UInt8, _ place: Int) {
    bytes.append(byte)
    places.append(place)
  }

  /// The characters of the text that a part of the folded text came from.
  func characters(of range: Range<Int>) -> Range<Int> {
    guard let first = range.first, let last = range.last else { return 0..<0 }
    return places[first]..<places[last] + 1
  }

  private static let space = UInt8(ascii: " ")
}
