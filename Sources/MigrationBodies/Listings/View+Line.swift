/// A view as the command that gives the same rows: what the browser copies, keeps as a bookmark and
/// reads back.
extension View {
  /// The words of the command; nil for a table within a page, which is no view of its own.
  ///
  /// - Parameter catalogue: Whose identifiers name the bodies and parties.
  public func words(in catalogue: Catalogue) -> [String]? {
    guard var words = subject.listing.words(in: catalogue) else { return nil }
    if !query.isEmpty {
      // By itself, a filter that begins as an option does would be read as one.
      let text = FilterWord.word(for: query.text, of: subject, in: catalogue)
      let isJoined = text.hasPrefix("--") || text.hasPrefix("-") && text.count == 2
      words += isJoined ? ["--where=\(text)"] : ["--where", text]
    }
    if listsMayMatch { words.append("--may-match") }
    if !sort.isEmpty {
      let keys = sort.map { ($0.isDescending ? "-" : "") + $0.column }
      words.append("--sort=\(keys.joined(separator: ","))")
    }
    if !columns.isEmpty { words += ["--columns", columns.joined(separator: ",")] }
    if let date, subject.listing.isOfADate { words += ["--as-of", date.text] }
    return words
  }

  /// The line of the command, as a shell takes it; nil for a table within a page.
  public func line(in catalogue: Catalogue) -> String? {
    words(in: catalogue).map { TypedLine(arguments: $0).text }
  }

  /// Reads a line that somebody typed: a command that lists rows, with or without `fora` before it.
  ///
  /// - Parameter catalogue: Where names are looked up.
  /// - Throws: A `QueryError` that says where it is wrong and what would be right; also for options
  ///   that say how an answer is written, which a view has not.
  public init(line: String, in catalogue: Catalogue) throws(QueryError) {
    let typed = try TypedCommand(TypedLine(typed: line), of: Listings.program)
    if let (option, word) = typed.options.first(where: { $0.option.purpose != .view }) {
      throw typed.error(at: word, English.noOptionOfViews(option.name))
    }
    self = try ViewReading(typed, in: catalogue).view
  }

  /// Whether a line has options that say how an answer is written or from which tables: it asks for an
  /// answer, not for a view.
  public static func asksForAnswer(_ line: String) -> Bool {
    guard let line = try? TypedLine(typed: line),
      let typed = try? TypedCommand(line, of: Listings.program)
    else { return false }
    return typed.options.contains { $0.option.purpose != .view }
  }

  /// The parties of an expression, or the members of the body that it is.
  ///
  /// - Throws: A `QueryError` that says where it is wrong and what would be right.
  public init(expression text: String, in catalogue: Catalogue) throws(QueryError) {
    let line = TypedLine(arguments: ["members", "--", text])
    self = try ViewReading(TypedCommand(line, of: Listings.program), in: catalogue).view
  }
}

/// What a line of a command that lists rows means.
public struct ViewReading: Sendable {
  /// The view.
  public let view: View
  /// What the reader of the line should know of the names in it, a sentence each.
  public let remarks: [String]

  /// Reads a line.
  ///
  /// - Parameters:
  ///   - typed: The line, as the command of a listing reads it.
  ///   - catalogue: Where names are looked up.
  ///   - list: What `-` by itself means in a set expression; nil where there is no list.
  /// - Throws: A `QueryError` that says where it is wrong and what would be right.
  public init(
    _ typed: TypedCommand, in catalogue: Catalogue, list: PartyList? = nil
  ) throws(QueryError) {
    guard !typed.declaration.isProgram else {
      throw QueryError(
        text: typed.line.text, range: 0..<0, problem: English.noCommand,
        advice: English.listCommands(Listings.all.map(\.declaration.name)))
    }
    guard let command = Listings.command(typed.declaration.name) else {
      throw typed.errorAtEnd(English.listsNothing(typed.declaration.name))
    }
    let date = try typed.date(.asOf)
    let catalogue = catalogue.asOf(date)
    var reader = ListingReader(typed, in: catalogue, list: list)
    var view = View(try command.read(&reader), date: date)
    view.query = try reader.query(for: view.subject)
    view.listsMayMatch = typed.has(.mayMatch)
    if view.listsMayMatch, view.query.isEmpty {
      throw reader.error(at: .mayMatch, English.mayMatchNeedsFilter)
    }
    // Most lines name none, and those of an expression depend on its bodies.
    if typed.has(.columns) || typed.has(.sort) {
      let columns = view.subject.listing.columns(in: catalogue)
      view.columns = try reader.columns(among: columns)
      view.sort = try reader.sortKeys(among: columns)
    }
    self.view = view
    remarks = reader.remarks
  }
}
