extension CommandDeclaration {
  /// `fora browse`: the browser, or the screen that keys lead to.
  public static let browse = CommandDeclaration(
    "browse", "Open the browser, or print the screen that keys lead to.",
    options: [.play, .size] + OptionDeclaration.ofBrowser,
    examples: [
      Example("browse", "the browser, as “fora” alone"),
      Example("browse --play '/ colombo <Enter>'", "the screen after these keys, as text"),
      Example("browse --play '2 / viet <Enter> <Tab> s' --size 120x40"),
      Example("browse --view 'members rcm --as-of 2015'", "begin with this list"),
      Example("browse --restore", "where the last session ended"),
      Example("browse --theme high-contrast", "white on black"),
      Example("browse --linear", "lines, for a screen reader"),
    ],
    paragraphs: [
      """
      Keys are written one after another; spaces only separate. Keys without a letter have names: \
      <Enter> <Esc> <Tab> <BackTab> <Backspace> <Delete> <Space> <Up> <Down> <Left> <Right> <PgUp> \
      <PgDn> <Home> <End> <C-d> (Ctrl with a letter) <lt> (the sign <). “fora keys” says what they \
      do.
      """
    ])
}

extension OptionDeclaration {
  /// The keys that are pressed before the screen is printed.
  public static let play = OptionDeclaration(
    "play", value: "keys", "Press these keys and print the screen.")
  /// The size of the printed screen.
  public static let size = OptionDeclaration(
    "size", value: "columns x rows", "The size of the printed screen; without it 80x24.")
  /// The view that the browser begins with.
  public static let view = OptionDeclaration(
    "view", value: "view", "Begin with a view, as Y copies it: 'members rcm --as-of 2015'.")
  /// Where the last session ended.
  public static let restore = OptionDeclaration(
    "restore", "Begin where the last session ended.")
  /// How the browser looks.
  public static let theme = OptionDeclaration(
    "theme", value: "theme", "How the browser looks.",
    choices: ["dark", "light", "high-contrast", "mono"])
  /// Whether the browser has the mouse.
  public static let mouse = OptionDeclaration(
    "mouse", "Let the browser have clicks and the wheel; Shift then selects text.")

  /// Whether the browser is in lines.
  public static let linear = OptionDeclaration(
    "linear", "Write lines instead of a screen: for screen readers, braille and scripts.")
  /// Whether the browser reaches nothing of the machine.
  public static let secure = OptionDeclaration(
    "secure", "Read and write no file of the user's, start no program; fora-serving(7) says more.")

  /// The options of the browser, with a command or without.
  public static let ofBrowser: [OptionDeclaration] =
    [view, restore, theme, mouse, linear, secure] + ofTables
}
