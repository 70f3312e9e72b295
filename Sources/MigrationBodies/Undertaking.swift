/// A commitment as it concerns a party, and what ties the two.
public struct Undertaking: Hashable, Sendable {
  /// What ties a party to a commitment.
  public enum Tie: Hashable, Sendable {
    /// The document names the party.
    case named
    /// The document speaks for all, and the party sat in the body on its date.
    case member
    /// The document speaks for all, and nothing says since when the party has been in the body.
    case notKnown
  }

  /// The commitment.
  public let commitment: Ref<Commitment>
  /// The party.
  public let party: Ref<Party>
  /// What ties them.
  public let tie: Tie
}

extension Catalogue {
  /// The commitments of a body, document by document.
  public func commitments(of body: Ref<Body>) -> [Ref<Commitment>] {
    joins.value.commitmentsByBody[body.index].map { Ref(Int($0)) }
  }

  /// The commitments that concern a party: those that name it, and those for all of a body's own
  /// among which it sat, or may have sat, on the document's date.
  ///
  /// One that was adopted before the party came, or after it left, is not among them.
  ///
  /// - Complexity: O(commitments).
  public func undertakings(of party: Ref<Party>) -> [Undertaking] {
    let id = parties[party].id
    var terms: [Int32: [Membership]] = [:]
    for seat in seats(of: party) {
      let role = principalRole(of: seat.body)?.rawValue
      terms[Int32(seat.body.index)] = memberships(of: seat).filter { $0.roleID == role }
    }
    return commitments.indices.compactMap { index in
      let commitment = commitments[index]
      let parties = commitment.parties
      if parties != ["all"] {
        return parties.contains(id)
          ? Undertaking(commitment: Ref(index), party: party, tie: .named) : nil
      }
      guard let terms = terms[joins.value.commitmentBody[index]], !terms.isEmpty else { return nil }
      let date = documents.ref(commitment.document).flatMap { documents[$0].date }
      return tie(terms, on: date).map {
        Undertaking(commitment: Ref(index), party: party, tie: $0)
      }
    }
  }

  /// What ties a party to a document of a date; nil when it was not among the body's own.
  private func tie(_ terms: [Membership], on date: EDTFDate?) -> Undertaking.Tie? {
    guard let date else { return .notKnown }
    let then = asOf(date)
    let standings = terms.map { then.standing(of: $0) }
    if standings.contains(.in) { return .member }
    return standings.contains(.notKnown) ? .notKnown : nil
  }
}
