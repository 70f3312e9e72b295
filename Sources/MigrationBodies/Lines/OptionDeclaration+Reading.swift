/// What the reader of lines asks of declarations.
extension OptionDeclaration {
  /// Whether a word, without a value in it, is this option: `--as-of`, `-f`.
  func isWritten(_ word: String) -> Bool {
    word == "--" + name || short.map { word == "-\($0)" } ?? false
  }

  /// The choice that a value is, in any case; nil where it is none.
  func choice(_ value: String) -> String? {
    let folded = value.lowercased()
    return choices.first { $0.lowercased() == folded }
  }
}

extension CommandDeclaration {
  /// All options of the command and of those behind it.
  var allOptions: [OptionDeclaration] { options + subcommands.flatMap(\.allOptions) }

  /// Whether a word is an option or ends them; else it is a word of the argument.
  func isOption(_ text: String) -> Bool {
    guard text.hasPrefix("-"), text.count > 1 else { return false }
    let rest = text.dropFirst()
    if argument?.form == .filter {
      // `-labour` excludes; `-fcsv` is an option with one of its values.
      guard !text.hasPrefix("--"), rest.count > 1 || "({\"".contains(rest) else { return true }
      return joined(text) != nil
    }
    guard argument?.completion == .expression else { return true }
    // `-` by itself is a list, with a date behind it as any operand: `-@2015`.
    return !"({@".contains(rest.prefix(1)) && rest.first?.isWhitespace == false
  }

  /// A one-letter option with one of its choices right after it: `-fcsv`.
  func joined(_ text: String) -> (OptionDeclaration, value: String)? {
    guard let option = options.first(where: { $0.short == text.dropFirst().first }) else {
      return nil
    }
    let value = String(text.dropFirst(2).drop { $0 == "=" })
    return option.choice(value).map { (option, $0) }
  }

  /// What to write instead of an option that the command does not have: the value of another option
  /// (`--json`), or an option spelt alike; nil where nothing is near.
  func advice(for name: String) -> String? {
    let word = String(name.drop { $0 == "-" }).lowercased()
    if word == OptionDeclaration.asOf.name { return English.throughTime(options.map(\.name)) }
    let known = Self.formatsElsewhere[word] ?? word
    if let option = options.first(where: { $0.choices.contains(known) }) {
      return "write --\(option.name) \(known)"
    }
    let names = listedOptions.map(\.name)
    // `-format` is one hyphen away.
    return (names.contains(word) ? word : Nearest.of(word, among: names))
      .map { "did you mean --\($0)?" }
  }

  /// Formats that other programs have, and what comes nearest to them here.
  private static let formatsElsewhere = [
    "yaml": "json", "yml": "json", "xml": "json", "ndjson": "jsonl", "md": "markdown",
    "htm": "html", "excel": "csv", "xls": "csv", "xlsx": "csv", "ods": "csv", "text": "plain",
    "txt": "plain",
  ]
}

extension ArgumentDeclaration {
  /// The names of its words, where it takes one each; nil where it takes as many as there are.
  var wordNames: [String]? {
    switch form {
    case .word: [name]
    case .pair(let second): [name, second]
    case .name, .names, .filter: nil
    }
  }
}
