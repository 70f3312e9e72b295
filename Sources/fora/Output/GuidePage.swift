import Browser
import MigrationBodies

/// The guide of a language as a page of text.
struct GuidePage {
  private let guide: LanguageGuide
  private static let width = 80

  init(_ guide: LanguageGuide) { self.guide = guide }

  /// The lines: each form with its meaning and, below it, an example; then what holds for all.
  var lines: [String] {
    [guide.title.uppercased(), ""] + guide.entries.flatMap(lines)
      + guide.rules.flatMap { [""] + Self.wrapped($0, indent: 0) }
  }

  private func lines(of entry: LanguageGuide.Entry) -> [String] {
    let form = "  " + entry.form
    let column = 26
    let meaning = Self.wrapped(entry.meaning, indent: column)
    let isShort = form.count < column - 1
    let first =
      isShort
      ? [form + (meaning.first ?? "").dropFirst(form.count)] + meaning.dropFirst()
      : [form] + meaning
    // Nothing is broken that one copies.
    let indent = max(2, min(column, Self.width - entry.example.count))
    return first + [String(repeating: " ", count: indent) + entry.example]
  }

  private static func wrapped(_ text: String, indent: Int) -> [String] {
    let space = String(repeating: " ", count: indent)
    return SafeText(text).wrapped(to: width - indent).map { space + $0.description }
  }
}
