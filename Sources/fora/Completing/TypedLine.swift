import MigrationBodies

/// A command line while it is typed.
struct ShellLine {
  /// The words without the program's name.
  let words: [String]
  /// What is typed of the word that is to be completed.
  let prefix: String

  /// - Parameters:
  ///   - arguments: The words, the first of them the program's name.
  ///   - index: The place of the word that is to be completed.
  ///   - prefix: The part of it before the cursor, where the shell knows it.
  init(_ arguments: [String], index: Int, prefix: String) {
    words = Array(arguments.dropFirst())
    let word = arguments.indices.contains(index) ? arguments[index] : ""
    // What was quoted on the line arrives with its quotation mark.
    self.prefix = String((prefix.isEmpty ? word : prefix).drop { $0 == "\"" || $0 == "'" })
  }

  /// The command: its first word that is no option.
  var command: String { words.first { !$0.hasPrefix("-") } ?? "" }

  /// The catalogue that the command would use; the built-in one where the tables named are not sound.
  var catalogue: Catalogue {
    var paths: [String] = []
    for (word, next) in zip(words, words.dropFirst()) where word == "--data" { paths.append(next) }
    let own = OwnData(paths: paths, isOnly: words.contains("--only-data"))
    return (try? own.catalogue()) ?? .embedded
  }

  /// Those of names, each with what it means, that begin as the typed word does, whatever the case
  /// and accents; spelt as far as it is typed as it is typed, since a shell keeps no others.
  func fitting(_ names: [(name: String, meaning: String)]) -> [Completion] {
    let typed = Folding.fold(prefix)
    return names.compactMap { name, meaning in
      guard !typed.isEmpty else { return Completion(name, meaning) }
      guard Folding.fold(name).hasPrefix(typed), name.count >= prefix.count else { return nil }
      return Completion(prefix + name.dropFirst(prefix.count), meaning)
    }
  }
}
