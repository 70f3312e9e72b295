/// Who takes part in bodies: a state or area, or an organisation.
public enum Party: Sendable {
  /// A state or area.
  case state(State)
  /// An organisation.
  case organisation(Organisation)

  /// The identifier: two capitals for a state, lower case for an organisation.
  public var id: String {
    switch self {
    case .state(let state): state.id
    case .organisation(let organisation): organisation.id
    }
  }

  /// The name in English.
  public var name: String {
    switch self {
    case .state(let state): state.name
    case .organisation(let organisation): organisation.name
    }
  }

  /// The name for narrow columns.
  public var shortName: String {
    switch self {
    case .state(let state): state.shortName
    case .organisation(let organisation): organisation.acronym ?? organisation.name
    }
  }

  /// Whether it is a state or area.
  public var isState: Bool {
    if case .state = self { true } else { false }
  }

  /// What kind of party it is, in words: `UN member`, `regional organisation`, ...
  public var kind: String {
    switch self {
    case .state(let state): state.status
    case .organisation(let organisation): organisation.kind
    }
  }

  /// The sources of its record, by their identifiers.
  public var sources: [String] {
    switch self {
    case .state(let state): state.sources
    case .organisation(let organisation): organisation.sources
    }
  }
}

/// All parties: the states in their table's order, then the organisations.
public struct Parties: RandomAccessCollection, Sendable {
  let states: Records<State>
  let organisations: Records<Organisation>

  /// 0.
  public var startIndex: Int { 0 }
  /// The number of states and organisations.
  public var endIndex: Int { states.count + organisations.count }

  /// The party at an index.
  public subscript(index: Int) -> Party {
    let stateCount = states.count
    return index < stateCount
      ? .state(states[index]) : .organisation(organisations[index - stateCount])
  }

  /// The party that a reference means.
  public subscript(ref: Ref<Party>) -> Party { self[ref.index] }

  /// References to all parties, in order.
  public var refs: [Ref<Party>] { indices.map(Ref.init) }

  /// The party with an identifier; nil when there is none.
  public func ref(_ identifier: String) -> Ref<Party>? {
    if let state = states.ref(identifier) { return Ref(state.index) }
    return organisations.ref(identifier).map { Ref(states.count + $0.index) }
  }

  /// The place of the party whose identifier has some bytes; nil when there is none.
  func place(of identifier: UnsafeBufferPointer<UInt8>) -> Int? {
    states.place(of: identifier)
      ?? organisations.place(of: identifier).map { states.count + $0 }
  }

  /// Whether a reference means a state or area.
  public func isState(_ ref: Ref<Party>) -> Bool { ref.index < states.count }
}
