import TestSupport
import Testing

@testable import MigrationBodies

struct PartySetParsingTests {
  private let catalogue = SmallWorld.catalogue

  private func read(_ text: String) throws(QueryError) -> String {
    try PartySet(text, in: catalogue, list: SmallWorld.list).text(in: catalogue)
  }

  private func error(_ text: String, in catalogue: Catalogue? = nil) -> QueryError? {
    do throws(QueryError) {
      _ = try PartySet(text, in: catalogue ?? self.catalogue)
      return nil
    } catch {
      return error
    }
  }

  @Test(arguments: [
    ("alpha", "alpha"), ("  alpha  ", "alpha"), ("((alpha))", "alpha"),
    ("alpha & beta & gamma", "(alpha & beta) & gamma"),
    ("alpha | beta & gamma", "alpha | (beta & gamma)"),
    ("alpha - beta - gamma", "(alpha - beta) - gamma"),
    ("alpha - beta | gamma ^ delta", "((alpha - beta) | gamma) ^ delta"),
    ("alpha - (beta | gamma)", "alpha - (beta | gamma)"),
    ("alpha&beta|gamma", "(alpha & beta) | gamma"),
    ("alpha@2005 & beta", "alpha@2005 & beta"), ("alpha & beta@2005", "alpha & beta@2005"),
    ("alpha & beta @2005", "(alpha & beta)@2005"), ("alpha @2005", "alpha@2005"),
    ("(alpha & beta)@2005 - gamma", "(alpha & beta)@2005 - gamma"),
    ("(alpha & beta @2005) - gamma", "(alpha & beta)@2005 - gamma"),
    ("alpha - (beta | gamma) @2005", "(alpha - (beta | gamma))@2005"),
    ("alpha@2004 & beta @2005", "(alpha@2004 & beta)@2005"),
    ("alpha@2004 @2005", "(alpha@2004)@2005"), ("alpha@2005-03-17", "alpha@2005-03-17"),
    ("at least 2 of (alpha, beta, gamma)", "at least 2 of (alpha, beta, gamma)"),
    ("AT LEAST 1 of(alpha)@2005", "at least 1 of (alpha)@2005"),
    ("at least 1 of (alpha, beta @2005)", "at least 1 of (alpha, beta)@2005"),
    ("at least 1 of (alpha | beta, gamma@2005)", "at least 1 of (alpha | beta, gamma@2005)"),
    ("alpha.observer", "alpha.observer"), ("alpha.obs", "alpha.observer"),
    ("alpha.members", "alpha.member"), ("beta.signatories", "beta.signatory"),
    ("alpha.chair", "alpha.chair"), ("alpha.co-ch", "alpha.co-chair"), ("alpha.any", "alpha.any"),
    ("alpha.ANY@2005", "alpha.any@2005"), ("\"Alpha Process\".chair", "alpha.chair"),
    ("“Alpha Process”@2005", "alpha@2005"), ("Alpha Process & Delta Treaty", "alpha & delta"),
    ("alpha process.chair@2005 - beta", "alpha.chair@2005 - beta"), ("AP", "alpha"),
    ("ÁLPHA process", "alpha"), ("everything", "beta"),
    ("states", "states"), ("\"states\"", "\"states\""), ("\"states\".any", "\"states\".any"),
    ("States - organizations", "states - organisations"),
    ("region:asia", "region:asia"), ("reg:as", "region:asia"), ("region: \"asia\"", "region:asia"),
    ("subregion:\"North Europe\"", "subregion:\"North Europe\""),
    ("sub:north", "subregion:\"North Europe\""),
    ("subregion:North Europe", "subregion:\"North Europe\""),
    ("kind:un-member", "kind:un-member"), ("kind:\"UN member\"", "kind:un-member"),
    ("{AA, BB}", "{AA, BB}"), ("{Alphaland, \"Two Organisation\", AAA}", "{AA, two-org}"),
    ("{}", "{}"), ("-", "-"), ("- & alpha", "- & alpha"), ("alpha - -", "alpha - -"),
    ("(-) | alpha", "- | alpha"), ("-@2005", "-@2005"),
  ])
  func `an expression is read so`(text: String, canonical: String) throws {
    #expect(try read(text.replacing("region: ", with: "region:")) == canonical)
    #expect(try read(canonical) == canonical)
  }

