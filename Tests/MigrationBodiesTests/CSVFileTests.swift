import TestSupport
import Testing

@testable import MigrationBodies

struct CSVFileTests {
  /// The cells of a file's rows.
  private func cells(_ text: String) -> [[String]] {
    let file = CSVFile(Array(text.utf8))
    return (0..<file.count).map { row in file.names.indices.map { file.text(row, $0) } }
  }

  /// The first flaw of a file, and its line; nil where it is sound.
  private func fault(of text: String) -> (line: Int, flaw: CSVFile.Flaw)? {
    let file = CSVFile(Array(text.utf8))
    return file.notes.first.map { (file.line(of: $0.offset), $0.flaw) }
  }

  // MARK: - Against a plain parser

  // With what follows there is room for eight bytes at a time, and for records without a flaw.
  @Test(
    arguments: ["", "\u{FEFF}", "a,\"\"\n"], ["", "\nnine letters,\"ten of \"\"them\"\nx,y\n"])
  func `every short file reads as a plain parser reads it`(prefix: String, suffix: String) {
    var read = 0
    for rest in everyText(of: ["a", ",", "\"", "\n", "\r"], upTo: 6) {
      let text = prefix + rest + suffix
      switch PlainParser.read(text) {
      case .rows(let rows):
        read += 1
        if fault(of: text) != nil || cells(text) != Array(rows.dropFirst()) {
          Issue.record("\(text.debugDescription): \(cells(text))")
        }
      case .fault(let line, let flaw):
        let found = fault(of: text)
        if found?.line != line || found?.flaw != flaw {
          let said = String(describing: found)
          Issue.record("\(text.debugDescription): \(said), not \(line) \(flaw)")
        }
      }
    }
    #expect(read > 400)
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
            #expect(cells(text) == rows)
          }
        }
      }
    }
  }

  // MARK: - Columns

  private func sources(_ text: String) -> Records<Source> {
    Catalogue(soundFiles: { $0 == "sources" ? Array(text.utf8) : nil }).sources
  }

  @Test func `columns are found by name wherever the file has them`() {
    let source = sources("publisher,id,extra,title\n3,1,x,2\n")[0]
    #expect([source.id, source.title, source.publisher] == ["1", "2", "3"])
  }

  @Test func `a byte order mark is not part of the first column's name`() {
    #expect(sources("\u{FEFF}\"id\",title\n1,2")[0].id == "1")
  }

  @Test func `a column that the file does not have is empty`() {
    let sources = sources("id\n1\n")
    #expect(sources[0].id == "1")
    #expect(sources[0].title == "")
    #expect(sources[0].url == nil)
    #expect(sources.withBytes(0, \.title) { $0.isEmpty })
  }

  // MARK: - Emptiness

  @Test(arguments: ["", "\u{FEFF}"])
  func `a file without a header has no columns and no rows`(text: String) {
    let file = CSVFile(Array(text.utf8))
    #expect(file.names == [])
    #expect(file.count == 0)
    #expect(file.notes.isEmpty)
  }

  @Test(arguments: ["a,b", "a,b\n", "a,b\r\n"])
  func `a header alone is a table without records`(text: String) {
    #expect(CSVFile(Array(text.utf8)).count == 0)
    #expect(CSVFile(Array(text.utf8)).names == ["a", "b"])
  }

  // MARK: - Flaws

  @Test(arguments: [
    ("a,b\n1,2\n3\n", 3, CSVFile.Flaw.ragged(1)),
    ("a,b\n1,2,3\n", 2, .ragged(3)),
    ("a,b\n1,2\n\n3,4\n", 3, .ragged(1)),
    ("a,b\r\n1,2\r\n\"x\r\ny\",4\r\n5\r\n", 5, .ragged(1)),
    ("a,b\n\"x\ny\",z,w\n", 2, .ragged(3)),
    ("a,b\n1,\"2\n3,4\n", 2, .unclosedQuote),
    ("a,b\n1,2\n3,\"4\"\"\n", 3, .unclosedQuote),
    ("a,b\n1,\"2\"x\n", 2, .textAfterQuote),
    ("a,b\n\"1\n\" ,2\n", 2, .textAfterQuote),
    ("a,b\n\"1\"\r,2\n", 2, .textAfterQuote),
    ("a,b\n1,\"2\"\r", 2, .textAfterQuote),
    ("\"a\nb", 1, .unclosedQuote),
    ("a,b\n1,2 \"x\"\n", 2, .strayQuote),
    ("a,b\n1,2\rx\n", 2, .strayReturn),
  ])
  func `a flaw is noted with its line`(text: String, line: Int, flaw: CSVFile.Flaw) throws {
    let found = try #require(fault(of: text))
    #expect(found.line == line)
    #expect(found.flaw == flaw)
  }

  @Test func `a record with too few or too many cells does not move those of others`() {
    let file = CSVFile(Array("a,b\n1\n2,3,4\n5,6".utf8))
    let cells = (0..<file.count).map { row in [file.text(row, 0), file.text(row, 1)] }
    #expect(cells == [["1", ""], ["2", "3"], ["5", "6"]])
    #expect((0..<3).map(file.line(ofRow:)) == [2, 3, 4])
  }

  // MARK: - Size

  @Test func `any cell of a big table is read at once`() {
    let count = 20_000
    var text = "id,name,note\r\n"
    for row in 0..<count {
      text += "r\(row),\"Name, \"\"\(row)\"\"\",\(row % 3 == 0 ? "" : "\"é\n\"")\r\n"
    }
    let table = CSVFile(Array(text.utf8))
    #expect(table.count == count)
    var random = SeededGenerator(seed: 1)
    for row in [0, count - 1] + (0..<500).map({ _ in Int.random(in: 0..<count, using: &random) }) {
      #expect(table.text(row, 0) == "r\(row)")
      #expect(table.text(row, 1) == "Name, \"\(row)\"")
      #expect(table.text(row, 2) == (row % 3 == 0 ? "" : "é\n"))
    }
  }

  // MARK: - References to other tables

  @Test func `a column of identifiers becomes places, unknown ones and empty ones none`() {
    let text = "number\nx\nx\n\"x\"\n\ny\n\"\"\nz\nx\n"
    let records = Catalogue(soundFiles: { $0 == "objectives" ? Array(text.utf8) : nil }).objectives
    let places = ["x": 4, "y": 7]
    let found = records.interned(\.number) { places[String(decoding: $0, as: UTF8.self)] }
    #expect(found == [4, 4, 4, -1, 7, -1, -1, 4])
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
    case fault(line: Int, CSVFile.Flaw)
  }

  static func read(_ text: String) -> Reading {
    var letters = Array(text.unicodeScalars)
    if letters.first == "\u{FEFF}" { letters.removeFirst() }
    if letters.isEmpty { return .rows([]) }
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
              return .fault(line: openingLine, .unclosedQuote)
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
          if !isEnded { return .fault(line: openingLine, .textAfterQuote) }
          if rest.first == "\r" { rest.removeFirst() }
        } else {
          while let letter = rest.first, letter != ",", letter != "\n" {
            if rest.starts(with: "\r\n".unicodeScalars) {
              rest.removeFirst()
              break
            }
            if letter == "\"" { return .fault(line: line, .strayQuote) }
            if letter == "\r" { return .fault(line: line, .strayReturn) }
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
        return .fault(line: firstLine, .ragged(row.count))
      }
      rows.append(row)
    }
    return .rows(rows)
  }
}
