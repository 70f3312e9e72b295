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
///
/// What a record is stands on the extension and not here: at each start the runtime would look for the
/// conformance of each kind of record among all that there are.
public struct Records<Record>: Sendable {
  private let lazyTable: Lazy<Rows>
  private let keys: Lazy<KeyIndex>

  /// The records of a table that is read when first used.
  init(_ table: Lazy<Rows>) {
    self.lazyTable = table
    self.keys = Lazy { KeyIndex(table.value) }
  }

  private var table: Rows { lazyTable.value }
}

extension Records: Sequence, Collection, BidirectionalCollection, RandomAccessCollection
where Record: CatalogueRecord {
  /// A record.
  public typealias Element = Record
  /// The place of a record in its table.
  public typealias Index = Int
  /// The places of all records.
  public typealias Indices = Range<Int>
  /// Goes through the records one by one.
  public typealias Iterator = IndexingIterator<Records>
  /// Some of the records, next to one another.
  public typealias SubSequence = Slice<Records>

  /// Whether a file was laid over the table.
  var isLaidOver: Bool { table.isLaidOver }

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
    var identifier = identifier
    return identifier.withUTF8(place).map(Ref.init)
  }

  /// The place of the record whose identifier has some bytes; nil when there is none.
  func place(of identifier: UnsafeBufferPointer<UInt8>) -> Int? {
    keys.value.place(of: identifier, in: table)
  }

  /// How many bytes a cell has in its file.
  func length<Value>(_ row: Int, _ field: KeyPath<Record.Fields, Field<Value>>) -> Int {
    table.withRaw(row, Record.declaration.fields[keyPath: field].place, \.count)
  }

  /// Whether a record does not say anything in a field.
  @inline(__always)
  func isEmpty<Value>(_ row: Int, _ field: KeyPath<Record.Fields, Field<Value>>) -> Bool {
    table.withBytes(row, Record.declaration.fields[keyPath: field].place) { $0.isEmpty }
  }

  /// Whether a cell is an identifier, or has it among others.
  func names<Value>(
    _ row: Int, _ field: KeyPath<Record.Fields, Field<Value>>, _ identifier: some Collection<UInt8>
  ) -> Bool {
    withBytes(row, field) { cell in
      guard cell.count > identifier.count else { return cell.elementsEqual(identifier) }
      var rest = cell[...]
      while !rest.isEmpty {
        let item = rest.prefix { $0 != UInt8(ascii: ";") }
        if item.elementsEqual(identifier) { return true }
        rest = rest.dropFirst(item.count + 1)
      }
      return false
    }
  }

  /// Calls `body` with the bytes of what a cell says.
  @inline(__always)
  func withBytes<Value, Result>(
    _ row: Int, _ field: KeyPath<Record.Fields, Field<Value>>,
    _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    table.withBytes(row, Record.declaration.fields[keyPath: field].place, body)
  }

  /// A column of identifiers as places in another table; -1 where a cell names nothing there.
  ///
  /// Neighbouring rows mostly refer to the same record, so that the last look-up is tried first.
  @inline(__always)
  func interned<Value>(
    _ field: KeyPath<Record.Fields, Field<Value>>, _ place: (UnsafeBufferPointer<UInt8>) -> Int?
  ) -> [Int32] {
    Self.interned(table, Record.declaration.fields[keyPath: field].place, place)
  }

  /// A column's cells as numbers: rows that say the same have the same one.
  func distinct<Value>(_ field: KeyPath<Record.Fields, Field<Value>>) -> DistinctCells {
    DistinctCells(table, Record.declaration.fields[keyPath: field].place)
  }

  /// Calls `body` with each row and the bytes of what its cell says.
  func forEach<Value>(
    _ field: KeyPath<Record.Fields, Field<Value>>,
    _ body: (Int, UnsafeBufferPointer<UInt8>) -> Void
  ) {
    table.forEach(in: Record.declaration.fields[keyPath: field].place, body)
  }

  private static func interned(
    _ table: Rows, _ column: Int, _ place: (UnsafeBufferPointer<UInt8>) -> Int?
  ) -> [Int32] {
    var last: [UInt8] = []
    var lastPlace: Int32 = -1
    var places = [Int32](repeating: -1, count: table.count)
    places.withUnsafeMutableBufferPointer { places in
      table.forEach(in: column) { row, bytes in
        guard !bytes.isEmpty else { return }
        if !last.withUnsafeBufferPointer({ $0.hasSameBytes(as: bytes) }) {
          last.removeAll(keepingCapacity: true)
          last.append(contentsOf: bytes)
          lastPlace = Int32(place(bytes) ?? -1)
        }
        places[row] = lastPlace
      }
    }
    return places
  }
}
