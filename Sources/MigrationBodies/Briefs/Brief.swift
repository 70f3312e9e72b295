/// A page for a briefing note: what is known of a body, a party or a set on a date, each fact with
/// the numbers of its sources.
public struct Brief: Sendable {
  /// What a brief is about.
  package enum Subject: Hashable, Sendable {
    case body(Ref<Body>)
    case party(Ref<Party>)
    case set(PartySet)

    /// Whether it is a set.
    var isSet: Bool { if case .set = self { true } else { false } }

    /// What an expression is about: a body by itself, a party by itself, else a set.
    package init(_ set: PartySet) {
      if let body = set.ownBody {
        self = .body(body)
      } else if let party = set.ownParty {
        self = .party(party)
      } else {
        self = .set(set)
      }
    }
  }

  /// A heading and what stands under it: sentences, then a table.
  public struct Section: Sendable {
    /// The heading.
    public let title: String
    /// Whether it is a part of the section before it.
    public var isPart = false
    /// The sentences.
    public var sentences: [Claim] = []
    /// The titles of the table's columns.
    public var titles: [String] = []
    /// The rows of the table.
    public var rows: [Claim] = []

    /// Whether there is nothing under it.
    var isEmpty: Bool { sentences.isEmpty && rows.isEmpty }
  }

  /// What it is about: `Brief: Viet Nam`.
  public let title: String
  /// The date, the edition, and whose words they are; a sentence each.
  public let head: [String]
  /// The sections, in order.
  public let sections: [Section]
  /// The sources as they are numbered, from 1.
  public let sources: [Source]

  /// All sentences and rows, in order.
  public var claims: [Claim] { sections.flatMap { $0.sentences + $0.rows } }
}

extension Coverage {
  /// What is counted of what a brief is about: a body's commitments, or those that concern a party or
  /// those of a set.
  package init(_ subject: Brief.Subject) {
    switch subject {
    case .body(let body): self.init(.bodies([body]))
    case .party(let party): self.init(concerning: party)
    case .set(let set): self.init(.parties(set))
    }
  }
}

/// A brief as of a date; nil for now.
struct DatedBrief: Hashable {
  let subject: Brief.Subject
  let isShort: Bool
  let date: EDTFDate?
}

extension Catalogue {
  /// The brief on a subject for the catalogue's date.
  ///
  /// - Parameter isShort: Whether it is in sentences, without what else are tables.
  package func brief(on subject: Brief.Subject, isShort: Bool = false) -> Brief {
    store.briefs.value(DatedBrief(subject: subject, isShort: isShort, date: date)) {
      var maker = BriefMaker(self, isShort: isShort)
      switch subject {
      case .body(let body): maker.write(body)
      case .party(let party): maker.write(party)
      case .set(let set): maker.write(set)
      }
      return maker.brief(on: subject)
    }
  }
}
