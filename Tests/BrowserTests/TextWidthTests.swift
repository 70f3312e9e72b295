import Glibc
import Testing

@testable import Browser

// The Glibc module leaves it out: its header asks for _XOPEN_SOURCE.
@_silgen_name("wcwidth") private func wcwidth(_ letter: wchar_t) -> CInt

struct TextWidthTests {
  /// Every scalar that is shown as itself.
  private static let shown: [Unicode.Scalar] = (UInt32(0x20)...0x10FFFF)
    .compactMap(Unicode.Scalar.init)
    .filter { scalar in
      switch scalar.properties.generalCategory {
      case .unassigned, .privateUse: false
      default: SafeText(String(scalar)).glyphs.map(\.text).joined().unicodeScalars.contains(scalar)
      }
    }

  @Test func `every letter that is shown is as wide as ncurses takes it to be`() {
    // ncurses goes by wcwidth.
    #expect(setlocale(LC_CTYPE, "C.UTF-8") != nil)
    #expect(Self.shown.count > 100_000)
    var differences: [String] = []
    for scalar in Self.shown {
      let width = Int(wcwidth(wchar_t(scalar.value)))
      if TextWidth.of(scalar) != width {
        differences.append("U+\(String(scalar.value, radix: 16)) \(width)")
      }
    }
    #expect(differences == [])
  }

  @Test(arguments: [
    ("a", 1), ("é", 1), ("Đ", 1), ("中", 2), ("、", 2), ("한", 2), ("Ａ", 2), ("ｱ", 1), ("م", 1),
    ("\u{301}", 0), ("\u{20DD}", 0), ("\u{1F600}", 2), ("│", 1), ("●", 1), ("★", 1), ("▸", 1),
    ("…", 1), ("¶", 1), ("\u{1100}", 2), ("\u{1161}", 0), ("\u{3000}", 2),
  ])
  func `letters are one or two columns wide, marks none`(letter: Unicode.Scalar, width: Int) {
    #expect(TextWidth.of(letter) == width)
  }
}
