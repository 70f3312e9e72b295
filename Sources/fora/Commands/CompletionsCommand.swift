import ArgumentParser

/// `fora completions`: what makes a shell complete the words of a command.
struct CompletionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "completions",
    abstract: "Print what makes bash, zsh or fish complete bodies, states, columns and options.",
    discussion: """
      EXAMPLES:
        fora completions bash    for bash
        fora completions zsh     for zsh
        fora completions fish    for fish

      To have it in every new shell:

      bash, with the package bash-completion:
        fora completions bash > ~/.local/share/bash-completion/completions/fora

      zsh, in a folder that $fpath names, before compinit:
        fora completions zsh > ~/.zfunc/_fora

      fish:
        fora completions fish > ~/.config/fish/completions/fora.fish

      “fora members ba” and Tab then leads to bali-process. The words come from the catalogue, \
      with your own tables over it, and no network is needed.
      """)

  /// A shell.
  enum Shell: String, CaseIterable, ExpressibleByArgument {
    case bash, zsh, fish

    var library: CompletionShell {
      switch self {
      case .bash: .bash
      case .zsh: .zsh
      case .fish: .fish
      }
    }
  }

  @Argument(help: ArgumentHelp("The shell.", valueName: "shell"))
  var shell: Shell

  func run() throws {
    let output = StandardOutput()
    try output.write(Fora.completionScript(for: shell.library))
    try output.write("\n")
    try output.flush()
  }
}
