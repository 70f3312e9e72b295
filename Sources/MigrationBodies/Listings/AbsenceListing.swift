/// The bodies that a state has not joined and its neighbours have.
package struct AbsenceListing: Listing {
  /// The state.
  package let party: Ref<Party>

  package var rowKind: RowKind { .bodies }
  package var noun: String { "body" }

  package func rows(in catalogue: Catalogue) -> [RecordID] {
    catalogue.absences(of: party).map(RecordID.absence)
  }

  package func columns(in catalogue: Catalogue) -> [Column] { Self.columns }

  package func searchedText(
    of row: RecordID, in catalogue: Catalogue
  ) -> (names: [String], others: [String]) {
    row.body.map(catalogue.searchedText) ?? ([], [])
  }

  package func words(in catalogue: Catalogue) -> [String]? {
    ["not-joined", catalogue.parties[party].id]
  }

  package func name(in catalogue: Catalogue) -> String {
    English.notJoined(catalogue.parties[party].name)
  }

  package func about(in catalogue: Catalogue) -> String? { catalogue.parties[party].name }

  package func title(of table: Table, in catalogue: Catalogue) -> String {
    let out = table.allRows.count { row in
      guard case .absence(let absence) = row else { return false }
      return catalogue.standing(of: party, in: absence.body, as: .own) == .out
    }
    return English.aloneOut(
      of: neighbours(in: catalogue), out, notKnown: table.totalCount - out)
  }

  private func neighbours(in catalogue: Catalogue) -> String {
    guard case .state(let state) = catalogue.parties[party] else { return "" }
    return English.neighbours(catalogue.neighbours(of: party).count, in: state.subregion)
  }

  package func nothing(in catalogue: Catalogue) -> String {
    English.notAlone(catalogue.parties[party].name, of: neighbours(in: catalogue))
  }

  package func citation(of answer: Answer) -> Citation? {
    guard answer.isWhole else { return nil }
    return Citation(alone: party, in: answer.catalogue)
  }
}

extension View.Subject {
  /// The bodies that a state has not joined and its neighbours have.
  package static func alone(_ party: Ref<Party>) -> View.Subject {
    View.Subject(AbsenceListing(party: party))
  }
}

// MARK: - Columns

extension AbsenceListing {
  private static let absence = ColumnMaker<(absence: Absence, around: Neighbourhood)> {
    record, catalogue in
    guard case .absence(let absence) = record else { return nil }
    return (absence, catalogue.neighbourhood(of: absence))
  }

  /// The bodies that a state has not joined and its neighbours have.
  fileprivate static let columns: [Column] = [
    absence("sign", "", .fixed(1), isData: false) { row, catalogue in
      .text(catalogue.standing(of: row.absence.party, in: row.absence.body, as: .own).sign)
    },
    absence("name", "Body", .rest) { .text($1.bodies[$0.absence.body].shortName) },
    absence("standing", "Standing", .fixed(9)) { row, catalogue in
      .text(catalogue.standing(of: row.absence.party, in: row.absence.body, as: .own).rawValue)
    },
    absence("neighbours_in", "Neighbours in", .fixed(13), alignment: .right) { row, _ in
      .number(row.around.isIn.count)
    },
    absence("neighbours_not_known", "Not known", .fixed(9), alignment: .right) { row, _ in
      .number(row.around.notKnown.count)
    },
    absence("in", "Which", .fixed(24, from: 70)) { row, catalogue in
      .list(row.around.isIn.map { catalogue.parties[$0].id })
    },
    absence("not_known", "Which are not known", .hidden) { row, catalogue in
      .list(row.around.notKnown.map { catalogue.parties[$0].id })
    },
    absence("id", "Identifier", .hidden) { .text($1.bodies[$0.absence.body].id) },
  ]
}

// MARK: - Command

extension AbsenceListing {
  static let command = ListingCommand(
    CommandDeclaration(
      "not-joined", "List the bodies that a state's neighbours have joined and it has not.",
      argument: ArgumentDeclaration(
        "state", "The state's code or name.", form: .name, isRequired: true,
        completion: .parties),
      options: OptionDeclaration.ofLists,
      examples: [
        .init("not-joined timor-leste", "bodies that its neighbours are in"),
        .init("not-joined VN --sources", "with the documents that say so"),
        .init("not-joined MA --cite", "in sentences for a note"),
      ],
      paragraphs: [
        """
        It lists the bodies that a state has not joined although no neighbour is known to be out \
        and more of them are in than not known. Neighbours are the other states, members or \
        observers of the United Nations, of the same subregion (UN M49). · it is out, ◐ it is not \
        known whether it is in.
        """,
        """
        Only a body's own are counted: its members, or signatories or participants where it has \
        no members. Bodies that are over are left out.
        """,
      ]),
    example: { $0.parties.refs.first.map(View.Subject.alone) }
  ) { reader throws(QueryError) in
    let word = try reader.name("a state")
    return .alone(try reader.state(word))
  }
}
