import TestSupport
import Testing

@testable import MigrationBodies

/// How filters are read and written, and what is said of wrong ones.
struct QueryGrammarTests {
  private let catalogue = Catalogue.real

  private func query(_ text: String, _ subject: View.Subject = .bodies) throws -> Query {
    try Query(text, for: subject, in: catalogue)
  }

  private func refusal(_ text: String, _ subject: View.Subject = .bodies) -> QueryError? {
    do throws(QueryError) {
      _ = try Query(text, for: subject, in: catalogue)
      return nil
    } catch {
      return error
    }
  }

  @Test(arguments: [
    ("asia labour", "asia labour"), ("  Asia   Labour ", "asia labour"), ("Việt Nam", "viet nam"),
    ("bali-process", "bali process"), ("\"Labour  Migration\"", "\"labour migration\""),
    ("“labour migration”", "\"labour migration\""), ("-labour", "-labour"),
    ("–labour", "-labour"), ("asia -\"labour migration\"", "asia -\"labour migration\""),
    ("-bali-process", "-(bali process)"), ("--asia", "asia"), ("asia|africa", "asia | africa"),
    ("asia & labour", "asia labour"), ("a b | c", "a b | c"), ("a (b | c) d", "a (b | c) d"),
    ("a (b c) d", "a b c d"), ("((a | b) | c)", "a | b | c"), ("-(a | b)", "-(a | b)"),
    ("-(a b)", "-(a b)"), ("(a)", "a"), ("kind:rcp", "kind:regional-consultative-process"),
    ("KIND:RCP", "kind:regional-consultative-process"),
    ("k:rcp", "kind:regional-consultative-process"),
    ("-region:Asia", "-region:asia"), ("reg: asia", "region:asia"), ("year>=2012", "year>=2012"),
    ("year >= 2012", "year>=2012"), ("year≥2012", "year>=2012"), ("year=2012", "year:2012"),
    ("established:2000..2005", "established:2000..2005"),
    ("established:2000..", "established>=2000"),
    ("established:..2005", "established<=2005"), ("members>20", "members>20"),
    ("member:\"viet nam\"", "member:VN"), ("member:vnm", "member:VN"),
    ("body:\"Bali Process\"", "body:bali-process"), ("name:\"rabat\"", "name:\"rabat\""),
    ("name:bali-process", "name:bali-process"), ("has:problems", "has:problem"),
    ("theme:\"labour migration\"", "theme:labour-migration"),
    ("source:\"iom\"", "source:\"iom\""), ("objective:10", "objective:10"), ("10:30", "10 30"),
    ("Korea (Republic of)", "korea republic of"), ("", ""), ("…", ""), ("asia!", "asia"),
    ("asia !", "asia"), ("asia ! | africa", "asia | africa"), ("!", ""), ("!?", ""),
    ("asia!africa", "asia africa"), ("\"asia OR africa\"", "\"asia or africa\""),
    ("safe and orderly or not", "safe and orderly or not"), ("AND", "and"),
    ("ESP | AND", "esp | and"), ("party:AND asia", "party:AD asia"),
  ])
  func `a filter is understood, and written so that it is understood again`(
    text: String, canonical: String
  ) throws {
    let query = try query(text)
    #expect(query.text == text)
    #expect(query.description == canonical)
    #expect(try self.query(query.description) == query)
  }

  @Test func `filters that ask for the same are equal, others are not`() throws {
    #expect(try query("k:rcp asia") == query("kind:RCP  Asia"))
    #expect(try query("asia | africa") != query("africa | asia"))
    #expect(try query("asia") != query("-asia"))
    #expect(try query("") == Query.everything)
    #expect(try query("asia").and(query("-labour")) == query("asia -labour"))
    #expect(try query("a | b").and(query("c | d")) == query("(a | b) (c | d)"))
    #expect(try query("asia").and(.everything) == query("asia"))
    let typed = try query("asia").typed(as: "asia (")
    #expect(typed == (try query("asia")))
    #expect(typed.text == "asia (")
  }

