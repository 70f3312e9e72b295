import Foundation
import Testing

/// What commands send to a terminal that shows ASCII alone.
@Suite(.timeLimit(.minutes(5)))
struct PlainTerminalTests {
  @Test(arguments: [
    ["bodies", "asia"], ["body", "rcm"], ["members", "colombo-process"],
    ["members", "bali-process & colombo-process", "--explain"], ["members", "rcm", "--cite"],
    ["state", "VN", "--as-of", "1996", "--out"], ["state", "IOM", "--sources"],
    ["commitments", "trafficking", "--party", "VN"], ["meetings", "asia"], ["documents", "asia"],
    ["sources", "asia"], ["problems", "asia"], ["parties", "asia"], ["changes", "--since", "2024"],
    ["check", "rcm"], ["resolve", "Laos", "Korea", "Phillipines"], ["compare", "rcm", "sacm"],
    ["overlap", "bali-process"], ["bridge", "--alone", "TL"], ["keys"], ["help", "query"],
    ["members", "rcm", "--columns", "help"], ["members", "rcm", "--format", "markdown"],
    ["members", "colmbo"], ["bodies", "year>=soon"], ["bodies", "--data", "/nowhere"],
    ["--version"],
    ["browse", "--play", "jj", "--size", "60x20"],
  ])
  func `in the C locale there is ASCII alone, whatever is cut`(command: [String]) async throws {
    for columns in [40, 80] as [UInt16] {
      let terminal = try PseudoTerminal(
        ["fora"] + command, columns: columns, environment: ["LC_ALL": "C"])
      #expect(try await terminal.waitForEnd() <= 3)
      #expect(!terminal.output.isEmpty)
      let others = terminal.text.unicodeScalars.filter { !$0.isASCII }
      #expect(others.isEmpty, "\(columns) columns: \(String(String.UnicodeScalarView(others)))")
    }
  }
}
