import Foundation
import Testing

@testable import fora

struct Base64Tests {
  @Test func `every length and every byte is encoded as Foundation does`() {
    for length in 0...300 {
      let bytes = (0..<length).map { UInt8(truncatingIfNeeded: $0 * 7 + length) }
      #expect(
        String(decoding: Base64.encoded(bytes), as: UTF8.self)
          == Data(bytes).base64EncodedString())
    }
  }

  @Test(arguments: [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="),
    ("fooba", "Zm9vYmE="), ("foobar", "Zm9vYmFy"),
  ])
  func `the examples of RFC 4648 are encoded as it says`(text: String, encoded: String) {
    #expect(Base64.encoded(Array(text.utf8)) == Array(encoded.utf8))
  }
}
