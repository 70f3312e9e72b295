import TestSupport

@testable import MigrationBodies

/// A small catalogue in which everything occurs that can make a standing uncertain, and expressions
/// over it.
enum SmallWorld {
  static let catalogue = Catalogue.of(
    bodies: """
      id,name,short_name,acronym,established
      alpha,Alpha Process,Alpha,AP,1990
      beta,Beta Forum on Everything,Beta,,2000-06
      gamma,Gamma Dialogue,Gamma,GD,
      delta,Delta Treaty,Delta,,1980
      states,A Body Called States,States body,,
      """,
    states: """
      id,alpha2,alpha3,name,short_name,status,region,subregion,un_member_since,ended
      AA,AA,AAA,Alphaland,Alphaland,un-member,asia,South Asia,1950-01-01,
      BB,BB,BBB,Betaland,Betaland,un-member,asia,East Asia,1992-03-02,
      CC,CC,CCC,Gammaland,Gammaland,un-member,europe,North Europe,1960,
      DD,DD,DDD,Deltaland,Deltaland,territory,europe,North Europe,,
      OLD,OL,OLD,Oldland,Oldland,historic,europe,North Europe,1950-01-01,1995-06-01
      """,
    organisations: """
      id,name,acronym,kind
      one-org,One Organisation,OO,un-entity
      two-org,Two Organisation,TO,regional
      """,
    memberships: """
      body,state,organisation,role,as_listed,from,to,source,date_source
      alpha,CC,,member,,1995,,new,
      alpha,AA,,member,,,,mid,
      alpha,,one-org,observer,,,,mid,
      alpha,AA,,former-chair,,2001,2003,new,
      alpha,BB,,chair,,2004-05,,new,
      alpha,OLD,,member,,1990,,old,
      beta,AA,,member,,2000/2010,,new,
      beta,BB,,member,,2001,2012-05-05,new,
      beta,CC,,observer,,,,none,
      beta,,two-org,member,,2005,,mid,
      gamma,BB,,participant,,,,old,
      gamma,DD,,former-chair,,,,new,
      gamma,,one-org,secretariat,,,,new,
      delta,AA,,signatory,,1985-02-03,,old,
      delta,CC,,signatory,,1999,,mid,
      delta,DD,,partner,,,,new,
      """,
    rosters: """
      body,source,date,role,party_kind,complete
      alpha,new,2010,member,state,true
      alpha,mid,2005-03,observer,any,true
      beta,none,,member,state,true
      delta,old,1999,signatory,any,true
      gamma,new,2015,participant,state,false
      """,
    sources:
      "id,title,publisher,as_of\nold,Old,P,1999\nmid,Mid,P,2005-03\nnew,New,P,2020-06-15\nnone,None,P,\n"
  )

  /// Dates of all widths, before, among and after those of the memberships.
  static let dates = [
    "1975", "1989", "1990-07", "1995", "1995-06-01", "1999", "200X", "2000", "2001-02-03", "2004",
    "2005-03", "2005-03-17", "2010", "2012", "2012-05", "2015-01-01", "2020-06-15", "2030",
  ].compactMap { EDTFDate($0) }

  static let list = PartyList([Ref(2), Ref(6)], mayBe: [Ref(0), Ref(3)])

  /// A random expression.
  static func expression(
    _ depth: Int, in catalogue: Catalogue, _ dates: [EDTFDate], _ numbers: inout SeededGenerator
  ) -> PartySet.Expression {
    func next(_ depth: Int, _ numbers: inout SeededGenerator) -> PartySet.Expression {
      expression(depth, in: catalogue, dates, &numbers)
    }
    guard depth > 0 else { return .operand(operand(in: catalogue, &numbers)) }
    switch Int.random(in: 0..<8, using: &numbers) {
    case 0: return .operand(operand(in: catalogue, &numbers))
    case 1:
      let date = dates.randomElement(using: &numbers) ?? dates[0]
      return .dated(next(depth - 1, &numbers), date)
    case 2:
      let sets = (0..<Int.random(in: 1...4, using: &numbers)).map { _ in next(depth - 1, &numbers) }
      return .atLeast(Int.random(in: 1...sets.count, using: &numbers), sets)
    default:
      let sign = PartySet.Operator.allCases.randomElement(using: &numbers) ?? .and
      return .combined(sign, next(depth - 1, &numbers), next(depth - 1, &numbers))
    }
  }

