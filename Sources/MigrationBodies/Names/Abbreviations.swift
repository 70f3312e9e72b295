/// Words of names that are cut short: `Dem. Rep.`, `St.`, `Is.`, `N. Korea`.
enum Abbreviations {
  /// The ways to write out a name; none when nothing in it is cut short.
  static func expansions(of name: String) -> [String] {
    let parts = name.spaced
    // Nearly all names have nothing that is cut short.
    guard parts.contains(where: { $0.utf8.count <= longestCertain || $0.utf8.contains(fullStop) })
    else { return [] }
    var texts = [""]
    var isShort = false
    for word in parts {
      let bare = word.filter { $0.isLetter }
      let isCut =
        word.contains(".") || certain.contains(bare.lowercased())
        || certainInCapitals.contains(bare)
      // Alone "Is" and "St." are no names; "Neth." is one.
      let isOne = parts.count > 1 || bare.count >= leastAlone
      let ways = isCut && isOne ? words[Folding.fold(String(bare))] : nil
      if ways != nil { isShort = true }
      let rest = String(word.drop { $0.isLetter || $0 == "." })
      texts = texts.flatMap { text in
        (ways?.map { $0 + rest } ?? [String(word)]).map { text.isEmpty ? $0 : "\(text) \($0)" }
      }
      guard texts.count <= most else { return [] }
    }
    return isShort ? texts : []
  }

  private static let most = 16
  private static let fullStop = UInt8(ascii: ".")
  /// With signs around it no word of `certain` is longer.
  private static let longestCertain = 8
  /// Shorter words alone are codes, titles and initials.
  private static let leastAlone = 4

  /// Cut short also without a full stop.
  private static let certain: Set<String> = ["dem", "rep", "st", "fed", "brit", "neth"]

  /// Cut short without a full stop where they are written so: "Gilbert Is".
  private static let certainInCapitals: Set<String> = ["Is", "Isl"]

  private static let words: [String: [String]] = [
    "dem": ["Democratic"], "rep": ["Republic"], "fed": ["Federal", "Federated"],
    "st": ["Saint"], "ste": ["Sainte"], "sta": ["Santa"], "sts": ["States"],
    "is": ["Islands", "Island"], "isl": ["Islands", "Island"],
    "terr": ["Territory", "Territories"],
    "br": ["British"], "brit": ["British"], "neth": ["Netherlands"], "eq": ["Equatorial"],
    "pop": ["People"], "soc": ["Socialist"], "n": ["North", "Northern", "New"],
    "s": ["South", "Southern"], "e": ["East", "Eastern"], "w": ["West", "Western"],
    "a": ["American"], "c": ["Central"], "p": ["Papua", "People"], "dém": ["Démocratique"],
    "rép": ["République"],
    "u": ["United"], "k": ["Kingdom"], "r": ["Republic"], "d": ["Democratic"],
  ]
}
