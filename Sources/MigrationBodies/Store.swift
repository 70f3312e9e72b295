/// A body as of a date; nil for now.
struct DatedBody: Hashable {
  let body: Ref<Body>
  let date: EDTFDate?
}

/// A party as of a date; nil for now.
struct DatedParty: Hashable {
  let party: Ref<Party>
  let date: EDTFDate?
}

/// What a catalogue knows, whatever the date: its tables, and the indexes made from them.
final class Store: Sendable {
  let bodies: Records<Body>
  let states: Records<State>
  let organisations: Records<Organisation>
  let parties: Parties
  let names: Records<Name>
  let foreignNames: Records<ForeignName>
  let ambiguousNames: Records<AmbiguousName>
  let lookAlikes: Records<LookAlike>
  let memberships: Records<Membership>
  let rosters: Records<Roster>
  let crossChecks: Records<CrossCheck>
  let relations: Records<Relation>
  let secretariats: Records<Secretariat>
  let meetings: Records<Meeting>
  let documents: Records<Document>
  let commitments: Records<Commitment>
  let votes: Records<Vote>
  let signatures: Records<Signature>
  let officials: Records<Official>
  let figures: Records<Figure>
  let problems: Records<Problem>
  let sources: Records<Source>
  let themes: Records<Theme>
  let objectives: Records<Objective>

  let joins: Lazy<Joins>
  let lists: Lazy<ListDates>
  let successions: Lazy<ChairSuccessions>
  let bodyIndex: Lazy<NameIndex<Body>>
  let partyIndex: Lazy<NameIndex<Party>>
  let ambiguities: Lazy<[String: Ambiguity]>
  /// The names of states in other languages: looked up where no other name is found.
  let foreignIndex: Lazy<NameIndex<Party>>
  let stems: Lazy<NameStems>
  /// The names of states by their words without the first, of which lists have the initial.
  let initials: Lazy<InitialNames>
  let foundNames: Lazy<[NameFinder.Entry]>
  /// The names of organisations by how they are spelt.
  let misspellings: Lazy<Misspellings>
  let otherNames: Lazy<OtherNames>
  let newest: Lazy<EDTFDate?>
  /// The acronyms of organisations by their names.
  let acronyms: Lazy<[String: String]>
  /// The places of parties in the order of the alphabet.
  let partyRanks: Lazy<[Int]>
  /// What commitments say beside their sentences, and the texts of it in which a filter looks.
  let commitmentCells: CommitmentCells
  let commitmentTexts: Lazy<SharedTexts>
  /// The numbers of bodies on dates, as far as they were asked for.
  let tallies = Memo<DatedBody, Tally>(atMost: 16_384)
  /// Who sits in bodies on dates, as far as it was asked for.
  let seatings = Memo<DatedSeats, Seating>(atMost: 4096)
  /// The numbers of comparisons on dates, as far as they were asked for: a title has them.
  let comparisons = Memo<DatedOperands, ComparisonCounts>(atMost: 512)
  /// Texts about disagreements with the names of their sources: a screen asks at every key.
  let namedTexts = Memo<String, String>(atMost: 512)
  /// What names mean with typing errors on dates, as far as it was asked for.
  let typingErrors = Memo<DatedName, Catalogue.TypingErrors>(atMost: 8192)
  /// The terms that fields of filters can have, as far as they were asked for.
  let terms = Memo<TermList, [Term]>(atMost: 32)
  /// The sources that bodies' records name, as far as they were asked for.
  let sourcesOfBodies = Memo<Ref<Body>, Set<Ref<Source>>>(atMost: 4096)
  /// How old lists are.
  let listAges = Memo<Ref<Body>, ListAge>(atMost: 4096)
  /// What names sources, as far as it was asked for.
  let stated = Memo<Ref<Source>, StatedRecords>(atMost: 32)
  /// The numbers of coverages on dates, as far as they were asked for: each cell of a row has one.
  let coverages = Memo<DatedCoverage, CoverageCounts>(atMost: 16)
  /// Which commitments concern the parties of sets on dates, as far as it was asked for.
  let concerns = Memo<DatedSet, [Ref<Commitment>: Concern]>(atMost: 8)
  /// How much there is on topics on dates, as far as it was asked for.
  let topicTallies = Memo<EDTFDate?, [Topic: TopicTally]>(atMost: 16)
  /// Briefs on dates, as far as they were asked for.
  let briefs = Memo<DatedBrief, Brief>(atMost: 8)
  /// What ties parties to commitments on dates, as far as it was asked for.
  let ties = Memo<DatedParty, [Ref<Commitment>: Undertaking.Tie]>(atMost: 16)

