/// What a list says of a party that keeps it from being one that is there, or in the body, now.
public enum ListedStanding: String, CaseIterable, Sendable {
  /// It was not at the meeting.
  case absent = "listed as absent"
  /// It was in the body once.
  case former = "listed as a former one"
  /// It is not in the body yet.
  case candidate = "listed as a candidate"
  /// It is not what the list is of: it is under “Non-members” or “Except”.
  case denied = "the list says that it is not"
}
