/// The options that commands which list rows share.
extension OptionDeclaration {
  /// A filter beside the words: `--where kind:rcp`.
  public static let filter = OptionDeclaration(
    "where", value: "filter",
    "Only rows that match this filter: “fora help query”; may be repeated.", repeats: true,
    purpose: .view, completion: .filter)
  /// Those that may match instead of those that do.
  public static let mayMatch = OptionDeclaration(
    "may-match", "List instead what may match or not, because something of it is not known.",
    purpose: .view)
  /// The columns.
  public static let columns = OptionDeclaration(
    "columns", value: "names",
    "Only these columns, in this order, with commas between; “help” lists them.", purpose: .view,
    completion: .columns)
  /// The order of the rows.
  public static let sort = OptionDeclaration(
    "sort", value: "names",
    "Sort by columns, in descending order with “-” before one: name or -since,name.",
    purpose: .view, completion: .sortColumns)
  /// The date for which the answer holds.
  public static let asOf = OptionDeclaration(
    "as-of", value: "date",
    "Answer for this date: a day, a month or a year, as 2012-06-30, 2012-06 or 2012; without it "
      + "for now, the date of the newest evidence.", purpose: .view, completion: .dates)
  /// The body whose rows are listed.
  public static let body = OptionDeclaration(
    "body", short: "b", value: "body", "Only those of this body.", purpose: .view,
    completion: .bodies)
  /// Rows that are out too.
  public static let out = OptionDeclaration(
    "out", "List those too that are out: they came later, or have left.", purpose: .view)

  /// What every command that lists rows has, in the order of the help.
  public static let ofLists: [OptionDeclaration] =
    [filter, mayMatch] + ofAnswers
  /// What every command that gives an answer has.
  public static let ofAnswers: [OptionDeclaration] =
    [format, color, noPager, null, columns, sort, limit, sources, cite, asOf] + ofTables

  /// The same list without some of its options.
  public static func ofLists(without left: OptionDeclaration...) -> [OptionDeclaration] {
    ofLists.filter { !left.contains($0) }
  }
}

/// How an answer is written.
extension OptionDeclaration {
  /// The format.
  public static let format = OptionDeclaration(
    "format", short: "f", value: "format",
    "How to write it; else a table on a terminal, plain in a pipe or file.",
    choices: Format.allCases.map(\.rawValue), purpose: .writing)
  /// When a table has colours.
  public static let color = OptionDeclaration(
    "color", value: "when", "When a table has colours; without it auto.",
    choices: ["auto", "always", "never"], purpose: .writing)
  /// At once, also what is longer than the screen.
  public static let noPager = OptionDeclaration(
    "no-pager", "Write to a terminal at once, also what is longer than the screen.",
    purpose: .writing)
  /// NUL after each row.
  public static let null = OptionDeclaration(
    "null", short: "0", "Plain, with a NUL instead of a line feed after each row, for xargs -0.",
    purpose: .writing)
  /// The most rows.
  public static let limit = OptionDeclaration(
    "limit", value: "number", "At most this many rows, from the first.", purpose: .writing)
  /// With the sources of each row.
  public static let sources = OptionDeclaration(
    "sources", short: "s", "Name the sources: title, publisher, date, address.", purpose: .writing)
  /// In sentences.
  public static let cite = OptionDeclaration(
    "cite", "Say it in sentences for a note: how many, who, as of when, sources, what is open.",
    purpose: .writing)

  /// What says how an answer is written that has no rows to choose.
  public static let ofFormats: [OptionDeclaration] = [format, color, noPager, null]
}

/// From which tables an answer comes.
extension OptionDeclaration {
  /// One's own tables.
  public static let data = OptionDeclaration(
    "data", value: "path", "Add your own tables: a folder or a CSV file; may be repeated.",
    repeats: true, purpose: .tables, completion: .files)
  /// Only one's own tables.
  public static let onlyData = OptionDeclaration(
    "only-data", "Use your own tables instead of the built-in ones.", purpose: .tables)

  /// What says which tables a command uses.
  public static let ofTables: [OptionDeclaration] = [data, onlyData]
}
