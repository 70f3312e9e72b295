import ArgumentParser
import Browser
import MigrationBodies

/// A word that a shell can offer, and what it means.
struct Completion: Equatable {
  /// What is put on the line.
  let word: String
  /// What is shown beside it where the shell does; "" for nothing.
  let meaning: String

  init(_ word: String, _ meaning: String = "") { (self.word, self.meaning) = (word, meaning) }

  /// The line that the script of a shell reads; nil for a word that cannot be given to it safely: the
  /// shell would show what is invisible in it, or turns the line about, as it is.
  ///
  /// bash expands the words that it is offered: without a backslash before them, `$` and backquotes
  /// in a name from data would be run.
  func line(for shell: CompletionShell?) -> String? {
    guard !word.isEmpty, SafeText(word).description == word else { return nil }
    let meaning = SafeText(meaning).description
    switch shell {
    case .zsh:
      return meaning.isEmpty ? Self.zsh(word) : "\(Self.zsh(word)):\(meaning)"
    case .fish: return meaning.isEmpty ? word : "\(word)\t\(meaning)"
    default: return Self.bash(word)
    }
  }

  private static func zsh(_ text: String) -> String {
    text.replacing("\\", with: "\\\\").replacing(":", with: "\\:")
  }

  private static func bash(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") { escaped, scalar in
      let isPlain =
        !scalar.isASCII || scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
        || " -_./,+@".unicodeScalars.contains(scalar)
      if !isPlain { escaped += "\\" }
      escaped.unicodeScalars.append(scalar)
    }
  }
}

extension CompletionKind {
  /// Words that depend on what is typed and on the catalogue.
  static func words(_ words: @escaping @Sendable (TypedLine) -> [Completion]) -> CompletionKind {
    .custom { arguments, index, prefix in
      let line = TypedLine(arguments, index: index, prefix: prefix)
      return words(line).compactMap { $0.line(for: CompletionShell.requesting) }
    }
  }
}
