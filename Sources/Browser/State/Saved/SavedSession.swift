/// Where somebody was when they left: the views on the way, the date, the key of the chosen row.
///
///     # fora session 1
///     date	2015
///     view	bodies asia
///     view	members bali-process
///     row	seat:VN:bali-process
public struct SavedSession: Equatable, Sendable {
  /// The views on the way as they are typed, the last one the one that was left.
  public let views: [String]
  /// The chosen row's key, as `seat:VN:bali-process`; nil when none was chosen.
  public let row: String?
  /// The date that the screen spoke for; nil for now.
  public let date: String?

  /// How many views are kept; of more, the last ones, and fewer when they are so long that the file
  /// would not be read again.
  public static let mostViews = 100

  private static let kind = "session"

  /// A session.
  ///
  /// - Returns: nil when there is no view. A text that cannot be saved, as it has a tab, a line break
  ///   or a control character, is left out.
  public init?(views: [String], row: String? = nil, date: String? = nil) {
    func isSaved(_ text: String) -> Bool {
      SavedFile.isOneLine(text) && text.contains { !$0.isWhitespace }
    }
    self.row = row.flatMap { isSaved($0) ? $0 : nil }
    self.date = date.flatMap { isSaved($0) ? $0 : nil }
    let others = Self.lines(views: [], row: self.row, date: self.date)
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
    var row: String?
    var date: String?
    for line in try SavedFile.lines(of: text, kind: Self.kind) {
      let parts = line.text.split(separator: "\t", omittingEmptySubsequences: false)
      let value = parts.count == 2 ? String(parts[1]) : ""
      switch (parts[0], value.isEmpty) {
      case ("view", false): views.append(value)
      case ("row", false) where row == nil: row = value
      case ("date", false) where date == nil: date = value
      default: throw .line(line.number, "is not “view”, “row” or “date”, a tab and a text")
      }
    }
    guard let session = SavedSession(views: views, row: row, date: date) else {
      throw .line(1, "is followed by no view")
    }
    self = session
  }

  /// The text of the file.
  public var text: String {
    SavedFile.text(kind: Self.kind, Self.lines(views: views, row: row, date: date))
  }

  private static func lines(
    views: [String], row: String? = nil, date: String? = nil
  ) -> [String] {
    (date.map { ["date\t\($0)"] } ?? []) + views.map { "view\t\($0)" }
      + (row.map { ["row\t\($0)"] } ?? [])
  }
}
