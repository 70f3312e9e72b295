import Glibc
import MigrationBodies

/// Reads tables from folders and files: regular files only, in pieces, within the limits.
enum DataReader {
  /// The tables at paths, in their order: those of a folder by their names, or as its
  /// `datapackage.json` lists them.
  ///
  /// - Throws: All that is wrong with the files themselves.
  static func files(at paths: [String]) throws(DataErrors) -> [DataFile] {
    var errors = DataErrors()
    var files: [DataFile] = []
    for path in paths {
      do throws(DataErrors) {
        guard SecureMode.mayRead(path) else { throw DataErrors(barred(path)) }
        for (name, schema) in try tables(at: path) {
          do throws(DataError) {
            files.append(
              try DataFile(
                name: name, schema: schema,
                intake: try read(name) { size throws(DataError) in
                  try DataIntake(table: name, size: size)
                }))
          } catch {
            errors.add(error)
          }
        }
      } catch {
        errors.add(error)
      }
    }
    guard errors.isEmpty else { throw errors }
    return files
  }

  /// The bytes of a table's file.
  ///
  /// - Throws: What is wrong with the file itself.
  static func bytes(at path: String) throws(DataErrors) -> [UInt8] {
    do throws(DataError) {
      return try read(path) { size throws(DataError) in try DataIntake(table: path, size: size) }
        .bytes
    } catch {
      throw DataErrors(error)
    }
  }

  /// Whether a folder holds tables or a description of them.
  static func hasTables(_ folder: String) throws(DataErrors) -> Bool {
    try names(in: folder).contains { $0.hasSuffix(".csv") || $0 == description }
  }

  private static let description = "datapackage.json"

  // MARK: - Which files

  private static func tables(at path: String) throws(DataErrors) -> [(String, Schema)] {
    var status = stat()
    guard stat(path, &status) == 0 else {
      throw DataErrors(unreadable(path, errno))
    }
    guard status.st_mode & S_IFMT == S_IFDIR else {
      return [(path, try schema(ofFile: path))]
    }
    let names = try names(in: path)
    let folder = path.hasSuffix("/") ? path : path + "/"
    if names.contains(description) { return try described(in: folder, names) }
    let tables = names.filter { $0.hasSuffix(".csv") }
    guard !tables.isEmpty else {
      throw DataErrors(
        DataError(
          file: path, problem: "the folder holds no table",
          advice: "put files such as bodies.csv or memberships.csv there"))
    }
    var errors = DataErrors()
    var found: [(String, Schema)] = []
    for name in tables {
      do throws(DataErrors) {
        found.append((folder + name, try schema(ofFile: folder + name)))
      } catch {
        errors.add(error)
      }
    }
    guard errors.isEmpty else { throw errors }
    return found
  }

  /// The table that a file is, by its name.
  private static func schema(ofFile path: String) throws(DataErrors) -> Schema {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    if let schema = Schema.ofFile(name) { return schema }
    let meant = Schema.nearestFile(to: name).map { "did you mean “\($0)”? " } ?? ""
    throw DataErrors(
      DataError(
        file: path, problem: "no table has this name",
        advice: meant + "name it after its table, as memberships.csv or memberships-2024.csv; "
          + "the tables are \(Schema.all.map(\.table).joined(separator: ", "))"))
  }

  /// The tables that a folder's `datapackage.json` lists; files beside them would not be read, and
  /// nobody would notice.
  private static func described(
    in folder: String, _ names: [String]
  ) throws(DataErrors) -> [(String, Schema)] {
    let file = folder + description
    let bytes: [UInt8]
    do throws(DataError) {
      bytes = try read(file) { size throws(DataError) in
        try DataIntake(description: file, size: size)
      }.bytes
    } catch {
      throw DataErrors(error)
    }
    let resources = try PackageDescription(bytes, file: file).resources
    var errors = DataErrors()
    let listed = Set(resources.map(\.path))
    for name in names where name.hasSuffix(".csv") && !listed.contains(name) {
      errors.add(
        DataError(
          file: folder + name, problem: "the file is not in \(description)",
          advice: "list it there under “resources”, or move it to another folder"))
    }
    for resource in resources where !isInside(resource.path, of: folder) {
      errors.add(
        DataError(
          file: file, value: resource.path, problem: "is a link that leaves the folder",
          advice: "put the file itself there"))
    }
    guard errors.isEmpty else { throw errors }
    return resources.compactMap { resource in
      Schema.named(resource.table).map { (folder + resource.path, $0) }
    }
  }

  /// Whether a path leads to a file in the folder when links are followed; a file that is not there
  /// is reported when it is read.
  private static func isInside(_ path: String, of folder: String) -> Bool {
    guard let real = realPath(folder + path), let root = realPath(folder) else { return true }
    return real.hasPrefix(root.hasSuffix("/") ? root : root + "/")
  }

  private static func realPath(_ path: String) -> String? {
    guard let real = realpath(path, nil) else { return nil }
    defer { free(real) }
    return String(cString: real)
  }

  /// The names in a folder, hidden ones left out, sorted.
  private static func names(in folder: String) throws(DataErrors) -> [String] {
    guard let listing = opendir(folder) else { throw DataErrors(unreadable(folder, errno)) }
    defer { closedir(listing) }
    var names: [String] = []
    while let entry = readdir(listing) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) {
          String(cString: $0)
        }
      }
      guard !name.hasPrefix(".") else { continue }
      names.append(name)
      guard names.count <= mostNames else {
        throw DataErrors(
          DataError(
            file: folder, problem: "the folder holds more than \(mostNames) files",
            advice: "put the tables in a folder of their own"))
      }
    }
    return names.sorted()
  }

  private static let mostNames = DataLimits.files

  // MARK: - Reading

  /// The bytes of a file.
  ///
  /// It is opened without waiting: a pipe to which nobody writes would wait for ever, and a device
  /// may never end.
  private static func read(
    _ path: String, _ intake: (Int) throws(DataError) -> DataIntake
  ) throws(DataError) -> DataIntake {
    let file = open(path, O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC)
    guard file >= 0 else { throw unreadable(path, errno) }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { throw unreadable(path, errno) }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw DataError(
        file: path, problem: "this is \(kind(status.st_mode)), not a file",
        advice: "name a CSV file, or a folder of them")
    }
    var intake = try intake(Int(status.st_size))
    while try intake.append(writing: { room throws(DataError) in
      while true {
        let count = Glibc.read(file, room.baseAddress, room.count)
        if count >= 0 { return count }
        guard errno == EINTR else { throw unreadable(path, errno) }
      }
    }) > 0 {}
    return intake
  }

  private static func kind(_ mode: mode_t) -> String {
    switch mode & S_IFMT {
    case S_IFDIR: "a folder"
    case S_IFIFO: "a pipe"
    case S_IFCHR, S_IFBLK: "a device"
    case S_IFSOCK: "a socket"
    default: "something else"
    }
  }

  private static func barred(_ path: String) -> DataError {
    DataError(
      file: path, problem: "is not read in secure mode",
      advice: "ask whoever keeps this machine to add it to the system's own tables")
  }

  private static func unreadable(_ path: String, _ number: Int32) -> DataError {
    let advice =
      switch number {
      case ENOENT, ENOTDIR: "check the path"
      case EACCES, EPERM: "ask for the right to read it"
      default: "try again, or copy it elsewhere"
      }
    return DataError(
      file: path.isEmpty ? "“”" : path,
      problem: "cannot be read: \(String(cString: strerror(number)))", advice: advice)
  }
}
