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
  /// Whether a page may have colours.
  var hasColor = false

  /// Those for which is written now.
  static var current: Surroundings { CapturedOutput.current?.surroundings ?? own }

  /// Those in which the program runs.
  static let own = Surroundings(
    isTerminal: isatty(STDOUT_FILENO) == 1, columns: measuredColumns,
    showsUnicode: codesetIsUTF8 && (isatty(STDOUT_FILENO) == 0 || TerminalType.showsUnicode),
    hasColor: ColorChoice.auto.allowsColor)

  /// A file or a pipe: what is written there is the original text, of any width.
  static let file = Surroundings(isTerminal: false, columns: nil, showsUnicode: true)

  /// The same with colours as they are asked for; a page within the browser has none of its own.
  func coloured(_ choice: ColorChoice) -> Surroundings {
    var surroundings = self
    surroundings.hasColor = CapturedOutput.current == nil && choice.allowsColor
    return surroundings
  }

  /// A text made safe for a terminal, in ASCII where the terminal has nothing else.
  func shown(_ text: String) -> String { safe(text).description }

  /// The same, to be measured and cut.
  func safe(_ text: String) -> SafeText {
    let safe = SafeText(text)
    return showsUnicode ? safe : safe.transliterated
  }

  /// A text that is safe cut to columns, with the sign for what is cut that the terminal has.
  func cut(_ text: SafeText, to columns: Int) -> SafeText {
    let cut = text.cut(to: columns)
    return showsUnicode ? cut : cut.transliterated
  }

  /// A text that is already safe, in the colour of its role; colour repeats what the text says.
  func painted(_ text: String, _ role: InkRole?) -> String {
    guard hasColor, !text.isEmpty, let code = role.flatMap({ Self.codes[$0] }) else { return text }
    return "\u{1B}[\(code)m\(text)\u{1B}[0m"
  }

  /// The attributes and colours of ECMA-48 for the roles that a page has.
  private static let codes: [InkRole: String] = [
    .title: "1", .quiet: "2", .warning: "33", .inSign: "32", .besideSign: "36",
  ]

  /// A text in as many lines as it needs.
  func wrapped(_ text: String) -> [String] {
    safe(text).wrapped(to: columns ?? .max).map(\.description)
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
