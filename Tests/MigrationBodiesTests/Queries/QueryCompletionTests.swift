import Testing

@testable import MigrationBodies

/// What is offered while one types a filter.
struct QueryCompletionTests {
  private let catalogue = Catalogue.real

  /// What is offered at the place of `|` in a text.
  private func offered(_ marked: String, _ subject: View.Subject = .bodies) -> [String] {
    let parts = marked.split(separator: "^", omittingEmptySubsequences: false)
    let text = parts.joined()
    let letters = Array(text)
    return Query.completions(of: text, at: parts[0].count, for: subject, in: catalogue).map {
      String(letters[..<$0.replacing.lowerBound]) + $0.with
        + String(letters[$0.replacing.upperBound...])
    }
  }

  @Test(arguments: [
    ("reg^", "region:"), ("asia reg^", "asia region:"),
    ("asia -reg^ labour", "asia -region: labour"),
    ("(k^", "(kind:"), ("y^", "year>="), ("memb^", "member:"), ("region:as^", "region:asia"),
    ("region:as^x y", "region:asia y"), ("-kind:cons^", "-kind:regional-consultative-process"),
    ("member:vie^", "member:VN"), ("member:\"viet n^\"", "member:VN"),
    ("member:\"viet n^", "member:VN"), ("body:bali^", "body:bali-process"),
    ("theme:recr^", "theme:recruitment"), ("has:pro^", "has:problem"),
    ("role:obs^", "role:observer"),
    ("asia | reg:eur^", "asia | region:europe"),
  ])
  func `the best of what can stand there comes first`(marked: String, expected: String) {
    #expect(offered(marked).first == expected)
  }

  @Test func `every offer is read as a filter`() throws {
    for subject in [View.Subject.bodies, .parties, .commitments, .meetings(nil), .sources(nil)] {
      for field in subject.rowKind.fields {
        let offers = Query.completions(
          of: "\(field):", at: field.rawValue.count + 1, for: subject, in: catalogue)
        #expect(
          offers.isEmpty == [.words, .year, .date, .number, .identifier].contains(field.form),
          "\(field)")
        for offer in offers.prefix(40) {
          #expect(!offer.meaning.isEmpty)
          #expect(throws: Never.self, "\(offer.with)") {
            try Query(offer.with, for: subject, in: catalogue)
          }
        }
      }
    }
  }

  @Test func `without a beginning every field of the rows is offered, and only those`() {
    for subject in [View.Subject.bodies, .parties, .commitments, .findings(FindingScope())] {
      let names = offered("^", subject).map { $0.prefix { $0.isLetter } }.map(String.init)
      #expect(names == subject.rowKind.fields.map(\.rawValue))
    }
  }

  @Test func `nothing is offered for words, numbers, dates and places outside the text`() {
    for text in ["labour^", "year>=20^", "members>2^", "foo:b^", "kind>r^"] {
      #expect(offered(text).isEmpty, "\(text)")
    }
    for cursor in [-3, 99] {
      _ = Query.completions(of: "region:a", at: cursor, for: .bodies, in: catalogue)
    }
  }
}
