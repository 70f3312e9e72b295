import TestSupport
import Testing

@testable import MigrationBodies

/// A thousand random filters find what a plain scan of the records finds.
struct QueryScanTests {
  /// What is asked of rows of a kind: fields with signs and with values that they have.
  private struct Question {
    let subject: View.Subject
    let fields: [(name: String, signs: [String], values: [String])]
    let count: Int
  }

  private static let order = [":", "<", "<=", ">", ">="]
  private static let years = ["1951", "1990", "1996", "2000", "2008", "2012", "2016", "2019"]

  private static func values(_ all: some Sequence<String?>) -> [String] {
    Set(all.compactMap(\.self)).filter { !$0.isEmpty }.sorted()
  }

  private func questions(_ catalogue: Catalogue) -> [Question] {
    let bodies = catalogue.bodies.map(\.id)
    let order = Self.order
    let years = Self.years
    return [
      Question(
        subject: .bodies,
        fields: [
          ("kind", [":"], Self.values(catalogue.bodies.map(\.kindID))),
          ("region", [":"], Self.values(catalogue.bodies.flatMap(\.regions))),
          ("status", [":"], Self.values(catalogue.bodies.map(\.status))),
          ("theme", [":"], catalogue.themes.map(\.id)), ("year", order, years),
          ("established", order, years), ("established", [":"], ["1990..2000", "2004..2004"]),
          ("members", order, ["5", "12", "49", "100"]), ("member", [":"], ["VN", "FR", "iom"]),
        ], count: 360),
      Question(
        subject: .parties,
        fields: [
          ("kind", [":"], ["state", "organisation", "un-member", "regional"]),
          ("region", [":"], Self.values(catalogue.states.map(\.region))),
          ("subregion", [":"], Self.values(catalogue.states.map(\.subregion))),
          ("status", [":"], Self.values(catalogue.states.map(\.status))),
          ("body", [":"], Array(bodies.prefix(20))),
        ], count: 120),
      Question(
        subject: .commitments,
        fields: [
          ("modality", [":"], Self.values(catalogue.commitments.map(\.modality))),
          ("objective", [":"], catalogue.objectives.map(\.number)),
          ("theme", [":"], catalogue.themes.map(\.id)), ("body", [":"], bodies),
          ("kind", [":"], Self.values(catalogue.documents.map(\.kind))), ("year", order, years),
          ("has", [":"], ["objective"]),
        ], count: 120),
      Question(
        subject: .meetings(nil),
        fields: [
          ("country", [":"], ["CH", "ID", "TH", "VN"]), ("body", [":"], bodies),
          ("region", [":"], ["asia", "africa", "europe"]), ("year", order, years),
          ("date", [":"], ["2010..2015", "2018..2018"]), ("has", [":"], ["city"]),
        ], count: 120),
      Question(
        subject: .documents(nil),
        fields: [
          ("kind", [":"], Self.values(catalogue.documents.map(\.kind))), ("body", [":"], bodies),
          ("theme", [":"], catalogue.themes.map(\.id)), ("date", order, years),
        ], count: 120),
      Question(
        subject: .sources(nil),
        fields: [("year", order, years), ("date", order, years), ("has", [":"], ["date"])],
        count: 80),
      Question(
        subject: .problems(nil),
        fields: [
          ("kind", [":"], Self.values(catalogue.problems.map(\.kind))), ("body", [":"], bodies),
        ], count: 40),
      Question(
        subject: .changes(ChangeScope(bodies: Array(catalogue.bodies.refs.prefix(30)))),
        fields: [
          ("kind", [":"], ["joined", "left", "founded", "document"]), ("date", order, years),
          ("body", [":"], Array(bodies.prefix(30))),
        ], count: 60),
    ]
  }

