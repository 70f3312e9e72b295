/// How many commitments each row of a coverage has under each column.
struct CoverageCounts: Sendable {
  /// The numbers of a row, or of all rows together.
  struct Tally: Sendable {
    /// The commitments under each column, in the order of the columns.
    fileprivate(set) var cells: [Int] = []
    /// The commitments, each once.
    fileprivate(set) var commitments = 0
    /// The documents that they are in.
    fileprivate(set) var documents = 0
    /// The bodies whose they are.
    fileprivate(set) var bodies = 0
  }

  /// The columns.
  let slots: [Coverage.Axis.Slot]
  /// The rows: the bodies or parties.
  let rows: [RecordID]
  /// All commitments of the scope, each once.
  let all: Tally
  private let tallies: [RecordID: Tally]
  /// The commitments of the scope.
  let commitments: [Ref<Commitment>]

  /// The numbers of a row; nothing of one that has no commitment.
  func tally(of row: RecordID) -> Tally? { tallies[row] }

  /// Counts.
  ///
  /// - Complexity: O(commitments of the scope), and with parties O(those that concern each).
  init(_ coverage: Coverage, in catalogue: Catalogue) {
    let groups = Self.groups(of: coverage, in: catalogue)
    let commitments = Set(groups.flatMap(\.commitments)).sorted()
    let values = commitments.map { ref in
      (ref, coverage.axis.values(of: catalogue.commitments[ref], in: catalogue).unique)
    }
    let slots = coverage.axis.slots(of: Set(values.flatMap(\.1)), in: catalogue)
    let places = Dictionary(
      slots.enumerated().map { ($1.value, $0) }, uniquingKeysWith: { first, _ in first })
    let slotsOf = Dictionary(
      uniqueKeysWithValues: values.map { ($0, $1.compactMap { places[$0] }) })
    let joins = catalogue.joins.value
    func tally(_ refs: [Ref<Commitment>]) -> Tally {
      var tally = Tally(cells: Array(repeating: 0, count: slots.count))
      for ref in refs { for place in slotsOf[ref] ?? [] { tally.cells[place] += 1 } }
      tally.commitments = refs.count
      tally.documents = Set(refs.map { catalogue.commitments[$0].document }).count
      tally.bodies = Set(refs.map { joins.commitmentBody[$0.index] }).count
      return tally
    }
    self.slots = slots
    self.commitments = commitments
    rows = groups.map(\.row)
    all = tally(commitments)
    tallies = Dictionary(
      groups.filter { !$0.commitments.isEmpty }.map { ($0.row, tally($0.commitments)) },
      uniquingKeysWith: { first, _ in first })
  }

  private typealias Group = (row: RecordID, commitments: [Ref<Commitment>])

  /// The rows, each with its commitments.
  private static func groups(of coverage: Coverage, in catalogue: Catalogue) -> [Group] {
    switch (coverage.scope, coverage.isOfParties) {
    case (.bodies(let bodies), false):
      let asked = bodies.isEmpty ? catalogue.allBodiesByName : bodies
      let groups = asked.map { body -> Group in
        (.body(body), catalogue.adoptedCommitments(of: body))
      }
      // Of all bodies those of which no document was read would say nothing.
      return bodies.isEmpty ? groups.filter { !$0.commitments.isEmpty } : groups
    case (.bodies(let bodies), true):
      let asked = bodies.isEmpty ? nil : Set(bodies.map { Int32($0.index) })
      let joins = catalogue.joins.value
      return catalogue.partiesByName.compactMap { party in
        let own = catalogue.undertakings(of: party).map(\.commitment)
          .filter { asked?.contains(joins.commitmentBody[$0.index]) ?? true }
        return own.isEmpty ? nil : (.party(party), own)
      }
    case (.parties(let set), false):
      let own = catalogue.commitments(concerning: set)
      let joins = catalogue.joins.value
      let byBody = Dictionary(grouping: own) { joins.commitmentBody[$0.index] }
      return catalogue.allBodiesByName.compactMap { body in
        byBody[Int32(body.index)].map { (.body(body), $0) }
      }
    case (.parties(let set), true):
      return catalogue.result(of: set).isIn.map { party in
        (.party(party), catalogue.undertakings(of: party).map(\.commitment))
      }
    }
  }
}

/// A coverage as of a date; nil for now.
struct DatedCoverage: Hashable {
  let coverage: Coverage
  let date: EDTFDate?
}

extension Catalogue {
  /// What is counted, worked out once a date.
  func counts(of coverage: Coverage) -> CoverageCounts {
    store.coverages.value(DatedCoverage(coverage: coverage, date: date)) {
      CoverageCounts(coverage, in: self)
    }
  }
}
