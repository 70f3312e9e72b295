import MigrationBodies
import Testing

@testable import Browser
@testable import fora

/// Lines and their rows: as a command, as a view and in the palette a line means the same.
@Suite struct LineFixtureTests {
  private static let commands = RecordedLine.all.filter { !$0.isSpoken }
  private static let views = RecordedLine.all.filter(\.isView)

  /// A view of every kind: thirty lines, evenly from all.
  private static let someViews: [RecordedLine] = {
    let candidates = views.filter { $0.count ?? 0 > 1 && $0.hasCountInTitle }
    return (0..<30).map { candidates[$0 * candidates.count / 30] }
  }()

  @Test func `there are lines of every command that lists, and of every kind`() {
    let lines = RecordedLine.all
    #expect(lines.count { $0.count != nil } >= 300)
    #expect(Set(lines.map(\.text)).count == lines.count)
    for command in Listings.all.map(\.declaration.name) {
      #expect(lines.count { $0.text.hasPrefix(command) && ($0.count ?? 0) > 0 } >= 12, "\(command)")
    }
  }

  // MARK: - The command

  @Test(arguments: commands)
  func `a command gives the rows of its line`(line: RecordedLine) throws {
    let result = try Tool.shell(line.shellLine)
    #expect((result.status == 2) == (line.count == nil), "\(line.text): \(result.error)")
    guard line.count != nil else {
      #expect(result.output == "" && result.error != "", "\(line.text)")
      return
    }
    let names = try #require(result.lines.first).split(separator: "\t").map(String.init)
    let columns = try line.identifyingColumns.map { try #require(names.firstIndex(of: $0)) }
    let cells = columns.map { result.column($0).dropFirst() }
    line.expect(
      result.lines.dropFirst().indices.map { row in
        cells.map { $0[row] }.joined(separator: "\t")
      })
  }

  // MARK: - The view

  /// The browser as it opens.
  private static let opened = Browser(.embedded, size: Size(columns: 200, rows: 60))

  private func expectRows(of line: RecordedLine, in browser: Browser) throws {
    let table = try #require(browser.place.focused.table, "\(line.text)")
    let columns = try line.identifyingColumns.map { id in
      try #require(table.allColumns.first { $0.id == id }, "\(line.text)")
    }
    line.expect(
      table.rows.map { row in
        columns.map { $0.cell(row, browser.catalogue).text }.joined(separator: "\t")
      })
  }

  @Test(arguments: views)
  func `a view has the rows of its line`(line: RecordedLine) throws {
    var browser = Self.opened
    let isShown = browser.show(line: line.text)
    #expect(isShown == (line.count != nil), "\(line.text): \(browser.message ?? "")")
    guard isShown else {
      #expect(browser.message != nil && browser.place.view == Self.opened.place.view)
      return
    }
    try expectRows(of: line, in: browser)
  }

  @Test(arguments: someViews)
  func `the program opens on a view and its title has the number of rows`(
    line: RecordedLine
  ) throws {
    let screen = try Tool.run([
      "browse", "--view", line.text, "--play", "", "--size", "200x400",
    ])
    #expect(screen.status == 0, "\(line.text): \(screen.error)")
    let title = try #require(screen.lines.dropFirst().first)
    let number = title.split { !$0.isNumber }.first
    #expect(number.flatMap { Int($0) } == line.count, "\(line.text): \(title)")
  }

  // MARK: - The palette

  /// A word by itself finds the commands of keys first.
  private static let paletteLines = views.filter { line in
    line.text.contains(" ") || Command(rawValue: line.text) == nil && line.count != nil
  }

  @Test(arguments: paletteLines)
  func `the palette shows the rows of a line that is typed there`(line: RecordedLine) throws {
    var browser = Self.opened
    let keys = [.character(":")] + line.text.map(Key.character) + [.enter]
    for key in keys { #expect(browser.handle(key) == nil, "\(line.text)") }
    guard line.count != nil else {
      #expect(browser.message != nil && browser.place.view == Self.opened.place.view)
      return
    }
    // A brief is read as a page above the list of its lines.
    #expect(browser.overlays.isEmpty || browser.isReadingBrief, "\(line.text)")
    #expect(browser.message == nil, "\(line.text)")
    try expectRows(of: line, in: browser)
  }
}
