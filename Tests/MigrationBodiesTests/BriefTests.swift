import Testing

@testable import MigrationBodies

/// Briefs of the catalogue: every fact has its sources, every number is that of the tables.
@Suite struct BriefTests {
  private static let catalogue = Catalogue.real
  private static let commitments = PlainCSV("commitments").rows
  private static let meetings = PlainCSV("meetings").rows
  private static let documents = PlainCSV("documents").rows

  /// A state, an organisation, bodies with much and with little, and sets.
  private static let subjects: [Brief.Subject] =
    ["VN", "TH", "iom"].compactMap { catalogue.parties.ref($0).map(Brief.Subject.party) }
    + ["bali-process", "colombo-process", "asean", "acmw"].compactMap {
      catalogue.bodies.ref($0).map(Brief.Subject.body)
    }
    + ["bali-process & colombo-process", "{VN, TH}", "asean - bali-process"].compactMap {
      (try? PartySet($0, in: catalogue)).map(Brief.Subject.set)
    }

  @Test(arguments: subjects, ["", "2012"])
  func `every row and every fact has numbers of sources that are listed`(
    subject: Brief.Subject, date: String
  ) {
    let catalogue = Self.catalogue.asOf(EDTFDate(date))
    let brief = catalogue.brief(on: subject)
    #expect(brief.claims.count > 4)
    var named: [Int] = []
    for claim in brief.claims {
      #expect(
        claim.numbers == claim.numbers.sorted() && Set(claim.numbers).count == claim.numbers.count)
      #expect(claim.numbers.allSatisfy { (1...brief.sources.count).contains($0) })
      #expect(
        zip(claim.numbers, claim.sources).allSatisfy {
          brief.sources[$0 - 1].id == catalogue.sources[$1].id
        })
      // A row is of a record, and all of those name a source.
      if !claim.cells.isEmpty { #expect(!claim.numbers.isEmpty, "\(claim.text)") }
      #expect(!claim.text.contains("no source is recorded"), "\(claim.text)")
      for number in claim.numbers where !named.contains(number) { named.append(number) }
    }
    // They are numbered as they come, and none is listed that nothing names.
    #expect(named.sorted() == Array(1...max(1, brief.sources.count)))
    #expect(brief.head.contains { $0.contains("in our words") })
  }

  @Test(arguments: subjects)
  func `on a date nothing is told that came later`(subject: Brief.Subject) {
    let brief = Self.catalogue.asOf(EDTFDate("2012-06-30")).brief(on: subject)
    for claim in brief.claims {
      // A row begins with its date where it has one.
      guard let first = claim.cells.first, first.prefix(4).allSatisfy(\.isNumber),
        first.count >= 4, let date = EDTFDate(first)
      else { continue }
      #expect(date.earliest ?? .distantPast <= Day(2012, 6, 30), "\(claim.text)")
    }
  }

  @Test func `marks are the numbers, and a range is three or more`() {
    for subset in 0..<(1 << 7) {
      let numbers = (1...7).filter { subset >> ($0 - 1) & 1 == 1 }
      let claim = Claim(
        section: "", text: "It is so.", cells: [], numbers: numbers, sources: [], record: nil)
      let marks = claim.marks.matches(of: /\[(\d+)(?:–(\d+))?\]/).map { mark in
        (Int(mark.1) ?? 0)...(mark.2.flatMap { Int($0) } ?? Int(mark.1) ?? 0)
      }
      #expect(marks.flatMap(Array.init) == numbers)
      #expect(marks.allSatisfy { $0.count != 2 })
      #expect(
        zip(marks, marks.dropFirst()).allSatisfy {
          $0.upperBound + 1 < $1.lowerBound || $0.count + $1.count == 2
        })
      #expect(claim.marked == (numbers.isEmpty ? claim.text : "\(claim.text) \(claim.marks)"))
    }
  }

  /// The numbers in a sentence, in order.
  private func numbers(in text: String) -> [Int] {
    text.split { !$0.isNumber }.compactMap { Int($0) }
  }

  /// The sentence of a section that has a text.
  private func sentence(_ text: String, in brief: Brief) -> String? {
    brief.claims.first { $0.cells.isEmpty && $0.text.contains(text) }?.text
  }

  @Test func `the numbers of bodies are those of the tables`() throws {
    let memberships = PlainCSV("memberships").rows
    for ref in Self.catalogue.bodies.refs {
      let id = Self.catalogue.bodies[ref].id
      let brief = Self.catalogue.brief(on: .body(ref))
      let own = Self.commitments.filter { $0["body"] == id }
      if !own.isEmpty {
        let text = try #require(sentence("; others exist", in: brief), "\(id)")
        let entered = Set(own.map { $0["document"] }).count
        let all = Self.documents.count { $0["bodies"]?.values.contains(id) == true }
        #expect(
          numbers(in: text) == [own.count, entered] + (all > entered ? [all] : []), "\(id)")
      }
      // Each commitment once, or the newest of them with how many there are.
      let shown = brief.claims.filter { if case .commitment = $0.record { true } else { false } }
      let more = brief.claims
        .filter { $0.text.hasPrefix("The newest") && $0.text.contains(": fora commitments --body") }
        .map { numbers(in: $0.text).prefix(2).reduce(0) { $1 - $0 } }
      #expect(shown.count + more.reduce(0, +) == own.count, "\(id)")
      let held = Self.meetings.filter { meeting in
        meeting["body"] == id || meeting["other_bodies"]?.values.contains(id) == true
      }
      let rows = brief.claims.filter { if case .meeting = $0.record { true } else { false } }
      #expect(rows.count <= held.count, "\(id)")
      let parties = Set(
        memberships.filter { $0["body"] == id }.map {
          ($0["state"] ?? "") + ($0["organisation"] ?? "")
        })
      let listed = brief.claims.filter { $0.section == English.members && !$0.cells.isEmpty }
      #expect(listed.count <= parties.count, "\(id)")
      let statement = Self.catalogue.statement(of: ref)
      if statement.listed.total > 0 {
        let text = try #require(sentence("as its sources list them", in: brief), "\(id)")
        #expect(
          numbers(in: text)
            == [statement.listed.states, statement.listed.organisations].filter { $0 > 0 }, "\(id)")
      }
    }
  }

  @Test(arguments: ["VN", "TH", "KE", "PE", "DE"])
  func `the numbers of states are those of their lists`(code: String) throws {
    let ref = try #require(Self.catalogue.parties.ref(code))
    let brief = Self.catalogue.brief(on: .party(ref))
    let listing = CommitmentListing(party: ref)
    let text = try #require(sentence("concern it", in: brief))
    let rows = listing.refs(in: Self.catalogue)
    let open = Self.catalogue.undertakings(of: ref).count { $0.tie.isOpen }
    #expect(
      numbers(in: text)
        == [
          rows.count - open, open, Set(rows.map { Self.catalogue.commitments[$0].document }).count,
        ].filter { $0 > 0 })
    let seats = Self.catalogue.seats(of: ref).filter {
      [.principal, .beside].contains(Self.catalogue.kind(of: $0))
    }
    let ended = Set(
      PlainCSV("bodies").rows.filter { ["ended", "succeeded"].contains($0["status"]) }
        .map { $0["id"] })
    for (section, isOver) in [(English.roles, false), (English.inBodiesOver, true)] {
      let roles = brief.claims.filter { $0.section == section && !$0.cells.isEmpty }
      let own = seats.filter { ended.contains(Self.catalogue.bodies[$0.body].id) == isOver }
      #expect(Set(roles.map(\.record)) == Set(own.map { .seat($0) }))
    }
    let hosted = Self.meetings.count { $0["country"] == code }
    let shown = brief.claims.count { if case .meeting = $0.record { true } else { false } }
    #expect(shown == min(8, hosted))
  }

  @Test(arguments: [("VN", ""), ("VN", "2015"), ("PE", "")])
  func `the command beside the newest of an objective lists all that have it`(
    code: String, date: String
  ) throws {
    let catalogue = Self.catalogue.asOf(EDTFDate(date))
    let ref = try #require(catalogue.parties.ref(code))
    let all = catalogue.undertakings(of: ref).map { catalogue.commitments[$0.commitment] }
    let texts = catalogue.brief(on: .party(ref)).claims.map(\.text)
      .filter { $0.hasPrefix("The newest") && $0.contains("have it first") }
    #expect(!texts.isEmpty)
    for text in texts {
      let line = try #require(text.split(separator: ": fora ").last.map(String.init))
      let objective = try #require(line.firstMatch(of: /objective:([0-9]+)/)?.1)
      let rows = Answer(to: try View(line: line, in: catalogue), in: catalogue).rows
      #expect(rows.count == all.count { $0.objectives.contains(String(objective)) }, "\(line)")
    }
  }

  @Test func `every objective of a body's commitments has its heading and says how many`() throws {
    for ref in Self.catalogue.bodies.refs {
      let own = Self.commitments.filter { $0["body"] == Self.catalogue.bodies[ref].id }
      let sections = Self.catalogue.brief(on: .body(ref)).sections
      for objective in 1...23 {
        let count = own.count { $0["objectives"]?.values.contains("\(objective)") == true }
        let section = sections.first { $0.title.hasPrefix("Objective \(objective) ") }
        guard count > 0 else {
          #expect(section == nil)
          continue
        }
        let found = try #require(section, "\(Self.catalogue.bodies[ref].id) \(objective)")
        let said = found.sentences.map(\.text)
        let all = said.lazy.compactMap { $0.firstMatch(of: #/^([0-9]+) commitments?, /#)?.1 }.first
        let cut = said.lazy.compactMap { $0.firstMatch(of: #/^The newest 8 of ([0-9]+)/#)?.1 }.first
        #expect((all ?? cut).flatMap { Int($0) } ?? found.rows.count == count)
      }
    }
  }

  @Test(arguments: subjects)
  func `figures are each by themselves, and as their source gives them`(subject: Brief.Subject) {
    let figures = PlainCSV("figures").rows
    for claim in Self.catalogue.brief(on: subject).claims {
      guard case .figure(let ref) = claim.record else { continue }
      let row = figures[ref.index]
      let text = "\(row["what"] ?? ""): \(row["value"] ?? "")"
      #expect(claim.text.filter { $0 != "," }.contains(text.filter { $0 != "," }))
      #expect(claim.sources.map { Self.catalogue.sources[$0].id } == [row["source"] ?? ""])
    }
  }

  // MARK: - Doubts

  /// A brief on an expression.
  private func brief(_ expression: String, asOf date: String = "") throws -> Brief {
    let set = try PartySet(expression, in: Self.catalogue)
    return Self.catalogue.asOf(EDTFDate(date)).brief(on: Brief.Subject(set))
  }

  @Test(
    arguments: [
      "bali-process & colombo-process", "{VN, TH}", "saarc & bimstec", "{DE, FR, IT}",
      "ca-4 | {MX}",
    ], ["", "2015"])
  func `what concerns a set is uncertain where it is of one of its parties`(
    expression: String, date: String
  ) throws {
    let catalogue = Self.catalogue.asOf(EDTFDate(date))
    let parties = catalogue.result(of: try PartySet(expression, in: catalogue)).isIn
    // Straight from the parties' own lists.
    var open: [Ref<Commitment>: Int] = [:]
    var sure: [Ref<Commitment>: Int] = [:]
    for undertaking in parties.flatMap({ catalogue.undertakings(of: $0) }) {
      if undertaking.tie.isOpen {
        open[undertaking.commitment, default: 0] += 1
      } else {
        sure[undertaking.commitment, default: 0] += 1
      }
    }
    let ofAll = Set(open.keys).union(sure.keys).filter {
      open[$0, default: 0] + sure[$0, default: 0] == parties.count
    }
    let brief = try brief(expression, asOf: date)
    guard !parties.isEmpty else {
      #expect(brief.claims.contains { $0.text == English.nobodyToConcern })
      return
    }
    let some = try #require(sentence("of those entered", in: brief))
    let uncertain = Set(open.keys).subtracting(sure.keys).count
    #expect(numbers(in: some) == [sure.count] + (uncertain == 0 ? [] : [uncertain]))
    let surely = ofAll.count { open[$0] == nil }
    let all = sentence("below", in: brief) ?? ""
    for number in [surely, ofAll.count - surely] where number > 0 {
      #expect(numbers(in: all).contains(number), "\(all)")
    }
    for claim in brief.claims {
      guard case .commitment(let ref) = claim.record else { continue }
      #expect(ofAll.contains(ref))
      #expect((open[ref] != nil) == claim.text.contains("uncertain"), "\(claim.text)")
      #expect((open[ref] != nil) == claim.cells.last?.contains("uncertain"))
    }
  }

  @Test(arguments: ["saarc & eu", "bali-process - bali-process", "{VN} & {TH}"])
  func `of a set of nobody nothing is told, and nothing is said to stand below`(
    expression: String
  ) throws {
    let brief = try brief(expression)
    #expect(!brief.claims.contains { $0.text.contains("below") })
    #expect(!brief.sections.contains { [English.meetings, English.figures].contains($0.title) })
    #expect(brief.claims.contains { $0.text == English.nobodyToConcern })
  }

  @Test(arguments: subjects, ["", "2012"])
  func `each role has its own date and the sources that say so`(
    subject: Brief.Subject, date: String
  ) {
    let catalogue = Self.catalogue.asOf(EDTFDate(date))
    for section in catalogue.brief(on: subject).sections where section.titles.contains("Since") {
      for row in section.rows {
        guard case .seat(let seat) = row.record else { continue }
        let role = row.cells[1].replacing(English.andSecondHand, with: "").split(separator: " (")[0]
        let terms = catalogue.memberships(of: seat).filter {
          catalogue.roles([$0]) == [String(role)]
        }
        let sources = row.sources.map { catalogue.sources[$0].id }
        // Behind a date may stand how it was found.
        let since = String(row.cells[2].split(separator: " (")[0])
        let own = terms.filter { ($0.from?.words ?? English.sinceNotKnown) == since }
        #expect(!own.isEmpty, "\(row.text)")
        // The source of the date is one of the row's.
        #expect(own.contains { sources.contains($0.dateSource ?? $0.source) }, "\(row.text)")
      }
    }
  }

  @Test func `who once was in the chair is not told as if a start were an end`() {
    #expect(English.term("chair", since: "2024", until: "", isOver: false) == "chair, since 2024")
    #expect(
      English.term("former chair", since: "2017-03", until: "", isOver: true)
        == "former chair, from 2017-03 on, until when is not known")
    #expect(
      English.term("former chair", since: "2013", until: "2017", isOver: true)
        == "former chair, from 2013 to 2017")
    #expect(English.term("chair", since: "2025", until: "2025", isOver: true) == "chair, in 2025")
  }

  @Test func `second-hand is what its source or its document says, wherever it is counted`() {
    let grades = Dictionary(
      uniqueKeysWithValues: PlainCSV("sources").rows.map { ($0["id"] ?? "", $0["grade"] ?? "") })
    let kinds = Dictionary(
      uniqueKeysWithValues: PlainCSV("documents").rows.map { ($0["id"] ?? "", $0["kind"] ?? "") })
    let second = Set(
      Self.commitments.filter { row in
        ["press", "secondary"].contains(grades[row["source"] ?? ""] ?? "")
          || ["news", "press-release"].contains(kinds[row["document"] ?? ""] ?? "")
      }.map { $0["id"] ?? "" })
    for ref in Self.catalogue.commitments.refs {
      let id = Self.catalogue.commitments[ref].id
      #expect(Self.catalogue.isSecondHand(.commitment(ref)) == second.contains(id), "\(id)")
    }
    for subject in Self.subjects {
      for claim in Self.catalogue.brief(on: subject).claims {
        guard case .commitment(let ref) = claim.record else { continue }
        let id = Self.catalogue.commitments[ref].id
        #expect(claim.text.contains(English.secondHand) == second.contains(id), "\(claim.text)")
      }
    }
  }

  @Test func `a note that names who has a role is named where the role is`() throws {
    let catalogue = Catalogue.of(
      bodies: "id,short_name\na,Alpha", states: "id,name\nAA,Aland\nBB,Borduria\nCC,Cland",
      memberships: """
        body,state,role,from,source
        a,AA,member,,s
        a,BB,member,2001,s
        a,CC,chair,2020,s
        """, sources: "id,title,as_of\ns,Page,2021",
      problems: """
        id,body,kind,text,sources
        p1,a,membership,[s] has Aland; another page has not.,s
        p2,a,chair,Cland is chair by [s] only; Borduria is not.,s
        p3,a,date,Borduria came in 2001 or 2002.,s
        """)
    let body = try #require(catalogue.bodies.ref("a"))
    let brief = catalogue.brief(on: .body(body))
    func row(_ name: String, _ role: String) -> String? {
      brief.claims.first { $0.cells.first == name && $0.cells[1].hasPrefix(role) }?.cells[1]
    }
    #expect(row("Aland", "member") == "member (but see note 1)")
    #expect(row("Borduria", "member") == "member (but see note 3)")
    #expect(row("Cland", "chair") == "chair (but see note 2)")
    #expect(brief.claims.contains { $0.text.hasPrefix("Note 3: Borduria") })
  }

  @Test(arguments: ["bali-process", "asean", "eu", "colombo-process", "icrmw"])
  func `before a body was founded nobody was in it, which is not that it is not known`(
    id: String
  ) throws {
    let body = try #require(Self.catalogue.bodies.ref(id))
    let brief = Self.catalogue.asOf(EDTFDate("1900")).brief(on: .body(body))
    #expect(brief.claims.contains { $0.text == English.nobodyYet })
    #expect(!brief.claims.contains { $0.text.contains("no source with a list was found") })
    #expect(!brief.claims.contains { $0.text.hasPrefix("Note ") })
  }

  @Test(arguments: ["VN", "DE", "KE"])
  func `before a state was in the United Nations it is not said to be`(code: String) throws {
    let party = try #require(Self.catalogue.parties.ref(code))
    let brief = Self.catalogue.asOf(EDTFDate("1800")).brief(on: .party(party))
    #expect(!brief.claims.contains { $0.text.hasPrefix("Member of the United Nations") })
    #expect(brief.claims.contains { $0.text.contains("no member of the United Nations yet") })
    #expect(
      brief.claims.contains {
        $0.text.contains("No document of which commitments are entered was there as of")
      })
  }

  @Test func `a relation stands with both`() {
    for ref in Self.catalogue.relations.refs {
      let relation = Self.catalogue.relations[ref]
      guard let own = Self.catalogue.bodies.ref(relation.body),
        let other = relation.relatedBody.flatMap(Self.catalogue.bodies.ref)
      else { continue }
      let related = Self.catalogue.relations(of: other).map { Self.catalogue.relations[$0] }
      #expect(
        related.contains {
          $0.body == relation.body
            || Self.catalogue.relatedBody(of: $0) == Self.catalogue.bodies[own].id
        }, "\(relation.body)")
    }
  }

  @Test func `of a body with former chairs only it is said that today's is not known`() throws {
    for ref in Self.catalogue.bodies.refs {
      let name = Self.catalogue.bodies[ref].shortName
      let isKnown = Self.catalogue.chairsNow(of: ref).isSure
      let hasChairs = Self.catalogue.chairs(of: ref).contains {
        Role(rawValue: Self.catalogue.memberships[$0].roleID)?.presides == true
      }
      let text = English.noChairNow(of: name, asOf: nil)
      let isSaid = Self.catalogue.brief(on: .body(ref)).claims.contains {
        $0.text == Sentence.ended(Sentence.begun(text))
      }
      let isOpen = hasChairs && !isKnown && !Self.catalogue.bodies[ref].isOver
      #expect(isSaid == isOpen, "\(name)")
      let answer = Answer(to: View(.chairs(ref)), in: Self.catalogue)
      #expect(answer.notes.contains(text) == isOpen, "\(name)")
    }
  }

  /// A body with a chair of an old, second-hand source on which sources disagree, and one that is over.
  private static let small = Catalogue.of(
    bodies:
      "id,short_name,established,status,successor\na,Alpha,,,\nb,Beta,,succeeded,c\nc,Gamma,2016,,",
    states: "id,name,status\nAA,Aland,un-member\nBB,Borduria,un-member",
    memberships: """
      body,state,role,from,source
      a,AA,member,,new
      a,BB,member,,old
      a,AA,chair,2020,old
      b,AA,member,,old
      b,AA,chair,2010,old
      """, sources: "id,title,as_of,grade\nold,Page,2021,press\nnew,List,2024-06,official",
    problems:
      "id,body,kind,text,sources\np,a,chair,Another page has not Aland.,old\nq,a,membership,Not Borduria.,old"
  )

  @Test func `in short each fact keeps its warning`() throws {
    let catalogue = Self.small
    let party = try #require(catalogue.parties.ref("AA"))
    func texts(_ subject: Brief.Subject, isShort: Bool) -> [String] {
      catalogue.brief(on: subject, isShort: isShort).claims.map(\.text)
    }
    let text = "Alpha: chair, since 2020 (by a second-hand source of 2021)"
    #expect(texts(.party(party), isShort: false).contains("\(text) (but see note 1)"))
    let short = texts(.party(party), isShort: true)
    #expect(short.contains("\(text) (with a note)"))
    #expect(short.contains("Member of Alpha."))
    let body = texts(.body(Ref(0)), isShort: true)
    #expect(body.contains("Aland; and Borduria (with a note, second-hand)."))
    let set = try PartySet("a | c", in: catalogue)
    #expect(
      texts(.set(set), isShort: true).contains {
        $0.hasPrefix("Aland (with a note, second-hand); and Borduria (with a note, second-hand)")
      })
  }

  @Test(arguments: [false, true])
  func `what is over is told apart, and is not now`(isShort: Bool) throws {
    let catalogue = Self.small
    let party = try #require(catalogue.parties.ref("AA"))
    let texts = catalogue.brief(on: .party(party), isShort: isShort).claims.map(\.text)
    #expect(texts.contains { $0.hasPrefix("Now it takes part in 1 body: member") })
    #expect(texts.contains("It also was in 1 body that is over: Beta."))
    let body = catalogue.brief(on: .body(Ref(1)), isShort: isShort)
    #expect(!body.claims.contains { $0.text.contains("chairs Beta now") })
    // Before what followed it was founded it was there.
    let then = catalogue.asOf(EDTFDate("2015"))
    #expect(!then.isOver(Ref(1)) && catalogue.asOf(EDTFDate("2017")).isOver(Ref(1)))
  }

  @Test(arguments: subjects)
  func `in short there are no rows but those of chairs and changes`(subject: Brief.Subject) {
    let short = Self.catalogue.brief(on: subject, isShort: true)
    let whole = Self.catalogue.brief(on: subject)
    #expect(short.claims.count < whole.claims.count)
    #expect(short.sources.count <= whole.sources.count)
    for section in short.sections where !section.rows.isEmpty {
      #expect(section.title == English.chairs || section.rows.count <= 5)
    }
    // As many commitments as the whole has.
    if case .party(let party) = subject {
      let all = Self.catalogue.undertakings(of: party)
      let text = sentence("By objective", in: short) ?? ""
      let counts = text.split(separator: ": ").dropFirst(2)
        .compactMap { Int($0.prefix { $0.isNumber }) }
      let objectives = all.map { Self.catalogue.commitments[$0.commitment].objectives.unique.count }
      #expect(counts.reduce(0, +) == objectives.reduce(0) { $0 + max(1, $1) })
    }
  }

  @Test(arguments: [
    ("brief vietnm", "Viet Nam (VN)"), ("coverage vietnm --gaps", "Viet Nam (VN)"),
    ("brief colmbo proces", "Colombo"), ("brief VN TH", "{VN, TH}"),
  ])
  func `a name of nobody is looked for among all that can be named`(
    line: String, meant: String
  ) {
    do throws(QueryError) {
      _ = try View(line: line, in: Self.catalogue)
      Issue.record("it is read")
    } catch {
      #expect(error.sentence.contains(meant), "\(error.sentence)")
      #expect(
        error.sentence.contains("no body, state or organisation is called")
          || line.contains("colmbo"))
    }
  }

  @Test func `several bodies are no set where several are counted, and are one in a brief`() throws
  {
    let bodies = ["asean", "saarc"].compactMap(Self.catalogue.bodies.ref)
    #expect(
      try View(line: "coverage asean saarc", in: Self.catalogue).subject
        == .coverage(Coverage(.bodies(bodies))))
    do throws(QueryError) {
      _ = try View(line: "brief asean saarc", in: Self.catalogue)
      Issue.record("it is read")
    } catch {
      #expect(error.sentence.contains("asean & saarc"), "\(error.sentence)")
    }
  }

  @Test(arguments: subjects)
  func `its line is read back as the same`(subject: Brief.Subject) throws {
    let line = try #require(View(.brief(subject)).line(in: Self.catalogue))
    #expect(try View(line: line, in: Self.catalogue).subject == .brief(subject), "\(line)")
  }
}
