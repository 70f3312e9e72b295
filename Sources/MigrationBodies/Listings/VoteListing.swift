/// How states voted on documents of a body; or how a state voted.
package struct VoteListing: Listing {
  /// Of what.
  package let owner: StatedOwner

  package var rowKind: RowKind { .votes }
  package var noun: String { "vote" }
  package var isOfADate: Bool { false }

  package func rows(in catalogue: Catalogue) -> [RecordID] {
    let order = Vote.votes
    return catalogue.votes.refs.filter { ref in
      let vote = catalogue.votes[ref]
      return owner.has(document: vote.document, state: vote.state, in: catalogue)
    }.map { (ref: $0, vote: catalogue.votes[$0]) }
      // Those who did not vote for it first: they are few, and what one looks for.
      .sorted {
        (order.firstIndex(of: $0.vote.vote) ?? 0, $1.ref.index)
          > (order.firstIndex(of: $1.vote.vote) ?? 0, $0.ref.index)
      }.map { RecordID.vote($0.ref) }
  }

  package func columns(in catalogue: Catalogue) -> [Column] { Self.columns }

  package func name(in catalogue: Catalogue) -> String { owner.name(English.votes, in: catalogue) }
}

extension View.Subject {
  /// How states voted on documents of a body; or how a state voted.
  package static func votes(_ owner: StatedOwner) -> View.Subject {
    View.Subject(VoteListing(owner: owner))
  }
}

extension RowKind {
  /// Votes.
  static let votes = RowKind("votes", fields: [.body, .name, .source, .grade, .year, .date])
}

// MARK: - Columns

extension VoteListing {
  private static let vote = ColumnMaker<Vote> { record, catalogue in
    guard case .vote(let ref) = record else { return nil }
    return catalogue.votes[ref]
  }

  fileprivate static let columns = vote.all(
    [
      vote("vote", "Vote", .fixed(10)) { vote, _ in .text(Vocabulary.words(vote.vote)) },
      vote("party", "State", .fixed(26)) { vote, catalogue in
        Cell(catalogue.parties.ref(vote.state).map { catalogue.parties[$0].name })
      },
      vote("document", "Document", .rest) { vote, catalogue in
        Cell(catalogue.documents.ref(vote.document).map { catalogue.documents[$0].title })
      },
      vote(\.state, id: "party_id", title: "Code"),
      vote(\.document, id: "document_id", title: "Document's identifier"),
    ])
}
