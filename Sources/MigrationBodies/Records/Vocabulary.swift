/// The catalogue's vocabularies in words.
public enum Vocabulary {
  /// A vocabulary's term in words: `regional-organisation` is `regional organisation`.
  public static func words(_ term: String) -> String {
    switch term {
    case "un-member": "UN member"
    case "un-observer": "UN observer"
    case "un-entity": "UN entity"
    case "ngo": "NGO"
    case "co-chair": term
    case "mena": "Middle East and North Africa"
    case "communique": "communiqué"
    case "africa", "americas", "asia", "europe", "oceania":
      term.prefix(1).uppercased() + term.dropFirst()
    default: String(term.map { $0 == "-" ? " " : $0 })
    }
  }

  /// A kind of body in at most seven letters, for narrow columns.
  public static func short(kind: String) -> String {
    switch kind {
    case "regional-consultative-process": "rcp"
    case "interregional-forum": "forum"
    case "global-process": "global"
    case "regional-organisation": "org"
    case "international-organisation": "int org"
    case "working-group": "group"
    case "conference-series": "conf"
    case "review-process": "review"
    case "agreement": "accord"
    case "wider-group": "wider"
    default: kind
    }
  }
}
