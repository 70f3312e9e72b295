/// What names a source: the rows of its list, and what it says of each.
struct StatedRecords: Sendable {
  /// The records, each once: bodies, states and organisations, documents, commitments, meetings,
  /// disagreements; last the source itself, for what has no record of its own.
  let rows: [RecordID]
  /// What it says of a body, a party and the rest, in words: `summary`, `21 memberships`.
  let words: [RecordID: [String]]

  /// Goes through every table that has sources.
  ///
  /// - Complexity: O(rows of the tables), by bytes.
  init(naming source: Ref<Source>, in catalogue: Catalogue) {
    var search = Search(source, in: catalogue)
    search.collect()
    rows = search.rows
    words = search.words
  }

  /// The search for a source through the tables.
  private struct Search {
    let source: Ref<Source>
    let catalogue: Catalogue
    private let id: [UInt8]
    private(set) var words: [RecordID: [String]] = [:]

    init(_ source: Ref<Source>, in catalogue: Catalogue) {
      (self.source, self.catalogue) = (source, catalogue)
      id = Array(catalogue.sources[source].id.utf8)
    }

    /// Bodies and parties in their tables' order, then the records that have a row of their own.
    var rows: [RecordID] {
      let bodies = catalogue.bodies.refs.map(RecordID.body)
      let parties = catalogue.parties.refs.map(RecordID.party)
      return (bodies + parties).filter { words[$0] != nil }
        + documents
        + places(of: catalogue.commitments, \.source).map { .commitment(Ref($0)) }
        + places(of: catalogue.meetings, \.source).map { .meeting(Ref($0)) }
        + places(of: catalogue.problems, \.sources).map { .problem(Ref($0)) }
        + [.source(source)].filter { words[$0] != nil }
    }

    /// The documents that it is the source of, and those of whose votes or signatures it is.
    private var documents: [RecordID] {
      let own = Set(places(of: catalogue.documents, \.source))
      return catalogue.documents.refs
        .filter { own.contains($0.index) || words[.document($0)] != nil }.map(RecordID.document)
    }

    mutating func collect() {
      for row in places(of: catalogue.bodies, \.establishedSource) {
        words[.body(Ref(row)), default: []].append("founding")
      }
      for row in places(of: catalogue.bodies, \.summarySource) {
        words[.body(Ref(row)), default: []].append("summary")
      }
      collectOfBodies()
      for row in places(of: catalogue.states, \.sources) {
        words[.party(Ref(row)), default: []].append("identity")
      }
      for row in places(of: catalogue.organisations, \.sources) {
        words[.party(Ref(catalogue.states.count + row)), default: []].append("identity")
      }
      let source = source
      count(
        catalogue.objectives, \.sources, "objective of the Compact",
        "objectives of the Compact"
      ) { _ in .source(source) }
      // One row: a source of names has them of nearly all states.
      count(
        catalogue.foreignNames, \.sources, "name of a state in another language",
        "names of states in other languages"
      ) { _ in .source(source) }
    }

    /// What belongs to bodies and has no row of its own.
    private mutating func collectOfBodies() {
      let bodies = catalogue.bodies
      func body(_ id: String) -> RecordID? { bodies.ref(id).map(RecordID.body) }
      count(catalogue.memberships, \.source, "membership", "memberships") {
        body($0.body)
      }
      count(
        catalogue.memberships, \.dateSource, "membership's dates",
        "memberships' dates"
      ) { body($0.body) }
      count(catalogue.rosters, \.source, "list or count", "lists or counts") {
        body($0.body)
      }
      count(
        catalogue.crossChecks, \.sources, "comparison of lists",
        "comparisons of lists"
      ) { body($0.body) }
      count(catalogue.secretariats, \.source, "secretariat", "secretariats") {
        body($0.body)
      }
      count(catalogue.relations, \.source, "relation", "relations") { body($0.body) }
      count(catalogue.figures, \.source, "figure", "figures") { body($0.body) }
      count(catalogue.officials, \.source, "official", "officials") { body($0.body) }
      let documents = catalogue.documents
      count(catalogue.votes, \.source, "vote", "votes") {
        documents.ref($0.document).map(RecordID.document)
      }
      count(catalogue.signatures, \.source, "signature", "signatures") {
        documents.ref($0.document).map(RecordID.document)
      }
    }

    /// Adds how many rows of a table name the source, by what they belong to.
    private mutating func count<Record: CatalogueRecord, Value>(
      _ records: Records<Record>, _ field: KeyPath<Record.Fields, Field<Value>>, _ noun: String,
      _ plural: String,
      of owner: (Record) -> RecordID?
    ) {
      var counts: [RecordID: Int] = [:]
      for row in places(of: records, field) {
        if let owner = owner(records[row]) { counts[owner, default: 0] += 1 }
      }
      for (owner, count) in counts {
        words[owner, default: []].append("\(count) \(count == 1 ? noun : plural)")
      }
    }

    /// The rows of a table whose cell names the source, by itself or among others.
    private func places<Record: CatalogueRecord, Value>(
      of records: Records<Record>, _ field: KeyPath<Record.Fields, Field<Value>>
    ) -> [Int] {
      records.indices.filter { records.names($0, field, id) }
    }
  }
}

extension Catalogue {
  /// What names a source.
  func statedRecords(naming source: Ref<Source>) -> StatedRecords {
    store.stated.value(source) { StatedRecords(naming: source, in: self) }
  }
}
