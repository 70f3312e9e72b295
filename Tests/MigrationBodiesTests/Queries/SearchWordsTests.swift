import Foundation
import TestSupport
import Testing

@testable import MigrationBodies

struct SearchWordsTests {
  private func matches(_ query: String, _ text: String) -> Bool {
    var bytes: [UInt8] = []
    Folding.append(text, to: &bytes)
    return bytes.withUnsafeBufferPointer { SearchWords(query).matches($0) }
  }

  @Test(arguments: [
    ("viet nam", "Viet Nam"), ("Việt Nam", "Viet Nam"), ("vietnam", "Viet Nam"),
    ("viet nam", "Vietnam"), ("VIETNAM", "Socialist Republic of Viet Nam"),
    ("vie", "Viet Nam"), ("nam", "Viet Nam"), ("nam viet", "Viet Nam"), ("n v", "Viet Nam"),
    ("vietn", "Viet Nam"), ("v ietnam", "Viet Nam"), ("vi et nam", "Viet Nam"),
    ("côte", "Cote d'Ivoire"), ("divoire", "Côte d’Ivoire"), ("d'ivoire", "Cote dIvoire"),
    ("đông", "Dong"), ("dong", "Đông"), ("trinidad and", "Trinidad & Tobago"),
    ("trinidad &", "Trinidad and Tobago"), ("国", "中国"), ("中国", "中国"), ("مصر", "جمهورية مصر"),
    ("2024-05", "2024-05-14"), ("un desa", "UNDESA"), ("undesa", "UN-DESA"),
    ("", "anything"), ("  ", "anything"), ("…", "anything"), ("", ""),
  ])
  func `words begin words, in any order, with spaces passed over`(query: String, text: String) {
    #expect(matches(query, text))
  }

  @Test(arguments: [
    ("ietnam", "Viet Nam"), ("am", "Viet Nam"), ("viet laos", "Viet Nam"), ("vietname", "Viet Nam"),
    ("x", "Viet Nam"), ("nam viet x", "Viet Nam"), ("namviet", "Viet Nam"), ("vnam", "Viet Nam"),
    ("viet", ""), ("ina", "China"), ("سلام", "مصر"), ("صر", "مصر"),
  ])
  func `letters inside a word, and words that are not there, find nothing`(
    query: String, text: String
  ) {
    #expect(!matches(query, text))
  }

  @Test func `a query is empty when it has no letters or digits`() {
    #expect(Query(words: "").isEmpty)
    #expect(Query(words: " -…").isEmpty)
    #expect(!Query(words: "&").isEmpty)
    #expect(!Query(words: "1").isEmpty)
    #expect(Query(words: " Việt ").text == " Việt ")
  }

  @Test func `no run of words reaches from one text into the next`() {
    var text = SearchText()
    text.append(names: ["Viet", "Nam"], others: ["of old"])
    #expect(TextSearch(SearchWords("vietnam"), in: text).match(record: 0) == .nowhere)
    #expect(TextSearch(SearchWords("viet nam"), in: text).match(record: 0) == .inNames)
    #expect(TextSearch(SearchWords("namof"), in: text).match(record: 0) == .nowhere)
  }

  @Test func `a match in names counts more than one beside them, and records stay apart`() {
    var text = SearchText()
    text.append(names: ["Asia"], others: ["Europe"])
    text.append(names: [], others: ["Asia"])
    text.append(names: [], others: [])
    text.append(names: ["Europe", "", "Asia"], others: [""])
    func found(_ query: String) -> [SearchText.Match] {
      (0..<4).map { TextSearch(SearchWords(query), in: text).match(record: $0) }
    }
    #expect(found("asia") == [.isName, .somewhere, .nowhere, .isName])
    #expect(found("asi") == [.inNames, .somewhere, .nowhere, .inNames])
    #expect(found("europe") == [.somewhere, .nowhere, .nowhere, .isName])
    #expect(found("asia europe") == [.somewhere, .nowhere, .nowhere, .inNames])
    #expect(found("") == [.inNames, .inNames, .inNames, .inNames])
  }

