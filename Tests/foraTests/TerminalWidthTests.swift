import Browser
import Foundation
import Testing

@testable import fora

/// Rows with letters of which terminals do not agree how wide they are.
@Suite(.timeLimit(.minutes(5)))
struct TerminalWidthTests {
  /// Names of bodies in many scripts, and an address that stands for what comes after.
  private static let names = [
    "東アジア移民対話", "한국 이주 포럼", "e\u{301}migre\u{301}s d’Afrique", "क्षेत्रीय प्रवासन मंच",
    "เวทีการย้ายถิ่น", "Forum 👪 famille", "حوار أبو ظبي", "פורום הגירה 2003", "Đối thoại di cư",
    "Форум", "● sign ◐ and … dots", "ΦΟΡΟΥΜ",
  ]

  /// High enough that all of them are in the list.
  private static let height: UInt16 = 32

  private static func folder() throws -> Folder {
    let folder = try Folder()
    let rows = names.enumerated().map { index, name in
      "zz-\(index + 10),\"\(name)\",https://zz.example/\(index + 10)\n"
    }
    try folder.write("id,title,url\n" + rows.joined(), to: "sources.csv")
    return folder
  }

  /// All that the browser sends while it lists these rows and moves among them.
  private static func sent(_ folder: Folder) async throws -> String {
    let terminal = try PseudoTerminal(
      ["fora", "--data", folder.path, "--view", "sources zz.example --columns title,id"],
      rows: height)
    try await terminal.wait(for: "help")
    for key in ["j", "j", "G", "g", "j"] {
      try await terminal.send(key)
      try await terminal.settle()
    }
    return terminal.text
  }

  private static func screen(
    _ sent: String, width: @escaping (Unicode.Scalar) -> Int
  ) -> ScreenJudge {
    var judge = ScreenJudge(columns: 80, rows: Int(height), width: width)
    judge.feed(sent)
    return judge
  }

  /// Whether a letter stands with the one before it, as most terminals have it.
  private static func joins(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: true
    default: false
    }
  }

  private static let widths: [(String, @Sendable (Unicode.Scalar) -> Int)] = [
    ("one each", { joins($0) ? 0 : 1 }),
    ("two for all but ASCII", { joins($0) ? 0 : $0.isASCII ? 1 : 2 }),
    ("two and none by turns", { joins($0) ? 0 : $0.isASCII ? 1 : Int($0.value % 3) }),
  ]

  @Test(arguments: widths.indices)
  func `whatever width a letter gets, what follows stands in its column`(kind: Int) async throws {
    let folder = try Self.folder()
    let judge = Self.screen(try await Self.sent(folder), width: Self.widths[kind].1)
    #expect(judge.unknown == [])
    var columns: Set<Int> = []
    for index in Self.names.indices {
      let id = Array("zz-\(index + 10)").map(String.init)
      let row = try #require(
        judge.rows.firstIndex { row in
          row.indices.dropLast(id.count).contains { Array(row[$0..<($0 + id.count)]) == id }
        }, "\(Self.names[index]) \(Self.widths[kind].0)")
      columns.formUnion(
        judge.rows[row].indices.dropLast(id.count).filter {
          Array(judge.rows[row][$0..<($0 + id.count)]) == id
        }.prefix(1))
    }
    #expect(columns.count == 1)
  }

  @Test func `what is written from right to left is isolated`() async throws {
    let sent = try await Self.sent(try Self.folder())
    // Each of its letters has its place; the signs are around all of them.
    let inner = sent.replacing(/\u{1B}\[[0-9;]*[A-Za-z]|\u{1B}\(B/, with: "")
    #expect(inner.contains("\u{2068}حوار أبو ظبي\u{2069}"))
    #expect(inner.contains("\u{2068}פורום הגירה\u{2069} 2003"))
  }

  // MARK: - Rows

  private func cells(
    _ text: String, _ ink: InkRole = .text, columns: Int = 12
  ) -> ArraySlice<Frame.Cell> {
    var frame = Frame(size: Size(columns: columns, rows: 1))
    let padding = String(repeating: " ", count: max(0, columns - text.count))
    frame.put(SafeText(text + (ink == .text ? "" : padding)), at: Point(column: 0, row: 0), ink)
    return frame.row(0)
  }

  private func texts(_ before: String?, _ after: String) -> [String] {
    RowUpdate(from: before.map { cells($0) }, to: cells(after)).pieces.map {
      "\($0.column) \($0.text)"
    }
  }

  @Test func `only what has changed is sent, with what a sign may have covered`() {
    #expect(texts("a row", "a row") == [])
    #expect(texts("a row", "a cow") == ["2 c"])
    #expect(texts("  ● one", "  ● two") == ["4 two"])
    #expect(texts("▸ one", "  one") == ["0   "])
    #expect(texts("  one", "▸ one") == ["0 ▸"])
    #expect(texts("a…b", "a…c") == ["1 …", "2 c"])
    #expect(texts("a b", "a…b") == ["1 …", "2 b"])
  }

  @Test func `the rest of a row is cleared where that is shorter`() {
    let update = RowUpdate(
      from: cells("a long row"), to: cells("a"), blank: { _ in Look() })
    #expect(update.cleared?.column == 1)
    #expect(update.pieces == [])
    let other = RowUpdate(from: cells("a long row"), to: cells("a"))
    #expect(other.cleared == nil)
    #expect(other.pieces.count == 1)
  }

  @Test func `under a bar only letters are sent, where clearing keeps the background`() {
    let plain = cells("  one                 two   ", columns: 60)
    // An ink stands for the bar, with another background behind it.
    let barred = cells("  one                 two   ", .input, columns: 60)
    let behind = Look(on: PaletteColour(24))
    func look(_ cell: Frame.Cell) -> Look? { cell.ink == .input ? behind : Look() }
    let update = RowUpdate(from: plain, to: barred, blank: look)
    #expect(update.cleared?.column == 0 && update.cleared?.look.ink == .input)
    #expect(update.pieces.map { "\($0.column) \($0.text)" } == ["2 one", "22 two"])
    let back = RowUpdate(from: barred, to: plain, blank: look)
    #expect(back.cleared?.column == 0 && back.cleared?.look.ink == .text)
    #expect(back.pieces.map(\.text) == ["one", "two"])
    // Where the terminal cannot, the spaces are sent.
    #expect(RowUpdate(from: plain, to: barred).pieces.map(\.text).joined().count == 60)
  }

  @Test func `few spaces between two looks are sent with one of them`() {
    var frame = Frame(size: Size(columns: 12, rows: 1))
    frame.put(SafeText("a "), at: Point(column: 0, row: 0), .input)
    frame.put(SafeText("b"), at: Point(column: 2, row: 0))
    let update = RowUpdate(from: cells(""), to: frame.row(0))
    #expect(update.pieces.map { "\($0.column) \($0.text)" } == ["0 a ", "2 b"])
  }
}
