/// Bytes that do not change and stay where they are: of a file that was read, or of the program
/// itself, of which no copy is made.
///
/// Unchecked only since a pointer is in it; nothing writes through it, and an array that nothing
/// changes keeps its storage.
package final class FixedBytes: @unchecked Sendable {
  /// The bytes; to be used only while this is there.
  package let buffer: UnsafeBufferPointer<UInt8>
  private let owner: [UInt8]

  /// The bytes of an array.
  package init(_ owner: [UInt8]) {
    self.owner = owner
    buffer = owner.withUnsafeBufferPointer { $0 }
  }

  /// Bytes that are there as long as the program runs.
  package init(lasting buffer: UnsafeBufferPointer<UInt8>) {
    (self.buffer, owner) = (buffer, [])
  }

  /// The bytes as an array, which those of the program are copied for.
  package var array: [UInt8] { owner.isEmpty ? Array(buffer) : owner }
}
