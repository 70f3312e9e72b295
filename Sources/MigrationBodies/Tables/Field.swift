import Synchronization

/// A field of a record: where the cell of a row is, and as which type it is read.
///
/// A record declares its fields as properties of one struct, `let city = Field<String?>("city")`.
/// That line is all there is to a field: the columns of its table, how they are checked and
/// `meeting.city` follow from it.
public struct Field<Value: CellValue>: Sendable {
  /// The column's place among those of the record.
  let place: Int

  /// Declares the next column of a record.
  ///
  /// - Parameters:
  ///   - name: Its name in the file.
  ///   - content: What its cells have to be.
  ///   - need: Whether rows have to have it.
  ///   - title: What people read above or before it; made of the name where there is none.
  ///   - possessions: By which one asks whether it is known: `has:city`.
  init(
    _ name: String, _ content: FieldDeclaration.Content, _ need: FieldDeclaration.Need = .optional,
    title: String? = nil, has possessions: [String] = []
  ) {
    place = DeclaredFields.add { place in
      FieldDeclaration(
        name: name, content: content, need: need, title: title ?? FieldDeclaration.title(of: name),
        possessions: possessions, cell: { Value.read($0, place).cell })
    }
  }

  /// Declares the next column of a record, which holds what its type says.
  init(
    _ name: String, _ need: FieldDeclaration.Need = .optional, title: String? = nil,
    has possessions: [String] = []
  ) {
    self.init(name, Value.content, need, title: title, has: possessions)
  }
}

/// A type as which a cell can be read.
public protocol CellValue: Sendable {
  /// What such cells hold, where the field says nothing else.
  static var content: FieldDeclaration.Content { get }
  /// Reads the cell of a row at a column's place.
  static func read(_ row: Row, _ place: Int) -> Self
  /// The value as a cell of a table that is shown.
  var cell: Cell { get }
}

/// A type as which a cell can be read that is not empty.
public protocol KnownCellValue: Sendable {
  /// What such cells hold, where the field says nothing else.
  static var content: FieldDeclaration.Content { get }
  /// Reads the text of a cell; nil where it says nothing of the kind.
  static func read(_ text: String) -> Self?
  /// The value as a cell of a table that is shown.
  var cell: Cell { get }
}

extension String: CellValue, KnownCellValue {
  /// Text.
  public static var content: FieldDeclaration.Content { .text }

  /// The text of a cell; "" when the record does not say.
  public static func read(_ row: Row, _ place: Int) -> String { row.text(place) }

  /// The text of a cell; nil when the record does not say.
  public static func read(_ text: String) -> String? { text.isEmpty ? nil : text }

  /// The text.
  public var cell: Cell { .text(self) }
}

extension EDTFDate: KnownCellValue {
  /// A date.
  public static var content: FieldDeclaration.Content { .date }
  /// The date in a cell; nil when the record does not say.
  public static func read(_ text: String) -> EDTFDate? { EDTFDate(text) }
  /// The date: as EDTF for data, and as people read it.
  public var cell: Cell { .date(self) }
}

extension Int: KnownCellValue {
  /// A whole number.
  public static var content: FieldDeclaration.Content { .integer }
  /// The number in a cell; nil when the record does not say.
  public static func read(_ text: String) -> Int? { Int(text) }
  /// The number.
  public var cell: Cell { .number(self) }
}

extension KnownCellValue where Self: RawRepresentable & CaseIterable, RawValue == String {
  /// One of the words that the type has.
  public static var content: FieldDeclaration.Content { .term(allCases.map(\.rawValue)) }
  /// The word in a cell; nil where it is none of them.
  public static func read(_ text: String) -> Self? { Self(rawValue: text) }
  /// The word.
  public var cell: Cell { .text(rawValue) }
}

extension Optional: CellValue where Wrapped: KnownCellValue {
  /// What cells of the value hold that they may have.
  public static var content: FieldDeclaration.Content { Wrapped.content }
  /// The value of a cell; nil when the record does not say.
  public static func read(_ row: Row, _ place: Int) -> Wrapped? { Wrapped.read(row.text(place)) }
  /// The value, or unknown.
  public var cell: Cell { map(\.cell) ?? .unknown }
}

extension [String]: CellValue {
  /// Text.
  public static var content: FieldDeclaration.Content { .text }

  /// The values of a cell that holds several, in their order.
  public static func read(_ row: Row, _ place: Int) -> [String] {
    // By bytes: by letters it is ten times slower.
    row.text(place).utf8.split(separator: UInt8(ascii: ";")).map { String(Substring($0)) }
  }

  /// The texts.
  public var cell: Cell { .list(self) }
}

/// What a record declares: its fields with their types, and the columns that they are.
public struct RecordDeclaration<Fields: Sendable>: Sendable {
  let fields: Fields
  /// The same as a schema: the columns in their order.
  public let schema: Schema

  /// Declares the fields of a record.
  ///
  /// - Parameters:
  ///   - table: The record's table.
  ///   - key: The columns that make a row the same row in another package.
  ///   - alternatives: Columns of which a row fills exactly one; none where there are none such.
  ///   - fields: The fields; their order is that of the file.
  init(
    of table: String, key: [String] = ["id"], exactlyOneOf alternatives: [String] = [],
    _ fields: @autoclosure () -> Fields
  ) {
    let (fields, declared) = DeclaredFields.gathered(fields)
    self.fields = fields
    schema = Schema(table: table, fields: declared, key: key, alternatives: alternatives)
  }
}

/// Gathers the fields of a record in the order in which they are declared, which is their place.
private final class DeclaredFields: Sendable {
  @TaskLocal private static var current: DeclaredFields?
  private let declared = Mutex<[FieldDeclaration]>([])

  static func gathered<Fields>(_ make: () -> Fields) -> (Fields, [FieldDeclaration]) {
    let gathering = DeclaredFields()
    let fields = $current.withValue(gathering, operation: make)
    return (fields, gathering.declared.withLock { $0 })
  }

  /// The place of a field that is declared next.
  static func add(_ field: (_ place: Int) -> FieldDeclaration) -> Int {
    guard let current else { preconditionFailure("a field is declared outside of a record") }
    return current.declared.withLock { declared in
      declared.append(field(declared.count))
      return declared.count - 1
    }
  }
}
