extension String {
  /// The text as a cell of a CSV file: in quotes where it has a sign that would mean something.
  package var asCSV: String {
    guard utf8.contains(where: { Self.special.contains($0) }) else { return self }
    // By code points: a quote with a mark on it is one letter, and another one than a quote.
    var quoted = "\""
    for scalar in unicodeScalars {
      if scalar == "\"" { quoted.unicodeScalars.append(scalar) }
      quoted.unicodeScalars.append(scalar)
    }
    return quoted + "\""
  }

  private static let special = Array(",\"\n\r".utf8)
}
