import Glibc
import MigrationBodies

/// Where an edition is installed: for one user, or for all of a machine.
struct EditionPlace {
  /// The folder of the edition.
  let folder: String
  /// For whom it is, as part of a sentence.
  let who: String

  /// - Throws: A `Complaint` where there is no such place.
  init(isOfMachine: Bool) throws(Complaint) {
    let place = isOfMachine ? InstalledEdition.systemFolders.first : InstalledEdition.ownFolder
    guard let place else {
      throw Complaint(
        "there is no folder for it: \(isOfMachine ? "XDG_DATA_DIRS" : "HOME") names none")
    }
    folder = place
    who = isOfMachine ? "all users of this machine" : "you alone"
  }

  /// An edition's name; a phrase where it has none.
  func name(of edition: InstalledEdition) -> String {
    JSONValue(json: edition.description)?["version"]?.text ?? "without a name"
  }

  /// Writes an edition beside the one that is there, and puts it in its place; the one before is
  /// kept.
  ///
  /// - Throws: A `Complaint`; then the one that was there is still used.
  func install(_ package: DataPackage, description: [UInt8]) throws(Complaint) {
    let parent = folder.split(separator: "/").dropLast().joined(separator: "/")
    do throws(FolderMaking.Failure) {
      try FolderMaking.make(parent)
    } catch {
      throw Installation.failure(error.path, error.number)
    }
    remove(new)
    try FolderWriter(new).write(
      package.tableFiles + [.init(name: InstalledEdition.descriptionName, bytes: description)],
      over: false)
    remove(before)
    guard rename(folder, before) == 0 || errno == ENOENT, rename(new, folder) == 0 else {
      throw Installation.failure(folder, errno)
    }
  }

  /// Takes the edition away, and puts the one before in its place.
  ///
  /// - Returns: Whether there was one.
  /// - Throws: A `Complaint` when it stays.
  func revert() throws(Complaint) -> Bool {
    var status = stat()
    guard lstat(folder, &status) == 0 else { return false }
    remove(folder)
    guard lstat(folder, &status) != 0 else { throw Installation.failure(folder, EACCES) }
    rename(before, folder)
    return true
  }

  private var new: String { folder + ".new" }
  private var before: String { folder + ".before" }

  /// Takes a folder with an edition away; what else is in it stays, and so does the folder then.
  private func remove(_ folder: String) {
    for name in Schema.all.map({ "\($0.table).csv" }) + [InstalledEdition.descriptionName] {
      unlink("\(folder)/\(name)")
    }
    rmdir(folder)
  }
}
