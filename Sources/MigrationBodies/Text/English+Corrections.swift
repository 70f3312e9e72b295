/// What is asked and said when a row is corrected.
extension English {
  /// Who says so; with the source that the cell has so far, which is not taken unasked.
  package static func whoSaysSo(old: String) -> String {
    old.isEmpty ? "who says so?" : "who says so (so far \(old))?"
  }

  package static func factWithoutSource(old: String) -> String {
    let same = old.isEmpty ? "" : "; type \(old) where it says this too"
    return "who says so? A fact without a source cannot be checked" + same
  }

  package static func noSuchSource(_ text: String) -> String {
    "“\(text)” is no source of the catalogue; of a new one type title; publisher; date; address"
  }

  package static func noDateOfSource(_ text: String) -> String {
    "“\(text)” is no date, nor an address: of a source type title; publisher; date; address, the "
      + "date as 2012-06-30, 30 June 2012, June 2012 or 2012"
  }
}
