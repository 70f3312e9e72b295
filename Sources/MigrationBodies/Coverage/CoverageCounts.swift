/// How many commitments each row of a coverage has under each column.
struct CoverageCounts: Sendable {
  /// How many commitments: for sure, and those of which it is uncertain.
  ///
  /// It is uncertain whether they concern the party or the set, or whether they were there yet on the
  /// catalogue's date.
  struct Count: Equatable, Sendable {
    /// Those that count for sure.
    var sure = 0
    /// Those of which it is uncertain.
    var open = 0

    /// Both together.
    var all: Int { sure + open }

    fileprivate mutating func add(isOpen: Bool) {
      if isOpen { open += 1 } else { sure += 1 }
    }
  }

  /// The numbers of a row, or of all rows together.
  struct Tally: Sendable {
    /// The commitments under each column, in the order of the columns.
    fileprivate(set) var cells: [Count] = []
    /// The commitments, each once.
    fileprivate(set) var commitments = Count()
    /// The documents that they are in.
    fileprivate(set) var documents = 0
    /// Of how many of these documents only a second hand tells.
    fileprivate(set) var secondHand = 0
  }

  /// The columns.
  let slots: [Coverage.Axis.Slot]
  /// The rows: the bodies or parties.
  let rows: [RecordID]
  /// All commitments of the scope, each once.
  let all: Tally
  private let tallies: [RecordID: Tally]

  /// The numbers of a row; nothing of one that has no commitment.
  func tally(of row: RecordID) -> Tally? { tallies[row] }

  /// Counts.
  ///
  /// - Complexity: O(commitments of the scope), and with parties O(those that concern each).
  init(_ coverage: Coverage, in catalogue: Catalogue) {
    let groups = Self.groups(of: coverage, in: catalogue)
    // What is sure in one row is sure of all together.
    let everything = groups.reduce(into: [Ref<Commitment>: Bool]()) { all, group in
      for (ref, isOpen) in group.commitments { all[ref] = (all[ref] ?? true) && isOpen }
    }
    let values = everything.keys.sorted().map { ref in
      (ref, coverage.axis.values(of: catalogue.commitments[ref], in: catalogue).unique)
    }
    let slots = coverage.axis.slots(of: Set(values.flatMap(\.1)), in: catalogue)
    let places = Dictionary(
      slots.enumerated().map { ($1.value, $0) }, uniquingKeysWith: { first, _ in first })
    let slotsOf = Dictionary(
      uniqueKeysWithValues: values.map { ($0, $1.compactMap { places[$0] }) })
    func tally(_ own: some Sequence<(ref: Ref<Commitment>, isOpen: Bool)>) -> Tally {
      var tally = Tally(cells: Array(repeating: Count(), count: slots.count))
      // A document of which one commitment was read at first hand is none of second hand.
      var documents: [String: Bool] = [:]
      for (ref, isOpen) in own {
        for place in slotsOf[ref] ?? [] { tally.cells[place].add(isOpen: isOpen) }
        tally.commitments.add(isOpen: isOpen)
        documents[catalogue.commitments[ref].document, default: true] =
          documents[catalogue.commitments[ref].document, default: true]
          && catalogue.isSecondHand(.commitment(ref))
      }
      tally.documents = documents.count
      tally.secondHand = documents.values.count { $0 }
      return tally
    }
    self.slots = slots
    rows = groups.map(\.row)
    all = tally(everything.lazy.map { ($0.key, $0.value) })
    tallies = Dictionary(
      groups.filter { !$0.commitments.isEmpty }.map { ($0.row, tally($0.commitments)) },
      uniquingKeysWith: { first, _ in first })
  }

  private typealias Group = (row: RecordID, commitments: [(ref: Ref<Commitment>, isOpen: Bool)])

  /// The rows, each with its commitments.
  private static func groups(of coverage: Coverage, in catalogue: Catalogue) -> [Group] {
    let joins = catalogue.joins.value
    func own(_ party: Ref<Party>, among bodies: [Ref<Body>]) -> Group {
      let asked = bodies.isEmpty ? nil : Set(bodies.map { Int32($0.index) })
      let own = catalogue.undertakings(of: party)
        .filter { asked?.contains(joins.commitmentBody[$0.commitment.index]) ?? true }
      return (.party(party), own.map { ($0.commitment, $0.tie.isOpen) })
    }
    switch (coverage.scope, coverage.isOfParties) {
    case (.bodies(let bodies), false):
      let asked = bodies.isEmpty ? catalogue.allBodiesByName : bodies
      let groups = asked.map { body -> Group in
        (
          .body(body),
          catalogue.adoptedCommitments(of: body).map { ($0, catalogue.adoption(of: $0) != .in) }
        )
      }
      // Of all bodies those of which no document was read would say nothing.
      return bodies.isEmpty ? groups.filter { !$0.commitments.isEmpty } : groups
    case (.bodies(let bodies), true):
      return catalogue.partiesByName.map { own($0, among: bodies) }
        .filter { !$0.commitments.isEmpty }
    case (.parties(let set), false):
      let concerns = catalogue.concerns(of: set)
      let byBody = Dictionary(grouping: catalogue.commitments(concerning: set)) {
        joins.commitmentBody[$0.index]
      }
      let asked = Set(coverage.among)
      return catalogue.allBodiesByName.compactMap { body in
        guard asked.isEmpty || asked.contains(body) else { return nil }
        return byBody[Int32(body.index)].map { refs in
          (.body(body), refs.map { ($0, concerns[$0]?.isSure != true) })
        }
      }
    case (.parties(let set), true):
      return catalogue.result(of: set).isIn.map { own($0, among: coverage.among) }
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
