/// Reads what a terminal sends: bytes and pauses in; keys, pasted texts and clicks out.
///
/// A key that is no letter comes as an escape sequence, and so do many things that no program has
/// asked for: answers to another's questions, the window's focus, keys with Alt. Each is read to its
/// final byte (ECMA-48, 5.4 to 5.6) and dropped where it is no key of the browser's: what it is
/// written in never acts as keys.
///
/// Only a pause tells Esc from the beginning of a sequence: when `patience` is over without another
/// byte, `giveUp` is to be called.
public struct KeyReader: Sendable {
  /// What was typed, pasted or done with the mouse.
  public enum Input: Equatable, Sendable {
    case key(Key)
    case mouse(MouseReport)
    /// A text that was pasted, where the terminal tells its bounds.
    case paste(String)
    /// A byte by which the terminal asks for a signal: that of Ctrl-C or Ctrl-Z.
    case signal(UInt8)
  }

  /// What has been read only in part.
  private enum State {
    case nothing
    /// A letter, of which so many bytes are to come; one with Alt is dropped.
    case letter(rest: Int, hasAlt: Bool)
    /// ESC: the key, or the beginning of a sequence.
    case escape
    /// ESC twice: the key twice, or a sequence with Alt.
    case twoEscapes
    /// A sequence that ends with its final byte.
    case sequence
    /// What follows a sequence and is no part of its form.
    case more(Int)
    /// A string, up to BEL or ESC \ (ECMA-48, 5.6).
    case string
    /// ESC in a string: its end, or the beginning of a sequence that breaks it off.
    case escapeInString
    /// A pasted text, up to its end.
    case paste
  }

  private var state = State.nothing
  /// The bytes of what has been read in part.
  private var pending: [UInt8] = []
  private var pasted = PastedText()
  /// The sequences that this type of terminal has for keys, whatever they look like.
  private let sequences: [[UInt8]: Key]
  private let usesMouse: Bool
  private let signals: Set<UInt8>
  private let escapeDelay: Int

  /// As long as a slow link may cut a sequence, and shorter than somebody notices: milliseconds.
  public static let escapeDelay = 80

  /// A reader to which nothing has been sent.
  ///
  /// - Parameters:
  ///   - sequences: The keys of this type of terminal; they begin with ESC.
  ///   - usesMouse: Whether the mouse is listened to; what it reports is dropped where it is not.
  ///   - signals: The bytes that ask for signals, which act but in a pasted text.
  ///   - escapeDelay: How many milliseconds after ESC another byte belongs to it.
  public init(
    sequences: [[UInt8]: Key] = [:], usesMouse: Bool = false, signals: Set<UInt8> = [],
    escapeDelay: Int = KeyReader.escapeDelay
  ) {
    self.sequences = sequences
    self.usesMouse = usesMouse
    self.signals = signals
    self.escapeDelay = escapeDelay
  }

  /// How many milliseconds to wait for the rest of what has been read in part before `giveUp`; nil
  /// for as long as it takes.
  public var patience: Int? {
    switch state {
    case .nothing: nil
    case .paste: pasted.hasPaused ? nil : Self.pauseInPaste
    case .escape, .twoEscapes: escapeDelay
    // Nobody types what has begun here, so that there is time for the rest.
    case .letter, .sequence, .more, .string, .escapeInString: max(escapeDelay, Self.mostPause)
    }
  }

  private static let mostPause = 500
  private static let pauseInPaste = 1000

  /// Ends what has been read in part: there came no more of it in time.
  ///
  /// A pasted text goes on all the same, but then a byte that asks for a signal and comes alone is a
  /// key: where the end of the text was lost on the way, Ctrl-C has to be heard.
  ///
  /// - Returns: Esc, where it was that; what else is not whole is dropped.
  public mutating func giveUp() -> [Input] {
    if case .paste = state {
      pasted.hasPaused = true
      return []
    }
    defer { begin(.nothing) }
    return switch state {
    case .escape: [.key(.escape)]
    case .twoEscapes: [.key(.escape), .key(.escape)]
    default: []
    }
  }

  /// Reads bytes as they have come.
  ///
  /// - Returns: What is whole with them, in order.
  /// - Complexity: O(*n*) in the bytes.
  public mutating func read(_ bytes: ArraySlice<UInt8>) -> [Input] {
    if pasted.hasPaused, bytes.count == 1, bytes.contains(where: signals.contains) { forget() }
    var inputs: [Input] = []
    var rest = bytes
    while let byte = rest.first {
      if case .paste = state {
        guard let after = pasted.read(rest) else { break }
        inputs.append(.paste(pasted.text))
        forget()
        rest = after
      } else {
        rest.removeFirst()
        if let input = read(byte) { inputs.append(input) }
      }
    }
    return inputs
  }

  /// Forgets what has been read in part.
  public mutating func forget() {
    pasted = PastedText()
    begin(.nothing)
  }

  private mutating func begin(_ state: State, with bytes: [UInt8] = []) {
    self.state = state
    pending = bytes
  }

  // MARK: - Byte by byte

  private mutating func read(_ byte: UInt8) -> Input? {
    if signals.contains(byte) {
      begin(.nothing)
      return .signal(byte)
    }
    switch state {
    case .nothing: return readFirst(byte)
    case .letter(let rest, let hasAlt): return readLetter(byte, rest: rest, hasAlt: hasAlt)
    case .escape: return readAfterEscape(byte)
    case .twoEscapes: return readAfterTwoEscapes(byte)
    case .sequence: return readSequence(byte)
    case .more(let count): return readMore(byte, count)
    case .string: return readString(byte)
    case .escapeInString: return readAfterEscapeInString(byte)
    case .paste: return nil
    }
  }

