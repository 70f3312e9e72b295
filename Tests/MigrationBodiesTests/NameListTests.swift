import TestSupport
import Testing

@testable import MigrationBodies

/// Lists of many shapes, as they are pasted from letters, reports, web pages and spreadsheets.
struct NameListTests {
  private let catalogue = Catalogue.real

  /// The codes of a list's parties in their order; "?" for an ambiguous name, "!" for an unknown one.
  private func codes(_ text: String) throws -> String {
    try ResolvedList(text: text, in: catalogue).codes(in: catalogue)
  }

  // MARK: - Shapes

  @Test(arguments: [
    ("Nepal", "NP"),
    ("Nepal\nIndia\nBhutan\n", "NP IN BT"),
    ("Nepal\r\nIndia\r\n\r\nBhutan", "NP IN BT"),
    ("Nepal, India, Bhutan", "NP IN BT"),
    ("Nepal, India and Bhutan", "NP IN BT"),
    ("Nepal, India, and Bhutan.", "NP IN BT"),
    ("Nepal; India; Bhutan;", "NP IN BT"),
    ("Nepal / India / Bhutan", "NP IN BT"),
    ("Nepal & India", "NP IN"),
    ("le Népal, l’Inde et le Bhoutan", "NP IN BT"),
    ("Nepal, India y Bután", "NP IN BT"),
    ("- Nepal\n- India\n- Bhutan", "NP IN BT"),
    ("* Nepal\n* India", "NP IN"),
    ("• Nepal\n• India", "NP IN"),
    ("· Nepal\n– India\n— Bhutan\n◦ China", "NP IN BT CN"),
    ("• Nepal • India • Bhutan", "NP IN BT"),
    ("1. Nepal\n2. India\n10. Bhutan", "NP IN BT"),
    ("1) Nepal\n2) India", "NP IN"),
    ("1 Nepal\n2 India", "NP IN"),
    ("(1) Nepal (2) India (3) Bhutan", "NP IN BT"),
    ("1. Nepal 2. India 3. Bhutan", "NP IN BT"),
    ("a) Nepal\nb) India\n(c) Bhutan", "NP IN BT"),
    ("(i) Nepal\n(ii) India\n(iv) Bhutan", "NP IN BT"),
    ("iv. Nepal", "NP"),
    ("\tNepal\n\tIndia", "NP IN"),
    ("1\tNepal\tmember\n2\tIndia\tmember", "NP IN"),
    ("Country\tISO\tSince\nNepal\tNP\t2003\nBhutan\tBT\t2004", "NP BT"),
    ("| Nepal | NPL |\n| India | IND |", "NP IN"),
    ("Nepal,NP,2003\nIndia,IN,2003\n\"Korea, Republic of\",KR,2010", "NP IN KR"),
    ("name,standing,id\nNepal,in,NP\nIndia,in,IN\nBhutan,in,BT", "NP IN BT"),
    ("Nepal          member\nViet Nam       member", "NP VN"),
    ("Népal\tNepal\nInde\tIndia", "NP IN"),
    ("Nepal\tIndia\nBhutan\tChina", "NP IN BT CN"),
    ("Nepal (since 2003)\nIndia (Chair)", "NP IN"),
    ("Nepal*, India†, Bhutan²", "NP IN BT"),
    ("Nepal[1], India [2]; Bhutan1", "NP IN BT"),
    ("the Philippines, The Maldives", "PH MV"),
    ("Government of Nepal\nGovernment of the Republic of Korea", "NP KR"),
    ("Governments of Nepal, India and Bhutan", "NP IN BT"),
    ("Delegation of Nepal", "NP"),
    ("Gouvernement du Sénégal; Gobierno de Chile", "SN CL"),
    ("Ministry of Labour, Employment and Social Security of Nepal", "NP"),
    ("Viet Nam, Ministry of Labour, Invalids and Social Affairs", "VN"),
    ("Viet Nam – Department of Immigration", "VN"),
    ("Ministry of Foreign Affairs (Nepal)", "NP"),
    ("“Nepal”, \"India\"", "NP IN"),
    ("**Nepal**\n__India__", "NP IN"),
    ("🇳🇵 Nepal\n🇮🇳 India", "NP IN"),
    ("\u{FEFF}Nepal\u{A0}\n\u{200B}India", "NP IN"),
    ("NEPAL, india", "NP IN"),
    ("NP NPL 524", "NP NP NP"),
    ("NP, IND, 064", "NP IN BT"), ("ID\nLA\nMY", "ID LA MY"), ("DE\nFR\nDO", "DE FR DO"),
    ("Member States: Nepal, India. Observers: Bhutan", "NP IN BT"),
    ("Colombo Process\nNepal\nIndia", "NP IN"),
    ("Members of the Colombo Process (2)\nNepal\nIndia", "NP IN"),
    ("Nepal, UNHCR, IOM and ILO", "NP unhcr iom ilo"),
    ("", ""), ("\n\n , ; \n", ""), ("12\n", ""), ("Nepal\n???\nIndia", "NP IN"),
  ])
  func `a list of any shape becomes its parties in their order`(text: String, expected: String)
    throws
  {
    if text == "NP NPL 524" {
      let words = text.split(separator: " ").map(String.init)
      let list = ResolvedList(try NameList(words: words, of: catalogue), in: catalogue)
      #expect(list.codes(in: catalogue) == expected)
    } else {
      #expect(try codes(text) == expected)
    }
  }

