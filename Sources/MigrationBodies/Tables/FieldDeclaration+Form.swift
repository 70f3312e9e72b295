extension FieldDeclaration.Form {
  /// Whether a text has the form.
  func isForm(of text: String) -> Bool {
    var text = text
    return text.withUTF8(isForm)
  }

  /// Whether a text of UTF-8 has the form.
  func isForm(of bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    switch self {
    case .identifier: return Self.isIdentifier(bytes)
    case .stateCode: return [2, 4].contains(bytes.count) && bytes.allSatisfy(Self.isCapital)
    case .twoCapitals: return bytes.count == 2 && bytes.allSatisfy(Self.isCapital)
    case .threeCapitals: return bytes.count == 3 && bytes.allSatisfy(Self.isCapital)
    case .threeDigits: return bytes.count == 3 && bytes.allSatisfy(Self.isDigit)
    case .address:
      let text = String(decoding: bytes, as: UTF8.self)
      let rest = ["https://", "http://"].first(where: text.hasPrefix).map {
        text.dropFirst($0.count)
      }
      return rest.map { !$0.isEmpty && !$0.contains { $0.isWhitespace } } ?? false
    case .language:
      let parts = bytes.split(separator: Self.hyphen, omittingEmptySubsequences: false)
      guard let first = parts.first, [2, 3].contains(first.count), first.allSatisfy(Self.isSmall)
      else { return false }
      guard parts.count > 1 else { return true }
      let script = parts[1]
      return parts.count == 2 && script.count == 4 && script.prefix(1).allSatisfy(Self.isCapital)
        && script.dropFirst().allSatisfy(Self.isSmall)
    }
  }

  /// Whether there are words of small letters and digits, with a hyphen between.
  private static func isIdentifier(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var isInWord = false
    for byte in bytes {
      if isSmall(byte) || isDigit(byte) {
        isInWord = true
      } else {
        guard byte == hyphen, isInWord else { return false }
        isInWord = false
      }
    }
    return isInWord
  }

  private static func isCapital(_ byte: UInt8) -> Bool {
    UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte
  }

  private static func isSmall(_ byte: UInt8) -> Bool {
    UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
  }

  private static let hyphen = UInt8(ascii: "-")

  /// What is said of a text that does not have it.
  var problem: String {
    switch self {
    case .identifier: "is no identifier"
    case .stateCode, .twoCapitals, .threeCapitals: "is no code of a state"
    case .threeDigits: "is no code of the UN (M49)"
    case .address: "is no address"
    case .language: "is no code of a language"
    }
  }

  /// What the form is, in words.
  var expected: String {
    switch self {
    case .identifier:
      "expected small letters and digits, words joined by hyphens: bali-process"
    case .stateCode: "expected two capitals, or four for a former state: VN, SUHH"
    case .twoCapitals: "expected two capitals: VN"
    case .threeCapitals: "expected three capitals: VNM"
    case .threeDigits: "expected three digits: 020"
    case .address: "expected http:// or https:// and no spaces"
    case .language: "expected ISO 639, with a script where needed: fr, zh-Hans"
    }
  }
}
