import MigrationBodies

/// The browser in lines: for screen readers, braille, teletypes and scripts.
///
/// It has the same state and commands as the screen; a line that is typed does what keys would do,
/// and what is said is what is new since. Nothing is said twice unless it is asked for.
public struct LinearBrowser: Sendable {
  /// The browser, which is never drawn.
  public var browser: Browser
  /// The keys that stand for commands, one in a line.
  private let keys: Keymap
  /// What was said last.
  private var said: LinearState
  /// What `more` goes on with.
  private var rest: ArraySlice<String> = []
  /// The note that was said last.
  private var saidNote: String?
  /// The page that was said last.
  private var saidPage: [String] = []
  /// The places that were said before, the last ones.
  private var heard: [LinearState] = []
  /// The lines of a paste that has not ended.
  private var pasted: [String]?
  /// Whether the end of a paste is waited for.
  public var isPasting: Bool { pasted != nil }

  /// Wide enough that nothing is cut, and as high as a page of lines.
  public static let size = Size(columns: 240, rows: pageLength + 4)
  /// How many lines are said before `more` is waited for.
  private static let pageLength = 20

  /// A browser in lines.
  ///
  /// - Parameters:
  ///   - browser: One of this size, without keys: so its messages name commands.
  ///   - keys: The keys of the commands, each of which is a line too.
  public init(_ browser: Browser, keys: Keymap) {
    self.browser = browser
    self.keys = keys
    said = LinearState(browser)
  }

  /// What is said at the beginning.
  public mutating func opening() -> [String] {
    let newest = browser.catalogue.newestEvidence?.text ?? "undated"
    let lines = [LinearText.greeting(newest: newest)] + message() + list()
    browser.message = nil
    said = LinearState(browser)
    hear(said)
    return lines
  }

  // MARK: - Reading

  /// Does what a line says.
  ///
  /// - Returns: What the caller has to do, if anything; then `report` says what is new.
  public mutating func read(_ line: String) -> Browser.Effect? {
    browser.message = nil
    if pasted != nil { return paste(line) }
    let words = line.trimmed
    if browser.prompt != nil { return answer(words) }
    guard !words.isEmpty else { return nil }
    if let picker = browser.overlays.last?.picker, ![.palette, .keys].contains(picker.kind),
      LinearPicker(picker).choices.index(of: words) != nil
    {
      return pick(words)
    }
    switch LinearLine(words, keys: keys) {
    case .more(let isAll): more(isAll)
    case .again: sayAgain()
    case .help: help()
    case .paste: pasted = []
    case .row(let number): return choose(row: number)
    case .command(let command, let argument): return run(command, argument)
    case .line(let line): return runLine(line)
    case .unknown(let word): browser.message = LinearText.unknown(word)
    }
    return nil
  }

  /// Adds a line to what is pasted; a full stop alone ends it.
  private mutating func paste(_ line: String) -> Browser.Effect? {
    guard line.trimmed == "." else {
      pasted?.append(line)
      return nil
    }
    let text = (pasted ?? []).joined(separator: "\n")
    pasted = nil
    // In lines nobody sees which row of the list is chosen at first: only who went to a body's pane
    // has chosen it.
    browser.changing { $0.showList(text, against: $0.place.focus > 0) }
    return nil
  }

  /// Takes a line as the answer to what was asked.
  private mutating func answer(_ text: String) -> Browser.Effect? {
    if case .confirmation = browser.prompt?.kind {
      return browser.handle(text.lowercased().first == "y" ? .character("y") : .escape)
    }
    if text == Command.cancel.name { return browser.handle(.escape) }
    return change { browser in
      if !text.isEmpty {
        browser.prompt?.editor = LineEditor()
        browser.type(text)
      }
      return browser.handle(.enter)
    }
  }

  /// Makes a change, or leaves all as it was where something that was typed is wrong.
  private mutating func change(_ act: (inout Browser) -> Browser.Effect?) -> Browser.Effect? {
    let before = browser
    let effect = act(&browser)
    if isWrong {
      let message = browser.message ?? browser.prompt?.error?.sentence
      browser = before
      browser.prompt = nil
      browser.message = message
    }
    return effect
  }

  /// Whether what was typed cannot be taken, and nothing else is asked because of it.
  private var isWrong: Bool {
    guard let prompt = browser.prompt else { return false }
    if case .bookmark(replacing: _?) = prompt.kind { return false }
    return prompt.error != nil || browser.message != nil
  }

  /// Does a line of the command line, as the palette does.
  private mutating func runLine(_ line: String) -> Browser.Effect? {
    browser.changing { $0.run(line: line) }
  }

