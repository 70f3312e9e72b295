@_spi(_Unicode) import Swift

/// Where rows are by what some of their columns say, which is read where it is.
///
/// Two texts that Unicode holds for the same are the same, however they are written.
struct RowKeys {
  private let rows: Rows
  private let columns: [Int]
  private var slots: HashSlots

  /// Room for so many of a table's rows.
  ///
  /// - Parameter columns: The columns by which rows are told apart; those of the key where none are
  ///   given.
  init(of rows: Rows, columns: [Int]? = nil, count: Int? = nil) {
    self.rows = rows
    self.columns = columns ?? rows.schema.keyPlaces
    slots = HashSlots(for: count ?? rows.count)
  }

  /// Those of all of a table's rows; of rows with one key the first.
  init(ofAll rows: Rows) {
    self.init(of: rows)
    for row in 0..<rows.count { _ = insert(row) }
  }

  /// Adds a row, if there is none with its key.
  ///
  /// - Returns: The row that has its key already; nil where there was none.
  mutating func insert(_ row: Int) -> Int? {
    let (rows, columns) = (rows, columns)
    return Self.withKey(row, rows, columns) { key in
      slots.insert(row, of: key) { Self.withKey($0, rows, columns) { $0.hasSameBytes(as: key) } }
    }
  }

  /// The row with the key of a row of the same table or another; nil where there is none.
  ///
  /// - Parameter others: The columns of the other table that say what this one's columns do.
  func row(withKeyOf other: Int, in table: Rows, columns others: [Int]? = nil) -> Int? {
    Self.withKey(other, table, others ?? columns) { key in
      slots.place(of: key) { Self.withKey($0, rows, columns) { $0.hasSameBytes(as: key) } }
    }
  }

  /// Calls `body` with the cells of a row's key, after each other, between them NUL, which no file
  /// has.
  @inline(__always)
  private static func withKey<Result>(
    _ row: Int, _ rows: Rows, _ columns: [Int], _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    if columns.count == 1 {
      return rows.withBytes(row, columns[0]) { withOneForm(of: $0, body) }
    }
    let length = columns.reduce(columns.count) { $0 + rows.withRaw(row, $1, \.count) }
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: length) { key in
      var end = 0
      for column in columns {
        rows.withBytes(row, column) { cell in
          end = key[end...].update(fromContentsOf: cell)
        }
        key[end] = 0
        end += 1
      }
      return withOneForm(of: UnsafeBufferPointer(rebasing: key[..<end]), body)
    }
  }

  /// Calls `body` with the one form of all that Unicode holds for the same text.
  @inline(__always)
  private static func withOneForm<Result>(
    of text: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    guard !text.isASCII else { return body(text) }
    var form = String(String.UnicodeScalarView(String(decoding: text, as: UTF8.self)._nfd))
    return form.withUTF8(body)
  }
}
