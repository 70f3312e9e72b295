import ArgumentParser
import MigrationBodies

/// `fora check`: what one should know before relying on the catalogue.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check the catalogue: counts against lists, sources against each other, dates.",
    usage: """
      fora check [<body> ...] [--severity <severity>] [--kind <kind> ...]
                 [--where <filter>]
                 [--format <format>] [--sources]
      """,
    discussion: """
      EXAMPLES:
        fora check asem-migration              errors and warnings about one
        fora check asean ecowas --severity note
        fora check --kind count --sources      counts that differ from lists
        fora check --kind old --kind undated   where sources are old or undated
        fora check --format json               for a program
        fora check --where "region:africa kind:count"

      BODY is an identifier, an acronym or any name; several may follow one another. Without one, \
      all bodies are checked.

      An error is a contradiction in the catalogue itself; a warning, that sources disagree or \
      that something is missing one would rely on; a note is worth knowing. In texts, [name] is a \
      source, which --sources gives in full. In csv, tsv and json, rows names the rows of the \
      catalogue's files.

      Exit status: 0 nothing found of that severity, 1 something found, 2 not understood.
      """)

  @Argument(
    help: ArgumentHelp("Bodies: identifiers, acronyms or names.", valueName: "body"),
    completion: .words(\.bodies))
  var names: [String] = []

  @Option(
    name: .long,
    help: ArgumentHelp(
      "The least to be listed: error, warning or note; else warning.", valueName: "severity"))
  var severity: LeastSeverity?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Only this kind: \(Finding.Kind.allCases.map(\.rawValue).joined(separator: ", ")).",
      valueName: "kind"),
    completion: .list(Finding.Kind.allCases.map(\.rawValue)))
  var kind: [String] = []

  @OptionGroup var filter: WhereOption
  @OptionGroup var options: ParsedAnswerOptions

  func run() throws {
    let catalogue = try options.catalogue
    let least = severity?.severity ?? .warning
    let scope = FindingScope(
      bodies: try catalogue.bodies(called: names), severity: least, kinds: try kinds)
    let found = try filter.filter(catalogue.table(.findings(scope)), of: catalogue)
    let below = try less(than: least, scope, catalogue)
    let whose = whose(scope, catalogue)
    let answer = Answer(
      of: catalogue, heading: "\(Self.counts(found.rows)) in \(whose)\(found.remark)",
      columns: found.table.columns, rows: found.rows, notes: below, hasSources: options.sources,
      wraps: true, caution: found.caution)
    // An answer without rows is good news here: it is said, and is no failure.
    let isForPeople = [.table, .markdown].contains(try options.format.style.format)
    if found.rows.isEmpty, isForPeople, try !options.rows.choice.isQuestion {
      let matching = found.text.map { " that matches “\($0)”" } ?? ""
      let sentence = "nothing found in \(whose)\(matching), \(Self.words(least))"
      return try options.format.write(Sentences([sentence] + answer.notes))
    }
    let isAnswered = try options.write(answer, ifEmpty: nil)
    if isAnswered, !found.rows.isEmpty { throw Complaint(lines: [], status: .nothingFound) }
  }

  private var kinds: Set<Finding.Kind> {
    get throws(Complaint) {
      var kinds: Set<Finding.Kind> = []
      for name in kind {
        guard let kind = Finding.Kind(rawValue: name) else {
          let known = Finding.Kind.allCases.map(\.rawValue).joined(separator: ", ")
          throw Complaint("there is no kind of finding “\(name)”; say one of: \(known)")
        }
        kinds.insert(kind)
      }
      return kinds
    }
  }

  private static func words(_ least: Finding.Severity) -> String {
    switch least {
    case .error: "no error"
    case .warning: "no error and no warning"
    case .note: "not even a note"
    }
  }

  private func whose(_ scope: FindingScope, _ catalogue: Catalogue) -> String {
    scope.bodies.isEmpty
      ? Words.count(catalogue.bodies.count, "body")
      : scope.bodies.map { catalogue.bodies[$0].shortName }.joined(separator: ", ")
  }

  /// How many findings matter less than what is listed.
  private func less(
    than least: Finding.Severity, _ scope: FindingScope, _ catalogue: Catalogue
  ) throws(Complaint) -> [String] {
    guard least > .note, try options.format.style.format == .table else { return [] }
    var wider = scope
    wider.severity = .note
    let rest = catalogue.findings(in: wider).filter { $0.severity < least }
    guard !rest.isEmpty else { return [] }
    return ["not listed: \(Self.counts(rest.map(RecordID.finding))); see --severity note"]
  }

  /// How many of each severity: `2 errors, 1 warning`.
  private static func counts(_ rows: [RecordID]) -> String {
    let severities = rows.compactMap { row in
      if case .finding(let finding) = row { finding.severity } else { nil }
    }
    return Finding.Severity.allCases.reversed().compactMap { severity in
      let count = severities.count { $0 == severity }
      return count > 0 ? Words.count(count, severity.label) : nil
    }.joined(separator: ", ")
  }
}

/// A severity as it is typed.
struct LeastSeverity: ExpressibleByArgument {
  let severity: Finding.Severity

  init?(argument: String) {
    guard let severity = Finding.Severity.allCases.first(where: { $0.label == argument }) else {
      return nil
    }
    self.severity = severity
  }

  static var allValueStrings: [String] { Finding.Severity.allCases.map(\.label) }
}
