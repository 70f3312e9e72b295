/// A table read as plainly as can be, to hold against what the catalogue says: RFC 4180, nothing
/// shared with the reader of the catalogue.
struct PlainCSV {
  /// The rows, each by the names of its columns.
  let rows: [[String: String]]

  /// The table of a name in the folder of the catalogue.
  init(_ table: String) {
    let text = String(decoding: catalogueFile("\(table).csv") ?? [], as: UTF8.self)
    var lines: [[String]] = [[]]
    var cell = ""
    var isQuoted = false
    var letters = text.unicodeScalars.makeIterator()
    var next = letters.next()
    while let letter = next {
      next = letters.next()
      switch (letter, isQuoted) {
      case ("\"", true) where next == "\"":
        cell.unicodeScalars.append(letter)
        next = letters.next()
      case ("\"", _): isQuoted.toggle()
      case (",", false):
        lines[lines.count - 1].append(cell)
        cell = ""
      case ("\n", false):
        lines[lines.count - 1].append(cell)
        cell = ""
        lines.append([])
      default: cell.unicodeScalars.append(letter)
      }
    }
    let header = lines.first ?? []
    rows = lines.dropFirst().filter { $0.count == header.count }.map {
      Dictionary(uniqueKeysWithValues: zip(header, $0))
    }
  }
}

extension String {
  /// The values of a cell that has several.
  var values: [String] { split(separator: ";").map(String.init) }
}