  // MARK: - Commas and "and" within names

  @Test(arguments: [
    ("Korea, Republic of", "KR"),
    ("Nepal, Korea, Republic of, India", "NP KR IN"),
    ("Korea, Democratic People's Republic of, Nepal", "KP NP"),
    ("Bolivia (Plurinational State of), Chile", "BO CL"),
    ("Micronesia (Federated States of)", "FM"),
    ("Tanzania, United Republic of and Uganda", "TZ UG"),
    ("Congo, Democratic Republic of the, Congo", "CD CG"),
    ("Iran, Islamic Republic of, Iraq", "IR IQ"),
    ("Moldova, Republic of", "MD"),
    ("Palestine, State of", "PS"),
    ("Venezuela, Bolivarian Republic of; Viet Nam", "VE VN"),
    ("Trinidad and Tobago", "TT"),
    ("Antigua and Barbuda, Barbados", "AG BB"),
    ("Barbados, Trinidad and Tobago and Antigua & Barbuda", "BB TT AG"),
    ("Saint Vincent and the Grenadines and Saint Lucia", "VC LC"),
    ("St. Kitts and Nevis, St. Lucia", "KN LC"),
    ("Bosnia and Herzegovina, Croatia and Serbia", "BA HR RS"),
    ("Sao Tome and Principe, Gabon", "ST GA"),
    ("Bonaire, Sint Eustatius and Saba", "BQ"),
    ("United Nations Educational, Scientific and Cultural Organization", "unesco"),
    ("Gambia, The and Ghana", "GM GH"),
    ("Tanzania, Untied Republic of, Uganda", "TZ UG"),
    ("Trinidad and Tabago, Barbados", "TT BB"),
    ("Bolivia (Plurinatonal State of)", "BO"),
  ])
  func `the longest reading that is a name wins`(text: String, expected: String) throws {
    #expect(try codes(text) == expected)
  }

  @Test(arguments: [
    ("Hong Kong SAR, P.R. China", "HK"), ("Macao SAR, PR China", "MO"),
    ("Hong Kong, People's Republic of China", "HK"), ("Guam, USA", "GU"),
    ("Puerto Rico, U.S.A.", "PR"), ("Bermuda, UK", "BM"),
    ("Greenland, Kingdom of Denmark", "GL"), ("Nouvelle-Calédonie, France", "NC"),
    ("Denmark, Greenland", "DK GL"), ("Bermuda, Canada", "BM CA"),
    ("Fiji, Guam, USA", "FJ GU US"),
  ])
  func `who administers a state is no other one of the list`(text: String, expected: String) throws
  {
    #expect(try codes(text) == expected)
  }

  @Test(arguments: [
    ("5\tSerbia; Montenegro\t\n6\tAlbania\t", "RS ME AL"),
    ("Nr,State\n1,\"Serbia; Montenegro\"\n2,Albania", "RS ME AL"),
  ])
  func `a cell may have several names`(text: String, expected: String) throws {
    #expect(try codes(text) == expected)
  }

  @Test func `two states that were once one are not joined without a word`() throws {
    #expect(try codes("Albania, Serbia and Montenegro") == "AL ?")
    #expect(try codes("Albania, Serbia, Montenegro") == "AL RS ME")
    let list = try ResolvedList(text: "Hong Kong, China", in: catalogue)
    #expect(list.codes(in: catalogue) == "HK")
    #expect(list.lines[0].reading.remarks.contains { $0.contains("could also be") })
  }

  @Test func `the words of a command line make the longest names`() throws {
    func codes(_ words: String...) throws -> String {
      ResolvedList(try NameList(words: words, of: catalogue), in: catalogue).codes(in: catalogue)
    }
    #expect(try codes("Viet", "Nam", "Lao", "PDR") == "VN LA")
    #expect(try codes("Viet Nam", "Lao PDR") == "VN LA")
    #expect(try codes("trinidad", "and", "tobago", "and", "chile") == "TT CL")
    #expect(try codes("viet", "nma") == "VN")
    #expect(try codes("Nepal,", "India;", "Bhutan") == "NP IN BT")
    #expect(try codes("Korea, Republic of", "AND") == "KR AD")
  }

  // MARK: - Headings

