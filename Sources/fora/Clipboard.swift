import Glibc

/// Where copied text goes: the terminal's clipboard, which is that of the user's own desk also
/// through SSH, and a file for terminals that have none.
///
/// The way to the terminal is OSC 52, of which nothing comes back: no program can know whether the
/// terminal took the text. That is why the file is always written too.
///
/// - In tmux it goes by `tmux load-buffer -w`: as set up out of the box (3.3), tmux takes OSC 52 of
///   programs neither for itself nor, wrapped, for the terminal around it.
/// - In GNU screen it is wrapped in pieces, as screen takes no long strings.
///
/// Text is only ever sent in base64; nothing in it can act on the terminal.
struct Clipboard {
  /// The most bytes that are sent: 100,000 with base64 and the controls around, more than which
  /// several terminals drop.
  static let mostBytes = 74_994

  /// The way to the clipboard.
  enum Way: Equatable {
    /// Straight to the terminal.
    case terminal
    /// By tmux, which runs around us.
    case tmux
    /// Through screen, which runs around us.
    case screen
    /// To the file alone, where nothing but lines is sent.
    case file

    /// The way in the surroundings.
    static var current: Way {
      if Surroundings.variable("TMUX") != nil { return .tmux }
      return Surroundings.variable("STY") != nil ? .screen : .terminal
    }
  }

  /// The way that is taken.
  let way: Way
  /// Where the file is written.
  let folder: StateFolder
  /// The words that start tmux.
  private let tmux: [String]
  /// Sends bytes to the terminal.
  private let terminal: ([UInt8]) -> Void

  /// A clipboard; without arguments that of the surroundings.
  init(
    _ way: Way = .current, _ folder: StateFolder = .own, tmux: [String] = ["tmux"],
    terminal: @escaping ([UInt8]) -> Void
  ) {
    self.terminal = terminal
    self.way = way
    self.folder = folder
    self.tmux = tmux
  }

  /// Copies a text, and says in a sentence where it went.
  ///
  /// To be called while nothing else is being written to the terminal.
  func copy(_ text: String) -> String {
    let bytes = Array(text.utf8)
    let size = bytes.count == 1 ? "1 byte" : "\(bytes.count) bytes"
    let writing = folder.write(text, to: .copied)
    let file = writing.isWritten ? folder.shownPath(of: .copied) : nil
    let problem = writing.remark.map { ", and \($0)" } ?? ""
    if way == .file {
      return file.map { "\(size) written to \($0)" } ?? "no file has it\(problem)"
    }
    guard bytes.count <= Self.mostBytes else {
      if let file { return "too long for the clipboard: \(size) written to \(file)" }
      return "not copied: \(size) are too long for the clipboard\(problem)"
    }
    guard send(bytes) else {
      if let file { return "\(target) took nothing: \(size) written to \(file)" }
      return "not copied: \(target) took nothing\(problem)"
    }
    return "copied \(size) to \(target)" + (file.map { " and \($0)" } ?? "")
  }

  private var target: String {
    way == .tmux ? "the clipboard of tmux" : "the terminal's clipboard"
  }

  /// Sends bytes on the way; whether they were taken, as far as that can be known.
  private func send(_ bytes: [UInt8]) -> Bool {
    if way == .tmux {
      // Without -w, which tmux has from 3.2 on, the text can at least be pasted within tmux.
      return Child.run(tmux + ["load-buffer", "-w", "-"], input: bytes) == 0
        || Child.run(tmux + ["load-buffer", "-"], input: bytes) == 0
    }
    terminal(Self.sequence(bytes, way))
    return true
  }

  /// What is written to the terminal: OSC 52 with the bytes in base64, ended by BEL, which more
  /// terminals know than ST.
  static func sequence(_ bytes: [UInt8], _ way: Way) -> [UInt8] {
    let sequence = Array("\u{1B}]52;c;".utf8) + Base64.encoded(bytes) + [0x07]
    guard way == .screen else { return sequence }
    // Each piece is a string of its own, which screen passes on without looking.
    return stride(from: 0, to: sequence.count, by: mostInScreen).flatMap { start in
      Array("\u{1B}P".utf8) + sequence[start..<min(start + mostInScreen, sequence.count)]
        + Array("\u{1B}\\".utf8)
    }
  }

  /// The longest string that every version of screen passes on is 256 bytes.
  private static let mostInScreen = 240
}
