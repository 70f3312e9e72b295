import MigrationBodies

/// Marks, and the comparisons of what is marked.
extension Browser {
  /// Marks the chosen row, or unmarks it, and goes on to the next.
  mutating func mark() {
    guard let record = place.focused.record?.marked else { return }
    if let index = situation.marks.firstIndex(of: record) {
      situation.marks.remove(at: index)
    } else {
      situation.marks.append(record)
    }
    move(by: 1)
  }

  mutating func markAll() {
    guard let rows = place.focused.table?.rows.map(\.marked) else { return }
    let marked = Set(situation.marks)
    if rows.allSatisfy(marked.contains) {
      let shown = Set(rows)
      situation.marks.removeAll { shown.contains($0) }
    } else {
      situation.marks += rows.filter { !marked.contains($0) }
    }
  }

  mutating func invertMarks() {
    guard let rows = place.focused.table?.rows.map(\.marked) else { return }
    let marked = Set(situation.marks)
    let shown = Set(rows)
    situation.marks.removeAll { shown.contains($0) }
    situation.marks += rows.filter { !marked.contains($0) }
  }

  /// The marked rows of a table, in its order.
  func markedRows(of table: Table) -> [RecordID] {
    let marked = Set(situation.marks)
    return marked.isEmpty ? [] : table.rows.filter { marked.contains($0.marked) }
  }

  /// Narrows the list to the marked rows, by a filter that can be copied and kept like any other.
  mutating func showOnlyMarked() {
    guard let table = place.focused.table, let query = markedQuery(of: table) else { return }
    place.update(of: catalogue) { $0.filter(by: query) }
  }

  /// The filter that finds the marked rows of a table; nil where there are none or they have no
  /// identifiers.
  func markedQuery(of table: Table) -> Query? {
    let identifiers = markedRows(of: table).compactMap {
      catalogue.identifier(of: $0, in: table.view.subject)
    }
    guard !identifiers.isEmpty else { return nil }
    return try? query(identifiers.map { "id:\($0)" }.joined(separator: " | "), for: table)
  }

  // MARK: - Comparisons

  /// The bodies that a comparison is about: the marked ones, with the chosen one where only one is.
  var comparedBodies: [Ref<Body>] {
    let marked = situation.marks.compactMap(\.body)
    guard marked.count < 2, let chosen = place.panes[0].record?.body, !marked.contains(chosen)
    else { return marked }
    return marked + [chosen]
  }
}
