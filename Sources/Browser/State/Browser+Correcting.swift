import MigrationBodies

/// Correcting a row where it stands: a field, what it should say and who says so, for the tables of
/// one's own that are laid over the catalogue.
extension Browser {
  /// Why nothing can be corrected here; nil where something can.
  var correctionReason: String? {
    guard let record = chosenRecord else { return "nothing is chosen here" }
    if choiceAgain != nil { return nil }
    return catalogue.rowsBehind(record).isEmpty
      ? "this row is worked out from others; correct those" : nil
  }

  /// Begins with the fields of the chosen row, or with the rows that stand behind it where these are
  /// several.
  mutating func beginCorrecting() {
    if let choiceAgain { return overlays.append(.picker(choiceAgain)) }
    let rows = chosenRecord.map(catalogue.rowsBehind) ?? []
    overlays.append(.picker(rows.count == 1 ? fieldPicker(rows[0]) : rowPicker(rows)))
  }

  private func rowPicker(_ rows: [RecordID]) -> Picker {
    Picker(
      .fields,
      rows.map { row in
        let cells = catalogue.correctableFields(of: row)
          .filter { $0.isKey && !$0.text.isEmpty }.map(\.text)
        return Picker.Choice(label: cells.joined(separator: " · "), action: .correct(row))
      })
  }

  /// The fields of a row, each with what it says; last its identifier, which is not corrected.
  func fieldPicker(_ row: RecordID) -> Picker {
    let fields = catalogue.correctableFields(of: row)
    return Picker(
      .fields,
      (fields.filter { !$0.isIdentifier } + fields.filter(\.isIdentifier)).map { field in
        Picker.Choice(
          label: field.title, texts: [field.title, field.name],
          detail: field.text.isEmpty ? "not known" : field.text,
          unavailableReason: field.isIdentifier
            ? "other rows know this one by it; a new row is added to the file" : nil,
          action: .correctField(row, field.name))
      })
  }

  /// Asks for what a field should say.
  mutating func correct(_ row: RecordID, field name: String) {
    guard let field = field(name, of: row) else { return }
    prompt = Prompt(.cell(row, field: name, title: field.title), field.text)
  }

  /// Takes what a field should say, and asks who says so, where the table has a place for it.
  mutating func finishCell(_ row: RecordID, _ name: String, _ value: String) -> Effect? {
    guard let field = field(name, of: row) else { return nil }
    let value = field.cell(typed: Self.trimmed(value))
    if let fault = field.fault(of: value) {
      message = fault
      return nil
    }
    prompt = nil
    guard value != field.text else {
      message = "nothing was changed"
      return nil
    }
    guard let source = field.source else { return correct(row, [name: value]) }
    prompt = Prompt(.cellSource(row, field: name, value: value, old: source.text))
    return nil
  }

  /// Takes who says so: the identifier of a source, or what a new one is.
  ///
  /// What says how the old source came to it is not true of a new one, and goes with it.
  mutating func finishSource(
    _ row: RecordID, _ name: String, _ value: String, _ text: String
  ) -> Effect? {
    guard let field = field(name, of: row), let old = field.source else { return nil }
    func cells(_ source: String) -> [String: String] {
      let bases = source == old.text ? [] : field.bases.map { ($0, "") }
      return Dictionary([(name, value), (old.column, source)] + bases) { first, _ in first }
    }
    let text = Self.trimmed(text)
    let parts = text.split(separator: ";").map { Self.trimmed(String($0.drop { $0 == " " })) }
    guard !parts.isEmpty else {
      message = English.factWithoutSource(old: old.text)
      return nil
    }
    if parts.allSatisfy({ catalogue.sources.ref($0) != nil }) {
      prompt = nil
      return correct(row, cells(parts.joined(separator: ";")))
    }
    guard let source = newSource(parts) else { return nil }
    prompt = nil
    return correct(row, cells(source.id), with: source.row)
  }

  private mutating func correct(
    _ row: RecordID, _ cells: [String: String], with source: OwnRow? = nil
  ) -> Effect? {
    do throws(OwnRow.Taken) {
      let rows = try OwnRow.correcting(row, in: catalogue, setting: cells)
      return rows.isEmpty ? nil : .correct([source].compactMap(\.self) + rows)
    } catch {
      message = "there is such a row already: correct that one, or take it away in the file"
      return nil
    }
  }

  /// A source that the catalogue does not have yet: its title, and in any order its publisher, date
  /// and address; nil where it has no title, or something is none of these, which is said.
  private mutating func newSource(_ parts: [String]) -> (id: String, row: OwnRow)? {
    var cells = ["title": "", "publisher": ""]
    for part in parts {
      if part.hasPrefix("https://") || part.hasPrefix("http://") {
        cells["url"] = part
      } else if let date = EDTFDate.typed(part) {
        cells["as_of"] = date.text
      } else if let name = ["title", "publisher"].first(where: { cells[$0] == "" }) {
        cells[name] = part
      } else {
        message = English.noDateOfSource(part)
        return nil
      }
    }
    guard parts.count > 1, cells["title"] != "" else {
      message = English.noSuchSource(parts[0])
      return nil
    }
    let id = (1...).lazy.map { "own-\($0)" }.first { catalogue.sources.ref($0) == nil } ?? ""
    cells["id"] = id
    return (id, OwnRow(of: Source.schema, cells))
  }

  private func field(_ name: String, of row: RecordID) -> CorrectableField? {
    catalogue.correctableFields(of: row).first { $0.name == name }
  }

  /// Goes on with the tables in which something was corrected, or taken back.
  ///
  /// - Parameter count: How many corrections can be taken back.
  public mutating func show(_ catalogue: Catalogue, withCorrections count: Int) {
    reload(catalogue)
    correctionCount = count
    message = nil
  }
}
