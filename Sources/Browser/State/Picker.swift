import MigrationBodies

/// A list to choose from, narrowed by what one types: commands, keys, places, names, columns,
/// formats, bookmarks.
struct Picker: Sendable {
  /// What one chooses.
  enum Kind: Equatable, Sendable {
    case palette, keys, sort, columns, names, places, bookmarks, formats, copies, readings,
      fields
  }

  /// What a choice does.
  enum Action: Equatable, Sendable {
    /// It is there to be read.
    case none
    case run(Command)
    /// Shows a view by its text form.
    case show(String)
    /// Runs a command of the command line, or begins its line where it needs more.
    case begin(String)
    /// Runs a line of the command line.
    case line(String)
    /// Goes on where the last session ended.
    case restore
    case go(place: Int)
    case choose(RecordID)
    /// Compares the pasted list with a body.
    case compareList(Ref<Body>)
    /// Takes a name of the pasted list for a party.
    case read(RecordID, as: Ref<Party>)
    /// Forgets what such a name was taken for, so that it is asked again.
    case forget(String)
    /// Corrects a row of a table, or one of its fields.
    case correct(RecordID)
    case correctField(RecordID, String)
    case sort(column: String)
    case toggle(column: String)
    case export(Export.Content, Format)
    case copy(String, what: String)
  }

  /// A line of the list.
  struct Choice: Sendable {
    /// What is chosen.
    var label: String
    /// What the letters typed are looked for in; nil for the label.
    var name: String?
    /// What the words typed are looked for in besides, the best first.
    var texts: [String] = []
    /// What else is said of it.
    var detail = ""
    /// Its keys, where it has any.
    var keys = ""
    /// Whether it is the heading of those below it, which goes when the list is narrowed.
    var isHeading = false
    /// Whether it is shown only where what is typed finds it: it is none of what the list is of, and
    /// somebody may look for it there.
    var isFoundOnly = false
    /// Why it cannot be chosen now; nil when it can.
    var unavailableReason: String?
    let action: Action
  }

  /// Finds choices by names that they have beside their labels: the place of each, and the name.
  typealias Finder = @Sendable (String) -> [(index: Int, name: String)]

  let kind: Kind
  private let finder: Finder?
  /// All that can be chosen.
  let choices: [Choice]
  /// The columns that the widest label needs, and the widest keys.
  let widths: (label: Int, keys: Int)
  /// What is typed.
  private(set) var editor = LineEditor()
  /// Whether the last key chose a line and typed nothing: the cursor stands there then.
  private(set) var isChoosing = true
  private var position = ListCursor()
  /// The place of the chosen one among those shown.
  var cursor: Int { position.line }
  /// The first one shown.
  var top: Int { position.top }
  /// Those that have what is typed, with the places of its letters in the label; the best first.
  private(set) var shown: [(index: Int, matched: [Int])] = []
  /// The names by which those shown were found, where these are not in their labels.
  private(set) var otherNames: [Int: String] = [:]

  init(
    _ kind: Kind, _ choices: [Choice], choosing cursor: Int = 0, finder: Finder? = nil
  ) {
    self.kind = kind
    self.finder = finder
    self.choices = choices
    let listed = choices.filter { !$0.isFoundOnly }
    widths = (
      listed.map { SafeText($0.label).width }.max() ?? 0,
      listed.map { SafeText($0.keys).width }.max() ?? 0
    )
    narrow()
    position.move(by: cursor, of: shown.count)
    skipHeadings(by: 1)
  }

  /// The chosen one; nil when none has the letters typed.
  var choice: Choice? {
    shown.indices.contains(cursor) ? choices[shown[cursor].index] : nil
  }

  /// Acts on a key of the line that is typed.
  ///
  /// - Returns: Whether the key edits.
  mutating func edit(with key: Key) -> Bool {
    let before = editor.text
    guard editor.edit(with: key) else { return false }
    isChoosing = false
    if editor.text != before { narrow() }
    return true
  }

  /// Adds a text where one types.
  mutating func insert(_ text: String) {
    isChoosing = false
    editor.insert(text)
    narrow()
  }

  /// Puts a text in place of what is typed.
  mutating func type(_ text: String) {
    editor = LineEditor(text)
    isChoosing = false
    narrow()
  }

  /// Goes on or back by lines, past headings.
  mutating func move(by lines: Int) {
    isChoosing = true
    position.move(by: lines, of: shown.count)
    skipHeadings(by: lines)
    skipHeadings(by: -lines)
  }

  /// Leaves a heading in a direction, as far as there is anything else.
  private mutating func skipHeadings(by lines: Int) {
    while lines != 0, choice?.isHeading == true, shown.indices.contains(cursor + lines.signum()) {
      position.move(by: lines.signum(), of: shown.count)
    }
  }

  /// Scrolls so that the chosen line is among `height` shown.
  mutating func scroll(height: Int) { position.scroll(height: height, count: shown.count) }

  /// Keeps what has what is typed, the best first; the list in its own order when nothing is typed.
  ///
  /// First what has it as a key, then what has the words typed in its texts, then what has the
  /// letters in its name; names of records, which have no other texts, are found by letters alone.
  private mutating func narrow() {
    position = ListCursor()
    let pattern = editor.text
    guard !pattern.isEmpty else {
      shown = choices.indices.filter { !choices[$0].isFoundOnly }.map { ($0, []) }
      skipHeadings(by: 1)
      return
    }
    if let finder { return narrow(by: finder(pattern), pattern) }
    let search = WordSearch(pattern)
    let byKey = choices.indices.filter { choices[$0].has(key: pattern) }
    let byWords = search.matches(among: choices.map(\.texts))
    let byLetters = FuzzyRanking(pattern).matches(among: choices.map { $0.name ?? $0.label })
    let letters = Dictionary(uniqueKeysWithValues: byLetters.map { ($0.index, $0.positions) })
    let found = (byKey + byWords + byLetters.map(\.index)).unique.map { index in
      let choice = choices[index]
      let inName = choice.name == nil ? letters[index] : nil
      return (index, inName ?? search.letters(in: choice.label))
    }
    shown = found.filter { !choices[$0.0].isHeading }
  }

  /// Keeps what has been found by any of its names.
  private mutating func narrow(by found: [(index: Int, name: String)], _ pattern: String) {
    let ranking = FuzzyRanking(pattern)
    otherNames = [:]
    shown = found.map { index, name in
      let label = choices[index].label
      guard label.contains(name) || choices[index].detail == name else {
        otherNames[index] = name
        return (index, [])
      }
      return (index, ranking.matches(among: [label]).first?.positions ?? [])
    }
  }
}

extension Picker.Choice {
  /// Whether one of its keys is what is typed.
  fileprivate func has(key typed: String) -> Bool {
    keys.split(separator: " ").contains { $0 == typed }
  }
}
