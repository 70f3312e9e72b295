/// Parts of sentences.
public enum Sentence {
  /// Names in a row: `a, b and c`; with semicolons where a name has a comma itself.
  ///
  /// - Parameters:
  ///   - most: How many are named; the others are counted.
  ///   - noun: What those are.
  public static func list(_ names: [String], most: Int = .max, rest noun: String = "") -> String {
    let named = names.prefix(most)
    let rest = names.count - named.count
    let all = named + (rest > 0 ? ["\(rest) more\(noun.isEmpty ? "" : " ")\(noun)"] : [])
    guard let last = all.last, all.count > 1 else { return names.first ?? "" }
    let comma = all.contains { $0.contains(",") } ? "; " : ", "
    return all.dropLast().joined(separator: comma) + (comma == "; " ? "; and " : " and ") + last
  }

  /// With a full stop, where no other mark ends it.
  public static func ended(_ text: String) -> String {
    guard let last = text.last, !".?!".contains(last) else { return text }
    return last == "”" && text.hasSuffix(".”") ? text : text + "."
  }

  /// With a capital.
  public static func begun(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }
}
