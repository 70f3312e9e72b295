import MigrationBodies

/// A page of text over the panes, with a way back: laid out once, not at every key.
struct Page: Sendable {
  /// What a page shows.
  enum Content: Sendable {
    case sources(RecordID)
    case about(RecordID)
    /// What the signs mean.
    case legend
    /// A brief, to be read.
    case brief(BriefListing)
    /// The answer of a command, line by line, under its own words; for a program where it is data.
    case answer(title: String, lines: [String], isData: Bool)
  }

  let content: Content
  /// Its first line, which stays.
  let title: String
  /// Its lines, as wide as the screen.
  private(set) var lines: [Line]
  /// The columns that the lines have.
  private(set) var width: Int
  /// The date that they speak for; nil for now.
  private(set) var date: EDTFDate?
  private var position = ListCursor()
  /// The chosen line.
  var cursor: Int { position.line }
  /// The first line shown.
  var top: Int { position.top }
  /// What the chosen line leads to.
  var link: RecordID? { lines.indices.contains(cursor) ? lines[cursor].link : nil }

  /// What the page is about; nil of an answer and of the signs.
  var record: RecordID? {
    switch content {
    case .sources(let record), .about(let record): record
    case .brief, .answer, .legend: nil
    }
  }

  /// Whether it says what the signs mean.
  var isLegend: Bool {
    if case .legend = content { true } else { false }
  }

  init(_ content: Content, title: String, lines: [Line], width: Int, date: EDTFDate?) {
    (self.content, self.title) = (content, title)
    (self.lines, self.width, self.date) = (lines, width, date)
    position.move(by: 0, in: lines)
  }

  /// Has the lines of another width or date.
  mutating func lay(_ lines: [Line], width: Int, date: EDTFDate?) {
    (self.lines, self.width, self.date) = (lines, width, date)
  }

  /// Goes on or back by lines, as far as there are any, and scrolls so that the line is shown.
  mutating func move(by lines: Int, height: Int) {
    position.move(by: lines, in: self.lines)
    position.scroll(height: height, in: self.lines)
  }

  /// Goes to a line.
  mutating func go(to line: Int, height: Int) { move(by: line - cursor, height: height) }

  /// Goes on or back by lines, all that is shown with them.
  mutating func turn(by lines: Int, height: Int) {
    position.turn(by: lines, height: height, in: self.lines)
  }
}
