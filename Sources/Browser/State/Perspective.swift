import MigrationBodies

/// From which side the catalogue is looked at.
public enum Perspective: Int, CaseIterable, Sendable {
  /// Bodies, their members and their commitments.
  case bodies
  /// States and organisations, the bodies each sits in, its commitments.
  case parties
  /// Commitments, and the full text of the chosen one.
  case commitments

  /// Its name in the header.
  var title: String {
    switch self {
    case .bodies: "Bodies"
    case .parties: "States and organisations"
    case .commitments: "Commitments"
    }
  }

  /// What its list lists.
  var subject: View.Subject {
    switch self {
    case .bodies: .bodies
    case .parties: .parties
    case .commitments: .commitments
    }
  }
}
