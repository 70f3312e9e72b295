/// Everything that is known of one record, as fields in reading order.
public struct Detail: Sendable {
  /// One field: its name in data, its title, and what it holds.
  public struct Field: Sendable {
    /// What a field holds.
    public enum Content: Sendable {
      /// A text, a number or several texts.
      case cell(Cell)
      /// Records that belong to this one.
      case table(Table)
    }

    /// Its name in data: `other_names`.
    public let id: String
    /// Its title: `Other names`.
    public let title: String
    /// What it holds.
    public let content: Content
    /// The record that it names; nil where it names none.
    public var record: RecordID?

    /// Whether the catalogue knows nothing to put there.
    public var isEmpty: Bool {
      switch content {
      case .cell(.unknown), .cell(.list([])): true
      case .cell: false
      case .table(let table): table.rows.isEmpty
      }
    }
  }

  /// The record's name.
  public let title: String
  /// All fields of such a record, the empty ones too: data has the same fields for every record.
  public let allFields: [Field]

  /// The fields that have something in them.
  public var fields: [Field] { allFields.filter { !$0.isEmpty } }

  init(_ title: String, _ fields: [Field]) {
    self.title = title
    self.allFields = fields
  }
}

extension Detail.Field {
  init(_ id: String, _ title: String, _ text: String?, of record: RecordID? = nil) {
    self.init(id: id, title: title, content: .cell(Cell(text)), record: record)
  }

  init(_ id: String, _ title: String, _ texts: [String]) {
    self.init(id: id, title: title, content: .cell(.list(texts)))
  }

  init(_ id: String, _ title: String, _ table: Table) {
    self.init(id: id, title: title, content: .table(table))
  }
}

extension CatalogueRecord {
  /// A field as a page shows it, under the field's title unless another is given.
  func shown<Value: CellValue>(
    _ field: KeyPath<Fields, Field<Value>>, _ title: String? = nil
  ) -> Detail.Field {
    shown(Self.field(field), title)
  }

  /// These fields of a page, and every field of the record that none of them is.
  ///
  /// - Parameter unlisted: The fields that the page does not show, or shows in another form.
  func all(_ fields: [Detail.Field], without unlisted: String...) -> [Detail.Field] {
    let shown = Set(fields.map(\.id) + unlisted)
    return fields + Self.schema.fields.filter { !shown.contains($0.name) }.map { self.shown($0) }
  }

  private func shown(_ field: FieldDeclaration, _ title: String? = nil) -> Detail.Field {
    let cell = field.cell(row)
    // A text that says nothing is not known.
    return .init(
      id: field.name, title: title ?? field.title,
      content: .cell(cell == .text("") ? .unknown : cell))
  }
}

extension RecordID {
  /// Whether more is known of such a record than its sources.
  public var hasDetail: Bool {
    switch self {
    case .body, .party, .commitment, .undertaking, .meeting, .document, .source, .problem, .change,
      .topic, .vote, .signature, .official:
      true
    default: false
    }
  }
}

extension Catalogue {
  /// Everything that is known of a record as fields; nil for one that has only its sources.
  public func detail(of record: RecordID) -> Detail? {
    switch record {
    case .body(let ref): bodyDetail(ref)
    case .party(let ref): partyDetail(ref)
    case .commitment(let ref): commitmentDetail(ref, tie: nil)
    case .undertaking(let undertaking):
      commitmentDetail(undertaking.commitment, tie: undertaking.tie)
    case .meeting(let ref): meetingDetail(ref)
    case .document(let ref): documentDetail(ref)
    case .source(let ref): sourceDetail(ref)
    case .vote(let ref): voteDetail(votes[ref])
    case .signature(let ref): signatureDetail(signatures[ref])
    case .official(let ref): officialDetail(officials[ref])
    case .problem(let ref): problemDetail(ref)
    case .change(let change): changeDetail(change)
    case .topic(let topic): topicDetail(topic)
    default: nil
    }
  }

  private func bodyDetail(_ ref: Ref<Body>) -> Detail {
    let body = bodies[ref]
    let secretariat = secretariats.first { $0.body == body.id }
    return Detail(
      body.name,
      [
        body.shown(\.id), body.shown(\.shortName), body.shown(\.acronym),
        .init("other_names", "Other names", otherNames.value.of(ref)),
        .init("kind", "Kind", Vocabulary.words(body.kindID)), body.shown(\.status),
        body.shown(\.successor), .init("regions", "Regions", body.regions.map(Vocabulary.words)),
        body.shown(\.established), body.shown(\.founding), body.shown(\.summary),
        .init("themes", "Themes", labels(ofThemes: body.themes)),
        .init("secretariat", "Secretariat", secretariat?.name),
        .init(
          "contact", "Contact",
          [
            secretariat?.address, secretariat?.phone, secretariat?.fax.map(English.fax),
            secretariat?.email, secretariat?.website,
          ]
          .compactMap(\.self)),
        .init("chairs", "Chair", chairLines(of: ref)),
        .init("coordinators", "Coordinators", coordinatorLines(of: ref)),
        .init("members", "Members", table(.members(ref))),
        .init("rosters", "Lists and counts", table(.rosters(ref))),
        .init("relations", "Relations", table(.relations(ref))),
        .init("meetings", "Meetings", table(.meetings(ref))),
        .init("documents", "Documents", table(.documents(ref))),
        .init("commitments", "Commitments", table(.bodyCommitments(ref))),
        .init("votes", "Votes", table(.votes(RowScope(body: ref)))),
        .init("signatures", "Signatures", table(.signatures(RowScope(body: ref)))),
        .init("officials", "Officials", table(.officials(RowScope(body: ref)))),
        .init("figures", "Figures", table(.figures(ref))),
        .init("problems", "What sources disagree on", table(.problems(ref))),
      ])
  }

