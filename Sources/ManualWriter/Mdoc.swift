import MigrationBodies

/// A manual page in mdoc(7), built line by line.
struct Mdoc {
  /// The lines so far.
  private(set) var lines: [String] = []

  /// A page's first lines.
  ///
  /// - Parameters:
  ///   - title: The page's name: `fora-members`.
  ///   - section: 1 for commands, 5 for formats of files and languages, 7 for rules.
  ///   - about: What it is, as a phrase.
  init(_ title: String, section: Int, about: String) {
    lines = [
      ".\\\" Written by ManualWriter from the same declarations as the help; change it there.",
      ".Dd \(Self.datePlaceholder)",
      ".Dt \(title.uppercased()) \(section)", ".Os",
    ]
    heading("NAME")
    macro("Nm", Self.word(title))
    macro("Nd", Self.escaped(Self.lowered(about)))
  }

  /// The page as text.
  var text: String { lines.joined(separator: "\n") + "\n" }

  /// A heading of the page.
  mutating func heading(_ title: String) { lines.append(".Sh \(title)") }

  /// A heading within a part of the page.
  mutating func subheading(_ title: String) { lines.append(".Ss \(Self.escaped(title))") }

  /// A macro and what it is given, which has to be safe already.
  mutating func macro(_ name: String, _ arguments: String = "") {
    lines.append(arguments.isEmpty ? ".\(name)" : ".\(name) \(arguments)")
  }

  /// A running text in lines of at most 78 bytes, each sentence on lines of its own.
  mutating func text(_ text: String) {
    for sentence in Self.sentences(text) {
      var line = ""
      for word in sentence.split(separator: " ") {
        let word = Self.escaped(String(word))
        if !line.isEmpty, line.utf8.count + 1 + word.utf8.count > 78 {
          lines.append(Self.guarded(line))
          line = word
        } else {
          line += (line.isEmpty ? "" : " ") + word
        }
      }
      if !line.isEmpty { lines.append(Self.guarded(line)) }
    }
  }

  /// Paragraphs one after another.
  mutating func paragraphs(_ texts: [String]) {
    for (number, text) in texts.enumerated() {
      if number > 0 { macro("Pp") }
      self.text(text)
    }
  }

  /// Lines that stay as they are.
  mutating func literal(_ block: [String]) {
    macro("Bd", "-literal -offset indent")
    lines += block.map { Self.guarded(Self.escaped($0)) }
    macro("Ed")
  }

  /// A list of terms and what is said of each.
  ///
  /// - Parameter entries: The term, a macro line that is safe already, and the text.
  mutating func list(_ entries: [(term: String, text: String)]) {
    guard !entries.isEmpty else { return }
    macro("Bl", "-tag -width Ds")
    for entry in entries {
      macro("It", entry.term)
      text(entry.text)
    }
    macro("El")
  }

  /// Paragraphs, of which lines that are set in stay as they are.
  mutating func describe(_ paragraphs: [String]) {
    for paragraph in paragraphs {
      let lines = paragraph.split(separator: "\n").map(String.init)
      let text = lines.prefix { !$0.hasPrefix("  ") }
      macro("Pp")
      self.text(text.joined(separator: " "))
      let literal = lines.dropFirst(text.count)
      if !literal.isEmpty { self.literal(literal.map { String($0.drop { $0 == " " }) }) }
    }
  }

  /// A subject of the help: its terms, then what holds for all.
  mutating func describe(_ topic: HelpTopic) {
    text(topic.summary)
    list(topic.entries.map { (term: "Li \(Self.word($0.term))", text: $0.text) })
    describe(topic.paragraphs)
  }

  /// A word to be given to a macro.
  static func word(_ text: String) -> String {
    let escaped = escaped(text)
    // Two letters can be a macro's name, and a mark alone is taken for one.
    let isRisky =
      text.count <= 3 || text.contains(" ") || text.allSatisfy { $0.isPunctuation || $0.isSymbol }
    return isRisky ? "\"\(escaped)\"" : escaped
  }

  /// A text in which nothing means anything to roff.
  static func escaped(_ text: String) -> String {
    text.replacing("\\", with: "\\e").replacing("-", with: "\\-").replacing("\"", with: "\\(dq")
      .replacing("`", with: "\\(ga").replacing("~", with: "\\(ti").replacing("^", with: "\\(ha")
  }

  /// A line of text that does not begin as a macro does.
  private static func guarded(_ line: String) -> String {
    line.hasPrefix(".") || line.hasPrefix("'") ? "\\&" + line : line
  }

  /// Where a full stop ends a sentence: before a space and a capital.
  private static func sentences(_ text: String) -> [String] {
    var sentences = [""]
    let words = text.split(separator: " ")
    for (word, next) in zip(words, words.dropFirst() + [""]) {
      sentences[sentences.count - 1] += (sentences.last?.isEmpty ?? true ? "" : " ") + word
      let isEnd = word.last.map { ".?!".contains($0) } ?? false
      if isEnd, next.first.map({ $0.isUppercase || "“●○◐".contains($0) }) ?? false {
        sentences.append("")
      }
    }
    return sentences
  }

  private static func lowered(_ text: String) -> String {
    let text = text.hasSuffix(".") ? String(text.dropLast()) : text
    return text.prefix(1).lowercased() + text.dropFirst()
  }

  /// Stands for the date until the manual is whole.
  static let datePlaceholder = "$DATE$"

  /// The day of the data's edition, so that a page is the same whenever it is written.
  static func date(_ day: String) -> String {
    let months = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ]
    let parts = day.split(separator: "-").compactMap { Int($0) }
    guard parts.count == 3, months.indices.contains(parts[1] - 1) else { return "January 1, 2026" }
    return "\(months[parts[1] - 1]) \(parts[2]), \(parts[0])"
  }
}
