import MigrationBodies

/// The words of a filter on a command line, from which the shell has taken quotation marks.
enum FilterWords {
  /// Reads a filter.
  ///
  /// - Throws: A `Complaint` when it is wrong, or has no letter or digit in it: to answer with
  ///   everything would look as if everything matched.
  static func query(
    _ text: String, for subject: View.Subject, in catalogue: Catalogue
  ) throws(Complaint) -> Query {
    let query: Query
    do throws(QueryError) {
      query = try Query(text, for: subject, in: catalogue)
    } catch {
      throw Complaint(lines: error.complaint)
    }
    if query.isEmpty, text.contains(where: { $0 != " " }) {
      throw Complaint("the filter “\(text)” has no letters or digits to look for")
    }
    return query
  }

  /// The words as one filter.
  ///
  /// The shell hands on `member:"viet nam"` without its quotation marks. They are put back where
  /// that can be read; `'member:VN labour'`, which can only be two terms, stays as it is.
  static func joined(
    _ words: [String], for subject: View.Subject, in catalogue: Catalogue
  ) -> String {
    words.map { word in
      let word = plain(word)
      guard let quoted = quoted(word) else { return word }
      do throws(QueryError) {
        _ = try Query(quoted, for: subject, in: catalogue)
        return quoted
      } catch {
        return word
      }
    }.joined(separator: " ")
  }

  /// A field's value of several words in quotation marks; nil for what is nothing like it.
  private static func quoted(_ word: String) -> String? {
    guard let colon = word.firstIndex(of: ":"), colon > word.startIndex else { return nil }
    let name = word[..<colon].drop { $0 == "-" || $0 == "(" }
    let value = word[word.index(after: colon)...]
    guard !name.isEmpty, name.allSatisfy(\.isLetter), value.contains(" "),
      !value.contains(where: { "\"|()<>=:".contains($0) })
    else { return nil }
    return "\(word[...colon])\"\(value)\""
  }

  // MARK: - Words that begin with a hyphen

  /// Stands for the hyphen of a word that is no option, while options are read.
  private static let minus: Character = "\u{2212}"

  /// The arguments of a command that takes a filter, so that `-labour` is read as a word of it.
  ///
  /// An option has one letter (`-s`), or is `-f` with a format right after it; what follows an
  /// option that takes a value is its value, as in `--sort -members`.
  static func marked(_ arguments: [String]) -> [String] {
    guard let command = arguments.first(where: { !$0.hasPrefix("-") }),
      Fora.configuration.subcommands.contains(where: {
        $0.configuration.commandName == command && $0 is any TakesFilter.Type
      })
    else { return arguments }
    let end = arguments.firstIndex(of: "--") ?? arguments.endIndex
    let options = arguments[..<end]
    return zip(options, [""] + options).map { argument, before in
      isWord(argument) && !valued.contains(before)
        ? String(minus) + argument.dropFirst() : argument
    } + arguments[end...]
  }

  /// The options that take a value, of all commands that take a filter.
  private static let valued: Set = [
    "--as-of", "--body", "-b", "--color", "--columns", "--data", "--format", "-f", "--limit",
    "--party", "-p", "--sort", "--where",
  ]

  private static func isWord(_ argument: String) -> Bool {
    let rest = argument.dropFirst()
    guard argument.hasPrefix("-"), rest.count > 1, rest.first != "-" else { return false }
    return !(rest.first == "f" && Format(rawValue: String(rest.dropFirst())) != nil)
  }

  /// A word as it was typed.
  static func plain(_ word: String) -> String {
    word.first == minus ? "-" + word.dropFirst() : word
  }
}

/// A command whose words are a filter, which can begin with a hyphen.
protocol TakesFilter {}

extension QueryError {
  /// What is said of it: where it is, and what would be right.
  var complaint: [String] {
    let lines = lines
    return ["the filter cannot be read: \(lines.last ?? "")"]
      + lines.dropLast().map { "  \($0)" }
  }
}
