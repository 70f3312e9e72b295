import Foundation
import Testing

/// `fora resolve`: whole answers of the real program.
@Suite struct ResolveTests {
  private static let colombo =
    "Members (3):\n1. Nepal\n2. Malaysia (Chair)\n3. Japan*\nObservers: Bangaldesh; Korea\n"

  @Test func `names become parties, a line each`() throws {
    let result = try Tool.run(["resolve", "Lao", "PDR", "Viet Nam", "Bangaldesh"])
    #expect(result.status == 0)
    #expect(result.error == "")
    #expect(
      result.output == """
        1\tLao PDR\tLA\tLao People's Democratic Republic\texact\t\t\t\t
        2\tViet Nam\tVN\tViet Nam\texact\t\t\t\t
        3\tBangaldesh\tBD\tBangladesh\tnearest\t90\t\t\tread as Bangladesh, whose name it nearly is

        """)
  }

  @Test func `a table says what is doubtful`() throws {
    let result = try Tool.run(
      ["resolve", "-f", "table"], stdin: "Nepal\nKorea\nSwaziland\n",
      environment: ["LANG": "C.UTF-8", "COLUMNS": "80"])
    #expect(result.status == 1)
    #expect(result.error == "fora: 1 of 3 names not resolved\n")
    #expect(
      result.output == """
        3 names: 1 exact, 1 alias, 1 ambiguous

          As given   Code  Name      Match
          Nepal      NP    Nepal     exact
        ? Korea                      ambiguous
          Swaziland  SZ    Eswatini  alias

        ? line 2, “Korea”: it can mean Republic of Korea (KR) or Democratic People's
        Republic of Korea (KP); Lists of migration bodies that write "Korea" mean the
        Republic of Korea
        · line 3, “Swaziland”: “Swaziland” was its name until 2018-04

        """)
  }

  @Test func `a list is compared with a body`() throws {
    let result = try Tool.run(
      ["resolve", "-", "--against", "colombo process"], stdin: Self.colombo)
    #expect(result.status == 1)
    let findings = zip(result.column(2), result.column(8)).map { "\($0) \($1)" }
    #expect(
      findings.prefix(5) == [
        "NP as listed", "MY other role", "BD other role", "JP not a member", "AF missing",
      ])
    #expect(findings.last == " ", "what is not read stands last")
    #expect(findings.contains("VN missing"))
    #expect(result.error.contains("1 of 5 names not resolved"))
    #expect(result.error.contains("differences from the Colombo Process"))
  }

  @Test func `our own table of members agrees with the body`() throws {
    for body in ["bali-process", "rcm", "colombo-process", "asem-migration"] {
      let result = try Tool.shell(
        "fora members \(body) --format csv | fora resolve --against \(body) --format json")
      #expect(result.status == 0, "\(body): \(result.error)")
      #expect(result.lines.count > 10, "\(body)")
    }
  }

  @Test func `json has a row a name, null where nothing is known`() throws {
    let result = try Tool.run(["resolve", "Nepal, Foobar", "--format", "json"])
    #expect(result.status == 1)
    let rows = try #require(
      JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [[String: Any]])
    #expect(rows.map { $0["id"] as? String } == ["NP", nil])
    #expect(rows.map { $0["match"] as? String } == ["exact", "unresolved"])
    #expect(rows[1]["name"] is NSNull)
  }

  @Test func `sources are those of the party, or of its place in the body`() throws {
    let party = try Tool.run(["resolve", "Nepal", "--sources"])
    #expect(party.output.contains("https://"))
    let seat = try Tool.run(["resolve", "Nepal", "--against", "bali process", "--sources"])
    #expect(!seat.lines.isEmpty)
    #expect(seat.lines.allSatisfy { $0.contains("as of") || $0.contains("http") })
  }

  @Test func `a heading whose count does not fit is an open point`() throws {
    let result = try Tool.run(["resolve"], stdin: "Members (3):\nNepal\nIndia\n")
    #expect(result.status == 1)
    #expect(
      result.error == """
        fora: line 1, “Members (3)”: a heading; those below it are listed as member
        fora: “Members (3)”: 2 names below it, not 3

        """)
  }

  @Test func `what is no list of names is refused, in a line or with its place`() throws {
    let cases: [(String, Int32, String)] = [
      ("printf 'Nepal\\0India' | fora resolve", 2, "the list is no text: byte 6 is zero"),
      ("printf 'Nepal\\nC\\xf4te' | fora resolve -", 2, "no UTF-8 text from line 2 on"),
      ("printf '\\xff\\xfeN\\0' | fora resolve", 2, "the list is UTF-16"),
      ("fora resolve < /dev/zero", 2, "the list is longer than 1 MB"),
      ("yes Nepal | head -3000 | fora resolve", 2, "more than 2000 names"),
      ("fora resolve < /dev/null", 1, "there is no name in the list"),
      ("fora resolve < /tmp", 2, "the list cannot be read: Is a directory"),
      (
        "fora resolve Nepal --against nowhere", 2,
        """
        fora: no body is called “nowhere”
          resolve Nepal --against nowhere
                                  ^^^^^^^

        """
      ),
      (
        "fora resolve Nepal --as-of yesterday", 2,
        """
        fora: “yesterday” is not a valid date; write a day, a month or a year: 2012-06-30, 2012-06 \
        or 2012
          resolve Nepal --as-of yesterday
                                ^^^^^^^^^

        """
      ),
    ]
    for (line, status, text) in cases {
      let result = try Tool.shell(line)
      #expect(result.status == status, "\(line)")
      #expect(result.error.contains(text), "\(line): \(result.error)")
      // What was typed wrong stands below, with carets; what was read has a line alone.
      let isTyped = line.contains(" --")
      #expect(result.error.split(separator: "\n").count == (isTyped ? 3 : 1), "\(line)")
      #expect(result.output == "", "\(line)")
    }
  }

  @Test func `a terminal without names is told what to type`() throws {
    let result = try Tool.shell("script -qec 'fora resolve' /dev/null")
    #expect(result.status == 2)
    #expect(result.output.contains("fora: which names?"))
  }

  @Test func `a name as long as a page is no name`() throws {
    let result = try Tool.run(["resolve"], stdin: String(repeating: "x", count: 5_000))
    #expect(result.status == 1)
    #expect(result.output.contains("longer than 1000 bytes: no name"))
  }

  // MARK: - Bodies that are taken for one another

  @Test func `a look-alike is said to be another thing`() throws {
    let result = try Tool.run(["members", "colombo", "plan"])
    #expect(result.status == 2)
    #expect(result.output == "")
    #expect(
      result.error.hasPrefix(
        "fora: “colombo plan” is not the Colombo Process (colombo-process), and no body of the "
          + "catalogue: "))
    #expect(result.error.contains("“fora state colombo-plan”"))
  }

  @Test func `a part of one body's name is that body, and look-alikes are named`() throws {
    let result = try Tool.run(["members", "colombo"])
    #expect(result.status == 0)
    #expect(result.output == (try Tool.run(["members", "colombo-process"]).output))
    #expect(
      result.error
        == "fora: “colombo” is read as Regional Consultative Process on Overseas Employment and "
        + "Contractual Labour for Countries of Origin in Asia (colombo-process); not in the "
        + "catalogue: Colombo Plan, Colombo Security Conclave\n")
  }

  @Test func `an acronym is answered, and bodies that begin with it are named`() throws {
    let result = try Tool.run(["members", "ASEM"])
    #expect(result.status == 0)
    #expect(result.output == (try Tool.run(["members", "Asia-Europe Meeting"]).output))
    #expect(result.error.split(separator: "\n").count == 1)
    #expect(result.error.contains("not the same: ASEM Labour Ministers"))
    // Identifiers to the letter mean nothing else.
    #expect(try Tool.run(["members", "asem"]).error == "")
    #expect(try Tool.run(["members", "asem-migration"]).error == "")
  }
}
