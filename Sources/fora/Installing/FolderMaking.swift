import Glibc

/// Making and removing folders.
enum FolderMaking {
  /// Makes a folder and those that it is in, as far as they are not there.
  ///
  /// - Throws: Why one of them cannot be made, with its path.
  static func make(_ path: String) throws(Failure) {
    var folder = ""
    for part in path.split(separator: "/") {
      folder += "/\(part)"
      if mkdir(folder, 0o755) == 0 { continue }
      let number = errno
      // A folder on the way that may not be written to can be there for all that.
      var status = stat()
      guard stat(folder, &status) == 0 else { throw Failure(path: folder, number: number) }
    }
  }

  /// Why a folder cannot be made: the `errno`.
  struct Failure: Error {
    let path: String
    let number: Int32
  }
}
