import Foundation
import MigrationBodies
import Testing

@testable import fora

/// The formats beside table, plain, csv and json, and that each is one text wherever it is made.
@Suite struct WritingTests {
  static let commands = [
    ["bodies", "asia"], ["body", "colombo-process"], ["members", "colombo-process"],
    ["members", "bali-process & colombo-process"], ["state", "VN"],
    ["commitments", "recruitment"], ["changes", "--since", "2024"], ["check", "rcm"],
    ["resolve", "Laos", "Korea"], ["keys"], ["compare", "bali-process", "colombo-process"],
    ["overlap", "rcm", "sacm"],
  ]

  @Test(arguments: commands)
  func `jsonl has the objects of json, one a line`(command: [String]) throws {
    let lines = try Tool.run(command + ["--format", "jsonl"]).lines
    let json = try JSONSerialization.jsonObject(
      with: Data(try Tool.run(command + ["--format", "json"]).output.utf8))
    let objects = try json as? [NSDictionary] ?? [#require(json as? NSDictionary)]
    #expect(lines.count == objects.count)
    for (line, object) in zip(lines, objects) {
      let value = try JSONSerialization.jsonObject(with: Data(line.utf8))
      #expect(value as? NSDictionary == object)
    }
  }

  @Test(arguments: commands)
  func `tsv has the cells of csv, with spaces for tabs and line breaks`(command: [String]) throws {
    let csv = CSVReader.records(try Tool.run(command + ["--format", "csv"]).output)
    let tsv = try Tool.run(command + ["--format", "tsv"]).lines.map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
    #expect(csv.count > 1)
    #expect(
      tsv == csv.map { $0.map { $0.replacing("\n", with: " ").replacing("\t", with: " ") } })
  }

  @Test(arguments: commands)
  func `markdown has tables of as many cells in every row`(command: [String]) throws {
    let lines = try Tool.run(command + ["--format", "markdown"]).lines
    var tables: [[Int]] = [[]]
    for line in lines {
      if line.hasPrefix("|") {
        tables[tables.count - 1].append(line.replacing("\\|", with: "").count { $0 == "|" })
      } else if tables.last?.isEmpty == false {
        tables.append([])
      }
    }
    #expect(tables[0].count > 2)
    #expect(tables.allSatisfy { Set($0).count <= 1 })
  }

  @Test func `markdown has the heading, the signs and the notes`() throws {
    let result = try Tool.run(["members", "asem", "-fmarkdown", "--limit", "2"])
    #expect(
      result.output == """
        ASEM: 51 states, 2 organisations · matches the stated count · list of 2015-05

        |  | Name | Role | Since | As listed |
        | --- | --- | --- | --- | --- |
        | ● | ASEAN Secretariat | member | 2008 | the ASEAN Secretariat |
        | ● | Australia | member | 2010 |  |

        - ! sources disagree on 9 points: “fora body asem” says on which
        - 2 of 53 rows shown, as --limit says

        """)
  }

  @Test(arguments: [
    ("<b>bold</b>", "\\<b\\>bold\\</b\\>"),
    ("[link](http://x.org)", "\\[link\\](http\\://x.org)"),
    ("see www.example.org", "see www\\.example.org"),
    ("a@b.org", "a\\@b.org"), ("![x](y)", "!\\[x\\](y)"), ("a|b", "a\\|b"),
    ("`code`", "\\`code\\`"), ("*b* _i_ ~s~", "\\*b\\* \\_i\\_ \\~s\\~"),
    ("$x$ #1 &lt;", "\\$x\\$ \\#1 \\&lt;"), ("a\\b", "a\\\\b"), ("two\nlines", "two lines"),
    ("\u{1B}[31m", "\\<U+001B\\>\\[31m"),
    ("https://example.org/a?b=c", "<https://example.org/a?b=c>"),
    ("https://example.org/a|b", "https\\://example.org/a\\|b"),
    ("https://x.org <i>", "https\\://x.org \\<i\\>"),
    ("javascript:alert(1)", "javascript:alert(1)"),
  ])
  func `nothing in a cell is mark-up in markdown`(text: String, written: String) {
    let chapter = Chapter(sheet: Sheet([.init("a", "A")], [[.text(text)]]))
    var lines = ""
    Markdown(.file).write([chapter]) { lines += $0 }
    #expect(lines == "| A |\n| --- |\n| \(written) |\n")
  }

  @Test(arguments: [("# x", "\\# x"), ("- x", "\\- x"), ("1. x", "1\\. x"), ("12) x", "12\\) x")])
  func `a paragraph is no heading and no list`(text: String, written: String) {
    var lines = ""
    Markdown(.file).write([Chapter(paragraphs: [text])]) { lines += $0 }
    #expect(lines == written + "\n")
  }

  @Test(arguments: Format.allCases.filter(\.isText))
  func `an answer's text is what the command writes`(format: Format) throws {
    let catalogue = Catalogue.embedded
    let table = catalogue.table(.sources(nil))
    let answer = Answer(
      of: catalogue, heading: "\(table.rows.count) sources", columns: table.columns,
      rows: table.rows)
    #expect(
      answer.text(WritingStyle(format, in: .file))
        == (try Tool.run(["sources", "--format", format.rawValue]).output))
  }

  @Test func `with --null rows end in NUL, for xargs`() throws {
    let ids = try Tool.run(["bodies", "--columns", "id"]).lines
    let result = try Tool.run(["bodies", "--columns", "id", "--null"])
    #expect(result.output == ids.map { $0 + "\0" }.joined())
    let names = try Tool.shell("fora members rcm --columns name -0 | xargs -0 -n 1 echo")
    #expect(names.lines == (try Tool.run(["members", "rcm", "--columns", "name"]).lines))
    let wrong = try Tool.run(["bodies", "--null", "--format", "csv"])
    #expect(wrong.status == 2)
    #expect(
      wrong.error == """
        fora: --null goes with --format plain, not with csv
          bodies --null --format csv
                                 ^^^

        """)
  }
}
