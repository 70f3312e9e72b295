import Glibc
import MigrationBodies

/// The program that shows what is longer than the screen, as `less` does.
///
/// It is asked for by `FORA_PAGER`, else by `PAGER`; without them it is `less`, which leaves the text
/// on the screen and ends by itself where all has room.
struct Pager {
  /// Where output goes to while it runs, and the process that runs.
  struct Running {
    fileprivate let process: pid_t
    /// The file that it reads from.
    let input: Int32

    /// Closes what it reads from, and waits until the user has left it.
    ///
    /// Ctrl-C is for the pager: it may end a search there.
    func finish() {
      close(input)
      let before = signal(SIGINT, SIG_IGN)
      _ = Child.status(of: process)
      _ = signal(SIGINT, before)
    }
  }

  /// The program and its arguments.
  private let words: [String]
  /// The rows of the terminal.
  private let rows: Int

  /// The one for standard output; nil where there is none: it is no terminal, or one that cannot
  /// turn pages, or the pager is turned off by the name `cat` or an empty one.
  static var own: Pager? {
    var size = winsize()
    guard CapturedOutput.current == nil, !SecureMode.isOn, isatty(STDOUT_FILENO) == 1,
      ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_row > 1,
      let type = Surroundings.variable("TERM"), type != "dumb"
    else { return nil }
    let named = getenv("FORA_PAGER") ?? getenv("PAGER")
    let words = named.map { String(cString: $0).split(separator: " ").map(String.init) }
    guard words != [], words != ["cat"] else { return nil }
    return Pager(words: words ?? ["less"], rows: Int(size.ws_row))
  }

  /// Whether some of a text would be out of sight when all of it is written.
  func isNeeded(for text: [UInt8]) -> Bool {
    var lines = 0
    for byte in text where byte == UInt8(ascii: "\n") {
      lines += 1
      // The row below it is for the shell.
      if lines >= rows { return true }
    }
    return false
  }

  /// Starts it; nil where it cannot be started.
  func start() -> Running? {
    // It passes colours on, leaves the text where it was, and ends where all has room.
    setenv("LESS", "FRX", 0)
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    _ = fcntl(ends[1], F_SETFD, FD_CLOEXEC)
    let process = Child.spawn(words, input: ends[0], onTerminal: true)
    close(ends[0])
    guard let process else {
      close(ends[1])
      return nil
    }
    return Running(process: process, input: ends[1])
  }
}
