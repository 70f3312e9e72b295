import Browser
import MigrationBodies

/// The browser in lines: a line in, what is new out, until the user leaves or the input ends.
@MainActor
struct LinearSession {
  private var session: BrowserSession
  private var linear: LinearBrowser
  private let display: LinearDisplay

  /// Runs the browser in lines.
  ///
  /// - Parameters:
  ///   - data: The tables that are browsed.
  ///   - settings: Which keys it has, each of which is a line for its command.
  ///   - start: Where it begins.
  ///   - remark: What is to be said first; nil for nothing.
  /// - Throws: A `Complaint` about the tables, or an `OutputError` when nobody takes the lines.
  static func run(
    _ data: OwnData, _ settings: ScreenSettings, start: BrowserSession.Start = .bodies,
    remark: String? = nil
  ) throws {
    var session = try LinearSession(data, settings, start)
    try session.run(start, remark)
    session.session.browser = session.linear.browser
    session.session.save()
  }

  private init(
    _ data: OwnData, _ settings: ScreenSettings, _ start: BrowserSession.Start
  ) throws(Complaint) {
    let display = LinearDisplay()
    self.display = display
    let catalogue = try BrowserSession.catalogue(of: data)
    session = BrowserSession(
      data, settings, start, on: display, size: LinearBrowser.size, keymap: .none, of: catalogue)
    linear = LinearBrowser(session.browser, keys: settings.keymap)
  }

  private mutating func run(_ start: BrowserSession.Start, _ remark: String?) throws {
    session.load(start)
    linear.browser = session.browser
    try display.write([remark].compactMap(\.self) + linear.opening())
    while let line = try display.read() {
      let effect = linear.read(line)
      session.browser = linear.browser
      if effect == .redraw {
        linear.sayAgain()
      } else {
        guard session.act(on: effect) else { return }
        if case .copy(let text, _) = effect { linear.say(text) }
      }
      session.saveWhatWasKept()
      session.keepSession()
      linear.browser = session.browser
      try display.write(linear.report())
    }
    // What was pasted is read although its end was not marked.
    guard linear.isPasting else { return }
    _ = linear.read(".")
    try display.write(linear.report())
  }
}
