/// The best way to find the letters of a pattern in a name, in order.
struct Alignment {
  /// How far it is from what one would type: runs of letters that begin inside a word weigh most,
  /// then the number of runs, then the words and letters between them.
  let cost: Int
  /// The places of the pattern's letters in the name.
  let places: [Int]

  private static let insideWord = 10_000
  private static let run = 200

  /// Nil when the name does not have the letters in this order.
  ///
  /// - Parameters:
  ///   - pattern: The letters, folded, without spaces.
  ///   - name: The name, folded.
  ///   - letters: The places of the name's letters that are no spaces.
  init?(of pattern: [UInt8], in name: [UInt8], at letters: [Int]) {
    guard !pattern.isEmpty else {
      (cost, places) = (0, [])
      return
    }
    guard Self.has(name, pattern) else { return nil }
    // For each letter of the pattern and each of the name that it can be: the least cost of all up
    // to there, and the letter of the name before it.
    var steps: [[(cost: Int, from: Int)?]] = []
    for (order, wanted) in pattern.enumerated() {
      var row: [(cost: Int, from: Int)?] = Array(repeating: nil, count: letters.count)
      var best: (cost: Int, from: Int)?
      for (place, letter) in letters.enumerated() {
        if order > 0, place > 0, let before = steps[order - 1][place - 1] {
          // Each letter that is passed over costs one, so that near ones are better.
          let cost = before.cost - place
          if best.map({ cost < $0.cost }) ?? true { best = (cost, place - 1) }
        }
        guard name[letter] == wanted else { continue }
        let isStart = letter == 0 || name[letter - 1] == UInt8(ascii: " ")
        let fresh = Self.run + (isStart ? 0 : Self.insideWord)
        if order == 0 {
          row[place] = (fresh + place, -1)
        } else {
          var choices: [(cost: Int, from: Int)] = []
          if place > 0, let before = steps[order - 1][place - 1] {
            choices.append((before.cost, place - 1))
          }
          if let best { choices.append((best.cost + place + fresh, best.from)) }
          row[place] = choices.min { $0.cost < $1.cost }
        }
      }
      steps.append(row)
    }
    let ends = (steps.last ?? []).enumerated().compactMap { place, step in
      step.map { (cost: $0.cost, place: place) }
    }
    guard let end = ends.min(by: { $0.cost < $1.cost }) else { return nil }
    var place = end.place
    var found: [Int] = []
    for row in steps.reversed() {
      found.append(letters[place])
      place = row[place]?.from ?? 0
    }
    (cost, places) = (end.cost, found.reversed())
  }

  /// Whether the letters are there in order, which most names fail at once.
  private static func has(_ name: [UInt8], _ pattern: [UInt8]) -> Bool {
    var rest = pattern[...]
    for byte in name where byte == rest.first { rest.removeFirst() }
    return rest.isEmpty
  }
}
