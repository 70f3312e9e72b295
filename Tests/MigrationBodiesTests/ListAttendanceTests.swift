import Testing

@testable import MigrationBodies

/// Lists as secretariats and ministries write them: who was there, who was not, and in which role.
///
/// After a code `-` is one listed as absent, `~` one that may be, `≠` one that the list says is none,
/// `<` a former one, and a word its role; "!" is not read, "?" ambiguous.
struct ListAttendanceTests {
  private let catalogue = Catalogue.real

  private func listed(_ text: String) throws -> String {
    try ResolvedList(text: text, in: catalogue).lines.map { line in
      let code =
        line.reading.party.map { catalogue.parties[$0].id }
        ?? (line.reading.match == .ambiguous ? "?" : "!")
      let sign =
        switch line.entry.standing {
        case .absent: "-"
        case .unsure: "~"
        case .denied: "≠"
        case .former: "<"
        case .candidate, .invited, nil: ""
        }
      return code + sign + (line.entry.role.map { ":\($0.rawValue)" } ?? "")
    }.joined(separator: " ")
  }

  @Test(arguments: [
    ("The following were absent:\nNiger\nTogo", "NE- TG-"),
    ("The following States were not present: Niger, Togo", "NE- TG-"),
    ("The following member States did not participate:\nNiger", "NE-"),
    ("The following States sent apologies: Niger", "NE-"),
    ("Apologies for absence\nNiger", "NE-"),
    ("Les États suivants n'étaient pas représentés : Niger", "NE-"),
    ("No estuvieron presentes: Chile", "CL-"),
    ("Con excusa: Chile", "CL-"),
    ("Inasistencias: Chile", "CL-"),
    ("Inasistencia(s): Chile", "CL-"),
    ("Justificaron su ausencia: Chile", "CL-"),
    ("Ausentes con aviso:\nChile", "CL-"),
    ("Ausentes sin aviso: Chile", "CL~"),
    ("Faltas justificadas: Chile", "CL-"),
    ("Justificaram a ausência: Brasil", "BR-"),
    ("Не прибыли: Китай", "CN-"),
    ("Vắng mặt: Lào", "LA-"),
    ("অনুপস্থিত: নেপাল", "NP-"),
    ("欠席：日本", "JP-"),
    ("Kenya\nUganda\nAbsent with regrets owing to illness\nChad", "KE UG~ TD~"),
    ("Excused: the delegations of Kenya and Chad", "KE- TD-"),
    ("Regrets from Kenya and Chad", "!"),
    ("Absentees: Kenya", "KE-"),
    ("Absent: 2\nKenya\nChad", "KE- TD-"),
  ])
  func `who was absent is read in many words, or may be`(text: String, says: String) throws {
    #expect(try listed(text) == says)
  }

