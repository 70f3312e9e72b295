import MigrationBodies

/// The lists to choose from, drawn over the panes.
extension Browser {
  func draw(_ picker: Picker, in frame: inout Frame, _ layout: Layout) {
    var area = layout.content.belowTitle
    drawLine(of: picker, in: &frame, layout.content)
    guard area != layout.content else { return }
    area.rows = listHeight
    let keysWidth = min(Self.widestKeys, picker.widths.keys)
    let labelWidth = min(
      labelRoom(of: picker, in: area.columns - keysWidth), picker.widths.label)
    let isLine = picker.kind == .palette && typedLine(in: picker) != nil
    // Enter runs the line then, whatever the list has found.
    let shown = isLine ? [] : picker.shown
    for (offset, entry) in shown.dropFirst(picker.top).prefix(area.rows).enumerated() {
      let choice = picker.choices[entry.index]
      let point = Point(column: 0, row: area.row + offset)
      guard !choice.isHeading else {
        frame.put(SafeText(" " + choice.label), at: point, width: area.columns, .title)
        continue
      }
      var line = Line("   ")
      line.add(SafeText(choice.keys).cut(to: keysWidth), .key)
      line.pad(to: keysWidth == 0 ? 3 : 4 + keysWidth)
      let start = line.width
      add(choice, entry.matched, width: labelWidth, to: &line)
      line.pad(to: start + labelWidth + 2)
      let name = picker.otherNames[entry.index].map { " · \($0)" } ?? ""
      let isCut = line.width + SafeText(detail(of: choice) + name).width > area.columns
      if choice.unavailableReason != nil {
        // Half a reason is none: the chosen row has all of it.
        line.add(isCut ? "not now" : detail(of: choice), .quiet)
      } else {
        line.add(detail(of: choice) + name, .text)
      }
      frame.put(line, at: point, width: area.columns)
      if picker.top + offset == picker.cursor, area.columns > 1 {
        frame.put(SafeText("▸"), at: Point(column: 1, row: point.row), .marker)
        frame.lay(.focused, at: point, width: area.columns)
        if picker.isChoosing { frame.cursor = Point(column: 1, row: point.row) }
        if isCut || SafeText(choice.label).width > labelWidth {
          drawWhole(choice, in: &frame, below: area)
        }
      }
    }
    if shown.isEmpty {
      let text = isLine ? "Enter runs this line." : "No match for “\(picker.editor.text)”."
      frame.put(
        SafeText("   " + text), at: Point(column: 0, row: area.row),
        width: area.columns, .quiet)
    }
  }

  /// The rows of a list over the panes: what the line that is typed and the words on the chosen line
  /// leave.
  var listHeight: Int { max(0, overlayHeight - wholeRows) }

  /// The rows below a list in which the chosen line is said in full where its own has no room.
  private var wholeRows: Int {
    guard size.rows >= 10 else { return 0 }
    return size.columns >= Layout.roomy ? 2 : size.rows < 16 ? 3 : 4
  }

  private func drawWhole(_ choice: Picker.Choice, in frame: inout Frame, below area: Layout.Area) {
    let text = [choice.label, detail(of: choice)].filter { !$0.isEmpty }.joined(separator: ": ")
    let lines = Line.wrapping(text, width: area.columns, indent: 3, .quiet).prefix(wholeRows)
    for (offset, line) in lines.enumerated() {
      frame.put(
        line, at: Point(column: 0, row: area.row + area.rows + offset), width: area.columns)
    }
  }

  /// The most columns that keys have beside what they do.
  private static let widestKeys = 16

  /// The columns that names have beside what is said of them, of those that keys leave.
  private func labelRoom(of picker: Picker, in columns: Int) -> Int {
    guard picker.kind == .keys else { return max(16, columns / 2) }
    // What a key does is more than its name, which has no room on a narrow screen.
    return columns < 48 ? max(1, columns) : max(30, columns - 22)
  }

  /// The line that is typed, with what is listed.
  private func drawLine(of picker: Picker, in frame: inout Frame, _ area: Layout.Area) {
    guard area.rows > 0, area.columns > 0 else { return }
    var line = Line(" \(title(of: picker)) ", .focusedTitle)
    let cursor = line.add(picker.editor, width: area.columns)
    if picker.kind == .palette, picker.editor.text.isEmpty {
      line.add("   or a line such as members bali-process & colombo-process", .quiet)
    }
    frame.put(line, at: Point(column: 0, row: area.row), width: area.columns)
    frame.cursor = Point(column: min(cursor, area.columns - 1), row: area.row)
  }

  private func title(of picker: Picker) -> String {
    switch picker.kind {
    case .palette: "Command:"
    case .keys: "Keys:"
    case .sort: "Sort by:"
    case .columns: "Columns:"
    case .names: "Go to:"
    case .places: "Places:"
    case .bookmarks: "Bookmarks and recent views:"
    case .formats: "Write as:"
    case .copies: "Copy:"
    case .readings: "This name means:"
    case .fields: "Correct:"
    }
  }

  /// What is chosen, with the letters marked that were typed.
  private func add(_ choice: Picker.Choice, _ matched: [Int], width: Int, to line: inout Line) {
    let text = SafeText(choice.label).cut(to: width)
    let ink: InkRole = choice.unavailableReason == nil ? .text : .quiet
    let matched = Set(matched)
    guard !matched.isEmpty,
      text.description.hasPrefix(String(choice.label.prefix(max(0, width - 1))))
    else { return line.add(text, ink) }
    for (place, letter) in text.description.enumerated() {
      line.add(String(letter), matched.contains(place) ? .match : ink)
    }
  }

  private func detail(of choice: Picker.Choice) -> String {
    choice.unavailableReason.map { "not now: \($0)" } ?? choice.detail
  }
}
