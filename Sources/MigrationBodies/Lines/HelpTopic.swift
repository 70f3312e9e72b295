/// A subject that is no command: `fora help environment`, and a part of the manual.
public struct HelpTopic: Sendable {
  /// A term and what is said of it.
  public struct Entry: Sendable {
    /// What it is about: `NO_COLOR`.
    public let term: String
    /// What is said of it, in sentences.
    public let text: String

    init(_ term: String, _ text: String) { (self.term, self.text) = (term, text) }
  }

  /// The word by which it is called: `environment`.
  public let word: String
  /// What it is about, as a sentence.
  public let summary: String
  /// What holds for all of it, a paragraph each.
  public let paragraphs: [String]
  /// Its terms in order.
  public let entries: [Entry]

  /// The subjects, in the order of the help.
  public static let all = [environment, files, exitStatuses, formats, stability]

  /// The words of all subjects with what they are about, first those of the languages and of who is
  /// in a body, which have pages of another kind.
  public static let words: [(word: String, summary: String)] =
    [
      ("query", "The languages of filters and expressions."),
      ("standing", "The rules of who is in a body, who is out, and what is not known."),
    ] + all.map { ($0.word, $0.summary) }

  /// The subject of a word, in any case; nil where there is none.
  public static func named(_ word: String) -> HelpTopic? {
    all.first { $0.word == word.lowercased() }
  }

  /// What the surroundings can say.
  public static let environment = HelpTopic(
    word: "environment", summary: "The variables of the environment that fora reads.",
    paragraphs: [],
    entries: [
      Entry("BROWSER", "The program that opens addresses, unless the configuration names one."),
      Entry("CLICOLOR", "With the value 0, no colour."),
      Entry(
        "CLICOLOR_FORCE", "With another value than 0, colour in tables also in a pipe or file."),
      Entry("COLORFGBG", "As some terminals set it: whether the background is light or dark."),
      Entry("COLUMNS", "How wide a table may be where standard output is no terminal."),
      Entry(
        "ESCDELAY", "The milliseconds after which Esc is taken for the key alone; without it 80."),
      Entry("FORA_DATA", "Folders and CSV files of your own data, with colons between."),
      Entry(
        "FORA_PAGER, PAGER",
        "The program that shows what is longer than the screen, with arguments after spaces; cat or "
          + "nothing for none. Without them it is less, with -FRX unless LESS says otherwise."),
      Entry(
        "FORA_SECURE",
        "With another value than 0, every fora reads and writes no file of the user's and starts no "
          + "program, as with --secure; fora-serving(7) says more."),
      Entry("HOME", "The folder that has .config/fora, .local/share/fora and .local/state/fora."),
      Entry(
        "LC_ALL, LC_CTYPE, LANG",
        "Where they name letters other than UTF-8, a terminal is given ASCII."),
      Entry("NO_COLOR", "With any value, no colour; the option --color goes before it."),
      Entry("PATH", "Where “fora install” looks for the shells, and whether fora will be found."),
      Entry("TERM", "The type of the terminal; dumb means no colour, and the browser in lines."),
      Entry(
        "TERMINFO, TERMINFO_DIRS",
        "Where the type of the terminal is described, before the usual folders; the most frequent "
          + "types are built in."),
      Entry("TMUX, STY", "Set by tmux and screen; what is copied is sent in the way of each."),
      Entry(
        "XDG_CONFIG_DIRS",
        "The folders that may have fora/config for all users, else /etc/xdg."),
      Entry("XDG_CONFIG_HOME", "The folder that has fora/config, else ~/.config."),
      Entry(
        "XDG_DATA_DIRS",
        "The folders that may have fora/ with tables for all users, else /usr/local/share and "
          + "/usr/share."),
      Entry("XDG_DATA_HOME", "The folder that has fora/ with your own data, else ~/.local/share."),
      Entry(
        "XDG_STATE_HOME",
        "The folder that has fora/ with bookmarks and sessions, else ~/.local/state."
      ),
    ])

