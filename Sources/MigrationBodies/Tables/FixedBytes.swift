/// Bytes that do not change and stay where they are: of a file that was read, or of the program
/// itself, of which no copy is made.
///
/// Unchecked only since pointers are in it: its own memory is written before anybody else has it,
/// and nothing writes through it later.
package final class FixedBytes: @unchecked Sendable {
  /// The bytes; to be used only while this is there.
  package let buffer: UnsafeBufferPointer<UInt8>
  /// The memory that it has to give back; nil for what is the program's.
  private let own: UnsafeMutableBufferPointer<UInt8>?

  /// Bytes that are copied.
  package init(_ bytes: [UInt8]) {
    let memory = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: bytes.count)
    _ = memory.initialize(from: bytes)
    (own, buffer) = (memory, UnsafeBufferPointer(memory))
  }

  /// Bytes that are there as long as the program runs.
  package init(lasting buffer: UnsafeBufferPointer<UInt8>) { (self.buffer, own) = (buffer, nil) }

  deinit { own?.deallocate() }

  /// A copy of the bytes.
  package var array: [UInt8] { Array(buffer) }
}
