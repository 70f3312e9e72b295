import Testing

@testable import MigrationBodies

/// How far what a list says of a name reaches: behind a colon, over a line, below a heading, or for
/// one name alone.
struct ListHeadingScopeTests {
  private let catalogue = Catalogue.real

  private func list(_ text: String, on date: String? = nil) throws -> ResolvedList {
    let catalogue = date.map { self.catalogue.asOf(EDTFDate($0)) } ?? self.catalogue
    return try ResolvedList(text: text, in: catalogue)
  }

  /// Each party of a list with its role and standing; "?" and "!" as `ResolvedList.codes` has them.
  private func listed(_ text: String) throws -> String {
    try list(text).lines.map { line in
      let party =
        line.reading.party.map { catalogue.parties[$0].id }
        ?? (line.reading.match == .ambiguous ? "?" : "!")
      let role = line.entry.role.map { " \($0.rawValue)" } ?? ""
      return party + role + (line.entry.standing.map { " \($0)" } ?? "")
    }.joined(separator: ", ")
  }

  // MARK: - Numbers

  @Test(arguments: [
    "27", "(27)", "27.", "Total: 27", "Participants : 27", "Número de Estados: 27", "Page 27",
    "Итого: 27", "المجموع: 27", "总数：27", "Insgesamt: 27",
  ])
  func `a number alone is no group, over all numbers of members`(form: String) throws {
    for number in 2...60 {
      let text = "Gabon\n" + form.replacing("27", with: "\(number)")
      #expect(try list(text).lines.count { $0.reading.isResolved } == 1, "\(text)")
    }
  }

  @Test(arguments: [
    "the 27", "les 27", "los 27", "os 27", "die 27", "the EU-27", "EU27 Member States",
  ])
  func `the 27 are the members of the European Union`(text: String) throws {
    #expect(try list(text).lines.count { $0.reading.isResolved } == 27)
  }

  @Test(arguments: [
    "the 27", "the EU28", "the 30 ASEAN Member States", "les 12 États membres de l’UE",
  ])
  func `a group of another number is not read, and the number is said`(text: String) throws {
    let date = text == "the 27" ? "2015-01-01" : nil
    let lines = try list(text, on: date).lines
    #expect(lines.map(\.reading.isResolved) == [false])
    #expect(lines.first?.beside.first?.contains("and not") == true)
  }

  // MARK: - Lines

  @Test(arguments: [
    "Absent: ①; ②; ③", "Apologies received from: ①; ②; ③", "Excusés : ① ; ② ; ③",
    "Ausentes: ①; ②; ③", "Отсутствуют: ①; ②; ③", "الغائبون: ①؛ ②؛ ③", "缺席：①；②；③",
    "III. ABSENT\n①\n②\n③", "B) Excusés\n①\n②\n③", "IV. Countries absent\n①\n②\n③",
    "II. AUSENTES\n①\n②\n③", "2) Отсутствуют\n①\n②\n③", "III – Absents : ①, ②,\n③",
  ])
  func `who is absent is so to the end of the line, or below the heading`(form: String) throws {
    let states = catalogue.statesOfUN
    for (index, state) in states.enumerated() {
      let others = [states[(index + 1) % states.count], states[(index + 2) % states.count]]
      let text = form.replacing("①", with: state.name).replacing("②", with: others[0].name)
        .replacing("③", with: others[1].name)
      let lines = try list(text).lines.filter { $0.reading.isResolved }
      #expect(lines.map(\.entry.standing) == [.absent, .absent, .absent], "\(text)")
    }
  }

