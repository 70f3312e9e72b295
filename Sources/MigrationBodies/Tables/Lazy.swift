import Synchronization

/// A value that is computed when it is first asked for, and kept.
///
/// The catalogue is shared between threads and never changes; what is derived from it (an index, a
/// parsed table) is made once, by the first that needs it, so that start-up pays only for what is
/// shown.
package final class Lazy<Value: Sendable>: Sendable {
  private let stored: Mutex<Value?>
  private let make: @Sendable () -> Value

  /// Creates a value to be computed by `make`.
  package init(_ make: @escaping @Sendable () -> Value) {
    self.stored = Mutex(nil)
    self.make = make
  }

  /// The value; computed by the first call, while others wait.
  package var value: Value {
    stored.withLock { stored in
      if let stored { return stored }
      let made = make()
      stored = made
      return made
    }
  }
}
