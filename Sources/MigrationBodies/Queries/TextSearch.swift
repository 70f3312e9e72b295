/// Words that are looked for in the text of records: once in what they share, then in each.
struct TextSearch {
  /// Words that stand together in a text.
  private struct Part {
    let word: [UInt8]
    /// Whether they have to be whole words.
    let isWhole: Bool
    /// Of which rows a shared text has them.
    let shared: [Bool]

    init(_ word: [UInt8], isWhole: Bool, in text: SearchText) {
      (self.word, self.isWhole) = (word, isWhole)
      shared = text.sharedRows { SearchWords.find(word, in: $0, isWhole: isWhole) != nil }
    }

    func isIn(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
      SearchWords.find(word, in: text, isWhole: isWhole) != nil
    }
  }

  private let words: SearchWords
  private let text: SearchText
  private let parts: [Part]
  /// All the words run together, which is as good as all of them; nil where there is but one.
  private let joined: Part?

  /// Looks for words, each of which can be in another text of a record.
  init(_ words: SearchWords, in text: SearchText) {
    (self.words, self.text) = (words, text)
    parts = words.words.map { Part($0, isWhole: false, in: text) }
    joined = words.words.count > 1 ? Part(words.joined, isWhole: false, in: text) : nil
  }

  /// Looks for words as a phrase: next to one another, the last one whole.
  init(phrase words: SearchWords, in text: SearchText) {
    (self.words, self.text) = (words, text)
    parts = [Part(words.joined, isWhole: true, in: text)]
    joined = nil
  }

  /// Where the words are in the text of a record.
  func match(record: Int) -> SearchText.Match {
    text.withOwnText(of: record) { names, others in
      func isSomewhere(_ part: Part) -> Bool {
        text.shares(record, among: part.shared) || part.isIn(others)
      }
      var (areThere, areInNames) = (true, true)
      for part in parts where areThere {
        if part.isIn(names) { continue }
        areInNames = false
        areThere = isSomewhere(part)
      }
      if areThere && areInNames || joined?.isIn(names) == true {
        return words.isOne(of: names) ? .isName : .inNames
      }
      return areThere || joined.map(isSomewhere) == true ? .somewhere : .nowhere
    }
  }
}
