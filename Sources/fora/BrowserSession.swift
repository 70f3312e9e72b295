import Browser
import Glibc
import MigrationBodies

/// What a session of the browser is beside what is shown of it: all that the browser asks for, and
/// what is kept from one session to the next.
@MainActor
struct BrowserSession {
  /// Where a session begins.
  enum Start {
    /// With the bodies.
    case bodies
    /// With a view.
    case view(View)
    /// Where the last session ended.
    case last
  }

  private var display: any Display
  var browser: Browser
  private let settings: ScreenSettings
  private var data: OwnData
  /// What the user's own tables said before each correction.
  private var corrections: [[OwnTables.Earlier]] = []
  private let state: StateFolder
  /// What the files have, as far as this session knows.
  private var written = Saved()
  /// Where one was when that was last written, and when.
  private var kept: (session: SavedSession, at: ContinuousClock.Instant)?
  /// What has been said on a page, which is not to come again and again.
  private var shown: Set<String> = []

  /// A session that is shown on a display.
  ///
  /// - Parameters:
  ///   - data: The tables that are browsed.
  ///   - settings: How it looks, and which keys it has.
  ///   - start: Where it begins; a view speaks for a date.
  ///   - display: On what it is shown.
  ///   - size: Its size.
  ///   - keymap: The keys that it knows and names.
  init(
    _ data: OwnData, _ settings: ScreenSettings, _ start: Start, on display: any Display,
    size: Size, keymap: Keymap, of catalogue: Catalogue
  ) {
    self.data = data
    self.settings = settings
    self.display = display
    state = .own
    let view = if case .view(let view) = start { view } else { View(.bodies) }
    browser = Browser(
      catalogue, size: size, view: view, keymap: keymap,
      dataWords: data.words, edition: data.installedEdition)
    browser.isSecure = SecureMode.isOn
  }

  /// The tables that are browsed; one's own may be large, and there is no screen yet to say so.
  static func catalogue(of data: OwnData) throws(Complaint) -> Catalogue {
    guard data.isUsed || InstalledEdition.current != nil else { return .embedded }
    return try StandardError.whileBusy("reading the tables…") { () throws(Complaint) in
      try data.catalogue()
    }
  }

  // MARK: - What the browser asks for

  /// Does what the browser asks for.
  ///
  /// - Returns: Whether to go on.
  mutating func act(on effect: Browser.Effect?) -> Bool {
    guard let effect else { return true }
    // Some of it waits for other programs.
    display.letKeysSignal(true)
    defer { display.letKeysSignal(false) }
    switch effect {
    case .quit: return false
    case .redraw: display.forget()
    case .reload: reload()
    case .copy(let text, let what):
      browser.say("\(what): \(display.clipboard.copy(text))")
    case .open(let address): open(address)
    case .write(let writing, let path, let isSure):
      write(writing, to: path, isSure: isSure)
    case .answer(let line): answer(line)
    case .correct(let rows): correct(rows)
    case .takeBack: takeBack()
    }
    return true
  }

  /// Reads one's own tables again; when they are not sound, those that were read stay.
  private mutating func reload() {
    guard data.isUsed else {
      return browser.say("only the built-in tables are shown, and those do not change")
    }
    sayBusy("reading the tables…")
    do throws(Complaint) {
      browser.reload(try data.catalogue())
    } catch {
      browser.show(answer: error.lines, to: "data check")
      browser.say("the tables are not sound; those read before stay")
    }
  }

  // MARK: - Corrections

  /// Writes rows to the user's own tables, and goes on with these.
  private mutating func correct(_ rows: [OwnRow]) {
    sayBusy("writing…")
    do throws(Complaint) {
      let earlier = try OwnTables.write(rows, over: try data.package())
      let data = data.renewed
      let package: DataPackage
      do throws(Complaint) {
        package = try data.package()
      } catch {
        try OwnTables.restore(earlier)
        throw error
      }
      corrections.append(earlier)
      show(data, data.catalogue(of: package))
      let paths = Words.all(earlier.map(\.shownPath))
      browser.say(
        rows.allSatisfy { $0.isShown(in: package) }
          ? "written to \(paths); \(browser.label(of: .undo)) takes it back"
          : "written to \(paths), but tables laid over these say otherwise")
    } catch {
      browser.show(answer: error.lines, to: "data check")
      browser.say("nothing was written")
    }
  }

