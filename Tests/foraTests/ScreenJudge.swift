/// What a terminal shows that gives letters the widths of one's choice: for what tmux cannot be told.
///
/// It knows no more than the sequences by which the browser draws; any other is a fault.
struct ScreenJudge {
  /// The letters on the screen by rows; "" for what a wide letter covers.
  private(set) var rows: [[String]]
  /// The sequences that it does not know.
  private(set) var unknown: [String] = []
  private var row = 0
  private var column = 0
  private let width: (Unicode.Scalar) -> Int

  /// A screen that is empty.
  init(columns: Int, rows: Int, width: @escaping (Unicode.Scalar) -> Int) {
    self.rows = Array(repeating: Array(repeating: " ", count: columns), count: rows)
    self.width = width
  }

  /// Takes what a program has sent.
  mutating func feed(_ text: String) {
    var rest = Array(text.unicodeScalars)[...]
    while let scalar = rest.popFirst() {
      switch scalar {
      case "\u{1B}": escape(&rest)
      case "\r": column = 0
      case "\n": row = min(row + 1, rows.count - 1)
      case "\u{8}": column = max(0, column - 1)
      case "\u{0}"..<" ": break
      default: put(scalar)
      }
    }
  }

  /// The text of a row without the spaces at its end.
  func text(_ row: Int) -> String {
    var text = rows[row].joined()
    while text.last == " " { text.removeLast() }
    return text
  }

  /// The text of all rows.
  var text: String { rows.indices.map(text).joined(separator: "\n") }

  private mutating func put(_ scalar: Unicode.Scalar) {
    let width = width(scalar)
    guard width > 0 else {
      if column > 0, scalar.properties.generalCategory != .format {
        rows[row][column - 1] += String(scalar)
      }
      return
    }
    for place in column..<(column + width) where rows[row].indices.contains(place) {
      // Of a wide letter no half stays.
      if rows[row][place].isEmpty, place > 0 { rows[row][place - 1] = " " }
      if place + 1 < rows[row].count, rows[row][place + 1].isEmpty { rows[row][place + 1] = " " }
      rows[row][place] = place == column ? String(scalar) : ""
    }
    column = min(column + width, rows[row].count)
  }

  private mutating func escape(_ rest: inout ArraySlice<Unicode.Scalar>) {
    guard let kind = rest.popFirst() else { return }
    switch kind {
    case "(": rest = rest.dropFirst()
    case "]": while let scalar = rest.popFirst(), scalar != "\u{7}" {}
    case "[":
      var arguments = ""
      while let scalar = rest.popFirst() {
        if ("@"..."~").contains(scalar) { return act(scalar, arguments) }
        arguments.unicodeScalars.append(scalar)
      }
    case "=", ">": break
    default: unknown.append(String(kind))
    }
  }

  private mutating func act(_ final: Unicode.Scalar, _ arguments: String) {
    let numbers = arguments.split(separator: ";").map { Int($0) ?? 0 }
    switch final {
    case "H":
      // As terminals do with a place that is not on the screen.
      row = min(max(1, numbers.first ?? 1), rows.count) - 1
      column = min(max(1, numbers.dropFirst().first ?? 1), rows[row].count) - 1
    case "G": column = min(max(1, numbers.first ?? 1), rows[row].count) - 1
    case "C": column = min(column + (Int(arguments) ?? 1), rows[row].count - 1)
    case "J" where arguments == "2" || arguments.isEmpty && row == 0 && column == 0:
      for index in rows.indices { rows[index] = rows[index].map { _ in " " } }
    case "K" where arguments.isEmpty:
      for place in column..<rows[row].count { rows[row][place] = " " }
    case "m", "h", "l", "r", "t": break
    default: unknown.append("[\(arguments)\(final)")
    }
  }
}
