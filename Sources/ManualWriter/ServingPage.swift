/// The manual page on serving the browser to others over SSH, in section 7.
struct ServingPage {
  private var page: Mdoc

  /// The page as text.
  var text: String { page.text }

  init() {
    page = Mdoc("fora-serving", section: 7, about: "how to serve the browser to a secretariat")
    page.heading("DESCRIPTION")
    page.paragraphs(Self.introduction)
    page.heading("SECURE MODE")
    page.paragraphs(Self.secureMode)
    page.heading("SSHD")
    page.text("In sshd_config, for a user that has nothing else:")
    page.literal(Self.settings)
    page.text("What each of them is for:")
    page.list(Self.reasons.map { (term: "Li \(Mdoc.word($0.0))", text: $0.1) })
    page.heading("LIMITS")
    page.paragraphs(Self.limits)
    page.literal(Self.slice)
    page.heading("TABLES AND SETTINGS FOR ALL")
    page.paragraphs(Self.system)
    page.heading("FILES")
    page.list([
      (term: "Pa /etc/xdg/fora/config", text: "Settings for all users, under their own."),
      (term: "Pa /usr/local/share/fora", text: "Tables for all users, under their own."),
      (
        term: "Pa /usr/share/fora",
        text: "The same, as a package of the system brings them; those of /usr/local count more."
      ),
    ])
    page.heading("SEE ALSO")
    page.macro("Xr", "fora 1 ,")
    page.macro("Xr", "sshd_config 5 ,")
    page.macro("Xr", "fora-terminals 7")
  }

  private static let introduction = [
    """
    One machine can serve the browser to a whole secretariat: everyone logs in by SSH and has the \
    browser, and nothing else of the machine.
    """
  ]

  private static let secureMode = [
    """
    “fora --secure”, or any fora with FORA_SECURE=1 in its environment, reads and writes no file \
    that its user can choose, and starts no other program. Of the environment it takes what tells \
    of the terminal (TERM, LANG, LC_ALL, LC_CTYPE, LINES, COLUMNS, NO_COLOR, CLICOLOR, \
    CLICOLOR_FORCE, COLORFGBG, ESCDELAY), and forgets the rest: HOME, XDG_*, FORA_DATA, TERMINFO.
    """,
    """
    So there are no bookmarks, no last session, no export, no tables of one's own; an address is \
    shown and not opened; what is copied goes to the terminal's clipboard alone. Ctrl-Z is a key \
    like others. Nothing that can be typed ends the mode.
    """,
    """
    To see it: “strace -f -e trace=%file,%process,%network fora --secure” names each file and \
    program. What it opens for writing is the terminal.
    """,
  ]

  private static let settings = [
    "Match User fora", "    ForceCommand /usr/local/bin/fora --secure", "    PermitTTY yes",
    "    AcceptEnv LANG LC_*", "    PermitUserEnvironment no", "    PermitUserRC no",
    "    DisableForwarding yes", "    ClientAliveInterval 60", "    ClientAliveCountMax 3",
    "    MaxSessions 4", "    X11Forwarding no",
  ]

  private static let reasons = [
    (
      "ForceCommand",
      "Whatever the client asks for, this is what runs. Who has no terminal has “fora --secure "
        + "--linear” instead, where the line says so."
    ),
    (
      "AcceptEnv",
      "The language and the letters of the client's terminal; TERM comes by itself. No other "
        + "variable is needed, and none that the loader reads (LD_PRELOAD) may be let in."
    ),
    ("PermitUserRC", "Else a file in the account's home runs before the command."),
    ("DisableForwarding", "No ports, agents and displays: all that goes through is the browser."),
    (
      "ClientAliveInterval",
      "A client that is gone is noticed within three minutes; the browser then ends at once."
    ),
    ("MaxSessions", "How many sessions one connection may have."),
  ]

  private static let limits = [
    """
    A session that waits uses no processor time: nothing is redrawn by a clock. Two hundred sessions \
    at once, each at its first screen, had 3.4 MB each for themselves (658 MB together) and shared \
    the rest, when it was measured on x86-64 in November 2026; who reads much has more. For memory \
    and the number of processes a limit of systemd holds for all sessions of the user:
    """
  ]

  private static let slice = [
    "# /etc/systemd/system/user-UID.slice.d/fora.conf", "[Slice]", "MemoryMax=8G",
    "TasksMax=1000", "CPUQuota=100%",
  ]

  private static let system = [
    """
    A file fora/config in a folder of XDG_CONFIG_DIRS (/etc/xdg where that is not set) holds for all \
    users where their own says nothing: theme, mouse, opener; and keys, where their own sets none. \
    Tables in fora of a folder of XDG_DATA_DIRS (/usr/local/share and /usr/share) lie over the \
    built-in catalogue and under one's own. In secure mode these are the only ones; the settings \
    that start programs do nothing.
    """
  ]
}
