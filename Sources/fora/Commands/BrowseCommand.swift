import Browser
import Glibc
import MigrationBodies

/// `fora browse` and `fora` alone: the browser, or the screen that keys lead to.
enum BrowseCommand {
  /// Opens the browser, or prints the screen.
  static func run(_ typed: TypedCommand) throws {
    guard CapturedOutput.current == nil else { throw Complaint("the browser is open already") }
    let data = OwnData(typed)
    let settings = ScreenSettings(
      theme: typed.value(.theme).flatMap { ColourTheme.named($0.text) },
      usesMouse: typed.has(.mouse))
    let size = try size(typed)
    guard let keys = typed.value(.play) else {
      let start = try start(typed, in: data)
      return try MainActor.assumeIsolated {
        try open(data, settings, start: start, isLinear: typed.has(.linear))
      }
    }
    let catalogue = try data.catalogue()
    var browser = Browser(
      catalogue, size: size, view: try view(typed, in: catalogue) ?? View(.bodies),
      keymap: settings.keymap, dataWords: data.words, edition: data.installedEdition)
    try write(try frame(after: keys, of: &browser, typed))
  }

  /// Opens the browser: on a screen, or in lines where that is asked for or the terminal has nothing
  /// else.
  @MainActor
  static func open(
    _ data: OwnData, _ settings: ScreenSettings, start: BrowserSession.Start = .bodies,
    isLinear: Bool = false
  ) throws {
    if isLinear { return try LinearSession.run(data, settings, start: start) }
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else {
      // What is wrong with the tables is said first: a terminal would not mend it.
      _ = try data.catalogue()
      throw Complaint(
        "the browser needs a terminal; try “fora bodies”, “fora --linear” or “fora --help”")
    }
    if TerminalType.current.kind != .lines {
      return try ScreenSession.run(data, settings, start: start)
    }
    let type = Surroundings.variable("TERM")
    let remark = type.map { "A terminal of type “\($0)” is written to in lines." }
    try LinearSession.run(
      data, settings, start: start,
      remark: remark ?? "TERM is not set, so lines are written; TERM=xterm-256color has a screen.")
  }

  private static func write(_ frame: Frame) throws(OutputError) {
    let output = StandardOutput()
    let shown = Surroundings.current.showsUnicode ? frame : frame.transliterated
    if !shown.text.isEmpty { try output.writeLine(shown.text) }
    try output.flush()
  }

  /// The screen after keys; those after the one that leaves the browser are not pressed.
  private static func frame(
    after keys: TypedLine.Word, of browser: inout Browser, _ typed: TypedCommand
  ) throws(QueryError) -> Frame {
    do throws(KeyScriptError) {
      for key in try Key.parse(keys.text) where browser.handle(key) == .quit { break }
      return browser.frame
    } catch {
      throw typed.error(at: keys, "--play: \(error)")
    }
  }

  // MARK: - Where it begins

  /// Where the browser begins.
  ///
  /// - Throws: A `QueryError` when the view is none, or both are asked for.
  private static func start(_ typed: TypedCommand, in data: OwnData) throws -> BrowserSession.Start
  {
    guard typed.has(.view) else { return typed.has(.restore) ? .last : .bodies }
    if let word = typed.value(.restore) {
      throw typed.error(at: word, "--view and --restore do not go together", "use one of them")
    }
    return try view(typed, in: data.catalogue()).map(BrowserSession.Start.view) ?? .bodies
  }

  /// The view that was named; nil when none was.
  private static func view(
    _ typed: TypedCommand, in catalogue: Catalogue
  ) throws(QueryError) -> View? {
    guard let word = typed.value(.view) else { return nil }
    return try View(line: word.text, in: catalogue)
  }

  // MARK: - Its size

  /// No terminal is larger; a screen of a billion rows would only exhaust the memory.
  private static let mostCells = 1000

  /// The size of the printed screen.
  private static func size(_ typed: TypedCommand) throws(QueryError) -> Size {
    guard let word = typed.value(.size) else { return Size(columns: 80, rows: 24) }
    let numbers = word.text.lowercased().split(separator: "x").compactMap { Int($0) }
    guard numbers.count == 2, numbers.allSatisfy((1...mostCells).contains) else {
      throw typed.error(
        at: word, "--size cannot be “\(word.text)”",
        "write columns and rows, each up to \(mostCells): 120x40")
    }
    return Size(columns: numbers[0], rows: numbers[1])
  }
}
