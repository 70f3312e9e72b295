/// The names that the pieces of a line make up: the longest reading that is a name wins.
struct PieceRuns {
  /// Pieces that belong together.
  struct Run {
    enum Kind {
      /// A name, and the names that its pieces would be alone.
      case name(KnownNames.Bare, parts: [String])
      /// A text about the name before it.
      case note
      /// The role of the name before it, or of all: `Kenya and Chad – observers`.
      case role(Role, isOfAll: Bool)
      /// Nothing that is known.
      case unknown
      /// A name and a qualifier that lead nowhere together: nothing within counts.
      case unread
    }

    let kind: Kind
    let stretch: Stretch
    let first: Int
    let last: Int
  }

  private(set) var runs: [Run] = []
  private let pieces: [Stretch.Piece]
  private let known: KnownNames
  private let joined: (Int, Int) -> String

  /// No name has more pieces.
  private static let mostPieces = 10

  /// Finds the names; `joined` is the text from one piece to another.
  init(
    _ pieces: [Stretch.Piece], _ known: KnownNames, _ joined: @escaping (Int, Int) -> String
  ) {
    (self.pieces, self.known, self.joined) = (pieces, known, joined)
    find()
  }

  private mutating func find() {
    var index = 0
    while index < pieces.count {
      let name = name(at: index)
      let longName = name.flatMap { $0.last > index ? $0 : nil }
      let run =
        degree(at: index) ?? longName ?? straddling(from: index) ?? name ?? misspelt(at: index)
        ?? other(at: index)
      runs.append(run)
      index = run.last + 1
    }
    joinUnknown()
    if !known.isTyped {
      joinProse()
      noteAdministering()
    }
  }

  /// Notes a state behind one that it administers, where these two are the line: `Guam, USA`.
  ///
  /// In a longer list it may be one of it.
  private mutating func noteAdministering() {
    guard runs.count == 2, case .name(let first, _) = runs[0].kind,
      case .name(let second, _) = runs[1].kind, pieces[runs[1].first].separator == .comma,
      known.isAdministered(first.text, by: second.text)
    else { return }
    let run = runs[1]
    runs[1] = Run(kind: .note, stretch: run.stretch, first: run.first, last: run.last)
  }

  /// What is a degree behind a person, though it may be a code too.
  private func degree(at index: Int) -> Run? {
    guard index > 0, !known.isTyped,
      PastedNames.isDegree(pieces[index].stretch.trimmed.text),
      PastedNames.isPerson(pieces[index - 1].stretch.trimmed.text)
    else { return nil }
    return Run(kind: .note, stretch: Stretch(joined(index, index)), first: index, last: index)
  }

  /// The longest name that begins at a piece.
  private func name(at first: Int) -> Run? {
    let end = min(pieces.count, first + Self.mostPieces)
    for last in (first..<end).reversed() {
      let stretch = Stretch(joined(first, last))
      guard let name = known.name(in: stretch) else { continue }
      // "El Salvador, Estados Unidos" are two, and "Korea, Republic of" is one.
      if last > first, !known.isWhole(stretch.trimmed.text),
        name.isWithin || !known.isWhole(name.text),
        (first + 1...last).contains(where: { known.name(in: pieces[$0].stretch) != nil })
      {
        continue
      }
      // "LA Laos", typed as two words, are two, though "la" may be an article.
      if last > first, known.isTyped, pieces[first].stretch.isCode,
        pieces[first + 1].separator == .space,
        !parts(first, last).isEmpty
      {
        continue
      }
      // A comma after a known name may have been meant to be within one that is misspelt.
      let parts = parts(first, last)
      // "Serbia, Montenegro" are two: no list parts a name with a comma of its own.
      if !parts.isEmpty, known.isHistoric(name.text),
        !pieces[(first + 1)...last].contains(where: { $0.separator == .and })
      {
        continue
      }
      if let unread = unread(first, last) { return unread }
      if last == first, let longer = misspeltName(at: first) { return longer }
      return Run(
        kind: .name(name, parts: parts), stretch: stretch, first: first, last: last)
    }
    return nil
  }

  /// Two pieces with other words in them, between which a name goes on over "and" or a dash: `Antigua
  /// and Barbuda AG Angola AO`, `Equatorial Congo - Kinshasa`, `Congo - Kinshasa (former member)`.
  private func straddling(from first: Int) -> Run? {
    let next = first + 1
    guard next < pieces.count, [.and, .dash].contains(pieces[next].separator),
      !known.isTyped, !PastedNames.isPerson(pieces[next].stretch.trimmed.text),
      known.name(in: Stretch(joined(first, next))) == nil
    else { return nil }
    let words = Stretch(joined(first, next)).trimmed.text.spaced
    let end = pieces[first].stretch.trimmed.text.spaced.count
    let behind = words.count - pieces[next].stretch.trimmed.text.spaced.count
    let goesOn = (max(0, end - Self.mostStraddling)..<end).contains { start in
      (behind..<min(words.count, behind + Self.mostStraddling)).contains { last in
        known.isWhole(words[start...last].joined(separator: " "))
      }
    }
    guard goesOn else { return nil }
    return Run(kind: .unknown, stretch: Stretch(joined(first, next)), first: first, last: next)
  }

  /// No name has more words on one side of a dash or of "and".
  private static let mostStraddling = 5