  @Test(arguments: [
    ("asia |", 5..<6, "nothing to look for after “|”"),
    ("| asia", 0..<1, "nothing to look for before “|”"), ("(asia", 0..<1, "not closed"),
    ("asia)", 4..<5, "closes none"), ("()", 0..<2, "nothing between the parentheses"),
    ("a \"b c", 2..<6, "not closed"), ("\"…\"", 0..<3, "no letters or digits"),
    ("asia - labour", 5..<6, "stands alone"), ("-…", 0..<2, "no letters or digits"),
    ("foo:bar", 0..<3, "no field “foo”"), ("regoin:asia", 0..<6, "no field “regoin”"),
    ("mem:VN", 0..<3, "can mean member or members"),
    ("modality:commits", 0..<8, "means nothing for bodies"),
    ("region:", 7..<7, "a value is missing"), ("asia region: | x", 13..<13, "a value is missing"),
    ("kind>rcp", 0..<5, "has no order"), ("kind!=rcp", 0..<6, "“!=” is not known"),
    (">=2012", 0..<2, "name of a field is missing"), ("year>=201", 6..<9, "is no year"),
    ("established<soon", 12..<16, "is not a valid date"), ("members>many", 8..<12, "is no number"),
    ("established:2005..2000", 12..<22, "ends before it begins"),
    ("region:asa", 7..<10, "never “asa”"), ("kind:regional", 5..<13, "can mean several"),
    ("member:korea", 7..<12, "can mean each of these"),
    ("member:Foobarland", 7..<17, "no state or organisation"),
    ("body:foobarbaz", 5..<14, "no body"),
    ("region:(asia | africa)", 7..<8, "one value"), ("has:luck", 4..<8, "never “luck”"),
    ("!asia", 0..<1, "“!” is not known"), ("asia ! labour", 5..<6, "“!” is not known"),
    ("-!asia", 1..<2, "“!” is not known"), ("asia|!!africa", 5..<7, "“!!” is not known"),
    ("！asia", 0..<1, "“！” is not known"), ("¬kind:rcp", 0..<1, "“¬” is not known"),
    ("!foo:bar", 0..<1, "“!” is not known"), ("asia NOT labour", 5..<8, "“NOT” is not known"),
    ("asia OR africa", 5..<7, "“OR” is not known"),
    ("asia AND (labour)", 5..<8, "“AND” is not known"),
    ("source:qqqq", 7..<11, "no source"), ("member:\" \"", 7..<10, "nothing between"),
  ])
  func `a wrong filter says where it is wrong and what would be right`(
    text: String, range: Range<Int>, problem: String
  ) throws {
    let error = try #require(refusal(text))
    #expect(error.text == text)
    #expect(error.range == range)
    #expect(error.problem.contains(problem), "\(error.problem)")
    #expect(error.advice?.isEmpty != true)
    #expect(error.lines.count == 3)
  }

  @Test func `advice names what may have been meant`() throws {
    #expect(refusal("regoin:asia")?.advice?.contains("did you mean “region”?") == true)
    #expect(refusal("region:asa")?.advice?.contains("region:asia") == true)
    #expect(refusal("member:korea")?.readings.first?.contains("KR") == true)
    #expect(refusal("member:\"Vietnem\"")?.advice?.contains("Viet Nam (VN)") == true)
    #expect(refusal("body:colmbo")?.advice?.contains("colombo-process") == true)
    #expect(refusal("theme:asia", .parties)?.advice?.contains("region") == true)
    #expect(refusal("kind:regional")?.advice?.contains("kind:regional-organisation") == true)
  }

  @Test(arguments: [
    ("!asia", "write -asia for what is not so"),
    ("! asia labour", "write -asia for what is not so"),
    ("!\"labour migration\" asia", "write -\"labour migration\" for what is not so"),
    ("!member:\"viet nam\"", "write -member:\"viet nam\" for what is not so"),
    ("asia !(labour | skills)", "write -(labour | skills) for what is not so"),
    ("NOT asia", "write -asia for what is not so"),
    ("!(asia", "write “-” right before what must not be there, as in: -labour"),
    ("asia OR africa", "write “|” instead, or “or” to look for the word"),
    ("asia AND africa", "leave it out, or write “and” to look for the word"),
  ])
  func `a sign of another language is said in this one`(text: String, advice: String) {
    #expect(refusal(text)?.advice == advice)
  }

  @Test func `too many parentheses are refused, however many there are`() {
    let deep = String(repeating: "(", count: 50_000) + "a" + String(repeating: ")", count: 50_000)
    #expect(refusal(deep)?.problem.contains("too many") == true)
    #expect(
      refusal(String(repeating: "-", count: 50_000) + "a")?.problem.contains("too many") == true)
    #expect(refusal(String(repeating: "!(", count: 50_000) + "a")?.problem.contains("!") == true)
    let fine = String(repeating: "(", count: 90) + "a" + String(repeating: ")", count: 90)
    #expect(refusal(fine) == nil)
  }

  @Test func `every text of a few signs is read or refused at a place within it`() {
    for text in everyText(of: ["a", " ", "\"", "(", ")", "|", "-", ":", ">", "!"], upTo: 5) {
      do throws(QueryError) {
        let query = try Query(text, for: .bodies, in: catalogue)
        let again = try Query(query.description, for: .bodies, in: catalogue)
        #expect(again == query, "\(text)")
      } catch {
        #expect(error.range.upperBound <= text.count, "\(text)")
        #expect(!error.problem.isEmpty)
      }
    }
  }
}
