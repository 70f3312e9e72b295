import MigrationBodies

/// The lists to choose from, and what their keys do.
extension Browser {
  /// Acts on a key while a list to choose from is open.
  mutating func handleInPicker(_ key: Key) -> Effect? {
    guard case .picker(var picker) = overlays.last else { return nil }
    let page = max(1, listHeight - 1)
    switch key {
    case .escape, .control("g"):
      overlays.removeLast()
      return nil
    case .backspace where picker.editor.text.isEmpty:
      overlays.removeLast()
      return nil
    case .enter: return choose(in: picker)
    case .down, .control("n"): picker.move(by: 1)
    case .up, .control("p"): picker.move(by: -1)
    case .pageDown, .control("d"), .control("f"): picker.move(by: page)
    case .pageUp, .control("b"): picker.move(by: -page)
    case .delete where picker.kind == .bookmarks && picker.editor.text.isEmpty:
      forget(in: picker)
      return nil
    case .tab where picker.kind == .palette: complete(&picker)
    case .character(" ") where picker.kind == .columns: return choose(in: picker)
    case .character("<") where picker.kind == .columns: return moveColumn(in: picker, by: -1)
    case .character(">") where picker.kind == .columns: return moveColumn(in: picker, by: 1)
    default: _ = picker.edit(with: key)
    }
    overlays[overlays.count - 1] = .picker(picker)
    return nil
  }

  /// Does what the chosen line says.
  private mutating func choose(in picker: Picker) -> Effect? {
    // A line of the command line's own is run, whatever the list has found.
    if picker.kind == .palette, let line = typedLine(in: picker) { return run(line: line) }
    guard let choice = picker.choice else {
      message =
        "no match for “\(picker.editor.text)”"
        + (picker.kind == .palette ? nearestCommand(to: picker.editor.text) : "")
      return nil
    }
    if let reason = choice.unavailableReason {
      message = reason
      return nil
    }
    return perform(choice.action, in: picker)
  }

  private mutating func perform(_ action: Picker.Action, in picker: Picker) -> Effect? {
    switch action {
    case .none: return nil
    case .run(let command):
      // It acts on what lies below the list, as its key would: a page, if there is one.
      overlays.removeLast()
      return run(command)
    case .toggle(let column):
      toggle(column: column)
      refreshColumns(choosing: column)
      return nil
    case .begin(let name):
      begin(name)
      return nil
    case .line(let line): return run(line: line)
    default: overlays = []
    }
    switch action {
    case .none, .toggle, .run, .begin, .line: break
    case .show(let line): show(line: line)
    case .restore: if let session = saved.session { restore(session) }
    case .go(let index):
      let next = situation.trail.go(to: index, from: LeftPlace(place))
      if let next { situation.arrive(at: next) }
    case .choose(let record): go(to: record)
    case .compareList(let body): compareList(with: body)
    case .read(let row, let party): read(row, as: party)
    case .forget(let choice): forget(choice)
    case .correct(let row): overlays = [.picker(fieldPicker(row))]
    case .correctField(let row, let field): correct(row, field: field)
    case .sort(let column): sort(by: column)
    case .export(let content, let format):
      prompt = Prompt(.file(content, format), fileName(for: format))
    case .copy(let text, let what): return .copy(text, what: what)
    }
    return nil
  }

  // MARK: - The palette

  /// All commands by name, those that cannot run now with the reason; then the commands of the
  /// command line that list something.
  var palette: Picker {
    Picker(.palette, Command.allCases.map(commandChoice) + lineChoices + [lookChoice])
  }

  /// The commands of the command line that list something and have no key.
  private var lineChoices: [Picker.Choice] {
    let names = Set(Command.allCases.map(\.name))
    return Listings.all.map(\.declaration).filter { !names.contains($0.name) }.map { line in
      Picker.Choice(
        label: line.name, texts: [line.name, line.summary], detail: line.summary,
        action: .begin(line.name))
    }
  }

  /// How another look is had, which is no command: Enter shows the options of the program.
  private var lookChoice: Picker.Choice {
    let themes = ColourTheme.all.map(\.name).joined(separator: ", ")
    return Picker.Choice(
      label: "look",
      texts: [
        "look", "colours of the screen", "color dark light black white contrast theme appearance",
      ],
      detail: "fora browse --theme, or theme in the configuration: \(themes)", isFoundOnly: true,
      action: .line("help browse"))
  }

  /// Runs a command of the command line; where it needs more, its line is begun.
  private mutating func begin(_ name: String) {
    guard !show(line: name) else { return }
    var picker = palette
    picker.type(name + " ")
    overlays[overlays.count - 1] = .picker(picker)
  }

