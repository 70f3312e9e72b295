/// A rule by which pasted lists are read, with texts that it is about.
///
/// The manual prints the rules, and tests read every example.
public struct ListRule: Sendable {
  /// A text and the codes of the parties that are read in it, with spaces between; "?" is a name
  /// that could be several, "!" one that is not read.
  public struct Example: Sendable {
    /// The text.
    public let text: String
    /// What is read.
    public let parties: String
  }

  /// The rule, in a sentence.
  public let says: String
  /// Texts to which it applies.
  public let examples: [Example]
  /// Texts that look alike, to which it does not.
  public let counterExamples: [Example]

  private init(_ says: String, _ examples: [(String, String)], but others: [(String, String)]) {
    self.says = says
    self.examples = examples.map { Example(text: $0.0, parties: $0.1) }
    counterExamples = others.map { Example(text: $0.0, parties: $0.1) }
  }

  /// What holds for the rules together.
  public static let promise =
    "Over all members and observers of the United Nations and every form of a line below, no line is "
    + "lost and no other state is read; where the form names one state, it is read of at least nine "
    + "of ten. Tests hold this."

  /// All rules.
  public static let all: [ListRule] = [
    ListRule(
      "Every line that is not empty gives a row, or is named as a heading or a remark.",
      [("Nepal\nN/A\n12\n---\nIndia", "NP IN"), ("Tchad\nMme A. Person\nMali", "TD ML")],
      but: [("Nepal\nl-Oman", "NP OM"), ("Nepal\nAtlantis", "NP !"), ("Nepal\nR. U.", "NP !")]),
    ListRule(
      "A code counts in capitals, without accents, alone between separators or beside its name; "
        + "titles, initials, degrees, “no”, “yes” and “N/A” are never names. What abbreviates an "
        + "office, a degree or a meeting too (PM, MP, MD, SOM) is a code beside others only.",
      [
        ("VN, THA", "VN TH"), ("U.K.; U.A.E.", "GB AE"), ("Mỹ\nBỉ\nÝ", "US BE IT"),
        ("Peru\nMA, KE, TD", "PE MA KE TD"), ("Moldova (MD)\nMalta", "MD MT"), ("MD", "MD"),
      ],
      but: [
        ("Kenya, Mr. A. Person", "KE"), ("Perú: no", "PE"), ("Tchad\nN/A", "TD"),
        ("Tchad\nCHEFS DE MISSION", "TD"), ("Perú\nMINISTRO DE LA GOBERNACIÓN", "PE !"),
        ("Perú\nMr. A. Person, MA", "PE"), ("SO BE IT", "!"), ("Peru\nA. Person, MP", "PE"),
        ("Peru\nSOM\nChad", "PE ! TD"), ("Nepal\nJane Person, PM", "NP !"),
        ("Perú\nSra. A. Persona, Directora General de Migración", "PE"),
        ("Nepal\nMr. A. Person, Atlantis", "NP !"), ("مصر\nالسيد/ أحمد شخص، مدير إدارة", "EG"),
      ]),
    ListRule(
      "A number is a code only in a list of nothing but codes, or where it is the code of the name "
        + "beside it; elsewhere it counts something. The symbol of a document is no name.",
      [("404, 100", "KE BG"), ("KE; 204", "KE BJ"), ("Korea (410)", "KR")],
      but: [
        ("Kenya 100", "KE"), ("Peru ........ 108", "PE"), ("Chad (100)", "TD"),
        ("| Pérou | 100 |\n| Tchad | 404 |", "PE TD"), ("Malí, 100", "ML"),
        ("Nepal\nE/CN.4/2011", "NP"), ("Mali\n27\nTotal: 27", "ML"),
      ]),
    ListRule(
      "A space parts a name of few letters only where the name is written so; two lines that are a "
        + "name together, and not two names, are one.",
      [
        ("VIET NAM", "VN"), ("Lao P D R", "LA"), ("Sri  Lanka", "LK"), ("South\nSudan", "SS"),
        ("Guinea-\nBissau", "GW"), ("Hong Kong,\nChina", "HK"), ("Papua New\nGuinea", "PG"),
      ],
      but: [("MA LI", "!"), ("CHI NA", "!"), ("I RAN", "!"), ("LA TO", "!"), ("сша", "!")]),
    ListRule(
      "Whole names first. Only what is no name is read without its form words (republic, kingdom, "
        + "people's) and articles; the states of that stem that have these form words are the "
        + "readings.",
      [
        ("République du Togo", "TG"), ("Republic of Guinea", "GN"),
        ("Republik Indonesien", "ID"), ("Reino de España", "ES"), ("Korea, Dem. Rep.", "KP"),
        ("Guinée", "GN"), ("Guinea", "GN"), ("Турецкая Республика", "TR"), ("土耳其共和国", "TR"),
        ("دولة الإمارات العربية المتحدة", "AE"), ("США, КНР, ФРГ", "US CN DE"),
      ],
      but: [
        ("Dominican Republic", "DO"), ("DR Congo", "CD"), ("Kingdom of Peru", "!"),
        ("Korea", "?"), ("Конго", "?"), ("New Mexico", "!"), ("Chechen Republic", "!"),
      ]),
    ListRule(
      "A typing error is looked for in the stem alone, of seven letters or more; two states that are "
        + "as near are ambiguous.",
      [
        ("Bangaldesh", "BD"), ("Untied Kingdom", "GB"), ("Afganhistan", "AF"),
        ("Democratic Repbulic of the Congo", "CD"),
      ],
      but: [("Nigeris", "?"), ("Siberia", "!"), ("Chiba", "!"), ("Guayana", "!")]),
    ListRule(
      "A qualifier in brackets is read together with the name; where that leads nowhere, nothing "
        + "within counts. Years, roles, codes that agree, “absent” and “host” are remarks.",
      [
        ("Sudan (South)", "SS"), ("Guinea (Papua New)", "PG"), ("Nepal (absent)", "NP"),
        ("Malí (2019)", "ML"), ("Tanzania (United Republic of)", "TZ"),
      ],
      but: [
        ("Ireland (Northern)", "!"), ("Ireland, Northern", "!"), ("France (North)", "!"),
        ("Mexico (New)", "!"), ("Peru, Kingdom of", "!"), ("Norfolk (county in England)", "!"),
        ("Peru (Kingdom of)", "!"), ("Republic of Korea (North)", "?"),
        ("Republic of North Korea", "?"), ("République de Corée (Nord)", "?"),
        ("Y Congo - Kinshasa", "CD"), ("Equatorial Congo - Kinshasa", "!"),
      ]),
    ListRule(
      "Who is absent, was a member once, is a candidate or a guest, or is listed as none "
        + "(“Non-members”, “except”) is on the list as such: beside a body it is not there as listed. "
        + "Such a heading before names of its line ends with the line. Below a column “Attended”, “no” "
        + "is absent. A line “Excusée” or “Did not attend” below a name is said of it; where “Absent” "
        + "may be a note as well as a heading, the names above and below may be absent. So may those "
        + "below a line that speaks of absence in words not all understood.",
      [
        ("Absent: Mali", "ML"), ("Excusés : Bénin", "BJ"), ("Ausentes: Perú", "PE"),
        ("Former members: Kenya", "KE"), ("Отсутствуют: Китай", "CN"),
        ("Non-Member States\nKenya", "KE"), ("N’ont pas participé : Tchad", "TD"),
        ("País;Asistió\nPerú;Sí\nChile;No", "PE CL"), ("Excusés : Laos ; Tchad", "LA TD"),
        ("III. ABSENT\nKenya", "KE"), ("All members, not including Kenya", "KE"),
        ("Guests\nKenya", "KE"), ("No estuvieron presentes: Chile", "CL"),
        ("Country,Absent\nNepal,no\nIndia,yes", "NP IN"),
      ],
      but: [
        ("no Laos", "!"), ("Kenya\nabsent", "KE"), ("Kenya is not a member", "!"),
        ("Perú no es miembro", "!"),
        ("Non-governmental participants: IOM", "iom"),
      ]),
    ListRule(
      "A line that says where and when a meeting was or a text was signed, or where somebody is "
        + "reached, names nobody. One "
        + "state with a date is a meeting's too; several are a list of signatures.",
      [
        ("Chad\nGeneva, Switzerland, 3 – 4 May 2011", "TD"),
        ("Chad\nDone at Kampala, Uganda, this 21st day of May 2020", "TD"),
        ("Chad\nLieu : Dakar, Sénégal", "TD"),
        ("Singapore, 4 May 2011\nChad", "! TD"), ("Luxembourg, 3 et 4 mai 2011\nTchad", "! TD"),
        ("Сингапур, 4 мая 2011\nКитай", "! CN"), ("Panamá, 14 de noviembre de 2018\nPerú", "! PE"),
      ],
      but: [
        ("Kenya, 12 May 2004\nChad, 3 June 2005", "KE TD"),
        ("Mme A. Person, Tchad, 3 mai 2010", "TD"), ("Malí (12 de mayo de 2004)", "ML"),
      ]),
    ListRule(
      "A state behind a comma and a city, or behind a person or an office below the party that they "
        + "are of, is where they sit: a remark beside an office of a state, else a suggestion.",
      [
        ("Embassy of India, Kathmandu, Nepal", "IN"), ("Colombo, Sri Lanka", "!"),
        ("ILO\nMr. B. Person, Geneva, Switzerland", "ilo !"), ("Lebanon, Ohio", "!"),
        ("МОМ\nг-н А. Персона, Женева, Швейцария", "iom !"),
      ],
      but: [
        ("Mr. A. Person, Kenya", "KE"), ("Mme A. Personne, Tchad\nMali", "TD ML"),
        ("Kenya, Atlantis, Chad", "KE ! TD"),
      ]),
    ListRule(
      "Parties before a colon count, with the role that stands there, for that line alone; words that "
        + "speak for them (“Representing”, “Pour”) are set aside. The head of a mail (“RE:”) is no "
        + "party, nor a code before a colon in a list without codes.",
      [
        ("Pour le Tchad : M. A. Personne", "TD"), ("On behalf of Mali: Ms. A. Person", "ML"),
        ("India, observer: Mr. A. Person", "IN"), ("Kenya and Uganda: Ms. A. Person", "KE UG"),
        ("Sénégal, Présidence : M. A. Personne", "SN"), ("AU: Mali, Niger", "ML NE"),
      ],
      but: [
        ("Chair: Kenya", "KE"), ("Tel.: Kenya", ""), ("RE: the list\nKenya", "KE"),
        ("IN: Nairobi\nMali", "! ML"),
      ]),
    ListRule(
      "Abbreviations are written out before anything is parted. A letter with a full stop counts "
        + "lines only where its neighbour does too.",
      [
        ("Dem. Congo", "CD"), ("P. N. Guinea", "PG"), ("A. Samoa", "AS"),
        ("A. Kenya\nB. Chad", "KE TD"), ("Macedonia, Republic of North", "MK"),
        ("٣- مصر\nأ- السودان", "EG SD"), ("一、日本\n（二）中国", "JP CN"), ("а) Чад", "TD"),
      ],
      but: [
        ("N. Kenya", "!"), ("St. John’s", "!"), ("S. Leone", "?"), ("C. Verde", "?"),
        ("Oman\nC. Chad", "OM !"),
      ]),
    ListRule(
      "Names between form words, offices, years and lists in brackets are read within the text; in "
        + "any other text they are suggestions.",
      [
        ("President of the Republic of Benin", "BJ"), ("de la República de Chile", "CL"),
        ("Kenya, Uganda and Rwanda are members.", "KE UG RW"), ("Canada 1969\nChad 1981", "CA TD"),
        ("five states (Italy, France, Germany)", "IT FR DE"),
        ("Angola AO Equatorial Guinea GQ", "AO GQ"),
        ("The observers are all states of the EU, as well as Mali and Peru", "! ML PE"),
        ("Les États membres sont ceux de l’UE, le Tchad et le Mali", "! TD ML"),
      ],
      but: [
        ("Gulf of Oman", "!"), ("Nepal\nWake Island", "NP !"), ("Trade of Kenya", "!"),
        ("Relations between the EU and Kenya", "!"), ("Ambassador of Niger to Nigeria", "NE"),
        ("Refugees from Syria and Iraq", "!"), ("Los refugiados de Siria e Iraq", "!"),
        ("Les réfugiés de Syrie, du Tchad et du Mali", "!"), ("Беженцы в Китай, Перу", "!"),
        ("UNHCR Pakistan", "unhcr"), ("LISTA DE PARTICIPANTES DE LA REUNIÓN\nPerú", "PE"),
      ]),
    ListRule(
      "A heading gives its role to the names below it, “Chair” to one line; one that only says who was "
        + "there, or speaks of a deputy or of who comes next, gives none and ends the role before it. A "
        + "number with a percent sign counts nothing. A footnote belongs to the names that have its mark.",
      [
        ("LIST OF PARTICIPANTS\nKenya", "KE"), ("B. OBSERVERS AND ORGANISATIONS\nIOM", "iom"),
        ("Nepal a/\nIndia\na/ Observer", "NP IN"), ("قائمة المشاركين\nمصر", "EG"),
        ("Наблюдатели\nКитай", "CN"), ("与会者名单\n日本", "JP"),
      ],
      but: [
        ("Participantes: Perú", "PE"), ("Kenya (observer)", "KE"),
        ("MEMBERS AND OBSERVERS\nKenya", "KE"), ("Observers: none\nKenya", "KE"),
        ("Vice-Chair: Kenya", "KE"), ("Présidence sortante : Tchad", "TD"), ("副主席：日本", "JP"),
      ]),
    ListRule(
      "The members of a body may be named as such, with exceptions, if there are as many as it says; "
        + "a heading is no such list. Names in brackets behind a body are the ones that are meant.",
      [
        ("the ASEAN Member States except Myanmar", "ID MY PH SG TH BN VN LA KH TL"),
        ("the ASEAN Member States (Laos, Viet Nam)", "LA VN"), ("EU (France, Germany)", "FR DE"),
      ],
      but: [
        ("ASEAN Member States:\nLaos", "LA"), ("EAC Partner States\nKenya", "KE"),
        ("ASEAN+3", "!"), ("the EU28", "!"), ("former EU Member States", "!"),
      ]),
  ]
}
