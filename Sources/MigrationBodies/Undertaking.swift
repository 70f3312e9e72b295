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
    /// Nothing says whether the document was there on the catalogue's date.
    case undated
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

  /// Whether a commitment was there on the catalogue's date: now all are.
  ///
  /// One of a document without a date was not before its body was founded; since then it is not
  /// known.
  public func adoption(of ref: Ref<Commitment>) -> Standing {
    guard self.date != nil else { return .in }
    let commitment = commitments[ref]
    let days = days
    guard let date = documents.ref(commitment.document).flatMap({ documents[$0].date }) else {
      return bodies.ref(commitment.body).map { exists($0) } == .out ? .out : .notKnown
    }
    if days.last < date.earliest ?? .distantPast { return .out }
    return days.first >= date.latest ?? .distantFuture ? .in : .notKnown
  }

  /// The commitments that concern a party: those that name it, and those for all of a body's own
  /// among which it sat, or may have sat, on the document's date.
  ///
  /// One that was adopted before the party came, or after it left, is not among them, nor one that
  /// was not there yet on the catalogue's date.
  ///
  /// - Complexity: O(commitments).
  public func undertakings(of party: Ref<Party>) -> [Undertaking] {
    undertakings(of: party, among: commitments.refs)
  }

  /// The same among some commitments.
  func undertakings(
    of party: Ref<Party>, among refs: some Sequence<Ref<Commitment>>
  ) -> [Undertaking] {
    let id = parties[party].id
    var terms: [Int32: [Membership]] = [:]
    for seat in seats(of: party) {
      let role = principalRole(of: seat.body)?.rawValue
      terms[Int32(seat.body.index)] = memberships(of: seat).filter { $0.roleID == role }
    }
    return refs.compactMap { ref in
      let commitment = commitments[ref]
      let parties = commitment.parties
      var tie: Undertaking.Tie?
      if parties == ["all"] {
        guard let terms = terms[joins.value.commitmentBody[ref.index]], !terms.isEmpty else {
          return nil
        }
        tie = self.tie(terms, on: documents.ref(commitment.document).flatMap { documents[$0].date })
      } else if parties.contains(id) {
        tie = .named
      }
      guard let tie else { return nil }
      let adoption = adoption(of: ref)
      guard adoption != .out else { return nil }
      return Undertaking(
        commitment: ref, party: party,
        tie: adoption == .notKnown && tie != .notKnown ? .undated : tie)
    }
  }

  /// The commitments that concern, or may concern, a party that is for sure in a set.
  func commitments(concerning set: PartySet) -> Set<Ref<Commitment>> {
    Set(result(of: set).isIn.flatMap { undertakings(of: $0).map(\.commitment) })
  }

  /// What ties a party to a document of a date; nil when it was not among the body's own.
  ///
  /// A document without a date is one of some day up to the catalogue's: who came later is not bound.
  private func tie(_ terms: [Membership], on date: EDTFDate?) -> Undertaking.Tie? {
    guard let date else {
      return self.date != nil && terms.allSatisfy(isYetToCome) ? nil : .notKnown
    }
    let then = asOf(date)
    let standings = terms.map { then.standing(of: $0) }
    if standings.contains(.in) { return .member }
    return standings.contains(.notKnown) ? .notKnown : nil
  }
}
