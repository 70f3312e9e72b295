import Browser

/// Names in letters that are written from right to left.
///
/// A terminal that sets them so sets what is between two of them too, and numbers beside them: the
/// columns of a row would change places. Between the signs of Unicode for it (UAX #9) each such text
/// is one whole to what is around it.
enum RightToLeft {
  private static let begin = "\u{2068}"
  private static let end = "\u{2069}"

  /// Whether a text has such a letter.
  static func has(_ text: String) -> Bool {
    text.utf8.count > 1 && text.unicodeScalars.contains(where: isRightToLeft)
  }

  /// The pieces of a row from left to right: each letter beyond ASCII by itself, and a sign before
  /// and after each text from right to left, whose words may have single spaces between them.
  ///
  /// A sign is a piece of its own, for terminals that give it a column or drop what comes with it.
  static func isolated(_ cells: [Frame.Cell]) -> [RowUpdate.Piece] {
    var pieces: [RowUpdate.Piece] = []
    var isOpen = false
    for (index, cell) in cells.enumerated() where !cell.text.isEmpty {
      let isTheirs = has(cell.text) || isOpen && goesOn(after: index, in: cells)
      if isTheirs != isOpen {
        pieces.append(RowUpdate.Piece(isTheirs ? begin : end, in: index, like: cell))
        isOpen = isTheirs
      }
      let piece = RowUpdate.Piece(cell.text, in: index, like: cell)
      let isASCII = cell.text.utf8.count == 1
      if isASCII, let last = pieces.last, last.look == piece.look,
        last.text.utf8.allSatisfy({ $0 < 0x80 })
      {
        pieces[pieces.count - 1].text += cell.text
      } else {
        pieces.append(piece)
      }
    }
    return pieces
  }

  /// Whether the place is a space between two words, or a letter that is not of them but stands
  /// within one.
  private static func goesOn(after index: Int, in cells: [Frame.Cell]) -> Bool {
    cells[index].text == " " && index + 1 < cells.count && has(cells[index + 1].text)
  }

  private static func isRightToLeft(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFE, 0x10800...0x10FFF, 0x1E800...0x1EFFF:
      true
    default: false
    }
  }
}
