import Foundation
import MigrationBodies
import Testing

/// A line of the command language and the rows that it gives, as `Tests/Lines/lines.tsv` has them.
struct RecordedLine: CustomTestStringConvertible, Sendable {
  /// The line as it is typed, without `fora`.
  let text: String
  /// How many rows it gives; nil where it is refused.
  let count: Int?
  /// Its rows in short, as `fingerprint(of:)` makes it.
  let fingerprint: String
  /// Whether it is typed where no shell is: with the signs of expressions and filters as they are.
  let isSpoken: Bool

  var testDescription: String { text }

  /// All lines, in the file's order.
  static let all: [RecordedLine] = {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../Lines/lines.tsv").standardizedFileURL
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").filter { !$0.hasPrefix("#") }.compactMap(RecordedLine.init)
  }()

  /// Reads a line of the file: the line, how many rows, the rows in short, and a comment where the
  /// command of version 0.1.0 was wrong.
  private init?(_ row: Substring) {
    let cells = row.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    guard cells.count >= 3, cells[1] == "refused" || Int(cells[1]) != nil else { return nil }
    isSpoken = cells[0].hasPrefix(":")
    text = String(cells[0].drop { $0 == ":" })
    count = Int(cells[1])
    fingerprint = cells[2]
  }

  // MARK: - What it asks for

  private var words: [Substring] { text.split(separator: " ") }

  private func has(_ option: String) -> Bool {
    words.contains { $0 == option || $0.hasPrefix(option + "=") }
  }

  /// Whether it is a view: nothing in it says how an answer is written.
  var isView: Bool {
    !["--format", "--color", "--limit", "--sources", "-fcsv", "-s"].contains(where: has)
  }

  /// The command among its words, which options can stand before.
  private var command: String? {
    words.map(String.init).first(where: Listings.all.map(\.declaration.name).contains)
  }

  /// Whether a title over the rows begins with their number.
  ///
  /// That of a body or of a party says how many sit there, that of a comparison how they differ, that
  /// of an overlap how many bodies share, that of who alone is out how many neighbours there are; over
  /// a coverage stands what the chosen cell says, and a brief is a page.
  var hasCountInTitle: Bool {
    !["members", "state", "compare", "check", "overlap", "brief", "not-joined"].contains(command)
      && !["--matrix", "--may-match", "--alone"].contains(where: has)
      && (command != "coverage" || has("--gaps"))
  }

  /// The columns by which its rows are known.
  var identifyingColumns: [String] {
    switch command {
    case "changes", "figures": ["body_id", "what"]
    case "votes", "signatures": ["party_id", "document_id"]
    case "officials": ["name", "office"]
    case "brief": ["section", "text"]
    case "check": ["body_id", "finding"]
    case "overlap" where !has("--matrix"): ["first_id", "second_id"]
    case "members" where has("--explain"): ["expression"]
    default: ["id"]
    }
  }

  /// The line for a shell, which writes these columns and no table; a line that is refused as it is.
  var shellLine: String {
    guard count != nil else { return "fora \(text)" }
    let columns = has("--columns") ? "" : " --columns \(identifyingColumns.joined(separator: ","))"
    let options = " --format tsv" + columns
    // After “--” there are no options.
    guard let end = text.firstRange(of: " -- ") else { return "fora \(text)\(options)" }
    return "fora \(text[..<end.lowerBound])\(options)\(text[end.lowerBound...])"
  }

  // MARK: - Rows

  /// Rows in short: their identifiers where these are few, else the hash FNV-1a of 64 bits of their
  /// lines in hexadecimal digits, after `#`.
  static func fingerprint(of rows: [String]) -> String {
    let text = rows.joined(separator: " ")
    let areWords = rows.allSatisfy { row in !row.contains { $0 == " " || $0 == "\t" } }
    if areWords, text.unicodeScalars.count <= 60 { return text }
    let hash = rows.joined(separator: "\n").utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) {
      ($0 ^ UInt64($1)) &* 0x100_0000_01b3
    }
    let digits = String(hash, radix: 16)
    return "#" + String(repeating: "0", count: 16 - digits.count) + digits
  }

  /// Expects these rows, each as the identifying cells with tabs between.
  func expect(_ rows: [String], _ where: SourceLocation = #_sourceLocation) {
    #expect(rows.count == count, "\(text)", sourceLocation: `where`)
    #expect(Self.fingerprint(of: rows) == fingerprint, "\(text)", sourceLocation: `where`)
  }
}