  /// Takes the last correction back.
  private mutating func takeBack() {
    guard let earlier = corrections.popLast() else { return }
    do throws(Complaint) {
      try OwnTables.restore(earlier)
      let data = data.renewed
      show(data, try data.catalogue())
      browser.say("the correction is taken back")
    } catch {
      browser.show(answer: error.lines, to: "data check")
      corrections.append(earlier)
      browser.say("the correction is not taken back")
    }
  }

  private mutating func show(_ data: OwnData, _ catalogue: Catalogue) {
    self.data = data
    browser.show(catalogue, withCorrections: corrections.count)
  }

  /// Shows that something takes its time, before it is done.
  private mutating func sayBusy(_ message: String) {
    browser.say(message)
    display.show(browser.frame)
  }

  private mutating func open(_ address: String) {
    switch Opener(settings.configuration.opener).open(address) {
    case .handed(let program): browser.say("handed to \(program): \(address)")
    case .none: browser.show(answer: [address], to: "address")
    case .refused(let reason): browser.say(reason)
    }
  }

  /// Writes a text, or what a command answers, to a file.
  private mutating func write(_ writing: Browser.Writing, to path: String, isSure: Bool) {
    let file = ExportFile(path)
    switch file.standing {
    case .blocked(let reason): return browser.say("“\(path)” \(reason); type another name")
    case .file where !isSure:
      return browser.confirm(
        "“\(path)” exists; write over it?", .write(writing, path: path, isSure: true))
    case .file, .free: break
    }
    sayBusy("writing…")
    do throws(Complaint) {
      let bytes =
        switch writing {
        case .page(let text, let view):
          Array((ExportHead(view, in: browser.catalogue).about + "\n\n" + text).utf8)
        // The tables that are shown: nothing is read again.
        case .rows(let export): try ExportText(export, of: browser.catalogue).bytes
        }
      save(bytes, to: file, at: path)
    } catch {
      browser.say("nothing was written: \(error.lines.joined(separator: " "))")
    }
  }

  private mutating func save(_ bytes: [UInt8], to file: ExportFile, at path: String) {
    do throws(NewFile.Failure) {
      try file.write(bytes)
      browser.say(
        "written to \(path): \(Words.count(bytes.count, "byte"))"
          + (file.folder.map { ", in \($0)" } ?? ""))
    } catch {
      browser.say("“\(path)” cannot be written: \(error.reason)")
    }
  }

  /// Shows what a line of the command line answers: the command runs within the program, on the
  /// tables that are shown.
  private mutating func answer(_ line: String) {
    sayBusy("asking…")
    let shown = (data: data, catalogue: browser.catalogue.asOf(nil))
    let (lines, isData) = CapturedOutput.lines(columns: display.columns(within: browser.size)) {
      OwnData.$loaded.withValue(shown) {
        ListChoices.$kept.withValue(browser.saved.choices.lines) { Fora.answer(line) }
      }
    }
    browser.show(
      answer: lines.isEmpty ? ["nothing was answered"] : lines, to: line, isData: isData)
    keep(ListChoices(in: line))
  }

  /// Keeps what names of a list were chosen to mean, for the next lists.
  private mutating func keep(_ choices: ListChoices?) {
    guard let choices, !choices.lines.isEmpty, choices.areSound(in: browser.catalogue) else {
      return
    }
    for line in choices.lines { browser.saved.choices.add(line) }
    let path = state.shownPath(of: .choices).map { " (\($0))" } ?? ""
    browser.say("kept for the next lists: \(choices.lines.joined(separator: ", "))\(path)")
  }

  // MARK: - From session to session

