/// What the browser keeps from one session to the next; the caller reads and writes the files.
public struct Saved: Equatable, Sendable {
  /// A view under a name.
  public struct Bookmark: Equatable, Sendable {
    /// The name, as the reader gave it.
    public let name: String
    /// The view's text form.
    public let line: String

    /// Creates a bookmark.
    public init(name: String, line: String) {
      self.name = name
      self.line = line
    }
  }

  /// The views that were given names, the newest last.
  public var bookmarks: [Bookmark]
  /// The text forms of the views seen last, the newest first.
  public var recent: [String]
  /// The filters typed last, the newest first.
  public var queries: [String]

  /// Creates what is kept.
  public init(bookmarks: [Bookmark] = [], recent: [String] = [], queries: [String] = []) {
    self.bookmarks = bookmarks
    self.recent = recent
    self.queries = queries
  }

  private static let mostQueries = 100
  private static let mostRecent = 30

  /// Keeps a view under a name; one of that name before is replaced.
  mutating func keep(_ line: String, as name: String) {
    bookmarks.removeAll { $0.name == name }
    bookmarks.append(Bookmark(name: name, line: line))
  }

  /// Remembers a filter that was typed.
  mutating func remember(query: String) {
    queries = Array(([query] + queries.filter { $0 != query }).prefix(Self.mostQueries))
  }

  /// Remembers a view that was seen.
  mutating func remember(view line: String) {
    recent = Array(([line] + recent.filter { $0 != line }).prefix(Self.mostRecent))
  }
}
