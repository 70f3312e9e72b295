import Browser
import CNcurses
import Glibc

/// The terminal on standard input and output, taken over by ncurses until `close`.
///
/// There is one; everything that touches ncurses is here and on the main thread.
@MainActor
struct Terminal {
  private var shown: Frame?
  private let isUnicode: Bool
  /// How each ink looks on this terminal.
  private let looks: [InkRole: Look]
  private var clicks = Clicks()

  /// Takes over the terminal.
  ///
  /// - Parameters:
  ///   - theme: How everything looks, as far as the terminal has the colours. `NO_COLOR` (see
  ///     no-color.org) leaves attributes alone.
  ///   - usesMouse: Whether clicks and the wheel come here; the terminal's own selecting of text
  ///     then needs Shift.
  /// - Throws: A `Complaint` that says why it cannot be done.
  init(theme: ColourTheme = .dark, usesMouse: Bool = false) throws(Complaint) {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else {
      throw Complaint("the browser needs a terminal; try “fora bodies” or “fora --help”")
    }
    guard let type = Surroundings.variable("TERM") else {
      throw Complaint("TERM is not set; try “TERM=xterm-256color fora”")
    }
    isUnicode = Self.takesUnicode()
    guard curses_open(type, Surroundings.variable("NO_COLOR") == nil) else {
      throw Complaint(
        "the browser cannot use a terminal of type “\(type)”; try “TERM=xterm-256color fora”, "
          + "or a command such as “fora bodies”")
    }
    let colours = Int(curses_colours())
    let theme = colours == 0 ? .mono : theme
    looks = Dictionary(
      uniqueKeysWithValues: InkRole.allCases.map { ($0, theme.look(of: $0).reduced(to: colours)) })
    if usesMouse { curses_use_mouse() }
  }

  /// Sets the letters that ncurses reads and writes, and says whether they are Unicode.
  ///
  /// Where the surroundings show UTF-8 but the locale is not set or not installed, as in many
  /// containers and SSH sessions, the C locale would lose every typed accent.
  private static func takesUnicode() -> Bool {
    setlocale(LC_CTYPE, "")
    guard Surroundings.current.showsUnicode else { return false }
    func isUTF8() -> Bool { nl_langinfo(Int32(CODESET)).map { String(cString: $0) } == "UTF-8" }
    return isUTF8() || (setlocale(LC_CTYPE, "C.UTF-8") != nil && isUTF8())
  }

  /// Gives the terminal back.
  func close() { curses_close() }

  /// The signal that asked for the end: a closed window, Ctrl-C, `kill`; nil when none did.
  var signal: Int32? {
    let signal = curses_request()
    return signal == 0 ? nil : signal
  }

  /// The size of the screen.
  var size: Size { Size(columns: Int(curses_columns()), rows: Int(curses_rows())) }

  /// Shows a frame: the rows that differ from the last one are handed to ncurses, which sends what
  /// differs within them.
  mutating func show(_ frame: Frame) {
    let frame = isUnicode ? frame : frame.transliterated
    for row in 0..<frame.size.rows {
      let cells = frame.row(row)
      if let shown, shown.size == frame.size, shown.row(row) == cells { continue }
      draw(cells, row: row)
    }
    if let cursor = frame.cursor {
      curses_refresh(Int32(cursor.row), Int32(cursor.column))
    } else {
      curses_refresh(-1, 0)
    }
    shown = frame
  }

  /// Forgets what is shown: the terminal has another size, or something else wrote to it.
  mutating func forget() {
    shown = nil
    curses_forget()
  }

  /// Draws a row in runs of one ink.
  ///
  /// A letter beyond ASCII ends a run, so that a terminal which gives it another width than ncurses
  /// cannot shift what follows.
  private func draw(_ cells: ArraySlice<Frame.Cell>, row: Int) {
    var run = ""
    var start = 0
    var ink = InkRole.text
    for (column, cell) in cells.enumerated() {
      let isPlain = cell.text.utf8.count == 1
      if cell.ink != ink || !isPlain {
        put(run, row: row, column: start, ink)
        (run, start, ink) = ("", column, cell.ink)
      }
      run += cell.text
      if !isPlain {
        put(run, row: row, column: start, ink)
        (run, start) = ("", column + 1)
      }
    }
    put(run, row: row, column: start, ink)
  }

