/// A list of names that somebody pasted: what each is taken to mean, how that party takes part in a
/// body, and who of the body is not on the list.
///
/// No command gives the same rows, as the names stand in no line: it is a place of the browser.
package struct PastedListing: Listing {
  /// The text as it was pasted, its tabs, quotation marks and line breaks too.
  package let text: String
  /// The body with which it is compared; nil for none.
  package private(set) var body: Ref<Body>?
  /// What the reader decided that names mean.
  package let choices: NameChoices
  /// The list read on dates, shared by all that have the same text and choices.
  private let readings = Memo<EDTFDate?, ListReading>(atMost: 32)

  /// The list as it is read on a date.
  private struct ListReading: Sendable {
    let list: ResolvedList
    let comparison: RosterComparison?
    /// What of the list is no name; its rows stand behind all others.
    let asides: [ResolvedList.Aside]

    init(_ list: ResolvedList, _ comparison: RosterComparison? = nil) {
      (self.list, self.comparison, asides) = (list, comparison, list.asides)
    }
  }

  /// A pasted list.
  ///
  /// - Parameters:
  ///   - text: The text, as it was pasted.
  ///   - body: The body with which it is compared; nil for none.
  ///   - choices: What names mean for this reader.
  package init(_ text: String, with body: Ref<Body>? = nil, choices: NameChoices = NameChoices()) {
    (self.text, self.body, self.choices) = (text, body, choices)
  }

  package static func == (left: PastedListing, right: PastedListing) -> Bool {
    left.text == right.text && left.body == right.body && left.choices == right.choices
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(text)
    hasher.combine(body)
    hasher.combine(choices)
  }

  /// How many names there are; nil where there are more than a list may have.
  package static func count(of text: String, in catalogue: Catalogue) -> Int? {
    (try? NameList(text, of: catalogue))?.entries.count
  }

  /// The same compared with a body.
  package func compared(with body: Ref<Body>) -> PastedListing {
    PastedListing(text, with: body, choices: choices)
  }

  // MARK: - Choices

  /// What the name of a row can mean: all readings of an ambiguous one, what is spelt alike of one
  /// that is not recognised.
  package func readings(of row: RecordID, in catalogue: Catalogue) -> [Ref<Party>] {
    guard chosenLine(of: row, in: catalogue) == nil else {
      return choosing(NameChoices()).readings(of: row, in: catalogue)
    }
    return line(row, in: catalogue)?.reading.others ?? []
  }

  /// The choice by which a row is read, as it is kept; nil where none is.
  package func chosenLine(of row: RecordID, in catalogue: Catalogue) -> String? {
    line(row, in: catalogue).flatMap { choices.line(for: $0.entry) }
  }

  /// The same with other choices.
  package func choosing(_ choices: NameChoices) -> PastedListing {
    PastedListing(text, with: body, choices: choices)
  }

  /// The choice that takes the name of a row for a party, on every line that has it: `Korea=KR`; nil
  /// for what is not on the list.
  package func choice(
    of party: Ref<Party>, for row: RecordID, in catalogue: Catalogue
  ) -> String? {
    line(row, in: catalogue).map { "\($0.entry.name)=\(catalogue.parties[party].id)" }
  }

  // MARK: - What is read

  private func reading(in catalogue: Catalogue) -> ListReading {
    readings.value(catalogue.date) {
      guard let names = try? NameList(text, of: catalogue) else {
        return ListReading(ResolvedList(lines: []))
      }
      let list = ResolvedList(names, in: catalogue, choosing: choices)
      return ListReading(list, body.map { RosterComparison(list, with: $0, in: catalogue) })
    }
  }

  private func line(_ row: RecordID, in catalogue: Catalogue) -> ResolvedList.Line? {
    guard case .listed(let listed) = row else { return nil }
    let lines = reading(in: catalogue).list.lines
    return lines.indices.contains(listed.place) ? lines[listed.place] : nil
  }

  private func compared(
    _ row: RecordID, in catalogue: Catalogue
  ) -> RosterComparison.Line? {
    guard case .listed(let listed) = row, let lines = reading(in: catalogue).comparison?.lines,
      lines.indices.contains(listed.place)
    else { return nil }
    return lines[listed.place]
  }

  /// What a row is that is no name: a heading or a remark; nil for a name.
  package func aside(_ row: RecordID, in catalogue: Catalogue) -> ResolvedList.Aside? {
    guard case .listed(let listed) = row else { return nil }
    let reading = reading(in: catalogue)
    let asides = reading.asides
    let place = listed.place - max(reading.list.lines.count, reading.comparison?.lines.count ?? 0)
    return asides.indices.contains(place) ? asides[place] : nil
  }

  // MARK: - The list

  package var rowKind: RowKind { .pasted }
  package var noun: String { "name" }

  package func rows(in catalogue: Catalogue) -> [RecordID] {
    let reading = reading(in: catalogue)
    let listed = reading.list.lines.map(\.reading.party)
    let missing = reading.comparison?.lines.dropFirst(listed.count).map(\.party) ?? []
    let asides = [Ref<Party>?](repeating: nil, count: reading.asides.count)
    return (listed + missing + asides).enumerated().map { place, party in
      .listed(ListedParty(place: place, party: party, body: body))
    }
  }

  package func columns(in catalogue: Catalogue) -> [Column] {
    typealias Kept = @Sendable (RecordID, Catalogue) -> Cell
    let lineNumber: Kept = { row, catalogue in
      let line = line(row, in: catalogue)?.entry.line ?? aside(row, in: catalogue)?.line
      return line.map(Cell.number) ?? .unknown
    }
    let given: Kept = { row, catalogue in
      let given = line(row, in: catalogue)?.entry.given ?? aside(row, in: catalogue)?.given
      return .text(given ?? English.notOnTheList)
    }
    let meaning: Kept = { row, catalogue in .text(readAs(row, in: catalogue)) }
    let finding: Kept = { row, catalogue in .text(found(row, in: catalogue)) }
    return [
      Column("sign", "", .fixed(1), isData: false) { row, catalogue in
        .text(sign(of: row, in: catalogue))
      },
      Column("line", "Line", .fixed(4), alignment: .right, cell: lineNumber),
      Column("given", "As given", .fixed(30), cell: given),
      Column("read_as", "Read as", .rest, cell: meaning),
      Column(
        "found", body.map { English.inBody(catalogue.bodies[$0].shortName) } ?? "Found",
        body == nil ? .hidden : .fixed(24), cell: finding),
      Column("match", "Match", .hidden) { row, catalogue in
        let match = line(row, in: catalogue)?.reading.match.rawValue
        return Cell(match ?? aside(row, in: catalogue)?.match)
      },
      Column("id", "Code", .hidden) { row, catalogue in
        guard case .listed(let listed) = row, let party = listed.party else { return .unknown }
        return .text(catalogue.parties[party].id)
      },
      Column("note", "Note", .hidden) { row, catalogue in .list(notes(of: row, in: catalogue)) },
    ]
  }

  private func sign(of row: RecordID, in catalogue: Catalogue) -> String {
    if aside(row, in: catalogue) != nil { return "" }
    if line(row, in: catalogue)?.reading.party == nil, !isMissing(row, in: catalogue) {
      return line(row, in: catalogue)?.reading.match == .ambiguous ? "?" : "!"
    }
    switch compared(row, in: catalogue)?.finding {
    case .same: return "●"
    case .otherRole, .absent: return "○"
    case .mayBeAbsent, .notNamed, .notKnown, .mayBeMissing: return "◐"
    case .out, .notMember: return "·"
    case .missing: return "−"
    case nil: return ""
    }
  }

  private func isMissing(_ row: RecordID, in catalogue: Catalogue) -> Bool {
    guard case .listed(let listed) = row else { return false }
    return listed.place >= reading(in: catalogue).list.lines.count
      && compared(row, in: catalogue) != nil
  }

  private func readAs(_ row: RecordID, in catalogue: Catalogue) -> String {
    if case .listed(let listed) = row, let party = listed.party {
      let standing = line(row, in: catalogue)?.entry.standing?.rawValue
      return catalogue.parties[party].name + (standing.map { ", \($0)" } ?? "")
    }
    if let aside = aside(row, in: catalogue) { return aside.words }
    let names = readings(of: row, in: catalogue).map { catalogue.parties[$0].name }
    guard let line = line(row, in: catalogue) else { return "" }
    return line.reading.match == .ambiguous
      ? Words.choice(names) : English.notRecognised(nearest: names)
  }

  private func found(_ row: RecordID, in catalogue: Catalogue) -> String {
    guard let compared = compared(row, in: catalogue), let finding = compared.finding else {
      return ""
    }
    let roles = compared.roles.joined(separator: "; ")
    switch finding {
    case .same: return roles
    case .missing, .mayBeMissing: return "\(roles), \(finding.rawValue)"
    default: return roles.isEmpty ? finding.rawValue : "\(finding.rawValue): \(roles)"
    }
  }

  /// What one should know of a row: how it was read, and what a list says that does not have it.
  package func notes(of row: RecordID, in catalogue: Catalogue) -> [String] {
    (line(row, in: catalogue)?.reading.remarks ?? [])
      + (compared(row, in: catalogue)?.remarks ?? [])
  }

  package func searchedText(
    of row: RecordID, in catalogue: Catalogue
  ) -> (names: [String], others: [String]) {
    let given = [line(row, in: catalogue)?.entry.given ?? aside(row, in: catalogue)?.given]
      .compactMap(\.self)
    return (
      given + [readAs(row, in: catalogue)],
      [found(row, in: catalogue)] + notes(of: row, in: catalogue)
    )
  }

  package func name(in catalogue: Catalogue) -> String {
    English.pastedList(against: body.map { catalogue.bodies[$0].shortName })
  }

  package func title(of table: Table, in catalogue: Catalogue) -> String {
    title(in: catalogue, isShort: false)
  }

  package func shortTitle(of table: Table, in catalogue: Catalogue) -> String? {
    title(in: catalogue, isShort: true)
  }

  private func title(in catalogue: Catalogue, isShort: Bool) -> String {
    let reading = reading(in: catalogue)
    let lines = reading.list.lines
    let groups = reading.comparison.map { comparison in
      let notKnown = comparison.count(.notNamed) + comparison.count(.notKnown)
      return English.pastedGroups(
        listed: comparison.count(in: .listed), otherRole: comparison.count(in: .otherRole),
        notIn: comparison.count(in: .notIn) - notKnown, notKnown: notKnown,
        missing: comparison.count(in: .missing), mayBeMissing: comparison.count(.mayBeMissing),
        isShort: isShort)
    }
    let unread = lines.filter { $0.reading.party == nil }
    let names = Set(unread.map(\.entry.given)).count
    let parties = Set(lines.compactMap(\.reading.party)).count
    return English.pasted(
      lines.count, groups ?? [], unread: names, again: lines.count - names - parties)
  }

  package func nothing(in catalogue: Catalogue) -> String { English.noNamesRead }

  package func citation(of answer: Answer) -> Citation? {
    let reading = reading(in: answer.catalogue)
    // The groups are of the whole list.
    guard let comparison = reading.comparison, answer.isWhole else { return nil }
    return Citation(
      of: answer, comparison.sentences(reading.list, in: answer.catalogue))
  }
}

extension ResolvedList {
  /// A list of lines that were read.
  fileprivate init(lines: [Line], sections: [NameList.Section] = []) {
    (self.lines, self.sections, self.remarks) = (lines, sections, [])
  }
}

extension View.Subject {
  /// A list that somebody pasted.
  package static func pasted(_ listing: PastedListing) -> View.Subject { View.Subject(listing) }
}

extension RowKind {
  /// Names of a list that somebody gave.
  static let pasted = RowKind("names of a list", fields: [])
}
