import Glibc

/// Holds Ctrl-C, `kill` and the closing of the window back while something is done that has to be
/// whole or undone.
///
/// Everywhere else the system's own way is right: the program ends by the signal, its parent sees
/// that, and a shell calls it 130. So it is here too, a little later.
struct Interruption {
  private static let signals = [SIGINT, SIGTERM, SIGHUP]

  private var before = sigset_t()

  /// From here on such a signal waits.
  init() {
    var signals = sigset_t()
    sigemptyset(&signals)
    for signal in Self.signals { sigaddset(&signals, signal) }
    pthread_sigmask(SIG_BLOCK, &signals, &before)
  }

  /// Whether a signal waits: what is begun has to be undone.
  var isAskedFor: Bool {
    var waiting = sigset_t()
    sigpending(&waiting)
    return Self.signals.contains { sigismember(&waiting, $0) == 1 }
  }

  /// Lets a signal that waits end the program.
  func end() {
    var before = before
    pthread_sigmask(SIG_SETMASK, &before, nil)
  }
}
