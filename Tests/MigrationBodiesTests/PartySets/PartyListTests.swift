import TestSupport
import Testing

@testable import MigrationBodies

/// Lists of parties that somebody gave, and texts that are or are not expressions.
struct PartyListTests {
  private let real = Catalogue.real

  private func list(_ names: String) throws -> PartyList {
    PartyList(try ResolvedList(text: names, in: real))
  }

  private func ids(_ refs: [Ref<Party>]) -> [String] { refs.map { real.parties[$0].id } }

  @Test func `each party is on a list once, in its order, and not also as one that may be`() {
    let all = (0..<4).map { Ref<Party>($0) }
    let lists = all.flatMap { a in all.flatMap { b in all.map { [a, b, $0] } } }
    for sure in lists {
      for open in [[], [all[0]], [all[2], all[0], all[2]], all] {
        let list = PartyList(sure, mayBe: open)
        #expect(Set(list.parties) == Set(sure) && list.parties.count == Set(sure).count)
        #expect(list.parties.first == sure.first)
        #expect(Set(list.mayBe) == Set(open).subtracting(sure))
        #expect(list.mayBe.count == Set(list.mayBe).count)
        // A list of a list is the same list.
        #expect(PartyList(list.parties, mayBe: list.mayBe) == list)
      }
    }
  }

  @Test func `a list that was looked up has whom its names mean, and whom they may`() throws {
    let list = try self.list("Viet Nam\nThailand\nFoobar\nViet Nam\nVNM\n")
    #expect(ids(list.parties) == ["VN", "TH"])
    #expect(list.mayBe.isEmpty)
  }

  @Test func `a name that can mean several puts each on the list as one that may be`() throws {
    let names = real.ambiguousNames.map(\.text)
    let name = try #require(names.first { try !list("\($0)\n").mayBe.isEmpty })
    let open = try list("\(name)\n").mayBe
    #expect(open.count > 1)
    // Named by its own name, one of them is sure and the others stay open.
    let both = try list("\(name)\n\(real.parties[open[0]].name)\n")
    #expect(both.parties == [open[0]])
    #expect(both.mayBe == Array(open.dropFirst()))
  }

  @Test(arguments: [
    ("-", true), ("- & asean", true), ("asean - -", true), ("asean | -", true), ("(-)", true),
    ("at least 1 of (asean, -)", true), ("-@2015", true), ("asean & (rcm - -)", true),
    ("asean - rcm", false), ("asean", false), ("", false), ("{VN} - rcm", false),
    ("\"-\" & asean", false), ("asean@2015 - rcm", false), ("(asean) - rcm", false),
  ])
  func `a list is asked for where a dash stands for a set`(text: String, expected: Bool) {
    #expect(PartySet.asksForList(text) == expected)
  }

  @Test(arguments: [
    ("asean", true), ("bali process", true), ("“bali process”", true), ("a (b) c", true),
    ("a (b", false), ("a) b", false), ("asean & rcm", false), ("asean | rcm", false),
    ("asean ^ rcm", false), ("asean - rcm", false), ("asean-rcm", true), ("{VN}", false),
    ("asean@2015", false), ("asean.chair", true), ("", true),
  ])
  func `a text with what only an expression has is no name`(text: String, expected: Bool) {
    #expect(PartySet.canBeName(text) == expected)
  }

  @Test(arguments: [
    ("bali process", true), ("asean", true), ("asean.chair", false), ("region:asia", false),
    ("-asean", false), ("asean-", false), ("asean and rcm", false), ("asean & rcm", false),
    ("asean@2015", false), ("\"bali process\"", false), ("", false), ("asean-rcm", true),
  ])
  func `a plain name has nothing but words`(text: String, expected: Bool) {
    #expect(PartySet.isPlainName(text) == expected)
  }

  @Test func `what is no expression is never taken for one with a list`() {
    let alphabet = ["-", "a", " ", "(", ")", "&", "@2015", "\""]
    for text in everyText(of: alphabet, upTo: 4) {
      // Whatever is a plain name can be a name, and needs no list.
      if PartySet.isPlainName(text) {
        #expect(PartySet.canBeName(text), "\(text)")
        #expect(!PartySet.asksForList(text), "\(text)")
      }
      if PartySet.asksForList(text), (try? PartySet(text, in: real)) != nil {
        Issue.record("“\(text)” was read without its list")
      }
    }
  }

  @Test func `a body is spelt by its own names whatever the case, and no other way`() {
    for ref in real.bodies.refs {
      let body = real.bodies[ref]
      for name in [body.id, body.name, body.shortName].map({ $0.uppercased() })
      where real.body(named: name) != nil {
        #expect(real.isSpelt(name), "\(name)")
      }
      #expect(!real.isSpelt(body.id + " - -"))
    }
  }
}
