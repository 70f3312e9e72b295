/// A table's file whose bytes are UTF-8 without NUL and within the limits; what its cells say is
/// not checked yet.
public struct DataFile: Sendable {
  /// Its name, for messages.
  public let name: String
  /// The table that it is, or a part of it.
  public let schema: Schema
  /// Its content, without blank lines at its end, which editors and spreadsheets leave there.
  let content: CSVFile

  /// The number of its rows.
  public var rowCount: Int { content.count }

  /// A file whose bytes have been taken in.
  ///
  /// - Throws: A `DataError` when the file ends within a letter, or has a record without end.
  public init(name: String, schema: Schema, intake: consuming DataIntake) throws(DataError) {
    let bytes = try intake.finish()
    self.name = name
    self.schema = schema
    content = CSVFile(bytes.prefix(BlankLine.length(withoutThoseAtEndOf: bytes.buffer)))
    if let last = content.notes.last, last.flaw == .tooLong {
      throw DataError(
        file: name, line: content.line(of: last.offset),
        problem: "the record is longer than \(DataLimits.recordBytes >> 20) MB",
        advice: "a double quote may be missing; a record is one line unless a quoted cell goes on")
    }
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
