/// What staff look for first in a body and the catalogue does not have.
extension BodyCheck {
  /// A dated list of all who take part, who chairs, any meeting: which of them is not known.
  ///
  /// An agreement has neither chair nor meetings of its own.
  var missing: [Finding] {
    guard !body.isOver, terms.contains(where: \.attends) else { return [] }
    let meets = body.kindID != "agreement"
    let missing = [
      hasDatedList ? nil : "a complete list with a date",
      hasChair || !meets ? nil : "who chairs it",
      !meetings.isEmpty || !meets ? nil : "any meeting",
    ].compactMap(\.self)
    guard !missing.isEmpty else { return [] }
    return [
      finding(
        .missing, .note, "not known: \(missing.joined(separator: "; "))", rows: [],
        sources: [body.summarySource].compactMap(\.self))
    ]
  }

  private var hasDatedList: Bool {
    let role = catalogue.principalRole(of: ref)
    return [true, false].contains {
      !catalogue.completeLists(of: ref, as: role, ofStates: $0).isEmpty
    }
  }

  private var hasChair: Bool { !catalogue.chairsNow(of: ref).refs.isEmpty }
}
