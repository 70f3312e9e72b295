import Testing

@testable import MigrationBodies

/// What of a shown text a filter found.
struct QueryHighlightTests {
  private func marked(_ query: String, _ text: String) throws -> String {
    let query = try Query(query, for: .bodies, in: .real)
    var letters = Array(text).map(String.init)
    for range in query.highlights(in: text) {
      letters[range.lowerBound] = "[" + letters[range.lowerBound]
      letters[range.upperBound - 1] += "]"
    }
    return letters.joined()
  }

  @Test(arguments: [
    ("viet", "Viet Nam", "[Viet] Nam"), ("viet nam", "Viet Nam", "[Viet Nam]"),
    ("vietnam", "Viet Nam", "[Viet Nam]"), ("dong", "Đông Á", "[Đông] Á"),
    ("cote", "République de Côte d’Ivoire", "République de [Côte] d’Ivoire"),
    ("divoire", "Côte d’Ivoire", "Côte [d’Ivoire]"), ("and", "A & B", "A [&] B"),
    ("asia labour", "Labour in Asia, labour", "[Labour] in [Asia, labour]"),
    ("\"in asia\"", "in Asian and in Asia", "in Asian and [in Asia]"),
    ("-asia | africa", "Asia, Africa", "Asia, [Africa]"), ("-(asia | africa)", "Asia", "Asia"),
    ("name:bali kind:rcp", "Bali rcp", "[Bali] rcp"), ("国", "中国人", "中[国]人"),
    ("x", "Asia", "Asia"), ("", "Asia", "Asia"), ("asia", "", ""), ("a", "a", "[a]"),
    ("strasse", "Große Straße", "Große [Straße]"), ("sia", "Asia", "Asia"),
  ])
  func `words and phrases are marked where they were found`(
    query: String, text: String, expected: String
  ) throws {
    #expect(try marked(query, text) == expected)
  }

  @Test func `a row that words found has them marked in its text`() throws {
    let catalogue = Catalogue.real
    for text in ["asia", "labour migr", "viet nam", "\"consultative process\""] {
      let query = try Query(text, for: .bodies, in: catalogue)
      for row in catalogue.table(.bodies).filtered(by: query).rows {
        let (names, others) = BodyListing().searchedText(of: row, in: catalogue)
        #expect((names + others).contains { !query.highlights(in: $0).isEmpty })
      }
    }
  }
}
