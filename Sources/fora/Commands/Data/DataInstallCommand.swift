import Glibc
import MigrationBodies

/// `fora data install`: another edition in the place of the built-in one.
enum DataInstallCommand {
  /// The rows that are shown one by one; more are counted by body.
  private static let mostRows = 100

  /// Checks the package, shows what is different in it, and installs it when somebody says yes.
  static func run(_ typed: TypedCommand) throws {
    let format = try FormatOptions(typed)
    var folder = typed.text
    if folder.hasSuffix("/" + InstalledEdition.descriptionName) {
      folder = String(folder.dropLast(InstalledEdition.descriptionName.count + 1))
    }
    let place = try EditionPlace(isOfMachine: typed.has(.system))
    let (edition, package) = try whole(folder)
    let name = place.name(of: edition)
    let changes = try InstalledEdition.standardPackage()
      .changes(to: package, in: Schema.all.map(\.table))
    try format.write(
      changes, from: "edition \(Edition.name)", to: "edition \(name)",
      byBody: changes.count > mostRows)
    guard typed.has(.yes) || isAnsweredYes("Install edition \(name) for \(place.who)?") else {
      throw Complaint(
        lines: ["nothing was installed; --yes installs it without asking"], status: .nothingFound)
    }
    try place.install(package, description: edition.description)
    StandardError.say(["edition \(name) is in \(OwnFolder.shown(place.folder))"])
  }

  /// The edition in a folder, with all tables, each of them sound.
  private static func whole(
    _ folder: String
  ) throws(Complaint) -> (InstalledEdition, DataPackage) {
    guard let edition = InstalledEdition(folder) else {
      throw Complaint(
        "“\(folder)” is no edition; name a folder with datapackage.json and all tables, as "
          + "“fora data export” writes it")
    }
    let package = try edition.package()
    let missing = Schema.all.map(\.table).filter { !package.changedTables.contains($0) }
    guard missing.isEmpty else {
      throw Complaint(
        lines: [
          "“\(folder)” has no \(Words.all(missing)); an edition has all tables, and to lay some "
            + "over the others there is --data"
        ], status: .badData)
    }
    return (edition, package)
  }

  /// Asks at the terminal; where there is none, nobody says yes.
  private static func isAnsweredYes(_ question: String) -> Bool {
    guard CapturedOutput.current == nil, isatty(STDIN_FILENO) == 1, isatty(STDERR_FILENO) == 1
    else { return false }
    StandardError.say([question + " Type yes, or anything else to leave it:"])
    return (readLine() ?? "").lowercased() == "yes"
  }
}

/// `fora data revert`: the edition before.
enum DataRevertCommand {
  /// Takes the edition away, and says which is used now.
  static func run(_ typed: TypedCommand) throws {
    let place = try EditionPlace(isOfMachine: typed.has(.system))
    guard try place.revert() else {
      throw Complaint(
        lines: ["no edition is installed for \(place.who)"], status: .nothingFound)
    }
    let now = InstalledEdition(place.folder).map { "edition \(place.name(of: $0))" }
    let output = StandardOutput()
    try output.writeLine(
      Surroundings.current.shown("\(now ?? "the built-in edition") is used again"))
    try output.flush()
  }
}