  /// Has where one is said again.
  public mutating func sayAgain() { (said, heard) = (.nothing, []) }

  /// Has a text said, which may be long.
  public mutating func say(_ text: String) {
    waiting = begin(text.split(separator: "\n").map { LinearText.answer(String($0)) })
  }

  // MARK: - Commands

  /// Does a command of the browser with what was typed after it.
  private mutating func run(_ command: Command, _ argument: String) -> Browser.Effect? {
    // A command acts on what lies below a list to choose from.
    if browser.overlays.last?.picker != nil, command != .cancel { browser.overlays.removeLast() }
    if command == .paste {
      pasted = []
      return nil
    }
    if command.takesRows, !argument.isEmpty { return run(command, rows: argument) }
    let before = browser
    let effect = browser.changing { $0.run(command) }
    if effect != nil || browser.message != nil { return effect }
    if browser.prompt != nil, before.prompt == nil {
      // Without a word a filter is cleared, a date is now and a search ends; a name has to be asked
      // for.
      guard !argument.isEmpty || !command.needsWords else { return nil }
      return change { browser in
        browser.prompt?.editor = LineEditor()
        browser.type(argument)
        return browser.handle(.enter)
      }
    }
    if browser.overlays.last?.picker != nil, !argument.isEmpty { return pick(argument) }
    return nil
  }

  /// Does a command to rows by their numbers.
  private mutating func run(_ command: Command, rows argument: String) -> Browser.Effect? {
    let numbers = argument.split(separator: " ").compactMap { Int($0) }
    guard numbers.count == argument.split(separator: " ").count else {
      browser.message = LinearText.wantsRows(command)
      return nil
    }
    let isMarking = command == .compare || command == .overlap
    var effect: Browser.Effect?
    for number in numbers where browser.message == nil {
      effect = choose(row: number)
      if browser.message == nil {
        effect = browser.changing { $0.run(isMarking ? .mark : command) }
      }
    }
    guard isMarking, browser.message == nil else { return effect }
    return browser.changing { $0.run(command) }
  }

  /// Chooses a row, a line of a page that leads on, or a line of a list to choose from.
  private mutating func choose(row number: Int) -> Browser.Effect? {
    if browser.overlays.last?.picker != nil { return pick(String(number)) }
    let lines = LinearPage.links(of: browser)
    let count = lines?.count ?? browser.rowCount(of: browser.place.focus, in: nil)
    guard (1...max(1, count)).contains(number), count > 0 else {
      browser.message = LinearText.noSuchNumber(number, of: count)
      return nil
    }
    let target = lines?[number - 1] ?? number - 1
    let page = browser.overlays.last?.page
    browser.changing { $0.move(by: target - (page?.cursor ?? $0.place.focused.cursor)) }
    return nil
  }

  /// Chooses in a list by a number of those said, or by a text.
  private mutating func pick(_ text: String) -> Browser.Effect? {
    let words = text.split(separator: " ", maxSplits: 1).map(String.init)
    guard case .picker(var picker) = browser.overlays.last else { return nil }
    let choices = LinearPicker(picker).choices
    guard let index = choices.index(of: picker.kind == .formats ? words[0] : text) else {
      browser.message = LinearText.noChoice(text)
      return nil
    }
    picker.type("")
    picker.move(by: index - picker.cursor)
    browser.overlays[browser.overlays.count - 1] = .picker(picker)
    let effect = browser.handle(.enter)
    if picker.kind == .formats, words.count > 1 { return answer(words[1]) }
    return effect
  }

  // MARK: - Saying

  /// What is new since the last report.
  public mutating func report() -> [String] {
    guard pasted == nil else {
      defer { said.isPasting = true }
      return said.isPasting ? [] : [LinearText.pasting]
    }
    defer { said = LinearState(browser) }
    let now = LinearState(browser)
    var lines = message()
    if let prompt = browser.prompt {
      lines.append(LinearText.question(prompt))
    } else if now.isOtherPage(than: said), let overlay = browser.overlays.last {
      switch overlay {
      case .page where wasHeard(now): lines.append(LinearPage(of: browser).lines.first ?? "")
      case .page(let page): lines += say(page, again: now.page == said.page)
      case .picker(let picker): lines += begin(LinearPicker(picker).lines)
      // Only the screen has a box; in lines it is waited for as many as come.
      case .box: break
      }
    } else if browser.overlays.isEmpty, now.isOtherList(than: said) {
      lines += wasHeard(now) ? [heading] + chosen() : list()
    } else if now.overlay != said.overlay {
      lines.append(heading)
    } else if now.isOtherChoice(than: said) {
      lines += chosen()
    }
    hear(now)
    if now.marks != said.marks { lines.append(LinearText.marks(now.marks)) }
    lines += waiting
    waiting = []
    return lines.isEmpty ? [LinearText.nothingNew] : lines
  }

