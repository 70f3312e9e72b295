/// The manual page on terminals: what is promised on each, and how to see it; in section 7.
struct TerminalsPage {
  private var page: Mdoc

  /// The page as text.
  var text: String { page.text }

  init() {
    page = Mdoc("fora-terminals", section: 7, about: "what the browser does on which terminal")
    page.heading("DESCRIPTION")
    page.text("What is promised, and how to see it:")
    page.list(Self.promises.map { (term: "Sy \(Mdoc.word($0.0))", text: $0.1) })
    page.heading("LINES")
    page.paragraphs(Self.lines)
    page.literal(Self.transcript)
    page.paragraphs(Self.linesMore)
    page.heading("SEE ALSO")
    page.macro("Xr", "fora 1 ,")
    page.macro("Xr", "fora-serving 7")
  }

  private static let promises = [
    (
      "A type that the system does not know",
      "It is drawn on by what terminal emulators have in common, and one line says so: "
        + "“TERM=xterm-of-tomorrow fora”."
    ),
    (
      "vt100, vt220 and others from before Unicode",
      "Nothing above byte 127 is sent: “TERM=vt220 fora”. The same holds in a locale without "
        + "UTF-8: “LC_ALL=C fora”."
    ),
    (
      "A terminal that cannot move its cursor, or none that is known",
      "The browser is in lines: “TERM=dumb fora”."
    ),
    (
      "Letters of uncertain width",
      "Each letter beyond ASCII is sent with its column: whatever width a terminal gives it, what "
        + "follows stands where it should. Names from right to left are isolated (FSI, PDI)."
    ),
    (
      "Many sizes at once",
      "They are drawn when no other has come for 80 milliseconds, so that a storm of sizes sends no "
        + "more than a few screens, the last of them right: pull at the window."
    ),
    (
      "A terminal that takes nothing",
      "“kill” and a closed window end the browser all the same, and the session is kept: press "
        + "Ctrl-S, then kill it from elsewhere."
    ),
    (
      "A session that was killed",
      "What it had half written is taken away by the next one that writes: “ls -A "
        + "~/.local/state/fora” shows no .new file that is older than a minute and not in use."
    ),
    (
      "Ctrl-Z and fg",
      "The shell has its terminal as it was, and the browser its screen again."
    ),
    (
      "One who reads lines",
      "All that the screen has can be had in lines, by a screen reader or a script: “fora "
        + "--linear”, and LINES below."
    ),
    (
      "One who may touch nothing",
      "“fora --secure” reads and writes no file that its user can choose, and starts no program: "
        + "“strace -f -e trace=%file,%process,%network fora --secure”."
    ),
    (
      "Rest",
      "Nothing blinks or moves, and nothing is redrawn by a clock: “strace -p” is silent while no "
        + "key is pressed."
    ),
    (
      "Contrast",
      "The theme high-contrast has at least 7:1 between letters and background, dark and light at "
        + "least 4.5:1 with the colours of xterm. Nothing is said by colour alone: “NO_COLOR=1 fora”."
    ),
    (
      "The cursor",
      "It is on the chosen row, or where one types, for screen readers and magnifiers that follow "
        + "it."
    ),
  ]

  private static let lines = [
    """
    “fora --linear” is the whole browser as lines: for screen readers, braille, teletypes and \
    scripts. No byte of it acts on a terminal, and nothing is drawn. Rows have numbers, commands \
    are typed by their names, and what is long goes on by “more”:
    """
  ]

  private static let transcript = [
    "> /colombo", "…", "1 of 1: Colombo Process, rcp, year 2003, members 12", "…", "> sources 1",
    "…", "> compare-dates 2004", "> at 2015", "> =asean & bali-process", "> back", "> help",
  ]

  private static let linesMore = [
    """
    The commands are those of “fora keys”; lines of the command line are taken too, as “members \
    rcm” or “resolve Laos”. What is said is what is new, never twice unless asked by “list”. \
    Without a terminal it reads a script: “fora --linear <script”.
    """
  ]
}
