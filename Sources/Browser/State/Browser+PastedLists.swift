import MigrationBodies

/// Lists of names that are pasted: a box that takes them, and the place that shows what they mean.
extension Browser {
  /// The pasted list that is shown; nil where none is.
  var pastedList: PastedListing? { place.view.subject.as(PastedListing.self) }

  /// Acts on a key while the box for a list is open.
  mutating func handleInBox(_ key: Key) -> Effect? {
    guard var box = overlays.last?.box else { return nil }
    switch key {
    case .escape, .control("g"):
      overlays.removeLast()
      guard !box.text.isEmpty else { return nil }
      droppedBox = box
      message = "the list is dropped; \(label(of: .paste)) brings it back"
      return nil
    case .tab, .control("d"):
      showList(box.text)
      return nil
    case .character(let letter) where !box.hasRoom(for: String(letter)):
      message = Self.tooLong
      return nil
    default: box.edit(with: key)
    }
    overlays[overlays.count - 1] = .box(box)
    return nil
  }

  /// Opens the box, with the list that was dropped last.
  mutating func openBox() {
    overlays = [.box(droppedBox ?? PasteBox())]
    droppedBox = nil
  }

  /// Adds a pasted text to the box.
  mutating func insertInBox(_ text: String) {
    guard var box = overlays.last?.box else { return }
    guard box.hasRoom(for: text) else {
      message = Self.tooLong
      return
    }
    box.insert(text)
    overlays[overlays.count - 1] = .box(box)
  }

  private static let tooLong = "a list takes 1 MB of text; nothing was added"

  /// Shows what the names of a text mean, against the body that is chosen, if that is wanted.
  mutating func showList(_ text: String, against isWanted: Bool = true) {
    guard text.utf8.count <= PasteBox.mostBytes else {
      message = Self.tooLong
      return
    }
    guard let count = PastedListing.count(of: text, in: catalogue), count > 0 else {
      message = "no list of names is in this text, or it has more than 2,000 of them"
      return
    }
    overlays = []
    let body = pastedList?.body ?? (isWanted ? place.panes[0].record?.body : nil)
    situation.go(
      to: View(.pasted(PastedListing(text, with: body, choices: choices)), date: catalogue.date))
    place.focus(on: 0, of: catalogue)
    situation.place.isBeginning = true
    message =
      body == nil
      ? "\(label(of: .against)) compares it with a body"
      : "\(label(of: .open)) on a name marked ? chooses what it means; "
        + "\(label(of: .against)) compares with another body"
  }

  /// The bodies with which a pasted list can be compared.
  var bodyPicker: Picker {
    Picker(
      .names,
      catalogue.table(.bodies).rows.compactMap(\.body).map { ref in
        let body = catalogue.bodies[ref]
        return Picker.Choice(
          label: body.shortName == body.name ? body.name : "\(body.shortName): \(body.name)",
          detail: body.id, action: .compareList(ref))
      })
  }

  /// Compares the pasted list with a body.
  mutating func compareList(with body: Ref<Body>) {
    guard let list = pastedList else { return }
    relist(list.compared(with: body))
  }

  /// Opens a row of a pasted list: what an unclear name can mean, or the party that it is.
  ///
  /// - Returns: Whether there is anything to choose.
  mutating func openPasted(_ row: RecordID) -> Bool {
    guard let list = pastedList, case .listed(let listed) = row else { return false }
    let readings = list.readings(of: row, in: catalogue)
    guard listed.party == nil else { return false }
    if let aside = list.aside(row, in: catalogue) {
      message = aside.words
      return true
    }
    guard !readings.isEmpty else {
      message = "nothing known is called so or is spelt alike"
      return true
    }
    overlays.append(.picker(readingPicker(row, readings)))
    return true
  }

  private func readingPicker(_ row: RecordID, _ readings: [Ref<Party>]) -> Picker {
    let kept = pastedList?.chosenLine(of: row, in: catalogue)
    return Picker(
      .readings,
      readings.map { ref in
        let party = catalogue.parties[ref]
        return Picker.Choice(label: party.name, detail: party.id, action: .read(row, as: ref))
      }
        + (kept.map {
          [
            Picker.Choice(
              label: "Ask again", detail: "“\($0)” is kept no longer", action: .forget($0))
          ]
        } ?? []))
  }

  /// What a name of a pasted list can mean that was chosen before: to choose another.
  var choiceAgain: Picker? {
    guard let list = pastedList, let row = chosenRecord,
      list.chosenLine(of: row, in: catalogue) != nil
    else { return nil }
    return readingPicker(row, list.readings(of: row, in: catalogue))
  }

  /// Takes a name for a party, here and in later lists.
  mutating func read(_ row: RecordID, as party: Ref<Party>) {
    guard let list = pastedList, let choice = list.choice(of: party, for: row, in: catalogue)
    else { return }
    saved.choices.add(choice)
    relist(list.choosing(choices))
    message =
      "read as \(catalogue.parties[party].name) in this and in later lists; "
      + "\(label(of: .correct)) chooses again"
  }

  /// Asks again what a name means.
  mutating func forget(_ choice: String) {
    guard let list = pastedList else { return }
    saved.choices.remove(choice)
    relist(list.choosing(choices))
    message = "“\(choice)” is kept no longer"
  }

  /// Keeps what names were taken for as the list has it after a change was undone or done again.
  mutating func keepChoices(after before: PastedListing?) {
    guard let before, let now = pastedList else { return }
    for line in before.choices.lines(notIn: now.choices) { saved.choices.remove(line) }
    for line in now.choices.lines(notIn: before.choices) { saved.choices.add(line) }
  }

  /// What the reader decided that names mean, here and in earlier sessions.
  private var choices: NameChoices { NameChoices(kept: saved.choices.lines, in: catalogue) }

  /// Shows another form of the list at the same place, with the same line chosen.
  private mutating func relist(_ listing: PastedListing) {
    let cursor = place.panes[0].cursor
    place.list(.pasted(listing), of: catalogue)
    place.focus(on: 0, of: catalogue)
    move(by: cursor - place.panes[0].cursor)
  }

  /// The sentences that say what is listed, to be copied where no command gives it.
  var copiedSentences: Effect? {
    guard let view = place.focused.view else { return nil }
    let sentences = Answer(to: view, in: catalogue).citation.sentences
    return .copy(sentences.joined(separator: " "), what: "the sentences")
  }
}
