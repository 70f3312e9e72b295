import Browser

/// How the browser is to look and what it listens to: the words typed, then the configuration.
struct ScreenSettings {
  /// What the configuration file sets.
  let configuration: Configuration
  /// Which keys run which commands.
  let keymap: Keymap
  /// How everything looks.
  let theme: ColourTheme
  /// Whether the mouse is used.
  let usesMouse: Bool

  /// Those of the surroundings.
  ///
  /// - Parameters:
  ///   - theme: What `--theme` names, if it does.
  ///   - usesMouse: Whether there was `--mouse`.
  init(
    theme: ColourTheme? = nil, usesMouse: Bool = false,
    _ configuration: Configuration = ConfigurationFile.read()
  ) {
    self.configuration = configuration
    keymap = Keymap(configuration)
    self.theme =
      theme ?? configuration.theme ?? .suiting(Surroundings.variable("COLORFGBG"))
    self.usesMouse = usesMouse || configuration.usesMouse ?? false
  }

  /// What is wrong in the configuration, in the order of its lines.
  var faults: [Configuration.Fault] {
    (configuration.faults + keymap.conflicts).sorted { ($0.line ?? 0) < ($1.line ?? 0) }
  }

  /// What is wrong in the configuration, in one line for the browser; nil when nothing is.
  var complaint: String? {
    guard let first = faults.first else { return nil }
    let others = faults.count - 1
    return others == 0
      ? first.description : "\(first); \(others) more: “fora keys” shows all"
  }
}
