import MigrationBodies

/// A text that is read, a page or what stands beside a list, with the line that is chosen in it.
///
/// Its lines were broken to fit the screen; what is found, copied and written is the text before
/// that, paragraph by paragraph.
struct ReadText {
  /// The lines as they are shown.
  let lines: [Line]
  /// The chosen line.
  let cursor: Int

  /// The chosen line; nil in a text without any.
  var line: Line? { lines.indices.contains(cursor) ? lines[cursor] : nil }

  /// What copying the chosen line copies; nil where nothing stands in it.
  var copy: Line.Copy? {
    guard let line, !line.isBlank else { return nil }
    return line.copy ?? Line.Copy(text: text(from: start(of: cursor)), what: "the line")
  }

  /// The web address that stands in the chosen line; nil where none does.
  var address: String? {
    guard !lines.isEmpty else { return nil }
    return text(from: start(of: cursor)).split(separator: " ").lazy
      .map { word in String(word.drop { "<([“\"".contains($0) }) }
      .first { $0.hasPrefix("https://") || $0.hasPrefix("http://") }
      .map { word in String(word.prefix { !">)]”\"".contains($0) }) }
  }

  /// All of it, a paragraph a line.
  var whole: String {
    lines.indices.filter { !lines[$0].isContinuation }.map(text(from:)).joined(separator: "\n")
  }

  /// The first line of the nearest paragraph that has some words, forwards or backwards, from the
  /// other end when there is none left.
  func next(with words: String, forwards: Bool) -> Int? {
    let sought = words.split(separator: " ").map { Query(words: String($0)) }
      .filter { !$0.isEmpty }
    guard !lines.isEmpty, !sought.isEmpty else { return nil }
    let here = start(of: cursor)
    return (1...lines.count).lazy
      .map { (here + (forwards ? $0 : lines.count - $0)) % lines.count }
      .first { index in
        guard !lines[index].isContinuation else { return false }
        let text = text(from: index)
        return sought.allSatisfy { !$0.highlights(in: text).isEmpty }
      }
  }

  /// The first line of the paragraph in which a line stands.
  private func start(of line: Int) -> Int {
    lines[...max(0, min(line, lines.count - 1))].lastIndex { !$0.isContinuation } ?? 0
  }

  private func text(from line: Int) -> String { lines[line].source ?? lines[line].shown }
}
