/// A table's file with the rows of another over it.
enum TableMerge {
  /// A file's columns, and for each column asked for its place in it; -1 where it has none.
  struct Columns {
    let names: [String]

    init(_ record: CSVScanner.Record, of bytes: [UInt8]) {
      names = record.cells.map { CSVCell.text(of: bytes[$0]) }
    }

    func places(of columns: [String]) -> [Int] {
      columns.map { names.firstIndex(of: $0) ?? -1 }
    }
  }

  /// The key of a record as one text: its cells after each other, between them NUL, which no file
  /// has.
  static func key(_ cells: [Range<Int>], of bytes: [UInt8], at places: [Int]) -> String {
    places.map { $0 < 0 ? "" : CSVCell.text(of: bytes[cells[$0]]) }.joined(separator: "\0")
  }

  /// A table's file with the rows of another over it: what `DataPackage.adding` says.
  ///
  /// - Precondition: Both are sound.
  /// - Complexity: O(size of both).
  static func merged(_ base: [UInt8], _ overlay: [UInt8], key: [String]) -> [UInt8] {
    var below = CSVScanner(base)
    var above = CSVScanner(overlay)
    var record = CSVScanner.Record()
    guard below.next(&record) else { return overlay }
    let belowColumns = Columns(record, of: base)
    let header = record.cells
    guard above.next(&record) else { return base }
    let aboveColumns = Columns(record, of: overlay)
    let extra = aboveColumns.names.indices
      .filter { !belowColumns.names.contains(aboveColumns.names[$0]) }
    let names = belowColumns.names + extra.map { aboveColumns.names[$0] }

    var merged: [UInt8] = []
    merged.reserveCapacity(base.count + overlay.count)
    write(
      header.map { base[$0] } + extra.map { overlay[record.cells[$0]] }, to: &merged)

    let keyAbove = aboveColumns.places(of: key)
    var replacing: [String: [Range<Int>]] = [:]
    var order: [String] = []
    while above.next(&record) {
      let identity = Self.key(record.cells, of: overlay, at: keyAbove)
      if replacing.updateValue(record.cells, forKey: identity) == nil { order.append(identity) }
    }
    let keyBelow = belowColumns.places(of: key)
    let places = aboveColumns.places(of: names)
    func cells(_ own: [Range<Int>], over old: [Range<Int>]?) -> [ArraySlice<UInt8>] {
      names.indices.map { column in
        if places[column] >= 0 { return overlay[own[places[column]]] }
        guard let old, column < old.count else { return [] }
        return base[old[column]]
      }
    }
    while below.next(&record) {
      let identity = Self.key(record.cells, of: base, at: keyBelow)
      if let own = replacing.removeValue(forKey: identity) {
        write(cells(own, over: record.cells), to: &merged)
      } else {
        write(record.cells.map { base[$0] } + extra.map { _ in [] }, to: &merged)
      }
    }
    for identity in order {
      if let own = replacing[identity] { write(cells(own, over: nil), to: &merged) }
    }
    return merged
  }

  private static func write(_ cells: [ArraySlice<UInt8>], to bytes: inout [UInt8]) {
    for (number, cell) in cells.enumerated() {
      if number > 0 { bytes.append(UInt8(ascii: ",")) }
      bytes.append(contentsOf: cell)
    }
    bytes.append(UInt8(ascii: "\n"))
  }
}