  @Test(arguments: [
    (
      "Present: Kenya, Uganda. Absent: Somalia, Sudan. Observers: France.",
      "KE UG SO- SD- FR:observer"
    ),
    ("Members: Kenya. Observers: Chad. Partners: IOM.", "KE:member TD:observer iom:partner"),
    ("Kenya\nNon-member States represented by observers\nMali", "KE ML≠"),
    ("Members\nKenya\nNon-member States represented by observers\nMali", "KE:member ML≠"),
    ("Absent\nChad\nParticipated online\nMali", "TD- ML"),
    ("Apologies received\nChad\nAlso present\nMali", "TD- ML"),
    ("Excusés\nTchad\nÉgalement présents\nMali", "TD- ML"),
    ("Not yet signed\nChad\nRatified\nMali", "TD≠ ML"),
    ("Antigua and:\nKenya", "KE"),
    ("Antigua y\nKenya", "AG KE"),
    ("Benin; observer\nGabon", "BJ:observer GA"),
    ("Chile; observador\nPerú", "CL:observer PE"),
    ("Benin; Chair\nGabon", "BJ:chair GA"),
    ("Djibouti\nMembers: Mr. A. Person, Ms. B. Person\nSomalia", "DJ SO"),
    ("Kenya\nObserver: Mr. C. Person\nUganda", "KE UG"),
    ("Member States\nKenya\nOther States\nUganda", "KE:member UG"),
    ("Observers\nKenya\nAutres États\nMali", "KE:observer ML"),
    ("Member States\nKenya\nHost country\nUganda", "KE:member UG"),
    ("UK (Northern Ireland)", "!"),
    ("Kenya and Uganda", "KE UG"),
    ("Signed\nKenya\nNot signed\nUganda", "KE UG≠"),
    ("Ratifié\nTchad\nNon ratifié\nMali", "TD ML≠"),
    ("Attended:\nKenya\nDid not attend:\nUganda", "KE UG-"),
    ("Members\nKenya\nMembers of the delegation: Mr. A. Person\nUganda", "KE:member UG:member"),
    ("Chair: Kenya\nMembers: Uganda, Chad", "KE:chair UG:member TD:member"),
    ("Chair: Kenya. Vice-Chair: Uganda.", "KE:chair UG"),
    ("Kenya; Chad; Observers: Mali", "KE TD ML:observer"),
    ("Kenya (observer); Chad", "KE:observer TD"),
    ("Antigua and Barbuda\nBelize", "AG BZ"),
    ("Antiguos miembros: Chile", "CL<"),
    ("Antigua y Barbuda\nChile", "AG CL"),
    ("Present: 12\nKenya", "KE"),
  ])
  func `a role is that of the names it stands with`(text: String, says: String) throws {
    #expect(try listed(text) == says)
  }

  @Test(arguments: [
    ("Country,Absent\nNepal,no\nIndia,yes", "NP IN-"),
    ("Country,Present,Absent\nNepal,1,0\nIndia,0,1", "NP IN-"),
    ("País;Ausente\nPerú;no", "PE"),
    ("Country,Present,Absent\nKenya,✓,\nUganda,,✓", "KE UG-"),
    ("Country,Attended\nKenya,✓\nUganda,✗", "KE UG-"),
    ("State;Member;Observer\nKenya;●;\nUganda;;●", "KE:member UG:observer"),
  ])
  func `columns say who was there`(text: String, says: String) throws {
    #expect(try listed(text) == says)
  }

  @Test(arguments: [
    ("Pour le Tchad : M. A\nPour le Mali : Mme B", "TD ML"),
    ("For Kenya: Mr. A", "KE"),
    ("Representing Nepal: Ms. B", "NP"),
    ("On behalf of Mali: Mr. A", "ML"),
    ("Por la República del Perú: Sr. A", "PE"),
    ("Por parte de México: Sr. A", "MX"),
    ("Pela República de Angola: Sr. A", "AO"),
    ("За Российскую Федерацию: А. Иванов", "!"),
    ("Für die Republik Österreich: Herr A", "AT"),
    ("来自日本：A", "JP"),
    ("RE: list\nKenya", "KE"),
    ("CC: Kenya", "KE"),
    ("TO: Niger, Togo", "NE TG"),
    ("TR: Réunion du 3 mai\nMali", "ML"),
    ("AM: Opening session\nMali", "! ML"),
    ("IN: Nairobi\nMali", "! ML"),
    ("ID: 4431\nMali", "ML"),
    ("CV: attached\nMali", "! ML"),
    ("SG: Mr. C. Person\nMali", "ML"),
    ("VN: Mr. A. Person\nTH: Ms. B. Person", "VN TH"),
    ("TH: Ms. B. Person", "TH"),
  ])
  func `what speaks for a party before a colon, and what does not`(text: String, says: String)
    throws
  {
    #expect(try listed(text) == says)
  }

  @Test(arguments: [
    ("Antigua and   Mr. X\n   Barbuda\nBelize", "AG ! BZ"),
    ("Hong Kong, China (absent)", "HK-"),
    ("Macao, China (observer)", "MO:observer"),
    ("Macao, China 2", "MO"),
    ("Hong Kong,\nChina", "HK"),
    ("Democratic People's\nRepublic of Korea", "KP"),
    ("South\nSudan", "SS"),
    ("Republic of South\nSudan", "SS"),
    ("Northern\nIreland", "!"),
    ("American\nSamoa", "AS"),
    ("Papua New\nGuinea", "PG"),
    ("Guinea\nEcuatorial", "GQ"),
    ("Guinea-\nBissau", "GW"),
    ("South Africa\nSudan", "ZA SD"),
    ("Morocco\nWestern\nSahara", "MA EH"),
    ("Republic of\nKorea", "KR"),
    ("NORTH\nMorocco\nTunisia", "! MA TN"),
  ])
  func `a name over two lines or with a note is one`(text: String, says: String) throws {
    #expect(try listed(text) == says)
  }

