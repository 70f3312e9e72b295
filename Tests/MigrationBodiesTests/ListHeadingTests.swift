import Testing

@testable import MigrationBodies

/// What headings, notes and columns say of the names below and beside them.
struct ListHeadingTests {
  private let catalogue = Catalogue.real

  private func list(_ text: String) throws -> ResolvedList {
    try ResolvedList(text: text, in: catalogue)
  }

  /// Each party of a list with its role and standing.
  private func listed(_ text: String) throws -> String {
    try list(text).lines.map { line in
      let party = line.reading.party.map { catalogue.parties[$0].id } ?? "!"
      let role = line.entry.role.map { " \($0.rawValue)" } ?? ""
      return party + role + (line.entry.standing.map { " \($0)" } ?? "")
    }.joined(separator: ", ")
  }

  // MARK: - Roles of deputies and of other times

  @Test(arguments: [
    "Vice-Chair: X", "Outgoing Presidency: X", "Chair-elect: X", "Vice-présidence : X",
    "Présidence entrante : X", "Vicepresidencia: X", "Próxima presidencia: X",
    "Vice-presidência: X", "Заместители председателя: X", "نائب الرئيس: X", "副主席国：X",
    "Stellvertretender Vorsitz: X", "Deputy Chairs\nX", "X (Vice-Chair)", "X, incoming Chair",
  ])
  func `a deputy and who comes next have no role now, over all states`(form: String) throws {
    for state in catalogue.statesOfUN {
      let lines = try list(form.replacing("X", with: state.name)).lines
      #expect(lines.count == 1)
      #expect(lines.first?.reading.party.map { catalogue.parties[$0].id } == state.id)
      #expect(lines.first?.entry.role == nil, "\(state.name)")
      #expect(lines.first?.beside.isEmpty == false, "\(state.name)")
    }
  }

  @Test(arguments: [
    ("Chair\nOman\nVice-Chairs\nIraq\nQatar", "OM chair, IQ, QA"),
    ("Chair\nOman\nIraq", "OM chair, IQ"), ("Chairs\nOman\nIraq", "OM chair, IQ chair"),
    ("Chair-in-Office: Malta", "MT chair"), ("Présidence : Niger", "NE chair"),
    ("Presidente: Uruguay", "UY chair"),
    ("Coprésidence : Gabon et Mali", "GA co-chair, ML co-chair"),
    ("Presidente: Sr. A. Persona\nUruguay", "UY"),
  ])
  func `who chairs is one`(text: String, says: String) throws {
    #expect(try listed(text) == says)
  }

  // MARK: - What ends a role

  @Test(arguments: [
    "Speakers", "Rapporteurs", "EXPERTS", "Keynote speakers", "Panel 3", "Annex IV", "PART C",
    "Intervenants", "Modérateurs", "Ponentes", "Докладчики", "发言人",
    "الخبراء", "Delegations",
  ])
  func `a heading of other participants ends the role before it`(heading: String) throws {
    #expect(try listed("Observers\nOman\n\(heading)\nGabon") == "OM observer, GA")
  }

  @Test(arguments: [
    "Africa", "ASIA", "Latin America and the Caribbean", "Northern Africa", "Amérique latine",
    "Europa", "Азия", "非洲",
  ])
  func `a part of the world does not, and is no name`(heading: String) throws {
    #expect(try listed("Observers\nOman\n\(heading)\nGabon") == "OM observer, GA observer")
  }

