import Glibc

/// Holds Ctrl-C back while something is done that has to be whole or undone.
///
/// Everywhere else the system's own way is right: the program ends by the signal, its parent sees
/// that, and a shell calls it 130. So it is here too, a little later.
struct Interruption {
  private var before = sigset_t()

  /// From here on the signal waits.
  init() {
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGINT)
    sigaddset(&signals, SIGTERM)
    pthread_sigmask(SIG_BLOCK, &signals, &before)
  }

  /// Whether a signal waits: what is begun has to be undone.
  var isAskedFor: Bool {
    var waiting = sigset_t()
    sigpending(&waiting)
    return sigismember(&waiting, SIGINT) == 1 || sigismember(&waiting, SIGTERM) == 1
  }

  /// Lets a signal that waits end the program.
  func end() {
    var before = before
    pthread_sigmask(SIG_SETMASK, &before, nil)
  }
}
