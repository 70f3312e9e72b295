import TestSupport
import Testing

@testable import MigrationBodies

/// Names picked by some of their letters.
struct FuzzyRankingTests {
  private func ranked(_ pattern: String, _ names: [String]) -> [String] {
    FuzzyRanking(pattern).matches(among: names).map { names[$0.index] }
  }

  @Test func `the whole name comes first, then beginnings, starts of words, pieces, the rest`() {
    let names = [
      "Rabat Process Support", "Corba", "Rabat", "Arab", "Grab a boat at", "Regional Asian Board",
      "Rabat Process",
    ]
    #expect(
      ranked("rab", names) == [
        "Rabat", "Rabat Process", "Rabat Process Support", "Regional Asian Board", "Arab",
        "Grab a boat at",
      ])
    #expect(ranked("rabat", names).first == "Rabat")
  }

  @Test(arguments: [
    ("vn", "Viet Nam"), ("lpdr", "Lao People's Democratic Republic"), ("bp", "Bali Process"),
    ("colproc", "Colombo Process"), ("cotdiv", "Côte d’Ivoire"),
    ("usa", "United States of America"),
    ("bali process", "Bali Process"), ("BALI", "Bali Process"), ("kor", "Republic of Korea"),
  ])
  func `people's short ways lead to the name`(pattern: String, expected: String) {
    let names = [
      "Venezuela", "Viet Nam", "Lao People's Democratic Republic", "Republic of Korea",
      "Bali Process",
      "Budapest Process", "Colombo Process", "Côte d’Ivoire", "Australia",
      "United States of America",
      "Cook Islands",
    ]
    #expect(ranked(pattern, names).first == expected)
  }

  @Test func `the letters that were typed are marked, each once and in order`() {
    let match = FuzzyRanking("cpr").matches(among: ["Colombo Process"])
    #expect(match.map(\.positions) == [[0, 8, 9]])
    #expect(FuzzyRanking("divo").matches(among: ["Côte d’Ivoire"])[0].positions == [5, 7, 8, 9])
    #expect(FuzzyRanking("ss").matches(among: ["Straße"])[0].positions == [4])
  }

  @Test func `names without the letters are left out, and an empty pattern keeps all`() {
    #expect(ranked("xyz", ["Bali Process"]).isEmpty)
    #expect(ranked("ilab", ["Bali"]).isEmpty)
    #expect(ranked("", ["b", "a"]) == ["b", "a"])
    #expect(ranked(" …", ["b", "a"]) == ["b", "a"])
    #expect(ranked("a", []).isEmpty)
  }

  @Test func `exactly the names that have the letters in order match, and marks spell them`() {
    let names = everyText(of: ["a", "b", " "], upTo: 5)
    for pattern in everyText(of: ["a", "b"], upTo: 3) where !pattern.isEmpty {
      let matches = FuzzyRanking(pattern).matches(among: names)
      let expected = names.filter { name in
        var rest = pattern[...]
        for letter in name where letter == rest.first { rest.removeFirst() }
        return rest.isEmpty
      }
      #expect(Set(matches.map { names[$0.index] }) == Set(expected))
      for match in matches {
        let letters = Array(names[match.index])
        #expect(String(match.positions.map { letters[$0] }) == pattern)
        #expect(match.positions == match.positions.sorted())
      }
    }
  }

  @Test func `a body is found by its own name before all others`() {
    let catalogue = Catalogue.real
    let names = catalogue.bodies.map(\.shortName)
    for name in names { #expect(ranked(name, names).first == name) }
  }
}
