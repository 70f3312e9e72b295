import Browser
import CNcurses
import Glibc

/// The terminal on standard input and output, taken over by ncurses until `close`.
///
/// There is one; everything that touches ncurses is here and on the main thread.
@MainActor
final class Terminal: Display {
  /// What is on the screen; nil where nobody knows.
  private(set) var shown: Frame?
  private let isUnicode: Bool
  /// How each ink looks on this terminal, without a bar and on one.
  private let looks: [Bar: [InkRole: Look]]
  /// What is to be said of the terminal; nil where all is well.
  let remark: String?
  private var reader: KeyReader
  private var clicks = Clicks()
  /// Room for what comes at once.
  private var buffer = [UInt8](repeating: 0, count: 1 << 16)

  /// Takes over the terminal.
  ///
  /// - Parameters:
  ///   - theme: How everything looks, as far as the terminal has the colours. `NO_COLOR` (see
  ///     no-color.org) leaves attributes alone.
  ///   - usesMouse: Whether clicks and the wheel come here; the terminal's own selecting of text
  ///     then needs Shift.
  /// - Throws: A `Complaint` that says why it cannot be done.
  init(theme: ColourTheme = .dark, usesMouse: Bool = false) throws(Complaint) {
    let type = TerminalType.current
    guard curses_open(type.name, Surroundings.variable("NO_COLOR") == nil) else {
      throw Complaint("the browser cannot draw on a terminal of type “\(type.name)”; try --linear")
    }
    isUnicode = Self.takesUnicode()
    remark = type.remark
    let colours = Int(curses_colours())
    let theme = colours == 0 ? .mono : theme
    looks = Dictionary(
      uniqueKeysWithValues: Bar.allCases.map { bar in
        let looks = InkRole.allCases.map { ($0, theme.look(of: $0, on: bar, colours: colours)) }
        return (bar, Dictionary(uniqueKeysWithValues: looks))
      })
    if usesMouse { curses_use_mouse() }
    reader = KeyReader(
      sequences: Self.sequences, usesMouse: usesMouse, signals: Self.signals,
      escapeDelay: Self.escapeDelay ?? KeyReader.escapeDelay)
  }

  /// The keys of this type of terminal, by terminfo's names, where they are sequences.
  private static var sequences: [[UInt8]: Key] {
    let names: [(String, Key)] = [
      ("kcuu1", .up), ("kcud1", .down), ("kcuf1", .right), ("kcub1", .left), ("kpp", .pageUp),
      ("knp", .pageDown), ("khome", .home), ("kend", .end), ("kent", .enter), ("kcbt", .backTab),
      ("kbs", .backspace), ("kdch1", .delete), ("kf1", .f1),
    ]
    return names.reduce(into: [:]) { sequences, name in
      guard let key = curses_key(name.0) else { return }
      let bytes = Array(String(cString: key).utf8)
      if bytes.count > 1, bytes[0] == 0x1B { sequences[bytes] = name.1 }
    }
  }

  /// The bytes of Ctrl-C and its like.
  private static var signals: Set<UInt8> {
    var bytes: [UInt8] = [0, 0, 0]
    let count = curses_signals(&bytes)
    return Set(bytes.prefix(Int(count)))
  }

  /// The milliseconds of `ESCDELAY`, by which ncurses has slow links set up; nil where it is not set
  /// or no number.
  private static var escapeDelay: Int? {
    Surroundings.variable("ESCDELAY").flatMap { Int($0) }.map { min(max(0, $0), 10_000) }
  }

  /// Sets the letters that ncurses reads and writes, and says whether they are Unicode.
  ///
  /// Where the surroundings show UTF-8 but the locale is not set or not installed, as in many
  /// containers and SSH sessions, the C locale would lose every typed accent.
  private static func takesUnicode() -> Bool {
    // In other letters than UTF-8 only ASCII is shown, for which the C locale is enough: for theirs
    // a C library that is linked into the program would load modules of the machine's own.
    guard Surroundings.current.showsUnicode else {
      setlocale(LC_CTYPE, "C")
      return false
    }
    setlocale(LC_CTYPE, "")
    func isUTF8() -> Bool { nl_langinfo(Int32(CODESET)).map { String(cString: $0) } == "UTF-8" }
    return isUTF8() || (setlocale(LC_CTYPE, "C.UTF-8") != nil && isUTF8())
  }

