/// Reads JSON (RFC 8259) of bytes that are UTF-8, to a limited depth.
struct JSONReader {
  private let file: String
  private let bytes: [UInt8]
  private var index = 0

  /// The value that a file holds.
  ///
  /// - Throws: A `DataError` with the line at which the file departs from JSON.
  static func value(of bytes: [UInt8], file: String) throws(DataError) -> JSONValue {
    var reader = JSONReader(file: file, bytes: bytes)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { reader.index = 3 }
    let value = try reader.value(depth: 0)
    reader.skipSpace()
    if reader.index < bytes.count { throw reader.error("something follows the end", "remove it") }
    return value
  }

  /// The value of a member of the object that a text holds, which is read no further; nil where there
  /// is none before the text departs from JSON.
  static func member(_ name: String, of bytes: [UInt8]) -> JSONValue? {
    var reader = JSONReader(file: "", bytes: bytes)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { reader.index = 3 }
    reader.skipSpace()
    guard reader.takes("{") else { return nil }
    repeat {
      guard let member = try? reader.member(depth: 0) else { return nil }
      if member.name == name { return member.value }
      reader.skipSpace()
    } while reader.takes(",")
    return nil
  }

  private init(file: String, bytes: [UInt8]) {
    self.file = file
    self.bytes = bytes
  }

  private mutating func value(depth: Int) throws(DataError) -> JSONValue {
    guard depth <= DataLimits.descriptionDepth else {
      throw error(
        "arrays and objects are more than \(DataLimits.descriptionDepth) deep",
        "no description needs as much")
    }
    skipSpace()
    switch byte {
    case UInt8(ascii: "{"): return try object(depth: depth)
    case UInt8(ascii: "["): return try array(depth: depth)
    case UInt8(ascii: "\""): return .string(try string())
    default:
      if byte == UInt8(ascii: "-") || Self.isDigit(byte) { return try number() }
      if takes("true") { return .bool(true) }
      if takes("false") { return .bool(false) }
      if takes("null") { return .null }
      throw expected("a value")
    }
  }

  private mutating func object(depth: Int) throws(DataError) -> JSONValue {
    var members: [JSONValue.Member] = []
    index += 1
    skipSpace()
    if takes("}") { return .object(members) }
    while true {
      members.append(try member(depth: depth))
      skipSpace()
      if takes("}") { return .object(members) }
      guard takes(",") else { throw expected("a comma or }") }
    }
  }

  /// A name and its value, with the space before them.
  private mutating func member(depth: Int) throws(DataError) -> JSONValue.Member {
    skipSpace()
    guard byte == UInt8(ascii: "\"") else { throw expected("a name in double quotes") }
    let name = try string()
    skipSpace()
    guard takes(":") else { throw expected("a colon") }
    return .init(name: name, value: try value(depth: depth + 1))
  }

  private mutating func array(depth: Int) throws(DataError) -> JSONValue {
    var values: [JSONValue] = []
    index += 1
    skipSpace()
    if takes("]") { return .array(values) }
    while true {
      values.append(try value(depth: depth + 1))
      skipSpace()
      if takes("]") { return .array(values) }
      guard takes(",") else { throw expected("a comma or ]") }
    }
  }

  private mutating func number() throws(DataError) -> JSONValue {
    let start = index
    _ = takes("-")
    if !takes("0") { try skipDigits() }
    if takes(".") { try skipDigits() }
    if takes("e") || takes("E") {
      if !takes("+") { _ = takes("-") }
      try skipDigits()
    }
    return .number(String(decoding: bytes[start..<index], as: UTF8.self))
  }

  private mutating func skipDigits() throws(DataError) {
    guard Self.isDigit(byte) else { throw expected("a digit") }
    while Self.isDigit(byte) { index += 1 }
  }

  private static func isDigit(_ byte: UInt8?) -> Bool {
    byte.map { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 } ?? false
  }

  private mutating func string() throws(DataError) -> String {
    let opened = index
    index += 1
    var text: [UInt8] = []
    while let byte {
      switch byte {
      case UInt8(ascii: "\""):
        index += 1
        return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"):
        index += 1
        text += Array(String(try escaped()).utf8)
      case 0..<0x20: throw error("a control is in a string", "write it as an escape, as \\n")
      default:
        text.append(byte)
        index += 1
      }
    }
    index = opened
    throw error("a string is not closed", "end it with a double quote")
  }

  /// The letter of an escape, after its backslash.
  private mutating func escaped() throws(DataError) -> Unicode.Scalar {
    guard let byte else { throw expected("an escape") }
    index += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): return try scalar()
    default:
      index -= 1
      throw expected("an escape")
    }
  }

  /// The letter of one `\u`, or of two that are a pair of surrogates.
  private mutating func scalar() throws(DataError) -> Unicode.Scalar {
    let first = try unit()
    if let scalar = Unicode.Scalar(first) { return scalar }
    if 0xD800...0xDBFF ~= first, takes("\\u") {
      let second = try unit()
      if 0xDC00...0xDFFF ~= second,
        let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
      {
        return scalar
      }
    }
    throw error("half of a pair of surrogates stands alone", "write the letter itself")
  }

  private mutating func unit() throws(DataError) -> UInt32 {
    let digits = bytes[index..<min(index + 4, bytes.count)]
    guard digits.count == 4,
      digits.allSatisfy({ $0 < 0x80 && Unicode.Scalar($0).properties.isASCIIHexDigit }),
      let unit = UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
    else { throw expected("four hexadecimal digits") }
    index += 4
    return unit
  }

  // MARK: - Bytes

  private var byte: UInt8? { index < bytes.count ? bytes[index] : nil }

  private mutating func skipSpace() {
    while let byte, [0x20, 0x09, 0x0A, 0x0D].contains(byte) { index += 1 }
  }

  private mutating func takes(_ word: String) -> Bool {
    guard bytes[index...].starts(with: word.utf8) else { return false }
    index += word.utf8.count
    return true
  }

  private func expected(_ what: String) -> DataError {
    error(
      index < bytes.count ? "this is no JSON" : "the file ends too early", "expected \(what)")
  }

  private func error(_ problem: String, _ advice: String) -> DataError {
    let line = bytes.prefix(index).count { $0 == UInt8(ascii: "\n") } + 1
    return DataError(file: file, line: line, problem: problem, advice: advice)
  }
}
