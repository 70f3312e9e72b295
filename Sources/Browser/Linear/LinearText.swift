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

  static func note(_ text: String) -> String { "Note: \(text)" }

  static func marks(_ marks: [RecordID]) -> String {
    marks.isEmpty ? "Nothing is marked." : "Marked: \(marks.count)."
  }

  /// What is asked.
  static func question(_ prompt: Prompt) -> String {
    switch prompt.kind {
    case .confirmation(let question, _): "\(question) Type yes or no."
    case .filter: "Which rows? Type words or fields; an empty line shows all."
    case .search: "What to look for?"
    case .date, .comparedDate: "Which date? 2012-06-30, 2012-06 or 2012; an empty line is now."
    case .expression: "Which expression? As in bali-process & colombo-process."
    case .bookmark: "Under which name?"
    case .file: "To which file? An empty line takes \(prompt.text)."
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
    case "roles", "kind", "date", "member", "standing": text
    default: column.title.isEmpty ? text : "\(inSentence(column.title)) \(text)"
    }
  }

  /// A title within a sentence: a name keeps its capitals.
  private static func inSentence(_ title: String) -> String {
    let isWord = title.dropFirst().allSatisfy { !$0.isUppercase }
    return isWord ? title.lowercased() : title
  }

  /// A word for a sign before a row; nil for one that need not be said.
  static func word(for sign: String, _ column: String) -> String? {
    switch sign {
    case "", "●": nil
    case "=": "in both or all"
    case "<": "only in the first"
    case ">": "only in the second"
    case "~": "in some"
    case "?": "not known of one of them"
    case "!": "its sources differ"
    default: spoken(sign)
    }
  }

  /// A text as a sentence: a message, a title.
  static func sentence(_ text: String) -> String {
    // Words beside a sign say what it says.
    Sentence.ended(Sentence.begun(spoken(text.replacing("◐ ", with: ""))))
  }

  /// A text with words for the signs in it, and nothing that would act.
  static func spoken(_ text: String) -> String {
    if text == "?" { return "not known" }
    var text = SafeText(text).description.replacing(" · ", with: ", ")
    // Before a name or a role these say what that says, or nothing that is unusual.
    for sign in ["● ", "○ "] { text = text.replacing(sign, with: "") }
    let words = text.reduce(into: "") { words, letter in words += signs[letter] ?? String(letter) }
    return words.split(separator: " ").joined(separator: " ")
  }

  private static let signs: [Character: String] = [
    "●": "in", "○": "beside", "◐": "uncertain ", "·": "out ", "★": "in the chair ", "✓": "marked ",
    "¶": "paragraph ", "›": "", "▸": "", "│": "", "…": "...", "↑": "upwards", "↓": "downwards",
    "◂": "left of it:", "−": "-",
  ]

  // MARK: - Pages

  /// A line of a page: what stands in columns with colons and commas between.
  static func sentence(_ line: Line) -> String {
    let text = line.text
    let parts = parts(of: text)
    guard line.link == nil || !text.hasPrefix(" › "), parts.count > 1 else {
      return spoken(parts.joined(separator: ", "))
    }
    return spoken(parts[0] + ": " + parts.dropFirst().joined(separator: ", "))
  }

  /// A line of what a command has answered, without the spaces at its ends.
  static func answer(_ text: String) -> String {
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

  /// All that can be typed.
  static func help(_ browser: Browser) -> [String] {
    let commands = Command.Group.allCases.flatMap { group in
      ["\(group.rawValue):"]
        + Command.allCases.filter { $0.group == group }.map { command in
          let reason = command.unavailableReason(in: browser).map { " (not now: \($0))" } ?? ""
          return "\(command.name): \(command.help)\(reason)"
        }
    }
    return forms + commands
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
