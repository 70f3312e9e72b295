import MigrationBodies

extension Command {
  /// Why the command cannot do anything now; nil when it can.
  func unavailable(in browser: Browser) -> String? {
    if !browser.overlays.isEmpty {
      return worksOnPages ? nil : "leave this page first (Esc)"
    }
    switch self {
    case .about:
      guard let record = browser.place.focused.record else { return "nothing is chosen here" }
      if case .finding = record { return "Enter shows all of it" }
      return nil
    case .open, .sources:
      return browser.place.focused.record == nil ? "nothing is chosen here" : nil
    case .back:
      return browser.canGoBack ? nil : "there is nothing to go back to; q leaves the program"
    case .filter:
      return browser.place.focused.table == nil ? "a text cannot be filtered" : nil
    default: return nil
    }
  }

  private var worksOnPages: Bool {
    switch self {
    case .down, .up, .pageDown, .pageUp, .first, .last, .cancel, .back, .quit, .showBodies,
      .showParties, .showCommitments, .redraw:
      true
    default: false
    }
  }
}
