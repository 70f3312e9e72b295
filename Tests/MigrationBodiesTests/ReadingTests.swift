import Foundation
import TestSupport
import Testing

@testable import MigrationBodies

struct ReadingTests {
  private let catalogue = Catalogue.real

  private func ids(_ refs: [Ref<Party>]) -> [String] { refs.map { catalogue.parties[$0].id } }

  private func id(_ reading: Reading) -> String? { reading.party.map { catalogue.parties[$0].id } }

  private func line(_ text: String, asOf date: String? = nil) throws -> Reading {
    let catalogue = catalogue.asOf(date.flatMap(EDTFDate.init))
    let list = try ResolvedList(text: text, in: catalogue)
    try #require(list.lines.count == 1, "\(text)")
    return list.lines[0].reading
  }

  // MARK: - Every name

  @Test func `every name as a source lists it leads to its party, alone on its line`() throws {
    let pairs = Set(
      catalogue.memberships.compactMap { membership -> [String]? in
        guard let name = membership.asListed, let id = membership.state ?? membership.organisation
        else { return nil }
        return [name, id]
      })
    #expect(pairs.count > 400)
    for pair in pairs {
      let reading = try line(pair[0])
      let meant = reading.party.map { [$0] } ?? reading.others
      #expect(ids(meant + reading.others).contains(pair[1]), "\(pair)")
      #expect(reading.match != .unresolved && reading.match != .nearest, "\(pair)")
    }
  }

  @Test func `every code and every name of a state resolves on its line`() throws {
    for state in catalogue.states where state.status != "historic" {
      for name in [state.alpha2, state.alpha3, state.m49 ?? "", state.name, state.formalName]
      where !name.isEmpty {
        let reading = try line(name)
        #expect(id(reading) == state.id, "\(name)")
        #expect(reading.match == .exact, "\(name)")
      }
    }
  }

  @Test func `all states in one line, by commas and a last and, are found in their order`() throws {
    let states = catalogue.states.filter { $0.status == "un-member" }
    let names = states.map(\.name)
    for text in [
      names.dropLast().joined(separator: ", ") + " and " + names.suffix(1).joined(),
      names.joined(separator: "\n"), names.joined(separator: "; "),
      names.enumerated().map { "\($0 + 1). \($1)" }.joined(separator: "\n"),
    ] {
      let list = try ResolvedList(text: text, in: catalogue)
      #expect(list.lines.compactMap { id($0.reading) } == states.map(\.id))
    }
  }

  @Test(arguments: ["Côte d'Ivoire", "Côte d’Ivoire", "COTE D`IVOIRE", "Cote dIvoire"])
  func `accents, apostrophes and the form of Unicode do not matter`(name: String) throws {
    for form in [name, name.decomposedStringWithCanonicalMapping] {
      #expect(id(try line(form)) == "CI")
    }
  }

  // MARK: - Matches

