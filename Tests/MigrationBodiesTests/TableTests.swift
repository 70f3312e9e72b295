import Testing

@testable import MigrationBodies

struct TableTests {
  private let catalogue = Catalogue.real

  @Test func `a filter keeps the rows' order and leaves no row twice`() {
    for subject in catalogue.subjects {
      let table = Table(View(subject), of: catalogue)
      #expect(table.view == View(subject))
      #expect(Set(table.rows).count == table.rows.count)
      #expect(table.totalCount == table.rows.count)
      for text in ["a", "asia", "2019", "state", "co", "qqq"] where !table.rows.isEmpty {
        let filtered = table.filtered(by: Query(words: text))
        var rest = table.rows[...]
        for row in filtered.rows {
          guard let place = rest.firstIndex(of: row) else {
            Issue.record("\(subject) \(text): a row is out of order")
            break
          }
          rest = rest[(place + 1)...]
        }
        #expect(filtered.totalCount == table.rows.count)
        #expect(filtered.view == View(subject, query: Query(words: text)))
        #expect(filtered.columns.map(\.id) == table.columns.map(\.id))
      }
    }
  }

  @Test func `an empty filter brings all rows back`() {
    let table = Table(View(.bodies), of: catalogue)
    let narrow = table.filtered(by: Query(words: "colombo"))
    #expect(narrow.rows.count < table.rows.count)
    #expect(narrow.filtered(by: Query(words: "")).rows == table.rows)
    #expect(narrow.filtered(by: Query(words: " … ")).rows == table.rows)
  }

  @Test func `a filtered table is the table of the filtered view`() {
    let view = View(.parties, query: Query(words: "european"))
    let direct = Table(view, of: catalogue)
    #expect(direct.rows == Table(View(.parties), of: catalogue).filtered(by: view.query).rows)
    #expect(!direct.rows.isEmpty)
  }

  @Test(arguments: [
    ("colombo", "colombo-process"), ("bali", "bali-process"), ("asem", "asem"),
    ("iom council", "iom-council"),
    ("rabat", "rabat-process"),
  ])
  func `the likeliest row is the first that has the query in its names`(query: String, id: String) {
    let table = Table(View(.bodies, query: Query(words: query)), of: catalogue)
    guard case .body(let ref) = table.rows[table.likeliestRow] else {
      Issue.record("no body")
      return
    }
    #expect(catalogue.bodies[ref].id == id)
  }

  @Test func `the likeliest row is the first where none has the query in its names`() {
    let table = Table(View(.bodies, query: Query(words: "qqqq")), of: catalogue)
    #expect(table.rows.isEmpty)
    #expect(table.likeliestRow == 0)
    #expect(Table(View(.bodies), of: catalogue).likeliestRow == 0)
  }

  @Test func `every subject shows its own columns, each named once`() throws {
    let party = try #require(catalogue.parties.ref("VN"))
    for subject in catalogue.subjects + [.seats(party), .undertakings(party)] {
      let columns = Table(View(subject), of: catalogue).columns
      #expect(Set(columns.map(\.id)).count == columns.count, "\(subject)")
      #expect(columns.count { $0.width == .rest } == 1, "\(subject)")
      for column in columns {
        #expect(
          !column.id.isEmpty && column.id.allSatisfy { $0.isLowercase || $0.isNumber || $0 == "_" })
        #expect(!column.isData || !column.title.isEmpty, "\(column.id)")
        if case .hidden = column.width { #expect(column.isData, "\(column.id)") }
      }
    }
  }

  @Test func `a record of another subject shows nothing`() throws {
    let party = try #require(catalogue.parties.ref("VN"))
    let subjects: [View.Subject] = [
      .bodies, .parties, .members(Ref(0)), .seats(party), .commitments, .undertakings(party),
      .meetings(Ref(0)), .documents(Ref(0)), .figures(Ref(0)), .relations(Ref(0)),
      .rosters(Ref(0)), .problems(Ref(0)), .changes(ChangeScope()), .findings(FindingScope()),
    ]
    for subject in subjects {
      for column in subject.listing.columns(in: catalogue) {
        #expect(column.cell(.source(Ref(0)), catalogue) == .unknown, "\(column.id)")
      }
    }
  }

  @Test func `every record of every table is a row of some subject`() {
    func total(_ subject: (Ref<Body>) -> View.Subject) -> Int {
      catalogue.bodies.refs.reduce(0) { $0 + subject($1).listing.rows(in: catalogue).count }
    }
    #expect(total(View.Subject.bodyCommitments) == catalogue.commitments.count)
    // A meeting of several bodies stands with each.
    #expect(
      total(View.Subject.meetings) == catalogue.meetings.reduce(0) { $0 + $1.bodies.count })
    #expect(total(View.Subject.figures) == catalogue.figures.count)
    // A relation stands with each of the two.
    let relations = catalogue.bodies.refs.flatMap {
      View.Subject.relations($0).listing.rows(in: catalogue)
    }
    #expect(Set(relations).count == catalogue.relations.count)
    #expect(total(View.Subject.rosters) == catalogue.rosters.count)
    #expect(total(View.Subject.problems) == catalogue.problems.count)
    #expect(
      total(View.Subject.documents)
        == catalogue.documents.reduce(0) { $0 + $1.bodies.count })
    let seats = total(View.Subject.members)
    #expect(
      seats
        == Set(
          catalogue.memberships.map { [$0.body, $0.state ?? "", $0.organisation ?? ""] }
        ).count)
    #expect(
      seats
        == catalogue.parties.refs.reduce(0) {
          $0 + SeatListing(party: $1).rows(in: catalogue).count
        })
  }

  @Test func `cells as text`() {
    #expect(Cell.unknown.text == "")
    #expect(Cell.text("a").text == "a")
    #expect(Cell.number(-3).text == "-3")
    #expect(Cell.list([]).text == "")
    #expect(Cell.list(["a", "b"]).text == "a; b")
    #expect(Cell(String?.none) == .unknown)
    #expect(Cell(EDTFDate("2020~")).text == "2020~")
    #expect(Cell(EDTFDate("x")) == .unknown)
  }

  @Test
  func `every body, party, commitment, meeting and source has its details, none of them empty`() {
    let records =
      catalogue.bodies.refs.map(RecordID.body) + catalogue.parties.refs.map(RecordID.party)
      + catalogue.commitments.refs.map(RecordID.commitment)
      + catalogue.meetings.refs.map(RecordID.meeting)
      + catalogue.sources.refs.map(RecordID.source)
    for record in records {
      guard let detail = catalogue.detail(of: record) else {
        Issue.record("\(record) has none")
        continue
      }
      #expect(!detail.title.isEmpty)
      #expect(detail.fields.contains { $0.id == "id" })
      #expect(Set(detail.fields.map(\.id)).count == detail.fields.count)
      for field in detail.fields {
        if case .cell(let cell) = field.content {
          #expect(!cell.text.isEmpty, "\(detail.title): \(field.id)")
        }
      }
    }
    #expect(catalogue.detail(of: .figure(Ref(0))) == nil)
  }
}
