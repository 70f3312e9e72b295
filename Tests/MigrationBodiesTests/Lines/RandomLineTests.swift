import TestSupport
import Testing

@testable import MigrationBodies

/// What holds for every line of the commands that list rows.
struct RandomLineTests {
  private static let catalogue = Catalogue.real
  private static let linesOfASeed = 250

  /// The view that words mean, whoever split them; or what is said of the line.
  private func meaning(_ line: TypedLine) -> Result<View, QueryError> {
    Result { () throws(QueryError) in
      try ViewReading(TypedCommand(line, of: Listings.program), in: Self.catalogue).view
    }
  }

  @Test(arguments: TestEffort.seeds(1...20))
  func `a line means one view wherever it is written, or has one error`(seed: UInt64) throws {
    var grammar = LineGrammar(seed: seed, catalogue: Self.catalogue)
    var rightCount = 0
    for _ in 0..<Self.linesOfASeed {
      let line = grammar.line()
      switch Result(catching: { () throws(QueryError) in
        try View(line: line, in: Self.catalogue)
      }) {
      case .success(let view):
        rightCount += 1
        let printed = try #require(view.line(in: Self.catalogue))
        #expect(try View(line: printed, in: Self.catalogue) == view, "\(line) as \(printed)")
        // As a command it comes in words that a shell has split.
        let words = try #require(view.words(in: Self.catalogue))
        #expect(try meaning(TypedLine(arguments: words)).get() == view, "\(line)")
        #expect(try meaning(TypedLine(typed: "fora " + line)).get() == view, "\(line)")
      case .failure(let error):
        #expect(!error.problem.isEmpty && error.range.upperBound <= error.text.count, "\(line)")
        guard let typed = try? TypedLine(typed: line) else { continue }
        guard case .failure(let other) = meaning(typed) else {
          Issue.record("as a command it is right: \(line)")
          continue
        }
        #expect(other == error, "\(line)")
      }
    }
    // More than a third is right, and there are wrong ones too.
    #expect((Self.linesOfASeed / 3..<Self.linesOfASeed).contains(rightCount), "\(rightCount)")
  }
}
