extension CommandDeclaration {
  /// `fora data`: tables of one's own.
  public static let data = CommandDeclaration(
    "data", "Check, compare, write out and install tables: your own and the built-in ones.",
    examples: [
      Example("data export my-catalogue", "all tables as CSV, to read or change"),
      Example("data check my-catalogue", "is it sound?"),
      Example("data diff built-in my-catalogue", "what is different in it"),
      Example("bodies --data my-catalogue", "answer with it"),
      Example("data install new-edition", "use a newer edition"),
    ],
    paragraphs: [
      """
      Every command takes --data with a folder or a CSV file, as often as needed. Before those it \
      uses the folders for all users (/usr/share/fora and /usr/local/share/fora, or those of \
      $XDG_DATA_DIRS), the folder ~/.local/share/fora (or $XDG_DATA_HOME/fora), and what FORA_DATA \
      lists (with colons between), where they are there. Each is laid over those before it and over \
      the built-in tables; --only-data leaves the built-in ones out.
      """,
      """
      A file is named after its table: memberships.csv, or memberships-2024.csv for a part. A \
      folder may have a datapackage.json, which then lists its files. A row with the key of another \
      takes its place; columns that its file does not have keep what they say. Other rows are \
      added, and so are columns of your own. A row with “yes” in the column withdrawn takes the one \
      with its key away; nothing else needs to be said in it.
      """,
      "KEYS: a row is the same by these columns.\n\(tableKeys)",
      """
      A file that is not sound is not used at all, and the command ends with status 3: each error \
      names file, line, column, value and what was expected.
      """,
    ],
    subcommands: [dataExport, dataCheck, dataDiff, dataInstall, dataRevert])

  /// The key of each table, a line each.
  private static var tableKeys: String {
    Schema.all.map { schema in
      let padding = String(repeating: " ", count: max(1, 18 - schema.table.utf8.count))
      return "  \(schema.table)\(padding)\(schema.key.joined(separator: ", "))"
    }.joined(separator: "\n")
  }

  /// `fora data export`: the tables as a package.
  public static let dataExport = CommandDeclaration(
    "data export", "Write all tables: a folder of CSV files and datapackage.json, or SQL.",
    argument: ArgumentDeclaration(
      "folder", "The folder, made if it is not there; with --sql the file, “-” for a pipe.",
      form: .word, isRequired: true, completion: .folders),
    options: [.sql, .force] + OptionDeclaration.ofTables,
    examples: [
      Example("data export my-catalogue", "the built-in tables"),
      Example("data export my-catalogue --force", "the same, over what is there"),
      Example("data export --sql catalogue.sql", "as a script for sqlite3"),
      Example("data export --sql - | sqlite3 catalogue.db", "as a database"),
    ],
    paragraphs: [
      """
      Read back with --only-data the tables are the same. With --data the folder gets the built-in \
      tables with your own over them. Files are written beside the old ones and then renamed, so \
      that each is whole whenever one looks.
      """,
      """
      With --sql it is one script in the SQL of SQLite, with the same cells: a table each, its \
      references as foreign keys, an empty cell as NULL; from and to are called since and until. \
      What a cell lists is a table of its own too: commitments_themes has a row for each theme of \
      each row of commitments. seats_now says who is in which body now, of whom it is not known, \
      and who is out, as “fora members” does; members_now has those who are members.
      """,
    ])

  /// `fora data check`: whether tables are sound.
  public static let dataCheck = CommandDeclaration(
    "data check", "Check your own tables: every error with file, line, column and value.",
    argument: ArgumentDeclaration(
      "path", "A folder or a CSV file.", form: .names, isRequired: true, completion: .files),
    options: OptionDeclaration.ofFormats + OptionDeclaration.ofTables,
    examples: [
      Example("data check my-catalogue", "a folder"),
      Example("data check my-catalogue/bodies.csv", "one table"),
      Example("data check my-catalogue --only-data", "without the built-in tables"),
    ],
    paragraphs: [
      """
      References may lead to your own rows or to built-in ones (and to those of --data); with \
      --only-data not to built-in ones.
      """,
      """
      It looks at the form. What does not fit together in what the tables say (a count that is not \
      that of the list) is another question: “fora check”.
      """,
    ],
    exitStatus: "0 sound, 3 not.")

