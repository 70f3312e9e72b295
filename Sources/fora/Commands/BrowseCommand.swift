import ArgumentParser
import Browser
import MigrationBodies

/// `fora browse`: the browser, or the screen that keys lead to.
struct BrowseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "browse",
    abstract: "Open the browser, or print the screen that keys lead to.",
    discussion: """
      EXAMPLES:
        fora browse                                  the browser, as “fora” alone
        fora browse --play '/ colombo <Enter>'       the screen after these keys, as text
        fora browse --play '2 / viet <Enter> <Tab> s' --size 120x40
        fora browse --view 'members rcm --as-of 2015'   begin with this list
        fora browse --restore                        where the last session ended
        fora browse --theme high-contrast            white on black

      Keys are written one after another; spaces only separate. Keys without a letter have names: \
      <Enter> <Esc> <Tab> <BackTab> <Backspace> <Delete> <Space> <Up> <Down> <Left> <Right> <PgUp> \
      <PgDn> <Home> <End> <C-d> (Ctrl with a letter) <lt> (the sign <). “fora keys” says what they \
      do.
      """)

  @Option(help: ArgumentHelp("Press these keys and print the screen.", valueName: "keys"))
  var play: String?

  @Option(help: ArgumentHelp("The size of the printed screen.", valueName: "columns x rows"))
  var size = ScreenSize(size: Size(columns: 80, rows: 24))

  @OptionGroup var start: StartOptions

  @OptionGroup var screen: ScreenOptions

  @OptionGroup var data: ParsedDataOptions

  func run() throws {
    guard let play else {
      let start = try start.start(in: data)
      return try MainActor.assumeIsolated {
        try BrowserSession.run(data.own, screen.settings, start: start)
      }
    }
    let catalogue = try data.catalogue
    let view = try start.view(in: { () throws(Complaint) in catalogue })
    var browser = Browser(
      catalogue, size: size.size, view: view ?? View(.bodies), keymap: screen.settings.keymap,
      dataWords: data.own.words)
    let frame = try Self.frame(after: play, of: &browser)
    let output = StandardOutput()
    let shown = Surroundings.current.showsUnicode ? frame : frame.transliterated
    if !shown.text.isEmpty { try output.writeLine(shown.text) }
    try output.flush()
  }

  /// The screen after keys; those after the one that leaves the browser are not pressed.
  private static func frame(after script: String, of browser: inout Browser) throws(Complaint)
    -> Frame
  {
    do throws(KeyScriptError) {
      for key in try Key.parse(script) where browser.handle(key) == .quit { break }
      return browser.frame
    } catch {
      throw Complaint("--play: \(error)")
    }
  }
}

/// A screen's size as it is typed: `120x40`.
struct ScreenSize: ExpressibleByArgument {
  let size: Size

  /// No terminal is larger; a screen of a billion rows would only exhaust the memory.
  private static let most = 1000

  init(size: Size) { self.size = size }

  init?(argument: String) {
    let numbers = argument.lowercased().split(separator: "x").map { Int($0) }
    guard numbers.count == 2, let columns = numbers[0], let rows = numbers[1],
      (1...Self.most).contains(columns), (1...Self.most).contains(rows)
    else { return nil }
    size = Size(columns: columns, rows: rows)
  }

  var defaultValueDescription: String { "\(size.columns)x\(size.rows)" }
}
