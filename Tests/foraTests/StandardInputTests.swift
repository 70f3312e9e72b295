import Foundation
import Testing

/// Lists that come through a pipe: in the encodings and sizes in which staff have them.
@Suite struct StandardInputTests {
  private static func codes(_ result: Tool.Result) -> [String] { result.column(2) }

  @Test(arguments: [
    "Nepal\nIndia\n", "Nepal\r\nIndia\r\n", "Nepal\rIndia\r", "\u{FEFF}Nepal\r\nIndia",
    "\n\nNepal\n\n\nIndia\n\n", "  Nepal  \n\tIndia\t\n", "Nepal\u{2028}India", "Nepal; India",
    "• Nepal\n• India\n", "1. Nepal\n2. India\n", "- Nepal\n- India\n", "Nepal\u{A0}\n\u{A0}India",
    "Nepal and India", "\"Nepal\"\n\"India\"\n", "NEPAL\nindia\n",
  ])
  func `whatever ends the lines of a list, its names are the same`(text: String) throws {
    let result = try Tool.run(["resolve"], stdin: text)
    #expect(Self.codes(result) == ["NP", "IN"])
    #expect(result.status == 0)
    #expect(result.error == "")
  }

  @Test(arguments: ["", "\n", "\r\n\r\n", " \t \n", "\u{FEFF}", "\u{FEFF}\n", "-\n", ";;;"])
  func `a list without a name is said to be one`(text: String) throws {
    let result = try Tool.run(["resolve", "-"], stdin: text)
    #expect(result.status == 1)
    #expect(result.output == "")
    #expect(result.error.hasSuffix("fora: there is no name in the list\n"))
  }

  @Test(arguments: [
    ("printf 'Nepal\\nC\\364te\\n'", "the list is no UTF-8 text from line 2 on; save it as UTF-8"),
    ("printf '\\376'", "the list is no UTF-8 text from line 1 on; save it as UTF-8"),
    (
      "printf '\\376\\377\\0N'",
      "the list is UTF-16, which is not read; save it as UTF-8"
    ),
    (
      "printf '\\377\\376N\\0e\\0'",
      "the list is UTF-16, which is not read; save it as UTF-8"
    ),
    (
      "printf 'Nepal\\0'",
      "the list is no text: byte 6 is zero; paste or save it as text"
    ),
    (
      "head -c 1048577 /dev/zero | tr '\\0' '\\n'", "the list is longer than 1 MB; give it in parts"
    ),
    ("yes Nepal | head -2001", "the list has more than 2000 names; give it in parts"),
    ("printf '\\355\\240\\200'", "the list is no UTF-8 text from line 1 on; save it as UTF-8"),
    ("printf 'a\\nb\\n\\300\\200'", "the list is no UTF-8 text from line 3 on; save it as UTF-8"),
  ])
  func `what is no list is refused by every command that reads one`(
    source: String, message: String
  ) throws {
    for command in ["resolve", "resolve - --against rcm", "members '- & asean'"] {
      let result = try Tool.shell("\(source) | fora \(command)")
      #expect(result.status == 2)
      #expect(result.output == "")
      #expect(result.error == "fora: \(message)\n", "\(command)")
    }
  }

  @Test func `a list of exactly 1 MB is read to its last name`() throws {
    let result = try Tool.shell(
      "{ head -c 1048571 /dev/zero | tr '\\0' '\\n'; printf Nepal; } | fora resolve")
    #expect(result.status == 0)
    #expect(result.output == "1048572\tNepal\tNP\tNepal\texact\t\t\t\t\n")
  }

  @Test func `two thousand names are answered, each in its line`() throws {
    let result = try Tool.shell(
      "yes Nepal | head -2000 | fora resolve --columns line,id,note --format csv")
    #expect(result.status == 0)
    let rows = CSVReader.records(result.output).dropFirst()
    #expect(rows.map { $0[0] } == (1...2000).map(String.init))
    #expect(rows.first?[2] == "")
    #expect(rows.dropFirst().allSatisfy { $0[2] == "already on line 1" })
  }

  @Test func `a list that comes piece by piece is one list`() throws {
    let result = try Tool.shell(
      "for part in Ne pal ' and In' dia; do printf \"$part\"; done | fora resolve")
    #expect(Self.codes(result) == ["NP", "IN"])
  }

  @Test func `names as words leave standard input alone`() throws {
    let result = try Tool.shell("printf 'a\\nb\\n' | { fora resolve Nepal --columns id; cat; }")
    #expect(result.output == "NP\na\nb\n")
    let members = try Tool.run(["members", "rcm"], stdin: "\0")
    #expect(members.status == 0)
    #expect(members.output.contains("Belize"))
  }

  @Test func `a closed standard input is said, not waited for`() throws {
    let result = try Tool.shell("fora resolve <&-")
    #expect(result.status == 2)
    #expect(result.error == "fora: the list cannot be read: Bad file descriptor\n")
  }

  @Test func `a list of a set says which names are doubtful, and answers with the others`() throws {
    let result = try Tool.run(
      ["members", "-"], stdin: "Nepal\nKorea\nXyzzy\nBangaldesh\n")
    #expect(result.status == 0)
    #expect(result.column(2) == ["BD", "NP", "KP", "KR"])
    #expect(result.column(1) == ["in", "in", "not known", "not known"])
    #expect(
      result.error == """
        fora: of the list on standard input:
          line 2, “Korea” can mean Republic of Korea (KR) or Democratic People's Republic of \
        Korea (KP): each may be on it
          line 3, “Xyzzy” leads to no party and is left out
          line 4, “Bangaldesh”: read as Bangladesh, whose name it nearly is

        """)
  }

  @Test func `a terminal where a set wants a list is read until its end`() throws {
    let result = try Tool.shell(
      "script -qec \"fora members '- & saarc' --columns id\" /dev/null <<< $'Nepal\\nJapan\\n\\x04'"
    )
    #expect(result.output.contains("NP"))
    #expect(!result.output.contains("JP"))
  }
}
