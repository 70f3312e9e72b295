import Glibc
import MigrationBodies

/// What is still to be done so that the shells find an installation.
struct ShellAdvice {
  private let installation: Installation
  private let shells: [Shell]

  init(_ installation: Installation, _ shells: [Shell]) {
    (self.installation, self.shells) = (installation, shells)
  }

  /// A sentence or line each, the program first.
  var lines: [String] {
    program + shells.compactMap { $0.advice(in: installation) }
  }

  private var program: [String] {
    let folder = installation.place(of: "bin")
    guard SearchPath.folders.contains(where: { Self.isSame($0, folder) }) else {
      return [
        "\(OwnFolder.shown(folder)) is not in PATH. For this shell:",
        "  export PATH=\"\(Self.written(folder)):$PATH\"",
        "For every new one, put the same line into ~/.profile; fish: fish_add_path "
          + OwnFolder.shown(folder),
      ]
    }
    let program = installation.place(of: "bin/fora")
    if let found = SearchPath.find("fora"), !Self.isSame(found, program) {
      return ["“fora” is still \(found), which PATH has before \(OwnFolder.shown(folder))."]
    }
    return ["“fora” opens the browser, “fora help” lists the commands, “man fora” is the manual."]
  }

  /// A path as a shell reads it within double quotation marks.
  private static func written(_ path: String) -> String {
    let shown = OwnFolder.shown(path)
    return shown.hasPrefix("~") ? "$HOME\(shown.dropFirst())" : path
  }

  private static func isSame(_ path: String, _ other: String) -> Bool {
    var (one, two) = (stat(), stat())
    guard stat(path, &one) == 0, stat(other, &two) == 0 else {
      return path == other
    }
    return one.st_ino == two.st_ino && one.st_dev == two.st_dev
  }
}
