import Glibc

/// Where each shell looks for completions.
extension Shell {
  /// The path of its script in a folder with `share`.
  var file: String {
    switch self {
    case .bash: "share/bash-completion/completions/fora"
    case .zsh: "share/zsh/site-functions/_fora"
    case .fish: "share/fish/vendor_completions.d/fora.fish"
    }
  }

  /// What is to be done so that it reads the script there; nil where nothing is.
  func advice(in installation: Installation) -> String? {
    switch self {
    case .bash:
      let script = "/usr/share/bash-completion/bash_completion"
      return access(script, R_OK) == 0
        ? nil : "bash completes it once the package bash-completion is installed."
    case .zsh:
      let folder = OwnFolder.shown(installation.place(of: "share/zsh/site-functions"))
      guard !["/usr", "/usr/local"].contains(installation.prefix) else { return nil }
      return "zsh completes it with this line in ~/.zshrc, before compinit: "
        + "fpath=(\(folder) $fpath)"
    case .fish: return nil
    }
  }
}
