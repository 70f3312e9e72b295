import Glibc

/// A file that is written beside another and then takes its place: whoever looks sees the old one or
/// the new one, each as a whole.
struct NewFile {
  /// Why a file cannot be written: the `errno`.
  struct Failure: Error {
    let number: Int32

    /// The reason in words.
    var reason: String { String(cString: strerror(number)) }
  }

  /// Who owns a file and who may do what with it.
  struct Access {
    /// The user; nil for whoever writes it.
    var user: uid_t?
    /// The group; nil for that of whoever writes it.
    var group: gid_t?
    /// The permissions.
    let mode: mode_t

    /// A file for its user alone.
    static let ownUser = Access(mode: 0o600)
  }

  /// Where it is at first, in the same folder so that renaming is one step.
  let temporary: String
  private let path: String

  /// A file that is to stand in a folder under a name.
  init(_ name: String, in folder: String) {
    path = "\(folder)/\(name)"
    temporary = "\(folder)/.\(name).\(getpid()).new"
  }

  /// Writes it and puts it in its place, or leaves nothing behind; a signal that asks the program to
  /// end waits meanwhile.
  ///
  /// - Parameter access: Whose it is; nil for what the process's own mask says.
  func replace(with bytes: [UInt8], _ access: Access? = nil) throws(Failure) {
    let interruption = Interruption()
    defer { interruption.end() }
    do throws(Failure) {
      try write(bytes, access)
      try place()
    } catch {
      discard()
      throw error
    }
  }

  /// Writes it beside the old one, so that a power cut cannot leave it empty.
  ///
  /// - Parameter access: Whose it is; nil for what the process's own mask says.
  func write(_ bytes: [UInt8], _ access: Access? = nil) throws(Failure) {
    guard !SecureMode.isOn else { throw Failure(number: EPERM) }
    // One of our number that was killed may have left it; one that another user has put there, to
    // be written to, cannot be taken away everywhere and is not opened.
    unlink(temporary)
    // Nobody else sees it before it is known who may.
    let file = open(
      temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, access == nil ? 0o666 : 0o600)
    guard file >= 0 else { throw Failure(number: errno) }
    // Before it takes the place of another: else a power cut can leave it empty.
    let isWritten = Self.set(access, of: file) && Self.put(bytes, to: file) && fsync(file) == 0
    let number = errno
    guard close(file) == 0, isWritten else { throw Failure(number: isWritten ? errno : number) }
  }

  private static func put(_ bytes: [UInt8], to file: Int32) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      if count >= 0 { rest = rest.dropFirst(count) } else if errno != EINTR { return false }
    }
    return true
  }

  private static func set(_ access: Access?, of file: Int32) -> Bool {
    guard let access else { return true }
    // −1 leaves it. Only root can give a file to another user; the group may still be one's own.
    let (user, group) = (access.user ?? .max, access.group ?? .max)
    if fchown(file, user, group) != 0 { _ = fchown(file, .max, group) }
    return fchmod(file, access.mode) == 0
  }

  /// Puts it in its place; a link there is replaced, not followed.
  func place() throws(Failure) {
    guard rename(temporary, path) == 0 else { throw Failure(number: errno) }
  }

  /// Takes away what others of our kind have left beside files of some names when they were killed.
  ///
  /// The folder may be that of several machines: a number that no process has here can be one's
  /// there, which is done within the minute; and one that has gone round is not waited for longer
  /// than a day.
  static func removeLeftovers(of names: [String], in folder: String) {
    guard let listing = opendir(folder) else { return }
    defer { closedir(listing) }
    var found: [String] = []
    while let entry = readdir(listing) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) {
          String(cString: $0)
        }
      }
      if let process = process(of: name, names), isOver(process, "\(folder)/\(name)") {
        found.append(name)
      }
    }
    for name in found { unlink("\(folder)/\(name)") }
  }

  /// The process by which a temporary file is named: `.NAME.PID.new`; nil for any other file.
  private static func process(of file: String, _ names: [String]) -> pid_t? {
    guard file.hasPrefix("."), file.hasSuffix(".new") else { return nil }
    let parts = file.dropFirst().dropLast(4)
    guard let dot = parts.lastIndex(of: "."), names.contains(String(parts[..<dot])) else {
      return nil
    }
    return pid_t(parts[dot...].dropFirst())
  }

  private static func isOver(_ process: pid_t, _ path: String) -> Bool {
    var status = stat()
    guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return false }
    let age = time(nil) - status.st_mtim.tv_sec
    let isGone = process != getpid() && kill(process, 0) != 0 && errno == ESRCH
    return age > 24 * 3600 || isGone && age > 60
  }

  /// Takes it away before it has its place.
  func discard() { unlink(temporary) }
}
