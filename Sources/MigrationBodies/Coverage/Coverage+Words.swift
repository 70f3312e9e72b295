/// What a coverage counts, in words, and what it leaves out.
extension CoverageCounts {
  /// The columns under which nobody has a commitment; none where no document was read.
  var gaps: [Coverage.Axis.Slot] {
    guard all.commitments.all > 0 else { return [] }
    return zip(slots, all.cells).filter { $1.all == 0 }.map(\.0)
  }

  /// The columns under which all that there is is uncertain, and how much that is.
  var uncertain: [(name: String, count: Int)] {
    zip(slots, all.cells).filter { $1.sure == 0 && $1.open > 0 }.map { ($0.name, $1.open) }
  }
}

extension Coverage {
  /// Whose commitments are counted: names of bodies, of a party, an expression; nil for all.
  func title(in catalogue: Catalogue) -> String? {
    let among = names(of: self.among, in: catalogue)
    switch scope {
    case .bodies(let bodies): return names(of: bodies, in: catalogue)
    case .parties(let set):
      let whom = set.name(in: catalogue)
      return among.map { English.of($0, concerning: whom) } ?? whom
    }
  }

  fileprivate func names(of bodies: [Ref<Body>], in catalogue: Catalogue) -> String? {
    bodies.isEmpty ? nil : Words.all(bodies.map { catalogue.bodies[$0].shortName })
  }
}

extension Catalogue {
  /// The documents in which the commitments of a coverage are.
  func documents(readFor coverage: Coverage) -> ReadDocuments {
    let all = counts(of: coverage).all
    var documents = ReadDocuments(count: all.documents, secondHand: all.secondHand)
    switch coverage.scope {
    case .bodies(let bodies):
      documents.bodies = coverage.names(of: bodies, in: self)
      documents.all = max(documents.count, documentCount(of: bodies))
    case .parties(let set):
      documents.bodies = coverage.names(of: coverage.among, in: self)
      documents.parties = set.ownParty.map { parties[$0].name } ?? words(ofPartiesIn: set)
    }
    return documents
  }

  /// How many documents bodies have on the catalogue's date, or all of them have where none is named;
  /// those too of which no commitment is entered.
  private func documentCount(of bodies: [Ref<Body>]) -> Int {
    let ids = Set(bodies.map { self.bodies[$0].id })
    return documents.refs.count { ref in
      (ids.isEmpty || documents[ref].bodies.contains(where: ids.contains))
        && adoption(of: ref) != .out
    }
  }

  private func words(ofPartiesIn set: PartySet) -> String {
    let isIn = result(of: set).isIn
    let states = isIn.count { parties.isState($0) }
    return English.oneOf(
      states: states, organisations: isIn.count - states, in: set.name(in: self))
  }
}
