import Testing

@testable import MigrationBodies

/// Briefs of the catalogue: every fact has its sources, every number is that of the tables.
@Suite struct BriefTests {
  private static let catalogue = Catalogue.real
  private static let commitments = PlainCSV("commitments").rows
  private static let meetings = PlainCSV("meetings").rows

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
        let text = try #require(sentence("read; others exist", in: brief), "\(id)")
        #expect(
          numbers(in: text) == [own.count, Set(own.map { $0["document"] }).count], "\(id)")
      }
      // Each commitment once, or the newest of them with how many there are.
      let shown = brief.claims.filter { if case .commitment = $0.record { true } else { false } }
      let more = brief.claims.filter { $0.text.contains("all: fora commitments") }
        .map { numbers(in: $0.text).prefix(2).reduce(0) { $1 - $0 } }
      #expect(shown.count + more.reduce(0, +) == own.count, "\(id)")
      let held = Self.meetings.filter { $0["body"] == id }
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
    let text = try #require(sentence("that concern it", in: brief))
    let rows = listing.refs(in: Self.catalogue)
    #expect(
      Array(numbers(in: text).prefix(2))
        == [rows.count, Set(rows.map { Self.catalogue.commitments[$0].document }).count])
    let seats = Self.catalogue.seats(of: ref).filter {
      [.principal, .beside].contains(Self.catalogue.kind(of: $0))
    }
    #expect(brief.claims.count { $0.section == English.roles && !$0.cells.isEmpty } == seats.count)
    let hosted = Self.meetings.count { $0["country"] == code }
    let shown = brief.claims.count { if case .meeting = $0.record { true } else { false } }
    #expect(shown == min(8, hosted))
  }

  @Test(arguments: subjects)
  func `figures are each by themselves, and as their source gives them`(subject: Brief.Subject) {
    let figures = PlainCSV("figures").rows
    for claim in Self.catalogue.brief(on: subject).claims {
      guard case .figure(let ref) = claim.record else { continue }
      let row = figures[ref.index]
      #expect(claim.text.contains("\(row["what"] ?? ""): \(row["value"] ?? "")"))
      #expect(claim.sources.map { Self.catalogue.sources[$0].id } == [row["source"] ?? ""])
    }
  }

  @Test(arguments: subjects)
  func `its line is read back as the same`(subject: Brief.Subject) throws {
    let line = try #require(View(.brief(subject)).line(in: Self.catalogue))
    #expect(try View(line: line, in: Self.catalogue).subject == .brief(subject), "\(line)")
  }
}
