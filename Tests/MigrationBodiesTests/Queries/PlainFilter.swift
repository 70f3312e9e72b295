@testable import MigrationBodies

/// A filter that is plain to see through.
///
/// It is built at random, written as one types it, and held against records one by one. It shares
/// nothing with `Query` but the text that is searched.
indirect enum PlainFilter {
  case words(String)
  case phrase(String)
  case field(String, String, String)
  case not(PlainFilter)
  case all([PlainFilter])
  case any([PlainFilter])

  /// The filter as it is typed.
  var text: String {
    switch self {
    case .words(let words): words
    case .phrase(let words): "\"\(words)\""
    case .field(let name, let sign, let value):
      "\(name)\(sign)" + (value.contains(" ") ? "\"\(value)\"" : value)
    case .not(let inner): "-\(inner.inParentheses)"
    case .all(let parts): parts.map(\.inParentheses).joined(separator: " ")
    case .any(let parts): parts.map(\.inParentheses).joined(separator: " | ")
    }
  }

  private var inParentheses: String {
    switch self {
    case .words(let words) where words.contains(" "): "(\(words))"
    case .words, .phrase, .field: text
    case .not, .all, .any: "(\(text))"
    }
  }

  /// What all has to hold; words beside one another may also run together in the text.
  private var conjuncts: [PlainFilter] {
    guard case .all(let parts) = self else { return [self] }
    return parts.flatMap(\.conjuncts).reduce(into: []) { parts, part in
      if case .words(let words) = part, case .words(let before) = parts.last {
        parts[parts.count - 1] = .words("\(before) \(words)")
      } else {
        parts.append(part)
      }
    }
  }

  /// Whether a row matches; nil when that is not known.
  func holds(_ row: PlainRow) -> Bool? {
    switch self {
    case .words(let words): row.text.has(words)
    case .phrase(let words): row.text.hasPhrase(words)
    case .field(let name, let sign, let value): row.holds(name, sign, value)
    case .not(let inner): inner.holds(row).map { !$0 }
    case .all:
      conjuncts.contains { $0.holds(row) == false }
        ? false : conjuncts.contains { $0.holds(row) == nil } ? nil : true
    case .any(let parts):
      parts.contains { $0.holds(row) == true }
        ? true : parts.contains { $0.holds(row) == nil } ? nil : false
    }
  }
}

/// A row, and what the records say of it.
struct PlainRow {
  let record: RecordID
  let catalogue: Catalogue
  let text: PlainText

  /// Whether a field is as asked for; nil when that is not known.
  func holds(_ name: String, _ sign: String, _ value: String) -> Bool? {
    switch record {
    case .body(let ref): holds(catalogue.bodies[ref], ref, name, sign, value)
    case .party(let ref): holds(catalogue.parties[ref], ref, name, value)
    case .commitment(let ref): holds(catalogue.commitments[ref], name, sign, value)
    case .meeting(let ref): holds(catalogue.meetings[ref], name, sign, value)
    case .document(let ref): holds(catalogue.documents[ref], name, sign, value)
    case .source(let ref):
      name == "has"
        ? catalogue.sources[ref].asOf != nil : compare(catalogue.sources[ref].asOf, sign, value)
    case .problem(let ref):
      name == "kind" ? catalogue.problems[ref].kind == value : catalogue.problems[ref].body == value
    case .change(let change):
      switch name {
      case "kind": change.kind.rawValue == value
      case "body": change.body.map { catalogue.bodies[$0].id } == value
      default: compare(change.date, sign, value)
      }
    default: nil
    }
  }

  private func holds(
    _ body: Body, _ ref: Ref<Body>, _ name: String, _ sign: String, _ value: String
  ) -> Bool? {
    switch name {
    case "kind": return body.kindID == value
    case "region": return body.regions.isEmpty ? nil : body.regions.contains(value)
    case "status": return body.status.map { $0 == value }
    case "theme": return body.themes.isEmpty ? nil : body.themes.contains(value)
    case "member":
      guard let party = catalogue.parties.ref(value) else { return nil }
      return standing(party, ref)
    case "members":
      guard catalogue.principalRole(of: ref) != nil, let number = Int(value) else { return nil }
      let count = catalogue.memberCount(of: ref)
      return among((count.total...count.total + count.mayBe).map { compare($0, sign, number) })
    default: return compare(body.established, sign, value)
    }
  }

  private func holds(
    _ party: Party, _ ref: Ref<Party>, _ name: String, _ value: String
  ) -> Bool? {
    switch (name, party) {
    case ("region", .state(let state)): state.region == value
    case ("subregion", .state(let state)): state.subregion == value
    case ("status", .state(let state)): state.status == value
    case ("kind", .state(let state)): state.status == value || value == "state"
    case ("kind", .organisation(let organisation)):
      organisation.kind == value || value == "organisation"
    case ("body", _): catalogue.bodies.ref(value).flatMap { standing(ref, $0) }
    default: false
    }
  }

  private func holds(
    _ commitment: Commitment, _ name: String, _ sign: String, _ value: String
  ) -> Bool? {
    let document = catalogue.documents.first { $0.id == commitment.document }
    switch name {
    case "modality": return commitment.modality == value
    case "objective": return commitment.objectives.contains(value)
    case "theme": return commitment.themes.contains(value)
    case "body": return commitment.body == value
    case "kind": return document?.kind == value
    case "has": return !commitment.objectives.isEmpty
    default: return compare(document?.date, sign, value)
    }
  }

  private func holds(
    _ meeting: Meeting, _ name: String, _ sign: String, _ value: String
  ) -> Bool? {
    switch name {
    case "country": meeting.country.map { $0 == value }
    case "region":
      meeting.country.flatMap { id in catalogue.states.first { $0.id == id } }
        .map { $0.region == value }
    case "body": meeting.body == value
    case "has": meeting.city != nil
    default: compare(meeting.date, sign, value)
    }
  }

  private func holds(
    _ document: Document, _ name: String, _ sign: String, _ value: String
  ) -> Bool? {
    switch name {
    case "kind": return document.kind == value
    case "body": return document.bodies.contains(value)
    case "theme":
      let own = catalogue.commitments.filter { $0.document == document.id }
      return own.isEmpty ? nil : own.contains { $0.themes.contains(value) }
    default: return compare(document.date, sign, value)
    }
  }

  private func standing(_ party: Ref<Party>, _ body: Ref<Body>) -> Bool? {
    switch catalogue.standing(of: party, in: body) {
    case .in: true
    case .out: false
    case .notKnown: nil
    }
  }

  /// A date against a year, by each of the years that the date can mean.
  private func compare(_ date: EDTFDate?, _ sign: String, _ value: String) -> Bool? {
    let ends = value.split(separator: "..").compactMap { Int($0) }
    guard let first = ends.first, let last = ends.last else { return nil }
    let low = date?.earliest?.year ?? 0
    let high = date?.latest?.year ?? 3000
    return among(
      (low...high).map { year in
        sign == ":" ? first <= year && year <= last : compare(year, sign, first)
      })
  }

  private func compare(_ left: Int, _ sign: String, _ right: Int) -> Bool {
    switch sign {
    case "<": left < right
    case "<=": left <= right
    case ">": left > right
    case ">=": left >= right
    default: left == right
    }
  }

  private func among(_ answers: [Bool]) -> Bool? {
    answers.allSatisfy { $0 } ? true : answers.contains(true) ? nil : false
  }
}
