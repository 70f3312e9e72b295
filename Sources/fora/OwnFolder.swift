import Glibc

/// Where the user's own files are (XDG Base Directory Specification).
enum OwnFolder {
  /// Tables of the user's own.
  case data
  /// What the user has set.
  case configuration
  /// What the program remembers from one time to the next.
  case state

  /// The folder's path, whether or not it is there; nil when neither `HOME` nor the variable for it
  /// is set.
  var path: String? {
    // By the specification a relative path is as if there were none.
    if let base = Surroundings.variable(variable), base.hasPrefix("/") { return "\(base)/fora" }
    return Surroundings.variable("HOME").map { "\($0)/\(place)/fora" }
  }

  /// The folders that the system has for all of its users, the one that counts most first; there is
  /// none for what is remembered.
  var systemPaths: [String] {
    let (variable, standard) =
      switch self {
      case .data: ("XDG_DATA_DIRS", "/usr/local/share:/usr/share")
      case .configuration: ("XDG_CONFIG_DIRS", "/etc/xdg")
      case .state: ("", "")
      }
    let bases = (variable.isEmpty ? nil : Surroundings.variable(variable)) ?? standard
    return bases.split(separator: ":").filter { $0.hasPrefix("/") }.map { "\($0)/fora" }
  }

  /// Makes a folder, and those that it is in, as far as they are not there: for the user alone.
  ///
  /// Not the home folder itself: that of an account without one, `/nonexistent`, is not to be made.
  static func make(_ folder: String) throws(NewFile.Failure) {
    let home = (Surroundings.variable("HOME") ?? "") + "/"
    var place = ""
    for part in folder.split(separator: "/") {
      place += "/\(part)"
      let isToBeMade = !home.hasPrefix(place + "/")
      if isToBeMade, mkdir(place, 0o700) == 0 { continue }
      let number = errno
      // A folder on the way that may not be written to can be there for all that.
      var status = stat()
      guard stat(place, &status) != 0 else { continue }
      throw NewFile.Failure(number: isToBeMade ? number : errno)
    }
  }

  /// A path as messages show it, `~` in the place of the home folder.
  static func shown(_ path: String) -> String {
    guard let home = Surroundings.variable("HOME"), path.hasPrefix(home + "/") else { return path }
    return "~" + path.dropFirst(home.count)
  }

  /// A typed path with the home folder in the place of `~`.
  static func expanded(_ path: String) -> String {
    guard path == "~" || path.hasPrefix("~/"), let home = Surroundings.variable("HOME") else {
      return path
    }
    return home + path.dropFirst()
  }

  private var variable: String {
    switch self {
    case .data: "XDG_DATA_HOME"
    case .configuration: "XDG_CONFIG_HOME"
    case .state: "XDG_STATE_HOME"
    }
  }

  private var place: String {
    switch self {
    case .data: ".local/share"
    case .configuration: ".config"
    case .state: ".local/state"
    }
  }
}
