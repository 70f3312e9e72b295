import ArgumentParser
import Browser
import MigrationBodies

/// `fora bookmarks`: the views that have been given names; adds those of somebody else, and takes one
/// away.
struct BookmarksCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bookmarks",
    abstract: "List the views you have bookmarked; add those of a colleague; remove one.",
    discussion: """
      EXAMPLES:
        fora bookmarks
        fora bookmarks > for-ana.txt            to send to a colleague
        fora bookmarks --import from-ana.txt    adds the bookmarks in it to yours
        fora bookmarks --remove 'Asia (2)'      takes this one away

      A bookmark is a name and a view as it is typed. They are kept in the text file \
      ~/.local/state/fora/bookmarks (or $XDG_STATE_HOME/fora/bookmarks), a line each with a tab \
      between, which can be sent and added as well.

      With --import nothing is lost: a name that already stands for another view is given a \
      number, as “Asia (2)”. A file with a line that is no bookmark is not used at all, exit \
      status 3. What --remove takes away is printed, so that it can be added again. Exit status 1: \
      there are no bookmarks, or none of that name.
      """)

  @Option(
    name: .customLong("import"),
    help: ArgumentHelp("Add the bookmarks of this file to yours.", valueName: "file"))
  var file: String?

  @Option(
    name: .customLong("remove"),
    help: ArgumentHelp("Take the bookmark of this name away.", valueName: "name"))
  var name: String?

  @OptionGroup var format: ParsedFormatOptions

  func run() throws {
    let folder = StateFolder.own
    guard file == nil || name == nil else {
      throw Complaint("--import and --remove do not go together; one after the other")
    }
    if let name { return try Self.remove(name, from: folder) }
    if let file { return try Self.add(file, to: folder) }
    let reading = folder.bookmarks()
    // What went wrong is said beside an answer, not in the place of one.
    if let remark = reading.remark { StandardError.say([remark]) }
    let bookmarks = reading.value?.entries ?? []
    try format.write(BookmarkList(bookmarks))
    guard bookmarks.isEmpty else { return }
    throw Complaint(
      lines: reading.remark == nil ? ["there are no bookmarks yet"] : [], status: .nothingFound)
  }

  // MARK: - Import

  private static let mostBytes = 1 << 20

  private static func add(_ file: String, to folder: StateFolder) throws {
    let others = try bookmarks(of: file)
    guard folder.shownPath(of: .bookmarks) != nil else {
      throw Complaint("there is no folder for bookmarks: HOME is not set")
    }
    var addition = Bookmarks.Addition()
    let writing = folder.updateBookmarks { addition = $0.add(contentsOf: others) }
    guard writing.isWritten else {
      throw Complaint(writing.remark ?? "the bookmarks cannot be written")
    }
    if let remark = writing.remark { StandardError.say([remark]) }
    try say(lines(of: addition))
  }

  private static func say(_ lines: [String]) throws(OutputError) {
    let output = StandardOutput()
    for line in lines { try output.writeLine(Surroundings.current.shown(line)) }
    try output.flush()
  }

  private static func bookmarks(of file: String) throws(Complaint) -> Bookmarks {
    switch SmallFile.read(file, mostBytes: mostBytes) {
    case .absent: throw Complaint("there is no file “\(file)”")
    case .unreadable(let reason): throw Complaint("“\(file)” \(reason)")
    case .noText(let reason):
      throw Complaint("“\(file)” \(reason)", status: .badData)
    case .text(let text):
      do throws(SavedFault) {
        return try Bookmarks(text, needsHeading: false)
      } catch {
        switch error {
        case .newer:
          throw Complaint("“\(file)” \(error); nothing of it was added", status: .badData)
        case .line:
          throw Complaint("“\(file)”, \(error); nothing of it was added", status: .badData)
        }
      }
    }
  }

  private static func lines(of addition: Bookmarks.Addition) -> [String] {
    let known = addition.knownCount
    let counts = [
      "\(addition.added.count) added", known == 0 ? nil : "\(known) already there",
    ].compactMap(\.self).joined(separator: ", ")
    let renamed = addition.renamed.map { "“\($0)” stands for another view in yours" }
    return ["\(counts)"] + addition.added.map { "  \($0.name)  \($0.view)" } + renamed
  }

  // MARK: - Remove

  private static func remove(_ name: String, from folder: StateFolder) throws {
    let reading = folder.bookmarks()
    if let remark = reading.remark { StandardError.say([remark]) }
    guard let bookmarks = reading.value, let bookmark = bookmarks.named(name) else {
      let nearest = Nearest.of(name, among: reading.value?.entries.map(\.name) ?? [])
      throw Complaint(
        "there is no bookmark “\(name)”"
          + (nearest.map { "; did you mean “\($0)”?" } ?? "; “fora bookmarks” lists them"),
        status: .nothingFound)
    }
    let writing = folder.updateBookmarks { $0.remove(named: name) }
    guard writing.isWritten else {
      throw Complaint(writing.remark ?? "the bookmarks cannot be written")
    }
    try say(["1 removed", "  \(bookmark.name)  \(bookmark.view)"])
  }
}
