/// Bytes that do not change and stay where they are: of a file that was read, or of the program
/// itself, of which no copy is made.
package final class FixedBytes: @unchecked Sendable {  // Nothing writes through its pointers.
  /// The bytes; to be used only while this is there.
  package let buffer: UnsafeBufferPointer<UInt8>
  /// The memory that it has to give back; nil for what is the program's.
  private let own: UnsafeMutableBufferPointer<UInt8>?
  /// What has the memory, where it is a part of others.
  private let whole: FixedBytes?

  /// Bytes that are copied.
  package init(_ bytes: [UInt8]) {
    let memory = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: bytes.count)
    _ = memory.initialize(from: bytes)
    (own, buffer, whole) = (memory, UnsafeBufferPointer(memory), nil)
  }

  /// Bytes of memory that it will give back.
  init(taking memory: UnsafeMutableBufferPointer<UInt8>, count: Int) {
    (own, buffer, whole) = (memory, UnsafeBufferPointer(rebasing: memory[..<count]), nil)
  }

  /// Bytes that are there as long as the program runs.
  package init(lasting buffer: UnsafeBufferPointer<UInt8>) {
    (self.buffer, own, whole) = (buffer, nil, nil)
  }

  private init(_ count: Int, of whole: FixedBytes) {
    (buffer, own, self.whole) = (UnsafeBufferPointer(rebasing: whole.buffer[..<count]), nil, whole)
  }

  deinit { own?.deallocate() }

  /// The first bytes, of which no copy is made.
  func prefix(_ count: Int) -> FixedBytes {
    count == buffer.count ? self : FixedBytes(count, of: self)
  }

  /// A copy of the bytes.
  package var array: [UInt8] { Array(buffer) }
}
