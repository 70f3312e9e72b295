/// The language of filters, for help, manual and screens.
extension Query {
  /// Each form and each field of filters, with an example.
  public static let guide = LanguageGuide(
    title: "Filters",
    entries: forms + QueryField.allCases.map(\.entry),
    rules: [
      """
      Words begin words of a row's text: names, also those not shown, dates, summaries. Case, \
      accents and punctuation do not matter, nor whether names are written in one word. Terms \
      beside one another must all hold; that binds tighter than “|”.
      """,
      """
      Names of fields can be cut short where nothing else could be meant: reg:asia. Values name \
      bodies, states and organisations as everywhere: by identifier, code, acronym or any name; \
      those of several words in quotation marks.
      """,
      """
      Dates are compared by all the days that they can mean, and what is not known is neither \
      more nor less: such a row is not listed, but counted as one that may match, also by “-”. \
      --may-match lists those.
      """,
      """
      The shell reads some signs itself: put a filter with < > | ( ) or quotation marks in single \
      quotes.
      """,
    ])

  private static let forms: [LanguageGuide.Entry] = [
    .init("asia labour", "both words, anywhere in it", example: "fora bodies asia labour"),
    .init(
      "\"labour migration\"", "these words next to one another, each in full",
      example: "fora bodies '\"labour migration\"'"),
    .init("-labour", "without this word", example: "fora bodies asia -labour"),
    .init(
      "-\"labour migration\"", "without this phrase",
      example: "fora bodies 'asia -\"labour migration\"'"),
    .init("asia | africa", "one or the other", example: "fora bodies 'asia | africa'"),
    .init(
      "(asia | africa) skills", "parentheses say what belongs together",
      example: "fora bodies '(asia | africa) skills'"),
    .init(
      "-(asia | africa)", "none of them", example: "fora bodies '-(asia | africa)'"),
    .init("kind:rcp", "a field has a value", example: "fora bodies kind:rcp"),
    .init(
      "member:\"viet nam\"", "a value of several words",
      example: "fora bodies 'member:\"viet nam\"'"),
    .init("-kind:rcp", "a field has another value", example: "fora bodies asia -kind:rcp"),
    .init(
      "year>=2012", "at least; also >, <, <=", example: "fora bodies --where 'year>=2012'"),
    .init(
      "established:2000..2005", "from one to the other; 2000.. and ..2005 are open",
      example: "fora bodies established:2000..2005"),
    .init(
      "~trafficking", "tagged with a theme, or worded so in its search words",
      example: "fora search ~trafficking"),
    .init("has:problem", "something is known of it", example: "fora bodies has:problem"),
  ]
}

extension QueryField {
  /// The field's entry in the guide.
  fileprivate var entry: LanguageGuide.Entry {
    .init(written, meaning, example: example)
  }

  private var written: String {
    switch self {
    case .members, .states, .organisations: "\(self)>20"
    case .year: "year:2012"
    case .date, .since, .until: "\(self)>=2012-06"
    case .established: "established<2000"
    default: "\(self):…"
    }
  }

  /// What it asks for, as a phrase.
  var meaning: String {
    switch self {
    case .member: "a state or organisation sits there, or is the row"
    case .party: "a state or organisation that sits there, or that it concerns"
    case .chair: "a state or organisation that chairs it"
    case .body: "a body that it belongs to, or where the party sits"
    case .name: "words in its name or title alone"
    case .role: "a role in the body: member, observer, chair"
    case .kind: "the kind of body, party, document, problem, change"
    case .status: "the status: active, ended; un-member, territory"
    case .region: "the region of the body, the state, the meeting"
    case .subregion: "the subregion (UN M49) of the state or meeting"
    case .country: "the state where a meeting was, or an organisation is"
    case .theme: "what it deals with"
    case .objective: "an objective of the Global Compact, 1 to 23"
    case .modality: "how a commitment binds: commits, recommends"
    case .document: "a document, by its identifier or title"
    case .source: "a source that says so: identifier, title or publisher"
    case .grade: "a source of this grade says so: official, press, …"
    case .severity: "how much a finding matters"
    case .year: "the year: founding of a body, start of a seat, else the date"
    case .date: "the date of a meeting, document, source or change"
    case .established: "when the body was founded"
    case .since: "since when the party sits there"
    case .until: "when the party left"
    case .members: "how many members are listed for sure"
    case .states: "how many states are listed"
    case .organisations: "how many organisations are listed"
    case .id: "the row's own identifier, to the letter"
    case .has: "what is known: problem, date, chair, website, …"
    }
  }

  private var example: String {
    switch self {
    case .member: "fora bodies member:VN"
    case .party: "fora commitments party:VN"
    case .chair: "fora bodies chair:indonesia"
    case .body: "fora meetings body:rcm"
    case .name: "fora bodies name:process"
    case .role: "fora members bali process --where role:observer"
    case .kind: "fora documents kind:declaration"
    case .status: "fora bodies status:dormant"
    case .region: "fora bodies region:asia"
    case .subregion: "fora parties 'subregion:\"South-eastern Asia\"'"
    case .country: "fora meetings country:ID"
    case .theme: "fora commitments theme:recruitment"
    case .objective: "fora commitments objective:10"
    case .modality: "fora commitments modality:recommends"
    case .document: "fora commitments document:abu-dhabi-declaration-2008"
    case .source: "fora bodies source:iom"
    case .id: "fora bodies 'id:rcm | id:asean'"
    case .grade: "fora sources grade:official"
    case .severity: "fora check --where severity:warning"
    case .year: "fora meetings year:2019"
    case .date: "fora documents 'date>=2024'"
    case .established: "fora bodies 'established<1990'"
    case .since: "fora members asean --where 'since<1990'"
    case .until: "fora members ecowas --out --where 'until>=2025'"
    case .members: "fora bodies 'members>100'"
    case .states: "fora bodies 'states<5'"
    case .organisations: "fora bodies 'organisations>=10'"
    case .has: "fora bodies has:chair"
    }
  }
}