  @Test func `capitals that are counted as the heading before are a heading`() throws {
    #expect(
      try listed("III. OBSERVERS\nOman\nIV. RESOURCE PERSONS\nGabon") == "OM observer, GA")
    // Lines of a list are not.
    #expect(
      try listed("1. Observers\nOman\n2. Some Foundation\nGabon")
        == "OM observer, ! observer, GA observer")
  }

  // MARK: - What is denied

  @Test(arguments: [
    "Non-members: X", "Non-Member States\nX", "Except: X", "Countries not yet members: X",
    "Non signatories: X", "States that have not acceded: X", "États non membres : X", "Sauf : X",
    "Estados no miembros: X", "Excepto: X", "Não membros: X", "Кроме: X", "Не члены: X",
    "باستثناء: X", "X (not a member)", "X: not a member",
  ])
  func `who is listed as none is not one, over all states`(form: String) throws {
    for state in catalogue.statesOfUN {
      let lines = try list(form.replacing("X", with: state.name)).lines
        .filter { $0.reading.isResolved }
      #expect(lines.map(\.entry.standing) == [.denied], "\(state.name)")
      #expect(lines.allSatisfy { $0.entry.role == nil })
    }
  }

  @Test(arguments: [
    "Not represented: X", "Without a delegation: X", "Declined: X", "Sent regrets: X",
    "N’ont pas participé : X", "Se excusaron: X", "No asistió: X", "Não compareceram: X",
    "Не участвовали: X", "لم يشارك: X", "未参加：X", "Nicht vertreten: X", "Tidak hadir: X",
  ])
  func `who did not come is absent, over all states`(form: String) throws {
    for state in catalogue.statesOfUN {
      let lines = try list(form.replacing("X", with: state.name)).lines
      #expect(lines.map(\.entry.standing) == [.absent], "\(state.name)")
    }
  }

  @Test(arguments: [
    ("No. Member State\n1 Oman\n2 Gabon", "OM member, GA member"),
    ("Non-governmental participants: IOM", "iom"), ("Non-State actors: IOM", "iom"),
    ("Participants: Oman", "OM"),
    ("Oman\nNo\nGabon", "OM, GA"),
  ])
  func `a number and what is not of the state deny nothing`(text: String, says: String) throws {
    #expect(try listed(text) == says)
  }

  @Test(arguments: [
    "Gabon no es miembro", "Gabon ist kein Mitglied", "Gabon has left", "Gabon n’est pas membre",
    "Gabon não é membro", "Gabon is not a party",
  ])
  func `a sentence that denies names nobody`(text: String) throws {
    #expect(try listed(text) == "!")
  }

  @Test func `beside a body who is listed as none is in another role`() throws {
    let body = try #require(catalogue.body(named: "rcm"))
    let list = try list("Members:\nBelize\nNon-members: Mexico")
    let comparison = RosterComparison(list, with: body, in: catalogue)
    #expect(comparison.lines.prefix(2).map(\.finding) == [.same, .otherRole])
  }

  // MARK: - Columns

  @Test(arguments: [
    ("Country,Attended\nOman,Yes\nGabon,No", "OM, GA absent"),
    ("Pays\tPrésent\nOman\toui\nGabon\tnon", "OM, GA absent"),
    ("País;Asistió;Notas\nOmán;Sí;\nGabón;No;carta", "OM, GA absent"),
    ("State | Absent\nOman | x\nGabon | ", "OM absent, GA"),
    ("State | Member | Observer\nOman | x | \nGabon |  | x", "OM member, GA observer"),
    ("State | Ratified\nOman | Yes\nGabon | No", "OM, GA"),
  ])
  func `ticks and answers below a heading are read`(text: String, says: String) throws {
    #expect(try listed(text) == says)
  }

  @Test(arguments: [
    ("State | Ratified\nOman | Yes\nGabon | No", ["", "Ratified: No"]),
    ("Oman ✓\nGabon ✗", ["", "✗"]), ("[x] Oman\n[ ] Gabon", ["", "[ ]"]),
    ("Oman YES\nGabon NO", ["YES", "NO"]),
    (
      "Oman\tMs. A. Person\tMinistry of Labour\nGabon\tMr. B. Person\tMinistry of Interior",
      ["Ms. A. Person Ministry of Labour", "Mr. B. Person Ministry of Interior"]
    ),
  ])
  func `answers, persons and offices of a row stay beside its name`(
    text: String, beside: [String]
  ) throws {
    #expect(try list(text).lines.map { $0.beside.joined(separator: " ") } == beside)
  }

  @Test func `no cell with names vanishes`() throws {
    #expect(
      try listed("Oman / Omán    Gabon / Gabón\nIraq / Irak    Qatar / Catar")
        == "OM, OM, GA, GA, IQ, IQ, QA, QA")
  }
}
