import TestSupport
import Testing

@testable import MigrationBodies

struct CSVTableTests {
  private func table(
    _ text: String, _ columns: [String], required: Set<String>? = nil
  ) throws(DataError) -> CSVTable {
    try CSVTable(name: "t.csv", bytes: Array(text.utf8), columns: columns, required: required)
  }

  private func cells(_ table: CSVTable, columns: Int) -> [[String]] {
    (0..<table.count).map { row in (0..<columns).map { table.text(row, $0) } }
  }

  /// The error of a file that cannot be read.
  private func fault(of text: String, _ columns: [String] = ["a", "b"]) -> DataError? {
    do throws(DataError) {
      _ = try table(text, columns)
      return nil
    } catch { return error }
  }

  // MARK: - Against a plain parser

  @Test(arguments: ["", "\u{FEFF}", "a,\"\"\n"])
  func `every short file reads as a plain parser reads it`(prefix: String) {
    var read = 0
    for rest in everyText(of: ["a", ",", "\"", "\n", "\r"], upTo: 6) {
      let text = prefix + rest
      switch PlainParser.read(text) {
      case .rows(let rows):
        read += 1
        // A column is found by its name, so that the first of two of one name is read.
        let expected = rows.dropFirst().map { row in
          rows[0].map { name in row[rows[0].firstIndex(of: name) ?? 0] }
        }
        do throws(DataError) {
          let table = try table(text, rows[0])
          let found = cells(table, columns: rows[0].count)
          if found != Array(expected) { Issue.record("\(text.debugDescription): \(found)") }
        } catch { Issue.record("\(text.debugDescription): \(error)") }
      case .fault(let line, let problem):
        let error = fault(of: text, [])
        if error?.line != line || error?.problem.contains(problem) != true {
          Issue.record("\(text.debugDescription): \(String(describing: error)), not \(line)")
        }
      }
    }
    #expect(read > 2000)
  }

  @Test(arguments: ["\n", "\r\n"], [true, false])
  func `whatever is written is read back`(newline: String, isLastLineEnded: Bool) throws {
    func written(_ cell: String, always: Bool) -> String {
      guard always || cell.contains(where: { ",\"\n\r\r\n".contains($0) }) else { return cell }
      return "\"" + cell.replacing("\"", with: "\"\"") + "\""
    }
    let values = ["", "é", ",", "\"", "\"\n\"", "a\r\n, b"]
    for first in values {
      for second in values {
        for third in values {
          let rows = [[first, second], [third, first]]
          for (mark, always) in [("", false), ("\u{FEFF}", false), ("", true), ("\u{FEFF}", true)] {
            let lines = ([["a", "b"]] + rows).map { row in
              row.map { written($0, always: always) }.joined(separator: ",")
            }
            let text =
              mark + lines.joined(separator: newline) + (isLastLineEnded ? newline : "")
            #expect(cells(try table(text, ["a", "b"]), columns: 2) == rows)
          }
        }
      }
    }
  }

  // MARK: - Columns

  @Test func `columns are found by name wherever the file has them`() throws {
    let table = try table("c,a,extra,b\n3,1,x,2\n", ["a", "b", "c"])
    #expect(cells(table, columns: 3) == [["1", "2", "3"]])
  }

  @Test func `a byte order mark is not part of the first column's name`() throws {
    #expect(try table("\u{FEFF}\"a\",b\n1,2", ["a", "b"]).text(0, 0) == "1")
  }

  @Test func `a column that need not be there is empty`() throws {
    let table = try table("a\n1\n", ["a", "b"], required: ["a"])
    #expect(table.text(0, 0) == "1")
    #expect(table.text(0, 1) == "")
    #expect(table.withBytes(0, 1) { $0.isEmpty })
  }

  @Test func `a missing column is named with the header that is expected`() throws {
    let error = try #require(fault(of: "a,c\n1,2\n"))
    #expect(error.line == 1)
    #expect(error.problem == "the header has no column “b”")
    #expect(error.advice == "the header of this table is: a,b")
    #expect(error.description.hasPrefix("t.csv:1: the header has no column “b”; the header"))
  }

  // MARK: - Emptiness

  @Test func `a file without a header is refused`() {
    #expect(fault(of: "")?.problem == "the file is empty")
    #expect(fault(of: "\u{FEFF}")?.problem == "the file is empty")
    #expect(fault(of: "\n")?.problem == "the header has no column “a”")
  }

  @Test(arguments: ["a,b", "a,b\n", "a,b\r\n"])
  func `a header alone is a table without records`(text: String) throws {
    #expect(try table(text, ["a", "b"]).count == 0)
  }

  // MARK: - Errors

