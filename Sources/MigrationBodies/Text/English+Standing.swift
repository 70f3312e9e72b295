/// What is said of who was where when, in words.
extension English {
  static func notFoundedYet(_ date: String) -> String {
    "founded \(date), later than this: nobody was in it"
  }

  static func foundedWithin(_ date: String) -> String {
    "founded \(date): nobody was in it on all days of this time"
  }

  static func isAfterNewest(_ date: String, _ newest: String) -> String {
    "\(date) is after the newest data, of \(newest)"
  }

  /// What an answer for a date after the newest data means.
  package static func asIfNothingChanged(_ remark: String) -> String {
    "\(remark): it is answered as if nothing had changed since"
  }

  /// How old a list is, and what was added to it.
  static func list(of date: String?, readBy day: String?, entriesTo newest: String?) -> String {
    (date.map { "list of \($0)" } ?? "undated list" + (day.map { ", read by \($0)" } ?? ""))
      + (newest.map { ", entries to \($0)" } ?? "")
  }

  /// What a source is evidence for where it says since or until when.
  static func dates(_ basis: DateBasis) -> String {
    switch basis {
    case .stated: "dates"
    case .elimination: "dates, by elimination"
    case .inferred: "dates, inferred"
    }
  }

  static func uncertain(_ count: Int) -> String { "◐ \(count) uncertain" }

  static func listedLater(_ count: Int, quietSince date: String?) -> String {
    "◐ \(count) listed later"
      + (date.map { "; none is known to have joined or left since \($0)" } ?? "")
  }

  static func foundedLater(_ body: String, _ founded: String, than date: String) -> String {
    "Nobody was in \(body) as at \(date): it was founded later, \(founded)."
  }

  static func foundedIn(_ body: String, _ founded: String, _ date: String) -> String {
    "\(Sentence.begun(body)) was founded within this time (\(founded)), so that nobody was in it "
      + "on all days of \(date)."
  }

  // MARK: - Chairs

  static let chairs = "Chairs"

  /// `India since 2024-05, until 2026 (announced)`.
  static func chair(
    _ name: String, isSure: Bool, isCoChair: Bool, since: String?, seen: String?, until: String?,
    isAnnounced: Bool, oldSight: String?, next: (name: String, since: String?)?
  ) -> String {
    let parts = [
      since.map { " since \($0)" } ?? seen.map { ", seen there in a source of \($0)" },
      until.map { ", until \($0)" + (isAnnounced ? " (announced)" : "") },
      oldSight.map { " (by a source of \($0))" },
      next.map { ", then \($0.name)" + ($0.since.map { " from \($0)" } ?? "") },
    ].compactMap(\.self).joined()
    return (isSure ? "" : "perhaps ") + name + (isCoChair ? " (co-chair)" : "") + parts
  }

  /// Who chairs, at the end of a title.
  static func inTheChair(_ chairs: [(name: String, since: String?)]) -> String? {
    guard !chairs.isEmpty else { return nil }
    return "★ "
      + chairs.map { $0.name + ($0.since.map { " since \($0)" } ?? "") }.joined(separator: ", ")
  }

  /// - Parameter seen: The dates of the sources that say who is in the chair.
  static func chairs(
    _ count: Int, of body: String?, now: Int, seen: [String], isNow: Bool
  ) -> String {
    let sources =
      seen.isEmpty ? "" : ", by \(seen.count == 1 ? "a source" : "sources") of \(Words.all(seen))"
    return counted(count, "chair", of: body) + " through time"
      + (now == 0 ? "" : ": \(now) in the chair \(isNow ? "now" : "then")\(sources)")
  }

  static func noChairNow(of body: String, asOf date: String?) -> String {
    "no source that was read says for sure who "
      + (date.map { "chaired \(body) as of \($0)" } ?? "chairs \(body) now")
  }

  /// Of which bodies no source says who chairs them; nil where there is none.
  static func noChairNow(of bodies: [String], ofAll: Bool, asOf date: String?) -> String? {
    guard let first = bodies.first else { return nil }
    guard ofAll else { return noChairNow(of: first, asOf: date) }
    return
      "of \(Words.count(bodies.count, "body")) with chairs no source that was read says for sure "
      + "who \(date.map { "chaired them as of \($0)" } ?? "chairs them now")"
  }

  static func noChairs(of body: String?) -> String {
    "no source that was read says who chairs \(body ?? "any body")"
  }
}
