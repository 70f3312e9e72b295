/// All that is known: the tables of the data package, and what follows from them.
///
/// A catalogue never changes and can be shared between threads. A table is parsed when it is first
/// used, an index built when it is first needed, so that opening a catalogue costs nothing.
public final class Catalogue: Sendable {
  /// The bodies, by identifier.
  public let bodies: Records<Body>
  /// The states and areas, by identifier.
  public let states: Records<State>
  /// The organisations, by identifier.
  public let organisations: Records<Organisation>
  /// The states, then the organisations.
  public let parties: Parties
  /// Other names of parties and bodies.
  public let names: Records<Name>
  /// Names that can mean more than one state.
  public let ambiguousNames: Records<AmbiguousName>
  /// Memberships, body by body, in the order in which a source lists them.
  public let memberships: Records<Membership>
  /// Who lists or counts a body's membership.
  public let rosters: Records<Roster>
  /// Lists compared with a second source.
  public let crossChecks: Records<CrossCheck>
  /// How bodies hang together.
  public let relations: Records<Relation>
  /// Secretariats.
  public let secretariats: Records<Secretariat>
  /// Meetings, body by body.
  public let meetings: Records<Meeting>
  /// Documents.
  public let documents: Records<Document>
  /// Commitments, body by body.
  public let commitments: Records<Commitment>
  /// Figures, body by body.
  public let figures: Records<Figure>
  /// What sources disagree on, body by body.
  public let problems: Records<Problem>
  /// Sources.
  public let sources: Records<Source>
  /// Themes.
  public let themes: Records<Theme>
  /// The objectives of the Global Compact for Migration.
  public let objectives: Records<Objective>

  let joins: Lazy<Joins>
  let bodyNames: Lazy<NameIndex<Body>>
  let partyNames: Lazy<NameIndex<Party>>
  let ambiguities: Lazy<[String: Ambiguity]>
  let otherNames: Lazy<OtherNames>
  private let newest: Lazy<EDTFDate?>

  /// Creates a catalogue over tables that have been checked.
  ///
  /// - Parameter table: Gives the table of a name with columns in the given order; called when the
  ///   table is first used.
  public init(table: @escaping @Sendable (_ name: String, _ columns: [String]) -> CSVTable) {
    func records<Record: CatalogueRecord>(_ type: Record.Type) -> Records<Record> {
      Records(Lazy { table(type.table, type.columns) })
    }
    bodies = records(Body.self)
    states = records(State.self)
    organisations = records(Organisation.self)
    parties = Parties(states: states, organisations: organisations)
    names = records(Name.self)
    ambiguousNames = records(AmbiguousName.self)
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
    joins = Lazy { [bodies, parties, memberships, commitments, problems, rosters] in
      Joins(bodies, parties, memberships, commitments, problems, rosters)
    }
    bodyNames = Lazy { [bodies, names] in NameIndex(bodies, names) }
    partyNames = Lazy { [parties, names, memberships] in NameIndex(parties, names, memberships) }
    ambiguities = Lazy { [ambiguousNames, parties] in Ambiguity.all(ambiguousNames, parties) }
    otherNames = Lazy { [bodies, parties, names] in OtherNames(names, bodies, parties) }
    newest = Lazy { [sources] in Self.newestDate(of: sources) }
  }

  /// Creates a catalogue over the files of a data package that is known to be sound.
  ///
  /// - Parameter file: Gives the content of a table's file; called when the table is first used.
  /// - Precondition: Every table is there and reads without an error. The catalogue in the binary
  ///   is checked whenever the project is tested; going on without one of its tables would show
  ///   what is known as not known.
  public convenience init(soundFiles file: @escaping @Sendable (_ table: String) -> [UInt8]?) {
    self.init { name, columns in
      do throws(DataError) {
        return try CSVTable(name: "\(name).csv", bytes: file(name) ?? [], columns: columns)
      } catch {
        preconditionFailure(error.description)
      }
    }
  }

  /// The date that begins last; only those of the newest year so far are looked at closely.
  private static func newestDate(of sources: Records<Source>) -> EDTFDate? {
    let column = Source.Column.asOf.rawValue
    let table = sources.table
    var newest: EDTFDate?
    var newestYear: [UInt8] = []
    for row in 0..<table.count {
      let year = table.withBytes(row, column) { Array($0.prefix(4)) }
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

  /// The date of the newest source: what "now" means in this catalogue.
  public var newestEvidence: EDTFDate? { newest.value }
}
