import Browser
import Glibc

/// The browser on a screen: keys in, frames out, until the user leaves.
@MainActor
struct ScreenSession {
  private let terminal: Terminal
  private var session: BrowserSession

  /// Runs the browser.
  ///
  /// - Parameters:
  ///   - data: The tables that are browsed.
  ///   - settings: How it looks, which keys it has, and whether the mouse is used.
  ///   - start: Where it begins; a view speaks for a date.
  /// - Throws: A `Complaint` about the tables, or when there is no terminal that it can use.
  static func run(
    _ data: OwnData, _ settings: ScreenSettings, start: BrowserSession.Start = .bodies
  ) throws(Complaint) {
    var screen = try ScreenSession(data, settings, start)
    screen.run(start)
    screen.session.save()
    screen.terminal.close()
    // It ends by the signal that asked for it, so that its parent sees that; a shell calls Ctrl-C 130.
    if let signal = screen.terminal.signal { raise(signal) }
  }

  private init(
    _ data: OwnData, _ settings: ScreenSettings, _ start: BrowserSession.Start
  ) throws(Complaint) {
    let catalogue = try BrowserSession.catalogue(of: data)
    terminal = try Terminal(theme: settings.theme, usesMouse: settings.usesMouse)
    session = BrowserSession(
      data, settings, start, on: terminal, size: terminal.size, keymap: settings.keymap,
      of: catalogue)
  }

  private mutating func run(_ start: BrowserSession.Start) {
    if case .last = start { session.load(start) }
    terminal.show(session.browser.frame)
    // What earlier sessions have kept is not on the first screen, which need not wait for it; only
    // what is to be said of it makes another.
    if case .last = start {
    } else {
      session.load(start)
      if session.browser.hasMoreToShow { terminal.show(session.browser.frame) }
    }
    var pace = Pace()
    var whole = session.browser
    while true {
      session.browser.prepare()
      let inputs = terminal.read(within: pace.patience)
      guard !inputs.isEmpty else {
        pace.hasPaused()
        whole = session.browser
        terminal.show(whole.frame)
        continue
      }
      pace.hasRead()
      guard act(on: inputs) else { return }
      session.saveWhatWasKept()
      session.keepSession()
      // What depends on the chosen row is shown when a key that is held is let go: until then nobody
      // can read it.
      if pace.isFast, let shown = terminal.shown,
        let frame = session.browser.frame(after: whole, shown: shown)
      {
        terminal.show(frame)
        pace.hasLeftOut()
      } else {
        whole = session.browser
        terminal.show(whole.frame)
      }
    }
  }

  /// Does what was typed.
  ///
  /// - Returns: Whether to go on.
  private mutating func act(on inputs: [Terminal.Input]) -> Bool {
    var inputs = inputs[...]
    while let input = inputs.popFirst() {
      switch input {
      case .key(.character(let letter)) where session.browser.isTyping:
        var letters = String(letter)
        while case .key(.character(let next))? = inputs.first {
          letters.append(next)
          inputs.removeFirst()
        }
        session.browser.type(letters: letters)
      case .key(let key):
        guard session.act(on: session.browser.handle(key)) else { return false }
      case .mouse(let action):
        guard session.act(on: session.browser.handle(action)) else { return false }
      case .paste(let text): session.browser.paste(text)
      case .resize:
        session.browser.resize(to: terminal.size)
        terminal.forget()
      case .endOfInput: return false
      }
    }
    return true
  }
}
