/// A meeting of a body, or of several together: one meeting is one row.
public struct Meeting: CatalogueRecord {
  /// Its fields, in the order of the file.
  public struct Fields: Sendable {
    /// The identifier: the body and the date.
    public let id = Field<String>("id", .unique)
    /// The body, by its identifier; of several the one that called it.
    public let body = Field<String>("body", .reference(Body.self), .required)
    /// The other bodies whose meeting it is as well, by their identifiers.
    public let otherBodies = Field<[String]>("other_bodies", .references([Body.self]))
    /// What the meeting is called.
    public let title = Field<String>("title", .required, title: "Meeting")
    /// Its (first) day.
    public let date = Field<EDTFDate?>("date", .required)
    /// Its last day; nil when it is one day or not known.
    public let end = Field<EDTFDate?>("end", has: ["end"])
    /// The city.
    public let city = Field<String?>("city", has: ["city"])
    /// The state, by its identifier.
    public let country = Field<String?>(
      "country", .reference(State.self), has: ["country"])
    /// The source, by its identifier.
    public let source = Field<String>("source", .reference(Source.self), .required)
    /// `true` where its source speaks before the day, and nothing read says that it was held.
    public let announced = Field<String?>("announced", .boolean)
    /// How sure it is that the source says so; nil where it was not judged.
    public let confidence = Field<Confidence?>("confidence")
    /// What else one should know of it.
    public let note = Field<String?>("note")
  }

  /// The table's name.
  public static let table = "meetings"
  /// What it declares: its fields, and by which a row is the same row.
  public static let declaration = RecordDeclaration(
    of: table, Fields())

  /// The row that it reads.
  public let row: Row

  /// Reads a row; nothing is copied.
  public init(_ row: Row) { self.row = row }
}

extension Meeting {
  /// The bodies whose meeting it is, by their identifiers.
  public var bodies: [String] { [self.body] + self.otherBodies }
}
