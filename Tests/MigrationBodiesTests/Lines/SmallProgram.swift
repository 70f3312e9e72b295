import MigrationBodies

extension CommandDeclaration {
  /// A program with a command of each form.
  static let small = CommandDeclaration(
    "fora", "A program.",
    options: [OptionDeclaration("view", value: "view", "A view."), .data, .onlyData, .version],
    subcommands: [
      CommandDeclaration(
        "bodies", "Filters.", argument: ArgumentDeclaration("filter", "Words.", form: .filter),
        options: OptionDeclaration.ofLists, examples: [.init("bodies asia", "those of Asia")]),
      CommandDeclaration(
        "members", "An expression.",
        argument: ArgumentDeclaration(
          "body", "A body.", form: .name, isRequired: true, completion: .expression),
        options: OptionDeclaration.ofLists + [.out], examples: [.init("members bali process")]),
      CommandDeclaration(
        "state", "A name.",
        argument: ArgumentDeclaration("state", "A state.", form: .name, isRequired: true),
        options: OptionDeclaration.ofAnswers, examples: [.init("state Lao PDR")]),
      CommandDeclaration(
        "data", "Tables.",
        subcommands: [
          CommandDeclaration(
            "data check", "Check.",
            argument: ArgumentDeclaration("path", "Files.", form: .names, isRequired: true),
            options: OptionDeclaration.ofFormats + OptionDeclaration.ofTables),
          CommandDeclaration(
            "data diff", "Compare.",
            argument: ArgumentDeclaration(
              "old", "Two.", form: .pair(second: "new"), isRequired: true),
            options: OptionDeclaration.ofFormats),
        ]),
      CommandDeclaration("keys", "Keys.", options: OptionDeclaration.ofFormats),
      CommandDeclaration("version", "Version.", options: OptionDeclaration.ofFormats),
      CommandDeclaration(
        "help", "Help.", argument: ArgumentDeclaration("command", "Words.", form: .names)),
    ])
}

extension TypedCommand {
  /// Reads a line that somebody typed.
  init(typed line: String) throws(QueryError) {
    try self.init(try TypedLine(typed: line), of: .small)
  }

  /// What it says, however it is written: command, expression or words, options with their values.
  var meaning: [String] {
    [declaration.name, isExpression ? expression : words.map(\.text).joined(separator: "\u{1}")]
      + options.map { "\($0.option.name)=\($0.option.value == nil ? "" : $0.value.text)" }
  }

  /// The command written anew.
  var printed: TypedLine {
    let options = options.map { option, value in
      option.value == nil ? "--\(option.name)" : "--\(option.name)=\(value.text)"
    }
    let words = isExpression && !words.isEmpty ? [expression] : words.map(\.text)
    let name = declaration.isProgram ? "" : declaration.name
    return TypedLine(
      arguments: name.split(separator: " ").map(String.init) + options + ["--"] + words)
  }

  private var isExpression: Bool { declaration.argument?.completion == .expression }
}
