/// Where cells begin: numbers in one piece of memory, which is written while a file is gone through and
/// only read from then on.
///
/// An array would be asked at each of a million cells whether it is anybody else's, and has room.
final class CellStarts: @unchecked Sendable {  // A pointer is in it: shared only once it is full.
  private(set) var count = 0
  private var capacity = 0
  private var base: UnsafeMutablePointer<UInt32>?

  deinit { base?.deallocate() }

  /// The number at a place below `count`.
  @inline(__always)
  subscript(place: Int) -> UInt32 {
    guard let base, place >= 0, place < count else { preconditionFailure("there is no such cell") }
    return base[place]
  }

  /// Makes room for so many numbers in all.
  func reserve(_ wanted: Int) {
    guard wanted > capacity else { return }
    let new = UnsafeMutablePointer<UInt32>.allocate(capacity: wanted)
    if let base {
      new.moveInitialize(from: base, count: count)
      base.deallocate()
    }
    (base, capacity) = (new, wanted)
  }

  /// The memory behind the numbers, with room for so many more; `add` makes them numbers.
  func room(for more: Int) -> UnsafeMutablePointer<UInt32> {
    if count + more > capacity { reserve(max(count + more, 2 * capacity, 64)) }
    guard let base else { preconditionFailure("room was made") }
    return base + count
  }

  /// Takes what was written into the room behind the numbers as numbers.
  func add(_ more: Int) { count += more }

  /// Adds a number.
  func append(_ number: UInt32) {
    room(for: 1).initialize(to: number)
    count += 1
  }
}
