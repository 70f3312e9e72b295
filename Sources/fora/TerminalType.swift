import CNcurses
import Glibc

/// The type of the terminal, by the name that it has in `TERM`.
struct TerminalType {
  /// What the browser can do on it.
  enum Kind {
    /// Draw.
    case screen
    /// Draw by what most terminals have in common, as this system knows nothing of it.
    case unknown
    /// Write lines.
    case lines
  }

  /// Its name; "dumb", the name for a terminal of which nothing is known, where there is none.
  let name: String
  /// What the browser can do on it.
  let kind: Kind

  /// That of the surroundings.
  static var current: TerminalType { TerminalType(Surroundings.variable("TERM") ?? "dumb") }

  /// Looks a type up.
  init(_ name: String) {
    self.name = name
    kind =
      switch curses_find(name) {
      case CURSES_SCREEN: .screen
      case CURSES_UNKNOWN: .unknown
      default: .lines
      }
  }

  /// What is to be said of it, a sentence; nil where all is well.
  var remark: String? {
    kind == .unknown
      ? "unknown terminal type “\(name)”; it is drawn on plainly" : nil
  }

  /// Whether it can show letters beyond ASCII where the locale says so: what was built before
  /// Unicode, or does as if, has never learnt it.
  static var showsUnicode: Bool {
    let name = Surroundings.variable("TERM") ?? ""
    return !families.contains { family in
      let rest = name.dropFirst(family.count)
      return name.hasPrefix(family) && rest.first?.isLetter != true
    }
  }

  /// As terminfo names them, with a number or nothing after it; `vte` is none of them.
  private static let families = [
    "vt", "wy", "wyse", "tvi", "adm", "h", "hp", "ibm", "sun", "ansi", "pcansi", "cons",
  ]
}
