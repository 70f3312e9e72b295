import Glibc
import MigrationBodies

/// The tables in the user's own folder, to which the browser writes corrections.
enum OwnTables {
  /// What a file said before something was written to it; nil in it where there was none.
  struct Earlier {
    fileprivate let path: String
    fileprivate let bytes: [UInt8]?
  }

  /// Writes rows, each to the file of its table.
  ///
  /// - Parameters:
  ///   - rows: The rows, each in the place of the one with its key, if there is one.
  ///   - package: The tables that are shown.
  /// - Returns: What the files said before, and their paths as messages show them.
  /// - Throws: A `Complaint`; then the files are as they were.
  static func write(
    _ rows: [OwnRow], over package: DataPackage
  ) throws(Complaint) -> (earlier: [Earlier], shown: [String]) {
    guard let folder = OwnFolder.data.path else {
      throw Complaint("there is no folder for your own tables: set HOME or XDG_DATA_HOME")
    }
    var earlier: [Earlier] = []
    do throws(Complaint) {
      for row in rows {
        let path = "\(folder)/\(row.table).csv"
        let (bytes, old) = try file(path, in: folder)
        earlier.append(Earlier(path: path, bytes: bytes))
        try put(row.file(over: old, in: package), at: path)
      }
    } catch {
      restore(earlier)
      throw error
    }
    return (earlier, earlier.map { OwnFolder.shown($0.path) })
  }

  /// Writes what files said before; a file that was not there is taken away.
  static func restore(_ earlier: [Earlier]) {
    for file in earlier.reversed() {
      if let bytes = file.bytes {
        try? ExportFile(file.path).write(bytes)
      } else {
        unlink(file.path)
      }
    }
  }

  /// A file as it is; nothing where there is none.
  private static func file(
    _ path: String, in folder: String
  ) throws(Complaint) -> (bytes: [UInt8]?, table: DataFile?) {
    guard access(path, F_OK) == 0 else {
      let description = "\(folder)/datapackage.json"
      guard access(description, F_OK) != 0 else {
        throw Complaint(
          "“\(OwnFolder.shown(description))” lists the files of your tables, and “\(path)” is none "
            + "of them: add it there, with a file that has its header")
      }
      return (nil, nil)
    }
    do throws(DataErrors) {
      return (try DataReader.bytes(at: path), try DataReader.files(at: [path]).first)
    } catch {
      throw Complaint(error)
    }
  }

  private static func put(_ bytes: [UInt8], at path: String) throws(Complaint) {
    let folder = path.split(separator: "/").dropLast().joined(separator: "/")
    do {
      try FolderMaking.make("/" + folder)
      try ExportFile(path).write(bytes)
    } catch let failure as FolderMaking.Failure {
      let reason = String(cString: strerror(failure.number))
      throw Complaint("“\(failure.path)” cannot be made: \(reason)")
    } catch let failure as NewFile.Failure {
      throw Complaint("“\(path)” cannot be written: \(failure.reason)")
    } catch {
      throw Complaint("“\(path)” cannot be written")
    }
  }
}