  @Test(arguments: [
    ("Member States (2):\nNepal\nIndia", "Member States (2)", 2, 2),
    ("Member States (3):\nNepal\nIndia", "Member States (3)", 3, 2),
    ("2 Member States\nNepal\nIndia", "2 Member States", 2, 2),
    ("Observers [1]\nNepal\nIndia", "Observers [1]", 1, 2),
    ("Member States as of 2024 (2): Nepal, India", "Member States as of 2024 (2)", 2, 2),
    ("Miembros (2): Chile, Bolivia", "Miembros (2)", 2, 2),
    ("ASEM partners in Asia (1): Nepal", "ASEM partners in Asia (1)", 1, 1),
  ])
  func `a heading's count is checked`(text: String, heading: String, stated: Int, found: Int) throws
  {
    let sections = try NameList(text, of: catalogue).sections
    #expect(sections.map(\.heading) == [heading])
    #expect(sections.map(\.stated) == [stated])
    #expect(sections.map(\.found) == [found])
    #expect(sections.map(\.differs) == [stated != found])
  }

  @Test func `a heading above subheadings counts the names below these`() throws {
    let list = try NameList(
      "Members (3):\nAsia (2):\nNepal\nIndia\nEurope (1):\nMalta\nObservers (1):\nChile",
      of: catalogue)
    #expect(list.sections.map(\.found) == [3, 2, 1, 1])
    #expect(list.sections.map(\.differs) == [false, false, false, false])
  }

  @Test(arguments: [
    ("Observers:\nNepal\nIndia", [Role.observer, .observer]),
    ("Members: Nepal. Observers: India", [.member, .observer]),
    ("Chair: Nepal\nIndia", [.chair, nil]),
    ("Members:\nChair: Nepal\nIndia", [.chair, .member]),
    ("Nepal (Co-Chair)\nIndia", [.coChair, nil]),
    ("Nepal: observer\nIndia – Chair\nBhutan (chair since 2019)", [.observer, .chair, .chair]),
    ("Nepal\tmember\nIndia\tobserver", [.member, .observer]),
    ("États observateurs :\nNépal", [.observer]),
    ("Associate Members (1)\nNepal\nSignatories\nIndia", [.associateMember, .signatory]),
    ("Observers:\nAsia:\nNepal", [.observer]),
    ("Nepal (not a member)", [nil]),
  ])
  func `headings and notes give roles`(text: String, roles: [Role?]) throws {
    #expect(try NameList(text, of: catalogue).entries.map(\.role) == roles)
  }

  // MARK: - What is kept

  @Test func `a name is kept as given, with its line and its notes`() throws {
    let entries = try NameList("Members:\n\n 1. Nepal* (since 2003), India", of: catalogue).entries
    #expect(entries.map(\.given) == ["Nepal* (since 2003)", "India"])
    #expect(entries.map(\.name) == ["Nepal", "India"])
    #expect(entries.map(\.line) == [3, 3])
    #expect(entries[0].remarks == ["since 2003"])
  }

  @Test(arguments: [
    ("O'Brien", "O'Brien"), ("India, O’Brien", "O’Brien"), ("12. Lao P.D.R.", "Lao P.D.R."),
    ("\"Lao P.D.R.\"\tVientiane", "Lao P.D.R."), ("Nepal.", "Nepal"), ("India, Nepal.", "Nepal"),
  ])
  func `no letter and no full stop of a word is cut from a name as given`(
    text: String, given: String
  ) throws {
    #expect(try NameList(text, of: catalogue).entries.last?.given == given)
  }

  @Test func `the heading of a list begins with what was not recognised and what is there twice`()
    throws
  {
    let listing = PastedListing("Nepal\nFoobar\nNepal\nIndia")
    let table = Table(View(.pasted(listing)), of: catalogue)
    #expect(
      listing.title(of: table, in: catalogue) == "4 names · 1 not recognised · 1 given twice")
  }

  @Test func `a party that stands twice in one role is reported`() throws {
    let list = try ResolvedList(text: "Laos\nNepal\nLao PDR\nChair: Nepal", in: catalogue)
    #expect(list.lines.map(\.repeats) == [nil, nil, 1, nil])
  }

  @Test func `a name that nobody has stays one`() throws {
    #expect(try codes("Foobar and Bazqux Union") == "!")
    #expect(try codes("Nepal, Foobar and Bazqux Union, India") == "NP ! IN")
  }

  // MARK: - Limits

  @Test func `a list with more names than any has is refused`() throws {
    let names = Array(repeating: "Nepal", count: NameList.mostNames)
    #expect(
      try NameList(names.joined(separator: "\n"), of: catalogue).entries.count == names.count)
    #expect(throws: NameList.Refusal.tooManyNames(limit: NameList.mostNames)) {
      try NameList((names + ["India"]).joined(separator: ","), of: catalogue)
    }
  }

  @Test(arguments: ["x", "(", "[", "\"", "1. ", "é\u{301}", " - ", "a) ", "of ", ":", "|", "\u{0}"])
  func `a long text of one kind is read without harm`(unit: String) throws {
    let text = String(repeating: unit, count: 5_000)
    guard let names = try? NameList(text, of: catalogue) else { return }
    let list = ResolvedList(names, in: catalogue)
    #expect(list.lines.filter { $0.reading.isResolved }.count == 0)
  }

  @Test func `every text of few signs is read`() throws {
    for text in everyText(of: ["a", ",", "(", ")", "\n", " "], upTo: 4) {
      #expect(!(try NameList(text, of: catalogue).entries.map(\.name).contains("")), "\(text)")
    }
  }
}
