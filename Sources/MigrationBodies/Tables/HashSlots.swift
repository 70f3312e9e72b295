import Glibc

/// Where things are by a hash of their bytes, which stand elsewhere: a table of places with open
/// addressing.
///
/// A dictionary of texts would take each of them out of its file, which is most of what a short
/// command does.
struct HashSlots: Sendable {
  /// For each slot a place, or -1; at most half of them are taken.
  private var slots: [Int32]

  /// Slots for so many things.
  init(for count: Int) {
    var size = 16
    while size < 2 * count { size *= 2 }
    slots = [Int32](repeating: -1, count: size)
  }

  /// How many things there is room for.
  var capacity: Int { slots.count / 2 }

  /// The place of some bytes.
  ///
  /// - Parameter isAt: Whether the bytes are those of a place.
  /// - Returns: nil where they are not there.
  func place(of bytes: UnsafeBufferPointer<UInt8>, isAt: (Int) -> Bool) -> Int? {
    let place = slots[slot(of: bytes, isAt)]
    return place < 0 ? nil : Int(place)
  }

  /// Sets the place of some bytes, in the place of the one that they had.
  mutating func set(
    _ place: Int, of bytes: UnsafeBufferPointer<UInt8>, isAt: (Int) -> Bool
  ) {
    slots[slot(of: bytes, isAt)] = Int32(place)
  }

  /// Sets the place of some bytes that have none yet.
  ///
  /// - Returns: The place that they have already; nil where there was none.
  mutating func insert(
    _ place: Int, of bytes: UnsafeBufferPointer<UInt8>, isAt: (Int) -> Bool
  ) -> Int? {
    let slot = slot(of: bytes, isAt)
    if slots[slot] >= 0 { return Int(slots[slot]) }
    slots[slot] = Int32(place)
    return nil
  }

  /// The slot of some bytes: the one where they are, or the free one where they would be.
  @inline(__always)
  private func slot(of bytes: UnsafeBufferPointer<UInt8>, _ isAt: (Int) -> Bool) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: bytes.quickHash) & mask
    while slots[slot] >= 0, !isAt(Int(slots[slot])) { slot = (slot + 1) & mask }
    return slot
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether both hold the same bytes.
  @inline(__always)
  func hasSameBytes(as other: UnsafeBufferPointer<UInt8>) -> Bool {
    guard count == other.count else { return false }
    guard let own = baseAddress, let others = other.baseAddress else { return true }
    return memcmp(own, others, count) == 0
  }

  /// A hash of the bytes (FNV-1a, eight of them at a time, high bits folded in), for tables within
  /// one run.
  @inline(__always)
  var quickHash: UInt64 {
    let prime: UInt64 = 0x0000_0100_0000_01B3
    let raw = UnsafeRawBufferPointer(self)
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    var place = 0
    while place &+ 8 <= raw.count {
      let word = raw.loadUnaligned(fromByteOffset: place, as: UInt64.self)
      hash = (hash ^ word ^ word >> 32) &* prime
      hash ^= hash >> 29
      place &+= 8
    }
    while place < raw.count {
      hash = (hash ^ UInt64(raw[place])) &* prime
      place &+= 1
    }
    return hash ^ hash >> 32
  }

  /// Whether all bytes are letters of ASCII.
  var isASCII: Bool {
    let raw = UnsafeRawBufferPointer(self)
    var (place, bits) = (0, UInt64(0))
    while place &+ 8 <= raw.count {
      bits |= raw.loadUnaligned(fromByteOffset: place, as: UInt64.self)
      place &+= 8
    }
    while place < raw.count {
      bits |= UInt64(raw[place])
      place &+= 1
    }
    return bits & 0x8080_8080_8080_8080 == 0
  }
}
