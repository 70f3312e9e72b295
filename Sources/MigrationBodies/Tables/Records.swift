/// One record of a table, its cells read when asked for.
public struct Row: Sendable {
  let table: CSVTable
  let index: Int

  /// The text of a cell; "" when the record does not say.
  subscript<Column: RawRepresentable<Int>>(_ column: Column) -> String {
    table.text(index, column.rawValue)
  }

  /// The text of a cell; nil when the record does not say.
  func optional<Column: RawRepresentable<Int>>(_ column: Column) -> String? {
    let text = self[column]
    return text.isEmpty ? nil : text
  }

  /// The values of a cell that holds several, in their order.
  func list<Column: RawRepresentable<Int>>(_ column: Column) -> [String] {
    // By bytes: by letters it is ten times slower.
    self[column].utf8.split(separator: UInt8(ascii: ";")).map { String(Substring($0)) }
  }

  /// The date in a cell; nil when the record does not say.
  func date<Column: RawRepresentable<Int>>(_ column: Column) -> EDTFDate? {
    EDTFDate(self[column])
  }
}

/// A kind of record in the catalogue: a table, and how one of its rows is read.
public protocol CatalogueRecord: Sendable {
  /// The table's name: its file without `.csv`.
  static var table: String { get }
  /// The table's columns, in the order of the record's `Column` cases.
  static var columns: [String] { get }
  /// Reads a row; nothing is copied.
  init(_ row: Row)
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
  private let lazyTable: Lazy<CSVTable>
  private let places: Lazy<[String: Int]>

  /// The records of a table that is read when first used.
  init(_ table: Lazy<CSVTable>) {
    self.lazyTable = table
    // Every table that has identifiers has them in its first column.
    self.places = Lazy {
      let table = table.value
      var places = [String: Int](minimumCapacity: table.count)
      for index in 0..<table.count { places[table.text(index, 0)] = index }
      return places
    }
  }

  var table: CSVTable { lazyTable.value }

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
}
