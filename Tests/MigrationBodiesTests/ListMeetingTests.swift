import Testing

@testable import MigrationBodies

/// Lists of participants as meetings have them: every party is found, and nobody is invented.
struct ListMeetingTests {
  private let catalogue = Catalogue.real

  private func listed(_ text: String) throws -> String {
    let list = try ResolvedList(text: text, in: catalogue)
    return list.lines.compactMap { line in
      guard let party = line.reading.party else { return nil }
      let role = line.entry.role.map { ":\($0.rawValue)" } ?? ""
      return catalogue.parties[party].id + role
        + (line.entry.standing.map { ":\($0)" } ?? "")
    }.joined(separator: " ")
  }

  @Test func `a list with titles, offices and numbered parts`() throws {
    let text = """
      PROVISIONAL LIST OF PARTICIPANTS

      Technical Meeting on Recruitment, Dhaka, Bangladesh, 11–12 June 2019

      I. PARTICIPATING STATES (5)
      AFGHANISTAN
      H.E. A. Person, Deputy Minister of Labour and Social Affairs
      Mr. B. Person, Director, Department of Manpower
      BANGLADESH (Host)
      Ms. C. Person, Secretary, Ministry of Expatriates’ Welfare
      LAO PEOPLE’S DEMOCRATIC REPUBLIC
      MALDIVES – absent
      REP. OF KOREA
      II. VICE-CHAIR
      SRI LANKA
      III. OBSERVERS
      QATAR
      Col. H. Person, Ministry of Interior
      International Labour Organization (ILO)
      IV. RESOURCE PERSONS
      Prof. J. Person (Japan)
      """
    #expect(
      try listed(text) == "AF BD LA MV:absent KR LK QA:observer ilo:observer JP")
  }

  @Test func `a French list with numbers of two levels`() throws {
    let text = """
      LISTE DES PARTICIPANTS
      Atelier régional – Dakar (Sénégal), 3-5 juillet 2018
      1. ÉTATS MEMBRES
      1.1 Bénin : M. A. Personne, Directeur de l’émigration
      1.2 Cabo Verde : excusé
      1.3 Gambie (République islamique de) : M. D. Personne
      1.4 Guinée-Bissau : n’a pas participé
      2. ÉTATS NON MEMBRES
      2.1 Royaume du Maroc : Mme G. Personne, Chef de service
      3. PARTENAIRES ET ORGANISATIONS
      OIM, HCR, Union africaine
      Suisse (au nom du Liechtenstein)
      """
    #expect(
      try listed(text)
        == "BJ:member CV:member:absent GM:member GW:member:absent MA:denied iom:partner "
        + "unhcr:partner au:partner CH:partner")
  }

  @Test func `a Spanish table with semicolons and an answer`() throws {
    let text = """
      N.º;País;Delegado/a;Cargo;Asistió
      1;Belice;Sra. A. Persona;Directora de Migración;Sí
      2;El Salvador;Sra. C. Persona;Cancillería;No
      3;Estados Unidos de América;Sr. D. Persona;Asesor;Sí
      4;México (PPT);Sra. F. Persona;Comisionada;Sí
      """
    #expect(try listed(text) == "BZ SV:absent US MX:chair")
  }

  @Test func `a list in two languages and two columns`() throws {
    let text = """
      Delegations / Délégations

      Albania / Albanie              Montenegro / Monténégro
      Croatia / Croatie              North Macedonia / Macédoine du Nord

      Observers / Observateurs

      Switzerland / Suisse
      Frontex
      """
    #expect(
      try listed(text)
        == "AL AL ME ME HR HR MK MK CH:observer CH:observer frontex:observer")
  }

  @Test func `a Russian list`() throws {
    let text = """
      СПИСОК УЧАСТНИКОВ
      совещания экспертов, г. Алматы (Казахстан), 14–15 мая 2019 года
      Республика Казахстан
      г-н А. Иванов, заместитель министра внутренних дел
      Кыргызская Республика (сопредседатель)
      Республика Таджикистан (отсутствует)
      Наблюдатели:
      Турецкая Республика, УВКБ ООН, МОМ
      Приглашенные эксперты:
      г-жа Д. Персон (Германия)
      """
    #expect(
      try listed(text)
        == "KZ KG:co-chair TJ:absent TR:observer unhcr:observer iom:observer DE:invited")
  }

  @Test func `an Arabic list`() throws {
    let text = """
      قائمة المشاركين
      أولاً: الدول الأعضاء
      المملكة الأردنية الهاشمية
      السيد أحمد شخص، مدير إدارة الهجرة
      مملكة البحرين (اعتذرت)
      نائب الرئيس: دولة الكويت
      ثانياً: المراقبون
      الاتحاد الأفريقي
      """
    #expect(try listed(text) == "JO:member BH:member:absent KW au:observer")
  }

  @Test func `a Portuguese list with the place in its title`() throws {
    let text = """
      Lista de presença – Reunião de Pontos Focais, Brasília, Brasil, 8 e 9 de maio de 2017
      Argentina – Sra. A. Pessoa (Dirección Nacional de Migraciones)
      Bolívia (Estado Plurinacional da) – ausente
      Brasil (Presidência) – Sr. B. Pessoa
      Paraguai e Peru – Srs. D. e E. Pessoa
      Uruguai – não compareceu
      Convidados: Cuba e Reino Unido
      """
    #expect(try listed(text) == "AR BO:absent BR:chair PY PE UY:absent CU:invited GB:invited")
  }

  @Test func `a Chinese list with its own brackets`() throws {
    #expect(
      try listed("与会者名单\n日本（主席）\n王先生（泰国）\n越南（未出席）\n观察员：国际移民组织")
        == "JP:chair TH VN:absent iom:observer")
  }

  @Test(arguments: [
    ("Togo\nSra. Silva (Irã)", "TG IR"), ("Togo\nÔng A (Áo)", "TG AT"),
    ("Togo\nMr. B (KEN)", "TG KE"),
    ("Togo\nMs. C (Bosnia and Herzegovina)", "TG BA"), ("Togo\nMr. D (MA)", "TG"),
    ("Lào\nBa Lan\nBà A (Úc)", "LA PL AU"), ("Kenya - Y\nChad - N", "KE TD"),
  ])
  func `who stands in brackets behind a person is found, however short`(
    text: String, parties: String
  ) throws {
    #expect(try listed(text) == parties)
  }
}
