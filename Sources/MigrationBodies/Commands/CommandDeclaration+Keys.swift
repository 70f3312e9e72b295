extension CommandDeclaration {
  /// `fora keys`: what each key does in the browser.
  public static let keys = CommandDeclaration(
    "keys", "List the browser's keys and what they do.",
    options: OptionDeclaration.ofFormats,
    examples: [Example("keys"), Example("keys --format json")],
    paragraphs: [
      "The same list is in the browser under “?”.",
      """
      Your own keys are lines of the file ~/.config/fora/config (or $XDG_CONFIG_HOME/fora/config):
        bind z <C-n> next-pane       each of these keys goes to the next pane
        unbind <Tab>                 this key does nothing
        theme light                  dark, light, high-contrast or mono
        mouse on                     clicks and the wheel
        opener firefox               opens addresses
        # a comment                  has a line of its own
      """,
      """
      Keys are letters as they are, <Enter> <Esc> <Tab> <Space> and the like, and <C-d> for Ctrl \
      with a letter. “from” says for each key whether it is the command's own (default) or which \
      line of the file has set it. A key that another command has of itself is taken over, and that \
      is said unless the key is unbound too; no command loses its last key unless that is unbound. \
      What is wrong in the file is said with line and column; all other lines count.
      """,
    ],
    exitStatus: "0 the file is right, or there is none, 1 a line of it is wrong.")
}
