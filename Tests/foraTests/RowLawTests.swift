import MigrationBodies
import Testing

@testable import fora

/// Laws of `--sort`, `--limit` and `--columns` that hold for every column of every list.
@Suite struct RowLawTests {
  /// A list, named so that a failure says which.
  struct List: CustomTestStringConvertible, Sendable {
    let name: String
    let subject: View.Subject

    init(_ name: String, _ subject: View.Subject) { (self.name, self.subject) = (name, subject) }

    var testDescription: String { name }

    var answer: Answer {
      let table = Catalogue.embedded.table(subject)
      return Answer(
        of: .embedded, heading: name, columns: table.columns, rows: Array(table.rows.prefix(40)))
    }
  }

  static let lists: [List] = {
    let catalogue = Catalogue.embedded
    func body(_ id: String) -> Ref<Body> { catalogue.bodies.ref(id) ?? catalogue.bodies.refs[0] }
    guard case .found(let party, _) = catalogue.resolveParty("VN"),
      case .found(let island, _) = catalogue.resolveParty("TL")
    else { return [] }
    return [
      List("bodies", .bodies), List("parties", .parties), List("commitments", .commitments),
      List("commitments of a body", .bodyCommitments(body("colombo-process"))),
      List("what concerns a party", .undertakings(party)), List("meetings", .meetings(nil)),
      List("documents", .documents(nil)), List("sources", .sources(nil)),
      List("problems", .problems(nil)), List("members", .members(body("rcm"))),
      List("members over time", .members(body("ecowas"))), List("seats", .seats(party)),
      List("changes", .changes(ChangeScope(bodies: [body("asean")], since: nil, until: nil))),
      List("bridge", .bridge([body("rcm"), body("sica")])), List("alone", .alone(island)),
    ]
  }()

  private func arranged(
    _ answer: Answer, _ columns: String? = nil, sort: String? = nil,
    limit: Int? = nil
  ) throws -> Answer {
    try Self.choice(columns: columns, sort: sort, limit: limit).arranged(answer)
  }

  /// What options choose.
  private static func choice(
    columns: String? = nil, sort: String? = nil, limit: Int? = nil
  ) throws -> RowChoice {
    let words =
      (columns.map { ["--columns=\($0)"] } ?? []) + (sort.map { ["--sort=\($0)"] } ?? [])
      + (limit.map { ["--limit=\($0)"] } ?? [])
    return try RowChoice(TypedCommand(TypedLine(arguments: ["resolve"] + words), of: .fora))
  }

  /// What the catalogue says in a column of the rows, in their order.
  private func cells(_ answer: Answer, _ column: Column) -> [Cell] {
    answer.rows.map { column.cell($0, answer.catalogue) }
  }

  private func isKnown(_ cell: Cell) -> Bool { !cell.text.isEmpty }

  @Test func `there is a list of every kind`() {
    #expect(Self.lists.count == 15)
    #expect(Self.lists.allSatisfy { $0.answer.rows.count > 1 })
  }

  @Test(arguments: lists)
  func `sorting by a column loses no row, and unknown ones come last both ways`(
    list: List
  ) throws {
    let answer = list.answer
    for column in answer.columns where column.isData {
      for sort in [column.id, "-\(column.id)"] {
        let sorted = try arranged(answer, sort: sort)
        #expect(sorted.rows.count == answer.rows.count)
        #expect(Set(sorted.rows) == Set(answer.rows), "--sort \(sort)")
        let known = cells(sorted, column).map(isKnown)
        #expect(known == known.sorted { $0 && !$1 }, "--sort \(sort)")
      }
    }
  }

  @Test(arguments: lists)
  func `sorting is stable both ways: equal rows keep their order`(list: List) throws {
    let answer = list.answer
    let places = Dictionary(uniqueKeysWithValues: zip(answer.rows, answer.rows.indices))
    for column in answer.columns where column.isData {
      for sort in [column.id, "-\(column.id)"] {
        let sorted = try arranged(answer, sort: sort)
        let texts = cells(sorted, column).map(\.text)
        var last: [String: Int] = [:]
        for (text, row) in zip(texts, sorted.rows) {
          let place = try #require(places[row])
          #expect(last[text] ?? -1 < place, "--sort \(sort): \(text)")
          last[text] = place
        }
      }
    }
  }

  @Test(arguments: lists)
  func `sorting twice is sorting once, and equal cells stand together`(list: List) throws {
    let answer = list.answer
    for column in answer.columns where column.isData {
      let once = try arranged(answer, sort: column.id)
      #expect(try arranged(once, sort: column.id).rows == once.rows)
      #expect(try arranged(answer, sort: "\(column.id),\(column.id)").rows == once.rows)
      let texts = cells(once, column).map { Folding.fold($0.text) }
      var runs = texts
      runs = runs.enumerated().filter { $0 == 0 || texts[$0 - 1] != $1 }.map(\.element)
      #expect(Set(runs).count == runs.count, "\(column.id)")
    }
  }

