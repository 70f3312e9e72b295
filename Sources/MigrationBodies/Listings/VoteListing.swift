/// How states voted on documents: of a body, of a state, or all votes.
package struct VoteListing: Listing {
  /// Whose.
  package let scope: RowScope

  package var rowKind: RowKind { .votes }
  package var noun: String { "vote" }
  package var isOfADate: Bool { false }
  package var wraps: Bool { true }
  package var citedName: String? { "party" }

  package func citedLabel(of row: RecordID, in catalogue: Catalogue) -> String? {
    guard case .vote(let ref) = row else { return nil }
    let vote = catalogue.votes[ref]
    return English.voted(
      Vocabulary.words(vote.vote), on: catalogue.title(ofDocument: vote.document))
  }

  /// By document; those in favour last, since they are many and not what one looks for.
  package func rows(in catalogue: Catalogue) -> [RecordID] {
    let ranks = Dictionary(
      uniqueKeysWithValues: (Vote.votes.dropFirst() + Vote.votes.prefix(1)).enumerated().map {
        ($1, $0)
      })
    return catalogue.votes.refs.filter { ref in
      let vote = catalogue.votes[ref]
      return scope.has(document: vote.document, state: vote.state, in: catalogue)
    }.map { ref in
      let vote = catalogue.votes[ref]
      return (
        ref, catalogue.documents.ref(vote.document)?.index ?? 0, ranks[vote.vote] ?? 0
      )
    }.sorted { ($0.1, $0.2, $0.0.index) < ($1.1, $1.2, $1.0.index) }
      .map { RecordID.vote($0.0) }
  }

  package func columns(in catalogue: Catalogue) -> [Column] { Self.columns }

  package func searchedText(
    of row: RecordID, in catalogue: Catalogue
  ) -> (names: [String], others: [String]) {
    guard case .vote(let ref) = row else { return ([], []) }
    let vote = catalogue.votes[ref]
    return catalogue.searchedText(
      document: vote.document, party: vote.state, cells: cells(of: row, in: catalogue))
  }

  package func words(in catalogue: Catalogue) -> [String]? {
    scope.words("votes", in: catalogue)
  }

  package func name(in catalogue: Catalogue) -> String {
    scope.name(English.votes, in: catalogue)
  }

  /// How many voted how on each document, where more than one state is listed.
  package func notes(on table: Table, in catalogue: Catalogue) -> [String] {
    guard scope.party == nil else { return [] }
    let votes = table.rows.compactMap { row in
      if case .vote(let ref) = row { catalogue.votes[ref] } else { nil }
    }
    return Dictionary(grouping: votes, by: \.document)
      .compactMap { id, votes in catalogue.documents.ref(id).map { ($0, votes) } }
      .sorted { $0.0.index < $1.0.index }
      .map { document, votes in
        let counts = Vote.votes.compactMap { kind in
          let count = votes.count { $0.vote == kind }
          return count == 0 ? nil : (count, Vocabulary.words(kind))
        }
        return English.voteCounts(counts, on: catalogue.documents[document].title)
      }
  }
}

extension View.Subject {
  /// How states voted on documents of a body; or how a state voted.
  package static func votes(_ scope: RowScope) -> View.Subject {
    View.Subject(VoteListing(scope: scope))
  }
}

extension RowKind {
  /// Votes.
  static let votes = RowKind(
    "votes", fields: [.party, .body, .name, .region, .subregion, .source, .grade, .year, .date])
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
        .text(catalogue.title(ofDocument: vote.document))
      },
      vote(\.state, id: "party_id", title: "Code"),
      vote(\.document, id: "document_id", title: "Document's identifier"),
    ])
}

// MARK: - Command

extension VoteListing {
  static let command = ListingCommand(
    CommandDeclaration(
      "votes", "List how states voted on documents, such as the two Global Compacts.",
      argument: .filter,
      options: [.body, .namedParty] + OptionDeclaration.ofLists(without: .asOf),
      examples: [
        .init("votes migration against", "who voted against that on migration"),
        .init("votes --party AU", "how one state voted"),
        .init("votes --body gcm --format csv", "all on one of them, for a spreadsheet"),
        .init("votes abstained --cite", "in sentences"),
      ],
      paragraphs: [
        """
        A vote makes nobody a party, and obliges nobody. “Not voting” is the member states \
        without a recorded vote; the note of a row says where that was worked out.
        """
      ]),
    example: { _ in .votes(RowScope()) }
  ) { reader throws(QueryError) in .votes(try reader.scope()) }
}
