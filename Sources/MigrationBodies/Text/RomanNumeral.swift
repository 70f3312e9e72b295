/// Roman numerals, as articles and annexes are counted with.
enum RomanNumeral {
  /// The value of a word in capitals, up to 39; nil of any other word.
  static func value(_ word: some Sequence<UInt8>) -> Int? { values[Array(word)] }

  private static let values: [[UInt8]: Int] = {
    let ones = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"]
    let all = (1...39).map { number in
      (Array((String(repeating: "X", count: number / 10) + ones[number % 10]).utf8), number)
    }
    return Dictionary(uniqueKeysWithValues: all)
  }()
}
