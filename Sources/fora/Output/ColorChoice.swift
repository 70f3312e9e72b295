import Glibc

/// When a page has colours.
enum ColorChoice: String, CaseIterable {
  /// On a terminal that has them, unless the environment says otherwise.
  case auto
  /// Always, as for `less -R`.
  case always
  /// Never.
  case never

  /// Whether a page on standard output may have colours.
  ///
  /// An option goes before the environment, and there `NO_COLOR` (no-color.org) before
  /// `CLICOLOR_FORCE` and that before `CLICOLOR` (bixense.com/clicolors).
  var allowsColor: Bool {
    switch self {
    case .always: true
    case .never: false
    case .auto: Self.environmentAllows
    }
  }

  private static var environmentAllows: Bool {
    if Surroundings.variable("NO_COLOR") != nil { return false }
    if let force = Surroundings.variable("CLICOLOR_FORCE"), force != "0" { return true }
    guard isatty(STDOUT_FILENO) == 1, Surroundings.variable("CLICOLOR") != "0" else { return false }
    return Surroundings.variable("TERM").map { $0 != "dumb" } ?? false
  }
}
