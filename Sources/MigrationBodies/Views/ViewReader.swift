/// Reads the text form of a view: a command that lists rows.
struct ViewReader {
  /// The options that a command that lists rows can have; those with a value, and those without.
  private enum Option: String, CaseIterable {
    case filter = "where"
    case sort, columns, asOf = "as-of", body, party, since, until, severity, kind, alone
    case out, meetings, unnamed, explain, onlyDifferences = "only-differences", signs, matrix

    var hasValue: Bool {
      switch self {
      case .out, .meetings, .unnamed, .explain, .onlyDifferences, .signs, .matrix: false
      default: true
      }
    }
  }

  /// The options of the commands that list rows which say how the answer is written, and from which
  /// tables.
  static let optionsOfAnswers: Set<String> = [
    "format", "cite", "sources", "limit", "null", "color", "may-match", "data", "only-data", "help",
    "version",
  ]

  private let line: String
  private let catalogue: Catalogue
  private let command: String
  /// What stands after the command and is no option.
  private var arguments: [String] = []
  private var options: [(option: Option, value: String)] = []

  init(_ line: String, in catalogue: Catalogue) throws(QueryError) {
    self.line = line
    self.catalogue = catalogue
    var words = try ViewLine.words(of: line)[...]
    if words.first == "fora" { words.removeFirst() }
    guard let command = words.popFirst() else {
      throw QueryError(
        text: line, range: 0..<0, problem: "there is no command", advice: Self.advice)
    }
    self.command = command
    while let word = words.popFirst() { try take(word, &words) }
  }

  private static var advice: String {
    "the commands that list are \(ViewLine.commands.joined(separator: ", "))"
  }

  private mutating func take(
    _ word: String, _ words: inout ArraySlice<String>
  ) throws(QueryError) {
    guard word.hasPrefix("--"), word.count > 2 else {
      arguments.append(word)
      return
    }
    let parts = word.dropFirst(2)
      .split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    guard let option = Option(rawValue: parts[0]) else {
      let nearest = Nearest.of(parts[0], among: Option.allCases.map(\.rawValue))
      throw error(
        word, "no view has the option --\(parts[0])", nearest.map { "did you mean --\($0)?" })
    }
    guard option.hasValue else { return options.append((option, "")) }
    guard let value = parts.count > 1 ? parts[1] : words.popFirst() else {
      throw error(word, "--\(parts[0]) needs a value", nil)
    }
    options.append((option, value))
  }

  // MARK: - The view

  mutating func view() throws(QueryError) -> View {
    let date = try date(take(.asOf))
    let catalogue = catalogue.asOf(date)
    let filter = take(.filter)
    let sort = try take(.sort).map { text throws(QueryError) in try sortKeys(text) } ?? []
    let columns = try take(.columns).map { text throws(QueryError) in try names(text) } ?? []
    let subject = try subject()
    if let left = options.first {
      throw error(
        "--\(left.option.rawValue)", "“\(command)” has no option --\(left.option.rawValue)", nil)
    }
    var view = View(subject, date: date)
    view.query = try query(filter, for: subject, in: catalogue)
    view.sort = sort
    view.columns = columns
    try check(columns + sort.map(\.column), of: subject, in: catalogue)
    return view
  }

  /// Checks that there are columns of these names.
  private func check(
    _ columns: [String], of subject: View.Subject, in catalogue: Catalogue
  ) throws(QueryError) {
    // Most lines name none, and those of an expression depend on its bodies.
    guard !columns.isEmpty else { return }
    let known = catalogue.columns(of: subject).map(\.id)
    for column in columns where !known.contains(column) {
      throw error(
        column, "there is no column “\(column)”", "the columns are \(known.joined(separator: ", "))"
      )
    }
  }

