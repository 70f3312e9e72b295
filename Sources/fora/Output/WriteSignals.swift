import Glibc

/// The signals of a write that fails: nobody reads the pipe any more, or the file would be larger
/// than its user may have it.
///
/// They would end the program where `write` tells it the same, and it can say so and go on.
enum WriteSignals {
  /// All of them.
  static let all = [SIGPIPE, SIGXFSZ]

  /// From here on a write that fails is an error and no signal.
  static func ignore() {
    for signal in all { Glibc.signal(signal, SIG_IGN) }
  }
}