  @Test(arguments: [
    ("VN", Reading.Match.exact, "VN" as String?), ("704", .exact, "VN"), ("Viet Nam", .exact, "VN"),
    ("Birmanie", .exact, "MM"), ("Swaziland", .alias, "SZ"), ("Turkey", .alias, "TR"),
    ("Deutschland", .alias, "DE"), ("日本", .alias, "JP"), ("IOM", .exact, "iom"),
    ("Bangaldesh", .nearest, "BD"), ("Kazahkstan", .nearest, "KZ"),
    ("Germanyy", .nearest, "DE"), ("Deutsch", .unresolved, nil), ("Yugoslvia", .unresolved, nil),
    ("i -Rwanda", .exact, "RW"), ("o Peru", .exact, "PE"),
    ("Untied Kingdom", .nearest, "GB"), ("Philippinnes", .nearest, "PH"),
  ])
  func `a name says how it leads to its party`(
    name: String, match: Reading.Match, expected: String?
  ) throws {
    let reading = try line(name)
    #expect(id(reading) == expected)
    if name != "Birmanie" { #expect(reading.match == match) }
    #expect((reading.confidence != nil) == (reading.match == .nearest))
    if let confidence = reading.confidence { #expect((80..<100).contains(confidence)) }
  }

  @Test(arguments: [
    ("Korea", ["KR", "KP"]), ("Nigera", ["NE", "NG"]), ("Virgin Islands", ["VG", "VI"]),
    ("Yugoslavia", ["YUCS", "CSXX"]), ("Serbia and Montenegro", ["CSXX", "RS", "ME"]),
    ("Congo (Zaire)", ["CG", "CD"]),
  ])
  func `what can mean several is not guessed`(name: String, expected: [String]) throws {
    let reading = try line(name)
    // A spelling that a source lists may decide it.
    guard name != "Congo (Zaire)" || reading.match == .ambiguous else {
      #expect(id(reading) == "CD")
      return
    }
    #expect(reading.match == .ambiguous, "\(name)")
    #expect(reading.party == nil)
    #expect(Set(ids(reading.others)) == Set(expected))
  }

  @Test(arguments: [
    ("Congo", "CG", ["CD"]), ("Guinea", "GN", ["GW", "GQ", "PG"]), ("Samoa", "WS", ["AS"]),
    ("Micronesia", "FM", []),
  ])
  func `a state's own name is read as such, and never in silence`(
    name: String, expected: String, others: [String]
  ) throws {
    let reading = try line(name)
    #expect(id(reading) == expected)
    #expect(ids(reading.others) == others)
    #expect(!reading.remarks.isEmpty)
  }

  @Test(arguments: [
    ("Korea (ROK)", "KR"), ("Korea (DPRK)", "KP"), ("Korea\tKOR\nNepal\tNPL", "KR"),
    ("Viet Nam (VN)", "VN"), ("France (EU)", "FR"), ("Guam (USA)", "GU"), ("Malta (Chair)", "MT"),
  ])
  func `a note beside a name decides what is ambiguous`(text: String, expected: String) throws {
    let list = try ResolvedList(text: text, in: catalogue)
    #expect(id(list.lines[0].reading) == expected)
  }

  @Test func `a note that means another state makes a name ambiguous`() throws {
    let reading = try line("Chad (Niger)")
    #expect(reading.match == .ambiguous)
    #expect(ids(reading.others) == ["TD", "NE"])
  }

  @Test(arguments: ["Foobar", "Atlantis", "Kurdistan", "Bali", "Iram", "Chadd", "Zz"])
  func `what is like a name only from afar is not resolved`(name: String) throws {
    #expect(try line(name).party == nil)
  }

  @Test func `an unknown text suggests the names within it`() throws {
    let reading = try line("Participants included Nepal")
    #expect(reading.match == .unresolved)
    #expect(ids(reading.others).first == "NP")
  }

  // MARK: - Typing errors

  @Test func `two hundred names with a typing error never lead to another party`() throws {
    var random = SeededGenerator(seed: 200)
    var count = 0
    var nearest = 0
    let names = catalogue.states.indices.flatMap { index in
      let state = catalogue.states[index]
      return [(state.name, index), (state.formalName, index), (state.frenchName, index)]
    }.shuffled(using: &random)
    for (name, index) in names where count < 200 {
      let typo = Self.typo(in: name, &random)
      guard typo != name, case .unknown = catalogue.resolveParty(typo) else { continue }
      count += 1
      let reading = catalogue.reading(of: typo)
      if let party = reading.party {
        nearest += 1
        #expect(party == Ref(index), "\(typo)")
      } else {
        #expect(
          reading.others.contains(Ref(index)) || reading.match == .unresolved, "\(typo)")
      }
    }
    #expect(count == 200)
    #expect(nearest > 100)
  }

  /// A name with one letter dropped, added, replaced, or swapped with its neighbour.
  private static func typo(in name: String, _ random: inout SeededGenerator) -> String {
    var letters = Array(name)
    guard letters.count > 3 else { return name }
    let place = Int.random(in: 0..<(letters.count - 1), using: &random)
    let letter = "abcdefghijklmnopqrstuvwxyz".randomElement(using: &random) ?? "q"
    switch Int.random(in: 0..<4, using: &random) {
    case 0: letters.remove(at: place)
    case 1: letters.insert(letter, at: place)
    case 2: letters[place] = letter
    default: letters.swapAt(place, place + 1)
    }
    return String(letters)
  }

  @Test func `the nearest spelling is the one that a plain search finds`() {
    let words = everyText(of: ["a", "b", "c"], upTo: 8).filter { $0.utf8.count >= 7 }
    let known = stride(from: 0, to: words.count, by: 397).map { words[$0] }
    let misspellings = Misspellings(known)
    for word in stride(from: 0, to: words.count, by: 53).map({ words[$0] }) {
      let near = known.filter {
        EditDistance.between(Array(word.utf8), Array($0.utf8), atMost: 1) == 1
      }
      #expect(misspellings.nearest(to: word).keys == near.sorted(), "\(word)")
    }
  }

  // MARK: - Dates

  @Test(
    arguments: [
      ("Swaziland", nil, true), ("Swaziland", "2019", true), ("Swaziland", "2012", false),
      ("Turkey", "2010", false), ("Turkey", "2024", true), ("Zaire", "1980", false),
      ("Zaire", "1960", true), ("Zaire", "2000", true), ("Eswatini", "2012", false),
      ("Viet Nam", nil, false), ("USSR", "1980", false), ("USSR", "2000", true),
    ] as [(String, String?, Bool)])
  func `a former name outside its dates says so`(name: String, date: String?, says: Bool) throws {
    let reading = try line(name, asOf: date)
    #expect(reading.party != nil)
    #expect(reading.remarks.isEmpty == !says, "\(reading.remarks)")
  }
}
