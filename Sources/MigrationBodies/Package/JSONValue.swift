/// A JSON value (RFC 8259) as a file has it: numbers stay text, members keep their order.
public enum JSONValue: Equatable, Sendable {
  /// Nothing.
  case null
  /// True or false.
  case bool(Bool)
  /// A number as it is written.
  case number(String)
  /// A text.
  case string(String)
  /// Values in order.
  case array([JSONValue])
  /// Members in order.
  case object([Member])

  /// A name and its value.
  public struct Member: Equatable, Sendable {
    /// The name.
    public var name: String
    /// The value.
    public var value: JSONValue
  }

  /// The value of a member; nil when it is no object or has none of that name.
  public subscript(name: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.name == name }?.value
  }

  /// The text of a string; nil when it is none.
  public var text: String? { if case .string(let text) = self { text } else { nil } }

  /// The values of an array; nil when it is none.
  public var values: [JSONValue]? { if case .array(let values) = self { values } else { nil } }

  /// The value of a text in JSON; nil when it is none.
  ///
  /// - Complexity: O(length).
  public init?(json bytes: [UInt8]) {
    guard let value = try? JSONReader.value(of: bytes, file: "") else { return nil }
    self = value
  }

  /// The value of a member of the object that a text in JSON holds; nil when there is none.
  ///
  /// - Complexity: O(length up to the member); what follows is not read.
  public init?(member name: String, ofJSON bytes: [UInt8]) {
    guard let value = JSONReader.member(name, of: bytes) else { return nil }
    self = value
  }

  /// The value written out, two spaces a level, as in the catalogue's own description.
  func written(indent: String = "") -> String {
    let inner = indent + "  "
    switch self {
    case .null: return "null"
    case .bool(let value): return value ? "true" : "false"
    case .number(let text): return text
    case .string(let text): return Self.quoted(text)
    case .array(let values):
      guard !values.isEmpty else { return "[]" }
      return "[\n" + values.map { inner + $0.written(indent: inner) }.joined(separator: ",\n")
        + "\n\(indent)]"
    case .object(let members):
      guard !members.isEmpty else { return "{}" }
      return "{\n"
        + members.map { inner + Self.quoted($0.name) + ": " + $0.value.written(indent: inner) }
        .joined(separator: ",\n") + "\n\(indent)}"
    }
  }

  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\t": quoted += "\\t"
      case "\r": quoted += "\\r"
      case _ where scalar.value < 0x20:
        let digits = String(scalar.value, radix: 16)
        quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
