import Testing

@testable import MigrationBodies

/// Commitments counted by body or party, and by objective, theme, year or modality.
@Suite struct CoverageTests {
  private static let commitments = PlainCSV("commitments").rows
  private static let years = Dictionary(
    uniqueKeysWithValues: PlainCSV("documents").rows.map { ($0["id"] ?? "", $0["date"] ?? "") })

  /// What a commitment's row is counted under, straight from the tables.
  private static func values(_ axis: Coverage.Axis, _ row: [String: String]) -> [String] {
    switch axis {
    case .objective: return row["objectives"]?.values ?? []
    case .theme: return row["themes"]?.values ?? []
    case .modality: return [row["modality"] ?? ""]
    case .year:
      // An interval has a year where both of its ends are in it.
      let ends = (years[row["document"] ?? ""] ?? "").split(separator: "/").map { $0.prefix(4) }
      return Set(ends).count == 1 ? [String(ends[0])] : ["undated"]
    }
  }

  @Test(arguments: Coverage.Axis.allCases)
  func `the matrix is the count that one makes of the tables by hand`(axis: Coverage.Axis) throws {
    let catalogue = Catalogue.real
    let listing = CoverageListing(coverage: Coverage(by: axis))
    let table = catalogue.table(View.Subject(listing))
    var expected: [String: [String: Int]] = [:]
    for row in Self.commitments {
      let body = row["body"] ?? ""
      expected[body, default: [:]]["commitments", default: 0] += 1
      for value in Set(Self.values(axis, row)) {
        expected[body]?[value.replacing("-", with: "_"), default: 0] += 1
      }
    }
    var counted: [String: [String: Int]] = [:]
    for row in table.rows {
      let body = try #require(row.body.map { catalogue.bodies[$0].id })
      for column in table.allColumns where column.isData {
        guard case .tally(let count, uncertain: 0) = column.cell(row, catalogue), count > 0 else {
          continue
        }
        counted[body, default: [:]][column.id] = count
      }
    }
    #expect(counted == expected)
    #expect(table.rows.count > 10)
  }

  /// Coverages of every kind: all bodies, some, a party, a set; a row a body or a party.
  private static let coverages: [Coverage] = {
    let catalogue = Catalogue.real
    let bodies = ["bali-process", "colombo-process"].compactMap(catalogue.bodies.ref)
    let set = try? PartySet("bali-process & colombo-process", in: catalogue)
    let party = catalogue.parties.ref("VN")
    let scopes: [Coverage.Scope] =
      [.bodies(bodies), .bodies([bodies[0]])] + [set.map(Coverage.Scope.parties)].compactMap(\.self)
      + [party.map { Coverage(concerning: $0).scope }].compactMap(\.self)
    return scopes.flatMap { scope in
      [false, true].map { isOfParties in
        var coverage = Coverage(scope)
        coverage.isOfParties = isOfParties
        return coverage
      }
    } + Coverage.Axis.allCases.map { Coverage(by: $0) }
  }()

  @Test(arguments: coverages)
  func `behind a cell are as many commitments as it says`(coverage: Coverage) throws {
    let catalogue = Catalogue.real
    let listing = CoverageListing(coverage: coverage)
    let columns = listing.columns(in: catalogue)
    let rows = listing.rows(in: catalogue)
    #expect(!rows.isEmpty)
    var seen = 0
    for row in rows.prefix(12) {
      for column in columns {
        guard case .tally(let sure, let open) = column.cell(row, catalogue) else { continue }
        let count = sure + open
        guard let view = listing.view(behind: row, column: column.id, in: catalogue) else {
          // Those of several bodies as they concern a party are in no one list.
          #expect(coverage.isOfParties)
          continue
        }
        #expect(Table(view, of: catalogue).rows.count == count, "\(column.id) \(view.query.text)")
        seen += 1
      }
    }
    #expect(seen > 0 || coverage.isOfParties)
  }

  @Test(arguments: coverages)
  func `its line is read back as the same`(coverage: Coverage) throws {
    var narrowed = coverage
    if case .parties = coverage.scope {
      narrowed.among = ["asean", "bali-process"].compactMap(Catalogue.real.bodies.ref)
    }
    let rows = CoverageListing(coverage: coverage).rows(in: .real).prefix(2)
    let gaps = [coverage, coverage.narrowed(to: Array(rows))].filter(\.axis.hasGaps)
    for subject in [
      View.Subject.coverage(coverage), .coverage(narrowed),
    ] + gaps.map({ View.Subject(GapListing($0)) }) {
      let line = try #require(View(subject).line(in: .real))
      #expect(try View(line: line, in: .real).subject == subject, "\(line)")
    }
  }

  // MARK: - What is uncertain

