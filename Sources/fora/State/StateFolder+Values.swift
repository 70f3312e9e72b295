import Browser

/// What is remembered, by what it is.
extension StateFolder {
  /// The bookmarks.
  func bookmarks() -> Reading<Bookmarks> {
    read(.bookmarks) { text throws(SavedFault) in try Bookmarks(text) }
  }

  /// Changes the bookmarks as they are in the file now.
  ///
  /// - Returns: What went wrong, a sentence; nil when nothing did.
  func updateBookmarks(_ change: (inout Bookmarks) -> Void) -> String? {
    update(
      .bookmarks, from: Bookmarks(), { text throws(SavedFault) in try Bookmarks(text) },
      text: \.text, change)
  }

  /// The last views or filters.
  func recentLines(_ kind: RecentLines.Kind) -> Reading<RecentLines> {
    read(Self.file(of: kind)) { text throws(SavedFault) in try RecentLines(kind, text) }
  }

  /// Puts lines before the last views or filters, the last of them first.
  ///
  /// - Returns: What went wrong, a sentence; nil when nothing did.
  func addRecent(_ lines: [String], to kind: RecentLines.Kind) -> String? {
    guard !lines.isEmpty else { return nil }
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
  ///
  /// - Returns: What went wrong, a sentence; nil when nothing did.
  func save(_ session: SavedSession) -> String? {
    let reading = self.session()
    guard reading.isWritable else { return reading.remark }
    return write(session.text, to: .session)
  }

  private static func file(of kind: RecentLines.Kind) -> File {
    switch kind {
    case .views: .recent
    case .queries: .queries
    }
  }
}
