/// The source by which somebody is in the chair.
struct ChairSight {
  /// Its date; nil where it has none.
  let date: EDTFDate?
  /// Whether it is too old to say who is in the chair on the catalogue's date, or has no date, and
  /// no end of the term is known.
  let isOld: Bool
  /// Whether it is of the press, or a copy or compilation.
  let isSecondHand: Bool

  /// As of when somebody is in the chair: `as of 2024-09`.
  var asOf: String { English.inChairAsOf(date?.words) }
}