  /// Makes a store over tables that are read when first used.
  init(_ table: @escaping @Sendable (Schema) -> Rows) {
    func records<Record: CatalogueRecord>(_ type: Record.Type) -> Records<Record> {
      Records(Lazy { table(type.schema) })
    }
    bodies = records(Body.self)
    states = records(State.self)
    organisations = records(Organisation.self)
    parties = Parties(states: states, organisations: organisations)
    names = records(Name.self)
    foreignNames = records(ForeignName.self)
    ambiguousNames = records(AmbiguousName.self)
    lookAlikes = records(LookAlike.self)
    memberships = records(Membership.self)
    rosters = records(Roster.self)
    crossChecks = records(CrossCheck.self)
    relations = records(Relation.self)
    secretariats = records(Secretariat.self)
    meetings = records(Meeting.self)
    documents = records(Document.self)
    commitments = records(Commitment.self)
    votes = records(Vote.self)
    signatures = records(Signature.self)
    officials = records(Official.self)
    figures = records(Figure.self)
    problems = records(Problem.self)
    sources = records(Source.self)
    themes = records(Theme.self)
    objectives = records(Objective.self)
    joins = Lazy { [bodies, parties, memberships, commitments, problems, rosters] in
      Joins(bodies, parties, memberships, commitments, problems, rosters)
    }
    lists = Lazy { [rosters, sources] in ListDates(rosters, sources) }
    successions = Lazy { [memberships, sources, joins] in
      ChairSuccessions(memberships, sources, joins.value)
    }
    bodyIndex = Lazy { [bodies, names] in NameIndex(bodies, names) }
    partyIndex = Lazy { [parties, names, memberships] in NameIndex(parties, names, memberships) }
    ambiguities = Lazy { [ambiguousNames, parties] in Ambiguity.all(ambiguousNames, parties) }
    foreignIndex = Lazy { [parties, foreignNames] in NameIndex(parties, foreignNames) }
    stems = Lazy { [parties, names, memberships, foreignNames] in
      NameStems(Self.stateNames(parties, names, memberships, foreignNames))
    }
    initials = Lazy { [parties, names, memberships, foreignNames] in
      InitialNames(
        Self.stateNames(parties, names, memberships, foreignNames).lazy.map { ($0.name, $0.ref) })
    }
    misspellings = Lazy { [parties, names] in
      let other = names.lazy.filter { $0.organisation != nil }.map(\.text)
      let own = parties.organisations.lazy.flatMap { [$0.name, $0.acronym ?? ""] }
      return Misspellings((Array(own) + Array(other)).map(Folding.key))
    }
    otherNames = Lazy { [bodies, parties, names] in OtherNames(names, bodies, parties) }
    foundNames = Lazy { [bodies, parties, otherNames] in
      NameFinder.entries(bodies, parties, otherNames.value)
    }
    newest = Lazy { [sources] in Self.newestDate(of: sources) }
    acronyms = Lazy { [organisations] in
      Dictionary(
        organisations.compactMap { row in row.acronym.map { (row.name, $0) } },
        uniquingKeysWith: { first, _ in first })
    }
    partyRanks = Lazy { [parties] in
      Self.ranks(of: parties.map { Folding.fold($0.name) }, by: <)
    }
    commitmentCells = CommitmentCells(commitments, documents, sources)
    commitmentTexts = Lazy {
      [
        commitments, documents, bodies, themes, objectives, parties, otherNames,
        cells = commitmentCells
      ] in
      SharedTexts.ofCommitments(
        commitments, documents, bodies, themes, objectives, parties, cells, otherNames.value)
    }
  }

  /// The place of each value when all are in order; those that are equal keep theirs.
  private static func ranks<Value>(
    of values: [Value], by isBefore: (Value, Value) -> Bool
  ) -> [Int] {
    let order = values.indices.sorted { left, right in
      if isBefore(values[left], values[right]) { return true }
      return !isBefore(values[right], values[left]) && left < right
    }
    var ranks = values.indices.map(\.self)
    for (rank, index) in order.enumerated() { ranks[index] = rank }
    return ranks
  }

  /// All names of states in all tables.
  private static func stateNames(
    _ parties: Parties, _ names: Records<Name>, _ memberships: Records<Membership>,
    _ foreignNames: Records<ForeignName>
  ) -> [(name: String, ref: Ref<Party>, isForeign: Bool)] {
    var all: [(name: String, ref: Ref<Party>, isForeign: Bool)] = []
    for ref in parties.refs where parties.isState(ref) {
      guard case .state(let state) = parties[ref] else { continue }
      all += [
        state.name, state.shortName, state.formalName, state.frenchName, state.spanishName,
      ].filter { !$0.isEmpty }.map { ($0, ref, false) }
    }
    for name in names where name.kind != "acronym" && name.kind != "identifier" {
      if let ref = name.state.flatMap(parties.ref) { all.append((name.text, ref, false)) }
    }
    for name in foreignNames {
      if let ref = parties.ref(name.state) { all.append((name.text, ref, true)) }
    }
    return all
  }

  /// The date that begins last; only those of the newest year so far are looked at closely.
  private static func newestDate(of sources: Records<Source>) -> EDTFDate? {
    var newest: EDTFDate?
    var newestYear: UInt32 = 0
    for row in sources.indices {
      let year = sources.withBytes(row, \.asOf, Self.year)
      guard year > 0, year >= newestYear, let date = sources[row].asOf, let first = date.earliest
      else { continue }
      if newest?.earliest.map({ $0 < first }) ?? true {
        newest = date
        newestYear = year
      }
    }
    return newest
  }

  /// The year with which a date begins, as a number by which dates can be compared; 0 for none.
  private static func year(of date: UnsafeBufferPointer<UInt8>) -> UInt32 {
    (0..<4).reduce(0) { year, place in
      year << 8 | (place < date.count ? UInt32(date[place]) : 0)
    }
  }
}
