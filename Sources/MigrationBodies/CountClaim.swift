/// What a source's count is a count of, where its words say so plainly.
enum CountClaim: Equatable {
  /// All who have the role.
  case all
  /// Those of them who are members of another body, by its identifier.
  case members(of: String)
  /// Those of them in a region (UN M49).
  case region(String)
  /// Something that cannot be compared: those at a meeting, the founders, a lower bound.
  case other

  /// Reads the words of a roster.
  init(_ roster: Roster) {
    // Whether a list is whole is only recorded of the list of all.
    guard roster.complete != "true", let words = roster.words?.lowercased() else {
      self = roster.complete == nil ? .other : .all
      return
    }
    let whole = roster.complete != nil
    let text = Self.core(words)
    if let claim = Self.parts[text] {
      self = claim
    } else if Self.wholes.contains(text) || whole && !Self.isPart(text) {
      self = .all
    } else {
      self = .other
    }
  }

  /// The words without what only says when or where they stand; "" when they are no exact count.
  private static func core(_ words: String) -> String {
    for vague in ["more than", "(over)", "at most", "bound)", "together", "besides"]
    where words.contains(vague) {
      return ""
    }
    var text = words.split(separator: "(")[0]
    for ending in [" among the members", " taking part in asem", " as of ", " in 20", " in all"] {
      if let range = text.ranges(of: ending).first { text = text[..<range.lowerBound] }
    }
    while text.last == " " { text.removeLast() }
    return String(text)
  }

  /// Whether words beside a list speak of less than the whole, as of those at one meeting.
  private static func isPart(_ text: String) -> Bool {
    text.isEmpty
      || ["represented", "meeting", "summit", "invited", "review", "named", "non-eu"].contains {
        text.contains($0)
      }
  }

  private static let wholes: Set<String> = [
    "members", "member states", "member countries", "member governments", "member organizations",
    "member organisations", "states", "countries", "governments", "participants",
    "participating states", "participating countries", "associate members", "associated countries",
    "observers", "observer states", "observer countries", "observer organizations",
    "permanent observers", "partners", "partner organisations",
  ]

  private static let parts: [String: CountClaim] = {
    var parts: [String: CountClaim] = [:]
    for (names, claim) in [
      (["eu"], CountClaim.members(of: "eu")), (["asean"], .members(of: "asean")),
      (["au"], .members(of: "african-union")),
      (["asian"], .region("asia")), (["african"], .region("africa")),
      (["european"], .region("europe")),
    ] {
      for name in names {
        for noun in ["member states", "countries", "states"] { parts["\(name) \(noun)"] = claim }
      }
    }
    return parts
  }()
}
