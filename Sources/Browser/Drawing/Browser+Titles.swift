import MigrationBodies

/// The titles of panes: what is listed, how many, of when.
extension Browser {
  /// The title of a pane that has `width` columns for it.
  func title(of pane: Pane, width: Int = .max) -> String {
    guard let table = pane.table else { return "Full text" }
    let remarks = remarks(on: table, pane)
    let room = remarks.reduce(width) { $0 - SafeText($1).width - 3 }
    // What the reader did comes first: the end of a title gives way where there is little room.
    let title = filterTitle(of: table) ?? title(of: table, width: room)
    return (remarks + [title] + (isOfAllDates(table) ? ["of all dates"] : []))
      .joined(separator: " · ")
  }

  /// Whether a table does not speak for the date that the header shows.
  private func isOfAllDates(_ table: Table) -> Bool {
    catalogue.date != nil && !table.view.subject.isOfADate
  }

  /// `12 of 93  / asia`; nil without a filter.
  private func filterTitle(of table: Table) -> String? {
    guard !table.view.query.isEmpty else { return nil }
    let mayMatch = table.mayMatchCount
    return "\(table.rows.count) of \(table.totalCount)"
      + (mayMatch == 0 ? "" : " · ◐ \(mayMatch) may match")
      + "  / \(table.view.query.text)"
  }

  /// How a table is sorted, scrolled and kept from being filtered.
  private func remarks(on table: Table, _ pane: Pane) -> [String] {
    let sort = table.view.sort.map { key in
      let title = table.allColumns.first { $0.id == key.column }?.title ?? key.column
      return "by \(title.isEmpty ? key.column : title.lowercased()) \(key.isDescending ? "↓" : "↑")"
    }
    let hidden =
      pane.passed == 0 ? [] : ["◂ \(pane.passed) \(pane.passed == 1 ? "column" : "columns")"]
    return sort + (pane.heldQuery.map { ["filter off: \($0.text)"] } ?? []) + hidden
  }

  private func title(of table: Table, width: Int) -> String {
    let count = table.totalCount
    switch table.view.subject {
    case .bodies: return counted(count, "body", "bodies")
    case .parties: return "\(count) states and organisations"
    case .commitments: return counted(count, "commitment", "commitments") + notYetSure(table)
    case .members(let body): return membersTitle(body)
    case .seats: return seatsTitle(table)
    case .bodyCommitments:
      let commitments = table.rows.compactMap(\.commitment).map { catalogue.commitments[$0] }
      let documents = Set(commitments.map(\.document)).count
      return count == 0
        ? "Commitments"
        : "\(counted(count, "commitment", "commitments")) in "
          + counted(documents, "document", "documents") + notYetSure(table)
    case .undertakings where count == 0: return "Commitments"
    case .undertakings:
      let mayBe = table.rows.count {
        if case .undertaking(let undertaking) = $0 { undertaking.tie == .notKnown } else { false }
      }
      return counted(count, "commitment", "commitments")
        + (mayBe > 0 ? " · ◐ \(mayBe) may be: not known since when it is a member" : "")
        + notYetSure(table)
    case .findings: return findingsTitle(table)
    case .meetings: return counted(count, "meeting", "meetings")
    case .documents: return counted(count, "document", "documents")
    case .sources: return counted(count, "source", "sources")
    case .problems: return counted(count, "disagreement", "disagreements")
    case .changes: return counted(count, "change", "changes")
    case .partySet: return setTitle(table)
    case .comparison(let comparison): return comparisonTitle(comparison, width: width)
    case .overlap: return counted(count, "pair of bodies", "pairs of bodies")
    case .overlapMatrix: return "Members that bodies share; a body's own number on the diagonal"
    case .bridge: return counted(count, "party", "parties")
    case .alone: return counted(count, "body", "bodies")
    case .explanation: return counted(count, "step", "steps")
    default: return counted(count, "row", "rows")
    }
  }

  /// How many commitments of a table may not have been there yet on the date of the screen: a
  /// document without a date may be later.
  private func notYetSure(_ table: Table) -> String {
    guard catalogue.date != nil else { return "" }
    let count = table.rows.count { row in
      row.commitment.map { catalogue.adoption(of: $0) } == .notKnown
    }
    return count == 0 ? "" : " · ◐ \(count) may be later"
  }

  /// `Members   45 states, 4 organisations · 49 stated · list of 2023`.
  private func membersTitle(_ body: Ref<Body>) -> String {
    let statement = catalogue.statement(of: body)
    guard statement.role != nil else { return "Members" }
    return ([statement.listedText] + statement.remarks).joined(separator: " · ")
  }

  /// `In 15 bodies · ◐ 2 may be · 4 out`.
  private func seatsTitle(_ table: Table) -> String {
    let kinds = table.rows.compactMap { row in
      if case .seat(let seat) = row { catalogue.kind(of: seat) } else { nil }
    }
    guard !kinds.isEmpty else { return "Bodies" }
    let mayBe = kinds.count { $0 == .mayBe }
    let out = kinds.count { $0 == .out }
    return [
      "In \(counted(kinds.count - mayBe - out, "body", "bodies"))",
      mayBe > 0 ? "◐ \(mayBe) may be" : nil, out > 0 ? "\(out) out" : nil,
    ].compactMap(\.self).joined(separator: " · ")
  }

  /// `Checks   1 error, 3 warnings, 7 notes`.
  private func findingsTitle(_ table: Table) -> String {
    let severities = table.rows.compactMap { row in
      if case .finding(let finding) = row { finding.severity } else { nil }
    }
    let counts = Finding.Severity.allCases.reversed().compactMap { severity in
      let count = severities.count { $0 == severity }
      return count == 0 ? nil : counted(count, severity.label, severity.label + "s")
    }
    return "Checks   " + (counts.isEmpty ? "nothing found" : counts.joined(separator: ", "))
  }

  /// `12 in · ◐ 3 may be · 4 out`.
  private func setTitle(_ table: Table) -> String {
    let standings = table.rows.compactMap { row in
      if case .setMember(let member) = row { member.standing } else { nil }
    }
    func count(_ standing: Standing) -> Int { standings.count { $0 == standing } }
    return [
      "\(count(.in)) in", count(.notKnown) > 0 ? "◐ \(count(.notKnown)) may be" : nil,
      count(.out) > 0 ? "\(count(.out)) out" : nil,
    ].compactMap(\.self).joined(separator: " · ")
  }

  /// `both 11 · only bali-process 34 · only colombo-process 0 · ? 1 may be`; with the signs of the
  /// rows, or with acronyms, where there is no room: `both 11 · < 34 · > 0 · ? 1`.
  private func comparisonTitle(_ comparison: BodyComparison, width: Int) -> String {
    let counts = catalogue.counts(of: comparison)
    let operands = comparison.operands
    func title(_ names: [String], _ mayBe: String) -> String {
      (["\(operands.count == 2 ? "both" : "all") \(counts.inAll)"]
        + names.enumerated().map { "\($1) \(counts.only($0))" }
        + (counts.mayBe == 0 ? [] : ["? \(counts.mayBe)\(mayBe)"])
        + (comparison.onlyDifferences ? ["differences only"] : [])).joined(separator: " · ")
    }
    let long = title(operands.map { "only \($0.text(in: catalogue))" }, " may be")
    if SafeText(long).width <= width { return long }
    return title(
      operands.count == 2
        ? ["<", ">"] : operands.map { "only \($0.title(in: catalogue, isNarrow: true))" }, "")
  }

  private func counted(_ count: Int, _ one: String, _ many: String) -> String {
    "\(count) \(count == 1 ? one : many)"
  }
}
