import Browser
import MigrationBodies

/// `fora bookmarks`: the views that have been given names; adds those of somebody else, and removes one.
enum BookmarksCommand {
  /// Lists them, or changes them as the options ask.
  static func run(_ typed: TypedCommand) throws {
    let folder = StateFolder.own
    let format = try FormatOptions(typed)
    if let name = typed.value(.remove) {
      if let word = typed.value(.importFile) {
        throw typed.error(
          at: word, "--import and --remove do not go together", "use one after the other")
      }
      return try remove(name.text, from: folder)
    }
    if let file = typed.value(.importFile) { return try add(file.text, to: folder) }
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
