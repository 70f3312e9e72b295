/// A whole screen as a value: what stands in every place, and where the cursor is.
///
/// Nothing can be drawn outside; drawing into a frame of no size does nothing.
public struct Frame: Equatable, Sendable {
  /// What stands in one place; the place after a wide letter is `.covered`.
  public struct Cell: Hashable, Sendable {
    /// The letter with its marks; "" when a wide letter before it covers the place.
    public var text: String
    /// What it is.
    public var ink: InkRole
    /// The bar under it.
    public var bar = Bar.none
  }

  /// The size.
  public let size: Size
  /// Where the hardware cursor is; nil when it is hidden, as it is anywhere outside.
  public var cursor: Point? {
    didSet {
      guard let cursor, !(0..<size.columns ~= cursor.column && 0..<size.rows ~= cursor.row) else {
        return
      }
      self.cursor = nil
    }
  }
  private var cells: [Cell]

  /// An empty screen.
  public init(size: Size) {
    self.size = size
    cells = Array(repeating: Cell(text: " ", ink: .text), count: size.columns * size.rows)
  }

  /// The cells of a row.
  public func row(_ row: Int) -> ArraySlice<Cell> {
    cells[(row * size.columns)..<((row + 1) * size.columns)]
  }

  /// Draws text from a place to the right, clipped to the frame and to `width` columns.
  ///
  /// - Returns: The number of columns drawn.
  @discardableResult
  public mutating func put(
    _ text: SafeText, at point: Point, width: Int = .max, _ ink: InkRole = .text
  ) -> Int {
    guard (0..<size.rows).contains(point.row), (0..<size.columns).contains(point.column) else {
      return 0
    }
    let text = text.cut(to: min(max(0, width), size.columns - point.column))
    var place = point.row * size.columns + point.column
    clear(place..<(place + text.width))
    for glyph in text.glyphs {
      cells[place] = Cell(text: glyph.text, ink: ink)
      if glyph.width == 2 { cells[place + 1] = Cell(text: "", ink: ink) }
      place += glyph.width
    }
    return text.width
  }

  /// Lays a bar under a part of a row.
  mutating func lay(_ bar: Bar, at point: Point, width: Int) {
    guard (0..<size.rows).contains(point.row), (0..<size.columns).contains(point.column) else {
      return
    }
    let start = point.row * size.columns + point.column
    for place in start..<(start + max(0, min(width, size.columns - point.column))) {
      cells[place].bar = bar
    }
  }

  /// Empties a part of the screen.
  mutating func clear(_ area: Layout.Area) {
    for row in area.row..<(area.row + area.rows) where (0..<size.rows).contains(row) {
      for column in area.column..<(area.column + area.columns)
      where (0..<size.columns).contains(column) {
        cells[row * size.columns + column] = Cell(text: " ", ink: .text)
      }
    }
  }

  /// Makes room in a row: of a wide letter that is half outside, the other half becomes a space.
  private mutating func clear(_ places: Range<Int>) {
    guard let first = places.first else { return }
    if cells[first].text.isEmpty { cells[first - 1].text = " " }
    let next = places.upperBound
    if next < cells.count, cells[next].text.isEmpty { cells[next].text = " " }
  }

  /// The screen as text, a line a row, without the spaces at their ends.
  public var text: String {
    (0..<size.rows).map { row in
      var line = self.row(row).reduce(into: "") { $0 += $1.text }
      while line.last == " " { line.removeLast() }
      return line
    }.joined(separator: "\n")
  }

  /// The screen in ASCII, for terminals that show nothing else.
  public var transliterated: Frame {
    var frame = self
    for index in cells.indices where !cells[index].text.utf8.allSatisfy({ $0 < 0x80 }) {
      let plain = SafeText(cells[index].text).transliterated.glyphs
      frame.cells[index].text = plain.first?.text ?? " "
      if plain.count > 1, index + 1 < cells.count, cells[index + 1].text.isEmpty {
        frame.cells[index + 1].text = plain[1].text
      }
    }
    for index in frame.cells.indices where frame.cells[index].text.isEmpty {
      frame.cells[index].text = " "
    }
    return frame
  }
}