  private static func operand(
    in catalogue: Catalogue, _ numbers: inout SeededGenerator
  ) -> PartySet.Operand {
    switch Int.random(in: 0..<16, using: &numbers) {
    case 0: return .states
    case 1: return .organisations
    case 2: return .region(["asia", "europe"].randomElement(using: &numbers) ?? "asia")
    case 3:
      let name = catalogue.states.randomElement(using: &numbers)?.subregion ?? ""
      return .subregion(name)
    case 4:
      let kinds = ["un-member", "territory", "historic", "un-entity", "regional"]
      return .kind(kinds.randomElement(using: &numbers) ?? "un-member")
    case 5:
      let refs = (0..<Int.random(in: 0...3, using: &numbers)).compactMap { _ in
        catalogue.parties.refs.randomElement(using: &numbers)
      }
      return .parties(refs.unique)
    case 6: return .list(list)
    default:
      // A few bodies of a large catalogue, so that each is worked out once a date.
      let count = min(catalogue.bodies.count, 12)
      let step = catalogue.bodies.count / count
      let body = Ref<Body>(step * Int.random(in: 0..<count, using: &numbers))
      let roles: [Role] = [.member, .observer, .chair, .participant, .signatory, .secretariat]
      switch Int.random(in: 0..<4, using: &numbers) {
      case 0: return .body(body, .any)
      case 1: return .body(body, .role(roles.randomElement(using: &numbers) ?? .member))
      default: return .body(body, .own)
      }
    }
  }
}

/// What an expression says of a party, worked out for that party alone from what the catalogue says:
/// 2 in, 1 not known, 0 out.
struct PlainEvaluator {
  private struct Key: Hashable {
    let party: Ref<Party>
    let operand: PartySet.Operand
    let date: EDTFDate?
  }

  private var known: [Key: (Int, isUnnamed: Bool)] = [:]

  /// - Parameter isClosed: Whether those are out whom no source names and of whom it is not known.
  mutating func value(
    _ set: PartySet.Expression, _ party: Ref<Party>, _ catalogue: Catalogue, isClosed: Bool
  ) -> Int {
    switch set {
    case .dated(let set, let date):
      return value(set, party, catalogue.asOf(date), isClosed: isClosed)
    case .combined(let sign, let left, let right):
      let a = value(left, party, catalogue, isClosed: isClosed)
      let b = value(right, party, catalogue, isClosed: isClosed)
      switch sign {
      case .and: return min(a, b)
      case .or: return max(a, b)
      case .minus: return min(a, 2 - b)
      case .xor: return max(min(a, 2 - b), min(b, 2 - a))
      }
    case .atLeast(let least, let sets):
      var values: [Int] = []
      for set in sets { values.append(value(set, party, catalogue, isClosed: isClosed)) }
      values.sort(by: >)
      return values[least - 1]
    case .operand(let operand):
      let key = Key(party: party, operand: operand, date: catalogue.date)
      let found = known[key] ?? Self.value(operand, party, catalogue)
      known[key] = found
      return isClosed && found.isUnnamed ? 0 : found.0
    }
  }

  private static let ranks: [Standing: Int] = [.in: 2, .notKnown: 1, .out: 0]

  private static func value(
    _ operand: PartySet.Operand, _ ref: Ref<Party>, _ catalogue: Catalogue
  ) -> (Int, isUnnamed: Bool) {
    switch operand {
    case .parties(let refs): return (refs.contains(ref) ? 2 : 0, false)
    case .list(let list):
      return (list.parties.contains(ref) ? 2 : list.mayBe.contains(ref) ? 1 : 0, false)
    case .body(let body, let scope):
      let rank = ranks[catalogue.standing(of: ref, in: body, as: scope)] ?? 0
      let roles: [String]? =
        switch scope {
        case .any: nil
        case .own: [catalogue.principalRole(of: body)?.rawValue ?? "none"]
        case .role(.chair): ["chair", "former-chair"]
        case .role(let role): [role.rawValue]
        }
      let isNamed = catalogue.memberships(of: Seat(party: ref, body: body)).contains {
        // Who is out of one role may have any other.
        roles?.contains($0.roleID) ?? (catalogue.standing(of: $0) != .out)
      }
      return (rank, rank == 1 && !isNamed)
    case .organisations: return (catalogue.parties.isState(ref) ? 0 : 2, false)
    case .states, .region, .subregion, .kind:
      return (value(operand, of: catalogue.parties[ref], on: catalogue.days), false)
    }
  }

  private static func value(_ operand: PartySet.Operand, of party: Party, on days: Days) -> Int {
    switch (party, operand) {
    case (.organisation(let organisation), .kind(let kind)): organisation.kind == kind ? 2 : 0
    case (.organisation, _): 0
    case (.state(let state), .region(let region)):
      min(exists(state, days), state.region == region ? 2 : 0)
    case (.state(let state), .subregion(let name)):
      min(exists(state, days), state.subregion == name ? 2 : 0)
    case (.state(let state), .kind("un-member")) where state.memberOfUNSince != nil:
      min(exists(state, days), rank(days, from: state.memberOfUNSince))
    case (.state(let state), .kind(let kind)):
      min(exists(state, days), state.status == kind ? 2 : 0)
    case (.state(let state), _): exists(state, days)
    }
  }

  private static func exists(_ state: State, _ days: Days) -> Int {
    guard let ended = state.ended, let first = ended.earliest, let last = ended.latest else {
      return 2
    }
    return days.first > last ? 0 : days.last < first ? 2 : 1
  }

  private static func rank(_ days: Days, from date: EDTFDate?) -> Int {
    guard let first = date?.earliest, let last = date?.latest else { return 2 }
    return days.last < first ? 0 : days.first >= last ? 2 : 1
  }
}
