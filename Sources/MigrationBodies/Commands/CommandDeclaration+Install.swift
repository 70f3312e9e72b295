extension CommandDeclaration {
  /// `fora install`: the program where the shell finds it.
  public static let install = CommandDeclaration(
    "install", "Put the program, its manual and its completions where the shell finds them.",
    options: [.prefix, .dryRun],
    examples: [
      Example("install", "for you alone, in ~/.local"),
      Example("install --dry-run", "what it would do"),
      Example("install --prefix /usr/local", "for all users, as root"),
    ],
    paragraphs: [
      """
      It copies the program that runs, which needs nothing beside it, to bin/fora in the folder of \
      --prefix, the manual and the licence to share, and the completions of those of bash, zsh and \
      fish that are found. It says what it did, and what is still to be done so that the shell \
      finds it all. Run again, also by another version, it replaces what it put there.
      """,
      """
      What it put there stands in share/fora/installed, from which “fora uninstall” knows what to \
      take away. Your own tables, bookmarks and settings are not touched by either.
      """,
    ],
    exitStatus: "0 it is in its place, 2 it could not be put there.")

  /// `fora uninstall`: takes away what `fora install` put there.
  public static let uninstall = CommandDeclaration(
    "uninstall", "Take away what “fora install” has put there.",
    options: [.prefix, .dryRun],
    examples: [
      Example("uninstall", "what is in ~/.local"),
      Example("uninstall --dry-run", "what it would take away"),
    ],
    paragraphs: [
      """
      Only files that “fora install” wrote are taken away, and folders that are empty then. Your \
      own tables, bookmarks and settings stay: they are in the folders that “fora info” names.
      """
    ],
    exitStatus: "0 it is gone, 1 nothing was installed there, 2 it could not be taken away.")
}

extension OptionDeclaration {
  /// Where it is installed.
  public static let prefix = OptionDeclaration(
    "prefix", value: "folder", "The folder with bin and share; without it ~/.local.",
    completion: .folders)
  /// Whether it is only said what would be done.
  public static let dryRun = OptionDeclaration("dry-run", "Say what would be done, and do nothing.")
}
