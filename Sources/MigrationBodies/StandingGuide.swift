/// The rules by which one is in, out or not known: what “fora help standing” and the manual show.
public enum StandingGuide {
  /// The rules, a question each, with a line that shows the answer.
  public static let guide = LanguageGuide(
    title: "Who is in, who is out, and what is not known",
    entries: lists + times + roles + asked,
    rules: [
      "In, out, not known: a party is in on a date when a source says so; out when a source says"
        + " that it left before or came after, when the body was not founded yet or the state was"
        + " no more, or when a complete list does not name it; otherwise it is not known. Not known"
        + " is never shown as no.",
      "A narrower date never contradicts a wider one: of a month or a year is said what holds on"
        + " all its days, and the rest is not known.",
    ])

  private static let lists: [LanguageGuide.Entry] = [
    .init(
      "undated source",
      "it speaks for now. Whom it lists is in now, and for no earlier day; whom it does not list is"
        + " not out by it. The day on which it was read is the latest that it can be of",
      example: "fora members dgicm --as-of 2015"),
    .init(
      "list's date or page's",
      "a list has one date, for those whom it names and for those whom it does not: its own, else"
        + " that of its source. A page of August 2025 with a list of 2023 is a list of 2023",
      example: "fora members iom --as-of 2024"),
    .init(
      "first or last possible day",
      "the last. A list of 2023 confirms, and closes, from 31 December 2023 on; one of 2012 to 2017"
        + " from the end of 2017; one of 2020 or later from now, for no list is later than now",
      example: "fora members icmpd --as-of 2018"),
    .init(
      "complete list",
      "whom it does not name is out from that day on, unless it may have joined since. It speaks of"
        + " one role and of states or organisations: a list of member states says nothing of"
        + " observers",
      example: "fora members '{NO} - eu'"),
    .init(
      "when a count closes",
      "where a source counts as many of the whole membership as are listed, and the list says so"
        + " (complete by its own count): if the count is dated, no other source counts otherwise,"
        + " and nobody is known to have joined or left since",
      example: "fora body african-union"),
  ]

  private static let times: [LanguageGuide.Entry] = [
    .init(
      "since when is not known",
      "one is in from the day on that the list can be of at the latest. Before that it is not known,"
        + " and it is said how many are listed later, and whether anybody is known to have joined or"
        + " left since",
      example: "fora members asem-labour-employment-ministers --as-of 2012"),
    .init(
      "the day of leaving", "one is still in on the day on which it leaves, and out on the next",
      example: "fora members eu --out --where 'until>=2020'"),
    .init(
      "announced ends",
      "an end that lay ahead when its source was written is an end all the same, marked as"
        + " announced. A chair until 2026 goes on to the last day of that year, unless another has"
        + " taken the chair",
      example: "fora chairs colombo-process"),
    .init(
      "founding",
      "before a body was founded nobody is in it, whatever a source says of what went before: a"
        + " predecessor is a body of its own. In the year in which it was founded nobody is in it on"
        + " all days",
      example: "fora members african-union --as-of 1980"),
    .init(
      "states that are no more",
      "they are out after their end. A state that goes on with another's seat in the United Nations"
        + " is the one that is counted",
      example: "fora members 'kind:un-member @2004'"),
    .init(
      "wider groups",
      "the OECD, the Commonwealth, the Council of Europe, the G20 and APEC are asked as bodies are,"
        + " and marked as of the kind wider group",
      example: "fora members 'oecd & g20' --as-of 2000"),
  ]

  private static let roles: [LanguageGuide.Entry] = [
    .init(
      ".any",
      "in where one is in any role, and out only where one is out of each: never more certain than"
        + " the roles by themselves",
      example: "fora members '{PG} - asean.any'"),
    .init(
      "open chairs",
      "a chair without a known end is uncertain from the first day on that another may have taken"
        + " the chair, and over after the last. Beside a co-chair it stays uncertain. A former chair"
        + " whose end is not known was one on its first day and is none now; between the two it may"
        + " have been, until another surely took the chair. Who came next is told only where nobody"
        + " else can have sat between",
      example: "fora chairs rcm"),
    .init(
      "suspended", "who is suspended is a member all the same, and said to be suspended",
      example: "fora members african-union --where role:suspended"),
    .init(
      "who is bound",
      "a treaty whose parties are recorded binds each from the day recorded until it leaves. Of any"
        + " other agreement or charter is said who was a member at its adoption, and that its"
        + " ratification is not known. Declarations, plans and the Compacts bind nobody: who was a"
        + " member on the date is named. What speaks for all of a body without a list is counted:"
        + " no list says who that is",
      example: "fora commitments --party FR --body refugee-convention-1951"),
  ]

  private static let asked: [LanguageGuide.Entry] = [
    .init(
      "empty cells in filters",
      "a row of which a field is not known neither matches a filter nor its opposite; it may match,"
        + " is counted, and is listed with --may-match",
      example: "fora members asean --where 'since<1970' --may-match"),
    .init(
      "--as-of", "a day, a month or a year; no span, of which it would not be clear what is asked",
      example: "fora state VN --as-of 2012-06"),
  ]
}
