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

extension RecordID {
  /// Whether more is known of such a record than its sources.
  public var hasDetail: Bool {
    switch self {
    case .body, .party, .commitment, .undertaking, .meeting, .document, .source, .problem, .change:
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
    case .problem(let ref): problemDetail(ref)
    case .change(let change): changeDetail(change)
    default: nil
    }
  }

  private func bodyDetail(_ ref: Ref<Body>) -> Detail {
    let body = bodies[ref]
    let secretariat = secretariats.first { $0.body == body.id }
    return Detail(
      body.name,
      [
        .init("id", "Identifier", body.id),
        .init("short_name", "Short name", body.shortName),
        .init("acronym", "Acronym", body.acronym),
        .init("other_names", "Other names", otherNames.value.of(ref)),
        .init("kind", "Kind", Vocabulary.words(body.kindID)),
        .init("status", "Status", body.status),
        .init("successor", "Successor", body.successor),
        .init("regions", "Regions", body.regions.map(Vocabulary.words)),
        .init("established", "Established", body.established?.text),
        .init("founding", "Origin", body.founding),
        .init("summary", "Summary", body.summary),
        .init(
          "themes", "Themes",
          body.themes.map { id in themes.ref(id).map { themes[$0].label } ?? id }),
        .init("secretariat", "Secretariat", secretariat?.name),
        .init(
          "contact", "Contact",
          [secretariat?.address, secretariat?.phone, secretariat?.email, secretariat?.website]
            .compactMap(\.self)),
        .init("members", "Members", table(.members(ref))),
        .init("rosters", "Lists and counts", table(.rosters(ref))),
        .init("relations", "Relations", table(.relations(ref))),
        .init("meetings", "Meetings", table(.meetings(ref))),
        .init("documents", "Documents", table(.documents(ref))),
        .init("commitments", "Commitments", table(.bodyCommitments(ref))),
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
          .init("id", "Code", state.id),
          .init("alpha3", "ISO alpha-3", state.alpha3),
          .init("m49", "UN M49", state.m49),
          .init("formal_name", "Formal name", state.formalName),
          .init("french_name", "In French", state.frenchName),
          .init("spanish_name", "In Spanish", state.spanishName),
          names,
          .init("status", "Status", Vocabulary.words(state.status)),
          .init("region", "Region", "\(Vocabulary.words(state.region)), \(state.subregion)"),
          .init("un_member_since", "In the UN since", state.memberOfUNSince?.text),
          .init("administered_by", "Administered by", state.administeredBy),
          .init("ended", "Ended", state.ended?.text),
          .init("successors", "Successors", state.successors),
          .init("note", "Note", state.note),
          seats,
        ])
    case .organisation(let organisation):
      return Detail(
        organisation.name,
        [
          .init("id", "Identifier", organisation.id),
          .init("acronym", "Acronym", organisation.acronym),
          names,
          .init("kind", "Kind", Vocabulary.words(organisation.kind)),
          .init("established", "Established", organisation.established?.text),
          .init("seat", "Seat", organisation.city),
          .init("parent", "Part of", organisation.parent),
          .init("website", "Site", organisation.website),
          .init("note", "Note", organisation.note),
          seats,
        ])
    }
  }

  private func commitmentDetail(_ ref: Ref<Commitment>, tie: Undertaking.Tie?) -> Detail {
    let commitment = commitments[ref]
    let document = documents.ref(commitment.document).map { documents[$0] }
    return Detail(
      document?.title ?? commitment.document,
      [
        .init("summary", "Commitment", commitment.summary),
        .init("modality", "Modality", commitment.modality),
        .init("tie", "Ties the party", tie?.label),
        .init(
          "document", "Document", document?.title,
          of: documents.ref(commitment.document).map(RecordID.document)),
        .init("paragraph", "Paragraph", commitment.paragraph),
        .init("date", "Date", document?.date?.text),
        .init("issuer", "Issuer", document?.issuer),
        bodyField(commitment.body),
        .init("parties", "Parties", partyNames(commitment.parties)),
        .init(
          "themes", "Themes",
          commitment.themes.map { id in themes.ref(id).map { themes[$0].label } ?? id }),
        .init(
          "objectives", "Objectives of the Compact",
          commitment.objectives.map { number in
            objectives.ref(number).map { "\(number) \(objectives[$0].label)" } ?? number
          }),
        .init("url", "Address", document?.url),
        .init("id", "Identifier", commitment.id),
      ])
  }

  private func partyNames(_ parties: [String]) -> [String] {
    parties == ["all"]
      ? ["all of the body's own"]
      : parties.map { id in self.parties.ref(id).map { self.parties[$0].name } ?? id }
  }
}
