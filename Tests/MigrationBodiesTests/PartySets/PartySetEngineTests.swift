import TestSupport
import Testing

@testable import MigrationBodies

struct PartySetEngineTests {
  private static let standings: [Standing] = [.out, .notKnown, .in]

  /// Compares what the engine and the plain evaluator say of parties.
  private func check(
    _ set: PartySet.Expression, _ parties: [Ref<Party>], _ catalogue: Catalogue,
    _ plain: inout PlainEvaluator
  ) -> Set<Standing> {
    let step = catalogue.step(set)
    var seen: Set<Standing> = []
    for party in parties {
      let open = Self.standings[plain.value(set, party, catalogue, isClosed: false)]
      let closed = Self.standings[plain.value(set, party, catalogue, isClosed: true)]
      if step.standings[party.index] != open || step.closed[party.index] != closed {
        Issue.record(
          """
          \(set.text(in: catalogue)) on \(catalogue.date?.text ?? "now"): \
          \(catalogue.parties[party].id) is \(step.standings[party.index]), not \(open); \
          closed \(step.closed[party.index]), not \(closed)
          """)
      }
      seen.insert(open)
    }
    return seen
  }

  @Test func `the engine says what a plain evaluator says, on a small catalogue`() {
    var numbers = SeededGenerator(seed: 4)
    var plain = PlainEvaluator()
    let catalogue = SmallWorld.catalogue
    var seen: [Standing: Int] = [:]
    for index in 0..<TestEffort.steps(of: 9_000) {
      let depth = index % 5
      let set = SmallWorld.expression(depth, in: catalogue, SmallWorld.dates, &numbers)
      let date = index % 3 == 0 ? nil : SmallWorld.dates.randomElement(using: &numbers)
      for standing in check(set, catalogue.parties.refs, catalogue.asOf(date), &plain) {
        seen[standing, default: 0] += 1
      }
    }
    for standing in Self.standings {
      #expect(seen[standing, default: 0] > TestEffort.steps(of: 1_000))
    }
  }

  @Test func `the engine says what a plain evaluator says, on the catalogue`() {
    var numbers = SeededGenerator(seed: 44)
    var plain = PlainEvaluator()
    let catalogue = Catalogue.real
    let dates = ["1990", "2005-06", "2012", "2024-06-29", "202X"].compactMap { EDTFDate($0) }
    let parties = catalogue.parties.refs.shuffled(using: &numbers).prefix(12)
    for index in 0..<TestEffort.steps(of: 1_000) {
      let set = SmallWorld.expression(index % 4, in: catalogue, dates, &numbers)
      let chosen = [0, 1].compactMap { _ in parties.randomElement(using: &numbers) }
      _ = check(set, chosen, catalogue, &plain)
    }
  }

  @Test func `what is printed is read as the same set`() throws {
    var numbers = SeededGenerator(seed: 7)
    for (catalogue, count) in [
      (SmallWorld.catalogue, TestEffort.steps(of: 3_000)), (.real, TestEffort.steps(of: 200)),
    ] {
      for index in 0..<count {
        let set = PartySet(
          SmallWorld.expression(index % 6, in: catalogue, SmallWorld.dates, &numbers))
        guard set.expression.operands.count <= PartySetParser.mostOperands else { continue }
        let text = set.text(in: catalogue)
        do throws(QueryError) {
          let read = try PartySet(text, in: catalogue, list: SmallWorld.list)
          if read != set { Issue.record("\(text) is read as \(read.text(in: catalogue))") }
        } catch {
          Issue.record("\(text): \(error.lines.joined(separator: "\n"))")
        }
      }
    }
  }

  @Test func `rows are those that are in, then those that may be, each party once`() {
    var numbers = SeededGenerator(seed: 8)
    let catalogue = SmallWorld.catalogue
    for index in 0..<1_000 {
      var set = PartySet(
        SmallWorld.expression(index % 4, in: catalogue, SmallWorld.dates, &numbers))
      (set.listsUnnamed, set.listsOut) = (index % 2 == 0, index % 3 == 0)
      let rows = catalogue.rows(of: set)
      let result = catalogue.result(of: set)
      #expect(Set(rows.map(\.party)).count == rows.count)
      let ranks: [Standing: Int] = [.in: 0, .notKnown: 1, .out: 2]
      let order = rows.map { ranks[$0.standing] ?? 3 }
      #expect(order == order.sorted())
      #expect(rows.filter { $0.standing == .in }.map(\.party) == result.isIn)
      for row in rows { #expect(row.doubts.isEmpty == (row.standing != .notKnown)) }
      if !set.listsOut { #expect(!rows.contains { $0.standing == .out }) }
      let notKnown = rows.count { $0.standing == .notKnown }
      #expect(
        notKnown == result.mayBe.count + (set.listsUnnamed ? result.unnamed.count : 0))
      #expect(result.unnamed.isEmpty == result.silent.isEmpty)
    }
  }

  @Test func `every doubt of every row has its words`() {
    var numbers = SeededGenerator(seed: 9)
    let catalogue = SmallWorld.catalogue
    var words: Set<String> = []
    for index in 0..<500 {
      var set = PartySet(
        SmallWorld.expression(index % 4, in: catalogue, SmallWorld.dates, &numbers))
      set.listsUnnamed = true
      for row in catalogue.rows(of: set) {
        for doubt in row.doubts { words.insert(catalogue.words(of: doubt, about: row.party)) }
      }
    }
    for text in words {
      #expect(text.count > 10 && !text.hasSuffix(": "), "\(text)")
    }
    #expect(words.contains("Gamma: not named, no complete list"))
    #expect(words.contains("the list: a name can mean several"))
    #expect(words.contains { $0.hasSuffix("since when is not known") })
    #expect(words.contains { $0.contains("named as observer only; no complete list") })
  }
}
