/// The names of states as lists cut their first word to an initial: `S. Leone`, `B. Faso`.
///
/// Persons are written so too. A text counts only where every other word of it is one of the name, and
/// one of them more than a form word; then it may be the state.
struct InitialNames: Sendable {
  /// The states by the words behind the initial, each with the initial.
  private let refs: [String: [(initial: Character, ref: Ref<Party>)]]

  /// Takes the first words off the names of states.
  init(_ names: some Sequence<(name: String, ref: Ref<Party>)>) {
    var refs: [String: [(initial: Character, ref: Ref<Party>)]] = [:]
    for (name, ref) in names {
      let words = Folding.fold(name).spaced
      guard let initial = words.first?.first, words.count > 1 else { continue }
      let key = words.dropFirst().joined(separator: " ")
      if refs[key]?.contains(where: { $0 == (initial, ref) }) != true {
        refs[key, default: []].append((initial, ref))
      }
    }
    self.refs = refs
  }

  /// Whether a text begins with an initial; for any other all these names need not be known.
  static func beginsWithInitial(_ text: String) -> Bool {
    text.utf8.count <= longest && text.dropFirst().first == "."
  }

  /// The states that a text may mean; none where it begins with no initial.
  subscript(text: String) -> [Ref<Party>] {
    guard Self.beginsWithInitial(text) else { return [] }
    let words = Folding.fold(text).spaced.map(String.init)
    guard let initial = words.first?.first, words.count > 1,
      !NameStem.isOfForms(Array(words.dropFirst()))
    else { return [] }
    return (refs[words.dropFirst().joined(separator: " ")] ?? []).filter { $0.initial == initial }
      .map(\.ref).unique.sorted()
  }

  private static let longest = 60
}
