import MigrationBodies

/// A subject of `fora help` that is no command.
enum HelpTopic: String, CaseIterable {
  /// The languages that one types.
  case query

  /// The languages of a topic, in order.
  private var guides: [LanguageGuide] {
    switch self {
    case .query: Manual.languages
    }
  }

  /// Writes the topic that is asked for.
  ///
  /// - Returns: Whether the arguments ask for one.
  /// - Throws: An `OutputError` when it cannot be written.
  static func write(for arguments: [String]) throws(OutputError) -> Bool {
    guard arguments.count == 2, arguments[0] == "help",
      let topic = HelpTopic(rawValue: arguments[1])
    else { return false }
    let output = StandardOutput()
    for line in topic.guides.flatMap({ GuidePage($0).lines }) {
      try output.writeLine(Surroundings.current.shown(line))
    }
    try output.flush()
    return true
  }
}