  @Test func `the whole language of two operators binds as it is documented`() throws {
    for first in PartySet.Operator.allCases {
      for second in PartySet.Operator.allCases {
        let isRight = second == .and && first != .and
        let (a, b) = (first.rawValue, second.rawValue)
        let expected =
          isRight ? "alpha \(a) (beta \(b) gamma)" : "(alpha \(a) beta) \(b) gamma"
        #expect(try read("alpha \(a) beta \(b) gamma") == expected)
      }
    }
  }

  @Test(arguments: [
    ("", 0..<0, "there is no expression"), ("alpha &", 7..<7, "something is missing at the end"),
    ("alpha & & beta", 8..<9, "something is missing before “&”"),
    ("& alpha", 0..<1, "something is missing before “&”"),
    ("alpha & (beta", 8..<9, "this is not closed"), ("{AA", 0..<1, "this is not closed"),
    ("alpha)", 5..<6, "there is no “(” to this “)”"),
    ("alpha }", 6..<7, "there is no “{” to this “}”"),
    ("()", 1..<2, "something is missing before this “)”"),
    ("alpha, beta", 5..<6, "a comma stands only in {VN, TH} and in “at least 2 of (A, B)”"),
    ("(alpha) beta", 8..<12, "an operator is missing before this"),
    ("{AA} {BB}", 5..<6, "an operator is missing before this"),
    ("(alpha) -beta", 8..<13, "an operator is missing"),
    ("alpha -beta", 0..<11, "no body is called “alpha -beta”"),
    ("alpha- beta", 0..<11, "no body is called “alpha- beta”"),
    ("alpha and beta", 0..<14, "no body is called “alpha and beta”"),
    ("alpha @2005 & beta", 6..<11, "it is not clear what “@2005” is for"),
    ("at least 1 of (alpha @2005, beta)", 21..<26, "it is not clear what “@2005” is for"),
    ("alpha@2004@2005", 10..<15, "“@2005” is a second date"),
    ("@2005", 0..<5, "a date follows what it is for"),
    ("alpha@", 5..<6, "“” is not a valid date"),
    ("alpha@2005-13", 5..<13, "“2005-13” is not a valid date"),
    ("alpha@2005/..", 5..<13, "“2005/..” is not a valid date"),
    ("\"alpha", 0..<1, "this quotation mark is not closed"),
    ("at least two of (alpha)", 0..<15, "“at least” is not complete"),
    ("at least 2", 0..<10, "“at least” is not complete"),
    ("at least 0 of (alpha)", 9..<10, "of 1 sets nothing can be in 0"),
    ("at least 2 of (alpha)", 9..<10, "of 1 sets nothing can be in 2"),
    ("alpha.chiar", 6..<11, "there is no role “chiar”"),
    ("alpha.", 6..<6, "a role is missing behind the point"),
    ("alpha.part", 6..<10, "“part” can mean several roles"),
    ("alpha.former-chair", 6..<18, "who chaired before is asked for by date"),
    ("region:asai", 7..<11, "there is no region “asai”"),
    ("region:", 7..<7, "a region is missing"), ("kind:un", 5..<7, "“un” can mean several"),
    ("regoin:asia", 0..<11, "there is no field “regoin:”"),
    ("alhpa & beta", 0..<5, "no body is called “alhpa”"),
    ("AA & beta", 0..<2, "no body is called “AA”"),
    ("{AA, Nobody}", 5..<11, "no state or organisation is called “Nobody”"),
    ("{AA & BB}", 4..<5, "between { and } stand names"),
    ("alpha & -", 8..<9, "“-” by itself means a list on standard input, and there is none"),
  ])
  func `a wrong expression says where and what`(text: String, range: Range<Int>, problem: String) {
    let error = error(text)
    #expect(error?.problem == problem)
    #expect(error?.range == range)
    #expect(error?.text == text)
  }

  @Test(arguments: [
    ("alhpa & beta", "did you mean Alpha (alpha)?"),
    ("AA & beta", "the party Alphaland is written {AA}"),
    ("alpha and beta", "for “and” write &"), ("alpha.chiar", "did you mean chair?"),
    ("region:asai", "did you mean asia?"), ("regoin:asia", "did you mean region:?"),
    ("alpha -beta", "“-” needs a space on both sides"), ("alpha & & beta", "one “&” is enough"),
    ("alpha.part", "participant, partner"), ("alpha@20", "@2012-06-30, @2012-06 or @2012"),
  ])
  func `a wrong expression says what would be right`(text: String, advice: String) {
    #expect(error(text)?.advice?.contains(advice) ?? false, "\(error(text)?.advice ?? "nil")")
  }

