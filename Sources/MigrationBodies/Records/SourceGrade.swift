/// What kind of publisher a source is, those that one relies on first before the others.
public enum SourceGrade: String, CaseIterable, Comparable, Sendable {
  /// A state speaks for itself.
  case official
  /// A body or an organisation of states speaks.
  case intergovernmental
  /// Scholars and their data sets.
  case scholarly
  /// Newspapers and news agencies.
  case press
  /// Encyclopaedias, mirrors, repositories, compilations.
  case secondary

  /// What one relies on more comes first.
  public static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

  /// Whether what it says was said elsewhere first.
  var isSecondHand: Bool { self == .press || self == .secondary }

  private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

extension SourceGrade: KnownCellValue {}
