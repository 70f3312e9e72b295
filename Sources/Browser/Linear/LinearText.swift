import MigrationBodies

/// What the browser in lines says: its sentences, and what stands for signs.
enum LinearText {
  static let nothingNew = "Nothing has changed."
  static let noMore = "There is no more."
  static let nothingToChoose = "There is nothing to choose."
  static let choose = "Type a number or a name; cancel leaves the list."
  static let pasting = "Paste now; a line with a full stop alone ends it."

  static func greeting(newest: String) -> String {
    "fora in lines, data to \(newest). help lists what can be typed, quit leaves."
  }

  static func unknown(_ word: String) -> String {
    "“\(word)” is not understood; help lists what can be typed"
  }

  static func wantsRows(_ command: Command) -> String {
    "\(command.name) takes the numbers of rows"
  }

  static func noSuchNumber(_ number: Int, of count: Int) -> String {
    count == 0 ? "nothing here has a number" : "there is no \(number); numbers go to \(count)"
  }

  static func noChoice(_ text: String) -> String {
    "“\(text)” is none of them, or could be several; type a number"
  }

  static func more(_ said: Int, of all: Int) -> String {
    "\(said) of \(all) lines; more goes on."
  }

  static func asOf(_ date: String, _ heading: String) -> String { "As of \(date): \(heading)" }

  /// What is said of a page that has the same lines on another date.
  static func samePage(on date: String?) -> String {
    "\(date.map { "As of \($0)" } ?? "Now") this page says the same."
  }

  static func note(_ text: String) -> String { "Note: \(text)" }

  static func marks(_ marks: [RecordID]) -> String {
    marks.isEmpty ? "Nothing is marked." : "Marked: \(marks.count)."
  }

  /// What is asked.
  static func question(_ prompt: Prompt) -> String {
    switch prompt.kind {
    case .confirmation(let question, _): "\(question) Type yes or no."
    case .filter: "Which rows? Type words or fields; an empty line shows all."
    case .search, .find: "What to look for?"
    case .date, .comparedDate: "Which date? 2012-06-30, 2012-06 or 2012; an empty line is now."
    case .expression: "Which expression? As in bali-process & colombo-process."
    case .bookmark: "Under which name?"
    case .cell(_, _, let title):
      "What is right for \(title)? An empty line: not known. Now: \(prompt.text)"
    case .cellSource(_, _, _, let old):
      sentence(English.whoSaysSo(old: old))
        + " The identifier of a source, or title; publisher; date; address."
    case .file, .textFile: "To which file? An empty line takes \(prompt.text)."
    }
  }

  /// What stands beside the list.
  static func beside(_ browser: Browser) -> [String] {
    guard browser.place.focus == 0 else { return [] }
    let others = browser.place.panes.dropFirst().filter { !$0.isVoid }.map {
      spoken(browser.title(of: $0))
    }
    return others.isEmpty
      ? [] : ["Beside it, by \(Command.nextPane.name): " + others.joined(separator: "; ") + "."]
  }

  // MARK: - Cells

  /// A cell of a column after the first.
  static func says(_ column: Column, _ text: String) -> String {
    switch column.id {
    case "roles": roles(text)
    case "kind", "date", "member", "standing": text
    default: column.title.isEmpty ? text : "\(inSentence(subject(of: column))) \(text)"
    }
  }

  /// What a column is about: of how somebody stands in a body the body.
  private static func subject(of column: Column) -> String {
    let ending = ": standing"
    return column.title.hasSuffix(ending)
      ? String(column.title.dropLast(ending.count)) : column.title
  }

  /// Roles, of which those with a question mark are uncertain.
  private static func roles(_ text: String) -> String {
    text.split(separator: "; ").map { $0.hasSuffix("?") ? "perhaps \($0.dropLast())" : String($0) }
      .joined(separator: "; ")
  }

  /// Roles with the date since when there is the first of them, which is that of taking part.
  static func roles(_ roles: String, dated date: String) -> String {
    let end = roles.firstIndex(of: ";") ?? roles.endIndex
    return "\(roles[..<end]) \(date)\(roles[end...])"
  }

  /// A title within a sentence: a name keeps its capitals.
  private static func inSentence(_ title: String) -> String {
    let isWord = title.dropFirst().allSatisfy { !$0.isUppercase }
    return isWord ? title.lowercased() : title
  }

