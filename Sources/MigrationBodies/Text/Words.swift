/// Numbers with their nouns, and names in a row.
public enum Words {
  /// A number with its noun: `1 state`, `2 states`, `3 bodies`, `2 pairs of bodies`.
  public static func count(_ number: Int, _ noun: String) -> String {
    number == 1 ? "1 \(noun)" : "\(number) \(plural(noun))"
  }

  /// A number with commas between each three digits where it has five or more: `173,000,000,000`;
  /// any other text as it is.
  static func grouped(_ text: String) -> String {
    guard text.utf8.count > 4, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
      return text
    }
    let places = text.utf8.count
    return text.enumerated().reduce(into: "") { grouped, digit in
      if digit.offset > 0, (places - digit.offset).isMultiple(of: 3) { grouped += "," }
      grouped.append(digit.element)
    }
  }

  /// A noun for several: `states`, `bodies`, `pairs of bodies`, `lists or counts`.
  public static func plural(_ noun: String) -> String {
    if let or = noun.firstRange(of: " or ") {
      return
        "\(plural(String(noun[..<or.lowerBound]))) or \(plural(String(noun[or.upperBound...])))"
    }
    if let of = noun.firstRange(of: " of ") {
      return plural(String(noun[..<of.lowerBound])) + noun[of.lowerBound...]
    }
    return noun.last == "y" ? "\(noun.dropLast())ies" : "\(noun)s"
  }

  /// Names of which one is to be chosen: `a, b or c`.
  public static func choice(_ names: [String]) -> String { joined(names, "or") }

  /// Names that stand together: `a, b and c`.
  public static func all(_ names: [String]) -> String { joined(names, "and") }

  private static func joined(_ names: [String], _ word: String) -> String {
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return "\(names.dropLast().joined(separator: ", ")) \(word) \(last)"
  }
}
