/// The parties of a set expression.
package struct SetListing: Listing {
  /// The set.
  package let set: PartySet

  package var rowKind: RowKind { .parties }
  package var noun: String { "party" }
  package var word: String { "states" }
  package var companions: Companions { .set }
  package var dates: [EDTFDate] { self.set.expression.operands.compactMap(\.date) }

  package func rows(in catalogue: Catalogue) -> [RecordID] {
    catalogue.rows(of: set).map(RecordID.setMember)
  }

  package func columns(in catalogue: Catalogue) -> [Column] { Self.columns(of: set, in: catalogue) }

  package func searchedText(
    of row: RecordID, in catalogue: Catalogue
  ) -> (names: [String], others: [String]) {
    row.party.map(catalogue.searchedText) ?? ([], [])
  }

  package func words(in catalogue: Catalogue) -> [String]? {
    ["members", set.text(in: catalogue)] + (set.listsOut ? ["--out"] : [])
      + (set.listsUnnamed ? ["--unnamed"] : [])
  }

  package func name(in catalogue: Catalogue) -> String { set.text(in: catalogue) }
  package func about(in catalogue: Catalogue) -> String? { set.text(in: catalogue) }

  package func title(of table: Table, in catalogue: Catalogue) -> String {
    set.title(in: catalogue)
  }

  package func notes(on table: Table, in catalogue: Catalogue) -> [String] {
    let result = catalogue.result(of: set)
    return [
      set.unnamedNote(result, isListed: set.listsUnnamed, in: catalogue),
      set.listsOut ? nil : English.leftOut(result.out.count),
    ].compactMap(\.self)
  }

  package func nothing(in catalogue: Catalogue) -> String {
    let note = set.unnamedNote(catalogue.result(of: set), isListed: false, in: catalogue)
    return English.nobody(in: set.text(in: catalogue), note)
  }

  package func citation(of answer: Answer) -> Citation? {
    guard answer.isWhole else { return nil }
    return Citation(of: set, in: answer.catalogue)
  }
}

extension View.Subject {
  /// The parties of a set.
  package static func partySet(_ set: PartySet) -> View.Subject {
    View.Subject(SetListing(set: set))
  }
}

extension PartySet {
  /// How many are in it: `11 states · ◐ 3 uncertain`.
  func title(in catalogue: Catalogue) -> String {
    let result = catalogue.result(of: self)
    let states = result.isIn.count { catalogue.parties.isState($0) }
    return English.inSet(
      states: states, organisations: result.isIn.count - states, uncertain: result.mayBe.count,
      out: listsOut ? result.out.count : 0)
  }

  /// What is said of those whom no source names; nil where there are none.
  func unnamedNote(_ result: SetResult, isListed: Bool, in catalogue: Catalogue) -> String? {
    let states = result.unnamed.count { catalogue.parties.isState($0) }
    return English.unnamed(
      states: states, organisations: result.unnamed.count - states,
      bodies: result.silent.map { $0.title(in: catalogue) }, isListed: isListed)
  }
}

// MARK: - Columns

extension SetListing {
  private static let member = ColumnMaker<SetMember> { record, _ in
    guard case .setMember(let member) = record else { return nil }
    return member
  }

  /// The parties of a set, with the role in each of its bodies.
  fileprivate static func columns(of set: PartySet, in catalogue: Catalogue) -> [Column] {
    let seats = catalogue.seats(of: set)
    let isSure = catalogue.result(of: set).isSure(listingUnnamed: set.listsUnnamed)
    let isMany = seats.count > 3
    return [
      member("sign", "", .fixed(1), isData: false) { member, _ in .text(member.standing.sign) },
      PartyColumns.name,
      member("standing", "Standing", .hidden) { member, _ in .text(member.standing.rawValue) },
    ]
      + PartyColumns.identity
      + OperandColumns.of(
        seats, in: catalogue, width: .fixed(isMany ? 8 : 14, from: 60), isNarrow: false)
      + [
        member("why", "Why uncertain", isSure ? .hidden : .fixed(24, from: 40)) {
          member, catalogue in
          .list(member.doubts.map { catalogue.words(of: $0, about: member.party) })
        }
      ]
  }
}
