import MigrationBodies

/// A command as its help describes it: what the library knows of its words and options.
struct CommandHelp {
  /// An argument, option or flag.
  struct Argument {
    /// `positional`, `option` or `flag`.
    let kind: String
    /// The names with their hyphens: `-f`, `--format`.
    let names: [String]
    /// What stands for its value.
    let value: String
    /// Its help.
    let text: String
    /// The values that it can have; empty where they are not listed.
    let values: [String]
    /// The value that it has when it is not given; nil where there is none.
    let fallback: String?
    let isOptional: Bool
    let isRepeating: Bool
  }

  /// The command's words: `data check`.
  let name: String
  let abstract: String
  let discussion: String
  let arguments: [Argument]
  let subcommands: [CommandHelp]

  /// Reads a command from the library's description of it; nil for one that help does not show.
  init?(_ json: JSONValue, under parents: [String] = []) {
    guard let name = json["commandName"]?.text, name != "help",
      json["shouldDisplay"] != .bool(false)
    else { return nil }
    let words = parents + [name]
    self.name = words.dropFirst().joined(separator: " ")
    abstract = json["abstract"]?.text ?? ""
    discussion = json["discussion"]?.text ?? ""
    arguments = (json["arguments"]?.values ?? []).compactMap(Argument.init)
    subcommands = (json["subcommands"]?.values ?? []).compactMap {
      CommandHelp($0, under: words)
    }
  }

  /// The whole program.
  static var program: CommandHelp? {
    JSONValue(json: Array(Fora._dumpHelp().utf8))?["command"].flatMap { CommandHelp($0) }
  }
}

extension CommandHelp.Argument {
  /// Reads an argument; nil for one that help does not show.
  init?(_ json: JSONValue) {
    guard json["shouldDisplay"] != .bool(false) else { return nil }
    kind = json["kind"]?.text ?? ""
    names = (json["names"]?.values ?? []).compactMap { name in
      name["name"]?.text.map { (name["kind"]?.text == "short" ? "-" : "--") + $0 }
    }.sorted { $0.count < $1.count }
    value = json["valueName"]?.text ?? ""
    text = [json["abstract"]?.text, json["discussion"]?.text].compactMap(\.self)
      .joined(separator: " ")
    values = (json["allValues"]?.values ?? []).compactMap(\.text)
    fallback = json["defaultValue"]?.text
    isOptional = json["isOptional"] == .bool(true)
    isRepeating = json["isRepeating"] == .bool(true)
  }
}