  @Test(arguments: [
    ("Nepal a/\nIndia\na/ Associate member\nBhutan", "NP:associate-member IN BT"),
    ("Kenya (1)\nUganda\n(1) Observer\nSomalia", "KE:observer UG SO"),
    ("Kenya*\n* observer\nUganda", "KE:observer UG"),
    ("Palestine¹\nKenya\n¹ Observer State\nUganda", "PS:observer KE UG"),
    ("1. Kenya*\n2. Uganda\n* Host country", "KE UG"),
  ])
  func `footnotes belong to the names that have their mark`(text: String, says: String) throws {
    #expect(try listed(text) == says)
  }

  @Test(arguments: [
    ("1\tApologies: Chad, Mali\n2\tNiger", "TD- ML- NE"),
    ("Benin (present), Niger and Chad (absent)", "BJ NE~ TD-"),
    ("Bénin (présents), Niger et Tchad (absents)", "BJ NE- TD-"),
    ("State;Day 1 attended;Day 2 attended\nKenya;no;no\nChad;yes;no\nMali;no;yes", "KE- TD ML"),
    ("Pays;Présent le matin;Présent l'après-midi\nKenya;non;non\nTchad;non;oui", "KE- TD"),
    ("Chad and Mali (absent)", "TD~ ML-"), ("Chad, Mali (absent)", "TD ML-"),
    ("Chad, Mali (absent), Niger", "TD ML- NE"),
    ("Chad, Mali and Niger (observers)", "TD:observer ML:observer NE:observer"),
    ("Le Tchad et le Mali (absents)", "TD- ML-"),
    ("Chad and Mali (both absent)", "TD- ML-"),
    ("Chad and Mali – absent", "TD~ ML-"),
    ("Kenya, Uganda and Rwanda (observers)\nMali", "KE:observer UG:observer RW:observer ML"),
  ])
  func `a note behind names with “and” is of all, or may be`(text: String, says: String) throws {
    #expect(try listed(text) == says)
  }

  @Test(arguments: [
    ("ASEAN Member States plus Timor-Leste\nAustralia", "ID MY PH SG TH BN VN LA MM KH TL TL AU"),
    ("the ASEAN Member States (Cambodia, Laos, Viet Nam)", "KH:member LA:member VN:member"),
    ("ASEAN+3", "!"),
    ("AU (Kenya, Mali)", "KE ML"),
    ("EU (France, Germany)", "FR DE"),
  ])
  func `groups, and names in brackets behind them`(text: String, says: String) throws {
    #expect(try listed(text) == says)
  }

  @Test(arguments: [
    ("Mr. F. Foe, CA\nMali", "ML"),
    ("Prof. X, SC, AM\nMali", "! ML"),
    ("Kenya - SG\nUganda - PA", "KE UG"),
    ("MFA Nepal; MFA Bhutan", "NP BT"),
    ("Kenya: Mr. A. Person, IT officer\nUganda: Ms. B. Person", "KE UG"),
    ("Italy (IT)\nKenya (KE)", "IT KE"),
    ("IT, FR, DE", "IT FR DE"),
    ("Kenya\nIT\nFR", "KE ! FR"),
  ])
  func `a code is none where it abbreviates an office or a degree`(text: String, says: String)
    throws
  {
    #expect(try listed(text) == says)
  }

  @Test(arguments: [
    ("Kenya\nDone at Kampala, Uganda, this 21st day of January 2020", "KE"),
    ("Kenya\nAdopted at Khartoum, Sudan, on the 16th of October 2014", "KE"),
    ("Hecho en Lima, Perú, a los dos días de mayo", ""),
    ("Adopté à Rabat, Maroc, le deux mai 2018", ""),
    ("The meeting was held in Gaborone, Botswana", ""),
  ])
  func `where something was done names nobody`(text: String, says: String) throws {
    #expect(try listed(text) == says)
  }