  private mutating func readFirst(_ byte: UInt8, hasAlt: Bool = false) -> Input? {
    let rest: Int
    switch byte {
    case 0x1B:
      begin(.escape, with: [byte])
      return nil
    case 0x00..<0x80: return hasAlt ? nil : Self.key(byte).map(Input.key)
    case 0xC2..<0xE0: rest = 1
    case 0xE0..<0xF0: rest = 2
    case 0xF0..<0xF5: rest = 3
    // No letter of UTF-8 begins so.
    default: return nil
    }
    begin(.letter(rest: rest, hasAlt: hasAlt), with: [byte])
    return nil
  }

  private mutating func readLetter(_ byte: UInt8, rest: Int, hasAlt: Bool) -> Input? {
    guard byte & 0xC0 == 0x80 else { return beginAgain(with: byte) }
    pending.append(byte)
    if rest > 1 {
      state = .letter(rest: rest - 1, hasAlt: hasAlt)
      return nil
    }
    let letter = String(validating: pending, as: UTF8.self)?.unicodeScalars.first
    begin(.nothing)
    guard let letter, !hasAlt else { return nil }
    guard (0x80..<0xA0).contains(letter.value) else { return .key(.character(Character(letter))) }
    // The controls of 8 bits are those of 7 bits with ESC (ECMA-48, 5.3).
    begin(.escape, with: [0x1B])
    return readAfterEscape(UInt8(letter.value - 0x40))
  }

  private mutating func readAfterEscape(_ byte: UInt8) -> Input? {
    pending.append(byte)
    if let key = sequences[pending] {
      begin(.nothing)
      return .key(key)
    }
    switch byte {
    case 0x1B: state = .twoEscapes
    case UInt8(ascii: "["), UInt8(ascii: "O"): state = .sequence
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "X"), UInt8(ascii: "^"),
      UInt8(ascii: "_"):
      state = .string
    default:
      begin(.nothing)
      return readFirst(byte, hasAlt: true)
    }
    return nil
  }

  private mutating func readAfterTwoEscapes(_ byte: UInt8) -> Input? {
    begin(.escape, with: [0x1B])
    if byte == UInt8(ascii: "[") || byte == UInt8(ascii: "O") { return readAfterEscape(byte) }
    _ = readAfterEscape(byte)
    return .key(.escape)
  }

  private mutating func readSequence(_ byte: UInt8) -> Input? {
    switch byte {
    case 0x40..<0x7F: break
    // rxvt's sign for Shift ends a sequence of one number; others have it before the last byte.
    case UInt8(ascii: "$") where hasOneNumber: break
    case 0x20..<0x40:
      if pending.count < Self.longest { pending.append(byte) }
      return nil
    default: return beginAgain(with: byte)
    }
    pending.append(byte)
    return endSequence()
  }

  /// Whether the sequence that is being read has a number and nothing else so far.
  private var hasOneNumber: Bool {
    pending.count > 2 && pending.dropFirst(2).allSatisfy { (0x30..<0x3A).contains($0) }
  }

  /// What a sequence means that has come to its final byte.
  private mutating func endSequence() -> Input? {
    let bytes = pending
    let sequence = ControlSequence(bytes)
    begin(.nothing)
    if let key = sequences[bytes] ?? sequence.key { return .key(key) }
    if sequence.beginsPaste { begin(.paste) }
    if sequence.bytesThatFollow > 0 { begin(.more(sequence.bytesThatFollow), with: bytes) }
    return usesMouse ? sequence.mouse.map(Input.mouse) : nil
  }

  private mutating func readMore(_ byte: UInt8, _ count: Int) -> Input? {
    pending.append(byte)
    guard count == 1 else {
      state = .more(count - 1)
      return nil
    }
    let bytes = pending
    begin(.nothing)
    if let key = sequences[bytes] { return .key(key) }
    guard usesMouse, bytes.count == 6 else { return nil }
    // xterm's oldest form: three bytes, each 32 more than its number.
    let numbers = bytes[3...].map { Int($0) - 32 }
    return MouseReport(code: numbers[0], column: numbers[1], row: numbers[2]).map(Input.mouse)
  }

  private mutating func readString(_ byte: UInt8) -> Input? {
    switch byte {
    // BEL ends it; CAN and SUB break it off.
    case 0x07, 0x18, 0x1A: begin(.nothing)
    case 0x1B: state = .escapeInString
    default: break
    }
    return nil
  }

  private mutating func readAfterEscapeInString(_ byte: UInt8) -> Input? {
    begin(.escape, with: [0x1B])
    // ESC \ is what is left of its end: nothing, as with Alt.
    return readAfterEscape(byte)
  }

  /// Gives up what has been read in part for a byte that is no part of it.
  private mutating func beginAgain(with byte: UInt8) -> Input? {
    begin(.nothing)
    return readFirst(byte)
  }

  /// Longer ones are read to their end, but mean nothing.
  private static let longest = 64

  /// The key of a byte that is ASCII.
  private static func key(_ byte: UInt8) -> Key? {
    switch byte {
    case 0x08, 0x7F: .backspace
    case 0x09: .tab
    case 0x0A, 0x0D: .enter
    case 0x01..<0x1B: .control(Character(Unicode.Scalar(byte + 0x60)))
    case 0x20..<0x7F: .character(Character(Unicode.Scalar(byte)))
    default: nil
    }
  }
}
