/// Views that somebody has given names, in the order in which they were added.
///
/// As text each is a line, its name, a tab, and the view as it is typed:
///
///     # fora bookmarks 1
///     Both processes	members bali-process & colombo-process --as-of 2015
///
/// Such a file can be sent to a colleague and added to theirs.
public struct Bookmarks: Equatable, Sendable {
  /// A view with a name.
  public struct Bookmark: Hashable, Sendable {
    /// The name; no two bookmarks have the same.
    public let name: String
    /// The view as it is typed.
    public let view: String

    /// A bookmark.
    ///
    /// - Returns: nil when the name or the view is empty or has a tab, a line break or a control
    ///   character. Blanks around them are taken off.
    public init?(name: String, view: String) {
      let name = Self.trimmed(name)
      let view = Self.trimmed(view)
      guard !name.isEmpty, !view.isEmpty, SavedFile.isOneLine(name), SavedFile.isOneLine(view),
        // It would be read as a comment.
        !name.hasPrefix("#")
      else { return nil }
      self.name = name
      self.view = view
    }

    private static func trimmed(_ text: String) -> String {
      var text = text[...]
      while text.first == " " { text.removeFirst() }
      while text.last == " " { text.removeLast() }
      return String(text)
    }
  }

  /// What adding the bookmarks of others came to.
  public struct Addition: Equatable, Sendable {
    /// Those that were added, under the names that they now have.
    public internal(set) var added: [Bookmark] = []
    /// How many were there before, with the same name and view.
    public internal(set) var knownCount = 0
    /// Those that were added under another name, because theirs was taken: their own name.
    public internal(set) var renamed: [String] = []

    /// Nothing has been added.
    public init() {}
  }

  /// The bookmarks in order.
  public private(set) var entries: [Bookmark] = []

  private static let kind = "bookmarks"

  /// None.
  public init() {}

  /// Reads bookmarks; of two with one name the second gets another, as in `add(contentsOf:)`.
  ///
  /// - Parameters:
  ///   - text: The text of a file.
  ///   - needsHeading: Whether its first line has to be the heading; not so in what `fora
  ///     bookmarks` prints into a pipe.
  /// - Throws: A `SavedFault` at the first line that is no bookmark.
  public init(_ text: String, needsHeading: Bool = true) throws(SavedFault) {
    for line in try SavedFile.lines(of: text, kind: Self.kind, needsHeading: needsHeading) {
      let parts = line.text.split(separator: "\t", omittingEmptySubsequences: false)
      guard parts.count == 2, let entry = Bookmark(name: String(parts[0]), view: String(parts[1]))
      else { throw .line(line.number, "is not a name, a tab and a view") }
      var addition = Addition()
      add(entry, &addition)
    }
  }

  /// The text of the file.
  public var text: String {
    SavedFile.text(kind: Self.kind, entries.map { "\($0.name)\t\($0.view)" })
  }

  /// The bookmark with a name; nil when there is none.
  public func named(_ name: String) -> Bookmark? { entries.first { $0.name == name } }

  /// Gives a name to a view; what had the name before is replaced, in its place.
  public mutating func set(_ bookmark: Bookmark) {
    if let index = entries.firstIndex(where: { $0.name == bookmark.name }) {
      entries[index] = bookmark
    } else {
      entries.append(bookmark)
    }
  }

  /// Gives a name to a view where others may have done so meanwhile: only what is known to have the
  /// name is replaced.
  ///
  /// - Parameters:
  ///   - bookmark: The new bookmark.
  ///   - known: What the name stood for when it was given; nil when it was free.
  /// - Returns: The bookmark as it is kept: `NAME (2)` when another view has the name.
  public mutating func keep(_ bookmark: Bookmark, over known: Bookmark?) -> Bookmark {
    if let present = named(bookmark.name), present != known {
      var addition = Addition()
      return add(bookmark, &addition)
    }
    set(bookmark)
    return bookmark
  }

  /// Takes a bookmark away; nothing happens when there is none with the name.
  public mutating func remove(named name: String) { entries.removeAll { $0.name == name } }

  /// Adds the bookmarks of somebody else: no bookmark is lost, neither theirs nor one's own.
  ///
  /// One whose name is taken by another view becomes `NAME (2)`.
  public mutating func add(contentsOf others: Bookmarks) -> Addition {
    var addition = Addition()
    for entry in others.entries { add(entry, &addition) }
    return addition
  }

  /// Adds a bookmark, and says under which name it is now there.
  @discardableResult
  private mutating func add(_ entry: Bookmark, _ addition: inout Addition) -> Bookmark {
    var new = entry
    var number = 2
    while let known = named(new.name) {
      if known.view == entry.view {
        addition.knownCount += 1
        return known
      }
      guard let next = Bookmark(name: "\(entry.name) (\(number))", view: entry.view) else {
        return known
      }
      new = next
      number += 1
    }
    if new.name != entry.name { addition.renamed.append(entry.name) }
    entries.append(new)
    addition.added.append(new)
    return new
  }
}
