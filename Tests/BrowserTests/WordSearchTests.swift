import Testing

@testable import Browser

/// Texts found by how their words begin.
struct WordSearchTests {
  private static let texts = [
    ["write the rows to a file", "save download"], ["bookmark this view", "save favourite"],
    ["read the file again", "reload"], ["row", ""],
  ]

  @Test(arguments: [
    ("file", [2, 0]), ("fi wr", [0]), ("WRITE", [0]), ("ro", [3, 0]), ("save", [0, 1]),
    ("favourite", [1]), ("save file", [0]), ("view fav", [1]), ("ile", []), ("wrfile", []),
    ("write zzz", []), ("", []), (" ", []), ("=", []),
  ])
  func `every word typed begins a word, the nearest to the beginning first`(
    typed: String, found: [Int]
  ) {
    #expect(WordSearch(typed).matches(among: Self.texts) == found)
  }

  @Test func `a text comes before the one after it, and a whole text before a longer one`() {
    let search = WordSearch("next row")
    #expect(
      search.matches(among: [["a", "next row"], ["next row that"], ["next row"]]) == [2, 1, 0])
  }

  @Test func `candidates without texts are never found`() {
    #expect(WordSearch("a").matches(among: [[], [""], ["a"]]) == [2])
  }

  @Test(arguments: [
    ("fi w", "write the file", [0, 10, 11]), ("z", "write", []), ("", "write", []),
    ("état", "an État’s row", [3, 4, 5, 6]), ("row", "(row) rows", [1, 2, 3, 6, 7, 8]),
  ])
  func `the letters that were typed are known`(typed: String, text: String, letters: [Int]) {
    #expect(WordSearch(typed).letters(in: text) == letters)
  }
}
