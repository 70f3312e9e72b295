extension CommandDeclaration {
  /// `fora completions`: what makes a shell complete the words of a command.
  public static let completions = CommandDeclaration(
    "completions", "Print what makes bash, zsh or fish complete commands, names and options.",
    argument: ArgumentDeclaration(
      "shell", "The shell: bash, zsh or fish.", form: .word, isRequired: true,
      completion: .words(["bash", "zsh", "fish"])),
    options: [.install],
    examples: [
      Example("completions bash --install", "put it in its place, for you alone"),
      Example("completions zsh", "print it"),
      Example("completions fish > fora.fish", "to be put where you like"),
    ],
    paragraphs: [
      """
      With --install it is written to the folder in ~/.local/share in which the shell looks, which \
      is made if it is not there; what is still to be done is said. bash needs the package \
      bash-completion for that, zsh a line in ~/.zshrc. “fora install” does the same for all shells \
      that it finds.
      """,
      """
      “fora members ba” and Tab then leads to bali-process. The words come from the catalogue, with \
      your own tables over it, and no network is needed.
      """,
    ])
}

extension OptionDeclaration {
  /// Whether it is put where the shell finds it.
  public static let install = OptionDeclaration(
    "install", "Write it where the shell looks for it, in ~/.local/share.")
}
