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

  /// Where it is at first, in the same folder so that renaming is one step.
  let temporary: String
  private let path: String

  /// A file that is to stand in a folder under a name.
  init(_ name: String, in folder: String) {
    path = "\(folder)/\(name)"
    temporary = "\(folder)/.\(name).\(getpid()).new"
  }

  /// Writes it beside the old one, so that a power cut cannot leave it empty.
  ///
  /// - Parameter mode: Who may read it, as far as the process's own mask lets them.
  func write(_ bytes: [UInt8], mode: mode_t = 0o666) throws(Failure) {
    let file = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, mode)
    guard file >= 0 else { throw Failure(number: errno) }
    var start = 0
    while start < bytes.count {
      let count = bytes[start...].withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      if count >= 0 {
        start += count
      } else if errno != EINTR {
        let number = errno
        close(file)
        throw Failure(number: number)
      }
    }
    // Before it takes the place of another: else a power cut can leave it empty.
    let isSafe = fsync(file) == 0
    let number = errno
    guard close(file) == 0, isSafe else { throw Failure(number: isSafe ? errno : number) }
  }

  /// Puts it in its place; a link there is replaced, not followed.
  func place() throws(Failure) {
    guard rename(temporary, path) == 0 else { throw Failure(number: errno) }
  }

  /// Takes it away before it has its place.
  func discard() { unlink(temporary) }
}
