import MigrationBodies

/// Keeping views, copying and writing what is listed.
extension Browser {
  /// The command that gives the rows of the focused pane, or the marked ones among them; nil where
  /// the pane lists none.
  var viewWords: [String]? { wantedView?.words(in: catalogue) }

  /// The brief that is read, else what the focused pane lists, or the marked rows of it; nil where
  /// it lists none.
  private var wantedView: View? {
    if case .brief(let brief) = overlays.last?.page?.content {
      return View(View.Subject(brief), date: catalogue.date)
    }
    guard let table = place.focused.table else { return nil }
    var view = table.view
    // Where all are marked, the list is what is asked for.
    if markedRows(of: table).count < table.rows.count, let marked = markedQuery(of: table) {
      view.query = view.query.and(marked)
    }
    return view
  }

  /// The text form of the place, which bookmarks and the next session have.
  public var line: String? { place.view.line(in: catalogue) }

  func copyCommand() -> Effect? {
    viewWords.map {
      .copy("fora " + TypedLine(arguments: $0 + dataWords).text, what: "the command")
    } ?? copiedSentences
  }

  /// Keeps the view of the place under a name; one that another view has only when it is said twice.
  mutating func keep(as name: String, replacing replaced: String?) {
    guard let line, let bookmark = Bookmarks.Bookmark(name: name, view: line) else {
      message = "type a name for the bookmark, not beginning with #; or Esc"
      return
    }
    let known = saved.bookmarks.named(bookmark.name)
    if let known, known != bookmark, replaced != bookmark.name {
      prompt = Prompt(.bookmark(replacing: bookmark.name), bookmark.name)
      message =
        "“\(bookmark.name)” is \(known.view); Enter once more puts this view in its place, or type "
        + "another name"
      return
    }
    prompt = nil
    let isNew = known == nil
    saved.bookmarks.set(bookmark)
    message =
      "\(isNew ? "bookmarked" : "bookmarked again") as “\(bookmark.name)”; "
      + "\(label(of: .bookmarks)) lists bookmarks"
  }

  /// Takes the chosen bookmark of a list away.
  mutating func forget(in picker: Picker) {
    guard let choice = picker.choice, case .show = choice.action,
      let bookmark = saved.bookmarks.named(choice.label)
    else {
      message = "only bookmarks can be removed"
      return
    }
    saved.bookmarks.remove(named: bookmark.name)
    overlays[overlays.count - 1] = .picker(bookmarkPicker)
    message = "“\(bookmark.name)” is removed; it was: \(bookmark.view)"
  }

  /// Begins to write what the keys act on: a text, or the rows of a list in a format to be chosen.
  mutating func beginExport() {
    if readText != nil, !isReadingBrief { return beginWritingText() }
    overlays.append(.picker(formatPicker))
  }

  /// Asks the caller to write a text to a file.
  mutating func write(_ text: String, toFile path: String) -> Effect? {
    guard !path.isEmpty else {
      message = "type the name of a file, or Esc"
      return nil
    }
    prompt = nil
    return .write(.page(text, of: textView), path: path, isSure: false)
  }

  /// Asks the caller to write the focused pane's rows to a file.
  mutating func write(
    _ content: Export.Content, as format: Format, to path: String
  ) -> Effect? {
    guard !path.isEmpty, let view = wantedView else {
      message = "type the name of a file, or Esc"
      return nil
    }
    prompt = nil
    return .write(.rows(Export(view, content, as: format)), path: path, isSure: false)
  }

  /// Asks the reader before something is done.
  public mutating func confirm(_ question: String, _ effect: Effect) {
    prompt = Prompt(.confirmation(question, effect))
  }

  /// The name of a file for the focused pane's rows.
  func fileName(for format: Format) -> String {
    let words = viewWords?.filter { !$0.hasPrefix("-") && !$0.contains("/") } ?? []
    let name = words.prefix(3).map(Self.plain).filter { !$0.isEmpty }.joined(separator: "-")
    return "\(name.isEmpty ? "fora" : name).\(Export.ending(of: format))"
  }

  static func plain(_ word: String) -> String {
    String(word.prefix(40).map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "-" })
      .split(separator: "-").joined(separator: "-").lowercased()
  }

  /// Shows a view by its text form.
  ///
  /// - Returns: Whether it is one; if not, what is wrong is said.
  @discardableResult
  public mutating func show(line: String) -> Bool {
    do throws(QueryError) {
      let view = try View(line: line, in: catalogue)
      changing { browser in
        browser.overlays = []
        if view.date != browser.catalogue.date, view.subject.listing.isOfADate {
          browser.speak(for: view.date)
        }
        browser.situation.go(to: view)
        browser.situation.place.isBeginning = true
        browser.showBriefPage()
      }
      return true
    } catch {
      message = error.sentence
      return false
    }
  }

  /// Shows what a command answered, as a page.
  ///
  /// - Parameter isData: Whether it is written for a program, so that no letter may be changed.
  public mutating func show(answer lines: [String], to line: String, isData: Bool = false) {
    (message, textSearch) = (nil, "")
    overlays = [.page(page(.answer(title: "fora " + line, lines: lines, isData: isData)))]
    settle()
  }
}
