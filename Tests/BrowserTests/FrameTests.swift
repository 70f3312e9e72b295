import Testing

@testable import Browser

struct FrameTests {
  private static let sizes = (0...4).flatMap { columns in
    (0...3).map { Size(columns: columns, rows: $0) }
  }

  private static let texts = ["", "a", "ab", "中", "a中", "中a", "中中中", "e\u{301}\u{301}中", "abcdef"]

  /// Whether each wide letter has its second place and each second place its wide letter.
  private func isWhole(_ frame: Frame) -> Bool {
    (0..<frame.size.rows).allSatisfy { row in
      let cells = Array(frame.row(row))
      return cells.indices.allSatisfy { column in
        let isWide = SafeText(cells[column].text).width == 2
        let isCovered = cells[column].text.isEmpty
        let next = column + 1 < cells.count ? cells[column + 1].text : nil
        let before = column > 0 ? cells[column - 1].text : ""
        return (!isWide || next?.isEmpty == true)
          && (!isCovered || SafeText(before).width == 2)
      }
    }
  }

  private func rows(_ frame: Frame) -> [[String]] {
    (0..<frame.size.rows).map { frame.row($0).map(\.text) }
  }

  @Test func `nothing is drawn outside, at any place, width and size`() {
    let places = [Int.min, -2, -1, 0, 1, 2, 3, 4, 5, Int.max]
    let widths = [Int.min, -1, 0, 1, 2, 3, 5, Int.max - 1, Int.max]
    for size in Self.sizes {
      for row in places {
        for column in places {
          for width in widths {
            for text in Self.texts {
              var frame = Frame(size: size)
              let safe = SafeText(text)
              let drawn = frame.put(
                safe, at: Point(column: column, row: row), width: width, .title)
              let isInside =
                row >= 0 && row < size.rows && column >= 0 && column < size.columns && width > 0
              let room = isInside ? min(width, size.columns - column) : 0
              let expected = safe.cut(to: room)
              var cells = Array(
                repeating: Array(repeating: " ", count: size.columns), count: size.rows)
              if isInside {
                let letters = expected.glyphs.flatMap { $0.width == 2 ? [$0.text, ""] : [$0.text] }
                cells[row].replaceSubrange(column..<(column + letters.count), with: letters)
              }
              if drawn != expected.width || rows(frame) != cells {
                Issue.record("\(text) at \(column),\(row) in \(size), \(width) wide")
              }
            }
          }
        }
      }
    }
  }

  @Test func `a letter drawn over half of a wide one leaves no half behind`() {
    for under in Self.texts {
      for over in Self.texts {
        for first in 0...4 {
          for second in 0...4 {
            var frame = Frame(size: Size(columns: 5, rows: 1))
            frame.put(SafeText(under), at: Point(column: first, row: 0))
            frame.put(SafeText(over), at: Point(column: second, row: 0))
            if !isWhole(frame) {
              Issue.record("\(over) at \(second) over \(under) at \(first): \(rows(frame))")
            }
          }
        }
      }
    }
  }

  @Test func `what is drawn has its ink, and the rest keeps its own`() {
    var frame = Frame(size: Size(columns: 4, rows: 2))
    frame.put(SafeText("中a"), at: Point(column: 1, row: 1), .warning)
    #expect(frame.row(1).map(\.ink) == [.text, .warning, .warning, .warning])
    #expect(frame.row(0).map(\.ink) == [.text, .text, .text, .text])
  }

  @Test func `a frame as text is its rows without the spaces at their ends`() {
    var frame = Frame(size: Size(columns: 6, rows: 3))
    frame.put(SafeText("a 中 "), at: Point(column: 0, row: 0))
    frame.put(SafeText(" b"), at: Point(column: 0, row: 2))
    #expect(frame.text == "a 中\n\n b")
    #expect(Frame(size: Size(columns: 0, rows: 0)).text == "")
    #expect(Frame(size: Size(columns: 0, rows: 3)).text == "\n\n")
    #expect(Frame(size: Size(columns: 3, rows: 0)).text == "")
  }

  @Test func `a frame in ASCII has the same places`() {
    for size in Self.sizes {
      for text in Self.texts + ["●│★", "Đệ", "…中"] {
        var frame = Frame(size: size)
        frame.put(SafeText(text), at: Point(column: 0, row: 0), .title)
        frame.cursor = Point(column: 1, row: 1)
        let plain = frame.transliterated
        #expect(plain.size == size)
        #expect(plain.cursor == frame.cursor)
        for row in 0..<size.rows {
          #expect(plain.row(row).map(\.ink) == frame.row(row).map(\.ink))
          #expect(
            plain.row(row).allSatisfy {
              $0.text.utf8.count == 1 && $0.text.utf8.allSatisfy { (0x20...0x7E).contains($0) }
            })
        }
      }
    }
  }

  @Test func `a size is never negative`() {
    #expect(Size(columns: -1, rows: .min) == Size(columns: 0, rows: 0))
  }

  @Test func `frames are equal when all that is on them is`() {
    let size = Size(columns: 2, rows: 1)
    var frame = Frame(size: size)
    #expect(frame == Frame(size: size))
    frame.put(SafeText(" "), at: Point(column: 0, row: 0), .title)
    #expect(frame != Frame(size: size))
    var other = Frame(size: size)
    other.cursor = Point(column: 0, row: 0)
    #expect(other != Frame(size: size))
  }
}
