/// Writes a brief section by section, and numbers the sources in the order in which they are named.
struct BriefMaker {
  let catalogue: Catalogue
  /// Whether it says in sentences what else are tables.
  let isShort: Bool
  /// What sources disagree on, numbered from 1: a row that one of them is about leads to it.
  var notes = BriefNotes()
  private var sections: [Brief.Section] = []
  private var sources: [Ref<Source>] = []
  private var numbers: [Ref<Source>: Int] = [:]

  init(_ catalogue: Catalogue, isShort: Bool) {
    (self.catalogue, self.isShort) = (catalogue, isShort)
  }

  /// What has been written.
  func brief(on subject: Brief.Subject) -> Brief {
    Brief(
      title: English.brief(on: subject.name(in: catalogue)), head: head(of: subject),
      sections: sections.filter { !$0.isEmpty }, sources: sources.map { catalogue.sources[$0] })
  }

  private func head(of subject: Brief.Subject) -> [String] {
    let newest = catalogue.newestEvidence
    return English.briefHead(
      asOf: catalogue.date?.words, newest: newest?.words,
      isLate: catalogue.date.flatMap { newest?.isCertainlyBefore($0) } == true,
      edition: catalogue.edition(),
      whole: isShort ? View(.brief(subject), date: catalogue.date).line(in: catalogue) : nil)
  }

  // MARK: - Writing

  /// Begins a section.
  mutating func begin(_ title: String, isPart: Bool = false, columns titles: [String] = []) {
    sections.append(Brief.Section(title: title, isPart: isPart, titles: titles))
  }

  /// Says a fact, with the sources of records.
  mutating func say(_ text: String?, from records: [RecordID]) {
    say(text, from: records.flatMap { catalogue.evidence(for: $0).map(\.source.id) })
  }

  /// Says a fact, with sources by their identifiers.
  ///
  /// A fact of which no source is known says so: it would look as if it were the catalogue's own.
  mutating func say(_ text: String?, from ids: [String]) {
    guard let text else { return }
    let refs = cited(ids)
    let whole = refs.isEmpty ? English.withoutSource(text) : text
    add(whole, [], refs, nil) { $0.sentences.append($1) }
  }

  /// Says what the catalogue has or lacks, which no source says.
  mutating func remark(_ text: String?) {
    if let text { add(text, [], [], nil) { $0.sentences.append($1) } }
  }

  /// Adds a row to the table of the section.
  ///
  /// - Parameters:
  ///   - cells: Its cells, one a column.
  ///   - text: The same as a sentence.
  ///   - record: What it speaks of.
  ///   - records: What says so; the record alone where none are named.
  mutating func row(
    _ cells: [String], _ text: String, of record: RecordID, from records: [RecordID] = []
  ) {
    let ids = (records.isEmpty ? [record] : records)
      .flatMap { catalogue.evidence(for: $0).map(\.source.id) }
    let refs = cited(ids)
    add(refs.isEmpty ? English.withoutSource(text) : text, cells, refs, record) {
      $0.rows.append($1)
    }
  }

  private mutating func add(
    _ text: String, _ cells: [String], _ refs: [Ref<Source>], _ record: RecordID?,
    to put: (inout Brief.Section, Claim) -> Void
  ) {
    guard let last = sections.indices.last else { return }
    put(
      &sections[last],
      Claim(
        section: sections[last].title, text: text, cells: cells,
        numbers: refs.compactMap { numbers[$0] }, sources: refs, record: record))
  }

  /// The sources of identifiers, each once, in the order of their numbers.
  private mutating func cited(_ ids: [String]) -> [Ref<Source>] {
    let refs = ids.unique.compactMap(catalogue.sources.ref)
    for ref in refs where numbers[ref] == nil {
      sources.append(ref)
      numbers[ref] = sources.count
    }
    return refs.sorted { numbers[$0] ?? 0 < numbers[$1] ?? 0 }
  }

  /// A text that names sources as `[identifier]`, with their numbers instead.
  mutating func numbered(_ text: String, naming ids: [String]) -> String {
    _ = cited(ids)
    return ids.reduce(text) { text, id in
      guard let number = catalogue.sources.ref(id).flatMap({ numbers[$0] }) else { return text }
      return text.replacing("[\(id)]", with: "[\(number)]")
    }
  }

  // MARK: - The date

  /// Whether something of a date was there on the brief's date.
  ///
  /// What has no date may have been.
  func isPast(_ date: EDTFDate?) -> Bool {
    guard let first = date?.earliest else { return true }
    return first <= catalogue.days.last
  }

  /// Five years back from the brief's date.
  var recently: ChangeScope {
    let last = catalogue.days.last
    let until = catalogue.date ?? catalogue.newestEvidence
    return ChangeScope(
      since: EDTFDate(Self.fourDigits(last.year - Self.recentYears)), until: until)
  }

  /// How far back changes are told.
  private static let recentYears = 5

  private static func fourDigits(_ year: Int) -> String {
    String(repeating: "0", count: max(0, 4 - String(year).count)) + String(max(0, year))
  }
}

extension Brief.Subject {
  /// Whom it is about.
  func name(in catalogue: Catalogue) -> String {
    switch self {
    case .body(let body): catalogue.bodies[body].name
    case .party(let party): catalogue.parties[party].name
    case .set(let set): set.name(in: catalogue)
    }
  }
}
