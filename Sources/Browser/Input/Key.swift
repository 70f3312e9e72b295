/// A key, by name: what a terminal sent, whatever bytes it used.
public enum Key: Hashable, Sendable {
  /// A typed letter, digit or sign.
  case character(Character)
  /// A letter with Ctrl.
  case control(Character)
  case up, down, left, right
  case pageUp, pageDown, home, end
  case enter, tab, backTab, backspace, delete, escape, f1

  /// The key as scripts and help write it: `j`, `<Space>`, `<C-d>`, `<PgDn>`.
  public var name: String {
    switch self {
    case .character(" "): "<Space>"
    case .character("<"): "<lt>"
    case .character(let letter): String(letter)
    case .control(let letter): "<C-\(letter)>"
    default: Self.names.first { $0.value == self }.map { "<\($0.key)>" } ?? ""
    }
  }

  /// The key as the footer writes it: `Enter`, `Space`, `^D`.
  public var label: String {
    switch self {
    case .character(" "): "Space"
    case .character(let letter): String(letter)
    case .control(let letter): "^\(letter.uppercased())"
    case .backTab: "Shift-Tab"
    default: Self.names.first { $0.value == self }?.key ?? ""
    }
  }

  private static let names: [(key: String, value: Key)] = [
    ("Up", .up), ("Down", .down), ("Left", .left), ("Right", .right), ("PgUp", .pageUp),
    ("PgDn", .pageDown), ("Home", .home), ("End", .end), ("Enter", .enter), ("Tab", .tab),
    ("BackTab", .backTab), ("Backspace", .backspace), ("Delete", .delete), ("Esc", .escape),
    ("F1", .f1), ("Space", .character(" ")), ("lt", .character("<")),
  ]

  /// Reads keys as they are scripted: names in angle brackets, all else letter by letter; blanks
  /// only separate (`<Space>` is the key).
  ///
  /// - Parameter script: For example `j j / asean <Enter>`.
  /// - Throws: A `KeyScriptError` at the first name that is none.
  public static func parse(_ script: String) throws(KeyScriptError) -> [Key] {
    var keys: [Key] = []
    var rest = script[...]
    while let first = rest.first {
      if first == "<", let close = rest.firstIndex(of: ">") {
        let name = rest[rest.index(after: rest.startIndex)..<close]
        guard let key = named(name) else {
          let column = script.distance(from: script.startIndex, to: rest.startIndex) + 1
          throw KeyScriptError(name: String(name), column: column)
        }
        keys.append(key)
        rest = rest[close...].dropFirst()
      } else {
        if !first.isWhitespace { keys.append(.character(first)) }
        rest = rest.dropFirst()
      }
    }
    return keys
  }

  private static func named(_ name: Substring) -> Key? {
    if name.count == 3, name.lowercased().hasPrefix("c-"), let letter = name.last {
      return .control(Character(letter.lowercased()))
    }
    return names.first { $0.key.lowercased() == name.lowercased() }?.value
  }

  /// The names that may stand in angle brackets.
  static var allNames: [String] { names.map(\.key) }
}

extension Key: ExpressibleByExtendedGraphemeClusterLiteral {
  /// The key of a letter, digit or sign: `"j"`.
  public init(extendedGraphemeClusterLiteral letter: Character) { self = .character(letter) }
}

/// A key name that is none.
public struct KeyScriptError: Error, CustomStringConvertible {
  let name: String
  let column: Int

  /// What is wrong, where, and what would be right.
  public var description: String {
    "“<\(name)>” at column \(column) is no key; keys are "
      + Key.allNames.map { "<\($0)>" }.joined(separator: " ") + " <C-x>, and letters as they are"
  }
}
