/// How large data from outside may be; all limits are here.
///
/// They are far above what people write and below what would exhaust a machine: whatever is
/// larger is refused at once, with the limit in the message.
public enum DataLimits {
  /// The bytes of a table's file: a million commitments take half of it.
  public static let fileBytes = 512 << 20
  /// The bytes of a record, line breaks in quoted cells included.
  public static let recordBytes = 1 << 20
  /// The bytes of a cell.
  public static let cellBytes = 256 << 10
  /// The records of a table.
  public static let records = 2_000_000
  /// The columns of a table.
  public static let columns = 256
  /// The bytes of a `datapackage.json`.
  public static let descriptionBytes = 4 << 20
  /// How deep arrays and objects of a `datapackage.json` may be in one another.
  public static let descriptionDepth = 64
  /// The files of a folder or package.
  public static let files = 256
  /// The errors that are shown; others are counted.
  public static let shownErrors = 100
}