  /// A name with a qualifier behind its comma, which are no name together: `Ireland, Northern`.
  private func unread(_ first: Int, _ last: Int) -> Run? {
    let next = last + 1
    guard next < pieces.count, pieces[next].separator == .comma else { return nil }
    let words = NameStem.words(of: pieces[next].stretch.text)
    // "S.E." are initials, and "N." is north.
    let isInitials = words.count > 1 && words.allSatisfy { $0.utf8.count == 1 }
    // "Lebanon, Ohio" is a town.
    let isOfTown = Namesakes.isPartOfUnitedStates(pieces[next].stretch.text)
    guard !words.allSatisfy(FormWords.isLinking), !isInitials,
      isOfTown || NameStem.isOfForms(words, orDirections: true),
      known.name(in: pieces[next].stretch) == nil
    else { return nil }
    return Run(kind: .unread, stretch: Stretch(joined(first, next)), first: first, last: next)
  }

  /// The names of the pieces, if each is one alone.
  private func parts(_ first: Int, _ last: Int) -> [String] {
    guard last > first else { return [] }
    // Names of the catalogue's own are looked for among these alone: "Barbuda" is none.
    let isOwn = known.isOwn(joined(first, last))
    var names: [String] = []
    for index in first...last {
      let piece = pieces[index].stretch
      guard !isOwn || known.isOwn(piece.trimmed.text), let name = known.name(in: piece)?.text else {
        return []
      }
      names.append(name)
    }
    return names
  }

  /// A misspelt name of several pieces of which the first is a name alone: `Tanzania, Untied
  /// Republic of`.
  private func misspeltName(at first: Int) -> Run? {
    guard first + 1 < pieces.count, [.comma, .and, .space].contains(pieces[first + 1].separator),
      known.name(in: pieces[first + 1].stretch) == nil,
      Folding.squash(pieces[first + 1].stretch.text).count >= Self.leastPiece,
      ListWords.onlyRole(pieces[first + 1].stretch.text) == nil
    else { return nil }
    return misspelt(at: first, least: first + 1)
  }

  /// Shorter pieces are within the errors that a name may have.
  private static let leastPiece = 6

  /// The longest misspelt name that begins at a piece, no piece after the first being one.
  private func misspelt(at first: Int, least: Int? = nil) -> Run? {
    var end = first + 1
    while end < min(pieces.count, first + 4), known.name(in: pieces[end].stretch) == nil {
      end += 1
    }
    for last in ((least ?? first)..<max(end, (least ?? first))).reversed() {
      let stretch = Stretch(joined(first, last))
      let bare = known.bareName(of: stretch)
      guard known.isMisspelt(bare.text) else { continue }
      return Run(kind: .name(bare, parts: []), stretch: stretch, first: first, last: last)
    }
    return nil
  }

  private var isBehindName: Bool {
    switch runs.last?.kind {
    case .name, .note: true
    default: false
    }
  }

  private func other(at index: Int) -> Run {
    let stretch = Stretch(joined(index, index))
    let text = stretch.trimmed.text
    let kind: Run.Kind
    if index > 0, let role = ListWords.onlyRole(text) {
      kind = .role(
        role, isOfAll: pieces[index].separator == .dash && ListWords.isOfSeveral(text))
    } else if index > 0,
      pieces[index].separator == .dash || ListWords.standing(in: text) != nil
        || ListWords.isOfOtherRole(text)
        || ListWords.isInstitution(text) && isBehindName
        || PastedNames.isPerson(text)
    {
      kind = .note
    } else {
      kind = .unknown
    }
    return Run(kind: kind, stretch: stretch, first: index, last: index)
  }

  /// Joins the names of a sentence to a piece of it that is running text, in which they count for
  /// nothing: `Refugees from Syria and Iraq`.
  private mutating func joinProse() {
    guard runs.count > 1, runs.contains(where: isProse) else { return }
    var sentences: [[Run]] = []
    for run in runs {
      if sentences.isEmpty || pieces[run.first].separator == .stop { sentences.append([]) }
      sentences[sentences.count - 1].append(run)
    }
    runs = sentences.flatMap { sentence -> [Run] in
      guard sentence.contains(where: isProse), let first = sentence.first?.first,
        let last = sentence.last?.last
      else { return sentence }
      return [
        Run(kind: .unread, stretch: Stretch(joined(first, last)), first: first, last: last)
      ]
    }
  }

  /// Whether a piece is words in which a name stands that is not of a list; what speaks of members
  /// or observers says who they are.
  private func isProse(_ run: Run) -> Bool {
    guard case .unknown = run.kind else { return false }
    let text = run.stretch.trimmed.text
    guard ListWords.isProse(text), ListWords.role(in: text) == nil,
      known.namesSomebody(text),
      GroupPhrase(text, known) == nil
    else { return false }
    return run.stretch.clauses.map { Clause($0, known) }
      .contains { $0.names.isEmpty && !$0.isRemark }
  }

  /// Joins unknown pieces that were one text: around "and", or in a line without any name.
  private mutating func joinUnknown() {
    let hasName = runs.contains { if case .name = $0.kind { true } else { false } }
    var joinedRuns: [Run] = []
    for run in runs {
      guard let before = joinedRuns.last, case .unknown = run.kind else {
        joinedRuns.append(run)
        continue
      }
      let isComma = pieces[run.first].separator == .comma
      switch before.kind {
      case .unknown where !isComma || (!hasName && pieces.count <= 3):
        joinedRuns[joinedRuns.count - 1] = Run(
          kind: .unknown, stretch: Stretch(joined(before.first, run.last)), first: before.first,
          last: run.last)
      // "Viet Nam, Ministry of Labour, Invalids and Social Affairs"
      case .note where ListWords.isInstitution(before.stretch.trimmed.text):
        joinedRuns[joinedRuns.count - 1] = Run(
          kind: .note, stretch: Stretch(joined(before.first, run.last)), first: before.first,
          last: run.last)
      default: joinedRuns.append(run)
      }
    }
    runs = joinedRuns
  }
}
