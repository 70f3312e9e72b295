extension PartySet {
  /// The set as it would be typed, with identifiers and all its parentheses: what it is read as.
  ///
  /// Read again with the same list it is the same set.
  public func text(in catalogue: Catalogue) -> String { expression.text(in: catalogue) }

  /// The set as a title names it: a few parties by their names, anything else as it would be typed.
  func name(in catalogue: Catalogue) -> String {
    guard case .operand(.parties(let parties)) = expression, parties.count < 4 else {
      return text(in: catalogue)
    }
    return Words.all(parties.map { catalogue.parties[$0].name })
  }
}

extension PartySet.Expression {
  /// The expression as it would be typed.
  public func text(in catalogue: Catalogue) -> String {
    switch self {
    case .operand(let operand): operand.text(in: catalogue)
    case .combined(let sign, let left, let right):
      "\(left.part(in: catalogue)) \(sign.rawValue) \(right.part(in: catalogue))"
    case .atLeast(let least, let sets):
      "at least \(least) of (\(sets.map { $0.text(in: catalogue) }.joined(separator: ", ")))"
    case .dated(let set, let date):
      if case .dated = set {
        "(\(set.text(in: catalogue)))@\(date)"
      } else {
        "\(set.part(in: catalogue))@\(date)"
      }
    }
  }

  /// The expression as a part of another.
  private func part(in catalogue: Catalogue) -> String {
    if case .combined = self { "(\(text(in: catalogue)))" } else { text(in: catalogue) }
  }
}

extension PartySet.Operand {
  /// The operand as it would be typed.
  public func text(in catalogue: Catalogue) -> String {
    switch self {
    case .body(let ref, let scope):
      let id = catalogue.bodies[ref].id
      let name = PartySetParser.isName(id) ? id : "\"\(id)\""
      return switch scope {
      case .own: name
      case .any: "\(name).any"
      case .role(let role): "\(name).\(role.rawValue)"
      }
    case .region(let region): return "region:\(region)"
    case .subregion(let name): return "subregion:\"\(name)\""
    case .kind(let kind): return "kind:\(kind)"
    case .states: return "states"
    case .organisations: return "organisations"
    case .parties(let refs):
      return "{\(refs.map { catalogue.parties[$0].id }.joined(separator: ", "))}"
    case .list: return "-"
    }
  }

  /// What the operand is, in words: `Bali Process: members`.
  public func words(in catalogue: Catalogue) -> String {
    switch self {
    case .body(let ref, let scope):
      let name = catalogue.bodies[ref].shortName
      guard scope != .any else { return "\(name): all who sit there" }
      guard let role = catalogue.role(scope, in: ref) else { return "\(name): members not known" }
      return "\(name): \(role.plural)"
    case .region(let region): return "states of \(Vocabulary.words(region))"
    case .subregion(let name): return "states of \(name)"
    case .kind(let kind): return "kind: \(Vocabulary.words(kind))"
    case .states: return "all states and areas"
    case .organisations: return "all organisations"
    case .parties: return "as named"
    case .list: return "the list given"
    }
  }
}