  // MARK: - In the real catalogue

  private static let spellings = [
    "Việt Nam", "VIETNAM", "viet nam", "Vietnam", "Việt Nam".decomposedStringWithCanonicalMapping,
  ]

  private func rows(_ subject: View.Subject) -> [[RecordID]] {
    let table = Table(View(subject), of: .real)
    return Self.spellings.map { table.filtered(by: Query(words: $0)).rows }
  }

  @Test(arguments: [View.Subject.bodies, .parties, .commitments])
  func `each way to write a name finds the same rows`(subject: View.Subject) {
    let found = rows(subject)
    #expect(!found[0].isEmpty)
    for other in found { #expect(other == found[0]) }
  }

  @Test func `each way to write a name finds the same members of every body`() throws {
    let catalogue = Catalogue.real
    let vietNam = try #require(catalogue.parties.ref("VN"))
    for body in catalogue.bodies.refs {
      let found = rows(.members(body))
      for other in found { #expect(other == found[0]) }
      let seat = Seat(party: vietNam, body: body)
      #expect(found[0].contains(.seat(seat)) == !catalogue.memberships(of: seat).isEmpty)
    }
  }

  @Test func `every row is found by each of its names`() {
    let catalogue = Catalogue.real
    let table = Table(View(.parties), of: catalogue)
    var random = SeededGenerator(seed: 7)
    for row in table.rows.shuffled(using: &random).prefix(15) {
      for name in PartyListing().searchedText(of: row, in: catalogue).names where !name.isEmpty {
        #expect(table.filtered(by: Query(words: name)).rows.contains(row), "\(name)")
      }
    }
  }

  @Test(arguments: [1, 2, 3, 4, 5])
  func `a filter finds what a plain search finds`(seed: UInt64) {
    let catalogue = Catalogue.real
    var random = SeededGenerator(seed: seed)
    let members = catalogue.bodies.refs.shuffled(using: &random).prefix(8).map(View.Subject.members)
    var hits = 0
    for subject in [.bodies, .parties] + members {
      let table = Table(View(subject), of: catalogue)
      let texts = table.rows.map { row in
        PlainText(subject.listing.searchedText(of: row, in: catalogue))
      }
      let words = texts.flatMap(\.words)
      guard !words.isEmpty else { continue }
      for _ in 0..<10 {
        let query = randomQuery(words, &random)
        let filtered = table.filtered(by: Query(words: query))
        let plain = table.rows.indices.filter { texts[$0].has(query) }.map { table.rows[$0] }
        #expect(filtered.rows == plain, "\(query)")
        let named =
          table.rows.indices.first { texts[$0].hasName(query) }
          ?? table.rows.indices.first { texts[$0].hasInNames(query) }
        let likeliest = named.flatMap { filtered.rows.firstIndex(of: table.rows[$0]) }
        #expect(filtered.likeliestRow == likeliest ?? 0, "\(query)")
        hits += plain.count
      }
    }
    #expect(hits > 200)
  }

  /// One to three beginnings of the catalogue's words, sometimes run together, sometimes a whole
  /// pair of neighbours, sometimes with a letter wrong.
  private func randomQuery(_ words: [String], _ random: inout SeededGenerator) -> String {
    let first = Int.random(in: words.indices, using: &random)
    let isNeighbours = Bool.random(using: &random)
    let parts = (0..<Int.random(in: 1...3, using: &random)).map { offset in
      let index = isNeighbours ? first + offset : Int.random(in: words.indices, using: &random)
      let word = words[index % words.count]
      let letters = Int.random(in: 1...word.count, using: &random)
      return isNeighbours ? word : String(word.prefix(letters))
    }
    let query = parts.joined(separator: Bool.random(using: &random) ? " " : "")
    switch Int.random(in: 0..<8, using: &random) {
    case 0: return query.uppercased()
    case 1: return query + "q"
    default: return query
    }
  }
}