  @Test(arguments: [
    (
      "Members: Mali; Absent: Chad; Togo\nKenya",
      "ML member, TD member absent, TG member absent, KE member"
    ),
    (
      "Absent: Oman; Observers: Mali; Chad\nKenya",
      "OM absent, ML observer, TD observer, KE observer"
    ),
    ("Anciens membres : Oman ; Tchad\nMali", "OM former, TD former, ML"),
    ("Excepto: Perú; Chile\nCuba", "PE denied, CL denied, CU"),
    ("Chair: Kenya; Chad", "KE chair, TD"),
    ("Co-Chairs: Kenya; Chad\nMali", "KE co-chair, TD co-chair, ML"),
    ("A. Members\nOman\nB. Non-members\nLaos", "OM member, LA denied"),
    ("C. ANCIENS MEMBRES\nTchad", "TD former"),
    ("States not parties: Laos; Oman", "LA denied, OM denied"),
    ("Oman (no show)\nMali", "OM absent, ML"),
  ])
  func `a heading within a line ends with it where it says who was not there`(
    text: String, says: String
  ) throws {
    #expect(try listed(text) == says)
  }

  // MARK: - A word on a line of its own

  @Test(arguments: [
    "Excusée", "Did not attend", "No asistió", "No delegation", "N’a pas participé",
    "Não compareceu",
    "غائب", "Отсутствует", "Ausente",
  ])
  func `what is said of one is said of the name above`(line: String) throws {
    #expect(try listed("Oman\n\(line)\nGabon\nPeru") == "OM absent, GA, PE")
  }

  @Test(arguments: ["Absent", "缺席", "Entschuldigt", "Apologies", "Not represented"])
  func `what may be a note or a heading leaves neither side there`(line: String) throws {
    #expect(try listed("Oman\n\(line)\nGabon") == "OM unsure, GA unsure")
    #expect(try listed("Oman\n\n\(line)\nGabon") == "OM, GA absent")
    #expect(try listed("Oman\n\(line)\n\nGabon") == "OM absent, GA")
    #expect(try listed("Gabon\nOman\n\(line)") == "GA, OM absent")
  }

  @Test(arguments: [
    "Absents", "ABSENT", "Excusés", "Ausentes", "Отсутствующие", "الغائبون", "Absent:",
    "Absent States",
    "No asistieron", "Did not attend:",
  ])
  func `a heading of several is said of those below`(line: String) throws {
    #expect(try listed("Oman\n\(line)\nGabon") == "OM, GA absent")
  }

  @Test func `beside a body who may be absent is not there as listed`() throws {
    let body = try #require(catalogue.body(named: "rcm"))
    let comparison = RosterComparison(
      try list("Belize\nAbsent\nMexico"), with: body, in: catalogue)
    #expect(comparison.lines.prefix(2).map(\.finding) == [.mayBeAbsent, .mayBeAbsent])
    let guests = RosterComparison(try list("Guests\nBelize"), with: body, in: catalogue)
    #expect(guests.lines.first?.finding == .otherRole)
  }

  // MARK: - Before a colon

  @Test(arguments: [
    "X, observer: Mr. A. Person", "X, observateur : M. A. Personne",
    "X – observador: Sr. A. Persona",
    "X, наблюдатель: г-н А. Персона", "X، مراقب: السيد شخص",
  ])
  func `a role before a colon is that of its line alone, over all states`(form: String) throws {
    for state in catalogue.statesOfUN {
      let lines = try list(form.replacing("X", with: state.name) + "\nNauru").lines
      #expect(lines.first?.reading.party.map { catalogue.parties[$0].id } == state.id)
      #expect(lines.map(\.entry.role) == [.observer, nil], "\(state.name)")
    }
  }

  @Test(arguments: [
    ("Kenya and Uganda: Ms. A. Person", "KE, UG"), ("Gabon delegation: Mr. A. Person", "GA"),
    ("Pérou et Chili : Mme A. Personne", "PE, CL"), ("IOM, Chair: Mr. A. Person", "iom chair"),
    ("Kenya, Nairobi: Mr. A. Person", "KE, !"),
    ("Kenya, Uganda: observers", "KE observer, UG observer"),
    ("Atlantis, observer: Mr. A. Person\nMali", "! observer, ML"),
    (
      "Members: Kenya, Chad, Observers: Mali, Niger",
      "KE member, TD member, ML observer, NE observer"
    ),
    ("AU: Mali; Niger", "ML, NE"), ("AU: Mr. A. Person", "AU"),
    ("Presidencia: Sr. A. Persona\nPerú", "PE"),
  ])
  func `parties before a colon count`(text: String, says: String) throws {
    #expect(try listed(text) == says)
  }

