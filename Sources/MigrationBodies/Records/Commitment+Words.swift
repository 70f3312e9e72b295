extension Commitment {
  /// Its place in the document for a narrow column: `¶4`, `Art. 16`, or what the document calls it;
  /// nil where none is known.
  var shortPlace: String? {
    self.paragraph.map { paragraph in
      if paragraph.hasPrefix("Articles ") { return "Art. " + paragraph.dropFirst(9) }
      if paragraph.hasPrefix("Article ") { return "Art. " + paragraph.dropFirst(8) }
      return paragraph.first?.isNumber ?? false ? "¶" + paragraph : paragraph
    }
  }
}
