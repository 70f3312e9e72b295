import Foundation
import MigrationBodies
import Testing

@testable import fora

/// How text from data is written, whatever is in it.
@Suite struct EncodingTests {
  static let hostile = [
    "", "plain", "tab\tand\nline\r\n", "quote \" and \\ backslash",
    "\u{0}\u{1}\u{1B}[31m\u{7F}\u{9B}",
    "line\u{2028}paragraph\u{2029}", "bidi \u{202E}gnp.exe", "tag \u{E0041} \u{1F1FB}\u{1F1F3}",
    "Việt Nam, Côte d’Ivoire, 地区", "e\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}",
  ]

  @Test(arguments: hostile)
  func `json gives back what went in`(text: String) throws {
    let line = JSON.object([("key", .string(text)), ("list", .array([.string(text)]))]).text(
      in: .file)
    let value = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
    #expect(value?["key"] as? String == text)
    #expect(value?["list"] as? [String] == [text])
    #expect(line.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control })
    #expect(!line.unicodeScalars.contains("\u{202E}"))
    #expect(!line.unicodeScalars.contains("\u{2028}"))
  }

  @Test(arguments: hostile)
  func `csv gives back what went in`(text: String) {
    let records = CSVReader.records(CSV.line(["a", text, "b"], in: .file) + "\n")
    #expect(records.count == 1)
    #expect(records[0].map { Array($0.utf8) } == ["a", text, "b"].map { Array($0.utf8) })
  }

  @Test(arguments: hostile)
  func `plain is one line and its controls are visible`(text: String) {
    let line = PlainText.line(["a", text, "b"], in: .file)
    #expect(line.filter { $0 == "\t" }.count == 2)
    #expect(
      line.unicodeScalars.allSatisfy {
        $0 == "\t" || ![.control, .format].contains($0.properties.generalCategory)
      })
  }

  @Test(arguments: [
    ("=1+1", "'=1+1"), ("+41 22 717 9111", "'+41 22 717 9111"), ("-inf", "'-inf"),
    ("@SUM(A1)", "'@SUM(A1)"), ("\tx", "'\tx"), ("-12", "-12"), ("+3.5", "+3.5"),
    ("-1e5", "-1e5"), ("-1+2", "'-1+2"), ("a=1", "a=1"), ("-", "'-"), ("'=1", "'=1"),
  ])
  func `csv keeps a spreadsheet from running a cell`(text: String, written: String) {
    #expect(CSV.line([text], in: .file) == written)
  }

  @Test func `csv quotes what has a comma, a quote or a line break`() {
    #expect(
      CSV.line(["a,b", "say \"x\"", "1\n2", "plain"], in: .file)
        == "\"a,b\",\"say \"\"x\"\"\",\"1\n2\",plain")
    #expect(CSV.line(["=\"a\",b"], in: .file) == "\"'=\"\"a\"\",b\"")
  }

  @Test func `json keeps numbers, lists and what is not known apart`() {
    let cells: [Cell] = [.number(0), .text("0"), .text(""), .list([]), .unknown]
    #expect(JSON.array(cells.map { JSON($0) }).text(in: .file) == #"[0, "0", "", [], null]"#)
  }

  @Test func `a number has its noun`() {
    #expect(Words.count(1, "body") == "1 body")
    #expect(Words.count(2, "body") == "2 bodies")
    #expect(Words.count(0, "state") == "0 states")
  }
}
