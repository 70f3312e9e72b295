import Testing

@testable import Browser

/// The laws of a cursor in a list.
struct ListCursorTests {
  @Test(arguments: 0...6, 0...5)
  func `wherever it goes it is on a line, and the line is among those shown`(
    count: Int, height: Int
  ) {
    for start in -2...8 {
      for step in [-100, -2, -1, 0, 1, 2, 100] {
        var cursor = ListCursor()
        cursor.go(to: start, of: count)
        cursor.scroll(height: height, count: count)
        cursor.move(by: step, of: count)
        cursor.scroll(height: height, count: count)
        #expect(count == 0 ? cursor.line == 0 : (0..<count).contains(cursor.line))
        guard height > 0, count > 0 else { continue }
        #expect((cursor.top..<(cursor.top + height)).contains(cursor.line))
        // No empty lines are shown below the last while there are others above.
        #expect(cursor.top + height <= max(count, height))
      }
    }
  }

  @Test func `it scrolls no more than is needed`() {
    var cursor = ListCursor()
    for line in 0..<10 {
      cursor.go(to: line, of: 20)
      cursor.scroll(height: 5, count: 20)
      #expect(cursor.top == max(0, line - 4))
    }
    for line in (0..<10).reversed() {
      cursor.go(to: line, of: 20)
      cursor.scroll(height: 5, count: 20)
      #expect(cursor.top == min(line, 5))
    }
  }

  @Test(arguments: 0..<12)
  func `a line that is shown has some before it`(line: Int) {
    var cursor = ListCursor()
    cursor.show(line)
    #expect(cursor.line == line)
    #expect(cursor.top == max(0, line - 4))
  }
}
