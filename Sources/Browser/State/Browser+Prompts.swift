import MigrationBodies

/// What is typed in the last line.
extension Browser {
  /// What a key led to while something is typed; nil in it where the caller has nothing to do.
  struct Outcome {
    let value: Effect?
  }

  /// Acts on a key while something is typed.
  ///
  /// - Returns: nil when the key also acts as ever: Tab and the paging keys.
  mutating func handleInPrompt(_ key: Key) -> Outcome? {
    guard let prompt else { return nil }
    switch (prompt.kind, key) {
    case (.confirmation(_, let effect), _): return confirm(key, effect)
    case (_, .escape): leavePrompt()
    case (_, .backspace) where prompt.text.isEmpty: leavePrompt()
    case (_, .enter): return Outcome(value: finishPrompt())
    case (.filter, .tab), (.search, .tab), (.expression, .tab), (.cellSource, .tab):
      if complete() { return Outcome(value: nil) }
      return prompt.kind == .filter ? endFilter() : Outcome(value: nil)
    case (.filter, .backTab): return endFilter()
    case (.filter, .up), (.filter, .down), (.filter, .pageUp), (.filter, .pageDown): return nil
    case (.filter, .control("p")), (.search, .control("p")), (.search, .up): recall(1)
    case (.filter, .control("n")), (.search, .control("n")), (.search, .down): recall(-1)
    default: edit(with: key)
    }
    return Outcome(value: nil)
  }

  private mutating func edit(with key: Key) {
    guard var prompt else { return }
    let before = prompt.text
    guard prompt.editor.edit(with: key) else { return }
    self.prompt = prompt
    if prompt.text != before { takeTyped() }
  }

  /// Adds a text where one types.
  mutating func type(_ text: String) {
    prompt?.editor.insert(text)
    takeTyped()
  }

  /// Shows what follows from what is typed so far, where the prompt does that.
  private mutating func takeTyped() {
    guard let text = prompt?.text else { return }
    switch prompt?.kind {
    case .filter: filter(by: text)
    case .expression: list(expression: text)
    default: prompt?.error = nil
    }
  }

  /// Ends the typing of a filter before another key acts.
  private mutating func endFilter() -> Outcome? {
    prompt = nil
    place.update(of: catalogue) { $0.settleChoice() }
    return nil
  }

  /// Leaves what is typed without it: a filter is cleared, anything else is as it was before.
  private mutating func leavePrompt() {
    switch prompt?.kind {
    case .filter:
      place.update(of: catalogue) { $0.filter(by: .everything) }
      _ = endFilter()
    case .search: search = ""
    case .find: textSearch = ""
    case .expression:
      if let before = situationBeforePrompt { situation = before }
    default: break
    }
    prompt = nil
  }

  /// Takes what is typed.
  private mutating func finishPrompt() -> Effect? {
    guard let prompt else { return nil }
    let text = prompt.text
    switch prompt.kind {
    case .filter: finishFilter(text)
    case .search: finishSearch(text)
    case .find: finishFinding(text)
    case .date: if let date = typedDate(text) { finish { $0.speak(for: date) } }
    case .comparedDate: if let date = typedDate(text) { finish { $0.compare(with: date) } }
    case .expression: finishExpression()
    case .bookmark(let replaced): keep(as: text, replacing: replaced)
    case .file(let content, let format): return write(content, as: format, to: text)
    case .textFile(let written): return write(written, toFile: text)
    case .cell(let row, let field, _): return finishCell(row, field, text)
    case .cellSource(let row, let field, let value, _):
      return finishSource(row, field, value, text)
    case .confirmation: break
    }
    return nil
  }

  private mutating func finish(_ action: (inout Browser) -> Void) {
    prompt = nil
    action(&self)
  }

  private mutating func confirm(_ key: Key, _ effect: Effect) -> Outcome {
    prompt = nil
    if key == .character("y") || key == .character("Y") { return Outcome(value: effect) }
    message = "nothing was done"
    return Outcome(value: nil)
  }

  // MARK: - Filter and search

  /// Narrows the rows; while what is typed is not finished the last good result stays.
  private mutating func filter(by text: String) {
    guard let table = place.focused.table else { return }
    do throws(QueryError) {
      let query = try query(Self.trimmed(text), for: table)
      prompt?.error = nil
      place.update(of: catalogue) { $0.filter(by: query) }
    } catch {
      prompt?.error = error
    }
  }

