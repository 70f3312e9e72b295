extension ResolvedList {
  /// A text of a list that is no name: a heading or a remark.
  public struct Aside: Sendable {
    /// Its line.
    public let line: Int
    /// The text.
    public let given: String
    /// What it is: `heading`, `remark`.
    public let match: String
    /// What is said of it; "" where there is nothing to say.
    public let note: String

    /// What it is, in words: `a heading; those below it are listed as observer`.
    public var words: String {
      [match == "heading" ? English.heading : "", note].filter { !$0.isEmpty }
        .joined(separator: "; ")
    }
  }

  /// What of the list is no name, in the order of its lines.
  public var asides: [Aside] {
    let headings = sections.map { section in
      Aside(
        line: section.line, given: section.heading, match: "heading",
        note: section.role.map { English.listedBelow(as: $0.label) } ?? "")
    }
    let remarks = remarks.map { remark in
      Aside(
        line: remark.line, given: remark.given, match: "remark",
        note: English.neitherNameNorHeading)
    }
    return (headings + remarks).sorted { $0.line < $1.line }
  }
}
