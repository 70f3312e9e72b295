import MigrationBodies
import Testing

@testable import Browser

/// What five documents say stands within three keys of the body that they are about: parties, dates,
/// numbers, offices and names, titles, paragraphs.
struct FoundingFactTests {
  /// A body, and texts that one of its screens shows each.
  struct Facts: Sendable, CustomTestStringConvertible {
    let body: String
    let texts: [String]
    var testDescription: String { body }
  }

  /// The keys by which a screen is reached from a body; none takes more than three.
  private static let ways = ["", "i", "<Enter>", "<Tab>", "<Tab><Tab>", "<Enter>s", "s"]

  private static let memorandum = Facts(
    body: "escap-iom-mou",
    texts: [
      "ESCAP and IOM Strengthen Cooperation on International Migration Issues",
      "Memorandum of Understanding between ESCAP and IOM", "2007-06-19", "190000000", "58000000",
      "53000000", "5000000", "85000000000", "62", "300", "120", "89", "Kim Hak-Su",
      "United Nations Under-Secretary-General and Executive Secretary of ESCAP",
      "Irena Vojackova-Sollorano", "Regional Representative for Southeast Asia of IOM",
    ])

  private static let workingGroup = Facts(
    body: "rtwg-migration",
    texts: ["UN agencies and other organizations in the group", "co-chair", "ESCAP", "IOM"])

  private static let council = Facts(
    body: "iom-council",
    texts: [
      "100th session of the IOM Council", "2011-12-05", "5 to 7 December 2011", "Geneva",
      "Migration for the Benefit of All", "Nguyen Minh Vu",
      "Deputy Head of the Delegation of Viet Nam", "First", "Second", "Third",
      "sixtieth anniversary", "One UN Initiative",
    ])

  private static let review = Facts(
    body: "gcm-asia-pacific-review",
    texts: [
      "2025-02-04", "2025-02-06", "Bangkok", "250", "58", "63", "Phan Thị Minh Giang",
      "Deputy Director of the Consular Department, Ministry of Foreign Affairs", "Iori Kato",
      "Regional Director for Asia and the Pacific of IOM", "ESCAP", "typhoon Yagi", "Nepal", "GIZ",
      "March 2020", "2021-03",
    ])

  private static let compact = Facts(body: "gcm", texts: ["152", "in favour", "2018-12-19"])

  private static let forum = Facts(
    body: "hlf-migration-governance",
    texts: [
      "2023-06-26", "2023-06-28", "Beijing", "Brunei Darussalam", "Cambodia", "Indonesia",
      "Lao People's Democratic Republic", "Malaysia", "Myanmar", "Philippines", "Singapore",
      "Thailand", "Viet Nam", "China", "ASEAN Secretariat", "IOM",
      "National Immigration Administration",
    ] + (1...9).map { "¶\($0) " })

  private static let directors = Facts(
    body: "asem-migration",
    texts: [
      "2002", "ASEAN Member States among the members", "EU Member States among the members",
      "other States in Asia among the members",
      "Asian countries taking part in ASEM", "member organizations", "Philippines", "Pakistan",
      "Bulgaria",
      "European External Action Service", "Asia-Europe Foundation (ASEF)",
      "31 Heng Mui Keng Terrace, Singapore 119595", "+65 6874 9718", "+65 6872 1206",
      "China, Germany and Spain", "Border management", "Trafficking", "Irregular migration",
      "Labour migration", "Education", "Children", "Australia", "Kazakhstan", "Switzerland",
      "United Kingdom", "Lao PDR", "Czech Republic",
    ])

  @Test(arguments: [memorandum, workingGroup, council, review, compact, forum, directors])
  func `each fact is within three keys of its body`(facts: Facts) throws {
    let view = try View(line: "bodies id:\(facts.body)", in: .real)
    let screens = try Self.ways.map { keys in
      var browser = Browser(.real, size: Size(columns: 400, rows: 900), view: view)
      try browser.play(keys)
      return browser.frame.text.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
    }
    for text in facts.texts {
      #expect(screens.contains { $0.contains(text) }, "\(facts.body): \(text)")
    }
  }
}
