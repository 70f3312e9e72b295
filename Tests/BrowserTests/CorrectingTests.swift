import MigrationBodies
import Testing

@testable import Browser

/// A row that is corrected where it stands.
struct CorrectingTests {
  /// The rows that keys ask to be written, as the file would have them.
  private func rows(_ keys: String) throws -> (browser: Browser, files: [String]) {
    var browser = try Browser(.small, "", .large)
    var rows: [OwnRow] = []
    for key in try Key.parse(keys) {
      if case .correct(let some) = browser.handle(key) { rows = some }
    }
    let files = rows.map { String(decoding: $0.file(over: nil, in: .empty), as: UTF8.self) }
    return (browser, files)
  }

  private let toCity = "4Ecity<Enter><C-u>"

  @Test func `a field is corrected with a source of the catalogue`() throws {
    let (_, files) = try rows(toCity + "Kandy<Enter><C-u>asian-talks-1<Enter>")
    #expect(files.count == 1)
    let row = try #require(files.first?.split(separator: "\n").last)
    #expect(row.contains(",Kandy,") && row.contains("asian-talks-1"))
    #expect(!row.contains("Colombo,"))
  }

  @Test func `a new source is written before what it says`() throws {
    let (_, files) = try rows(
      toCity + "Kandy<Enter><C-u>Report;<Space>The<Space>Talks;<Space>2024-05;"
        + "<Space>https://example.org/r<Enter>")
    #expect(files.count == 2)
    #expect(files[0].contains("\nown-1,Report,The Talks,https://example.org/r,2024-05,"))
    #expect(files[1].contains("own-1"))
  }

  @Test(arguments: [
    ("4Edate<Enter><C-u>soon<Enter>", "“soon” is no date"),
    ("4Etitle<Enter><C-u><Enter>", "the cell is empty"),
    ("4Ecity<Enter><Enter>", "nothing was changed"),
    ("4Ecity<Enter><C-u>Kandy<Enter><C-u><Enter>", "who says so?"),
    ("4Ecity<Enter><C-u>Kandy<Enter><C-u>hearsay<Enter>", "“hearsay” is no source"),
    ("4Eidentifier<Enter>", "other rows know this one by it"),
    (
      "/asian<Enter><Tab>E<Enter>state<Enter><C-u>LK<Enter><C-u>asian-talks-1<Enter>",
      "there is such a row already"
    ),
  ])
  func `what cannot be written is said, and can be mended`(keys: String, said: String) throws {
    let (browser, files) = try rows(keys)
    #expect(files.isEmpty)
    #expect(browser.frame.text.contains(said), "\(browser.frame.text)")
  }

  @Test func `of a party in a body its membership is corrected`() throws {
    let (browser, _) = try rows("/asian<Enter><Tab>E")
    let picker = try #require(browser.overlays.last?.picker)
    #expect(picker.kind == .fields)
    // India is a member and in the chair: which of the two rows has to be said.
    #expect(picker.choices.allSatisfy { $0.label.contains("IN") })
    #expect(picker.choices.count > 1)
  }

  @Test func `a start is corrected by a row that is withdrawn and a new one`() throws {
    let (_, files) = try rows(
      "/asian<Enter><Tab>E<Enter>from<Enter><C-u>1999<Enter><C-u>asian-talks-1<Enter>")
    #expect(files.count == 2)
    #expect(files[0].contains(",withdrawn\n") && files[0].hasSuffix(",yes\n"))
    #expect(files[1].contains(",1999,") && !files[1].contains("withdrawn"))
  }

  @Test func `what is worked out cannot be corrected`() throws {
    let (browser, files) = try rows("7E")
    #expect(files.isEmpty)
    #expect(browser.footerText.contains("worked out from others"))
  }

  @Test func `in secure mode nothing is`() throws {
    var browser = try Browser(.small, "4", .normal)
    browser.isSecure = true
    try browser.play("E")
    #expect(browser.footerText.contains("no file is written in secure mode"))
  }
}