  private mutating func subject() throws(QueryError) -> View.Subject {
    switch command {
    case "bodies": return .bodies
    case "parties": return .parties
    case "members": return try members()
    case "compare": return try comparison()
    case "overlap": return try overlap()
    case "bridge":
      if let name = take(.alone) { return .alone(try party(name)) }
      return .bridge(try bodies())
    case "state":
      _ = take(.out)
      return .seats(try party(named("a state or organisation")))
    case "commitments":
      if let name = take(.party) { return .undertakings(try party(name)) }
      return try ofBody().map(View.Subject.bodyCommitments) ?? .commitments
    case "meetings": return .meetings(try ofBody())
    case "documents": return .documents(try ofBody())
    case "sources": return .sources(try ofBody())
    case "problems": return .problems(try ofBody())
    case "changes": return .changes(try changes())
    case "check": return .findings(try findings())
    default:
      let nearest = Nearest.of(command, among: ViewLine.commands)
      throw error(
        command, "no command that lists rows is called “\(command)”",
        nearest.map { "did you mean \($0)?" } ?? Self.advice)
    }
  }

  /// A body by itself with all who sit there, or the parties of an expression.
  private mutating func members() throws(QueryError) -> View.Subject {
    let isOut = take(.out) != nil
    let isUnnamed = take(.unnamed) != nil
    let isExplained = take(.explain) != nil
    let text = try named("a body or an expression")
    if !isExplained, !isUnnamed, let body = catalogue.body(named: text) {
      return .members(body)
    }
    var set: PartySet
    do throws(QueryError) {
      set = try PartySet(text, in: catalogue)
    } catch {
      // The expression is a part of the line.
      throw self.error(text, error)
    }
    if case .operand(.body(let body, .own)) = set.expression, !isExplained, !isUnnamed {
      return .members(body)
    }
    (set.listsOut, set.listsUnnamed) = (isOut, isUnnamed)
    return isExplained ? .explanation(set) : .partySet(set)
  }

  private mutating func comparison() throws(QueryError) -> View.Subject {
    let onlyDifferences = take(.onlyDifferences) != nil
    let isNarrow = take(.signs) != nil
    var operands: [SeatOperand] = []
    for name in arguments {
      do throws(QueryError) {
        operands.append(try SeatOperand(name, in: catalogue))
      } catch {
        throw self.error(name, error)
      }
    }
    arguments = []
    guard operands.count > 1 else {
      throw QueryError(
        text: line, range: line.count..<line.count,
        problem: "“compare” needs two bodies, or one with two dates",
        advice: "as in: compare bali-process colombo-process")
    }
    return .comparison(
      BodyComparison(operands, onlyDifferences: onlyDifferences, isNarrow: isNarrow))
  }

  private mutating func overlap() throws(QueryError) -> View.Subject {
    let isMatrix = take(.matrix) != nil
    let bodies = try bodies()
    guard !isMatrix || bodies.count > 1 else {
      throw QueryError(
        text: line, range: line.count..<line.count, problem: "--matrix needs two bodies or more")
    }
    return isMatrix ? .overlapMatrix(bodies) : .overlap(bodies)
  }

  private mutating func changes() throws(QueryError) -> ChangeScope {
    let since = try date(take(.since))
    let until = try date(take(.until))
    return ChangeScope(
      bodies: try bodies(), since: since, until: until, hasMeetings: take(.meetings) != nil)
  }

  private mutating func findings() throws(QueryError) -> FindingScope {
    var kinds: Set<Finding.Kind> = []
    while let name = take(.kind) {
      guard let kind = Finding.Kind(rawValue: name) else {
        throw error(
          name, "there is no kind “\(name)”",
          "the kinds are \(Finding.Kind.allCases.map(\.rawValue).joined(separator: ", "))")
      }
      kinds.insert(kind)
    }
    let name = take(.severity) ?? Finding.Severity.warning.label
    guard let severity = Finding.Severity.allCases.first(where: { $0.label == name }) else {
      throw error(name, "there is no severity “\(name)”", "say error, warning or note")
    }
    return FindingScope(bodies: try bodies(), severity: severity, kinds: kinds)
  }

  // MARK: - Words

  /// The value of an option, which is then done with; nil when it was not given.
  private mutating func take(_ option: Option) -> String? {
    guard let index = options.firstIndex(where: { $0.option == option }) else { return nil }
    return options.remove(at: index).value
  }

