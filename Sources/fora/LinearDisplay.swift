import Browser
import Glibc

/// Lines in and lines out, with nothing in them that acts on a terminal.
@MainActor
final class LinearDisplay: Display {
  let remark: String? = nil
  /// No sequence is sent; the file is still written.
  let clipboard = Clipboard(.file) { _ in }
  /// A signal ends the program as any other.
  let signal: Int32? = nil

  private let isAsked = isatty(STDIN_FILENO) == 1
  private let output = StandardOutput()
  private var isAtEnd = false

  func columns(within size: Size) -> Int? { nil }
  func show(_ frame: Frame) {}
  func forget() {}
  func letKeysSignal(_ doThey: Bool) {}
  func close() {}

  /// Writes lines.
  ///
  /// - Throws: An `OutputError` when nobody takes them.
  func write(_ lines: [String]) throws(OutputError) {
    let surroundings = Surroundings.current
    // Tabs part the cells of what is for programs.
    for line in lines {
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
      try output.writeLine(cells.map { surroundings.shown(String($0)) }.joined(separator: "\t"))
    }
    try output.flush()
  }

  /// The next line that is typed; nil at the end of the input.
  ///
  /// A sign that one is waited for stands only where somebody types.
  func read() throws(OutputError) -> String? {
    guard !isAtEnd else { return nil }
    if isAsked {
      try output.write("> ")
      try output.flush()
    }
    var bytes: [UInt8] = []
    var count = 0
    while true {
      let byte = getchar()
      if byte == EOF {
        isAtEnd = true
        if count == 0 { return nil }
        break
      }
      if byte == 10 { break }
      count += 1
      if count <= Self.longest { bytes.append(UInt8(truncatingIfNeeded: byte)) }
    }
    // Of a longer one nothing is taken.
    return count > Self.longest ? "" : String(decoding: bytes, as: UTF8.self)
  }

  private static let longest = 1 << 20
}
