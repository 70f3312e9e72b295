import MigrationBodies

/// A JSON value (RFC 8259); Foundation's encoder would cost more than the rest of the program.
enum JSON {
  case null
  case number(Int)
  case string(String)
  case array([JSON])
  /// The members keep their order.
  case object([(String, JSON)])

  /// A cell: a number, a text, an array; null when the catalogue does not say.
  init(_ cell: Cell) {
    switch cell.data {
    case .unknown, .atLeast, .tally, .term, .date: self = .null
    case .number(let number): self = .number(number)
    case .text(let text): self = .string(text)
    case .list(let texts): self = .array(texts.map(JSON.string))
    }
  }

  /// A text, or null.
  init(_ text: String?) { self = text.map(JSON.string) ?? .null }

  /// The value on one line.
  func text(in surroundings: Surroundings) -> String {
    switch self {
    case .null: return "null"
    case .number(let number): return String(number)
    case .string(let text): return Self.quoted(text, surroundings)
    case .array(let values):
      return "[\(values.map { $0.text(in: surroundings) }.joined(separator: ", "))]"
    case .object(let members):
      let texts = members.map { Self.member($0, $1, surroundings) }
      return "{\(texts.joined(separator: ", "))}"
    }
  }

  /// The lines of a long object: one a member, and one for each object in a member's array.
  func lines(in surroundings: Surroundings) -> [String] {
    guard case .object(let members) = self else { return [text(in: surroundings)] }
    var lines = ["{"]
    for (index, (name, value)) in members.enumerated() {
      let comma = index + 1 < members.count ? "," : ""
      if case .array(let values) = value, case .object? = values.first {
        lines.append("  \(Self.quoted(name, surroundings)): [")
        let texts = values.map { $0.text(in: surroundings) }
        lines += texts.dropLast().map { "    \($0)," }
        lines += texts.suffix(1).map { "    \($0)" }
        lines.append("  ]\(comma)")
      } else {
        lines.append("  \(Self.member(name, value, surroundings))\(comma)")
      }
    }
    return lines + ["}"]
  }

  private static func member(
    _ name: String, _ value: JSON, _ surroundings: Surroundings
  ) -> String {
    "\(quoted(name, surroundings)): \(value.text(in: surroundings))"
  }

  private static func quoted(_ text: String, _ surroundings: Surroundings) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\r": quoted += "\\r"
      case "\t": quoted += "\\t"
      case _ where isHidden(scalar, surroundings): quoted += escaped(scalar)
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }

  /// Whether a letter has to be escaped.
  ///
  /// It does when it shows nothing, acts on a terminal, ends a line in JavaScript or cannot be shown
  /// where the answer goes; whoever reads JSON gets the same text.
  private static func isHidden(_ scalar: Unicode.Scalar, _ surroundings: Surroundings) -> Bool {
    if scalar.isASCII { return scalar.value < 0x20 || scalar.value == 0x7F }
    if surroundings.isTerminal, !surroundings.showsUnicode { return true }
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned:
      return true
    default: return scalar.properties.isDefaultIgnorableCodePoint
    }
  }

  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    String(scalar).utf16.map { unit in
      let digits = String(unit, radix: 16)
      return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }.joined()
  }
}
