import MigrationBodies
import Testing

@testable import Browser

/// Marks are on what rows are about, and every mark can be seen and taken away.
struct MarkTests {
  private static let expression = "=asian-talks<Space>|<Space>pact<Enter>"

  /// The rows of the focused pane that have the sign of a mark.
  private func signs(_ browser: Browser) -> Int {
    (0..<browser.size.rows).count { row in
      browser.frame.row(row).contains { $0.text == "✓" && $0.ink == .marked }
    }
  }

  @Test(arguments: [
    expression, Scene.marking + "cU", ": commitments<Space>--party<Space>IN<Enter>",
  ])
  func `a mark is there on every date on which the row is`(keys: String) throws {
    var browser = try Browser(.small, keys + "A", .large)
    let marks = Set(browser.situation.marks.map { $0.key(in: .small) })
    #expect(!marks.isEmpty)
    for date in ["2004", "2009", "2020-06-30", nil] {
      browser.speak(for: date.flatMap { EDTFDate($0) })
      let table = try #require(browser.place.focused.table)
      let marked = browser.markedRows(of: table)
      let expected = table.rows.filter { row in
        marks.contains(
          (row.party.map(RecordID.party) ?? row.commitment.map(RecordID.commitment) ?? row)
            .key(in: .small))
      }
      #expect(marked == expected, "\(date ?? "now")")
      #expect(!marked.isEmpty || table.rows.isEmpty || date != nil)
      try browser.play("j")
    }
  }

  @Test func `a member of an expression is marked in the list of states too`() throws {
    var browser = try Browser(.small, Self.expression + "<Space>", .large)
    let marked = try #require(browser.situation.marks.first)
    #expect(browser.situation.marks == [marked])
    try browser.play("2")
    let table = try #require(browser.place.focused.table)
    #expect(browser.markedRows(of: table) == [marked])
    #expect(signs(browser) == 1)
  }

  @Test(arguments: Scene.lists)
  func `what is marked is unmarked by the same key`(scene: Scene) throws {
    var browser = try Browser(.small, scene.keys + "U", .large)
    let count = try #require(browser.place.focused.table).rows.count
    guard count > 0 else { return }
    try browser.play("g<Space>")
    #expect(browser.situation.marks.count == 1)
    try browser.play(count > 1 ? "k<Space>" : "<Space>")
    #expect(browser.situation.marks.isEmpty)
    try browser.play("AA")
    #expect(browser.situation.marks.isEmpty)
  }

  @Test func `all marks are taken away, those of other lists too, and undo brings them back`()
    throws
  {
    var browser = try Browser(.small, "<Space><Space>2<Space>3", .large)
    let marks = browser.situation.marks
    #expect(marks.count == 3)
    try browser.play("U")
    #expect(browser.situation.marks.isEmpty)
    try browser.play("U")
    #expect(browser.message == "nothing is marked")
    try browser.play("u")
    #expect(browser.situation.marks == marks)
  }

  @Test func `a command names the marked rows only where they are not all`() throws {
    var browser = try Browser(.small, "A", .large)
    #expect(browser.viewWords == ["bodies"])
    try browser.play("<Space>")
    #expect(browser.viewWords?.last?.contains("id:") == true)
    try browser.play("UM/asian<Enter><Space>M")
    let line = TypedLine(arguments: try #require(browser.viewWords)).text
    #expect(line == "bodies --where id:asian-talks")
  }

  @Test func `the prompt for a file says how many rows are marked`() throws {
    var browser = try Browser(.small, "<Space>e<Enter>", .large)
    let count = browser.place.focused.table?.rows.count ?? 0
    #expect(browser.footerText.hasPrefix(" write 1 marked of \(count) as csv to "))
    try browser.play("<Esc>Ue<Enter>")
    #expect(browser.footerText.hasPrefix(" write csv to "))
  }
}
