import Browser

/// The configuration file: `$XDG_CONFIG_HOME/fora/config`, or `~/.config/fora/config`.
enum ConfigurationFile {
  /// A longer file was not written by hand.
  private static let mostBytes = 1 << 16

  /// Where it is or would be, as messages show it; nil when there is no home folder.
  static var shownPath: String? { path.map(OwnFolder.shown) }

  private static var path: String? { OwnFolder.configuration.path.map { "\($0)/config" } }

  /// What it sets, over what files of the system set for all users: nothing where there is none.
  ///
  /// What is wrong is in `faults`, and never an error.
  static func read() -> Configuration {
    let files =
      [path].compactMap(\.self)
      + OwnFolder.configuration.systemPaths.map { "\($0)/config" }
    return files.reversed().reduce(Configuration()) { system, file in read(file).over(system) }
  }

  private static func read(_ path: String) -> Configuration {
    let name = OwnFolder.shown(path)
    return switch SmallFile.read(path, mostBytes: mostBytes) {
    case .absent: Configuration()
    case .text(let text): Configuration(text, file: name)
    case .noText(let reason), .unreadable(let reason):
      Configuration(unreadable: name, because: reason)
    }
  }
}
