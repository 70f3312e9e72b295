import MigrationBodies
import Synchronization

/// What a command writes while it runs within the browser: kept instead of sent to the terminal.
final class CapturedOutput: Sendable {
  /// The one that takes what is written now; nil where it goes to the terminal, a pipe or a file.
  @TaskLocal static var current: CapturedOutput?

  private let written = Mutex<[UInt8]>([])
  /// Whether it is for a program, so that no letter of it may be changed.
  private let isData = Mutex(false)
  /// For what it is written: as for a terminal of some columns.
  let surroundings: Surroundings

  private init(columns: Int?) {
    surroundings = Surroundings(
      isTerminal: true, columns: columns, showsUnicode: Surroundings.own.showsUnicode)
  }

  /// Takes what is written.
  func append(_ bytes: some Sequence<UInt8>) { written.withLock { $0.append(contentsOf: bytes) } }

  /// Notes in which format the answer is written.
  func note(_ format: Format) {
    isData.withLock { $0 = ![.table, .markdown, .html].contains(format) }
  }

  /// What work writes, on standard output and on standard error, in lines, and whether that is for a
  /// program.
  ///
  /// - Parameter columns: How wide a table may be; nil where nothing limits it.
  static func lines(columns: Int?, of work: () -> Void) -> (lines: [String], isData: Bool) {
    let output = CapturedOutput(columns: columns)
    $current.withValue(output, operation: work)
    let text = output.written.withLock { String(decoding: $0, as: UTF8.self) }
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last == "" { lines.removeLast() }
    return (lines, output.isData.withLock { $0 })
  }
}
