import ArgumentParser
import Browser

/// The options of the browser's screen.
struct ScreenOptions: ParsableArguments {
  @Option(help: ArgumentHelp("How the browser looks.", valueName: "theme"))
  var theme: ThemeArgument?

  @Flag(help: "Let the browser have clicks and the wheel; Shift then selects text.")
  var mouse = false

  /// The settings, with those of the configuration file.
  var settings: ScreenSettings { ScreenSettings(theme: theme?.theme, usesMouse: mouse) }
}

/// A theme as it is typed: its name.
struct ThemeArgument: ExpressibleByArgument {
  let theme: ColourTheme

  init?(argument: String) {
    guard let theme = ColourTheme.named(argument) else { return nil }
    self.theme = theme
  }

  static var allValueStrings: [String] { ColourTheme.all.map(\.name) }
}
