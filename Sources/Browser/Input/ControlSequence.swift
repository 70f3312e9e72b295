/// A whole control sequence (ECMA-48, 5.4), `ESC [ 1 ; 5 A`, or a key of a VT100, `ESC O A`.
struct ControlSequence {
  /// `[` or `O`.
  let introducer: UInt8
  /// `<`, `=`, `>` or `?`, which make its meaning a matter of the terminal; nil where there is none.
  let marker: UInt8?
  /// The numbers, each with those that follow it after colons; 0 for one that is left out.
  let parameters: [[Int]]
  /// The last byte, which says what it is.
  let final: UInt8

  /// Takes a sequence apart.
  ///
  /// - Parameter bytes: All of it, from ESC to the final byte.
  init(_ bytes: [UInt8]) {
    introducer = bytes[1]
    final = bytes.last ?? 0
    var middle = bytes.dropFirst(2).dropLast()
    let first = middle.first
    marker = first.flatMap { (UInt8(ascii: "<")...UInt8(ascii: "?")).contains($0) ? $0 : nil }
    if marker != nil { middle.removeFirst() }
    parameters =
      middle.isEmpty
      ? []
      : middle.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false).map {
        $0.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false).map(Self.number)
      }
  }

  /// The number that digits write; that of the longest is cut, as no sequence has one.
  private static func number(_ digits: ArraySlice<UInt8>) -> Int {
    digits.prefix(9).reduce(0) { $0 * 10 + Int($1 & 0x0F) }
  }

  /// A number by its place; 0 where there is none.
  func parameter(_ index: Int) -> Int {
    parameters.indices.contains(index) ? parameters[index][0] : 0
  }

  /// The key that sends it, whatever else is held down; nil where it is none that the browser knows.
  var key: Key? {
    guard marker == nil, !isRelease else { return nil }
    if introducer == UInt8(ascii: "O") { return Self.keypad[final] ?? Self.arrow(final) }
    switch final {
    // rxvt ends those with Shift, Control or both in signs of its own.
    case UInt8(ascii: "~"), UInt8(ascii: "^"), UInt8(ascii: "$"), UInt8(ascii: "@"):
      // xterm's modifyOtherKeys: the letter is the third number.
      return parameter(0) == 27 ? letter(parameter(2)) : Self.numbered[parameter(0)]
    case UInt8(ascii: "u"): return letter(parameter(0))
    case UInt8(ascii: "Z"): return .backTab
    default: return Self.arrow(final)
    }
  }

  /// Whether a key went up, which only the keyboard protocol of kitty tells.
  private var isRelease: Bool {
    parameters.count > 1 && parameters[1].count > 1 && parameters[1][1] == 3
  }

  /// The modifiers that are held down: 1 Shift, 2 Alt, 4 Control; higher ones for other keys.
  private var modifiers: Int {
    // Caps and Num Lock, 64 and 128, change nothing here.
    max(0, parameter(1) - 1) & 0x3F
  }

  /// A key by the letter of Unicode that it sends without modifiers.
  private func letter(_ code: Int) -> Key? {
    switch (code, modifiers) {
    case (13, 0...1): return .enter
    case (27, 0): return .escape
    case (9, 0): return .tab
    case (9, 1): return .backTab
    case (8, 0...1), (127, 0...1): return .backspace
    case (0x20...0x7E, 0): return Self.character(code).map(Key.character)
    case (0x61...0x7A, 4): return Self.character(code).map(Key.control)
    default: return nil
    }
  }

  private static func character(_ code: Int) -> Character? {
    UInt8(exactly: code).map { Character(Unicode.Scalar($0)) }
  }

  /// The keys that end in a letter; rxvt writes it small where Shift or Control is held down.
  private static func arrow(_ final: UInt8) -> Key? {
    switch final {
    case UInt8(ascii: "A"), UInt8(ascii: "a"): .up
    case UInt8(ascii: "B"), UInt8(ascii: "b"): .down
    case UInt8(ascii: "C"), UInt8(ascii: "c"): .right
    case UInt8(ascii: "D"), UInt8(ascii: "d"): .left
    case UInt8(ascii: "H"): .home
    case UInt8(ascii: "F"): .end
    case UInt8(ascii: "P"): .f1
    default: nil
    }
  }

  /// The keys that have a number: those of the VT220, of rxvt, of PuTTY and the console of Linux.
  private static let numbered: [Int: Key] = [
    1: .home, 3: .delete, 4: .end, 5: .pageUp, 6: .pageDown, 7: .home, 8: .end, 11: .f1,
  ]

  /// The keys of a keypad in its application mode, by what is printed on them.
  private static let keypad: [UInt8: Key] = {
    var keys: [UInt8: Key] = [UInt8(ascii: "M"): .enter]
    for (code, sign) in zip(UInt8(ascii: "j")..., "*+,-./0123456789") {
      keys[code] = .character(sign)
    }
    return keys
  }()

  /// What it reports of the mouse in the form of xterm's mode 1006, `ESC [ < 0 ; 5 ; 3 M`; nil for
  /// anything else.
  var mouse: MouseReport? {
    guard marker == UInt8(ascii: "<"), final == UInt8(ascii: "M"), parameters.count == 3 else {
      return nil
    }
    return MouseReport(code: parameter(0), column: parameter(1), row: parameter(2))
  }

  /// Whether what follows is a text that is pasted.
  var beginsPaste: Bool {
    marker == nil && introducer == UInt8(ascii: "[") && final == UInt8(ascii: "~")
      && parameter(0) == 200
  }

  /// How many bytes more belong to it that are no part of its form: the place of the mouse in
  /// xterm's oldest form, and the name of a function key on the console of Linux.
  var bytesThatFollow: Int {
    guard parameters.isEmpty, marker == nil, introducer == UInt8(ascii: "[") else { return 0 }
    return final == UInt8(ascii: "M") ? 3 : final == UInt8(ascii: "[") ? 1 : 0
  }
}
