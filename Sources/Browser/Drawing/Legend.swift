/// What the signs mean that stand before names, in cells and beside lines.
enum Legend {
  /// Signs that stand in one place, under its name.
  private struct Group {
    let title: String
    let signs: [(sign: String, ink: InkRole, meaning: String)]
  }

  private static let groups = [
    Group(
      title: "Before a party or a body: how it takes part",
      signs: [
        (
          "●", .inSign,
          "in: one of the body's own (its members; signatories or participants where "
            + "it has no members)"
        ),
        ("○", .besideSign, "beside them: observer, partner, guest, host, secretariat"),
        ("◐", .besideSign, "uncertain: the sources do not say"),
        ("·", .besideSign, "out: it came later, has left, or the body did not exist"),
        ("★", .inSign, "in the chair"),
        ("+", .joined, "in on the date shown, and out on the one before"),
        ("−", .gone, "out on the date shown, and in on the one before"),
      ]),
    Group(
      title: "Before a commitment",
      signs: [
        ("★", .inSign, "the document names the party"),
        (
          "●", .inSign,
          "the document speaks for all, and the party was one of them on its date, or is bound by "
            + "it; of a set: it concerns one or more of its parties for sure"
        ),
        (
          "○", .besideSign,
          "the party was one of them when it was adopted; whether it ratified is not known"
        ),
        (
          "◐", .besideSign,
          "uncertain: no source says since when it has been in the body, or the "
            + "document has no date"
        ),
        (
          "²", .quiet,
          "read at second hand: in a source of grade press or secondary, or from news or a press "
            + "release"
        ),
      ]),
    Group(
      title: "In a coverage",
      signs: [
        ("·", .quiet, "none entered, which does not mean never"),
        ("3+", .text, "so many for sure, and others of which it is uncertain"),
        ("?", .text, "uncertain ones only"),
        ("", .text, "an empty row: no document of it was read"),
      ]),
    Group(
      title: "In a comparison",
      signs: [
        ("=", .quiet, "in both, or in all"),
        ("<", .difference, "only in the first"),
        (">", .difference, "only in the second"),
        ("~", .difference, "in some of several"),
        (
          "?", .difference,
          "not known of one of them; in a cell: no source names it there, and no "
            + "complete list is known"
        ),
      ]),
    Group(
      title: "In a pasted list",
      signs: [
        ("●", .inSign, "in the body as listed"),
        ("○", .besideSign, "in the body, in another role"),
        ("·", .besideSign, "not in the body"),
        ("◐", .besideSign, "uncertain: no source names it there, or none says so for the date"),
        ("−", .difference, "of the body, and not on the list"),
        ("?", .difference, "the name can mean several: Enter chooses"),
        ("!", .difference, "the name is not recognised"),
      ]),
    Group(
      title: "In a state's bodies on two dates",
      signs: [
        ("+", .joined, "joined between them"), ("−", .gone, "left between them"),
        ("=", .quiet, "in it on both"), ("?", .difference, "not known of one of them"),
      ]),
    Group(
      title: "In numbers and notes",
      signs: [
        ("!", .warning, "a source counts more or fewer than are listed, or sources disagree"),
        ("12+", .text, "so many for sure; of others it is uncertain"),
        ("?", .text, "nobody is confirmed"),
        ("", .text, "an empty cell: it is not known, which does not mean no"),
        ("2010?", .text, "the source is uncertain of the date"),
        ("2010~", .text, "about that date"),
      ]),
    Group(
      title: "On the screen",
      signs: [
        ("▸", .marker, "the chosen row or line"),
        ("›", .quiet, "this line leads on: Enter follows it"),
        ("*", .quiet, "a row of your own tables"),
        ("✓", .marked, "marked; in the list of columns: shown"),
        ("◂", .quiet, "columns are scrolled past at the left"),
        ("↑ ↓", .quiet, "sorted upwards, downwards"),
        ("…", .text, "there is more, for which there is no room here"),
        (
          "<U+202E>", .text,
          "a character of the data that would not be seen, or would act on the "
            + "terminal"
        ),
      ]),
  ]

  /// The page.
  static func lines(width: Int) -> [Line] {
    groups.flatMap { group in
      [Line()] + Line.wrapping(group.title, width: width - 1, indent: 1, .title)
        + group.signs.flatMap { lines($0.sign, $0.ink, $0.meaning, width: width) }
    }
  }

  private static func lines(
    _ sign: String, _ ink: InkRole, _ meaning: String, width: Int
  ) -> [Line] {
    let indent = 13
    var lines = Line.wrapping(meaning, width: width - 1, indent: indent)
    var first = Line("   ")
    first.add(sign, ink)
    first.pad(to: indent)
    for span in lines[0].spans.dropFirst() { first.add(span.text, span.ink) }
    first.source = sign.isEmpty ? meaning : "\(sign) \(meaning)"
    lines[0] = first
    return lines
  }
}
