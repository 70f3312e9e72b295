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
    "dates" + (found(basis).map { ", \($0)" } ?? "")
  }

  /// How dates were found; nil where a source states them.
  static func found(_ basis: DateBasis) -> String? {
    switch basis {
    case .stated: nil
    case .elimination: "by elimination"
    case .inferred: "inferred"
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

  // MARK: - Bodies that are over

  /// Which of the bodies that are listed are over; nil where none is.
  static func bodiesOver(_ names: [String]) -> String? {
    names.isEmpty
      ? nil : "· over, and not counted: \(names.joined(separator: ", "))"
  }

  /// In which bodies that are over a party was; nil where in none.
  static func wasInBodiesOver(_ names: [String]) -> String? {
    guard !names.isEmpty else { return nil }
    return Sentence.ended(
      "It also was \(inBodiesThatAreOver(names.count)): \(Sentence.list(names))")
  }

  /// `in 2 bodies that are over`.
  static func inBodiesThatAreOver(_ count: Int) -> String {
    "in \(Words.count(count, "body")) that \(count == 1 ? "is" : "are") over"
  }

  static let inBodiesOver = "In bodies that are over"

  // MARK: - Chairs

  static let chairs = "Chairs"

  /// `suspended from 2023-09-18 to 2025-07-15: partial suspension`.
  static func suspended(_ role: String, from: String?, to: String?, note: String?) -> String {
    let span = [from.map { "from \($0)" }, to.map { "to \($0)" }].compactMap(\.self)
    return ([role] + span).joined(separator: " ") + (note.map { ": \($0)" } ?? "")
  }

  /// `India since 2024-05, until 2026 (announced)`.
  static func chair(
    _ name: String, isSure: Bool, isCoChair: Bool, since: String?, until: String?,
    isAnnounced: Bool, sight: ChairSight, next: (name: String, since: String?)?
  ) -> String {
    let seen = sight.date?.words
    let parts = [
      since.map { " since \($0)" } ?? seen.map { ", seen there in a source of \($0)" },
      until.map { ", until \($0)" + (isAnnounced ? " (announced)" : "") },
      sight.isOld && (since != nil || seen == nil) ? " (\(bySource(of: seen)))" : nil,
      next.map { ", then \($0.name)" + ($0.since.map { " from \($0)" } ?? "") },
    ].compactMap(\.self).joined()
    return (isSure ? "" : "perhaps ") + name + (isCoChair ? " (co-chair)" : "") + parts
  }

  /// Who chairs, at the end of a title, and as of when where that is long ago.
  static func inTheChair(_ chairs: [(name: String, since: String?, sight: ChairSight)]) -> String? {
    guard !chairs.isEmpty else { return nil }
    return "★ "
      + chairs.map { name, since, sight in
        name + (since.map { " since \($0)" } ?? "") + (sight.isOld ? " (\(sight.asOf))" : "")
      }.joined(separator: ", ")
  }

  static func bySource(of date: String?, isSecondHand: Bool = false) -> String {
    switch (date, isSecondHand) {
    case (let date?, false): "by a source of \(date)"
    case (let date?, true): "by a second-hand source of \(date)"
    case (nil, false): "by an undated source"
    case (nil, true): "by an undated second-hand source"
    }
  }

  static func inChairAsOf(_ date: String?) -> String {
    date.map { "as of \($0)" } ?? "undated source"
  }

  /// How many were in the chair, and how many are now, or were on a date.
  ///
  /// - Parameters:
  ///   - seen: The dates of the sources that say who is in the chair.
  ///   - old: The dates of the sources of those in the chair of whom these are old; nil for none.
  static func chairs(
    _ count: Int, of body: String?, now: Int, seen: [String], old: [String?], isNow: Bool
  ) -> String {
    let sources =
      seen.isEmpty ? "" : ", by \(seen.count == 1 ? "a source" : "sources") of \(Words.all(seen))"
    let asOf =
      body == nil
      ? "by sources more than a year old, or undated"
      : Words.all(old.map { $0.map { "as of \($0)" } ?? bySource(of: nil) }.unique)
    let parts = [
      now == 0 ? nil : "\(now) in the chair \(isNow ? "now" : "then")\(sources)",
      old.isEmpty ? nil : "\(old.count) in the chair \(asOf)",
    ].compactMap(\.self)
    return counted(count, "chair", of: body) + " through time"
      + (parts.isEmpty ? "" : ": \(parts.joined(separator: "; "))")
  }

  /// Of which bodies the sources are too old to say who chairs them; nil where there is none.
  static func oldChairs(_ bodies: [(name: String, asOf: String)], isNow: Bool) -> String? {
    guard !bodies.isEmpty else { return nil }
    let old =
      "the source is more than a year old or undated, and does not say who "
      + (isNow ? "chairs now" : "chaired then")
    // Of many each has it beside it in the list.
    if bodies.count > 8 { return "★ of \(bodies.count) chairs \(old)" }
    let names = bodies.map { "\($0.name) (\($0.asOf))" }.unique
    return "★ of these \(old): \(names.joined(separator: ", "))"
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