  /// The text of a row; of a commitment put together here, for the program numbers its parts.
  private static func searched(
    _ row: RecordID, of subject: View.Subject, in catalogue: Catalogue
  ) -> (names: [String], others: [String]) {
    guard let ref = row.commitment else {
      return subject.listing.searchedText(of: row, in: catalogue)
    }
    let commitment = catalogue.commitments[ref]
    let list = subject.listing as? CommitmentListing
    let document = catalogue.documents.ref(commitment.document).map { catalogue.documents[$0] }
    let parties = commitment.parties == ["all"] ? [] : commitment.parties
    var others = commitment.themes.compactMap(catalogue.themes.ref)
      .map { catalogue.themes[$0].label }
    others += commitment.objectives.compactMap(catalogue.objectives.ref)
      .map { catalogue.objectives[$0].label }
    others += [commitment.modality, commitment.paragraph ?? ""]
    if let document {
      others += [
        document.title, document.date?.text ?? "", document.kind, document.place ?? "",
      ]
    }
    others += parties.compactMap(catalogue.parties.ref)
      .flatMap { [catalogue.parties[$0].name, catalogue.parties[$0].id] }
    if list.map({ $0.body == nil || $0.party != nil }) ?? true,
      let body = catalogue.bodies.ref(commitment.body)
    {
      others += catalogue.bodies[body].names(with: catalogue.otherNames.value.of(body))
    }
    return ([commitment.summary], others)
  }

  @Test func `filters equal a naive scan over 1,000 random filters`() throws {
    let catalogue = Catalogue.real
    var random = SeededGenerator(seed: 4)
    var (hits, doubts, count) = (0, 0, 0)
    for question in questions(catalogue) {
      let table = Table(View(question.subject), of: catalogue)
      let rows = table.rows.map { row in
        PlainRow(
          record: row, catalogue: catalogue,
          text: PlainText(Self.searched(row, of: question.subject, in: catalogue)))
      }
      // Of long lists a part is looked at, or the scan would take minutes.
      let sample = Set(rows.indices.shuffled(using: &random).prefix(100))
      let sampled = Set(sample.map { table.rows[$0] })
      let words = rows.flatMap { $0.text.texts }.filter { !$0.isEmpty }
      for _ in 0..<question.count {
        let filter = filter(question, words, depth: 2, &random)
        let query = try Query(filter.text, for: question.subject, in: catalogue)
        let found = table.filtered(by: query)
        let answers = rows.indices.map { sample.contains($0) ? filter.holds(rows[$0]) : false }
        #expect(
          found.rows.filter(sampled.contains)
            == zip(table.rows, answers).filter { $1 == true }.map(\.0), "\(filter.text)")
        #expect(
          found.mayMatch.filter(sampled.contains)
            == zip(table.rows, answers).filter { $1 == nil }.map(\.0),
          "\(filter.text)")
        #expect(found.mayMatch.isEmpty == found.mayMatchFields.isEmpty, "\(filter.text)")
        let again = try Query(query.description, for: question.subject, in: catalogue)
        #expect(again == query, "\(filter.text) is \(query)")
        hits += found.rows.count
        doubts += found.mayMatchCount
        count += 1
      }
    }
    #expect(count >= 1000)
    #expect(hits > 10_000)
    #expect(doubts > 1_000)
  }

  private func filter(
    _ question: Question, _ words: [[String]], depth: Int, _ random: inout SeededGenerator
  ) -> PlainFilter {
    func part() -> PlainFilter { filter(question, words, depth: depth - 1, &random) }
    switch Int.random(in: 0..<(depth > 0 ? 10 : 6), using: &random) {
    case 0, 1: return .words(word(words, &random))
    case 2: return .phrase(phrase(words, &random))
    case 3, 4, 5:
      guard let field = question.fields.randomElement(using: &random) else { return part() }
      return .field(
        field.name, field.signs.randomElement(using: &random) ?? ":",
        field.values.randomElement(using: &random) ?? "")
    case 6: return .not(part())
    case 7: return .any([part(), part()])
    default: return .all([part(), part()])
    }
  }

  private func word(_ words: [[String]], _ random: inout SeededGenerator) -> String {
    let word = words.randomElement(using: &random)?.randomElement(using: &random) ?? "a"
    return String(word.prefix(Int.random(in: 1...word.count, using: &random)))
  }

  private func phrase(_ words: [[String]], _ random: inout SeededGenerator) -> String {
    let text = words.randomElement(using: &random) ?? ["a"]
    let start = Int.random(in: text.indices, using: &random)
    return text[start..<min(text.count, start + Int.random(in: 1...3, using: &random))]
      .joined(separator: " ")
  }
}