  /// `fora data diff`: what is different in two packages.
  public static let dataDiff = CommandDeclaration(
    "data diff", "Compare two folders or tables row by row: added, removed, changed.",
    argument: ArgumentDeclaration(
      "old", "A folder, a CSV file, or built-in.", form: .pair(second: "new"), isRequired: true,
      completion: .files),
    options: [.byBody] + OptionDeclaration.ofFormats,
    examples: [
      Example("data diff built-in my-catalogue", "what the folder has changed"),
      Example("data diff built-in my-catalogue --by-body", "how much, a line for each body"),
      Example("data diff built-in my-catalogue/bodies.csv --format csv"),
    ],
    paragraphs: [
      """
      OLD and NEW are each a folder, a CSV file or “built-in”. Where one is a file, only its table \
      is compared. Rows are the same by their key (“fora help data” lists the keys); their order \
      is no difference.
      """,
      """
      With --by-body each body has a line that counts its rows by table: “+” added, “~” changed, \
      “-” removed. A row of several bodies counts for each; those of no body stand below, by table.
      """,
    ],
    exitStatus: "0 the same, 1 different, 3 not sound.")
}

extension CommandDeclaration {
  /// `fora data install`: another edition in the place of the built-in one.
  public static let dataInstall = CommandDeclaration(
    "data install", "Use another edition of the tables in the place of the built-in one.",
    argument: ArgumentDeclaration(
      "package", "A folder with datapackage.json and all tables, or that file.", form: .word,
      isRequired: true, completion: .files),
    options: [.system, .yes] + OptionDeclaration.ofFormats,
    examples: [
      Example("data install new-edition", "for you alone, after a question"),
      Example("data install new-edition --system --yes", "for all users, as root"),
    ],
    paragraphs: [
      """
      The package is checked as a whole, by itself. What is different in it from the edition that \
      is used now is shown first, as “fora data diff” shows it, of more than a hundred rows by \
      body; then it is asked whether to install it. Without a terminal --yes is the answer, and \
      without that nothing is done. No network is used.
      """,
      """
      It is copied to ~/.local/share/fora/edition (or $XDG_DATA_HOME/fora/edition), with --system \
      to /usr/local/share/fora/edition (the first folder of $XDG_DATA_DIRS); that of the user goes \
      before that of the machine. From then on all commands and the browser, whose header says so, \
      answer with it; tables of your own are laid over it.
      """,
    ],
    exitStatus: "0 installed, 1 not installed since nobody said yes, 3 not sound.")

  /// `fora data revert`: the edition before.
  public static let dataRevert = CommandDeclaration(
    "data revert", "Go back to the edition before, at last to the built-in one.",
    options: [.system],
    examples: [Example("data revert"), Example("data revert --system", "for all users, as root")],
    paragraphs: [
      "One edition before the last is kept. What is taken away is the copy that install made."
    ],
    exitStatus: "0 done, 1 no edition was installed.")
}

extension OptionDeclaration {
  /// For all users of the machine.
  public static let system = OptionDeclaration("system", "For all users of this machine.")
  /// Whether differences are counted by body.
  public static let byBody = OptionDeclaration(
    "by-body", "Count the rows of each body instead of showing them.", purpose: .view)
  /// Whether nobody is to be asked.
  public static let yes = OptionDeclaration("yes", "Do it without asking.")
  /// Whether the tables are written as a script for a database.
  public static let sql = OptionDeclaration("sql", "Write a script for SQLite instead of a folder.")
  /// Whether files that are there may be replaced.
  public static let force = OptionDeclaration(
    "force", "Replace the files of a folder that is not empty.")
}
