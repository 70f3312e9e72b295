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
    let objectives = Set(catalogue.commitments[commitment].objectives)
    guard !objectives.isEmpty else { return [] }
    let cells = catalogue.store.commitmentCells
    let (lists, documents, days) = (
      cells.objectives.value, cells.document.value, cells.newness.value
    )
    let bodies = catalogue.joins.value.commitmentBody
    let shared = lists.firstRows.map { row in
      catalogue.commitments[Int(row)].objectives.count(where: objectives.contains)
    }
    let related = catalogue.adoptedCommitments().lazy.filter { ref in
      shared[lists[ref.index]] > 0 && ref != commitment
        && (bodies[ref.index] != bodies[commitment.index]) == isOfOthers
    }.map { ref in
      Related(shared: shared[lists[ref.index]], day: days[documents[ref.index]], ref: ref)
    }
    let listed =
      isOfOthers
      ? Self.nearest(among: related)
      : related.sorted { ($0.day, $0.ref) < ($1.day, $1.ref) }
    return listed.map { .commitment($0.ref) }
  }

  private struct Related {
    let shared: Int
    let day: Day
    let ref: Ref<Commitment>

    /// Whether it shares more objectives than another, or as many and is newer.
    func isNearer(than other: Related) -> Bool {
      (shared, day, ref) > (other.shared, other.day, other.ref)
    }
  }

  /// The nearest; to put all of a million in order for these few would take long.
  private static func nearest(among all: some Sequence<Related>) -> [Related] {
    var nearest: [Related] = []
    for one in all {
      if nearest.count == most {
        guard let last = nearest.last, one.isNearer(than: last) else { continue }
        nearest.removeLast()
      }
      nearest.insert(one, at: nearest.firstIndex { one.isNearer(than: $0) } ?? nearest.count)
    }
    return nearest
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
