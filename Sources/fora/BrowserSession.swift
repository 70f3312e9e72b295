import Browser
import MigrationBodies

/// The browser on a real terminal: keys in, frames out, until the user leaves.
@MainActor
enum BrowserSession {
  /// Runs the browser.
  ///
  /// - Parameter settings: How it looks, and whether the mouse is used.
  /// - Throws: A `Complaint` when there is no terminal that it can use.
  static func run(_ catalogue: Catalogue, _ settings: ScreenSettings) throws(Complaint) {
    var terminal = try Terminal(theme: settings.theme, usesMouse: settings.usesMouse)
    defer { terminal.close() }
    var browser = Browser(catalogue, size: terminal.size)
    while true {
      terminal.show(browser.frame)
      browser.prepare()
      for input in terminal.read() {
        switch input {
        case .key(let key):
          switch browser.handle(key) {
          case .quit: return
          case .redraw: terminal.forget()
          case nil: break
          }
        case .resize:
          browser.resize(to: terminal.size)
          terminal.forget()
        // Nothing in the browser answers to the mouse yet.
        case .mouse: break
        case .endOfInput: return
        }
      }
    }
  }
}
