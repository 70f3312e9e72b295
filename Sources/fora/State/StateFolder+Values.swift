import Browser

/// What is remembered, by what it is.
extension StateFolder {
  /// The bookmarks.
  func bookmarks() -> Reading<Bookmarks> {
    read(.bookmarks) { text throws(SavedFault) in try Bookmarks(text) }
  }

  /// Changes the bookmarks as they are in the file now.
  func updateBookmarks(_ change: (inout Bookmarks) -> Void) -> Writing {
    update(
      .bookmarks, from: Bookmarks(), { text throws(SavedFault) in try Bookmarks(text) },
      text: \.text, change)
  }

  /// The last views or filters.
  func recentLines(_ kind: RecentLines.Kind) -> Reading<RecentLines> {
    read(Self.file(of: kind)) { text throws(SavedFault) in try RecentLines(kind, text) }
  }

  /// Puts lines before the last views or filters, the last of them first.
  func addRecent(_ lines: [String], to kind: RecentLines.Kind) -> Writing {
    guard !lines.isEmpty else { return Writing(isWritten: true, remark: nil) }
    return update(
      Self.file(of: kind), from: RecentLines(kind),
      { text throws(SavedFault) in try RecentLines(kind, text) }, text: \.text
    ) { recent in
      for line in lines { recent.add(line) }
    }
  }

  /// The last session.
  func session() -> Reading<SavedSession> {
    read(.session) { text throws(SavedFault) in try SavedSession(text) }
  }

  /// Saves the session.
  func save(_ session: SavedSession) -> Writing {
    let reading = self.session()
    guard reading.isWritable else { return Writing(isWritten: false, remark: reading.remark) }
    return write(session.text, to: .session)
  }

  private static func file(of kind: RecentLines.Kind) -> File {
    switch kind {
    case .views: .recent
    case .queries: .queries
    }
  }
}
