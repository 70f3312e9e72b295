import Testing

@testable import MigrationBodies

/// Every rule by which lists are read, on its examples, and forms of a line over all states.
struct ListRuleTests {
  private let catalogue = Catalogue.real

  private func list(_ text: String) throws -> ResolvedList {
    try ResolvedList(text: text, in: catalogue)
  }

  private func codes(_ text: String) throws -> String {
    try list(text).codes(in: catalogue)
  }

  @Test(arguments: ListRule.all.indices)
  func `every example of a rule is read as it says`(index: Int) throws {
    let rule = ListRule.all[index]
    for example in rule.examples + rule.counterExamples {
      let found = try codes(example.text)
      #expect(found == example.parties, "\(example.text)")
    }
  }

  // MARK: - Forms of a line over all members and observers of the United Nations

  /// A form of a line, `X` for the name, with the language of the name.
  private struct Form: CustomTestStringConvertible {
    let line: String
    let name: @Sendable (State) -> String
    /// Whether the form names one state, so that nine of ten are to be read.
    let isPlain: Bool
    var testDescription: String { line }
  }

  private static let english: @Sendable (State) -> String = { $0.name }
  private static let french: @Sendable (State) -> String = { $0.frenchName }
  private static let spanish: @Sendable (State) -> String = { $0.spanishName }

  private static let forms: [Form] =
    [
      "X", "the X", "X:", "- X", "12. X", "(b) X", "X (3)", "X*", "X, Mr. A. Person",
      "Ms. B. Person, X", "Dr. C. D. Person (X)", "X: H.E. D.E. Person", "X – Ministry of Labour",
      "Ambassador of X", "Permanent Representative of X", "Government of X", "X 1987 1999",
      "X is a participating state", "X (absent)", "X (host)", "Minister of Foreign Affairs of X",
    ].map { Form(line: $0, name: english, isPlain: true) }
    + [
      "Gouvernement de X", "X : oui", "Ministre des affaires étrangères de X", "M. A. Person, X",
      "X (absent)", "Représentant permanent de X",
    ].map { Form(line: $0, name: french, isPlain: true) }
    + [
      "Gobierno de X", "X: sí", "Sra. A. Person, X", "Presidente de X", "X (ausente)",
      "Embajador de X",
    ].map { Form(line: $0, name: spanish, isPlain: true) }
    + [
      "Republic of X", "Kingdom of X", "Islamic State of X", "Northern X", "New X", "Greater X",
      "X (North)", "S. X", "Gulf of X", "the city of X", "Mr. X Person", "X Airlines",
    ].map { Form(line: $0, name: english, isPlain: false) }
    + ["République populaire de X", "Sud X", "Golfe de X"]
    .map { Form(line: $0, name: french, isPlain: false) }
    + ["República Federal de X", "X del Norte", "Ciudad de X"]
    .map { Form(line: $0, name: spanish, isPlain: false) }

