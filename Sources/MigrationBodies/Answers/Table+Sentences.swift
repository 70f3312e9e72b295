/// What is said of a table, the same in a pane and in an answer.
extension Table {
  private var listing: any Listing { view.subject.listing }

  /// How many of what: `12 states · list of 2024-06-29`, `5 of 95 bodies, filter: asia`.
  public func title(in catalogue: Catalogue) -> String {
    guard let filterTitle else { return listing.title(of: self, in: catalogue) }
    return filterTitle
      + (listing.remark(onFiltered: self, in: catalogue).map { " · \($0)" } ?? "")
  }

  /// The same in fewer words; nil where there are none.
  public func shortTitle(in catalogue: Catalogue) -> String? {
    view.query.isEmpty ? listing.shortTitle(of: self, in: catalogue) : nil
  }

  private var filterTitle: String? {
    guard !view.query.isEmpty else { return nil }
    let (all, noun, filter) = (totalCount, listing.noun, view.query.text)
    return view.listsMayMatch
      ? English.mayMatch(rows.count, of: all, noun, filter)
      : English.filtered(rows.count, of: all, noun, filter, uncertain: mayMatchCount)
  }

  /// The title with whom it is about and the date: `Bali Process, as of 2012: 41 states`.
  public func heading(in catalogue: Catalogue) -> String {
    let title = title(in: catalogue)
    let date = date(in: catalogue)
    if let about = listing.about(in: catalogue) { return English.about(about, asOf: date, title) }
    return date.map { English.asOf($0, title) } ?? title
  }

  /// The date that it speaks for, in words; nil for now, and where it goes through time.
  private func date(in catalogue: Catalogue) -> String? {
    listing.isOfADate ? catalogue.date?.words : nil
  }

  /// Which rows are of tables laid over the catalogue; nil where none is, or there are so many rows
  /// that to ask each would take longer than the answer.
  func ownRowsNote(in catalogue: Catalogue) -> String? {
    guard rows.count <= Self.mostAsked, let name = columns.first(where: { !$0.isSign }) else {
      return nil
    }
    let own = rows.filter(catalogue.isOwn)
    return own.isEmpty
      ? nil : English.ownRows(own.map { name.cell($0, catalogue).text }, of: rows.count)
  }

  private static let mostAsked = 10_000

  /// What has to be said even where only rows are written: of which it is not known whether they
  /// match, and what the listing has to say.
  func caution(in catalogue: Catalogue) -> String? {
    guard !rows.isEmpty else { return nil }
    let cautions = [
      mayMatchNote.map { "◐ \($0)" }, listing.caution(on: self, in: catalogue),
    ].compactMap(\.self)
    return cautions.isEmpty ? nil : cautions.joined(separator: "; ")
  }

  private var mayMatchNote: String? {
    guard mayMatchCount > 0 else { return nil }
    return English.mayMatchToo(mayMatchCount, fields: mayMatchFields, isMore: !rows.isEmpty)
  }

  /// What it means that it has no rows.
  public func nothing(in catalogue: Catalogue) -> [String] {
    guard !view.query.isEmpty else {
      let nothing = listing.nothing(in: catalogue)
      return [date(in: catalogue).map { English.asOf($0, nothing) } ?? nothing]
    }
    if view.listsMayMatch { return [English.allMatchesKnown(view.query.text)] }
    let isName = view.query.text.allSatisfy { $0.isLetter || $0.isNumber || " -'’.".contains($0) }
    let nearest = isName ? listing.nearest(to: view.query.text, in: catalogue) : []
    return [English.nothingMatches(view.query.text, nearest: nearest)]
      + [mayMatchNote].compactMap(\.self)
  }

  /// The columns that an answer has.
  var answerColumns: [Column] { Column.chosen(view.columns, among: allColumns) }
}