  @Test(arguments: lists)
  func `the last first is the other way round`(list: List) throws {
    let answer = list.answer
    for column in answer.columns where column.isData {
      func known(_ sort: String) throws -> [String] {
        let texts = cells(try arranged(answer, sort: sort), column).filter(isKnown)
          .map { Folding.fold($0.text) }
        return texts.enumerated().filter { $0 == 0 || texts[$0 - 1] != $1 }.map(\.element)
      }
      #expect(try known("-\(column.id)") == known(column.id).reversed(), "\(column.id)")
    }
  }

  @Test(arguments: lists)
  func `a list of two keys is the second sorted by the first`(list: List) throws {
    let answer = list.answer
    let ids = answer.columns.filter(\.isData).map(\.id)
    for (first, second) in zip(ids, ids.dropFirst()) {
      let together = try arranged(answer, sort: "\(first),-\(second)")
      let oneByOne = try arranged(try arranged(answer, sort: "-\(second)"), sort: first)
      #expect(together.rows == oneByOne.rows, "\(first), -\(second)")
    }
  }

  @Test(arguments: lists)
  func `--limit gives the first of the sorted rows, however many there are`(list: List) throws {
    let answer = list.answer
    let column = try #require(answer.columns.last { $0.isData })
    for sort in [nil, column.id, "-\(column.id)"] {
      let all = try arranged(answer, sort: sort)
      for limit in [1, 2, all.rows.count - 1, all.rows.count, all.rows.count + 1, Int.max] {
        let some = try arranged(answer, sort: sort, limit: limit)
        #expect(some.rows == Array(all.rows.prefix(limit)))
        // That rows are left out is said, that none are is not.
        #expect(some.notes.count == all.notes.count + (limit < all.rows.count ? 1 : 0))
      }
    }
  }

  @Test(arguments: lists)
  func `columns may come in any order, twice, and in other letters`(list: List) throws {
    let answer = list.answer
    let ids = answer.columns.filter(\.isData).map(\.id)
    let all = answer.sheet
    let ends = [0, all.count - 1].map { ($0, all.cells($0)) }
    func check(_ names: [String], as typed: String) throws {
      let sheet = try arranged(answer, typed).sheet
      #expect(sheet.headings.map(\.id) == names)
      let places = names.map { ids.firstIndex(of: $0) ?? 0 }
      for (row, cells) in ends { #expect(sheet.cells(row) == places.map { cells[$0] }) }
    }
    let reversed = Array(ids.reversed())
    try check(reversed, as: reversed.joined(separator: ","))
    try check(ids, as: ids.joined(separator: ", ").uppercased().replacing("_", with: "-"))
    for id in ids { try check([id], as: id) }
    let first = try #require(ids.first)
    try check([first, first], as: "\(first),\(first)")
  }

  @Test(arguments: lists)
  func `the order does not depend on the columns that are shown`(list: List) throws {
    let answer = list.answer
    let ids = answer.columns.filter(\.isData).map(\.id)
    let (first, last) = (try #require(ids.first), try #require(ids.last))
    let sorted = try arranged(answer, first, sort: "-\(last)", limit: 20)
    #expect(sorted.rows == (try arranged(answer, sort: "-\(last)", limit: 20)).rows)
  }

  @Test(arguments: lists)
  func `a name with a wrong letter is answered with the right one`(list: List) throws {
    let answer = list.answer
    let ids = answer.columns.filter(\.isData).map(\.id)
    for id in ids where id.count > 4 {
      let wrong = id.prefix(2) + "x" + id.dropFirst(3)
      guard !ids.contains(String(wrong)) else { continue }
      for (columns, sort, option) in [
        (String(wrong), nil, "--columns"), (nil, "-\(wrong)", "--sort"),
      ] {
        let complaint = #expect(throws: Complaint.self) {
          _ = try arranged(answer, columns, sort: sort)
        }
        let lines = try #require(complaint?.lines)
        #expect(lines[0].hasPrefix("\(option): there is no column “\(wrong)”"))
        #expect(lines[0].contains("did you mean “"), "\(wrong)")
        #expect(lines[1] == "the columns are: \(ids.joined(separator: ", "))")
        #expect(complaint?.status == .trouble)
      }
    }
  }

  @Test(arguments: ["", ",", "name,", ",name", "name,,id", "-", "name,-", " "])
  func `a name that is missing between commas is said`(names: String) {
    for option in ["--columns", "--sort"] {
      let error = #expect(throws: QueryError.self) {
        _ = try Self.choice(
          columns: option == "--columns" ? names : nil, sort: option == "--sort" ? names : nil)
      }
      #expect(error?.sentence.contains("name") == true)
    }
  }
}