  /// All that is no option, as one name.
  private mutating func named(_ what: String) throws(QueryError) -> String {
    defer { arguments = [] }
    guard !arguments.isEmpty else {
      throw QueryError(
        text: line, range: line.count..<line.count, problem: "“\(command)” needs \(what)",
        advice: "name it by its identifier, acronym or name")
    }
    return arguments.joined(separator: " ")
  }

  /// The filter: what is no option, and the value of `--where`.
  private mutating func query(
    _ filter: String?, for subject: View.Subject, in catalogue: Catalogue
  ) throws(QueryError) -> Query {
    let words = arguments.joined(separator: " ")
    let text =
      words.isEmpty ? filter ?? "" : filter.map { "(\(words)) (\($0))" } ?? words
    return try Query(text, for: subject, in: catalogue)
  }

  private func sortKeys(_ text: String) throws(QueryError) -> [View.SortKey] {
    try names(text).map { key in
      key.hasPrefix("-")
        ? View.SortKey(String(key.dropFirst()), isDescending: true) : View.SortKey(key)
    }
  }

  /// The names of columns with commas between them.
  private func names(_ text: String) throws(QueryError) -> [String] {
    let names = text.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    guard names.allSatisfy({ !$0.isEmpty && $0 != "-" }) else {
      throw error(text, "a name of a column is missing", "write names with commas between them")
    }
    return names
  }

  private func date(_ text: String?) throws(QueryError) -> EDTFDate? {
    guard let text else { return nil }
    guard let date = EDTFDate(text), date.earliest != nil, date.latest != nil else {
      throw error(text, "“\(text)” is no date", "say a day, a month or a year: 2012-06-30")
    }
    return date
  }

  private mutating func ofBody() throws(QueryError) -> Ref<Body>? {
    try take(.body).map { name throws(QueryError) in try body(name) }
  }

  private mutating func bodies() throws(QueryError) -> [Ref<Body>] {
    defer { arguments = [] }
    var refs: [Ref<Body>] = []
    for name in arguments { refs.append(try body(name)) }
    return refs
  }

  private func body(_ name: String) throws(QueryError) -> Ref<Body> {
    switch catalogue.resolveBody(name) {
    case .found(let ref, _): return ref
    case .ambiguous(let refs, _):
      throw error(
        name, "“\(name)” can mean several bodies",
        "say " + refs.map { catalogue.bodies[$0].id }.joined(separator: " or "))
    case .unknown(let nearest):
      throw error(
        name, "no body is called “\(name)”", meant(nearest.map { catalogue.bodies[$0].id }))
    }
  }

  private func party(_ name: String) throws(QueryError) -> Ref<Party> {
    switch catalogue.resolveParty(name) {
    case .found(let ref, _): return ref
    case .ambiguous(let refs, _):
      throw error(
        name, "“\(name)” can mean several parties",
        "say " + refs.map { catalogue.parties[$0].id }.joined(separator: " or "))
    case .unknown(let nearest):
      throw error(
        name, "no state or organisation is called “\(name)”",
        meant(nearest.map { catalogue.parties[$0].name }))
    }
  }

  private func meant(_ names: [String]) -> String? {
    names.isEmpty ? nil : "did you mean \(names.joined(separator: ", "))?"
  }

  /// The error within a word of the line, where it stands in the line.
  private func error(_ word: String, _ inner: QueryError) -> QueryError {
    let place = error(word, "", nil).range.lowerBound + inner.range.lowerBound
    return QueryError(
      text: line, range: place..<(place + inner.range.count), problem: inner.problem,
      advice: inner.advice)
  }

  /// The error of a word of the line.
  private func error(_ word: String, _ problem: String, _ advice: String?) -> QueryError {
    let letters = Array(line)
    let sought = Array(word)
    let start =
      letters.indices.first { letters[$0...].starts(with: sought) } ?? letters.count
    return QueryError(
      text: line, range: start..<(start + sought.count), problem: problem, advice: advice)
  }
}
