import Testing

/// The five documents that the catalogue began from: each of their facts is on the page of its body.
@Suite struct FoundingDocumentTests {
  /// A body, and facts: words that stand in one line of its page.
  typealias Page = (body: String, facts: [[String]])

  private static let memorandum: Page = (
    "escap-iom-mou",
    [
      ["signatory", "2007-06-19", "ESCAP"], ["signatory", "2007-06-19", "IOM"],
      ["Kim Hak-Su", "Executive Secretary of ESCAP"],
      ["Irena Vojackova-Sollorano", "Regional Representative for Southeast Asia of IOM"],
      ["190000000", "international migrants"], ["58000000", "Asia-Pacific"], ["53000000", "Asia"],
      ["5000000", "Pacific"], ["85000000000", "remittances", "2004"],
      ["120", "IOM Member States"], ["89", "IOM observers"], ["300", "IOM field locations"],
      ["62", "ESCAP member Governments"], ["RTWG", "co-chair the working group"],
      ["gives no place of signing"],
    ]
  )

  private static let council: Page = (
    "iom-council",
    [
      ["100th session", "Geneva", "2011-12-05", "2011-12-07"], ["Migration for the Benefit of All"],
      ["Nguyen Minh Vu", "Deputy Head of the Delegation of Viet Nam"], ["60", "years"],
      ["IOM should have a leading part", "First"], ["reduce or prevent irregular", "Second"],
      ["Member States should raise awareness", "Third"], ["One UN Viet Nam"],
    ]
  )

  private static let review: Page = (
    "gcm-asia-pacific-review",
    [
      ["Second Asia-Pacific Regional Review", "Bangkok", "2025-02-04", "2025-02-06"],
      ["Phan Thị Minh Giang", "Deputy Director of the Consular Department", "head of delegation"],
      ["Iori Kato", "Regional Director for Asia and the Pacific of IOM"],
      ["250", "delegates"], ["58"], ["63"], ["Viet Nam, Nepal, the ILO and GIZ", "2025-02-06"],
      ["UN Network on Migration", "co-organiser"], ["ESCAP", "organiser"],
    ]
  )

  private static let forum: Page = (
    "hlf-migration-governance",
    [
      ["Beijing", "2023-06-26", "2023-06-28"], ["Brunei Darussalam", "participant"],
      ["Singapore", "participant"], ["ASEAN Secretariat", "participant"], ["IOM", "participant"],
      ["China", "host"], ["2023-06-28", "joint-statement"],
    ]
  )

  private static let profile: Page = (
    "asem-migration",
    [
      ["Philippines", "coordinator"], ["Pakistan", "coordinator"], ["Bulgaria", "coordinator"],
      ["European External Action Service", "coordinator"], ["51", "member states"],
      ["28", "EU Member States"], ["10", "ASEAN Member States"], ["13", "other States in Asia"],
      ["2", "member organizations"], ["fax +65 6872 1206"], ["+65 6874 9718"],
      ["31 Heng Mui Keng Terrace"], ["2002-04", "Ministerial Conference"], ["2003-03", "First"],
      ["Fight the forging of documents"],
    ]
  )

  private static let pages = [memorandum, council, review, forum, profile]

  @Test(arguments: pages.map(\.body))
  func `each fact of a founding document is on the page of its body`(body: String) throws {
    let facts = Self.pages.first { $0.body == body }?.facts ?? []
    let lines = try Tool.run(["body", body]).lines
    #expect(facts.count > 5)
    for fact in facts {
      #expect(lines.contains { line in fact.allSatisfy(line.contains) }, "\(fact)")
    }
  }

  @Test func `the paragraphs of the statement of Beijing are one to nine`() throws {
    let rows = try Tool.run([
      "commitments", "--body", "hlf-migration-governance", "--columns", "paragraph,document_id",
    ])
    let paragraphs = Set(rows.column(0))
    for paragraph in 1...9 { #expect(paragraphs.contains("\(paragraph)"), "\(paragraph)") }
  }
}
