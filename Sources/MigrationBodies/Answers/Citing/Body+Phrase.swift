extension Body {
  /// The body in a sentence: `the Colombo Process`, `the Caribbean Community (CARICOM)`.
  ///
  /// Short names of several words are names as they are; one word is an acronym, and some of those
  /// have an article and others not.
  var phrase: String {
    let (name, shortName) = (self.name, self.shortName)
    if shortName.contains(" ") { return Self.withArticle(shortName) }
    return shortName == name
      ? Self.withArticle(name) : "\(Self.withArticle(name)) (\(shortName))"
  }

  private static func withArticle(_ name: String) -> String {
    let words = name.split(separator: " ")
    guard words.count > 1, words[0].lowercased() != "the" else { return name }
    // As “EUROMED Migration”.
    let isProper = words.count == 2 && words[0].count > 4 && words[0] == words[0].uppercased()
    return isProper ? name : "the \(name)"
  }
}
