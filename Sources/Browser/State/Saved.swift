/// What the browser keeps from one session to the next; the caller reads and writes the files.
public struct Saved: Equatable, Sendable {
  /// The views that were given names.
  public var bookmarks = Bookmarks()
  /// The text forms of the views seen last.
  public var recent = RecentLines(.views)
  /// The filters typed last.
  public var queries = RecentLines(.queries)
  /// What names of lists were chosen to mean.
  public var choices = SavedChoices()
  /// Where the last session ended; nil when none is known.
  public var session: SavedSession?

  /// Nothing is kept yet.
  public init() {}
}
