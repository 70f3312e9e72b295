import TestSupport
import Testing

@testable import MigrationBodies

/// What commitments share is looked at once; the same is found as if each had it written out.
struct SharedTextTests {
  /// All the text of a commitment, written out from the tables.
  private func text(_ ref: Ref<Commitment>, _ catalogue: Catalogue) -> PlainText {
    let commitment = catalogue.commitments[ref]
    let document = catalogue.documents.ref(commitment.document).map { catalogue.documents[$0] }
    let named = commitment.parties == ["all"] ? [] : commitment.parties
    var others = commitment.themes.compactMap(catalogue.themes.ref).map {
      catalogue.themes[$0].label
    }
    others += commitment.objectives.compactMap(catalogue.objectives.ref).map {
      catalogue.objectives[$0].label
    }
    others += [commitment.modality, commitment.paragraph ?? "", document?.title ?? ""]
    others += [document?.date?.text ?? "", document?.kind ?? "", document?.place ?? ""]
    others += catalogue.namesOfBodies([commitment.body])
    others += named.compactMap(catalogue.parties.ref).flatMap {
      [catalogue.parties[$0].name, catalogue.parties[$0].id]
    }
    return PlainText((names: [commitment.summary], others: others))
  }

  @Test(arguments: [1, 2, 3])
  func `a filter finds the commitments that a plain search finds`(seed: UInt64) {
    let catalogue = Catalogue.real
    var random = SeededGenerator(seed: seed)
    let table = Table(View(.commitments), of: catalogue)
    let texts = table.rows.compactMap(\.commitment).map { text($0, catalogue) }
    #expect(texts.count == table.rows.count)
    let words = texts.shuffled(using: &random).prefix(40).flatMap(\.words)
    var hits = 0
    for _ in 0..<4 {
      let query = (0..<Int.random(in: 1...2, using: &random))
        .compactMap { _ in words.randomElement(using: &random) }.joined(separator: " ")
      let plain = table.rows.indices.filter { texts[$0].has(query) }.map { table.rows[$0] }
      #expect(table.filtered(by: Query(words: query)).rows == plain, "\(query)")
      hits += plain.count
    }
    #expect(hits > 0)
  }

  @Test func `rows of one column have one number where they say the same, quoted or not`() {
    let file = CSVFile(Array("id,name,acronym\na,x,\nb,\"x\",\nc,y,\nd,\"y\"\"\",\ne,x,\n".utf8))
    let cells = DistinctCells(Rows(file, Body.schema), 0)
    #expect(cells.numbers == [0, 1, 2, 3, 4])
    let place = Body.schema.place(of: "acronym") ?? -1
    #expect(DistinctCells(Rows(file, Body.schema), place).count == 1)
    let names = DistinctCells(Rows(file, Body.schema), Body.schema.place(of: "name") ?? -1)
    #expect(names.numbers == [0, 0, 1, 2, 0])
    #expect(names.firstRows == [0, 2, 3])
  }

  @Test func `keys that Unicode holds for the same are the same`() {
    let file = CSVFile(Array("id,name\n\u{E9},1\ne\u{301},2\ne,3\n\u{212A},4\nK,5\n".utf8))
    var keys = RowKeys(of: Rows(file, Body.schema))
    #expect((0..<5).map { keys.insert($0) } == [nil, 0, nil, nil, 3])
  }
}
