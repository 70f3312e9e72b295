/// How a commitment concerns the parties that are for sure in a set.
struct Concern: Sendable {
  /// The parties that it concerns for sure.
  fileprivate(set) var sure: [Ref<Party>] = []
  /// The parties of which it is uncertain whether it concerns them.
  fileprivate(set) var open: [Ref<Party>] = []

  /// Whether it concerns one of them for sure.
  var isSure: Bool { !sure.isEmpty }

  /// Whom it concerns, in words: how many for sure, and of whom it is uncertain.
  func words(in catalogue: Catalogue) -> String {
    English.concerning(
      sure: sure.count, uncertain: catalogue.byName(open).map { catalogue.parties[$0].shortName })
  }

  /// Whether it concerns, or may concern, so many of them.
  func concerns(all count: Int) -> Bool { sure.count + open.count == count }
}

/// A set as of a date; nil for now.
struct DatedSet: Hashable {
  let set: PartySet
  let date: EDTFDate?
}

extension Catalogue {
  /// The commitments that concern, or may concern, a party that is for sure in a set, and which.
  ///
  /// - Complexity: O(parties × commitments), once a date.
  func concerns(of set: PartySet) -> [Ref<Commitment>: Concern] {
    store.concerns.value(DatedSet(set: set, date: date)) {
      var concerns: [Ref<Commitment>: Concern] = [:]
      for party in result(of: set).isIn {
        for undertaking in undertakings(of: party) {
          if undertaking.tie.isOpen {
            concerns[undertaking.commitment, default: Concern()].open.append(party)
          } else {
            concerns[undertaking.commitment, default: Concern()].sure.append(party)
          }
        }
      }
      return concerns
    }
  }

  /// The same commitments in the table's order.
  func commitments(concerning set: PartySet) -> [Ref<Commitment>] {
    concerns(of: set).keys.sorted()
  }
}
