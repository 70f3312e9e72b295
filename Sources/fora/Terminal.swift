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

  /// Takes over the terminal.
  ///
  /// - Throws: A `Complaint` that says why it cannot be done.
  init() throws(Complaint) {
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
    let (attributes, colour) = Self.look(of: ink)
    curses_put(
      Int32(row), Int32(column), text, Int32(bitPattern: attributes), Int32(bitPattern: colour))
  }

  /// How ink looks; colour only repeats what a sign or a word says.
  private static func look(of ink: InkRole) -> (attributes: UInt32, colour: UInt32) {
    let bold = CURSES_BOLD.rawValue
    let plain = CURSES_DEFAULT_COLOUR.rawValue
    return switch ink {
    case .text, .title: (0, plain)
    case .focusedTitle, .input: (bold, plain)
    case .quiet: (CURSES_DIM.rawValue, plain)
    case .marker, .key: (bold, CURSES_CYAN.rawValue)
    case .warning: (0, CURSES_YELLOW.rawValue)
    case .inSign: (0, CURSES_GREEN.rawValue)
    case .besideSign: (0, CURSES_CYAN.rawValue)
    case .match: (bold, plain)
    case .marked, .difference: (bold, CURSES_YELLOW.rawValue)
    case .joined: (bold, CURSES_GREEN.rawValue)
    case .gone: (0, CURSES_RED.rawValue)
    case .stale: (CURSES_DIM.rawValue, plain)
    }
  }

  /// What came from the terminal.
  enum Input {
    case key(Key)
    case resize
    case endOfInput
  }

  /// What has been typed: waits for the first key, and takes those that are there with it.
  func read() -> [Input] {
    var inputs: [Input] = []
    var code = curses_read(true)
    while code != CURSES_KEY_NONE.rawValue {
      if let input = Self.input(code) { inputs.append(input) }
      if case .endOfInput = inputs.last { break }
      code = curses_read(false)
    }
    return inputs
  }

  private static func input(_ code: UInt32) -> Input? {
    switch curses_key(code) {
    case CURSES_KEY_END_OF_INPUT: .endOfInput
    case CURSES_KEY_RESIZE: .resize
    default: key(code).map(Input.key)
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
