import Glibc
import MigrationBodies

/// The tables from outside that a command is to use: folders and files, in the order in which they
/// are laid over the built-in catalogue.
struct OwnData: Equatable, Sendable {
  /// The folders and files.
  let paths: [String]
  /// Whether they stand instead of the built-in catalogue.
  let isOnly: Bool
  /// Those that `--data` names.
  private let named: [String]

  /// Those of the system, of the user and of the surroundings, then those that were named: each over
  /// those before it.
  ///
  /// - Parameters:
  ///   - paths: What `--data` names.
  ///   - isOnly: Whether there was `--only-data`.
  init(paths: [String] = [], isOnly: Bool = false) {
    let folders = OwnFolder.data.systemPaths.reversed() + [OwnFolder.data.path].compactMap(\.self)
    self.paths = folders.filter(Self.hasTables) + Self.listed + paths
    self.isOnly = isOnly
    named = paths
  }

  /// Those that the options of a command name; within the browser, where they name none, those that
  /// it shows.
  init(_ typed: TypedCommand) {
    if let shown = Self.loaded, !typed.has(.data), !typed.has(.onlyData) {
      self = shown.data
      return
    }
    self.init(paths: typed.values(.data).map(\.text), isOnly: typed.has(.onlyData))
  }

  /// Tables that have been read already, while a command runs within the browser.
  @TaskLocal static var loaded: (data: OwnData, catalogue: Catalogue)?

  /// The same, with those of the user's folder that have come since.
  var renewed: OwnData { OwnData(paths: named, isOnly: isOnly) }

  /// The words with which a command in the same surroundings uses the same tables.
  var words: [String] { named.flatMap { ["--data", $0] } + (isOnly ? ["--only-data"] : []) }

  /// Whether there are any but the built-in ones.
  var isUsed: Bool { isOnly || !paths.isEmpty }

  /// The name of the edition that is installed in the place of the built-in one and used here; nil
  /// where none is.
  var installedEdition: String? {
    isOnly || InstalledEdition.current == nil ? nil : Edition.name
  }

  /// The tables, checked.
  ///
  /// - Throws: A `Complaint` with all that is wrong in them; with status 3, and nothing is used.
  func package() throws(Complaint) -> DataPackage {
    guard !isOnly || !paths.isEmpty else {
      throw Complaint("--only-data needs data: add --data with a folder or a table")
    }
    let base = isOnly ? DataPackage.empty : try InstalledEdition.standardPackage()
    guard !paths.isEmpty else { return base }
    do throws(DataErrors) {
      return try base.adding(try DataReader.files(at: paths))
    } catch {
      throw Complaint(error)
    }
  }

  /// The tables over which others are checked: these, or none where even the built-in ones are
  /// left out.
  func base() throws(Complaint) -> DataPackage {
    isOnly && paths.isEmpty ? .empty : try package()
  }

  /// The catalogue over these tables.
  ///
  /// Without any it is the one in the program, or of the edition that is installed.
  func catalogue() throws(Complaint) -> Catalogue {
    if let loaded = Self.loaded, loaded.data == self { return loaded.catalogue }
    guard isUsed else { return try InstalledEdition.standardCatalogue() }
    return catalogue(of: try package())
  }

  /// The catalogue over these tables, which have been read.
  func catalogue(of package: DataPackage) -> Catalogue {
    let (isUsed, isOnly) = (isUsed, isOnly)
    return Catalogue(package).naming {
      isOnly
        ? "tables of one's own"
        : "edition \(Edition.name)" + (isUsed ? " with local changes" : "")
    }
  }

  /// What `FORA_DATA` lists, with colons between.
  private static var listed: [String] {
    Surroundings.variable("FORA_DATA")?.split(separator: ":").map(String.init) ?? []
  }

  /// Whether one of the folders for data is there (XDG Base Directory Specification) and has any.
  private static func hasTables(_ folder: String) -> Bool {
    var status = stat()
    guard stat(folder, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else { return false }
    // An empty folder was made by someone who has not put anything there yet.
    return (try? DataReader.hasTables(folder)) != false
  }
}

extension Complaint {
  /// All that is wrong in data.
  init(_ errors: DataErrors) {
    self.init(lines: errors.lines, status: .badData)
  }
}