  var clipboard: Clipboard { Clipboard(terminal: send) }

  /// Gives the terminal back.
  func close() { curses_close() }

  /// The signal that asked for the end: a closed window, Ctrl-C, `kill`; nil when none did.
  var signal: Int32? {
    let signal = curses_request()
    return signal == 0 ? nil : signal
  }

  /// The size of the screen.
  var size: Size { Size(columns: Int(curses_columns()), rows: Int(curses_rows())) }

  func columns(within size: Size) -> Int? { max(20, size.columns - 2) }

  /// Shows a frame: of each row what differs from the last one.
  func show(_ frame: Frame) {
    let frame = isUnicode ? frame : frame.transliterated
    let clears = curses_can_clear_rest()
    let keepsBackground = curses_clears_with_background()
    let blank: (Frame.Cell) -> Look? = { [looks] cell in
      let look = Self.look(of: cell, looks).ofSpaces
      return clears && (keepsBackground || look?.background == nil) ? look : nil
    }
    for row in 0..<frame.size.rows {
      let before = shown?.size == frame.size ? shown?.row(row) : nil
      if let before, before == frame.row(row) { continue }
      let update = RowUpdate(from: before, to: frame.row(row), blank: blank)
      if let cleared = update.cleared {
        let background = Self.look(of: cleared.look, looks).background
        curses_clear_rest(Int32(row), Int32(cleared.column), Self.number(of: background))
      }
      for piece in update.pieces { put(piece, row: row) }
    }
    if let cursor = frame.cursor {
      curses_refresh(Int32(cursor.row), Int32(cursor.column))
    } else {
      curses_refresh(-1, 0)
    }
    shown = frame
  }

  /// Lets Ctrl-C and Ctrl-Z be heard at once, or only where keys are read: they may stand in a text
  /// that is pasted.
  func letKeysSignal(_ doThey: Bool) { curses_let_keys_signal(doThey) }

  /// Forgets what is shown: the terminal has another size, or something else wrote to it.
  func forget() {
    shown = nil
    curses_forget()
  }

  /// Sends bytes that draw nothing, between two frames.
  func send(_ bytes: [UInt8]) { curses_send(bytes, Int32(bytes.count)) }

  private func put(_ piece: RowUpdate.Piece, row: Int) {
    let look = Self.look(of: piece.look, looks)
    curses_put(
      Int32(row), Int32(piece.column), piece.text, Self.bits(of: look.attributes),
      Self.number(of: look.foreground), Self.number(of: look.background))
  }

  private static func look(of cell: Frame.Cell, _ looks: [Bar: [InkRole: Look]]) -> Look {
    looks[cell.bar]?[cell.ink] ?? Look()
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
  ///
  /// - Parameter time: How many milliseconds it waits at most; then there is nothing.
  func read(within time: Int? = nil) -> [Input] {
    var inputs: [Input] = []
    while true {
      let patience = inputs.isEmpty ? reader.patience ?? time ?? -1 : 0
      let count = curses_read(&buffer, Int32(buffer.count), Int32(patience))
      switch count {
      case CURSES_ENDED.rawValue: return inputs + [.endOfInput]
      case CURSES_RESIZED.rawValue: return inputs + [.resize]
      case CURSES_RESUMED.rawValue:
        // What was begun before went to the shell.
        reader.forget()
        return inputs + [.resize]
      case 0 where inputs.isEmpty && reader.patience == nil: return []
      case 0 where inputs.isEmpty: inputs += reader.giveUp().flatMap { self.inputs($0) }
      case 0: return inputs
      default: inputs += reader.read(buffer.prefix(Int(count))).flatMap { self.inputs($0) }
      }
    }
  }

  private func inputs(_ input: KeyReader.Input) -> [Input] {
    switch input {
    case .key(let key): return [.key(key)]
    case .paste(let text): return [.paste(text)]
    case .mouse(.press(let point)): return [.mouse(clicks.action(at: point, ContinuousClock.now))]
    case .mouse(.wheel(let isForward, let point)):
      let rows = isForward ? MouseAction.wheelRows : -MouseAction.wheelRows
      return [.mouse(.wheel(rows: rows, point))]
    case .signal(let byte):
      curses_signal(byte)
      return []
    }
  }
}
