extension Catalogue {
  /// Rows in the order of sort keys, the first key first; a key of a column that there is not counts
  /// for nothing.
  ///
  /// Rows that are equal keep their order, and those of which nothing is known come last either way.
  ///
  /// - Complexity: O(n log n) for each key; a cell is made once a key.
  public func sorted(
    _ rows: [RecordID], by keys: [View.SortKey], in columns: [Column]
  ) -> [RecordID] {
    keys.reversed().reduce(rows) { rows, key in
      guard let column = columns.first(where: { $0.id == key.column }) else { return rows }
      let known = rows.map { (row: $0, key: Cell.SortKey(column.cell($0, self))) }
      let order = known.enumerated().sorted { left, right in
        guard let first = left.element.key, let second = right.element.key else {
          return (left.element.key == nil ? 1 : 0, left.offset)
            < (right.element.key == nil ? 1 : 0, right.offset)
        }
        if first == second { return left.offset < right.offset }
        return key.isDescending ? second < first : first < second
      }
      return order.map(\.element.row)
    }
  }
}

extension Cell {
  /// What a cell is sorted by: numbers by their value, before texts by the alphabet.
  ///
  /// Case and accents do not matter. Numbers within a text go by their value too, Roman ones as
  /// others, so that paragraph 9 is before 10 and Article V before IX; a preamble is before all. A
  /// date comes before those within it: 2004 before 2004-05.
  enum SortKey: Comparable {
    case number(Int)
    case text(String)

    /// Nil where nothing is known.
    init?(_ cell: Cell) {
      switch cell {
      case .unknown, .text(""), .list([]), .atLeast(0): return nil
      // One that is open stands behind the same that is not.
      case .date(let date):
        let isOpen = date.inColumns != date.text
        self = .text(Self.padded(Folding.fold(date.text)) + (isOpen ? "\0" : ""))
      case .number(let number), .atLeast(let number), .tally(let number, _): self = .number(number)
      case .text, .list, .term: self = .text(Self.key(of: cell.text))
      }
    }

    /// What a text is sorted by; one with Roman numbers stands behind the same with others.
    private static func key(of text: String) -> String {
      let numbered = numbered(text)
      let key = padded(Folding.fold(numbered))
      return numbered == text ? key : key + "\0" + Folding.fold(text)
    }

    /// A text with its Roman numbers, the words that are some in capitals, in digits.
    private static func numbered(_ text: String) -> String {
      guard text.utf8.contains(where: { [0x49, 0x56, 0x58].contains($0) }) else {
        return text.lowercased() == "preamble" ? "0" : text
      }
      let words = text.utf8.split(omittingEmptySubsequences: false) { !isLetter($0) }
      var numbered: [UInt8] = []
      for word in words {
        numbered += RomanNumeral.value(word).map { Array(String($0).utf8) } ?? Array(word)
        if word.endIndex < text.utf8.endIndex { numbered.append(text.utf8[word.endIndex]) }
      }
      return String(decoding: numbered, as: UTF8.self)
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
      byte >= 0x80 || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
    }

    /// Every number of as many digits, so that the alphabet puts them in order.
    private static func padded(_ text: String) -> String {
      var padded: [UInt8] = []
      var digits: [UInt8] = []
      func flush() {
        guard !digits.isEmpty else { return }
        padded += Array(repeating: UInt8(ascii: "0"), count: max(0, 9 - digits.count)) + digits
        digits = []
      }
      for byte in text.utf8 {
        if UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte {
          digits.append(byte)
        } else {
          flush()
          padded.append(byte)
        }
      }
      flush()
      return String(decoding: padded, as: UTF8.self)
    }
  }
}