  private func commandChoice(_ command: Command) -> Picker.Choice {
    Picker.Choice(
      label: command.name,
      texts: [command.name, command.help, command.row.synonyms, command.group.rawValue],
      detail: command.help,
      keys: keymap.keys(of: command).map(\.label).joined(separator: " "),
      unavailableReason: command.unavailableReason(in: self),
      action: .run(command))
  }

  /// The line in a palette that is one of the command line: more than one word, or the name of a
  /// command that no key runs.
  func typedLine(in picker: Picker) -> String? {
    let text = picker.editor.text
    let isLine = picker.shown.allSatisfy { entry in
      if case .begin(text) = picker.choices[entry.index].action { true } else { false }
    }
    guard let command = TypedCommand.declaration(in: text),
      text.split(separator: " ").count > 1 || isLine || Self.saysWhyNot.contains(command.name)
    else { return nil }
    return text
  }

  /// Commands of the command line that make no sense within the browser and say so: nothing that is
  /// only called alike is run instead.
  private static let saysWhyNot = ["browse"]

  /// Shows a line as a view if it is one; else has it answered.
  mutating func run(line: String) -> Effect? {
    guard let command = TypedCommand.declaration(in: line),
      Listings.command(command.name) != nil, !View.asksForAnswer(line)
    else {
      overlays = []
      return .answer(line)
    }
    show(line: line)
    return nil
  }

  /// The command whose name is nearly the first word of a line, as the shell's error names it.
  private func nearestCommand(to text: String) -> String {
    guard let word = text.split(separator: " ").first,
      let nearest = CommandDeclaration.fora.nearestSubcommand(to: String(word))
    else { return "" }
    return "; did you mean \(nearest)?"
  }

  private func complete(_ picker: inout Picker) {
    guard let label = picker.choice?.label, typedLine(in: picker) == nil else { return }
    picker.type(label)
  }

  // MARK: - Keys

  /// The keys that work here under their headings, those that do not with the reason; what has no key
  /// is found too.
  var keyPicker: Picker {
    let commands = Command.Group.allCases.flatMap { group in
      [heading(group.rawValue)]
        + Command.allCases.filter { $0.group == group }.map { command in
          withHelpFirst(commandChoice(command))
        }
    }
    let others = (lineChoices + [lookChoice]).map { choice in
      var choice = withHelpFirst(choice)
      choice.isFoundOnly = true
      return choice
    }
    return Picker(.keys, commands + others)
  }

  /// A choice of the palette as the list of keys has it: what it does, then its name.
  private func withHelpFirst(_ choice: Picker.Choice) -> Picker.Choice {
    var other = choice
    (other.label, other.name, other.detail) = (choice.detail, choice.label, choice.label)
    return other
  }

  private func heading(_ title: String) -> Picker.Choice {
    Picker.Choice(label: title, isHeading: true, action: .none)
  }

  // MARK: - Columns

  var sortPicker: Picker {
    let table = place.focused.table
    let key = table?.view.sort.first
    let columns = table?.allColumns.filter(\.isData) ?? []
    return Picker(
      .sort,
      columns.map { column in
        let order = key?.column == column.id ? (key?.isDescending == true ? "↓" : "↑") : ""
        return Picker.Choice(
          label: column.title.isEmpty ? column.id : column.title,
          detail: order.isEmpty ? column.id : "\(column.id) \(order)",
          action: .sort(column: column.id))
      })
  }

  /// The columns that are shown in their order, then the others.
  func columnPicker(choosing column: String? = nil) -> Picker {
    guard let table = place.focused.table else { return Picker(.columns, []) }
    let shown = Self.shownColumns(of: table)
    let all = table.allColumns.filter(\.isData)
    let columns =
      shown.compactMap { id in all.first { $0.id == id } }
      + all.filter { !shown.contains($0.id) }
    let choices = columns.map { column in
      Picker.Choice(
        label: column.title.isEmpty ? column.id : column.title, detail: column.id,
        keys: shown.contains(column.id) ? "✓" : "", action: .toggle(column: column.id))
    }
    return Picker(
      .columns, choices, choosing: columns.firstIndex { $0.id == column } ?? 0)
  }

  private mutating func refreshColumns(choosing column: String) {
    overlays[overlays.count - 1] = .picker(columnPicker(choosing: column))
  }

  private mutating func moveColumn(in picker: Picker, by places: Int) -> Effect? {
    if case .toggle(let column) = picker.choice?.action {
      move(column: column, by: places)
      refreshColumns(choosing: column)
    }
    return nil
  }

