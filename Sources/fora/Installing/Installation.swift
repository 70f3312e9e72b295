import Glibc
import MigrationBodies

/// The program and what belongs to it in a folder with `bin` and `share`.
struct Installation {
  /// A file of it.
  struct File {
    /// Its path in the folder.
    let path: String
    /// Its content.
    let bytes: [UInt8]
    /// Who may do what with it.
    let mode: mode_t
  }

  /// Where it is, as an absolute path.
  let prefix: String

  /// The one in a folder.
  ///
  /// - Parameter typed: The folder as it was typed; nil for that of the user alone.
  /// - Throws: A `Complaint` when there is no such folder to be had.
  init(_ typed: String?) throws(Complaint) {
    guard let typed else {
      guard let home = Surroundings.variable("HOME"), home.hasPrefix("/") else {
        throw Complaint("HOME is not set; name a folder with --prefix")
      }
      prefix = home + "/.local"
      return
    }
    var path = OwnFolder.expanded(typed)
    if !path.hasPrefix("/") {
      guard let here = getcwd(nil, 0) else {
        throw Complaint("the current folder is gone; name a whole path with --prefix")
      }
      defer { free(here) }
      path = "\(String(cString: here))/\(path)"
    }
    let parts = path.split(separator: "/").filter { $0 != "." }
    guard !typed.isEmpty, !parts.contains("..") else {
      throw Complaint("“\(typed)” is no folder for --prefix; name one without “..”")
    }
    prefix = "/" + parts.joined(separator: "/")
  }

  /// The whole path of a file of it.
  func place(of path: String) -> String { prefix == "/" ? "/\(path)" : "\(prefix)/\(path)" }

  /// All files that belong there now, the list of them last.
  ///
  /// - Parameter shells: Those whose completions are wanted.
  /// - Throws: A `Complaint` when the program cannot be read.
  func files(for shells: [Shell]) throws(Complaint) -> [File] {
    var files = [File(path: "bin/fora", bytes: try Self.program, mode: 0o755)]
    files += EmbeddedFile.shared.map {
      File(path: "share/\($0.name)", bytes: $0.bytes, mode: 0o644)
    }
    files += shells.map { shell in
      File(path: shell.file, bytes: Array(shell.script.utf8), mode: 0o644)
    }
    let list = (files.map(\.path) + [Self.list]).map { $0 + "\n" }.joined()
    return files + [File(path: Self.list, bytes: Array(list.utf8), mode: 0o644)]
  }

  /// The paths that an earlier installation put there; none where there was none.
  var listed: [String] {
    guard case .text(let text) = SmallFile.read(place(of: Self.list), mostBytes: 1 << 16) else {
      return []
    }
    // Nothing outside the folder is ever taken away, whatever the file says.
    return text.split(separator: "\n").map(String.init).filter { path in
      (path.hasPrefix("bin/") || path.hasPrefix("share/"))
        && !path.split(separator: "/").contains("..")
    }
  }

  /// The file that lists what was put there.
  private static let list = "share/fora/installed"

  /// The program that runs.
  private static var program: [UInt8] {
    get throws(Complaint) {
      let file = open("/proc/self/exe", O_RDONLY | O_CLOEXEC)
      guard file >= 0 else {
        throw Complaint("the program cannot be read: \(String(cString: strerror(errno)))")
      }
      defer { close(file) }
      var bytes: [UInt8] = []
      var piece = [UInt8](repeating: 0, count: 1 << 20)
      while true {
        let count = read(file, &piece, piece.count)
        if count < 0, errno == EINTR { continue }
        guard count >= 0 else {
          throw Complaint("the program cannot be read: \(String(cString: strerror(errno)))")
        }
        guard count > 0 else { return bytes }
        bytes += piece[..<count]
      }
    }
  }
}

extension Installation {
  /// What writing a file did.
  enum Change: String {
    case new, replaced, same = "the same"
  }

  /// What writing a file would do.
  func change(_ file: File) -> Change {
    let path = place(of: file.path)
    var status = stat()
    guard lstat(path, &status) == 0 else { return .new }
    let isSame =
      status.st_mode & S_IFMT == S_IFREG && Int(status.st_size) == file.bytes.count
      && status.st_mode & 0o777 == file.mode && Self.holds(path, file.bytes)
    return isSame ? .same : .replaced
  }

  /// Writes a file, and the folders that it is in.
  ///
  /// - Throws: A `Complaint`; what was there is then as it was.
  func write(_ file: File) throws(Complaint) {
    let path = place(of: file.path)
    let name = path.split(separator: "/").last.map(String.init) ?? ""
    let folder = String(path.dropLast(name.count + 1))
    do throws(FolderMaking.Failure) {
      try FolderMaking.make(folder)
    } catch {
      throw Self.failure(error.path, error.number)
    }
    do throws(NewFile.Failure) {
      try NewFile(name, in: folder)
        .replace(with: file.bytes, NewFile.Access(mode: file.mode))
    } catch {
      throw Self.failure(path, error.number)
    }
  }

  /// Takes a file away, and the folders that are empty then.
  ///
  /// - Returns: Whether it was there.
  /// - Throws: A `Complaint` when it stays.
  func remove(_ path: String) throws(Complaint) -> Bool {
    let isThere = unlink(place(of: path)) == 0
    guard isThere || errno == ENOENT || errno == ENOTDIR else {
      throw Self.failure(place(of: path), errno)
    }
    var parts = path.split(separator: "/").dropLast()
    // Other folders are others', and may be watched by who made them.
    while parts.last == "fora" {
      rmdir(place(of: parts.joined(separator: "/")))
      parts = parts.dropLast()
    }
    return isThere
  }

  private static func holds(_ path: String, _ bytes: [UInt8]) -> Bool {
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    guard file >= 0 else { return false }
    defer { close(file) }
    var rest = bytes[...]
    var piece = [UInt8](repeating: 0, count: 1 << 20)
    while true {
      let count = read(file, &piece, piece.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return count == 0 && rest.isEmpty }
      guard rest.starts(with: piece[..<count]) else { return false }
      rest = rest.dropFirst(count)
    }
  }

  /// What is said when something cannot be written.
  static func failure(_ path: String, _ number: Int32) -> Complaint {
    let advice =
      number == EACCES || number == EPERM
      ? "; do it as root, or name a folder of your own with --prefix" : ""
    return Complaint("“\(path)” cannot be written: \(String(cString: strerror(number)))\(advice)")
  }
}
