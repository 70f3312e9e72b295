import ArgumentParser
import MigrationBodies

/// `fora resolve`: which parties the names of a list mean, and how the list differs from a body's.
struct ResolveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "resolve",
    abstract: "Turn names, typed or pasted, into states and organisations; compare with a body.",
    usage: """
      fora resolve [<name> ...] [--against <body>] [--as-of <date>]
                   [--choose <name=code>] [--format <format>] [--sources]
      """,
    discussion: """
      EXAMPLES:
        fora resolve Lao PDR "Viet Nam" VNM        three names, two states
        fora resolve "Korea, Republic of; Tanzania, United Republic of"
        echo "Nepal, India and Bangladesh" | fora resolve    a pasted list
        fora resolve --format csv Laos Swaziland   for a spreadsheet
        fora members rcm -f csv | fora resolve --against rcm

      Without names, or with “-”, the list is read from standard input: paste it, then Ctrl-D. \
      Lines, commas, bullets, numbers, table columns, “Member States (12):”, “and” before the last \
      name, notes in brackets, footnote marks and “Government of” are understood. A heading \
      such as “Observers:” gives a role; a number in it is checked.

      Match: exact (a code, or a name of its record), alias (another name), nearest (taken for it \
      with a typing error; “confidence” says how much of it is right, in percent), ambiguous (it can \
      mean several, and none is chosen), unresolved. Read the notes: “Congo” is Congo, but may have been meant otherwise.

      With --against, Found says of each name: as listed, other role, not in it, no source names it \
      (which does not mean that it is not in it), not known. The rows stand in this order: on the list \
      and in the body; on the list in another role; on the list and not in it; in the body and not on \
      the list; what was not read. Names without a role are compared with the body's own.

      --choose "Korea=KR" says what a name means that could mean several.

      At most 1 MB of text, 2000 names, 1000 bytes a name. Exit status: 0 every name leads to a \
      party (and with --against nothing differs), 1 not so, 2 not understood.
      """)

  @Argument(
    help: ArgumentHelp(
      "Names, or - for standard input. A name may take several words.", valueName: "name"),
    completion: .words(\.parties))
  var names: [String] = []

  @Option(
    name: .long,
    help: ArgumentHelp("Compare the list with who sits in this body.", valueName: "body"),
    completion: .words(\.bodies))
  var against: String?

  @Option(
    name: .long, parsing: .singleValue,
    help: ArgumentHelp(
      "Read a name so, as \"Korea=KR\"; may be given several times.", valueName: "name=code"))
  var choose: [String] = []

  @OptionGroup var options: AnswerOptions

  func run() throws {
    let catalogue = try options.catalogue
    let body = try against.map { name throws(Complaint) in try catalogue.body(called: name) }
    let list = ResolvedList(
      try readList(catalogue), in: catalogue, choosing: try choices(in: catalogue))
    guard !list.lines.isEmpty else {
      throw Complaint("there is no name in the list", status: .nothingFound)
    }
    let comparison = body.map { RosterComparison(list, with: $0, in: catalogue) }
    let page = ResolvedPage(list, comparison, isPasted: isPasted, in: catalogue)
    let isAnswered = try options.write(page.answer(hasSources: options.sources), ifEmpty: nil)
    if isAnswered, let complaint = page.complaint { throw complaint }
  }

  private func choices(in catalogue: Catalogue) throws(Complaint) -> NameChoices {
    do throws(NameChoices.Refusal) {
      return try NameChoices(choose, in: catalogue)
    } catch {
      switch error {
      case .incomplete(let text):
        throw Complaint(
          "--choose “\(text)” has no name and code; write it so: --choose \"Korea=KR\"")
      case .unknownParty(let code, let choice):
        throw Complaint("--choose “\(choice)”: no single state or organisation is called “\(code)”")
      }
    }
  }

  /// Whether the list comes from standard input.
  private var isPasted: Bool { names.isEmpty || names == ["-"] }

  /// The list from the words or from standard input.
  private func readList(_ catalogue: Catalogue) throws(Complaint) -> NameList {
    let text = isPasted ? try StandardInput.text(isAsked: !names.isEmpty) : ""
    do throws(NameList.Refusal) {
      return isPasted
        ? try NameList(text, of: catalogue) : try NameList(words: names, of: catalogue)
    } catch {
      switch error {
      case .tooManyNames(let limit):
        throw Complaint("the list has more than \(limit) names; give it in parts")
      }
    }
  }
}
