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
  let figures: Records<Figure>
  let problems: Records<Problem>
  let sources: Records<Source>
  let themes: Records<Theme>
  let objectives: Records<Objective>
  let groups: Records<GroupMembership>

  let joins: Lazy<Joins>
  let chairDoubts: Lazy<ChairDoubts>
  let bodyIndex: Lazy<NameIndex<Body>>
  let partyIndex: Lazy<NameIndex<Party>>
  let ambiguities: Lazy<[String: Ambiguity]>
  let misspellings: Lazy<Misspellings>
  let otherNames: Lazy<OtherNames>
  let newest: Lazy<EDTFDate?>
  /// The numbers of bodies on dates, as far as they were asked for.
  let tallies = Memo<DatedBody, Tally>()
  /// Who sits in bodies on dates, as far as it was asked for.
  let seatings = Memo<DatedSeats, Seating>()
  /// The numbers of comparisons on dates, as far as they were asked for: a title has them.
  let comparisons = Memo<DatedOperands, ComparisonCounts>()
  /// The terms that fields of filters can have, as far as they were asked for.
  let terms = Memo<TermList, [Term]>()
  /// The sources that bodies' records name, as far as they were asked for.
  let sourcesOfBodies = Memo<Ref<Body>, Set<Ref<Source>>>()
  /// What names sources, as far as it was asked for.
  let stated = Memo<Ref<Source>, StatedRecords>()
  /// What ties parties to commitments on dates, as far as it was asked for.
  let ties = Memo<DatedParty, [Ref<Commitment>: Undertaking.Tie]>()

  /// Makes a store over tables that are read when first used.
  init(_ table: @escaping @Sendable (Schema) -> CSVTable) {
    func records<Record: CatalogueRecord>(_ type: Record.Type) -> Records<Record> {
      Records(Lazy { table(type.schema) })
    }
    bodies = records(Body.self)
    states = records(State.self)
    organisations = records(Organisation.self)
    parties = Parties(states: states, organisations: organisations)
    names = records(Name.self)
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
    figures = records(Figure.self)
    problems = records(Problem.self)
    sources = records(Source.self)
    themes = records(Theme.self)
    objectives = records(Objective.self)
    groups = records(GroupMembership.self)
    joins = Lazy { [bodies, parties, memberships, commitments, problems, rosters] in
      Joins(bodies, parties, memberships, commitments, problems, rosters)
    }
    chairDoubts = Lazy { [memberships, sources, joins] in
      ChairDoubts(memberships, sources, joins.value)
    }
    bodyIndex = Lazy { [bodies, names] in NameIndex(bodies, names) }
    partyIndex = Lazy { [parties, names, memberships] in NameIndex(parties, names, memberships) }
    ambiguities = Lazy { [ambiguousNames, parties] in Ambiguity.all(ambiguousNames, parties) }
    misspellings = Lazy { [partyIndex, ambiguities] in
      Misspellings(Array(partyIndex.value.keys) + Array(ambiguities.value.keys))
    }
    otherNames = Lazy { [bodies, parties, names] in OtherNames(names, bodies, parties) }
    newest = Lazy { [sources] in Self.newestDate(of: sources) }
  }

  /// The date that begins last; only those of the newest year so far are looked at closely.
  private static func newestDate(of sources: Records<Source>) -> EDTFDate? {
    var newest: EDTFDate?
    var newestYear: [UInt8] = []
    for row in sources.indices {
      let year = sources.withBytes(row, \.asOf) { Array($0.prefix(4)) }
      guard !year.isEmpty, !year.lexicographicallyPrecedes(newestYear),
        let date = sources[row].asOf, let first = date.earliest
      else { continue }
      if newest?.earliest.map({ $0 < first }) ?? true {
        newest = date
        newestYear = year
      }
    }
    return newest
  }
}
