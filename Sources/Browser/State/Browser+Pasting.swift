/// What is pasted into the terminal.
extension Browser {
  /// Takes a text that was pasted: as if it were typed, where one types, and never as keys.
  ///
  /// Its line breaks and tabs become spaces; in an expression commas, for a list of names.
  public mutating func paste(_ text: String) {
    message = nil
    changing { $0.insert(text) }
  }

  private mutating func insert(_ text: String) {
    if overlays.last?.box != nil { return insertInBox(text) }
    guard let editor else {
      if text.contains(where: \.isNewline), prompt == nil { return showList(text) }
      message =
        "a text is pasted where one types: \(label(of: .filter)) begins a filter, "
        + "\(label(of: .paste)) takes a list of names; several lines are taken for one"
      return
    }
    // Of a long text not even the lines are looked for.
    guard hasRoom(for: text, in: editor) else { return }
    let isExpression = overlays.last?.picker == nil && prompt?.kind == .expression
    let line = Self.joined(text, by: isExpression ? ", " : " ")
    guard hasRoom(for: line, in: editor) else { return }
    if case .picker(var picker) = overlays.last {
      picker.insert(line)
      overlays[overlays.count - 1] = .picker(picker)
    } else {
      type(line)
    }
  }

  /// Whether letters are only letters: they are typed in the last line or in a box.
  public var isTyping: Bool {
    overlays.last?.box != nil || overlays.last?.picker == nil && editor != nil
  }

  /// Acts on letters that came at once while one types, as many keys would.
  ///
  /// Of a long text, which a terminal without bracketed paste sends so, what follows is found once.
  public mutating func type(letters: String) {
    guard letters.count > Self.mostByOne else {
      for letter in letters { _ = handle(.character(letter)) }
      return
    }
    message = nil
    changing { browser in
      guard browser.overlays.last?.box == nil else { return browser.insertInBox(letters) }
      guard let editor = browser.editor else { return }
      let fitting = editor.fitting(letters)
      if !fitting.isEmpty { browser.type(fitting) }
      if fitting != letters { _ = browser.hasRoom(for: letters, in: editor) }
    }
  }

  /// More letters at once than somebody types by hand.
  private static let mostByOne = 100

  /// The line in which one types; nil where one does not.
  private var editor: LineEditor? {
    if let picker = overlays.last?.picker { return picker.editor }
    if case .confirmation = prompt?.kind { return nil }
    return prompt?.editor
  }

  /// Whether there is room for a letter where one types; says so where there is none.
  mutating func hasRoom(for key: Key) -> Bool {
    guard case .character(let letter) = key, let editor else { return true }
    return hasRoom(for: String(letter), in: editor)
  }

  private mutating func hasRoom(for text: String, in editor: LineEditor) -> Bool {
    if editor.hasRoom(for: text) { return true }
    message = "this is too long for one line, which takes 10,000 letters; nothing was added"
    return false
  }

  /// The lines and cells of a text in one line.
  private static func joined(_ text: String, by separator: String) -> String {
    text.split { $0.isNewline || $0 == "\t" }.map { line in
      String(line.unicodeScalars.filter { $0.properties.generalCategory != .control })
    }.joined(separator: separator)
  }
}