  /// The user's own files.
  public static let files = HelpTopic(
    word: "files", summary: "The files that fora reads and writes.",
    paragraphs: ["“fora info” says where they are here, and which of them are there."],
    entries: [
      Entry(
        "~/.config/fora/config",
        "How the browser looks, its keys, the mouse, and what opens addresses."),
      Entry("~/.local/share/fora", "Your own tables, laid over the others when they are there."),
      Entry(
        "~/.local/state/fora/bookmarks",
        "The bookmarks: a line each, the name, a tab, the view. They can be sent and imported."),
      Entry(
        "~/.local/state/fora/choices",
        "What names of lists were chosen to mean in the browser, one a line, as Korea=KR."),
      Entry("~/.local/state/fora/queries", "The last filters."),
      Entry("~/.local/state/fora/recent", "The last views."),
      Entry("~/.local/state/fora/session", "Where the last session ended."),
      Entry("~/.local/state/fora/copied", "What was copied last."),
      Entry("/etc/xdg/fora/config", "Settings for all users, where their own say nothing."),
      Entry(
        "/usr/local/share/fora, /usr/share/fora", "Tables for all users, under their own."),
    ])

  /// How a command ends.
  public static let exitStatuses = HelpTopic(
    word: "exit-codes", summary: "How a command ends, for scripts.",
    paragraphs: [
      """
      The help of a command says where one of them means something of its own. A reader that closes \
      the pipe early, as head does, is no error.
      """
    ],
    entries: [
      Entry("0", "Something was found and written."),
      Entry(
        "1",
        "Nothing was found, or there are differences, problems or names that lead nowhere."),
      Entry("2", "The command was not understood, or its answer could not be written."),
      Entry("3", "Data of your own is not sound; nothing of it was used."),
      Entry("130", "Interrupted by Ctrl-C: it ends by the signal, which shells report so."),
    ])

  /// In which forms an answer can be written.
  public static let formats = HelpTopic(
    word: "formats", summary: "The formats of --format, and what each is for.",
    paragraphs: [
      """
      Without --format a terminal gets a table, a pipe or file the plain format. --columns, --sort \
      and --limit choose columns and rows, and “--columns help” names the columns. With --cite the \
      answer is sentences for a note.
      """,
      """
      A cell that is not known is empty, in json null; it does not mean no. Data is the original \
      text; in csv and tsv a cell that a spreadsheet would run as a formula has an apostrophe \
      before it.
      """,
    ],
    entries: [
      Entry("table", "For people: columns with titles and signs, as wide as the terminal."),
      Entry(
        "plain",
        "For cut, sort and grep: a line a row, a tab between cells, no titles. --null ends rows with "
          + "NUL for xargs -0."),
      Entry("csv", "For spreadsheets and programs (RFC 4180): titles, commas, LF."),
      Entry("tsv", "Titles and a tab between cells; tabs and line ends in a cell become spaces."),
      Entry(
        "xlsx",
        "A workbook with the cells of csv: all of them texts and none a formula, titles that stay "
          + "in sight, a sheet of the sources, and one of the notes."),
      Entry(
        "json",
        "One value, as Resources/schema/fora.schema.json (JSON Schema 2020-12) describes it."),
      Entry("jsonl", "The same objects, one a line."),
      Entry("markdown", "For notes and pages: headings, paragraphs and tables between bars."),
      Entry(
        "html",
        "For browsers and word processors: a page that loads nothing and runs nothing, with a style "
          + "for print."),
    ])

  /// What stays as it is.
  public static let stability = HelpTopic(
    word: "stability", summary: "What scripts can rely on from one version to the next.",
    paragraphs: [
      """
      Until the first number of the version changes: commands, options, names of columns and exit \
      statuses that are there stay and keep their meaning, and what they write in csv, tsv, json and \
      jsonl only gets more columns and keys. The schema of the data has a version of its own (2), \
      within which keys are only added.
      """,
      """
      What people read may change at any time: tables, sentences, screens, messages, and the order \
      of columns in the plain format where they are not chosen with --columns. The data changes \
      with each edition, and “fora --version” says which one it is.
      """,
    ],
    entries: [])
}
