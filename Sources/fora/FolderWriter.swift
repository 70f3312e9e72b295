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
    let pairs = files.map { (NewFile($0.name, in: folder), $0) }
    do throws(Complaint) {
      for (new, file) in pairs {
        do throws(NewFile.Failure) {
          try new.write(file.bytes)
        } catch {
          throw failure(new.temporary, error.number)
        }
        guard !interruption.isAskedFor else { throw Complaint(lines: []) }
      }
      for (new, file) in pairs {
        do throws(NewFile.Failure) {
          try new.place()
        } catch {
          throw failure("\(folder)/\(file.name)", error.number)
        }
      }
    } catch {
      for (new, _) in pairs { new.discard() }
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

  private func failure(_ path: String, _ number: Int32) -> Complaint {
    Complaint("“\(path)” cannot be written: \(String(cString: strerror(number)))")
  }
}
