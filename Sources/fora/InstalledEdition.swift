import Glibc
import MigrationBodies

/// An edition of the tables that stands in the place of the built-in one: a package in a folder.
struct InstalledEdition {
  /// The folder that it is in.
  let folder: String
  /// Its description, as it was written.
  let description: [UInt8]

  /// The one that is used: that of the user, else that of the machine; nil where there is none.
  static let current: InstalledEdition? = {
    for folder in [ownFolder].compactMap(\.self) + systemFolders {
      if let edition = InstalledEdition(folder) { return edition }
    }
    return nil
  }()

  /// Where the user's own is or would be; nil without a home folder.
  static var ownFolder: String? { OwnFolder.data.path.map { "\($0)/edition" } }

  /// Where that of all users is or would be, the first folder before the others (XDG Base Directory
  /// Specification).
  static var systemFolders: [String] { OwnFolder.data.systemPaths.map { "\($0)/edition" } }

  /// The edition in a folder; nil where there is none.
  init?(_ folder: String) {
    let file = "\(folder)/\(Self.descriptionName)"
    guard case .text(let text) = SmallFile.read(file, mostBytes: 1 << 20) else { return nil }
    self.folder = folder
    description = Array(text.utf8)
  }

  /// The name of the file that describes it.
  static let descriptionName = "datapackage.json"

  /// Its tables, checked.
  ///
  /// - Throws: A `Complaint` with all that is wrong in them.
  func package() throws(Complaint) -> DataPackage {
    do throws(DataErrors) {
      return try DataPackage.empty.adding(try DataReader.files(at: [folder]))
    } catch {
      throw Complaint(error)
    }
  }

  /// The tables that are used where no others are named: of the edition that is installed, else the
  /// built-in ones.
  ///
  /// - Throws: A `Complaint` when the installed ones are no longer sound.
  static func standardPackage() throws(Complaint) -> DataPackage {
    guard let current else { return .builtIn }
    switch read {
    case .success(let package): return package
    case .failure(let complaint):
      throw Complaint(
        lines: [
          "the edition in \(OwnFolder.shown(current.folder)) is not sound; “fora data revert” takes "
            + "it away"
        ] + complaint.lines, status: .badData)
    }
  }

  /// The catalogue of these.
  static func standardCatalogue() throws(Complaint) -> Catalogue {
    current == nil
      ? .embedded : Catalogue(try standardPackage()).naming { "edition \(Edition.name)" }
  }

  /// What is in the folder is read once.
  private static let read = Result { () throws(Complaint) in
    try current?.package() ?? .builtIn
  }
}
