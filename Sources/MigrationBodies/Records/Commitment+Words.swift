extension Commitment {
  /// Its place in the document for a narrow column: `¶4`, `Art. 16(2)`, or what the document calls it;
  /// nil where none is known.
  var shortPlace: String? {
    self.paragraph.map { paragraph in
      guard let word = ["Articles ", "Article "].first(where: paragraph.hasPrefix) else {
        return paragraph.first?.isNumber ?? false ? "¶" + paragraph : paragraph
      }
      let place = paragraph.dropFirst(word.count).split(separator: ", paragraph ")
      return "Art. " + place[0] + (place.count == 2 ? "(\(place[1]))" : "")
    }
  }
}
