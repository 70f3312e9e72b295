import Synchronization

/// Values that are computed once for each key, and kept: what a screen asks for again at every key.
///
/// There are as many keys as one can type dates and expressions. So no more than some are kept: when
/// there is one more, all of them are forgotten, and those that are shown are computed again.
final class Memo<Key: Hashable & Sendable, Value: Sendable>: Sendable {
  private let values = Mutex<[Key: Value]>([:])
  private let most: Int

  /// - Parameter most: How many values are kept.
  init(atMost most: Int) { self.most = most }

  /// The value of a key; computed when it is first asked for.
  func value(_ key: Key, _ make: () -> Value) -> Value {
    if let value = values.withLock({ $0[key] }) { return value }
    let value = make()
    values.withLock { values in
      if values.count >= most { values = [:] }
      values[key] = value
    }
    return value
  }

  /// How many values are kept.
  var count: Int { values.withLock(\.count) }
}
