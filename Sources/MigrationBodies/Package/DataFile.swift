/// A table's file whose bytes are UTF-8 without NUL and within the limits; what its cells say is
/// not checked yet.
public struct DataFile: Sendable {
  /// Its name, for messages.
  public let name: String
  /// The table that it is, or a part of it.
  public let schema: Schema
  /// Its content, without blank lines at its end, which editors and spreadsheets leave there.
  public let bytes: [UInt8]

  /// A file whose bytes have been taken in.
  ///
  /// - Throws: A `DataError` when the file ends within a letter.
  public init(name: String, schema: Schema, intake: DataIntake) throws(DataError) {
    var intake = intake
    try intake.finish()
    self.name = name
    self.schema = schema
    self.bytes = BlankLine.cutAtEnd(intake.bytes)
  }

  /// A file that is in memory.
  ///
  /// - Throws: A `DataError` when its bytes are refused.
  public init(name: String, schema: Schema, bytes: [UInt8]) throws(DataError) {
    var intake = try DataIntake(table: name, size: bytes.count)
    try intake.append(bytes)
    try self.init(name: name, schema: schema, intake: intake)
  }
}