  @Test(arguments: ["VN", "DE", "PE", "KE", "iom"], ["", "2016"])
  func `what concerns a party for sure and what perhaps are counted apart`(
    code: String, date: String
  ) throws {
    let catalogue = Catalogue.real.asOf(EDTFDate(date))
    let party = try #require(catalogue.parties.ref(code))
    let coverage = Coverage(concerning: party)
    let table = catalogue.table(.coverage(coverage))
    let all = catalogue.undertakings(of: party)
    for row in table.rows {
      let body = try #require(row.body.map { catalogue.bodies[$0].id })
      let own = all.filter { catalogue.commitments[$0.commitment].body == body }
      for number in (1...23).map(String.init) {
        let on = own.filter {
          catalogue.commitments[$0.commitment].objectives.contains(number)
        }
        let open = on.count { $0.tie.isOpen }
        let cell = table.allColumns.first { $0.id == number }?.cell(row, catalogue)
        #expect(cell == .tally(on.count - open, uncertain: open), "\(body) \(number)")
        let data = table.allColumns.first { $0.id == "\(number)_uncertain" }?.cell(row, catalogue)
        #expect(data == .number(open), "\(body) \(number)")
      }
    }
    // No gap is what perhaps concerns it, nor is it covered.
    let sure = all.filter { !$0.tie.isOpen }
    func objectives(_ undertakings: [Undertaking]) -> Set<String> {
      Set(undertakings.flatMap { catalogue.commitments[$0.commitment].objectives })
    }
    let gaps = GapListing(coverage).rows(in: catalogue)
      .compactMap { $0.topic.map { catalogue.id(of: $0) } }
    #expect(gaps == (1...23).map(String.init).filter { !objectives(all).contains($0) })
    let perhaps = objectives(all).subtracting(objectives(sure)).count
    #expect(catalogue.counts(of: coverage).uncertain.count == perhaps)
    let view = View(View.Subject(GapListing(coverage)), date: catalogue.date)
    let answer = Answer(to: view, in: catalogue)
    let text = (answer.notes + answer.nothing).joined(separator: " ")
    #expect(text.contains("uncertain commitments only") == (perhaps > 0))
  }

  @Test func `a cell says what is sure and what is not`() {
    #expect(Cell.tally(0, uncertain: 0).text == "·")
    #expect(Cell.tally(3, uncertain: 0).text == "3")
    #expect(Cell.tally(3, uncertain: 2).text == "3+")
    #expect(Cell.tally(0, uncertain: 2).text == "?")
    #expect(Cell.tally(3, uncertain: 2).data == .number(3))
  }

  @Test(arguments: coverages)
  func `the gaps of a row are the cells in which it has nothing`(coverage: Coverage) {
    let catalogue = Catalogue.real
    guard coverage.axis.hasGaps else { return }
    let table = catalogue.table(.coverage(coverage))
    let slots = catalogue.counts(of: coverage).slots
    for row in table.rows.prefix(8) {
      let empty = slots.filter { slot in
        table.allColumns.first { $0.id == slot.id }?.cell(row, catalogue)
          == .tally(0, uncertain: 0)
      }
      let gaps = GapListing(coverage.narrowed(to: [row])).rows(in: catalogue)
      #expect(gaps == empty.compactMap { $0.topic.map(RecordID.topic) })
    }
  }