  private func partyDetail(_ ref: Ref<Party>) -> Detail {
    let seats = Detail.Field("bodies", "Bodies", table(.seats(ref)))
    let names = Detail.Field("other_names", "Other names", otherNames.value.of(ref))
    switch parties[ref] {
    case .state(let state):
      return Detail(
        state.name,
        [
          state.shown(\.id), state.shown(\.alpha3), state.shown(\.m49), state.shown(\.formalName),
          state.shown(\.frenchName), state.shown(\.spanishName), names,
          .init("status", "Status", Vocabulary.words(state.status)),
          .init("region", "Region", "\(Vocabulary.words(state.region)), \(state.subregion)"),
          state.shown(\.memberOfUNSince), state.shown(\.administeredBy), state.shown(\.ended),
          state.shown(\.successors), state.shown(\.note), seats,
          .init(
            "figures", English.figures + " that name it",
            table(.figures(naming: ref))),
        ] + partyTables(ref))
    case .organisation(let organisation):
      return Detail(
        organisation.name,
        [
          organisation.shown(\.id), organisation.shown(\.acronym), names,
          .init("kind", "Kind", Vocabulary.words(organisation.kind)),
          organisation.shown(\.established), .init("seat", "Seat", organisation.city),
          organisation.shown(\.parent), organisation.shown(\.website), organisation.shown(\.note),
          seats,
        ] + partyTables(ref))
    }
  }

  /// What tables of documents and meetings say of a party.
  private func partyTables(_ ref: Ref<Party>) -> [Detail.Field] {
    [
      .init("votes", "Votes", table(.votes(RowScope(party: ref)))),
      .init("signatures", "Signatures", table(.signatures(RowScope(party: ref)))),
      .init("officials", "Officials", table(.officials(RowScope(party: ref)))),
    ]
  }

  private func commitmentDetail(_ ref: Ref<Commitment>, tie: Undertaking.Tie?) -> Detail {
    let commitment = commitments[ref]
    let document = documents.ref(commitment.document).map { documents[$0] }
    let source = sources.ref(commitment.source)
    return Detail(
      document?.title ?? commitment.document,
      [
        commitment.shown(\.summary, English.inOurWords),
        .init("second_hand", "Read at second hand", secondHand(commitment)),
        commitment.shown(\.modality),
        .init("tie", "Ties the party", tie?.label),
        .init(
          "document", "Document", document?.title,
          of: documents.ref(commitment.document).map(RecordID.document)),
        commitment.shown(\.paragraph), .init("date", "Date", document?.date?.text),
        .init("place", "Place", document?.place), .init("issuer", "Issuer", document?.issuer),
        bodyField(commitment.body),
        .init("parties", "Parties", partyNames(commitment.parties)),
        .init("basis", "Whom it concerns", basis(of: ref)),
        .init("themes", "Themes", labels(ofThemes: commitment.themes)),
      ]
        + objectiveFields(commitment.objectives) + [
          .init("url", "Address", document?.url ?? source.flatMap { sources[$0].url }),
          sourceField(commitment.source),
          .init("grade", "Grade of the source", source.flatMap { sources[$0].grade?.rawValue }),
          commitment.shown(\.id),
          .init(
            "same_body", English.ofSameBody,
            table(.commitments(relatedTo: ref, ofOthers: false))),
          .init(
            "other_bodies", English.ofOtherBodies,
            table(.commitments(relatedTo: ref, ofOthers: true))),
        ])
  }

  /// The fields of objectives, each with what it asks for.
  private func objectiveFields(_ numbers: [String]) -> [Detail.Field] {
    numbers.enumerated().map { place, number in
      let topic = objectives.ref(number).map(Topic.objective)
      return .init(
        numbers.count == 1 ? "objective" : "objective_\(place + 1)", "Objective",
        topic.map { [name(of: $0), gloss(of: $0)].filter { !$0.isEmpty }.joined(separator: ": ") }
          ?? number, of: topic.map(RecordID.topic))
    }
  }

  /// Whom a commitment for all concerns, those of each basis together; none of one that names its
  /// parties.
  private func basis(of ref: Ref<Commitment>) -> [String] {
    guard commitments[ref].parties == ["all"],
      let body = bodies.ref(commitments[ref].body)
    else { return [] }
    let all = seats(in: body).compactMap { seat in
      undertakings(of: seat.party, among: [ref]).first
    }
    // Of a treaty each party has its own date, which stands beside its name.
    return Dictionary(grouping: all, by: { English.basis(of: $0.tie) }).sorted { $0.key < $1.key }
      .map { basis, own in
        English.basis(
          basis,
          own.map { English.bound(parties[$0.party].shortName, by: $0.tie) })
      }
  }

  private func labels(ofThemes ids: [String]) -> [String] {
    ids.map { id in themes.ref(id).map { themes[$0].label } ?? id }
  }

  private func partyNames(_ parties: [String]) -> [String] {
    parties == ["all"]
      ? ["all of the body's own"]
      : parties.map { id in self.parties.ref(id).map { self.parties[$0].name } ?? id }
  }
}
