extension PartySet {
  /// The language of set expressions: what help, manual and browser show.
  public static let guide = LanguageGuide(
    title: "Set expressions over parties",
    entries: [
      .init(
        "A & B", "the parties that are in both",
        example: "fora members 'bali-process & colombo-process'"),
      .init(
        "A | B", "the parties that are in one or in both",
        example: "fora members 'caricom | sica'"),
      .init(
        "A - B",
        "the parties that are in the first and not in the second; with spaces around the"
          + " sign, since identifiers have hyphens",
        example: "fora members 'rcm - sica'"),
      .init(
        "A ^ B", "the parties that are in one of the two and not in the other",
        example: "fora members 'bali-process ^ colombo-process'"),
      .init(
        "(A | B) & C", "parentheses, for another order than the usual one",
        example: "fora members '(asean | saarc) & abu-dhabi-dialogue'"),
      .init(
        "at least N of (A, B, C)", "the parties that are in so many of them",
        example: "fora members 'at least 2 of (bali-process, colombo-process, abu-dhabi-dialogue)'"),
      .init(
        "body",
        "the body's own: its members, or its signatories or participants where it has no"
          + " members; by identifier, acronym or any name, which may be cut short where nothing"
          + " else can be meant",
        example: "fora members 'ADD & colombo-process'"),
      .init(
        "\"body name\"",
        "a name in quotation marks, which one with a sign or a keyword in it needs",
        example: "fora members '\"Bali Process\" & \"Abu Dhabi Dialogue\"'"),
      .init(
        "body.role",
        "those who have a role there, as observer, participant, chair or secretariat;"
          + " cut short where only one role begins so",
        example: "fora members 'rcm.observer | rcm.chair'"),
      .init(
        "body.any", "all who sit there, whatever their role",
        example: "fora members 'asean.any - asean'"),
      .init(
        "region:R", "the states of a region (UN M49): africa, americas, asia, europe, oceania",
        example: "fora members 'region:asia - bali-process - colombo-process'"),
      .init(
        "subregion:\"S\"", "the states of a subregion (UN M49)",
        example: "fora members 'subregion:\"South-eastern Asia\" - colombo-process'"),
      .init(
        "kind:K", "the states or organisations of a kind, as un-member, territory or un-entity",
        example: "fora members 'subregion:\"Central Asia\" & kind:un-member'"),
      .init(
        "states", "all states and areas of the catalogue",
        example: "fora members 'states & colombo-process.any'"),
      .init(
        "organisations", "all organisations of the catalogue",
        example: "fora members 'organisations & bali-process'"),
      .init(
        "{A, B, C}", "parties by code or name",
        example: "fora members '{VN, TH, \"Lao PDR\"} & colombo-process'"),
      .init(
        "-", "by itself: the list on standard input, as “fora resolve” reads it",
        example: "echo 'Nepal, Japan, Viet Nam' | fora members '- & colombo-process'"),
      .init(
        "A@date",
        "a date attached to an operand or a closing parenthesis is for that alone: a day,"
          + " a month or a year",
        example: "fora members 'asean@2026 - asean@2012'"),
      .init(
        "A & B @date",
        "a date after a space, at the very end or before a closing parenthesis, is"
          + " for all before it",
        example: "fora members 'subregion:\"South-eastern Asia\" - asean @2012'"),
      .init(
        "A B [C...]", "bodies side by side, each with role and date if need be",
        example: "fora compare colombo-process@2005 colombo-process@2024"),
    ],
    rules: [
      "& binds most tightly; |, - and ^ go from left to right. “fora members EXPRESSION --explain”"
        + " shows an expression with all its parentheses, the size of each part and the age of its"
        + " evidence.",
      "A date within goes before one around it, and any date before --as-of. Of a month or a year"
        + " is said what holds on all its days.",
      "Whether a party is in a set may not be known. An expression then says in, out or not known by"
        + " the rules of Kleene: what is not known stays so unless the rest decides. Those that are"
        + " in are listed first, then those that may be, with the reason.",
      "Whom no source names in a body is out of it only by a complete list, of the date or before."
        + " Without one it is not known. Those that may be in a set for this reason alone are"
        + " counted, and listed with --unnamed; where they would be in if they were out of the"
        + " body, as in region:asia - bali-process, they are always listed.",
      "Words in a row are one name. Case, accents and punctuation in names do not matter. The order"
        + " is that of the first operand's list, then of the others'. States are there as long as"
        + " they existed; kind:un-member goes by the day of admission, other kinds are as now.",
    ])
}