  /// Reads what earlier sessions have kept, and says what could not be read.
  mutating func load(_ start: Start) {
    var saved = Saved()
    var remarks: [String] = []
    func take<Value>(_ reading: StateFolder.Reading<Value>) -> Value? {
      if let remark = reading.remark { remarks.append(remark) }
      return reading.value
    }
    if let bookmarks = take(state.bookmarks()) { saved.bookmarks = bookmarks }
    if let recent = take(state.recentLines(.views)) { saved.recent = recent }
    if let queries = take(state.recentLines(.queries)) { saved.queries = queries }
    if let choices = take(state.choices()) { saved.choices = choices }
    saved.session = take(state.session())
    browser.saved = saved
    written = saved
    remarks += [display.remark, settings.complaint].compactMap(\.self)
    if case .last = start {
      if let session = saved.session {
        browser.restore(session)
      } else {
        remarks.append("no earlier session is known")
      }
    }
    if case .bodies = start, remarks.isEmpty, let last = saved.session?.views.last,
      last != "bodies"
    {
      browser.say("\(browser.label(of: .bookmarks)) goes back to where you were: \(last)")
    }
    say(remarks)
  }

  /// Says what went wrong; on a page when it is more than one thing.
  private mutating func say(_ remarks: [String]) {
    guard let first = remarks.first else { return }
    if remarks.count == 1 || shown.isSuperset(of: remarks) {
      browser.say(first)
    } else {
      shown.formUnion(remarks)
      browser.show(answer: Array(remarks.map { [$0] }.joined(separator: [""])), to: "messages")
    }
  }

  /// Writes bookmarks and filters as soon as there are new ones: a session may end without notice.
  mutating func saveWhatWasKept() {
    guard browser.saved != written else { return }
    let queries = browser.saved.queries.added(since: written.queries)
    let remarks =
      saveBookmarks() + [state.addRecent(queries, to: .queries).remark, saveChoices()]
    written = browser.saved
    say(remarks.compactMap(\.self))
  }

  private func saveChoices() -> String? {
    let (known, now) = (Set(written.choices.lines), Set(browser.saved.choices.lines))
    let new = browser.saved.choices.lines.filter { !known.contains($0) }
    let gone = written.choices.lines.filter { !now.contains($0) }
    return new.isEmpty && gone.isEmpty ? nil : state.keep(choices: new, without: gone).remark
  }

  /// Writes new bookmarks, takes those away that the reader did, and says what is worth knowing.
  private mutating func saveBookmarks() -> [String?] {
    let known = Set(written.bookmarks.entries)
    let new = browser.saved.bookmarks.entries.filter { !known.contains($0) }
    let gone = written.bookmarks.entries.filter { browser.saved.bookmarks.named($0.name) == nil }
    guard !new.isEmpty || !gone.isEmpty else { return [] }
    let (writing, all, kept) = state.keep(new, without: gone, over: written.bookmarks)
    guard writing.isWritten else { return [writing.remark] }
    // With what other windows have added.
    browser.saved.bookmarks = all
    return [writing.remark]
      + zip(new, kept).filter { $0.name != $1.name }.map { new, kept in
        "“\(new.name)” stands for another view since; kept as “\(kept.name)”"
      }
  }

  /// Remembers where one is while one goes on, for a session may end without notice: another list or
  /// date at once, a move of the cursor with the key that comes two seconds later.
  mutating func keepSession() {
    guard let session = browser.session else { return }
    guard let last = kept else {
      // Nothing has been done yet, and what the last session left is still there.
      kept = (session, .now)
      return
    }
    guard session != last.session else { return }
    let isElsewhere = session.views != last.session.views || session.date != last.session.date
    guard isElsewhere || last.at.duration(to: .now) > .seconds(2) else { return }
    _ = state.save(session)
    kept = (session, .now)
  }

  /// Remembers where the session ended.
  mutating func save() {
    saveWhatWasKept()
    guard let session = browser.session else { return }
    _ = state.save(session)
    _ = state.addRecent(session.views.filter { $0 != "bodies" }, to: .views)
  }
}