  private func put(_ text: String, row: Int, column: Int, _ ink: InkRole) {
    guard !text.isEmpty else { return }
    let look = looks[ink] ?? Look()
    curses_put(
      Int32(row), Int32(column), text, Self.bits(of: look.attributes),
      Self.number(of: look.foreground), Self.number(of: look.background))
  }

  private static func bits(of attributes: Look.Attributes) -> Int32 {
    let bits = [
      (Look.Attributes.bold, CURSES_BOLD), (.dim, CURSES_DIM), (.underline, CURSES_UNDERLINE),
      (.reverse, CURSES_REVERSE),
    ]
    return bits.reduce(0) { sum, bit in
      attributes.contains(bit.0) ? sum | Int32(bitPattern: bit.1.rawValue) : sum
    }
  }

  private static func number(of colour: PaletteColour?) -> Int32 {
    colour.map { Int32($0.index) } ?? Int32(CURSES_OWN_COLOUR)
  }

  /// What came from the terminal.
  enum Input {
    case key(Key)
    case mouse(MouseAction)
    case paste(String)
    case resize
    /// The terminal is gone, or a signal asks for the end.
    case endOfInput
  }

  /// What has been typed: waits for the first key, and takes those that are there with it.
  mutating func read() -> [Input] {
    var inputs: [Input] = []
    var code = curses_read(true)
    while code != CURSES_KEY_NONE.rawValue {
      inputs += self.inputs(code)
      if case .endOfInput = inputs.last { break }
      code = curses_read(false)
    }
    return inputs
  }

  private mutating func inputs(_ code: UInt32) -> [Input] {
    switch curses_key(code) {
    case CURSES_KEY_MOUSE: mouse().map(Input.mouse)
    case CURSES_KEY_PASTE_BEGINS: [.paste(pasted())]
    case CURSES_KEY_END_OF_INPUT: [.endOfInput]
    case CURSES_KEY_RESIZE: [.resize]
    default: Self.key(code).map { [.key($0)] } ?? []
    }
  }

  /// The text that is being pasted, to its end.
  private func pasted() -> String {
    var text = String.UnicodeScalarView()
    while true {
      let code = curses_read(true)
      switch curses_key(code) {
      case CURSES_KEY_PASTE_ENDS, CURSES_KEY_END_OF_INPUT: return String(text)
      case CURSES_KEY_ENTER: text.append("\n")
      default:
        // More than that nobody means to filter by.
        guard text.count < Self.mostPasted, let letter = Unicode.Scalar(code) else { continue }
        text.append(letter)
      }
    }
  }

  private static let mostPasted = 100_000

  /// What the mouse did; nothing when the browser has no use for it.
  private mutating func mouse() -> [MouseAction] {
    var row: Int32 = 0
    var column: Int32 = 0
    let event = curses_mouse(&row, &column)
    let point = Point(column: Int(column), row: Int(row))
    switch event {
    case CURSES_MOUSE_PRESS: return [clicks.action(at: point, ContinuousClock.now)]
    case CURSES_MOUSE_PRESSES: return [.click(point), .doubleClick(point)]
    case CURSES_MOUSE_WHEEL_UP: return [.wheel(rows: -MouseAction.wheelRows, point)]
    case CURSES_MOUSE_WHEEL_DOWN: return [.wheel(rows: MouseAction.wheelRows, point)]
    default: return []
    }
  }

  private static func key(_ code: UInt32) -> Key? {
    switch curses_key(code) {
    case CURSES_KEY_UP: return .up
    case CURSES_KEY_DOWN: return .down
    case CURSES_KEY_LEFT: return .left
    case CURSES_KEY_RIGHT: return .right
    case CURSES_KEY_PAGE_UP: return .pageUp
    case CURSES_KEY_PAGE_DOWN: return .pageDown
    case CURSES_KEY_HOME: return .home
    case CURSES_KEY_END: return .end
    case CURSES_KEY_ENTER: return .enter
    case CURSES_KEY_BACK_TAB: return .backTab
    case CURSES_KEY_BACKSPACE: return .backspace
    case CURSES_KEY_DELETE: return .delete
    default: break
    }
    switch code {
    case 0x08, 0x7F: return .backspace
    case 0x09: return .tab
    case 0x0A, 0x0D: return .enter
    case 0x1B: return .escape
    case 0x01...0x1A:
      return Unicode.Scalar(code + 0x60).map { .control(Character($0)) }
    case 0x20...0x10FFFF: return Unicode.Scalar(code).map { .character(Character($0)) }
    default: return nil
    }
  }
}
