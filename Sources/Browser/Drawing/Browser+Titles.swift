import MigrationBodies

/// The titles of panes and pages: what is listed, how many, of when.
extension Browser {
  func title(of pane: Pane) -> String {
    guard let table = pane.table else { return "Full text" }
    guard !table.view.query.isEmpty else { return title(of: table) }
    return "\(table.rows.count) of \(table.totalCount)  / \(table.view.query.text)"
  }

  private func title(of table: Table) -> String {
    let count = table.totalCount
    switch table.view.subject {
    case .bodies: return counted(count, "body", "bodies")
    case .parties: return "\(count) states and organisations"
    case .commitments: return counted(count, "commitment", "commitments")
    case .members(let body): return membersTitle(body)
    case .seats: return seatsTitle(table)
    case .bodyCommitments:
      let commitments = table.rows.compactMap(\.commitment).map { catalogue.commitments[$0] }
      let documents = Set(commitments.map(\.document)).count
      return count == 0
        ? "Commitments"
        : "\(counted(count, "commitment", "commitments")) in "
          + counted(documents, "document", "documents")
    case .undertakings where count == 0: return "Commitments"
    case .undertakings:
      let mayBe = table.rows.count {
        if case .undertaking(let undertaking) = $0 { undertaking.tie == .notKnown } else { false }
      }
      return counted(count, "commitment", "commitments")
        + (mayBe > 0 ? " · ◐ \(mayBe) may be: not known since when it is a member" : "")
    default: return counted(count, "row", "rows")
    }
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

  func title(of overlay: Overlay) -> String {
    switch overlay.content {
    case .help: "Keys"
    case .sources(let record): "Sources: " + (name(of: record) ?? "")
    case .about(let record): catalogue.detail(of: subject(of: record))?.title ?? ""
    }
  }

  private func counted(_ count: Int, _ one: String, _ many: String) -> String {
    "\(count) \(count == 1 ? one : many)"
  }
}
