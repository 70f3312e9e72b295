import MigrationBodies

/// What is being typed in the last line.
struct Prompt: Equatable, Sendable {
  /// What it is for.
  enum Kind: Equatable, Sendable {
    /// The focused pane's filter.
    case filter
    /// What to go to among the rows.
    case search
    /// What to go to in a page or a full text.
    case find
    /// The date that the screen shall speak for.
    case date
    /// The other date of a body's comparison with itself.
    case comparedDate
    /// An expression over parties.
    case expression
    /// The name under which the view is kept; and the one that it may take from another view,
    /// because the reader was asked.
    case bookmark(replacing: String?)
    /// The file to write, what of the rows, and in which format.
    case file(Export.Content, Format)
    /// The file to write a text to.
    case textFile(String)
    /// What a field of a row should say; its column's name, and what people call it.
    case cell(RecordID, field: String, title: String)
    /// Who says that a field of a row should have a value; and who said so far what it was.
    case cellSource(RecordID, field: String, value: String, old: String)
    /// A question to answer with y before something is done.
    case confirmation(String, Browser.Effect)
  }

  let kind: Kind
  /// What has been typed.
  var editor: LineEditor
  /// What is wrong with it, if anything: the last good result stays on the screen.
  var error: QueryError?
  /// Which of the lines typed before is shown, counted from the newest; nil for none.
  var recalled: Int?

  init(_ kind: Kind, _ text: String = "") {
    self.kind = kind
    editor = LineEditor(text)
  }

  /// What has been typed.
  var text: String { editor.text }
}