  // MARK: - Guests, observers and other headings

  @Test(arguments: [
    "Guests", "Invités", "Países invitados", "Países convidados", "Приглашённые", "嘉宾", "الضيوف",
    "Invités d’honneur",
  ])
  func `who is invited has no role of the body’s own`(heading: String) throws {
    #expect(try listed("Members\nOman\n\(heading)\nGabon") == "OM member, GA invited")
  }

  @Test(arguments: [
    ("Country,Role\nLaos,Invited\nMyanmar,Guest", "LA invited, MM invited"),
    ("Members:\nKenya (invited)", "KE invited"), ("Invited observers\nOman", "OM observer"),
    ("Members and guests\nOman", "OM"), ("Invited but did not attend: Oman", "OM absent"),
    ("Kenya, Uganda and Chad – observers", "KE observer, UG observer, TD observer"),
    ("Kenya et Tchad – observateurs", "KE observer, TD observer"),
    ("Kenya, Uganda and Chad – observer", "KE, UG, TD observer"),
    ("EAC Partner States\nKenya", "KE"), ("EAC partners\nKenya", "KE partner"),
    ("ASEAN Secretariat\nLaos", "asean-secretariat, LA"),
  ])
  func `invitations and roles of several are read`(text: String, says: String) throws {
    #expect(try listed(text) == says)
  }

  @Test(arguments: [
    "Observadores Associados", "Постоянные наблюдатели", "المراقبون الدائمون", "常驻观察员",
    "Observateurs permanents", "Associate Observers",
  ])
  func `observers of a kind are observers`(heading: String) throws {
    #expect(try listed("Members\nOman\n\(heading)\nGabon") == "OM member, GA observer")
  }

  @Test(arguments: [
    "ASEAN Member States", "EU Member States (27)", "ECOWAS Member States (12)", "AU Member States",
    "États membres de la CEDEAO", "Estados miembros de la Unión Europea",
  ])
  func `a body's members are a heading above them`(heading: String) throws {
    let below =
      ["ASEAN": "Laos", "EU": "France", "Uni": "France", "AU": "Mali"]
      .first { heading.contains($0.key) }?.value ?? "Benin"
    #expect(try list("\(heading)\n\(below)").lines.count == 1)
  }

  // MARK: - Exceptions

  @Test(arguments: [
    "All members, not including X and Nauru", "All members except for X, Nauru",
    "Tous les membres, à l’exception du X et de Nauru", "Todos los miembros, excepto X y Nauru",
    "Todos os membros, com exceção de X e Nauru", "Все члены, кроме X и Nauru",
    "جميع الأعضاء باستثناء X, Nauru",
  ])
  func `who is excepted is listed as none, over all states`(form: String) throws {
    for state in catalogue.statesOfUN where state.id != "NR" {
      let lines = try list(form.replacing("X", with: state.name)).lines
        .filter { $0.reading.isResolved }
      #expect(lines.allSatisfy { $0.entry.standing == .denied }, "\(state.name)")
      #expect(lines.count == 2, "\(state.name)")
    }
  }

  @Test(arguments: ["no X", "former X", "not X", "sans X", "нет X"])
  func `a name that is denied is not read, over all states`(form: String) throws {
    for state in catalogue.statesOfUN {
      let list = try list(form.replacing("X", with: state.name))
      #expect(!list.lines.contains { $0.reading.isResolved && $0.entry.standing == nil })
    }
  }

