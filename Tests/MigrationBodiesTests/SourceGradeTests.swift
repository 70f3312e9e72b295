import Testing

@testable import MigrationBodies

/// How much one relies on a source, and what is asked of it.
struct SourceGradeTests {
  private let catalogue = Catalogue.real

  private func count(_ line: String) throws -> Int {
    Table(try View(line: line, in: catalogue), of: catalogue).rows.count
  }

  @Test func `every source that was judged is found by its grade, and by no other`() throws {
    var found = 0
    for grade in SourceGrade.allCases {
      let count = try count("sources grade:\(grade.rawValue)")
      #expect(count == catalogue.sources.count { $0.grade == grade }, "\(grade)")
      #expect(count > 0)
      found += count
    }
    #expect(found == catalogue.sources.count)
  }

  @Test func `what states say of themselves comes first, what others copied last`() {
    let grades: [SourceGrade] = [.secondary, .press, .official, .scholarly, .intergovernmental]
    #expect(grades.sorted() == [.official, .intergovernmental, .scholarly, .press, .secondary])
  }

  @Test func `a copy names who published it first, in another name than its own`() {
    let copies = catalogue.sources.filter { $0.originalPublisher != nil }
    #expect(copies.count > 100)
    for source in copies {
      #expect(source.originalPublisher != source.publisher, "\(source.id)")
    }
  }

  @Test func `every source says by when it was read`() {
    for source in catalogue.sources {
      #expect(source.retrieved?.latest != nil, "\(source.id)")
    }
  }
}
