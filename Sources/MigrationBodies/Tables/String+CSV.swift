extension String {
  /// The text as a cell of a CSV file: in quotes where it has a sign that would mean something.
  package var asCSV: String {
    guard utf8.contains(where: Self.isSpecial) else { return self }
    // By bytes: a quote with a mark on it is one letter, and another one than a quote.
    let quote = UInt8(ascii: "\"")
    var quoted = [quote]
    quoted.reserveCapacity(utf8.count + 8)
    for byte in utf8 {
      if byte == quote { quoted.append(quote) }
      quoted.append(byte)
    }
    quoted.append(quote)
    return String(decoding: quoted, as: UTF8.self)
  }

  private static func isSpecial(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ","), UInt8(ascii: "\""), UInt8(ascii: "\n"), UInt8(ascii: "\r"): true
    default: false
    }
  }
}