  @Test(arguments: [
    ("EU Member States, not including Denmark", 26), ("ASEAN, not including Myanmar", 10),
    ("EU Member States, except Denmark, Ireland and Poland, and Norway", 24),
    ("former EU Member States", 0), ("no EU Member States", 0),
    ("États membres de l’UE, sauf Malte et Chypre", 25),
  ])
  func `a group with exceptions is the others`(text: String, count: Int) throws {
    let lines = try list(text).lines
    #expect(lines.count { $0.reading.isResolved } == count)
    if text.contains("Norway") {
      #expect(lines.last?.reading.others.contains { catalogue.parties[$0].id == "NO" } == true)
    }
  }

  // MARK: - Where somebody is

  @Test(arguments: [
    "Mr. A. Person, Springfield, X", "Regional Director, Springfield, X",
    "Bureau régional, Ville, X",
    "Sra. A. Persona, Ciudad, X", "г-н А. Персона, Город, X", "السيد شخص، المدينة، X",
    "Springfield, X",
    "Ms. A. Person, X",
  ])
  func `where a delegate sits is no party, over all states`(form: String) throws {
    for state in catalogue.statesOfUN {
      let lines = try list("ILO\n" + form.replacing("X", with: state.name)).lines
      #expect(lines.filter { $0.reading.isResolved }.count == 1, "\(state.name)")
      #expect(
        lines.contains { $0.reading.others.contains { catalogue.parties[$0].id == state.id } },
        "\(state.name)")
    }
  }

  @Test(arguments: [
    ("Embassy of India, Kathmandu, Nepal", "IN"), ("Ambassade du Tchad, Paris, France", "TD"),
    ("Cónsul General de Honduras en Houston, Estados Unidos", "HN"),
    ("Permanent Mission of Kenya, Geneva, Switzerland", "KE"),
    ("Mr. A. Person, Kenya\nMs. B. Other, Chad", "KE, TD"), ("Kenya, Atlantis, Chad", "KE, !, TD"),
    ("Kenya\nMr. A. Person, Ministry of Labour, Kenya", "KE"),
    ("IOM, UNHCR, Oman", "iom, unhcr, OM"),
  ])
  func `an office is of its state, and not of where it is`(text: String, says: String) throws {
    #expect(try listed(text) == says)
  }

  // MARK: - Names

  @Test(arguments: [
    ("S. Leone", "SL"), ("B. Faso", "BF"), ("C. Rica", "CR"), ("C. Verde", "CV"),
    ("T. Leste", "TL"),
    ("S. Lanka", "LK"), ("S. Arabia", "SA"), ("S. Tomé", "ST"), ("R. Checa", "CZ"),
    ("С. Аравия", "SA"),
  ])
  func `an initial and the rest of a name may be the state`(text: String, state: String) throws {
    let line = try #require(try list("Oman\n\(text)\nGabon").lines.dropFirst().first)
    #expect(line.reading.match == .ambiguous)
    #expect(line.reading.others.map { catalogue.parties[$0].id } == [state])
  }

  @Test(arguments: ["Mr. S. Lanka", "C. Chad", "S. Jordan", "A. Person", "M. Niger"])
  func `persons with the name of a state stay persons`(text: String) throws {
    #expect(try !listed("Oman\n\(text)\nGabon").contains("?"))
  }

  @Test(arguments: [
    ("Niger (state, Nigeria)", "!"), ("Lebanon, Ohio", "!"), ("Peru, Indiana", "!"),
    ("President of Sao Tome and Principe", "ST"), ("Cộng hòa Pháp", "FR"),
    ("Vương quốc Thái Lan", "TH"),
    ("Республіка Кенія", "KE"), ("สาธารณรัฐเคนยา", "KE"),
    ("Congo, République démocratique du", "CD"),
    ("Congo, República Democrática del", "CD"), ("China, Republic of", "?"),
    ("Mali\nTél. : +226 25 30 00 00", "ML"),
  ])
  func `namesakes, form words and addresses`(text: String, says: String) throws {
    #expect(try listed(text) == says)
  }
}
