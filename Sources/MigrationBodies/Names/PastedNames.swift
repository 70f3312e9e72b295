/// How a short text of a pasted list has to be written to be a name.
///
/// Names of states have at least four letters; what is shorter is a code or an acronym, and lists
/// are full of other short words: titles, initials, "no", "yes", "N/A", articles. They count only as
/// they are written in the tables.
enum PastedNames {
  /// Texts of more letters are names however they are written.
  private static let mostLetters = 3

  /// Whether a text is written as one of the names that it would be.
  ///
  /// - Parameters:
  ///   - text: What stands alone between separators: `VN`, `Mr.`, `U.K.`, `is`.
  ///   - names: The names of the parties that it means when case and punctuation do not matter.
  static func isWritten(_ text: String, as names: () -> [String]) -> Bool {
    guard isShort(text) || isBrief(text) else { return true }
    let isCode = text.utf8.allSatisfy { (0x41...0x5A).contains($0) || (0x30...0x39).contains($0) }
    if isCode { return true }
    let plain = withoutStops(text)
    return names().contains { name in
      let other = withoutStops(name)
      // An acronym in small letters is a word: "us", "bih".
      return isAccented(plain, as: other) && (other == plain || isWord(name: other))
    }
  }

  /// Whether a name in the tables is written as a word is: "Lao", and no code or acronym.
  private static func isWord(name: String) -> Bool {
    name != name.lowercased() && name.dropFirst() == name.dropFirst().lowercased()
  }

  /// Whether a short name is written with the accents of one in the tables: "Mỹ" is not the code MY,
  /// nor "Y" Italy (Ý); a word that has none may be written with some, as "Lào".
  static func isAccented(_ text: String, as name: String) -> Bool {
    plain(name) == plain(text)
      || isWord(name: name) && name.utf8.allSatisfy { $0 < 0x80 }
        && Folding.key(name) == Folding.key(text)
  }

  /// Whether an acronym is a word of text in capitals: "WHO ATTENDED", "MINISTERIO DE LAS MUJERES".
  static func isWord(_ acronym: String) -> Bool { words.contains(acronym) }

  private static let words: Set<String> = [
    "WHO", "CAN", "LAS", "CAR", "BAD", "FRY", "ECO", "US", "PAM", "MSG", "FRA", "CAF", "ELA",
  ]

  /// Whether a text is a short name only when a space within it is left out: "MA LI" is a person, and
  /// "VIET NAM" is written so.
  ///
  /// - Parameter names: The names of the parties that it would mean.
  static func isTorn(_ text: String, of names: () -> [String]) -> Bool {
    guard text.utf8.count <= longestTorn, text.utf8.contains(UInt8(ascii: " ")) else {
      return false
    }
    let words = joiningInitials(text)
    guard words.contains(" "), words.utf8.count <= mostTorn else { return false }
    return !names().contains { joiningInitials($0) == words }
  }

  /// In a longer name no word of another text ends where it is torn.
  private static let mostTorn = 8
  private static let longestTorn = 16

  /// The folded words of a text without "the", initials next to each other as one: `Lao P D R`.
  private static func joiningInitials(_ text: String) -> String {
    var words: [String] = []
    var isInitial = false
    for word in Folding.fold(text).spaced where words != [] || word != "the" {
      if word.utf8.count == 1, isInitial {
        words[words.count - 1] += word
      } else {
        words.append(String(word))
      }
      isInitial = word.utf8.count == 1
    }
    return words.joined(separator: " ")
  }

  /// Whether a code behind a person is more likely a degree or an office: `Mr. A. Person, MA`.
  static func isDegree(_ text: String) -> Bool {
    degrees.contains(text.filter { $0 != "." && $0 != " " })
  }

  static let degrees: Set<String> = [
    "AM", "BA", "BS", "CA", "CV", "HR", "IT", "MA", "MD", "MG", "MP", "MS", "PA", "PE", "SC", "SG",
  ]

  /// Whether a text has too few letters to be a name however it is written.
  static func isShort(_ text: String) -> Bool {
    guard text.utf8.count <= 24 else { return false }
    let key = Folding.key(text).utf8
    return key.count <= mostLetters && key.allSatisfy { $0 < 0x80 }
  }