  /// Whether a place was said before, so that only where one is needs to be said.
  private func wasHeard(_ place: LinearState) -> Bool {
    heard.contains { place.isPlace(of: $0) }
  }

  private mutating func hear(_ place: LinearState) {
    guard !wasHeard(place) else { return }
    heard = heard.suffix(Self.mostHeard - 1) + [place]
  }

  /// As many places as one goes back.
  private static let mostHeard = 50

  /// A page: all of it, unless it was said last and is the same on another date.
  private mutating func say(_ page: Page, again: Bool) -> [String] {
    let lines = LinearPage(of: browser).lines
    defer { saidPage = lines }
    return again && lines == saidPage
      ? [LinearText.samePage(on: page.date?.text)] : begin(lines)
  }

  /// What a command has to say that is not of the state: help, and more of what is long.
  private var waiting: [String] = []

  private func message() -> [String] {
    browser.message.map { [LinearText.sentence($0)] } ?? []
  }

  /// The list that the keys act on: what it is, and its rows.
  private mutating func list() -> [String] {
    let pane = browser.place.focused
    let rows = LinearRows(of: browser)
    let heading = heading
    let beside = LinearText.beside(browser)
    guard let table = pane.table else {
      return [heading] + begin(LinearPage(of: browser).lines) + beside
    }
    guard !table.rows.isEmpty else {
      return [heading] + table.nothing(in: browser.catalogue).map(LinearText.sentence)
    }
    // Somebody came here for this row, comes back to it, or asks where it is.
    if pane.cursor > 0 {
      let isAsked = said == .nothing
      let lines = isAsked ? begin(table.rows.indices.map(rows.line)) : []
      if !isAsked { rest = table.rows.indices.map(rows.line)[(pane.cursor + 1)...] }
      return [heading] + note() + chosen() + lines + beside
    }
    return [heading] + note() + begin(table.rows.indices.map(rows.line)) + beside
  }

  /// What is listed, and when.
  private var heading: String {
    let place = browser.place
    let name =
      place.focus == 0
      ? place.view.subject.listing.name(in: browser.catalogue)
      : browser.name(of: place.panes[0].record)
    let title = LinearText.sentence(browser.title(of: place.focused))
    let heading = [name.map(LinearText.spoken), title].compactMap(\.self).joined(separator: ": ")
    return browser.catalogue.date.map { LinearText.asOf($0.text, heading) } ?? heading
  }

  /// What sources disagree on about the chosen body, unless that was said last.
  private mutating func note() -> [String] {
    guard browser.place.focus > 0, let note = browser.note, note != saidNote else { return [] }
    saidNote = note
    return [LinearText.note(note)]
  }

  /// The row or line that is chosen, and the cell where one is.
  private func chosen() -> [String] {
    let pane = browser.place.focused
    if browser.overlays.last?.page != nil || pane.table == nil {
      return [LinearPage(of: browser).chosenLine].compactMap(\.self)
    }
    guard pane.table?.rows.isEmpty == false else { return [] }
    let rows = LinearRows(of: browser)
    return [rows.chosenCell ?? rows.line(pane.cursor)]
  }

  // MARK: - What is long

  /// The first page of lines; `more` has the others.
  private mutating func begin(_ lines: [String]) -> [String] {
    rest = lines[...]
    return nextLines(Self.pageLength)
  }

  private mutating func nextLines(_ count: Int) -> [String] {
    let lines = Array(rest.prefix(count))
    let all = rest.endIndex
    rest = rest.dropFirst(count)
    guard !rest.isEmpty else { return lines }
    return lines + [LinearText.more(rest.startIndex, of: all)]
  }

  private mutating func more(_ isAll: Bool) {
    waiting = rest.isEmpty ? [LinearText.noMore] : nextLines(isAll ? .max : Self.pageLength)
  }

  private mutating func help() {
    // The reasons are those of what lies below a list to choose from.
    if browser.overlays.last?.picker != nil { browser.overlays.removeLast() }
    waiting = begin(LinearText.help(browser))
  }
}

extension String {
  /// Without the white space at its ends.
  fileprivate var trimmed: String {
    var text = self[...]
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