  @Test func `whose documents are counted is said, and how the other ones are`() throws {
    let set = try PartySet("bali-process & colombo-process", in: .real)
    for subject in [
      View.Subject.coverage(Coverage(.parties(set))),
      View.Subject(GapListing(Coverage(.parties(set)))),
    ] {
      let answer = Answer(to: View(subject), in: .real)
      let text = ([answer.heading] + answer.notes + answer.nothing).joined(separator: " ")
      #expect(text.contains("entered that concern one or more of the 12 states"))
      #expect(text.contains("fora coverage bali-process colombo-process"))
    }
    let own = Answer(
      to: try View(line: "coverage bali-process colombo-process --gaps", in: .real), in: .real)
    #expect(
      own.heading.contains("documents of Bali Process and Colombo Process of which commitments"))
  }

  @Test func `nothing is said of gaps where nothing was there to read`() throws {
    let view = try View(line: "coverage --gaps --as-of 1800", in: .real)
    let answer = Answer(to: view, in: .real)
    #expect(answer.nothing.contains { $0.contains("nothing can be said of gaps") })
    #expect(!answer.heading.contains("0 of 23"))
  }

  @Test func `gaps are the objectives in none of the documents of a body`() throws {
    for body in Catalogue.real.bodies.refs {
      let id = Catalogue.real.bodies[body].id
      let own = Self.commitments.filter { $0["body"] == id }
      let touched = Set(own.flatMap { $0["objectives"]?.values ?? [] })
      let gaps = GapListing(Coverage(.bodies([body]))).rows(in: .real)
        .compactMap { $0.topic.map { Catalogue.real.id(of: $0) } }
      // Of a body of which nothing was read nothing is said.
      let expected = own.isEmpty ? [] : (1...23).map(String.init).filter { !touched.contains($0) }
      #expect(gaps == expected, "\(id)")
    }
  }

  @Test
  func `a gap that is a theme of the body is marked, and how many documents are entered said`()
    throws
  {
    let catalogue = Catalogue.of(
      bodies: "id,short_name,themes\na,Alpha,smuggling\nb,Beta,",
      documents: """
        id,bodies,title
        d,a;b,Text
        e,a,Other text
        """, commitments: "id,body,document,parties,objectives\nc,a,d,all,1\nk,b,d,all,1",
      problems: "id,body,kind,text\np,a,source,Half of the text is cut off.",
      themes: "id,label,objectives\nsmuggling,Smuggling,2\nother,Other,3",
      objectives: "number,label\n1,One\n2,Two\n3,Three")
    func answer(_ line: String) throws -> Answer {
      Answer(to: try View(line: line, in: catalogue), in: catalogue)
    }
    let gaps = try answer("coverage a --gaps")
    #expect(
      gaps.heading.contains("2 of 3 objectives of the Compact not in the 1 of the 2 documents"))
    #expect(gaps.heading.contains("1 within its own themes"))
    let column = try #require(gaps.columns.first { $0.id == "own_themes" })
    #expect(gaps.rows.map { column.cell($0, catalogue).text } == ["Smuggling", ""])
    let named = "focus of Alpha: 2 Two (Smuggling)"
    #expect(gaps.notes.contains { $0.contains(named) && !$0.contains("Three") })
    #expect(gaps.notes.contains { $0.contains("fora problems --body a") })
    #expect(try answer("coverage a").notes.contains { $0.contains(named) })
    let brief = catalogue.brief(on: .body(Ref(0)))
    #expect(brief.claims.contains { $0.text.contains(named) })
    #expect(brief.claims.contains { $0.text.contains("from 1 of its 2 documents; others exist") })
    let themes = try answer("coverage a --gaps --by theme")
    #expect(themes.rows.map { column.cell($0, catalogue).text }.count { !$0.isEmpty } == 1)
    // Of whom no theme is known nothing is contradicted.
    let other = try answer("coverage b --gaps")
    #expect(!other.heading.contains("its own themes"))
    #expect(!other.notes.contains { $0.contains("focus of") || $0.contains("fora problems") })
  }

  @Test func `in the catalogue no theme of the Rabat Process is said to be left out unmarked`()
    throws
  {
    let view = try View(line: "coverage rabat-process --gaps", in: .real)
    let answer = Answer(to: view, in: .real)
    let column = try #require(answer.columns.first { $0.id == "own_themes" })
    let marked = answer.rows.filter { !column.cell($0, .real).text.isEmpty }
    let body = try #require(Catalogue.real.bodies.ref("rabat-process"))
    let own = Catalogue.real.bodies[body].themes.compactMap(Catalogue.real.themes.ref)
      .flatMap { Catalogue.real.themes[$0].objectives }
    let gaps = answer.rows.filter { row in
      row.topic.map { own.contains(Catalogue.real.id(of: $0)) } ?? false
    }
    #expect(marked == gaps && !gaps.isEmpty)
  }

  @Test func `a body of which no document was read has empty cells, not none`() throws {
    let catalogue = Catalogue.of(
      bodies: "id,short_name\nread,Read\nunread,Unread", documents: "id,bodies,title\nd,read,Text",
      commitments: "id,body,document,parties,objectives\nc,read,d,all,1",
      objectives: "number,label\n1,One\n2,Two")
    let refs = catalogue.bodies.refs
    let table = catalogue.table(.coverage(Coverage(.bodies(refs))))
    let cells = refs.map { ref in
      ["1", "2", "commitments"].map { id in
        table.allColumns.first { $0.id == id }?.cell(.body(ref), catalogue)
      }
    }
    #expect(
      cells[0]
        == [.tally(1, uncertain: 0), .tally(0, uncertain: 0), .tally(1, uncertain: 0)])
    #expect(cells[1] == [.unknown, .unknown, .unknown])
    let answer = Answer(to: View(.coverage(Coverage(.bodies(refs)))), in: catalogue)
    #expect(answer.notes.contains { $0.contains("no commitments are entered") })
    #expect(answer.notes.contains { $0.contains("2 Two") })
  }

  @Test func `objectives and themes have the numbers of the tables`() {
    for (listing, column) in [
      (TopicListing(isOfObjectives: true), "objectives"),
      (TopicListing(isOfObjectives: false), "themes"),
    ] {
      for row in listing.rows(in: .real) {
        guard let topic = row.topic else { continue }
        let id = Catalogue.real.id(of: topic)
        let own = Self.commitments.filter { $0[column]?.values.contains(id) == true }
        let tally = Catalogue.real.tally(of: topic)
        #expect(tally.commitments == own.count, "\(id)")
        #expect(tally.documents == Set(own.map { $0["document"] }).count, "\(id)")
        #expect(tally.bodies == Set(own.map { $0["body"] }).count, "\(id)")
        let bodies = TopicBodyListing(topic).rows(in: .real)
        #expect(bodies.count == tally.bodies, "\(id)")
      }
    }
  }

  @Test func `on a date only what was there is counted`() {
    let date = EDTFDate("2010")
    let catalogue = Catalogue.real.asOf(date)
    let all = catalogue.counts(of: Coverage()).all.commitments.all
    let listed = CommitmentListing().refs(in: catalogue).count
    #expect(all == listed)
    #expect(all > 0 && all < Self.commitments.count)
  }
}
