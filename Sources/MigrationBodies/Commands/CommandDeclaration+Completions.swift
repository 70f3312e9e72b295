extension CommandDeclaration {
  /// `fora completions`: what makes a shell complete the words of a command.
  public static let completions = CommandDeclaration(
    "completions", "Print what makes bash, zsh or fish complete commands, names and options.",
    argument: ArgumentDeclaration(
      "shell", "The shell: bash, zsh or fish.", form: .word, isRequired: true,
      completion: .words(["bash", "zsh", "fish"])),
    examples: [
      Example("completions bash", "for bash"),
      Example("completions zsh", "for zsh"),
      Example("completions fish", "for fish"),
    ],
    paragraphs: [
      "To have it in every new shell:",
      """
      bash, with the package bash-completion:
        mkdir -p ~/.local/share/bash-completion/completions
        fora completions bash > ~/.local/share/bash-completion/completions/fora
      """,
      """
      zsh, in a folder that $fpath names, before compinit:
        mkdir -p ~/.zfunc
        fora completions zsh > ~/.zfunc/_fora
      """,
      """
      fish:
        mkdir -p ~/.config/fish/completions
        fora completions fish > ~/.config/fish/completions/fora.fish
      """,
      """
      “fora members ba” and Tab then leads to bali-process. The words come from the catalogue, with \
      your own tables over it, and no network is needed.
      """,
    ])
}
