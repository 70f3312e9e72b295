import Browser
import MigrationBodies

/// Views with names.
struct BookmarkList: Writable {
  private let bookmarks: [Bookmarks.Bookmark]

  /// The bookmarks in their order.
  init(_ bookmarks: [Bookmarks.Bookmark]) { self.bookmarks = bookmarks }

  var sheet: Sheet {
    Sheet(
      [.init("name", "Name"), .init("view", "View")],
      bookmarks.map { [.text($0.name), .text($0.view)] })
  }

  func writePage<Failure: Error>(
    in surroundings: Surroundings, to put: (String) throws(Failure) -> Void
  ) throws(Failure) {
    let names = bookmarks.map { surroundings.safe($0.name) }
    let width = names.map(\.width).max() ?? 0
    for (name, bookmark) in zip(names, bookmarks) {
      let padding = String(repeating: " ", count: width - name.width + 2)
      try put("\(name)\(padding)\(surroundings.shown(bookmark.view))")
    }
  }
}
