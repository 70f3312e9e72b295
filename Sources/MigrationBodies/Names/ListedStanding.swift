/// What a list says of a party that keeps it from being one that is there, or in the body, now.
public enum ListedStanding: String, CaseIterable, Sendable {
  /// It was not at the meeting.
  case absent = "listed as absent"
  /// It was in the body once.
  case former = "listed as a former one"
  /// It is not in the body yet.
  case candidate = "listed as a candidate"
  /// It was invited to the meeting, and has no role of the body's own.
  case invited = "listed as a guest"
  /// "Absent" stands on a line between it and another: as a note of the one or a heading of the other.
  case unsure = "may be listed as absent"
  /// It is not what the list is of: it is under “Non-members” or “Except”.
  case denied = "the list says that it is not"

  /// Whether it leaves the role that a heading gives.
  var keepsRole: Bool { [.absent, .unsure].contains(self) }

  /// Whether a heading that says it speaks of its own line alone where names stand behind its colon.
  var isOfLine: Bool { self != .invited }
}
