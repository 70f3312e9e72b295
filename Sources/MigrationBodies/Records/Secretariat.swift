/// Who runs a body from day to day, and how to reach them.
public struct Secretariat: CatalogueRecord {
  enum Column: Int {
    case body, name, state, organisation, address, email, phone, fax, website, source
  }

  /// The table's name.
  public static let table = "secretariats"
  /// The table's columns, as `Column` has them.
  public static let columns = [
    "body", "name", "state", "organisation", "address", "email", "phone", "fax", "website",
    "source",
  ]

  let row: Row

  /// Reads a row; nothing is copied.
  public init(_ row: Row) { self.row = row }

  /// The body, by its identifier.
  public var body: String { row[Column.body] }
  /// What the secretariat is called.
  public var name: String { row[Column.name] }
  /// The state that hosts it, by its identifier.
  public var state: String? { row.optional(Column.state) }
  /// The organisation that hosts it, by its identifier.
  public var organisation: String? { row.optional(Column.organisation) }
  /// The postal address.
  public var address: String? { row.optional(Column.address) }
  /// The e-mail address.
  public var email: String? { row.optional(Column.email) }
  /// The telephone numbers.
  public var phone: String? { row.optional(Column.phone) }
  /// The fax numbers.
  public var fax: String? { row.optional(Column.fax) }
  /// The address of its site.
  public var website: String? { row.optional(Column.website) }
  /// The source, by its identifier.
  public var source: String { row[Column.source] }
}
