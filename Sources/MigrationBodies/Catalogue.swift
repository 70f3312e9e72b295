/// All that is known: the tables of the data package, and what follows from them, as of a date.
///
/// A catalogue never changes and can be shared between threads. A table is parsed when it is first
/// used, an index built when it is first needed, so that opening a catalogue costs nothing. All that
/// it says of who sits where speaks for its date: for now, until `asOf` is asked for another.
public struct Catalogue: Sendable {
  let store: Store
  /// The date that the catalogue speaks for; nil for now, the date of the newest evidence.
  public private(set) var date: EDTFDate?

  /// Where its tables come from, for people who cite it; "" where that is not known.
  ///
  /// As `edition 2026.11`; asked for only where it is written.
  public var edition: @Sendable () -> String = { "" }

  /// Creates a catalogue over a package's tables; a table is read when it is first used.
  public init(_ package: DataPackage) { store = Store(package.rows) }

  /// Creates a catalogue over the files of a data package that is known to be sound.
  ///
  /// - Parameter file: Gives the content of a table's file, nil for a table without rows; called
  ///   when the table is first used.
  public init(soundFiles file: @escaping @Sendable (_ table: String) -> [UInt8]?) {
    self.init(DataPackage(soundFiles: file))
  }

  /// The same catalogue, speaking for another date.
  ///
  /// - Parameter date: A day, month or year, or nil for now. Of a month or a year it says what holds
  ///   on all its days; what holds on some of them only is not known.
  public func asOf(_ date: EDTFDate?) -> Catalogue {
    var other = self
    other.date = date
    return other
  }

  /// The date of the newest source: what "now" means in this catalogue.
  public var newestEvidence: EDTFDate? { store.newest.value }

  /// That the date that the catalogue speaks for, or one of others, is after the newest evidence, in
  /// words: what happened in between is not known; nil where none is.
  package func dateBeyondEvidence(among others: [EDTFDate]) -> String? {
    guard let newest = newestEvidence else { return nil }
    let late = ([date].compactMap(\.self) + others).first { newest.isCertainlyBefore($0) }
    return late.map { English.isAfterNewest($0.words, newest.words) }
  }

  /// The bodies, by identifier.
  public var bodies: Records<Body> { store.bodies }
  /// The states and areas, by identifier.
  public var states: Records<State> { store.states }
  /// The organisations, by identifier.
  public var organisations: Records<Organisation> { store.organisations }
  /// The states, then the organisations.
  public var parties: Parties { store.parties }
  /// Other names of parties and bodies.
  public var names: Records<Name> { store.names }
  /// Names of states in other languages.
  public var foreignNames: Records<ForeignName> { store.foreignNames }
  /// Names that can mean more than one state.
  public var ambiguousNames: Records<AmbiguousName> { store.ambiguousNames }
  /// Things that are taken for a body of the catalogue and are not in it.
  public var lookAlikes: Records<LookAlike> { store.lookAlikes }
  /// Memberships, body by body, in the order in which a source lists them.
  public var memberships: Records<Membership> { store.memberships }
  /// Who lists or counts a body's membership.
  public var rosters: Records<Roster> { store.rosters }
  /// Lists compared with a second source.
  public var crossChecks: Records<CrossCheck> { store.crossChecks }
  /// How bodies hang together.
  public var relations: Records<Relation> { store.relations }
  /// Secretariats.
  public var secretariats: Records<Secretariat> { store.secretariats }
  /// Meetings, body by body.
  public var meetings: Records<Meeting> { store.meetings }
  /// Documents.
  public var documents: Records<Document> { store.documents }
  /// Commitments, body by body.
  public var commitments: Records<Commitment> { store.commitments }
  /// How states voted on documents.
  public var votes: Records<Vote> { store.votes }
  /// Which states signed documents, and when they bound themselves.
  public var signatures: Records<Signature> { store.signatures }
  /// Persons in the office in which a document or a meeting's report names them.
  public var officials: Records<Official> { store.officials }
  /// Figures, body by body.
  public var figures: Records<Figure> { store.figures }
  /// What sources disagree on, body by body.
  public var problems: Records<Problem> { store.problems }
  /// Sources.
  public var sources: Records<Source> { store.sources }
  /// Themes.
  public var themes: Records<Theme> { store.themes }
  /// The objectives of the Global Compact for Migration.
  public var objectives: Records<Objective> { store.objectives }

  var joins: Lazy<Joins> { store.joins }
  var otherNames: Lazy<OtherNames> { store.otherNames }
}
