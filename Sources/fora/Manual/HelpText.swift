/// The help of a command in its parts: running text, examples, exit status.
struct HelpText {
  /// A part of the running text.
  enum Block {
    /// A paragraph.
    case paragraph(String)
    /// Lines that stay as they are, as those of a table.
    case lines([String])
  }

  /// The lines under `EXAMPLES:`.
  private(set) var examples: [String] = []
  /// The running text.
  private(set) var blocks: [Block] = []
  /// What follows `Exit status:`; "" where nothing does.
  private(set) var exitStatus = ""

  /// Takes a discussion apart, paragraph by paragraph.
  init(_ discussion: String) {
    for part in discussion.split(separator: "\n\n") {
      var lines = part.split(separator: "\n").map(String.init)
      guard let first = lines.first else { continue }
      if first == "EXAMPLES:" {
        examples += lines.dropFirst().map { String($0.drop { $0 == " " }) }
      } else if let start = lines.joined(separator: " ").firstRange(of: "Exit status: ") {
        let text = lines.joined(separator: " ")
        let before = text[..<start.lowerBound]
        if !before.isEmpty { blocks.append(.paragraph(String(before.dropLast()))) }
        exitStatus = String(text[start.upperBound...])
      } else {
        let text = lines.prefix { !$0.hasPrefix("  ") }
        if !text.isEmpty { blocks.append(.paragraph(text.joined(separator: " "))) }
        lines.removeFirst(text.count)
        if !lines.isEmpty { blocks.append(.lines(lines.map { String($0.drop { $0 == " " }) })) }
      }
    }
  }
}