  /// What was typed without the spaces at its end.
  static func trimmed(_ text: String) -> String {
    String(text.reversed().drop { $0 == " " }.reversed())
  }

  private mutating func finishFilter(_ text: String) {
    guard isRight else { return }
    let text = Self.trimmed(text)
    if !text.isEmpty { saved.queries.add(text) }
    _ = endFilter()
  }

  private mutating func finishSearch(_ text: String) {
    guard let table = place.focused.table else { return }
    do throws(QueryError) {
      _ = try query(text, for: table)
      search = text
      prompt = nil
      if !text.isEmpty {
        saved.queries.add(text)
        goToNext(forwards: true)
      }
    } catch {
      prompt?.error = error
      _ = isRight
    }
  }

  private mutating func finishFinding(_ text: String) {
    prompt = nil
    textSearch = Self.trimmed(text)
    if !textSearch.isEmpty { findInText(forwards: true) }
  }

  /// Whether what is typed is right; says what is wrong when it is not, and it stays to be mended.
  private var isRight: Bool {
    mutating get {
      guard let error = prompt?.error else { return true }
      message = error.sentence
      return false
    }
  }

  /// Brings back a filter that was typed before.
  private mutating func recall(_ step: Int) {
    guard let prompt else { return }
    let place = (prompt.recalled ?? -1) + step
    guard saved.queries.lines.indices.contains(place) || place == -1 else { return }
    self.prompt?.editor = LineEditor(place < 0 ? "" : saved.queries.lines[place])
    self.prompt?.recalled = place < 0 ? nil : place
    takeTyped()
  }

  /// Completes the word before the cursor, where there is one way to go on or the beginnings of all
  /// agree.
  ///
  /// - Returns: Whether there was anything to add.
  private mutating func complete() -> Bool {
    guard let completion = completions.first, var prompt else { return false }
    prompt.editor.replace(completion.replacing, with: completion.with)
    self.prompt = prompt
    takeTyped()
    return true
  }

  /// How what is typed could go on, the likeliest first.
  var completions: [Query.Completion] {
    guard let prompt else { return [] }
    switch prompt.kind {
    case .filter, .search:
      guard let subject = place.focused.view?.subject else { return [] }
      return Query.completions(
        of: prompt.text, at: prompt.editor.cursor, for: subject, in: catalogue)
    case .expression:
      return PartySet.completions(of: prompt.text, at: prompt.editor.cursor, in: catalogue)
    case .cellSource(_, _, _, let old):
      return Source.completions(of: prompt.text, old: old, in: catalogue)
    default: return []
    }
  }

  // MARK: - Dates

  /// The date that was typed, nil in it for now; nil when it is none, which is said.
  private mutating func typedDate(_ text: String) -> EDTFDate?? {
    let date = EDTFDate.typed(text)
    guard text.isEmpty || date?.canBeAskedFor == true else {
      message =
        "“\(text)” is not a valid date; type a day, a month or a year: 2012-06-30, 2012-06, 2012"
      return nil
    }
    return .some(date)
  }

  // MARK: - Expressions

  /// Opens the expression of the list; one is typed over the panes, not over a page.
  mutating func beginExpression() {
    overlays = []
    prompt = Prompt(.expression, expressionText)
  }

  /// The expression of the list, to be changed; "" where the list is none.
  var expressionText: String {
    let subject = place.view.subject
    return subject.as(MemberListing.self).map { catalogue.bodies[$0.body].id }
      ?? subject.as(SetListing.self).map { $0.set.text(in: catalogue) } ?? ""
  }

  /// Lists the parties of an expression; while it is not finished the last good result stays.
  private mutating func list(expression text: String) {
    do throws(QueryError) {
      let view = try View(expression: text, in: catalogue)
      prompt?.error = nil
      let before = situationBeforePrompt ?? situation
      situation = before
      situation.go(to: view)
      situation.place.isBeginning = true
    } catch {
      prompt?.error = error
    }
  }

  private mutating func finishExpression() {
    guard isRight else { return }
    prompt = nil
  }
}
