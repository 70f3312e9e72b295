import MigrationBodies
import Testing

@testable import Browser

/// A row that is corrected where it stands.
struct CorrectingTests {
  /// The rows that keys ask to be written, as the file would have them.
  private func rows(
    _ keys: String, of catalogue: Catalogue = .small
  ) throws -> (browser: Browser, files: [String]) {
    var browser = try Browser(catalogue, "", .large)
    var rows: [OwnRow] = []
    for key in try Key.parse(keys) {
      if case .correct(let some) = browser.handle(key) { rows = some }
    }
    let files = rows.map { String(decoding: $0.file(over: nil, in: .empty), as: UTF8.self) }
    return (browser, files)
  }

  private let toCity = "4Ecity<Enter><C-u>"

  @Test func `a field is corrected with a source of the catalogue`() throws {
    let (_, files) = try rows(toCity + "Kandy<Enter>asian-talks-1<Enter>")
    #expect(files.count == 1)
    let row = try #require(files.first?.split(separator: "\n").last)
    #expect(row.contains(",Kandy,") && row.contains("asian-talks-1"))
    #expect(!row.contains("Colombo,"))
  }

  @Test func `a new source is written before what it says`() throws {
    let (_, files) = try rows(
      toCity + "Kandy<Enter>Report;<Space>The<Space>Talks;<Space>2024-05;"
        + "<Space>https://example.org/r<Enter>")
    #expect(files.count == 2)
    #expect(files[0].contains("\nown-1,Report,The Talks,https://example.org/r,2024-05,"))
    #expect(files[1].contains("own-1"))
  }

  @Test(arguments: [
    ("3<Space>May<Space>2024", "2024-05-03"), ("June<Space>2024", "2024-06"), ("2024", "2024"),
  ])
  func `the date of a new source is typed as letters have it`(typed: String, date: String) throws {
    let (_, files) = try rows(
      toCity + "Kandy<Enter>Note<Space>12;<Space>Ministry<Space>of<Space>X,<Space>Dhaka;<Space>"
        + typed + ";<Space>https://example.org/a<Enter>")
    let source = try #require(files.first)
    #expect(
      source.contains("\nown-1,Note 12,\"Ministry of X, Dhaka\",https://example.org/a,\(date),"))
  }

  @Test func `a date is typed as letters have it`() throws {
    let (_, files) = try rows(
      "4Edate<Enter><C-u>30<Space>June<Space>2004<Enter>asian-talks-1<Enter>")
    #expect(files.first?.contains(",2004-06-30,") == true)
  }

  @Test func `the old source is shown and can be completed, and is not taken unasked`() throws {
    let (browser, files) = try rows(toCity + "Kandy<Enter>")
    #expect(files.isEmpty && browser.prompt?.text == "")
    #expect(browser.footerText.contains("who says so (so far asian-talks-2)?"))
    #expect(try rows(toCity + "Kandy<Enter><Enter>").files.isEmpty)
    #expect(try rows(toCity + "Kandy<Enter><Tab><Enter>").files.count == 1)
  }

  @Test(arguments: [("pact-1", ""), ("iso", "elimination")])
  func `what a new source says has not the old one's basis`(source: String, basis: String) throws {
    let (_, files) = try rows(
      "/pact<Enter><Tab>E" + "since<Enter><C-u>30<Space>June<Space>1986<Enter>\(source)<Enter>",
      of: .dated)
    let row = try #require(files.last?.split(separator: "\n").last)
    #expect(row.contains(",1986-06-30,,pact-1,\(source),\(basis),"), "\(row)")
  }

  @Test(arguments: [
    ("4Edate<Enter><C-u>soon<Enter>", "“soon” is no date"),
    ("4Etitle<Enter><C-u><Enter>", "the cell is empty"),
    ("4Ecity<Enter><Enter>", "nothing was changed"),
    ("4Ecity<Enter><C-u>Kandy<Enter><Enter>", "who says so?"),
    ("4Ecity<Enter><C-u>Kandy<Enter>hearsay<Enter>", "“hearsay” is no source"),
    (
      "4Ecity<Enter><C-u>Kandy<Enter>Note;<Space>Ministry;<Space>soon<Enter>",
      "“soon” is no date, nor an address"
    ),
    ("4Eidentifier<Enter>", "other rows know this one by it"),
    (
      "/asian<Enter><Tab>E<Enter>state<Enter><C-u>LK<Enter>asian-talks-1<Enter>",
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
      "/asian<Enter><Tab>E<Enter>from<Enter><C-u>1999<Enter>asian-talks-1<Enter>")
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

extension Catalogue {
  /// One in which a date was found by elimination in another source.
  fileprivate static let dated: Catalogue = {
    var tables = smallTables
    tables["memberships"] = """
      body,state,organisation,role,as_listed,from,to,source,date_source,date_basis
      pact,CI,,signatory,Ivory Coast,1985,,pact-1,iso,elimination

      """
    return Catalogue(tables: tables)
  }()
}
