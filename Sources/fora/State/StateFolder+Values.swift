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

  /// Gives names to views, and takes others away unless they stand for another view since; a name that another window has given to another view since gets a number.
  ///
  /// - Parameters:
  ///   - new: The new bookmarks.
  ///   - gone: Those that are taken away.
  ///   - known: What the names stood for when they were given.
  /// - Returns: What came of it, and for each new one under which name it is kept.
  func keep(
    _ new: [Bookmarks.Bookmark], without gone: [Bookmarks.Bookmark] = [], over known: Bookmarks
  ) -> (writing: Writing, all: Bookmarks, kept: [Bookmarks.Bookmark]) {
    var all = Bookmarks()
    var kept: [Bookmarks.Bookmark] = []
    let writing = updateBookmarks { bookmarks in
      for bookmark in gone where bookmarks.named(bookmark.name) == bookmark {
        bookmarks.remove(named: bookmark.name)
      }
      kept = new.map { bookmarks.keep($0, over: known.named($0.name)) }
      all = bookmarks
    }
    return (writing, all, kept)
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

  /// What names of lists were chosen to mean.
  func choices() -> Reading<SavedChoices> {
    read(.choices) { text throws(SavedFault) in try SavedChoices(text) }
  }

  /// Keeps choices, each as `Korea=KR`, and takes others away.
  func keep(choices lines: [String], without gone: [String]) -> Writing {
    update(
      .choices, from: SavedChoices(), { text throws(SavedFault) in try SavedChoices(text) },
      text: \.text
    ) { choices in
      for line in gone { choices.remove(line) }
      for line in lines { choices.add(line) }
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
