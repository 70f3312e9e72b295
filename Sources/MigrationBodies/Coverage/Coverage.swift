/// What is counted: whose commitments, under what, and whether a row is a body or a party.
package struct Coverage: Hashable, Sendable {
  /// Whose commitments are counted.
  package enum Scope: Hashable, Sendable {
    /// Those of these bodies; of all where there are none.
    case bodies([Ref<Body>])
    /// Those that concern a party that is for sure in the set.
    case parties(PartySet)
  }

  /// Under what commitments are counted: a column each.
  package enum Axis: String, CaseIterable, Sendable {
    case objective, theme, year, modality

    /// Whether what nobody has touched can be listed: what there is is known beforehand.
    package var hasGaps: Bool { self == .objective || self == .theme }

    /// What a column is called where columns are counted.
    var noun: String { self == .objective ? English.objectiveOfCompact : rawValue }
  }

  package var scope = Scope.bodies([])
  /// Of what concerns parties only what these bodies have; what any body has where there are none.
  package var among: [Ref<Body>] = []
  package var axis = Axis.objective
  /// Whether a row is a party, with what concerns it; else a body, with what is its own.
  package var isOfParties = false

  /// Counts the commitments of bodies by objective; of all where none is named.
  package init(_ scope: Scope = .bodies([]), by axis: Axis = .objective) {
    (self.scope, self.axis) = (scope, axis)
  }

  /// What concerns a party.
  package init(concerning party: Ref<Party>) {
    self.init(.parties(PartySet(.operand(.parties([party])))))
  }

  /// Whether what concerns parties is counted, of which some can be uncertain.
  var isConcerning: Bool {
    if case .parties = scope { true } else { isOfParties }
  }

  /// What is counted in some of its rows.
  package func narrowed(to rows: [RecordID]) -> Coverage {
    var coverage = self
    let (bodies, parties) = (rows.compactMap(\.body), rows.compactMap(\.party))
    switch scope {
    case _ where !parties.isEmpty && isOfParties:
      if case .bodies(let asked) = scope { coverage.among = asked }
      coverage.scope = .parties(PartySet(.operand(.parties(parties))))
    case .bodies: coverage.scope = .bodies(bodies)
    case .parties: coverage.among = bodies
    }
    coverage.isOfParties = false
    return coverage
  }

  /// The words that name the scope in a line.
  func words(in catalogue: Catalogue) -> [String] {
    switch scope {
    case .bodies(let bodies): bodies.map { catalogue.bodies[$0].id }
    case .parties(let set): [set.text(in: catalogue)]
    }
  }

  /// The options that say the rest in a line.
  func options(in catalogue: Catalogue) -> [String] {
    among.flatMap { ["--body", catalogue.bodies[$0].id] }
      + (axis == .objective ? [] : ["--by", axis.rawValue]) + (isOfParties ? ["--parties"] : [])
  }
}

extension Coverage.Axis {
  /// A column: what commitments are counted under.
  struct Slot: Hashable, Sendable {
    /// The value as the tables have it: `10`, `border-management`, `2016`, `commits`.
    let value: String
    /// Its title, as short as the matrix needs.
    let title: String
    /// What it is in words: `10 Trafficking in persons`.
    let name: String
    /// The objective or theme that it is; nil where it is something else.
    var topic: Topic?

    /// The column's name in data.
    var id: String { value.replacing("-", with: "_") }
  }

  /// The value of commitments of documents of which no year is sure.
  static let noYear = "undated"

  /// The filter that finds the commitments counted under a slot.
  func filter(of slot: Slot) -> String {
    slot.value == Self.noYear ? "-has:year" : "\(rawValue):\(slot.value)"
  }

  /// What a commitment is counted under.
  func values(of commitment: Commitment, in catalogue: Catalogue) -> [String] {
    switch self {
    case .objective: commitment.objectives
    case .theme: commitment.themes
    case .modality: [commitment.modality]
    case .year: [catalogue.year(of: commitment) ?? Self.noYear]
    }
  }

  /// The columns, in order: all objectives and themes, and the years and modalities that there are.
  func slots(of values: Set<String>, in catalogue: Catalogue) -> [Slot] {
    switch self {
    case .objective:
      catalogue.objectives.refs.map { ref in
        let topic = Topic.objective(ref)
        let number = catalogue.objectives[ref].number
        return Slot(
          value: number, title: number, name: catalogue.name(of: topic), topic: topic)
      }
    case .theme:
      catalogue.themes.refs.map { ref in
        let theme = catalogue.themes[ref]
        return Slot(
          value: theme.id, title: theme.label, name: theme.label, topic: .theme(ref))
      }
    case .year, .modality:
      // The years in order, those without one last.
      values.sorted().map { Slot(value: $0, title: $0, name: Vocabulary.words($0)) }
    }
  }
}

extension Catalogue {
  /// The year of a commitment's document; nil where it has none, or none that is sure.
  func year(of commitment: Commitment) -> String? {
    guard let date = documents.ref(commitment.document).flatMap({ documents[$0].date }),
      let first = date.earliest?.year, first == date.latest?.year
    else { return nil }
    let year = String(first)
    return String(repeating: "0", count: max(0, 4 - year.count)) + year
  }
}