  /// Whether a text is as short in another script that has capitals: "США", and not "сад".
  private static func isBrief(_ text: String) -> Bool {
    text.utf8.count <= 24 && text.unicodeScalars.count <= mostLetters
      && text.unicodeScalars.contains { $0.properties.isUppercase || $0.properties.isLowercase }
  }

  /// A short text without full stops, spaces and case, and with its accents.
  private static func plain(_ text: String) -> String {
    text.filter { $0 != "." && $0 != " " && $0 != "-" }.lowercased()
  }

  private static func withoutStops(_ text: String) -> String { text.filter { $0 != "." } }

  /// Whether a text is a person with a title or initials: `Mr. A. Person`, `H.E. D.E. Person`.
  static func isPerson(_ text: String) -> Bool {
    if text.utf8.last ?? 0 >= 0x80, titlesBehind.contains(where: text.hasSuffix) { return true }
    let words = words(of: text)
    guard let first = words.first, words.count > 1 else { return isTitle(Substring(text)) }
    // "R. U." has no surname: it is a name cut short.
    return isTitle(first) || isInitials(first) && !words.allSatisfy(isInitials)
  }

  /// Whether a text begins with a title: `The Hon. A. Person`.
  static func hasTitle(_ text: String) -> Bool { words(of: text).first.map(isTitle) ?? false }

  private static func words(of text: String) -> [Substring] {
    let words = text.unicodeScalars.split { $0 == " " || $0 == "\u{A0}" }.map { Substring($0) }
    return words.first?.lowercased() == "the" ? Array(words.dropFirst()) : words
  }

  /// Whether a word is a title as it is written.
  static func isTitle(_ word: Substring) -> Bool {
    // "MR" alone is a code, and "DR Congo" a name; Arabic has no capitals.
    word.utf8.count <= longestTitle
      && word.utf8.contains { $0 == UInt8(ascii: ".") || $0 >= 0x80 || (0x61...0x7A) ~= $0 }
      && (titles.contains(Folding.squash(String(word)))
        || accentedTitles.contains(word.lowercased()))
  }

  /// In bytes, full stops too.
  private static let longestTitle = 24

  /// In Chinese a title stands behind the name.
  private static let titlesBehind = ["先生", "女士", "博士", "教授", "大使", "部长", "司长"]

  /// Without their accents they are words of names: Ba Lan is Poland.
  private static let accentedTitles: Set<String> = ["ông", "bà"]

  /// Whether a word is letters with full stops, as `A.` and `D.E.` are.
  private static func isInitials(_ word: Substring) -> Bool {
    word.hasSuffix(".") && word.split { $0 == "." || $0 == "-" }.allSatisfy { $0.count == 1 }
  }

  private static let titles: Set<String> = [
    "mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor", "hon", "honourable", "honorable",
    "rt", "he", "hrh", "hh", "hm", "sir", "dame", "lady", "lord", "sheikh", "shaikh", "eng", "amb",
    "m", "mm", "mme", "mlle", "se", "sem", "sexc", "sr", "sra", "srta", "don", "dona", "ing", "lic",
    "herr", "frau", "srs", "sres", "sras", "col", "gen", "maj", "capt", "lt", "brig", "cmdt",
    "cnel",
    "gral", "comdt", "rev", "adm", "sig", "dott", "exmo", "exma", "excmo", "excma", "exc", "excm",
    "г", "гн", "гжа", "господин", "госпожа", "datuk", "dato", "tan", "السيد", "السيدة",
    "السادة", "معالي", "سعادة", "سمو", "الدكتور", "الدكتورة",
  ]

  /// Whether a full stop after a word ends no sentence: it is a title, an initial or cut short.
  static func isAbbreviation(_ word: String) -> Bool {
    let isShort = word.count == 1 || word.contains(".")
    let folded = Folding.squash(word)
    return isShort || titles.contains(folded) || abbreviations.contains(folded)
  }

  private static let abbreviations: Set<String> = [
    "no", "nr", "nos", "st", "ste", "sta", "sto", "br", "brit", "dem", "rep", "fed", "is", "isl",
    "terr", "eq", "neth", "nth", "sth", "pop", "soc", "dr", "vs", "art", "para",
  ]
}
