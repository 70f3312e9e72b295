import Glibc

/// Keeps others from changing the files of a folder while one reads, changes and writes them.
///
/// It is on the folder itself: a file would be replaced under it. It ends with the process, whatever
/// ends that.
struct FolderLock {
  /// How often it is tried, a hundredth of a second apart: others have it for no longer than it
  /// takes to write a small file.
  private static let mostTries = 100

  /// Negative when there is none.
  private let file: Int32

  /// Waits for the lock for a second.
  ///
  /// A folder that cannot be locked, as on some network file systems, is taken as it is.
  ///
  /// - Returns: nil when somebody else has it all that time.
  init?(_ folder: String) {
    file = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard file >= 0 else { return }
    for _ in 0..<Self.mostTries {
      if flock(file, LOCK_EX | LOCK_NB) == 0 || (errno != EWOULDBLOCK && errno != EINTR) { return }
      usleep(10_000)
    }
    close(file)
    return nil
  }

  /// Lets others in.
  func end() { if file >= 0 { close(file) } }
}
