/// The commitments on the same objectives as another: of the same body, or the newest of others.
package struct RelatedCommitmentListing: Listing {
  /// The commitment beside which they are.
  let commitment: Ref<Commitment>
  /// Whether they are those of other bodies.
  let isOfOthers: Bool

  package var rowKind: RowKind { .commitments }
  package var noun: String { "commitment" }

  /// So many of other bodies, the nearest: the objective's own list has all.
  private static let most = 8

  package func rows(in catalogue: Catalogue) -> [RecordID] {
    let own = catalogue.commitments[commitment]
    let objectives = Set(own.objectives)
    guard !objectives.isEmpty else { return [] }
    let related = catalogue.adoptedCommitments().filter { ref in
      let other = catalogue.commitments[ref]
      return ref != commitment && (other.body != own.body) == isOfOthers
        && !objectives.isDisjoint(with: other.objectives)
    }
    let ordered = related.map { (ref: $0, day: day(of: $0, in: catalogue)) }
      .sorted { ($0.day, $0.ref) < ($1.day, $1.ref) }.map(\.ref)
    guard isOfOthers else { return ordered.map(RecordID.commitment) }
    // Those that share most objectives, then the newest.
    let nearest = ordered.reversed().enumerated().map { place, ref in
      let shared = catalogue.commitments[ref].objectives.count(where: objectives.contains)
      return (ref: ref, shared: shared, place: place)
    }.sorted { ($1.shared, $0.place) < ($0.shared, $1.place) }
    return nearest.prefix(Self.most).map { .commitment($0.ref) }
  }

  private func day(of ref: Ref<Commitment>, in catalogue: Catalogue) -> Day {
    let document = catalogue.documents.ref(catalogue.commitments[ref].document)
    return Day.newness(document.flatMap { catalogue.documents[$0].date })
  }

  package func columns(in catalogue: Catalogue) -> [Column] {
    CommitmentListing(body: isOfOthers ? nil : Ref(0)).columns(in: catalogue)
  }

  package func name(in catalogue: Catalogue) -> String { English.commitments }
}

extension View.Subject {
  /// The commitments on the same objectives as another: of the same body, or the nearest of others.
  package static func commitments(
    relatedTo commitment: Ref<Commitment>, ofOthers isOfOthers: Bool
  ) -> View.Subject {
    View.Subject(RelatedCommitmentListing(commitment: commitment, isOfOthers: isOfOthers))
  }
}