  @Test(arguments: [
    ("a,b\n1,2\n3\n", 3, "the record has 1 cell, the header 2"),
    ("a,b\n1,2,3\n", 2, "the record has 3 cells, the header 2"),
    ("a,b\n1,2\n\n3,4\n", 3, "the record has 1 cell, the header 2"),
    ("a,b\r\n1,2\r\n\"x\r\ny\",4\r\n5\r\n", 5, "the record has 1 cell, the header 2"),
    ("a,b\n\"x\ny\",z,w\n", 2, "the record has 3 cells, the header 2"),
    ("a,b\n1,\"2\n3,4\n", 2, "a quoted cell is not closed"),
    ("a,b\n1,2\n3,\"4\"\"\n", 3, "a quoted cell is not closed"),
    ("a,b\n1,\"2\"x\n", 2, "text follows the closing quote of a cell"),
    ("a,b\n\"1\n\" ,2\n", 2, "text follows the closing quote of a cell"),
    ("a,b\n\"1\"\r,2\n", 2, "text follows the closing quote of a cell"),
    ("a,b\n1,\"2\"\r", 2, "text follows the closing quote of a cell"),
    ("\"a\nb", 1, "a quoted cell is not closed"),
  ])
  func `an error names its line and what is wrong`(text: String, line: Int, problem: String) {
    let error = fault(of: text)
    #expect(error?.line == line)
    #expect(error?.problem == problem)
    #expect(error?.advice.isEmpty == false)
  }

  // MARK: - Size

  @Test func `any cell of a big table is read at once`() throws {
    let count = 20_000
    var text = "id,name,note\r\n"
    for row in 0..<count {
      text += "r\(row),\"Name, \"\"\(row)\"\"\",\(row % 3 == 0 ? "" : "\"é\n\"")\r\n"
    }
    let table = try table(text, ["note", "id", "name"])
    #expect(table.count == count)
    var random = SeededGenerator(seed: 1)
    for row in [0, count - 1] + (0..<500).map({ _ in Int.random(in: 0..<count, using: &random) }) {
      #expect(table.text(row, 1) == "r\(row)")
      #expect(table.text(row, 2) == "Name, \"\(row)\"")
      #expect(table.text(row, 0) == (row % 3 == 0 ? "" : "é\n"))
    }
  }

  // MARK: - References to other tables

  @Test func `a column of identifiers becomes places, unknown ones and empty ones none`() throws {
    let table = try table("number\nx\nx\n\"x\"\n\ny\n\"\"\nz\nx\n", ["number"])
    let records = Records<Objective>(Lazy { table })
    let places = ["x": 4, "y": 7]
    #expect(records.interned(\.number) { places[$0] } == [4, 4, 4, -1, 7, -1, -1, 4])
  }

  @Test func `rows are grouped by key in their order`() {
    for keys in everyText(of: ["0", "1", "2", "-"], upTo: 5) {
      let keys = keys.map { Int32(String($0)) ?? -1 }
      let grouping = Grouping(keys, keyCount: 3)
      for key in 0..<3 {
        let expected = keys.indices.filter { keys[$0] == Int32(key) }.map(Int32.init)
        #expect(Array(grouping[key]) == expected)
      }
    }
  }
}

/// RFC 4180 letter by letter, for comparison: slow, and plain to see through.
private enum PlainParser {
  enum Reading {
    case rows([[String]])
    case fault(line: Int, String)
  }

  static func read(_ text: String) -> Reading {
    var letters = Array(text.unicodeScalars)
    if letters.first == "\u{FEFF}" { letters.removeFirst() }
    if letters.isEmpty { return .fault(line: 1, "is empty") }
    var rows: [[String]] = []
    var line = 1
    var rest = letters[...]
    while !rest.isEmpty {
      let firstLine = line
      var row: [String] = []
      fields: while true {
        var cell = String.UnicodeScalarView()
        if rest.first == "\"" {
          let openingLine = line
          rest.removeFirst()
          while true {
            guard let letter = rest.popFirst() else {
              return .fault(line: openingLine, "not closed")
            }
            if letter == "\n" { line += 1 }
            if letter == "\"" {
              if rest.first == "\"" { rest.removeFirst() } else { break }
            }
            cell.append(letter)
          }
          let isEnded =
            rest.isEmpty || rest.first == "," || rest.first == "\n"
            || rest.starts(with: "\r\n".unicodeScalars)
          if !isEnded { return .fault(line: openingLine, "follows the closing quote") }
          if rest.first == "\r" { rest.removeFirst() }
        } else {
          while let letter = rest.first, letter != ",", letter != "\n" {
            if rest.starts(with: "\r\n".unicodeScalars) {
              rest.removeFirst()
              break
            }
            cell.append(letter)
            rest.removeFirst()
          }
        }
        row.append(String(cell))
        switch rest.popFirst() {
        case ",": continue
        case "\n":
          line += 1
          break fields
        default: break fields
        }
      }
      if let header = rows.first, header.count != row.count {
        return .fault(line: firstLine, "the record has")
      }
      rows.append(row)
    }
    return .rows(rows)
  }
}
