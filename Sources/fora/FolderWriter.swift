import Glibc
import MigrationBodies

/// Writes files to a folder so that each is there as a whole or not at all.
struct FolderWriter {
  private let folder: String

  /// A folder, which need not be there yet.
  init(_ folder: String) { self.folder = folder }

  /// Writes files: all beside the old ones first, then each in its place.
  ///
  /// - Parameter force: Whether a folder that is not empty may be written to.
  /// - Throws: A `Complaint`; then the files that were there are as they were, unless renaming
  ///   itself failed.
  func write(_ files: [DataPackage.File], over force: Bool) throws(Complaint) {
    let isNew = try prepare(force)
    let interruption = Interruption()
    defer { interruption.end() }
    var written: [String] = []
    do throws(Complaint) {
      for file in files {
        let name = temporary(file.name)
        written.append(name)
        try write(file.bytes, to: name)
        guard !interruption.isAskedFor else { throw Complaint(lines: []) }
      }
      for file in files {
        guard rename(temporary(file.name), path(file.name)) == 0 else {
          throw failure(path(file.name), errno)
        }
      }
    } catch {
      for name in written { unlink(name) }
      if isNew { rmdir(folder) }
      throw error
    }
  }

  /// Makes the folder or sees that it may be written to; whether it was made.
  private func prepare(_ force: Bool) throws(Complaint) -> Bool {
    if mkdir(folder, 0o777) == 0 { return true }
    let number = errno
    guard number == EEXIST else { throw failure(folder, number) }
    guard let listing = opendir(folder) else { throw failure(folder, errno) }
    defer { closedir(listing) }
    while !force, let entry = readdir(listing) {
      // “.” and “..” are in every folder.
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { $0.prefix { $0 != 0 }.map { $0 } }
      guard name == Array(".".utf8) || name == Array("..".utf8) else {
        throw Complaint(
          "“\(folder)” is not empty; name another folder, or write over its tables with --force")
      }
    }
    return false
  }

  private func write(_ bytes: [UInt8], to name: String) throws(Complaint) {
    let file = open(name, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0o666)
    guard file >= 0 else { throw failure(name, errno) }
    var start = 0
    while start < bytes.count {
      let count = bytes[start...].withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      if count >= 0 {
        start += count
      } else if errno != EINTR {
        let number = errno
        close(file)
        throw failure(name, number)
      }
    }
    // Before it takes the place of another: else a power cut can leave it empty.
    let isSafe = fsync(file) == 0
    let number = errno
    guard close(file) == 0, isSafe else { throw failure(name, number) }
  }

  private func path(_ name: String) -> String { "\(folder)/\(name)" }

  private func temporary(_ name: String) -> String { path(".\(name).\(getpid()).new") }

  private func failure(_ path: String, _ number: Int32) -> Complaint {
    Complaint("“\(path)” cannot be written: \(String(cString: strerror(number)))")
  }
}
