import Browser
import Glibc

/// Where the answer goes: to a terminal or not, how wide, and with which letters.
struct Surroundings: Sendable {
  /// Whether standard output is a terminal.
  let isTerminal: Bool
  /// The columns that a table may take; nil when nothing limits it.
  let columns: Int?
  /// Whether letters beyond ASCII are shown as they should be.
  let showsUnicode: Bool

  /// Those in which the program runs.
  static let current = Surroundings(
    isTerminal: isatty(STDOUT_FILENO) == 1, columns: measuredColumns, showsUnicode: codesetIsUTF8)

  /// A text made safe for a terminal, in ASCII where the terminal has nothing else.
  func shown(_ text: String) -> String { safe(text).description }

  /// The same, to be measured and cut.
  func safe(_ text: String) -> SafeText {
    let safe = SafeText(text)
    return showsUnicode ? safe : safe.transliterated
  }

  /// The terminal's columns; else `COLUMNS`, by which a script asks for tables of a width.
  private static var measuredColumns: Int? {
    var size = winsize()
    let isTerminal = ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0
    if isTerminal, size.ws_col > 0 { return Int(size.ws_col) }
    if let columns = variable("COLUMNS").flatMap({ Int($0) }), columns > 0 { return columns }
    // A serial line is a terminal but does not know how wide it is.
    return isTerminal ? 80 : nil
  }

  /// Whether the locale's letters are UTF-8.
  ///
  /// No locale at all is what cron jobs and containers have, and their output ends in UTF-8. One
  /// that names UTF-8 but is not installed here, as after `ssh` from elsewhere, still tells what
  /// the terminal at the other end shows; the C library would fall back to ASCII.
  private static var codesetIsUTF8: Bool {
    let name = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap { variable($0) }.first
    guard let name else { return true }
    if let codeset = name.split(separator: ".").dropFirst().first {
      let letters = codeset.prefix { $0 != "@" }.filter { $0 != "-" }.lowercased()
      return letters == "utf8"
    }
    guard setlocale(LC_CTYPE, "") != nil, let codeset = nl_langinfo(Int32(CODESET)) else {
      return false
    }
    return String(cString: codeset) == "UTF-8"
  }

  /// A variable of the environment; nil when it is not set or empty.
  static func variable(_ name: String) -> String? {
    guard let value = getenv(name), value.pointee != 0 else { return nil }
    return String(cString: value)
  }
}
