extension InkRole {
  /// How a reader who sees no colours knows what a piece of the screen is.
  public enum Saying: Hashable, Sendable {
    /// By a sign that stands in it or beside it, always.
    case sign(String)
    /// By where it stands or by its own words: the look only helps to find it.
    case place
    /// By its attributes alone, which therefore no theme may leave out.
    case attributes
  }

  /// What says the role where there are no colours.
  ///
  /// Whoever draws with a role that has a sign draws the sign too.
  public var saying: Saying {
    switch self {
    // The focused title is where the cursor is; the attributes say it to who does not see that.
    case .focusedTitle, .match: .attributes
    case .text, .title, .columnTitle, .quiet, .key, .input: .place
    // Beside the prompt, which says that what is typed is unfinished.
    case .stale: .place
    case .marker: .sign("▸")
    case .warning: .sign("!")
    case .inSign: .sign("●")
    case .besideSign: .sign("○")
    case .marked: .sign("✓")
    case .joined: .sign("+")
    case .gone: .sign("−")
    // In the column of signs of a comparison: only here, only there, or not known.
    case .difference: .sign("<")
    }
  }
}
