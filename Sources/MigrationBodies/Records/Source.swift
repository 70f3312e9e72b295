/// A page, document or data set that states a fact.
public struct Source: CatalogueRecord {
  enum Column: Int {
    case id, title, publisher, url, asOf, note, grade, retrieved, archived, originalPublisher
  }

  /// The table's name.
  public static let table = "sources"
  /// The table's columns, as `Column` has them.
  public static let columns = [
    "id", "title", "publisher", "url", "as_of", "note", "grade", "retrieved", "archived",
    "original_publisher",
  ]

  let row: Row

  /// Reads a row; nothing is copied.
  public init(_ row: Row) { self.row = row }

  /// The identifier: a body's with a number, or the name of a data set.
  public var id: String { row[Column.id] }
  /// The title as the source has it.
  public var title: String { row[Column.title] }
  /// Who publishes it.
  public var publisher: String { row[Column.publisher] }
  /// Its address; nil when it was read as a stored copy.
  public var url: String? { row.optional(Column.url) }
  /// The date it speaks of; nil when it does not say.
  public var asOf: EDTFDate? { row.date(Column.asOf) }
  /// What else one should know of it.
  public var note: String? { row.optional(Column.note) }
  /// What kind of publisher speaks; nil where it was not judged.
  public var grade: SourceGrade? { SourceGrade(rawValue: row[Column.grade]) }
  /// The day it was read, or by which it was: what it says was said by then.
  public var retrieved: EDTFDate? { row.date(Column.retrieved) }
  /// The address of a lasting copy.
  public var archived: String? { row.optional(Column.archived) }
  /// Who published the text first, where `publisher` keeps a copy of it.
  public var originalPublisher: String? { row.optional(Column.originalPublisher) }
}