  // MARK: - Places

  /// All bodies, states and organisations, found by any of their names.
  var namePicker: Picker {
    let bodies = catalogue.table(.bodies).rows.compactMap(\.body).map { ref in
      let body = catalogue.bodies[ref]
      return Picker.Choice(
        label: body.shortName == body.name ? body.name : "\(body.shortName): \(body.name)",
        detail: body.id, action: .choose(.body(ref)))
    }
    let parties = catalogue.table(.parties).rows.compactMap(\.party).map { ref in
      let party = catalogue.parties[ref]
      return Picker.Choice(label: party.name, detail: party.id, action: .choose(.party(ref)))
    }
    let choices = bodies + parties
    var places: [RecordID: Int] = [:]
    for (index, choice) in choices.enumerated() {
      if case .choose(let record) = choice.action { places[record] = index }
    }
    let finder = NameFinder(catalogue)
    return Picker(.names, choices) { [places] text in
      finder.hits(for: text).compactMap { hit in
        places[RecordID(hit.record)].map { ($0, hit.name) }
      }
    }
  }

  /// The places of the way, the newest first.
  var placePicker: Picker {
    let (places, current) = situation.trail.places(with: LeftPlace(place))
    let choices = places.enumerated().reversed().map { index, place in
      Picker.Choice(
        label: heading(of: place), detail: index == current ? "here" : "",
        action: .go(place: index))
    }
    return Picker(.places, choices, choosing: places.count - 1 - current)
  }

  /// Bookmarks, the newest first, then recent views.
  var bookmarkPicker: Picker {
    let last = saved.session.map { session in
      [
        heading("Where the last session ended"),
        Picker.Choice(label: session.views.last ?? "", action: .restore),
      ]
    }
    let bookmarks = saved.bookmarks.entries.reversed().map { bookmark in
      Picker.Choice(label: bookmark.name, detail: bookmark.view, action: .show(bookmark.view))
    }
    let recent = saved.recent.lines.map { Picker.Choice(label: $0, action: .show($0)) }
    return Picker(
      .bookmarks,
      (last ?? []) + (bookmarks.isEmpty ? [] : [heading("Bookmarks")] + bookmarks)
        + (recent.isEmpty ? [] : [heading("Recent views")] + recent))
  }

  // MARK: - Sharing

  /// What can be written of the rows, and in which formats.
  var formatPicker: Picker {
    // A brief has its sources and its sentences as it stands.
    let contents = isReadingBrief ? [Export.Content.brief] : Export.Content.ofLists
    return Picker(
      .formats,
      contents.flatMap { content in
        (contents.count > 1 ? [heading(content.title)] : [])
          + content.formats.map { format in
            Picker.Choice(
              label: Export.name(content, format), detail: Export.meaning(content, format),
              action: .export(content, format))
          }
      })
  }

  /// The chosen row, or the marked ones, and each of its cells.
  var copyPicker: Picker {
    guard let table = place.focused.table else { return Picker(.copies, []) }
    let marked = markedRows(of: table)
    let rows = marked.isEmpty ? [place.focused.record].compactMap(\.self) : marked
    let columns = table.allColumns.filter(\.isData)
    func cells(_ row: RecordID) -> [String] { columns.map { $0.cell(row, catalogue).text } }
    let lines = rows.map { cells($0).map(Self.oneLine).joined(separator: "\t") }
    let whole = Picker.Choice(
      label: marked.isEmpty ? "the row" : "the \(marked.count) marked rows",
      detail: "tabs between cells",
      action: .copy(
        lines.joined(separator: "\n"), what: marked.isEmpty ? "the row" : "the marked rows"))
    return Picker(
      .copies,
      [whole]
        + columns.compactMap { column in
          let texts = rows.map { column.cell($0, catalogue).text }.filter { !$0.isEmpty }
          guard !texts.isEmpty else { return nil }
          let title = column.title.isEmpty ? column.id : column.title
          return Picker.Choice(
            label: title, detail: texts.joined(separator: "; "),
            action: .copy(texts.joined(separator: "\n"), what: title))
        })
  }

  /// A text without the signs that end a cell or a row.
  private static func oneLine(_ text: String) -> String {
    String(text.map { $0 == "\t" || $0.isNewline ? " " : $0 })
  }
}

extension RecordID {
  /// The body or party that a name found.
  fileprivate init(_ record: NameHit.Record) {
    switch record {
    case .body(let ref): self = .body(ref)
    case .party(let ref): self = .party(ref)
    }
  }
}