  /// A text as a sentence: a message, a title.
  static func sentence(_ text: String) -> String {
    // Words beside a sign say what it says.
    let words = text.replacing("· ? ", with: "· ")
      .replacing("lines marked ›", with: "lines with numbers")
    return Sentence.ended(Sentence.begun(spoken(words)))
  }

  /// A text with words for the signs in it, and nothing that would act.
  static func spoken(_ text: String) -> String {
    if text == "?" { return "not known" }
    var text = SafeText.text(of: text).replacing(" · ", with: ", ")
    // Before a name or a role these say what that says, or nothing that is unusual.
    for sign in ["● ", "○ ", "◐ "] { text = text.replacing(sign, with: "") }
    let words = text.reduce(into: "") { words, letter in words += signs[letter] ?? String(letter) }
    return words.split(separator: " ").joined(separator: " ").replacing(" :", with: ":")
  }

  private static let signs: [Character: String] = [
    "●": "full circle ", "○": "circle ", "◐": "half circle ", "·": "dot ", "★": "star ",
    "✓": "marked ",
    "¶": "paragraph ", "›": "", "▸": "", "│": "", "…": "...", "↑": "upwards", "↓": "downwards",
    "◂": "left of it:", "−": "-", "²": "second-hand ",
  ]

  // MARK: - Pages

  /// A line of a page: what stands in columns with colons and commas between.
  static func sentence(_ line: Line) -> String {
    let text = line.text
    let parts = parts(of: text).filter { $0 != "›" }
    guard line.link == nil || !text.hasPrefix(" › "), parts.count > 1 else {
      return spoken(parts.joined(separator: ", "))
    }
    return spoken(parts[0] + ": " + parts.dropFirst().joined(separator: ", "))
  }

  /// A line of what a command has answered, without the spaces at its ends.
  static func answer(_ text: String) -> String {
    // Where in the line above something is wrong can be seen only.
    if text.allSatisfy({ $0 == " " || $0 == "^" }) { return "" }
    let parts = parts(of: text)
    return spoken(parts.joined(separator: ", "))
  }

  /// What stands in columns, two spaces or more apart.
  private static func parts(of text: String) -> [String] {
    var parts: [String] = []
    var part = ""
    var spaces = 0
    for letter in text {
      if letter == " " {
        spaces += 1
        continue
      }
      if spaces > 1, !part.isEmpty {
        parts.append(part)
        part = ""
      } else if spaces == 1, !part.isEmpty {
        part += " "
      }
      spaces = 0
      part.append(letter)
    }
    return part.isEmpty ? parts : parts + [part]
  }

  // MARK: - Help

  /// All that can be typed: what can be done now with what it does, then what cannot and why.
  static func help(_ browser: Browser) -> [String] {
    var reasons: [(reason: String, names: [String])] = []
    var lines = forms
    for group in Command.Group.allCases {
      let commands = Command.allCases.filter { $0.group == group }
      let now = commands.filter { command in
        guard let reason = command.unavailableReason(in: browser) else { return true }
        if let place = reasons.firstIndex(where: { $0.reason == reason }) {
          reasons[place].names.append(command.name)
        } else {
          reasons.append((reason, [command.name]))
        }
        return false
      }
      if !now.isEmpty { lines.append("\(group.rawValue):") }
      lines += now.map { "\($0.name): \($0.help)" }
    }
    return lines
      + reasons.map { sentence("not now, \($0.reason): \($0.names.joined(separator: ", "))") }
  }

  private static let forms = [
    "A number chooses a row: 3.",
    "open 3, sources 3, about 3, mark 3 5: a command to rows by their numbers.",
    "/trafficking: only rows that match; / alone: all rows.",
    "*viet nam: the next row that matches.",
    "at 2015: the situation on a date; at alone: now.",
    "=asean & saarc: the parties of an expression.",
    "compare 3 5: the bodies of these rows side by side.",
    "sort name, columns since, jump viet nam, export csv FILE: with a name from the list that the "
      + "command alone shows.",
    "paste: a list of names, up to a line with a full stop alone.",
    "members rcm, state VN, resolve Laos: a line of the command line.",
    "more, more all: what is long goes on. list: says again where one is.",
    "A key alone is its command: q, u, n.",
  ]
}

extension Line {
  /// Its text.
  var text: String { spans.reduce(into: "") { $0 += $1.text.description } }
}
