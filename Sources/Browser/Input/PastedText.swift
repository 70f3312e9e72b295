/// A text that is being pasted, from the terminal's sign that it begins to the sign that it ends.
struct PastedText {
  private var bytes: [UInt8] = []
  /// Whether nothing has come for a while.
  var hasPaused = false

  /// More than anything takes; what goes beyond is dropped.
  private static let most = 1 << 26

  private static let end = Array("\u{1B}[201~".utf8)

  /// The text so far; what is no UTF-8 in it becomes U+FFFD.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Reads on, up to the end of the text.
  ///
  /// - Returns: The bytes after its end; nil when it has none among these.
  /// - Complexity: O(*n*) in these bytes.
  mutating func read(_ more: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    hasPaused = false
    let count = bytes.count
    // The end may have begun before.
    var start = max(0, count - Self.end.count + 1)
    bytes += more
    while let escape = bytes[start...].firstIndex(of: 0x1B) {
      if bytes[escape...].starts(with: Self.end) {
        bytes.removeSubrange(escape...)
        return more.dropFirst(escape + Self.end.count - count)
      }
      start = escape + 1
    }
    if bytes.count > Self.most {
      bytes.removeSubrange((Self.most - Self.end.count)..<(bytes.count - Self.end.count))
    }
    return nil
  }
}
