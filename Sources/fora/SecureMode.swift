import Glibc
import MigrationBodies
import Synchronization

/// The mode for kiosks and forced commands of SSH: who sits at the terminal reads the catalogue, and
/// reaches nothing else of the machine.
///
/// No file is read or written but those of the system (its own tables and configuration, terminfo,
/// locales), and no program is started. It is decided before anything else happens, and nothing ends
/// it but the end of the program.
enum SecureMode {
  /// Whether the program is in it.
  static var isOn: Bool { state.load(ordering: .relaxed) }

  private static let state = Atomic(false)

  /// Whether `FORA_SECURE` asks for it: with any value but "" and 0.
  static var isAskedFor: Bool {
    Surroundings.variable("FORA_SECURE").map { $0 != "0" } ?? false
  }

  /// Begins it; before any other thread, and before any file is read.
  static func begin() {
    guard !isOn else { return }
    state.store(true, ordering: .relaxed)
    forgetSurroundings()
    // There is no shell to go back to that the user should have.
    signal(SIGTSTP, SIG_IGN)
  }

  /// What tells of the terminal and its letters.
  ///
  /// Everything else may name a file or a program: HOME, XDG_*, FORA_DATA, TERMINFO, LOCPATH,
  /// BROWSER, TMUX.
  private static let kept = [
    "TERM", "LANG", "LC_ALL", "LC_CTYPE", "COLUMNS", "LINES", "NO_COLOR", "COLORFGBG", "ESCDELAY",
    "CLICOLOR", "CLICOLOR_FORCE",
  ]

  private static func forgetSurroundings() {
    let values = kept.compactMap { name in Surroundings.variable(name).map { (name, $0) } }
    clearenv()
    for (name, value) in values where !value.contains("/") { setenv(name, value, 1) }
  }

  /// Whether a file may be read: all where the mode is off, else those of the system's folders.
  static func mayRead(_ path: String) -> Bool {
    !isOn
      || (OwnFolder.data.systemPaths + OwnFolder.configuration.systemPaths).contains {
        path == $0 || path.hasPrefix($0 + "/")
      } && !path.split(separator: "/").contains("..")
  }

  /// The commands that name files, or put them somewhere.
  private static let filing: Set = [
    "bookmarks", "data check", "data diff", "data export", "data install", "data revert", "install",
    "uninstall",
  ]

  /// Refuses a command that reads or writes files.
  ///
  /// - Throws: A `Complaint` where the mode is on.
  static func refuse(_ typed: TypedCommand) throws(Complaint) {
    guard isOn else { return }
    let options: [(OptionDeclaration, String)] = [
      (.data, "--data"), (.onlyData, "--only-data"), (.install, "--install"),
    ]
    let refused =
      options.first { typed.has($0.0) }?.1
      ?? (filing.contains(typed.declaration.name) ? "“\(typed.declaration.name)”" : nil)
    guard let refused else { return }
    throw Complaint("\(refused) is not to be had in secure mode: no file is named in it")
  }
}
