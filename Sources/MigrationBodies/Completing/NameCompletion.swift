/// Names, expressions and filters that can be typed as the last word of several.
struct NameCompletion {
  private let partial: String
  /// The words before it that belong to the same argument.
  private let words: [String]
  private let form: ArgumentDeclaration.Form
  private let catalogue: Catalogue

  init(
    _ partial: String, after words: [String], _ form: ArgumentDeclaration.Form,
    in catalogue: Catalogue
  ) {
    (self.partial, self.words, self.form, self.catalogue) = (partial, words, form, catalogue)
  }

  // MARK: - Names

  /// Bodies: their identifiers; once something is typed that begins none, their names and acronyms.
  var bodies: [Completion] {
    let bodies = catalogue.bodies
    return named(
      bodies.map { ($0.id, $0.shortName) },
      others(in: .bodies))
  }

  /// States and organisations: names of states and identifiers of organisations; once something is
  /// typed that begins none, codes and other names.
  var parties: [Completion] {
    let parties = catalogue.parties
    return named(
      parties.refs.map { ref in
        parties.isState(ref)
          ? (parties[ref].name, parties[ref].id) : (parties[ref].id, parties[ref].name)
      },
      others(in: .parties))
  }

  /// All names and codes, with what they mean.
  private func others(in scope: NameFinder.Scope) -> [Name] {
    NameFinder(catalogue).allNames(in: scope).map { name, record in
      switch record {
      case .body(let ref): (name, catalogue.bodies[ref].id)
      case .party(let ref):
        (
          name,
          name == catalogue.parties[ref].id
            ? catalogue.parties[ref].name : catalogue.parties[ref].id
        )
      }
    }
  }

  private typealias Name = (name: String, meaning: String)

  /// The names that go on from the words before, or begin here; the others where none of the first
  /// do.
  private func named(
    _ names: [Name], _ others: @autoclosure () -> [Name]
  ) -> [Completion] {
    // In a list of names, the words before may be the beginning of this one.
    for start in words.indices where form == .names || start == 0 {
      let found = (names + others()).compactMap { name, meaning in
        rest(of: name, after: words[start...]).map { ($0, meaning) }
      }
      let fitting = fitting(found)
      guard fitting.isEmpty else { return fitting }
    }
    guard words.isEmpty || form == .names else { return [] }
    let found = fitting(names)
    return found.isEmpty ? fitting(others()) : found
  }

  /// What is left of a name after words with which it begins; nil when it does not.
  private func rest(of name: String, after words: ArraySlice<String>) -> String? {
    let parts = name.split(separator: " ")
    guard parts.count > words.count,
      zip(parts, words).allSatisfy({ Folding.fold(String($0)) == Folding.fold($1) })
    else { return nil }
    return parts.dropFirst(words.count).joined(separator: " ")
  }

  /// Those of names, each with what it means, that begin as the word does, whatever the case and
  /// accents; spelt as far as it is typed as it is typed, since a shell keeps no others.
  func fitting(_ names: [(name: String, meaning: String)]) -> [Completion] {
    let typed = Folding.fold(partial)
    return names.compactMap { name, meaning in
      guard !partial.isEmpty else { return Completion(name, meaning) }
      let folded = Folding.fold(name)
      guard folded.hasPrefix(typed), name.count >= partial.count else { return nil }
      let word = partial + name.dropFirst(partial.count)
      return Folding.fold(word) == folded ? Completion(word, meaning) : nil
    }.unique
  }

  // MARK: - Expressions and filters

  /// What can stand in a set expression: operands, and names of bodies in several words.
  var expression: [Completion] {
    let before = words.map { $0 + " " }.joined()
    let text = before + partial
    let operand = PartySet.operand(before: text[...])
    if operand.isEmpty { return fitting(catalogue.bodies.map { (partial + $0.id, $0.shortName) }) }
    // Where an operand goes on after a blank it is a name.
    let parts = operand.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    if parts.count > 1, let last = parts.last, !operand.contains(where: { ":@{".contains($0) }) {
      let names = NameCompletion(last, after: Array(parts.dropLast()), .name, in: catalogue)
      let start = partial.dropLast(last.count)
      return names.bodies.map { Completion(start + $0.word, $0.meaning) }
    }
    let found = PartySet.completions(of: text, at: text.count, in: catalogue)
      .filter { $0.replacing.lowerBound >= before.count }
      .map { found in
        Completion(
          partial.prefix(found.replacing.lowerBound - before.count) + found.with, found.meaning)
      }
    return found.isEmpty && words.isEmpty ? bodies : found
  }

  /// What can stand in a filter: fields and their values; for the beginning of a word that is no
  /// field's also themes, roles and kinds of bodies.
  func filter(for subject: View.Subject) -> [Completion] {
    var found = quoted.map { completions(of: $0, for: subject) } ?? []
    if found.isEmpty { found = completions(of: partial, for: subject) }
    guard found.isEmpty else {
      return found.map { found in
        let start = partial.prefix(found.replacing.lowerBound)
        // A value of several words needs no quotation marks where it is a word of its own.
        let isWord = start.allSatisfy { $0 == "-" }
        return Completion(
          start + (isWord ? found.with.filter { $0 != "\"" } : found.with), found.meaning)
      }
    }
    guard !partial.isEmpty else { return [] }
    return fitting(
      catalogue.themes.map { ($0.label, "theme") }
        + Role.allCases.map { ($0.label, "role") }
        + Set(catalogue.bodies.map(\.kindID)).sorted().map { (Vocabulary.words($0), "kind") })
  }

  private func completions(of text: String, for subject: View.Subject) -> [Query.Completion] {
    Query.completions(of: text, at: text.count, for: subject, in: catalogue)
  }

  /// The word as one field with a value of several words, whose quotation mark the shell has kept for
  /// itself; nil where it can be no such field.
  private var quoted: String? {
    let parts = partial.split(separator: ":", maxSplits: 1)
    guard parts.count == 2, parts[1].contains(" "), !parts[1].contains("\""),
      parts[0].drop(while: { $0 == "-" }).allSatisfy(\.isLetter)
    else { return nil }
    return "\(parts[0]):\"\(parts[1])"
  }
}