  @Test(arguments: forms.indices)
  func `a form of a line never gives a wrong state, and no line is lost`(index: Int) throws {
    let form = Self.forms[index]
    let states = catalogue.statesOfUN
    var read = 0
    for state in states {
      let text = form.line.replacing("X", with: form.name(state))
      let list = try list(text)
      #expect(list.lines.count + list.sections.count > 0, "\(text)")
      for line in list.lines {
        let found = line.reading.party.map { catalogue.parties[$0].id }
        if let found, found != state.id {
          // "Republic of China" and "South Sudan" are names of others, and so is what the qualifier
          // makes of the Republic of Korea.
          let isOther = try isName(line.entry.name) || Self.namesOfNorthKorea.contains(text)
          #expect(isOther, "\(text) is read as \(found)")
        }
        if found == state.id { read += 1 }
      }
    }
    if form.isPlain { #expect(read * 10 >= states.count * 9, "\(read) of \(states.count)") }
  }

  private static let namesOfNorthKorea = [
    "Republic of Korea (North)", "República de Corea del Norte",
  ]

  @Test(arguments: [
    ("République populaire de République de Corée", "KP KR"),
    ("Republic of the Democratic Republic of the Congo", "CD CG"),
    ("République populaire de Yémen", "YDYE YE"), ("People's Republic of Korea", "KP KR"),
  ])
  func `forms that do not tell states apart leave them all`(text: String, parties: String) throws {
    let reading = catalogue.reading(of: text)
    #expect(reading.match == .ambiguous)
    let ids = reading.others.map { catalogue.parties[$0].id }.sorted()
    #expect(ids.joined(separator: " ") == parties)
  }

  @Test(arguments: [
    ("Democratic People's Republic of Korea", "KP"), ("República Popular China", "CN"),
    ("People's Democratic Republic of Yemen", "YDYE"), ("République de Corée", "KR"),
    ("Republic of the Republic of Nepal", "NP"), ("People's Republic of Laos", "LA"),
  ])
  func `forms that tell states apart lead to one`(text: String, party: String) throws {
    #expect(try codes(text) == party)
  }

  /// Whether a text is a whole name in the tables, whatever it means.
  private func isName(_ text: String) throws -> Bool {
    let ways = [text] + Catalogue.otherWays(of: text)
    return ways.contains { catalogue.wholeName($0, isTyped: false) != nil }
  }

  // MARK: - Roles and standings

  private func listed(_ text: String) throws -> String {
    try list(text).lines.map { line in
      let role = line.entry.role?.rawValue ?? "-"
      return line.entry.standing.map { "\(role) \($0.rawValue)" } ?? role
    }.joined(separator: ", ")
  }

  @Test(arguments: [
    ("MEMBERS AND OBSERVERS\nKenya", "-"), ("ÉTATS MEMBRES ET OBSERVATEURS\nTchad", "-"),
    ("Miembros y observadores:\nPerú", "-"), ("Члены и наблюдатели\nКитай", "-"),
    ("الأعضاء والمراقبون\nمصر", "-"), ("成员和观察员\n日本", "-"),
    ("B. OBSERVERS AND ORGANISATIONS\nIOM", "observer"),
    ("Observers: none\nKenya", "-"), ("Observateurs : néant\nTchad", "-"),
    (
      "A. MEMBERS\nChad\nB. OBSERVERS\nPeru\nC. INTERNATIONAL ORGANISATIONS\nIOM",
      "member, observer, -"
    ),
    ("Observer States:\nPeru\nInternational organisations:\nIOM", "observer, -"),
    ("Members:\nGroup A:\nKenya", "member"),
    ("PAÍSES MIEMBROS\nBelice\nJefe de Delegación: Sr. A. Persona\nCanadá", "member, member"),
    ("Members:\nKenya\nHead of delegation: Ms. A. Person\nChad", "member, member"),
    ("Kenya (former member)", "- listed as a former one"),
    ("Withdrawn members:\nKenya", "- listed as a former one"),
    ("Members (former): Kenya", "- listed as a former one"),
    ("Anciens membres : Tchad", "- listed as a former one"),
    ("Candidate countries: Kenya", "- listed as a candidate"),
    ("Absent: Mali\nChad", "- listed as absent, -"),
    ("Not attending: Chad", "- listed as absent"), ("Regrets: Niger", "- listed as absent"),
    ("Ausentes: Perú", "- listed as absent"), ("缺席：日本", "- listed as absent"),
    ("الغائبون: مصر", "- listed as absent"), ("Перу (отсутствует)", "- listed as absent"),
    ("Members:\nMali (did not attend)\nChad", "member listed as absent, member"),
    ("Kenya (Chair)", "chair"), ("Former chair: Kenya", "former-chair"),
    ("México (Presidencia Pro-Témpore)", "chair"), ("México (PPT)", "chair"),
  ])
  func `headings and notes say in which role, and who was not there`(text: String, says: String)
    throws
  {
    #expect(try listed(text) == says)
  }

  @Test(arguments: [
    ("Mr. A. Person, Kenya\nMs. B. Other, Chad", ["Mr. A. Person", "Ms. B. Other"]),
    ("Kenya, Mr. A. Person\nChad", ["Mr. A. Person", ""]),
    ("Tchad\nMme A. Personne\nMali", ["Mme A. Personne", ""]),
    ("Against: Mali\nTogo", ["Against", ""]),
  ])
  func `a remark belongs to the name of its line, else to the one above`(
    text: String, remarks: [String]
  ) throws {
    #expect(try list(text).lines.map { $0.entry.remarks.joined() } == remarks)
  }

  @Test(arguments: [
    "Morocco ........ 108", "Peru 108", "X, 108", "1. X 100 %", "X 108",
    "Apologies were received from X and Mali.", "Refugees from Syria and X",
    "Geneva, X, 3 – 4 May 2011", "Venue: Geneva, X", "Next meeting: X", "P.O. Box 4, Amman, X",
    "UNHCR X", "X (Kingdom of)", "MINISTRY OF LABOUR AND X", "Mr B. PERSON, MA, X",
  ])
  func `numbers, prose and places never give another state, over all states`(form: String) throws {
    // Named by the form itself, or what its qualifier makes of the Republic of Korea.
    let others: Set<String> = form.contains("X") ? ["unhcr"] : ["MA", "PE"]
    for state in catalogue.statesOfUN {
      let text = form.replacing("X", with: state.name)
      let list = try list(text)
      #expect(list.lines.count + list.sections.count + list.remarks.count > 0, "\(text)")
      let found = list.lines.compactMap { $0.reading.party.map { catalogue.parties[$0].id } }
      #expect(found.allSatisfy { $0 == state.id || others.contains($0) }, "\(text) is \(found)")
    }
  }

  @Test(arguments: ["X (North)", "X (South)", "X, North", "North X", "(South) X", "X (Western)"])
  func `a direction beside a name with form words of its own is never read in silence`(form: String)
    throws
  {
    var tried = 0
    for state in catalogue.statesOfUN where !NameStem(state.formalName).forms.isEmpty {
      let text = form.replacing("X", with: state.formalName)
      // "Korea (North)" is a name without the form words too.
      let stem = NameStem(text).words.joined(separator: " ")
      guard try !isName(text), try !isName(stem) else { continue }
      tried += 1
      #expect(try !codes(text).contains { $0.isLetter }, "\(text)")
    }
    #expect(tried > 150)
  }

  @Test(arguments: ["X, 4 May 2011", "X, 3 et 4 mai 2011", "X, 14 de noviembre de 2018"])
  func `one state with a date is a meeting's place, and several are signatures`(form: String) throws
  {
    let members = catalogue.statesOfUN
    let lines = members.map { form.replacing("X", with: $0.name) }
    for (state, line) in zip(members, lines) {
      let first = try list(line + "\nNepal").lines[0]
      #expect(!first.reading.isResolved, "\(line)")
      #expect(first.reading.others.contains { catalogue.parties[$0].id == state.id }, "\(line)")
    }
    let signed = try list(lines.joined(separator: "\n"))
    #expect(signed.lines.count { $0.reading.isResolved } * 10 >= members.count * 9)
  }

  @Test(arguments: [
    "Head of Department", "Directora General de Migración", "conseiller, Ministère",
  ])
  func `what a person does is no name, over all states`(calling: String) throws {
    for state in catalogue.statesOfUN {
      let list = try list("\(state.name)\nMs. A. Person, \(calling)")
      #expect(list.lines.count == 1, "\(state.name)")
      #expect(list.lines.first?.entry.remarks.count == 1)
    }
  }

  // MARK: - Languages

  @Test func `every name in another language leads to its state, or may mean it too`() throws {
    var astray: [String] = []
    for name in catalogue.foreignNames {
      let reading = catalogue.reading(of: name.text, isTyped: false)
      let refs = [reading.party].compactMap(\.self) + reading.others
      if !refs.contains(where: { catalogue.parties[$0].id == name.state }) {
        astray.append("\(name.text) of \(name.state)")
      }
    }
    #expect(astray == [])
    #expect(catalogue.foreignNames.count > 8_000)
  }

  @Test(arguments: [
    ("Việt Nam, Thái Lan và Nga", "VN TH RU"), ("Deutschland, Österreich", "DE AT"),
    ("Россия; Казахстан", "RU KZ"), ("日本、韩国", "JP KR"), ("مصر، السودان", "EG SD"),
    ("Çin, Fas", "CN MA"), ("Ucrânia, Irã, Omã", "UA IR OM"),
    ("Čad, Szudán, Dél-Korea", "TD SD KR"),
    ("Jemen, Alemanha, Mông Cổ", "YE DE MN"), ("МОМ, УВКБ ООН и МОТ", "iom unhcr ilo"),
    ("المنظمة الدولية للهجرة\nمنظمة العمل الدولية", "iom ilo"), ("国际移民组织、难民署", "iom unhcr"),
    ("H.E. A. Person, President of the Republic of Cote d’lvoire", "CI"),
    ("Republic of the South Sudan", "SS"), ("ЕС, ОБСЕ, ПРООН", "eu osce undp"),
    ("Nigera, Irlandia", "? ?"), ("сад, мот", "!"),
  ])
  func `lists in other languages are read`(text: String, expected: String) throws {
    #expect(try codes(text) == expected)
  }

  // MARK: - Choices and groups

  @Test func `a choice is kept for a name, and said`() throws {
    var choices = NameChoices()
    for text in ["Korea=KP", "Korea=KR", "Georgia = GE"] { try choices.add(text, in: catalogue) }
    let list = ResolvedList(
      try NameList("Korea\nNepal", of: catalogue), in: catalogue, choosing: choices)
    #expect(
      list.lines.compactMap { $0.reading.party.map { catalogue.parties[$0].id } } == ["KR", "NP"])
    #expect(list.lines[0].reading.remarks == ["as chosen for this name"])
    for text in ["Korea", "=KR", "Korea=", "Korea=Atlantis", "Korea=Congo Basin"] {
      #expect(throws: NameChoices.Refusal.self, "\(text)") {
        try choices.add(text, in: catalogue)
      }
    }
  }

  @Test(arguments: [
    ("the EU Member States", 27), ("the 27", 27), ("les États membres de l'Union européenne", 27),
    ("all ASEAN members", 11), ("the EU member states except Malta and Cyprus", 25),
  ])
  func `a group is its members on the date`(text: String, count: Int) throws {
    let list = try list(text)
    #expect(list.lines.count == count)
    #expect(list.lines.allSatisfy { $0.reading.isResolved && $0.entry.isWithin })
  }
}