  @Test func `what could mean several things is never guessed`() throws {
    let real = Catalogue.real
    let korea = error("{Korea}", in: real)
    #expect(korea?.advice == "say KR or KP")
    #expect(korea?.readings.first == "KR  Republic of Korea")
    #expect(error("viet nam & asean", in: real)?.advice?.contains("{VN}") ?? false)
    #expect(error("gcm review & asean", in: real)?.problem.contains("can mean each") ?? false)
  }

  @Test func `a name that is cut short or goes on elsewhere is said`() throws {
    func remarks(_ text: String) throws -> [String] {
      try PartySet.reading(of: text, in: .real).remarks
    }
    #expect(try remarks("bali-process & asean").isEmpty)
    #expect(try remarks("ADD").isEmpty)
    #expect(try remarks("bali & asean").first?.contains("Bali Action Plan") ?? false)
    #expect(try remarks("{Congo}").first?.contains("(CD)") ?? false)
    let short = try remarks("silk & asean")
    #expect(short.count == 1)
    #expect(short.first?.contains("(silk-routes-partnership)") ?? false)
  }

  @Test func `too long and too deep an expression is refused, and never overflows`() {
    let long = Array(repeating: "alpha", count: 101).joined(separator: " | ")
    #expect(error(long)?.problem == "there are more than 100 operands")
    let deep = String(repeating: "(", count: 10_000)
    #expect(error(deep)?.problem == "there are more than 120 parentheses within one another")
    let groups = String(repeating: "at least 1 of (", count: 2_000)
    #expect(error(groups)?.problem == "there are more than 120 parentheses within one another")
    #expect(error(groups + "alpha" + String(repeating: ")", count: 2_000)) != nil)
    let few = String(repeating: "at least 1 of (", count: 50) + "alpha"
    #expect(error(few + String(repeating: ")", count: 50)) == nil)
    let most = Array(repeating: "alpha", count: 100).joined(separator: " - ")
    #expect(error(most) == nil)
  }

  @Test func `no text of a few signs traps, and every error lies within its text`() {
    for text in everyText(
      of: ["alpha", " ", "(", ")", "{", "}", "&", "-", "@2005", ",", "\""], upTo: 4)
    {
      guard let error = error(text) else { continue }
      #expect(error.range.upperBound <= text.count)
      #expect(!error.problem.isEmpty)
      #expect(error.lines.count == 3)
    }
  }

  @Test func `a list is asked for where - is an operand`() {
    for text in ["-", "- & a", "a - -", "(-)", "a | -", "at least 1 of (a, -)", "-@2005"] {
      #expect(PartySet.asksForList(text), "\(text)")
    }
    for text in ["a", "a - b", "(a) - b", "{a} - b", "\"x\" - b", "a-b", "a@2005 - b", ""] {
      #expect(!PartySet.asksForList(text), "\(text)")
    }
  }

  @Test func `words alone are a name, with anything else they are an expression`() {
    for text in ["bali process", "asem-migration", "Lao PDR"] {
      #expect(PartySet.isPlainName(text), "\(text)")
    }
    for text in [
      "a & b", "a - b", "a.chair", "region:asia", "a@2005", "(a)", "\"a\"", "-", "a -b", "",
    ] {
      #expect(!PartySet.isPlainName(text), "\(text)")
    }
  }

  @Test func `carets stand under the wrong part`() {
    let error = QueryError(
      text: "asean &\tadddd", range: 8..<13, problem: "no body is called “adddd”",
      advice: "did you mean ADD?")
    #expect(
      error.lines == [
        "asean & adddd", "        ^^^^^", "no body is called “adddd”; did you mean ADD?",
      ])
    #expect(QueryError(text: "ab", range: 2..<9, problem: "p").lines == ["ab", "  ^", "p"])
  }

  @Test func `every form of the guide has an example, each another`() {
    let guide = PartySet.guide
    #expect(Set(guide.entries.map(\.form)).count == guide.entries.count)
    #expect(Set(guide.entries.map(\.example)).count == guide.entries.count)
    for entry in guide.entries {
      #expect(entry.example.contains("fora "))
      #expect(!entry.meaning.hasSuffix("."))
    }
  }
}
