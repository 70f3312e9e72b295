extension SharedTexts {
  /// What commitments say beside their sentences; last the names of their bodies.
  static func ofCommitments(
    _ commitments: Records<Commitment>, _ documents: Records<Document>, _ bodies: Records<Body>,
    _ themes: Records<Theme>, _ objectives: Records<Objective>, _ parties: Parties,
    _ cells: CommitmentCells, _ names: OtherNames
  ) -> SharedTexts {
    var texts = SharedTexts()
    texts.add(commitments.distinct(\.themes)) { row in
      commitments[row].themes.compactMap(themes.ref).map { themes[$0].label }
    }
    texts.add(cells.objectives.value) { row in
      commitments[row].objectives.compactMap(objectives.ref).map { objectives[$0].label }
    }
    texts.add(commitments.distinct(\.modality)) { [commitments[$0].modality] }
    texts.add(commitments.distinct(\.paragraph)) { [commitments[$0].paragraph ?? ""] }
    texts.add(cells.document.value) { row in
      guard let document = documents.ref(commitments[row].document).map({ documents[$0] }) else {
        return []
      }
      return [document.title, document.date?.text ?? "", document.kind, document.place ?? ""]
    }
    texts.add(cells.parties.value) { row in
      let ids = commitments[row].parties
      guard ids != ["all"] else { return [] }
      return ids.compactMap(parties.ref).flatMap { [parties[$0].name, parties[$0].id] }
    }
    texts.add(commitments.distinct(\.body)) { row in
      guard let body = bodies.ref(commitments[row].body) else { return [] }
      return bodies[body].names(with: names.of(body))
    }
    return texts
  }
}
