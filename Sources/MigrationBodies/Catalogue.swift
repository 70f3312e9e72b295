/// All that is known: the tables of the data package, and what follows from them, as of a date.
///
/// A catalogue never changes and can be shared between threads. A table is parsed when it is first
/// used, an index built when it is first needed, so that opening a catalogue costs nothing. All that
/// it says of who sits where speaks for its date: for now, until `asOf` is asked for another.
public struct Catalogue: Sendable {
  let store: Store
  /// The date that the catalogue speaks for; nil for now, the date of the newest evidence.
  public private(set) var date: EDTFDate?

  /// Creates a catalogue over tables that have been checked.
  ///
  /// - Parameter table: Gives the table of a schema, its columns in the schema's order; called when
  ///   the table is first used.
  public init(table: @escaping @Sendable (Schema) -> CSVTable) {
    store = Store(table)
  }

  /// Creates a catalogue over the files of a data package that is known to be sound.
  ///
  /// - Parameter file: Gives the content of a table's file; called when the table is first used.
  /// - Precondition: Every table is there and reads without an error. The catalogue in the binary
  ///   is checked whenever the project is tested; going on without one of its tables would show
  ///   what is known as not known.
  public init(soundFiles file: @escaping @Sendable (_ table: String) -> [UInt8]?) {
    self.init { schema in
      do throws(DataError) {
        return try CSVTable(
          name: "\(schema.table).csv", bytes: file(schema.table) ?? [],
          columns: schema.fields.map(\.name))
      } catch {
        preconditionFailure(error.description)
      }
    }
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
  /// Which states are in which wider groupings, since when and until when.
  public var groups: Records<GroupMembership> { store.groups }

  var joins: Lazy<Joins> { store.joins }
  var otherNames: Lazy<OtherNames> { store.otherNames }
}
