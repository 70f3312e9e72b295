import Glibc

/// Where a shell looks for programs.
enum SearchPath {
  /// The folders, in the order in which they are searched.
  static var folders: [String] {
    (Surroundings.variable("PATH") ?? "").split(separator: ":").map(String.init)
  }

  /// Where the shell finds a program of a name; nil where it does not.
  static func find(_ name: String) -> String? {
    folders.lazy.map { "\($0)/\(name)" }.first { path in
      var status = stat()
      return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
        && access(path, X_OK) == 0
    }
  }
}
