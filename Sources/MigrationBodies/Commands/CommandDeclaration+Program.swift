extension CommandDeclaration {
  /// The program and all of its commands, in the order of the help.
  public static let fora = CommandDeclaration(
    "fora", "Which regional migration bodies there are, who takes part, what they committed.",
    options: OptionDeclaration.ofBrowser + [.version],
    examples: [
      Example("", "the browser; ? lists its keys"),
      Example("bodies asia", "bodies with the word “asia”"),
      Example("members colombo process", "who takes part in the Colombo Process"),
      Example("members 'asean - saarc'", "who is in one and not in the other"),
      Example("compare rcm sacm", "who is in which, side by side"),
      Example("state Lao PDR", "the bodies of Lao PDR, and since when"),
      Example("commitments recruitment", "commitments with this word"),
      Example("changes --since 2025", "who joined, left, took the chair; documents"),
      Example("check asem-migration", "counts against lists, sources that disagree"),
      Example("body rcm", "what is known of one body"),
      Example("resolve Laos Swaziland", "which states names mean; compares lists"),
      Example("help members", "more on one command"),
      Example("help query", "the language of filters"),
    ],
    paragraphs: [
      """
      Every answer can be written as a table, as plain lines, as csv, tsv, xlsx, json, jsonl, markdown or \
      html (--format), names the documents that say so (--sources), and can be had in sentences for a \
      note (--cite). What is not known is left empty; it does not mean no.
      """,
      "Your own tables can be added to the built-in ones: “fora help data” says how.",
      """
      What version 2 of the data (json, jsonl, csv, tsv) has that version 1 had not; what was \
      before the arrow is gone:
        bodies: kind rcp, kind_in_full -> kind regional-consultative-process
        documents, parties: kind action plan -> action-plan
        members, sets, compare, bridge: -> alpha3 (ISO 3166-1), m49 (UN)
        commitments: -> body_id, document_id
        sets, compare: rcm “● member 2005” -> rcm_standing, rcm_roles, rcm_since
        changes, commitments, compare: may be -> uncertain
      """,
    ],
    exitStatus: """
      0 found, 1 nothing found (by “fora check” something, by “fora resolve” a name that leads \
      nowhere or a difference), 2 not understood or not written, 3 your own data is not sound, 130 \
      interrupted.
      """,
    subcommands: inOrder)

  /// The headings under which the help has the commands, each with theirs.
  public static let groups: [(title: String, commands: [CommandDeclaration])] = {
    let lists = Listings.all.map(\.declaration)
    func named(_ names: [String]) -> [CommandDeclaration] {
      names.compactMap { name in lists.first { $0.name == name } }
    }
    let groups = [
      (
        "Who takes part in what",
        named(["bodies"]) + [.body] + named(["members", "state", "parties"])
      ),
      (
        "What was done and said",
        named([
          "commitments", "search", "meetings", "documents", "changes", "chairs", "votes",
          "signatures", "officials", "sources",
        ])
      ),
      (
        "Commitments counted, and put into notes",
        named(["coverage", "objectives", "themes", "figures", "brief"])
      ),
      ("Compare", named(["compare", "overlap", "bridge", "not-joined"])),
      ("Check and read names", named(["check"]) + [.resolve]),
      (
        "The program",
        [
          .browse, .bookmarks, .data, .keys, .completions, .install, .uninstall, .info, .version,
          .help,
        ]
      ),
    ]
    let placed = Set(groups.flatMap(\.1).map(\.name))
    let others = lists.filter { $0.successor == nil && !placed.contains($0.name) }
    return groups.map { ($0.0, $0.1) } + (others.isEmpty ? [] : [("Other lists", others)])
  }()

  private static let inOrder: [CommandDeclaration] =
    groups.flatMap(\.commands) + Listings.all.map(\.declaration).filter { $0.successor != nil }

  /// `fora version`, which is also `fora --version`: which program and which data.
  public static let version = CommandDeclaration(
    "version", "Show the version of the program, the edition of the data and its newest evidence.",
    options: OptionDeclaration.ofFormats + OptionDeclaration.ofTables,
    examples: [Example("--version"), Example("--version --format json", "for a program")])

  /// `fora info`: what is in the data, and where everything is.
  public static let info = CommandDeclaration(
    "info", "Show how much is in the data, how old it is, and where the program's files are.",
    options: OptionDeclaration.ofFormats + OptionDeclaration.ofTables,
    examples: [
      Example("info"), Example("info --format json", "for a program"),
      Example("info --data my-catalogue", "with your own tables"),
    ])

  /// `fora help`: the help of a command, or of a subject.
  public static let help = CommandDeclaration(
    "help", "Show the help of a command, or of a subject.",
    argument: ArgumentDeclaration(
      "command",
      "A command, or a subject: query (the languages of filters and expressions), standing (the "
        + "rules of who is in a body), environment, files, exit-codes, formats, stability.",
      form: .names, completion: .commands),
    examples: [
      Example("help members", "a command"), Example("help data check", "a command of another"),
      Example("help query", "the languages of filters and expressions"),
      Example("help standing", "who is in, who is out, and what is not known"),
      Example("help formats", "what csv, xlsx, json and the others are for"),
      Example("help environment", "the variables that it reads"),
    ])
}
