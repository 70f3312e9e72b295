import Testing

@testable import MigrationBodies

/// A row's text as words, for a search that is plain to see through.
struct PlainText {
  /// The words of each text; the first `nameCount` texts are names.
  let texts: [[String]]
  let nameCount: Int

  var words: [String] { Array(texts.joined()) }

  init(_ text: (names: [String], others: [String])) {
    texts = (text.names + text.others).map {
      Folding.fold($0).split(separator: " ").map(String.init)
    }
    nameCount = text.names.count
  }

  func has(_ query: String) -> Bool { has(query, in: texts[...]) }

  func hasName(_ query: String) -> Bool {
    let joined = Folding.squash(query)
    return texts.prefix(nameCount).contains { $0.joined() == joined }
  }

  func hasInNames(_ query: String) -> Bool { has(query, in: texts.prefix(nameCount)) }

  /// Whether a text has the words next to one another, the last one whole.
  func hasPhrase(_ query: String) -> Bool {
    let wanted = Folding.squash(query)
    return texts.contains { text in
      text.indices.contains { start in
        (start..<text.count).contains { text[start...$0].joined() == wanted }
      }
    }
  }

  private func has(_ query: String, in texts: ArraySlice<[String]>) -> Bool {
    let words = Folding.fold(query).split(separator: " ").map(String.init)
    func has(_ word: String) -> Bool {
      texts.contains { text in text.indices.contains { begins(text[$0...], with: word) } }
    }
    return has(words.joined()) || words.allSatisfy(has)
  }

  /// Whether words that run together begin with a text.
  private func begins(_ words: ArraySlice<String>, with text: String) -> Bool {
    guard let word = words.first else { return text.isEmpty }
    if word.hasPrefix(text) { return true }
    if text.hasPrefix(word) {
      return begins(words.dropFirst(), with: String(text.dropFirst(word.count)))
    }
    // Scripts that are written without spaces begin a word with every letter.
    guard let first = word.unicodeScalars.first, first.value >= 0x3000 else { return false }
    return begins([String(word.dropFirst())] + words.dropFirst(), with: text)
  }
}
