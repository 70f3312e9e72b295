/// How everything on the screen looks: a look for each `InkRole`.
///
/// The background is the terminal's own, except in `highContrast`. No theme says by colour alone
/// what it says: see `InkRole.saying`.
public struct ColourTheme: Sendable {
  /// The name to type after `--theme`.
  public let name: String
  /// One line on when to use it.
  public let help: String
  private let looks: [InkRole: Look]
  /// The colours of bars and of the letters on them, which would else be the terminal's own, dark
  /// where nobody has said that its background is light; nil where bars are reversed and underlined.
  private let tints: Tints?
  private typealias Tints = (
    focused: PaletteColour, other: PaletteColour, letters: PaletteColour
  )

  private init(
    _ name: String, _ help: String, tints: Tints? = nil, _ look: (InkRole) -> Look
  ) {
    self.name = name
    self.help = help
    self.tints = tints
    looks = Dictionary(uniqueKeysWithValues: InkRole.allCases.map { ($0, look($0)) })
  }

  /// The look of ink.
  public func look(of ink: InkRole) -> Look { looks[ink] ?? Look() }

  /// The look of ink on a terminal with so many colours, where a bar may lie under it.
  ///
  /// The bar of the focused pane is a tint where there are 256 colours, else reversed, and all on it
  /// looks alike; that of another is a quieter tint, else underlined. Nothing on a bar is dim.
  public func look(of ink: InkRole, on bar: Bar, colours: Int) -> Look {
    var look = look(of: ink)
    guard bar != .none else { return look.reduced(to: colours) }
    let hasTints = tints != nil && colours == PaletteColour.count
    if bar == .focused {
      // One look for all of it: a move repaints two rows, and each change of colour costs bytes.
      let plain = self.look(of: .text)
      let marked: Look.Attributes = ink == .match ? .underline : []
      return hasTints
        ? Look(marked, tints?.letters, on: tints?.focused)
        : Look(marked.union(.reverse), plain.foreground, on: plain.background)
          .reduced(to: colours)
    }
    look.attributes.remove(.dim)
    if hasTints {
      look.background = tints?.other
      look.foreground = look.foreground ?? tints?.letters
    } else {
      look.attributes.insert(.underline)
    }
    return look.reduced(to: colours)
  }

  /// All themes, in the order in which help names them.
  public static let all = [dark, light, highContrast, mono]

  /// The theme with a name, written in small letters; nil when there is none.
  public static func named(_ name: String) -> ColourTheme? { all.first { $0.name == name } }

  /// The theme to use where nobody has chosen one.
  ///
  /// - Parameter hint: What the terminal says of its colours in `COLORFGBG`, as `15;0`: the last
  ///   number is the background. nil where it says nothing.
  public static func suiting(_ hint: String?) -> ColourTheme {
    let background = hint?.split(separator: ";").last.flatMap { UInt8($0) } ?? 0
    return background == 7 || (9...15).contains(background) ? light : dark
  }

  // MARK: - The themes

  /// The terminal's own colours, which its user has made readable on a dark background.
  public static let dark = ColourTheme(
    "dark", "for light letters on a dark background", tints: (focused: 24, other: 236, letters: 15)
  ) { ink in
    switch ink {
    case .text, .title: Look()
    case .focusedTitle, .input: Look(.bold)
    case .columnTitle: Look([.dim, .underline])
    case .quiet, .stale: Look(.dim)
    case .marker, .key: Look(.bold, cyan)
    case .warning: Look([], yellow)
    case .inSign: Look([], green)
    case .besideSign: Look([], cyan)
    case .match: Look(.underline)
    case .marked, .difference: Look(.bold, yellow)
    case .joined: Look(.bold, green)
    case .gone: Look([], red)
    }
  }

  /// Colours that are the same in every terminal, dark enough for a white background.
  public static let light = ColourTheme(
    "light", "for dark letters on a light background",
    tints: (focused: 153, other: 254, letters: 16)
  ) { ink in
    switch ink {
    case .text, .title: Look()
    case .focusedTitle, .input: Look(.bold)
    case .columnTitle: Look([.dim, .underline])
    case .quiet, .stale: Look(.dim)
    case .marker, .key: Look(.bold, 25)
    case .warning: Look([], 130)
    case .inSign: Look([], 28)
    case .besideSign: Look([], 25)
    case .match: Look(.underline)
    case .marked, .difference: Look(.bold, 130)
    case .joined: Look(.bold, 28)
    case .gone: Look([], 124)
    }
  }

  /// At least 7:1 between letters and background (WCAG 2, level AAA), whatever the terminal's own
  /// colours are; nothing is dim, for nobody knows how dim that is.
  public static let highContrast = ColourTheme(
    "high-contrast", "white and bright colours on black, at least 7:1"
  ) { ink in
    switch ink {
    case .text, .title: Look([], white, on: black)
    case .focusedTitle, .input: Look([.bold, .underline], white, on: black)
    case .columnTitle: Look(.underline, 251, on: black)
    case .quiet, .stale: Look([], 251, on: black)
    case .marker, .key: Look(.bold, 123, on: black)
    case .warning: Look(.bold, 226, on: black)
    case .inSign: Look(.bold, 120, on: black)
    case .besideSign: Look([], 123, on: black)
    case .match: Look(.reverse, white, on: black)
    case .marked, .difference: Look([.bold, .underline], 226, on: black)
    case .joined: Look([.bold, .underline], 120, on: black)
    case .gone: Look(.underline, 217, on: black)
    }
  }

  /// Attributes alone: for terminals without colours, and wherever `NO_COLOR` is set.
  public static let mono = ColourTheme("mono", "no colours, only bold, dim and underlined") { ink in
    switch ink {
    case .text, .title, .warning, .inSign, .besideSign, .gone: Look()
    case .focusedTitle, .input, .marker, .key, .marked, .joined, .difference: Look(.bold)
    case .columnTitle: Look([.dim, .underline])
    case .quiet, .stale: Look(.dim)
    case .match: Look(.underline)
    }
  }

  // The bright one: on black the other has less than 4.5:1.
  private static let red: PaletteColour = 9
  private static let green: PaletteColour = 2
  private static let yellow: PaletteColour = 3
  private static let cyan: PaletteColour = 6
  // Not 0 and 15, which a terminal's user may have changed.
  private static let black: PaletteColour = 16
  private static let white: PaletteColour = 231
}
