import Glibc

/// A file that the user has named for an answer.
struct ExportFile {
  /// What is there.
  enum Standing: Equatable {
    /// Nothing: it can be made.
    case free
    /// A file, which can be written over.
    case file
    /// What cannot be written over: what it is or why, as part of a sentence.
    case blocked(String)
  }

  private let path: String

  /// A file.
  ///
  /// - Parameter typed: Its path as it was typed, perhaps with `~` for the home folder.
  init(_ typed: String) { path = OwnFolder.expanded(typed) }

  /// The folder in which it is, where its path does not say so; nil where it does.
  var folder: String? {
    guard !path.hasPrefix("/") else { return nil }
    let parent = path.split(separator: "/").dropLast().joined(separator: "/")
    guard let real = realpath(parent.isEmpty ? "." : parent, nil) else { return nil }
    defer { free(real) }
    return String(cString: real)
  }

  /// What is there now.
  var standing: Standing {
    if SecureMode.isOn { return .blocked("is not written in secure mode") }
    var status = stat()
    guard stat(path, &status) == 0 else {
      let number = errno
      // A link to nothing is there, though what it leads to is not.
      return number == ENOENT && lstat(path, &status) == 0
        ? .blocked("is a link that leads nowhere") : .free
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR: return .blocked("is a folder")
    case S_IFIFO: return .blocked("is a pipe, not a file")
    case S_IFSOCK: return .blocked("is a socket, not a file")
    default: return .blocked("is a device, not a file")
    }
    return access(path, W_OK) == 0
      ? .file : .blocked("cannot be written: \(String(cString: strerror(errno)))")
  }

  /// Writes it: of a link what it leads to, and for those who could read the old one.
  ///
  /// - Throws: A `NewFile.Failure`; then what was there is as it was.
  func write(_ bytes: [UInt8]) throws(NewFile.Failure) {
    var status = stat()
    guard let real = realpath(path, nil), stat(path, &status) == 0 else {
      return try file(at: path).replace(with: bytes)
    }
    defer { free(real) }
    try file(at: String(cString: real)).replace(
      with: bytes,
      NewFile.Access(user: status.st_uid, group: status.st_gid, mode: status.st_mode & 0o777))
  }

  private func file(at path: String) -> NewFile {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    let parent = parts.count == 1 ? "." : parts.dropLast().joined(separator: "/")
    let (name, folder) = (String(parts.last ?? ""), parent.isEmpty ? "/" : parent)
    NewFile.removeLeftovers(of: [name], in: folder)
    return NewFile(name, in: folder)
  }
}
