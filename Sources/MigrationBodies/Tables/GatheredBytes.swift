/// Bytes that are gathered in one piece of memory, which becomes a file's content without a copy.
struct GatheredBytes: ~Copyable {
  private var memory: UnsafeMutableBufferPointer<UInt8>
  private var count = 0

  /// Room for so many bytes, and for one more: whoever reads a file reads on until nothing comes.
  init(capacity: Int) { memory = .allocate(capacity: capacity + 1) }

  deinit { memory.deallocate() }

  /// What has been gathered; to be used only while nothing is added.
  var buffer: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(rebasing: memory[..<count]) }

  /// Memory for the next bytes, at least one; `add` says how many were written.
  mutating func room(atMost most: Int) -> UnsafeMutableBufferPointer<UInt8> {
    if count == memory.count {
      let larger = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: max(2 * count, 4096))
      _ = larger.update(fromContentsOf: memory)
      memory.deallocate()
      memory = larger
    }
    return UnsafeMutableBufferPointer(rebasing: memory[count..<min(memory.count, count + most)])
  }

  /// Takes what was written into the room.
  mutating func add(_ more: Int) { count += more }

  /// The bytes, which do not change any more.
  consuming func fixed() -> FixedBytes {
    let fixed = FixedBytes(taking: memory, count: count)
    discard self
    return fixed
  }
}
