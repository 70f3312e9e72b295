/// One record of a table, its cells read when asked for.
public struct Row: Sendable {
  let table: Rows
  let index: Int

  /// The text of a cell; "" when the record does not say.
  func text(_ column: Int) -> String { table.text(index, column) }
}

/// A kind of record in the catalogue: a table, and the fields of its rows.
///
/// A field of a row is read by the name of its property: `meeting.city`.
@dynamicMemberLookup
public protocol CatalogueRecord: Sendable {
  /// The fields, each a `Field` declared as a property with its initial value.
  associatedtype Fields: Sendable

  /// The table's name: its file without `.csv`.
  static var table: String { get }
  /// Its fields, and by which of them a row is the same row.
  static var declaration: RecordDeclaration<Fields> { get }
  /// The row that it reads.
  var row: Row { get }
  /// Reads a row; nothing is copied.
  init(_ row: Row)
}

extension CatalogueRecord {
  /// The table's columns.
  public static var schema: Schema { declaration.schema }

  /// A field as it is declared.
  static func field<Value>(_ field: KeyPath<Fields, Field<Value>>) -> FieldDeclaration {
    schema.fields[declaration.fields[keyPath: field].place]
  }

  // Inlined the key path is no more than the place of a column.
  /// The value of a field.
  @inline(__always)
  public subscript<Value: CellValue>(dynamicMember field: KeyPath<Fields, Field<Value>>) -> Value {
    Value.read(row, Self.declaration.fields[keyPath: field].place)
  }
}

/// The place of a record in its table: small, and of the record's own type.
public struct Ref<Record>: Hashable, Comparable, Sendable {
  /// The record's place in the table, from 0.
  public let index: Int

  /// Refers to the record at `index`.
  public init(_ index: Int) { self.index = index }

  /// Earlier in the table comes first.
  public static func < (left: Self, right: Self) -> Bool { left.index < right.index }
}

/// The records of a table, like an array: each access reads a row, nothing is kept.
public struct Records<Record: CatalogueRecord>: RandomAccessCollection, Sendable {
  private let lazyTable: Lazy<Rows>
  private let places: Lazy<[String: Int]>

  /// The records of a table that is read when first used.
  init(_ table: Lazy<Rows>) {
    self.lazyTable = table
    // Every table that has identifiers has them in its first column.
    self.places = Lazy {
      let table = table.value
      var places = [String: Int](minimumCapacity: table.count)
      for index in 0..<table.count { places[table.text(index, 0)] = index }
      return places
    }
  }

  private var table: Rows { lazyTable.value }

  /// 0.
  public var startIndex: Int { 0 }
  /// The number of records.
  public var endIndex: Int { table.count }

  /// The record at an index.
  public subscript(index: Int) -> Record { Record(Row(table: table, index: index)) }

  /// The record that a reference means.
  public subscript(ref: Ref<Record>) -> Record { self[ref.index] }

  /// References to all records, in the table's order.
  public var refs: [Ref<Record>] { indices.map(Ref.init) }

  /// The record with an identifier (the table's first column); nil when there is none.
  public func ref(_ identifier: String) -> Ref<Record>? {
    places.value[identifier].map(Ref.init)
  }

  /// Calls `body` with the bytes of what a cell says.
  func withBytes<Value, Result>(
    _ row: Int, _ field: KeyPath<Record.Fields, Field<Value>>,
    _ body: (ArraySlice<UInt8>) -> Result
  ) -> Result {
    table.withBytes(row, Record.declaration.fields[keyPath: field].place, body)
  }

  /// A column of identifiers as places in another table; -1 where a cell names nothing there.
  ///
  /// Neighbouring rows mostly refer to the same record, so that the last look-up is tried first.
  func interned<Value>(
    _ field: KeyPath<Record.Fields, Field<Value>>, _ place: (String) -> Int?
  ) -> [Int32] {
    let (table, column) = (table, Record.declaration.fields[keyPath: field].place)
    var last: [UInt8] = []
    var lastPlace: Int32 = -1
    return (0..<table.count).map { row in
      table.withBytes(row, column) { bytes in
        if bytes.elementsEqual(last) { return lastPlace }
        last = Array(bytes)
        lastPlace = bytes.isEmpty ? -1 : Int32(place(table.text(row, column)) ?? -1)
        return lastPlace
      }
    }
  }
}
