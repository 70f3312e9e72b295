/// JSON as RFC 8259 has it, read strictly; the tests' own, with the members in their order, which
/// Foundation does not keep.
enum OrderedJSON: Equatable {
  /// A member of an object.
  struct Member: Equatable {
    let name: String
    let value: OrderedJSON
  }

  case null
  case bool(Bool)
  case number(String)
  case string(String)
  case array([OrderedJSON])
  case object([Member])

  /// What is wrong in a text, and where.
  struct Fault: Error { let offset: Int, expected: String }

  /// The only value of a text.
  init(_ text: String) throws {
    var reader = Reader(scalars: Array(text.unicodeScalars))
    self = try reader.value()
    reader.skipBlanks()
    guard reader.place == reader.scalars.count else { throw reader.fault("the end") }
  }

  /// The values of an array; nil for another value.
  var elements: [OrderedJSON]? { if case .array(let elements) = self { elements } else { nil } }
  /// The members of an object; nil for another value.
  var members: [Member]? { if case .object(let members) = self { members } else { nil } }
  /// The names of an object's members, in order.
  var names: [String] { (members ?? []).map(\.name) }
  /// A text; nil for another value.
  var string: String? { if case .string(let text) = self { text } else { nil } }
  /// The texts of an array of them.
  var strings: [String] { (elements ?? []).compactMap(\.string) }
  /// A member's value; nil where there is none.
  subscript(name: String) -> OrderedJSON? { members?.first { $0.name == name }?.value }

  /// The value as the cell of a line, with a separator between several.
  func cell(_ separator: String) -> String {
    switch self {
    case .null: ""
    case .bool(let value): String(value)
    case .number(let text), .string(let text): text
    case .array(let elements): elements.map { $0.cell(separator) }.joined(separator: separator)
    case .object: "(object)"
    }
  }

  private struct Reader {
    let scalars: [Unicode.Scalar]
    var place = 0

    func fault(_ expected: String) -> Fault { Fault(offset: place, expected: expected) }

    mutating func skipBlanks() {
      while place < scalars.count, " \n\r\t".unicodeScalars.contains(scalars[place]) { place += 1 }
    }

    mutating func next(_ expected: String) throws -> Unicode.Scalar {
      guard place < scalars.count else { throw fault(expected) }
      defer { place += 1 }
      return scalars[place]
    }

    mutating func take(_ scalar: Unicode.Scalar) -> Bool {
      guard place < scalars.count, scalars[place] == scalar else { return false }
      place += 1
      return true
    }

    mutating func value() throws -> OrderedJSON {
      skipBlanks()
      let first = try next("a value")
      switch first {
      case "\"": return .string(try string())
      case "[": return .array(try list("]") { reader in try reader.value() })
      case "{": return .object(try object())
      case "n": return try word("ull", .null)
      case "t": return try word("rue", .bool(true))
      case "f": return try word("alse", .bool(false))
      default:
        place -= 1
        return .number(try number())
      }
    }

    mutating func object() throws -> [Member] {
      let members = try list("}") { reader in
        reader.skipBlanks()
        guard reader.take("\"") else { throw reader.fault("a name") }
        let name = try reader.string()
        reader.skipBlanks()
        guard reader.take(":") else { throw reader.fault("a colon") }
        return Member(name: name, value: try reader.value())
      }
      guard Set(members.map(\.name)).count == members.count else { throw fault("names once") }
      return members
    }

    mutating func list<Element>(
      _ end: Unicode.Scalar, _ element: (inout Reader) throws -> Element
    ) throws -> [Element] {
      var elements: [Element] = []
      skipBlanks()
      if take(end) { return [] }
      while true {
        elements.append(try element(&self))
        skipBlanks()
        if take(end) { return elements }
        guard take(",") else { throw fault("a comma") }
      }
    }

    mutating func word(_ rest: String, _ value: OrderedJSON) throws -> OrderedJSON {
      for scalar in rest.unicodeScalars where !take(scalar) { throw fault(rest) }
      return value
    }

    mutating func number() throws -> String {
      var text = ""
      while place < scalars.count, "+-0123456789.eE".unicodeScalars.contains(scalars[place]) {
        text.unicodeScalars.append(try next("a digit"))
      }
      let digits = text.drop { $0 == "-" }
      guard Double(text) != nil, digits == "0" || digits.first != "0" else {
        throw fault("a number")
      }
      return text
    }

    mutating func string() throws -> String {
      var units: [UInt16] = []
      while true {
        let scalar = try next("a quotation mark")
        switch scalar {
        case "\"":
          guard let text = String(validating: units, as: UTF16.self) else {
            throw fault("whole pairs of surrogates")
          }
          return text
        case "\\": units.append(try escaped())
        case _ where scalar.value < 0x20: throw fault("no control in a string")
        default: units += Array(String(scalar).utf16)
        }
      }
    }

    mutating func escaped() throws -> UInt16 {
      let letter = try next("an escape")
      if letter == "u" {
        let digits = String(
          String.UnicodeScalarView(try (0..<4).map { _ in try next("a digit") }))
        guard let unit = UInt16(digits, radix: 16) else { throw fault("four digits") }
        return unit
      }
      let meanings: [Unicode.Scalar: UInt16] = [
        "\"": 0x22, "\\": 0x5C, "/": 0x2F, "b": 8, "f": 0xC, "n": 0xA, "r": 0xD, "t": 9,
      ]
      guard let meaning = meanings[letter] else { throw fault("a known escape") }
      return meaning
    }
  }
}
