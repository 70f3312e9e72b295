import Glibc
import MigrationBodies

/// The tables in the user's own folder, to which the browser writes corrections.
enum OwnTables {
  /// What a file said before something was written to it, nil in it where there was none; and what
  /// was written.
  struct Earlier {
    fileprivate let path: String
    fileprivate let bytes: [UInt8]?
    fileprivate var written: [UInt8]

    /// The file's path as messages show it.
    var shownPath: String { OwnFolder.shown(path) }
  }

  /// Writes rows, each to the file of its table.
  ///
  /// - Parameters:
  ///   - rows: The rows, each in the place of the one with its key, if there is one, or away with it.
  ///   - package: The tables that are shown.
  /// - Returns: What the files said before.
  /// - Throws: A `Complaint`; then the files are as they were.
  static func write(
    _ rows: [OwnRow], over package: DataPackage
  ) throws(Complaint) -> [Earlier] {
    guard let folder = OwnFolder.data.path else {
      throw Complaint("there is no folder for your own tables: set HOME or XDG_DATA_HOME")
    }
    var earlier: [Earlier] = []
    do throws(Complaint) {
      for row in rows {
        let path = "\(folder)/\(row.table).csv"
        let bytes = try bytes(at: path, in: folder)
        let old = try bytes.map { bytes throws(Complaint) in try file(path, row.schema, bytes) }
        let written = row.file(over: old, in: package)
        try put(written, at: path, in: folder)
        if let place = earlier.firstIndex(where: { $0.path == path }) {
          earlier[place].written = written
        } else {
          earlier.append(Earlier(path: path, bytes: bytes, written: written))
        }
      }
    } catch {
      try restore(earlier)
      throw error
    }
    return earlier
  }

  /// Writes what files said before; a file that was not there is taken away.
  ///
  /// - Throws: A `Complaint` that names the first that cannot be, or that somebody has changed since:
  ///   then none is touched.
  static func restore(_ earlier: [Earlier]) throws(Complaint) {
    for file in earlier.reversed() {
      let now: [UInt8]?
      do throws(DataErrors) { now = try DataReader.bytes(at: file.path) } catch { now = nil }
      guard now == file.written else {
        throw Complaint(
          "“\(file.shownPath)” has been changed since by another program: correct it there")
      }
    }
    for file in earlier.reversed() {
      if let bytes = file.bytes {
        do throws(NewFile.Failure) {
          try ExportFile(file.path).write(bytes)
        } catch {
          throw failure(file.path, error.reason)
        }
      } else if unlink(file.path) != 0, errno != ENOENT {
        throw failure(file.path, String(cString: strerror(errno)))
      }
    }
  }

  /// What a file says; nil where there is none.
  private static func bytes(at path: String, in folder: String) throws(Complaint) -> [UInt8]? {
    guard access(path, F_OK) == 0 else {
      let description = "\(folder)/datapackage.json"
      guard access(description, F_OK) != 0 else {
        throw Complaint(
          "“\(OwnFolder.shown(description))” lists the files of your tables, and "
            + "“\(OwnFolder.shown(path))” is none of them: add it there, with a file that has its "
            + "header")
      }
      return nil
    }
    do throws(DataErrors) { return try DataReader.bytes(at: path) } catch { throw Complaint(error) }
  }

  private static func file(
    _ path: String, _ schema: Schema, _ bytes: [UInt8]
  ) throws(Complaint) -> DataFile {
    do throws(DataError) {
      return try DataFile(name: path, schema: schema, bytes: bytes)
    } catch {
      throw Complaint(DataErrors(error))
    }
  }

  private static func put(
    _ bytes: [UInt8], at path: String, in folder: String
  ) throws(Complaint) {
    do throws(NewFile.Failure) {
      try OwnFolder.make(folder)
      try ExportFile(path).write(bytes)
    } catch {
      throw failure(path, error.reason)
    }
  }

  private static func failure(_ path: String, _ reason: String) -> Complaint {
    Complaint("“\(OwnFolder.shown(path))” cannot be written: \(reason)")
  }
}
