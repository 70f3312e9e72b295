/// What commitments say beside their sentences, as numbers, and what follows from it: there are far
/// fewer documents, sources and lists of parties than commitments.
struct CommitmentCells: Sendable {
  let document: Lazy<DistinctCells>
  let source: Lazy<DistinctCells>
  let parties: Lazy<DistinctCells>
  let objectives: Lazy<DistinctCells>
  /// The places of the documents that are named; -1 of one that is not there.
  let documentPlaces: Lazy<[Int32]>
  /// The commitments of each document of the catalogue.
  let byDocument: Lazy<Grouping>
  /// How new the documents are.
  let newness: Lazy<[Day]>
  /// Which of the lists of parties speak for all.
  let speakForAll: Lazy<[Bool]>
  /// The places of commitments in the order of their documents' dates; those without one last.
  let ranks: Lazy<[Int32]>
  /// Which of the documents and which of the sources are read at second hand.
  let secondHand: Lazy<(documents: [Bool], sources: [Bool])>

  init(
    _ commitments: Records<Commitment>, _ documents: Records<Document>, _ sources: Records<Source>
  ) {
    let document = Lazy { commitments.distinct(\.document) }
    let source = Lazy { commitments.distinct(\.source) }
    let parties = Lazy { commitments.distinct(\.parties) }
    objectives = Lazy { commitments.distinct(\.objectives) }
    let places = Lazy {
      document.value.firstRows.map { row in
        Int32(commitments.withBytes(Int(row), \.document, documents.place) ?? -1)
      }
    }
    (self.document, self.source, self.parties, documentPlaces) = (document, source, parties, places)
    byDocument = Lazy {
      let keys = document.value.numbers.map { places.value[Int($0)] }
      return Grouping(keys, keyCount: documents.count)
    }
    speakForAll = Lazy { parties.value.firstRows.map { commitments[Int($0)].parties == ["all"] } }
    @Sendable func documentsOfCells() -> [Document?] {
      places.value.map { $0 < 0 ? nil : documents[Int($0)] }
    }
    newness = Lazy { documentsOfCells().map { Day.newness($0?.date) } }
    ranks = Lazy {
      let days = documentsOfCells().map { $0?.date?.earliest ?? .distantFuture }
      return Self.ranks(document.value, days)
    }
    secondHand = Lazy {
      let grades = source.value.firstRows.map { row in
        sources.ref(commitments[Int(row)].source).flatMap { sources[$0].grade }
      }
      return (
        documentsOfCells().map { $0?.isSecondHand ?? false },
        grades.map { $0?.isSecondHand ?? false }
      )
    }
  }

  /// Whether a commitment was read at second hand.
  func isSecondHand(_ ref: Ref<Commitment>) -> Bool {
    secondHand.value.sources[source.value[ref.index]]
      || secondHand.value.documents[document.value[ref.index]]
  }

  /// The document of a commitment; nil of one that is not there.
  func document(of ref: Ref<Commitment>) -> Ref<Document>? {
    let place = documentPlaces.value[document.value[ref.index]]
    return place < 0 ? nil : Ref(Int(place))
  }

  /// The commitments in a document, in the order of the table.
  func commitments(in document: Ref<Document>) -> [Ref<Commitment>] {
    byDocument.value[document.index].map { Ref(Int($0)) }
  }

  /// Whether a commitment speaks for all.
  func speaksForAll(_ ref: Ref<Commitment>) -> Bool {
    speakForAll.value[parties.value[ref.index]]
  }

  /// The place of each row by the days of its document; rows of one day keep their order.
  private static func ranks(_ cells: DistinctCells, _ days: [Day]) -> [Int32] {
    let order = days.indices.sorted { days[$0] < days[$1] }
    // Documents of one day are one group.
    var groups = [Int](repeating: 0, count: days.count)
    for (last, next) in zip(order, order.dropFirst()) {
      groups[next] = groups[last] + (days[last] < days[next] ? 1 : 0)
    }
    var next = [Int32](repeating: 0, count: days.count + 1)
    for number in cells.numbers { next[groups[Int(number)] + 1] += 1 }
    for group in days.indices { next[group + 1] += next[group] }
    return cells.numbers.map { number in
      let group = groups[Int(number)]
      next[group] += 1
      return next[group] - 1
    }
  }
}
