/// Where somebody was when they left: the views on the way, the date, the keys of the chosen rows.
///
///     # fora session 1
///     date	2015
///     view	bodies asia
///     view	members bali-process
///     row	seat:VN:bali-process
///
/// A second row is the one chosen in the pane beside the list, a third that of the next pane; the
/// last is of the pane that keys act on.
public struct SavedSession: Equatable, Sendable {
  /// The views on the way as they are typed, the last one the one that was left.
  public let views: [String]
  /// The keys of the chosen rows, as `seat:VN:bali-process`: that of the list, then those of the
  /// panes up to the one that keys act on; `-` where none was chosen.
  public let rows: [String]
  /// The date that the screen spoke for; nil for now.
  public let date: String?

  /// How many views are kept; of more, the last ones, and fewer when they are so long that the file
  /// would not be read again.
  public static let mostViews = 100

  /// No place has more panes.
  private static let mostRows = 4

  private static let kind = "session"

  /// A session.
  ///
  /// - Returns: nil when there is no view. A text that cannot be saved, as it has a tab, a line break
  ///   or a control character, is left out.
  public init?(views: [String], rows: [String] = [], date: String? = nil) {
    func isSaved(_ text: String) -> Bool {
      SavedFile.isOneLine(text) && text.contains { !$0.isWhitespace }
    }
    self.rows = Array(rows.prefix(Self.mostRows).prefix(while: isSaved))
    self.date = date.flatMap { isSaved($0) ? $0 : nil }
    let others = Self.lines(views: [], rows: self.rows, date: self.date)
    let last = views.filter(isSaved).suffix(Self.mostViews)
    let count = SavedFile.fittingCount(
      Self.lines(views: last.reversed()), reserved: others.reduce(0) { $0 + $1.utf8.count + 1 })
    self.views = Array(last.suffix(count))
    guard !self.views.isEmpty else { return nil }
  }

  /// Reads a session.
  ///
  /// - Throws: A `SavedFault` at the first line that is not understood, or when no view is there.
  public init(_ text: String) throws(SavedFault) {
    var views: [String] = []
    var rows: [String] = []
    var date: String?
    for line in try SavedFile.lines(of: text, kind: Self.kind) {
      let parts = line.text.split(separator: "\t", omittingEmptySubsequences: false)
      let value = parts.count == 2 ? String(parts[1]) : ""
      switch (parts[0], value.isEmpty) {
      case ("view", false): views.append(value)
      case ("row", false) where rows.count < Self.mostRows: rows.append(value)
      case ("date", false) where date == nil: date = value
      default: throw .line(line.number, "is not “view”, “row” or “date”, a tab and a text")
      }
    }
    guard let session = SavedSession(views: views, rows: rows, date: date) else {
      throw .line(1, "is followed by no view")
    }
    self = session
  }

  /// The text of the file.
  public var text: String {
    SavedFile.text(kind: Self.kind, Self.lines(views: views, rows: rows, date: date))
  }

  private static func lines(
    views: [String], rows: [String] = [], date: String? = nil
  ) -> [String] {
    (date.map { ["date\t\($0)"] } ?? []) + views.map { "view\t\($0)" }
      + rows.map { "row\t\($0)" }
  }
}