  @Test(arguments: [
    ("1. Attendance and apologies\nKenya\nUganda", "KE UG"),
    ("No apologies\nKenya\nUganda", "KE UG"),
    ("Kenya\nNo absences\nUganda\nRwanda", "KE UG RW"),
    ("Present (no absentees):\nGhana\nTogo", "GH TG"),
    ("Sin ausencias\nPerú", "PE"),
    ("Aucune absence n'a été signalée\nMali", "ML"),
    ("Assented: Kenya, Uganda", "KE UG"),
    ("Kenya\nAssent: 2019\nUganda\nAssent: 2020", "KE UG"),
    ("الغائبون:\nليبيا\nالحاضرون:\nمصر", "LY- EG"),
    ("Vắng mặt:\nLào\nTham dự:\nViệt Nam", "LA- VN"),
    ("Tidak hadir:\nLaos\nPeserta:\nIndonesia", "LA- ID"),
    ("Ausentes:\nPanamá\nParticiparon por videoconferencia:\nBelice\nMéxico", "PA- BZ MX"),
    ("Absents :\nMali\nOnt pris part aux travaux :\nTogo\nBénin", "ML- TG BJ"),
    ("Viet Nam\nNguyen Vang\nThailand", "VN ! TH"),
    ("Lao PDR\nVang Vieng\nThailand", "LA ! TH"),
    ("The Chair regretted that the documents were late.\nGhana\nTogo", "! GH TG"),
    ("The following delegations expressed regret at the situation in Gaza:\nGhana\nTogo", "GH TG"),
    ("Belice\nFalta de quórum\nPanamá", "BZ ! PA"),
    ("Absensi peserta:\nIndonesia\nMalaysia", "ID MY"),
    ("Present - Ghana, Togo, Benin. Absent - Guinea.", "GH TG BJ GN-"),
    ("Pays | Présent | Excusé\nBénin | ✓ | \nMali | | ✓\nTogo | ✓ |", "BJ ML- TG"),
    ("Country\tPresentation given\nGhana\tNo\nTogo\tYes", "GH TG"),
    ("Country;Present online\nGhana;no\nTogo;yes", "GH TG"),
    ("Ghana, Togo*, Benin, Guinea\n*apologies received", "GH TG- BJ GN"),
    ("* denotes absence\nGhana\nTogo*\nBenin", "GH TG- BJ"),
    ("Adopted at Accra by Ghana, Togo and Benin", "!"),
    ("Hong Kong\nChina\nJapan", "HK CN JP"),
    ("Re: Kenya, Uganda and Rwanda", "KE UG RW"),
    ("RE: Réunion\nMU: Mauritius\nKM: Comoros", "RE MU KM"),
    ("TO: Mr A. Person\nWS: Ms B. Person\nTV: Mr C. Person", "TO WS TV"),
    ("En representación de Belice: Sr. A. Persona", "BZ"),
    ("A nombre de Honduras: Lic. A. Persona", "HN"),
    ("Em nome do Brasil: Sr. A. Pessoa", "BR"),
    ("Đại diện Việt Nam: Ông A", "VN"),
    ("Delegasi Indonesia: Bapak A", "ID"),
    ("ممثل الأردن: السيد أ", "JO"),
    ("Southern\nSudan\nKenya", "SS KE"),
    ("NORTH\nSudan\nEgypt\nSOUTH\nSudan\nSouth Africa", "! SD EG ! SD ZA"),
    ("De: Panamá\nAsunto: reunión en Honduras\nMéxico", "PA MX"),
    ("Objet : Mali\nBénin", "BJ"),
    ("Observers: Libya\nAbsent: Türkei", "LY:observer TR-"),
  ])
  func `what speaks of both, of neither or of something else makes nobody absent`(
    text: String, says: String
  ) throws {
    #expect(try listed(text) == says)
  }
}
