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
    if case .picker(var picker) = overlays.last {
      picker.insert(Self.joined(text, by: " "))
      overlays[overlays.count - 1] = .picker(picker)
      return
    }
    switch prompt?.kind {
    case nil, .confirmation:
      message =
        "a text is pasted where one types: \(label(of: .filter)) begins a filter, "
        + "\(label(of: .expression)) an expression, in which a list of names stands in { }"
    case .expression: type(Self.joined(text, by: ", "))
    default: type(Self.joined(text, by: " "))
    }
  }

  /// The lines and cells of a text in one line.
  private static func joined(_ text: String, by separator: String) -> String {
    text.split { $0.isNewline || $0 == "\t" }.map { line in
      String(line.unicodeScalars.filter { $0.properties.generalCategory != .control })
    }.joined(separator: separator)
  }
}
