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
    switch cell {
    case .unknown: self = .null
    case .number(let number): self = .number(number)
    case .text(let text): self = .string(text)
    case .list(let texts): self = .array(texts.map(JSON.string))
    }
  }

  /// A text, or null.
  init(_ text: String?) { self = text.map(JSON.string) ?? .null }

  /// The value on one line.
  var text: String {
    switch self {
    case .null: "null"
    case .number(let number): String(number)
    case .string(let text): Self.quoted(text)
    case .array(let values): "[\(values.map(\.text).joined(separator: ", "))]"
    case .object(let members): "{\(members.map(Self.member).joined(separator: ", "))}"
    }
  }

  /// The lines of a long object: one a member, and one for each object in a member's array.
  var lines: [String] {
    guard case .object(let members) = self else { return [text] }
    var lines = ["{"]
    for (index, (name, value)) in members.enumerated() {
      let comma = index + 1 < members.count ? "," : ""
      if case .array(let values) = value, case .object? = values.first {
        lines.append("  \(Self.quoted(name)): [")
        lines += values.dropLast().map { "    \($0.text)," }
        lines += values.suffix(1).map { "    \($0.text)" }
        lines.append("  ]\(comma)")
      } else {
        lines.append("  \(Self.member(name, value))\(comma)")
      }
    }
    return lines + ["}"]
  }

  private static func member(_ name: String, _ value: JSON) -> String {
    "\(quoted(name)): \(value.text)"
  }

  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\r": quoted += "\\r"
      case "\t": quoted += "\\t"
      case _ where isHidden(scalar): quoted += escaped(scalar)
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }

  /// Whether a letter has to be escaped.
  ///
  /// It does when it shows nothing, acts on a terminal, ends a line in JavaScript or cannot be shown
  /// where the answer goes; whoever reads JSON gets the same text.
  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return scalar.value < 0x20 || scalar.value == 0x7F }
    let surroundings = Surroundings.current
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

extension JSON {
  /// The lines of an array of rows, one a row.
  static func lines(ofRows rows: [JSON]) -> [String] {
    guard !rows.isEmpty else { return ["[]"] }
    return ["["] + rows.dropLast().map { $0.text + "," } + rows.suffix(1).map(\.text) + ["]"]
  }
}
