import Foundation
import TestSupport
import Testing

@testable import MigrationBodies

struct NamesTests {
  private let catalogue = Catalogue.real

  /// The parties that a name may mean: one where it is clear, several where it is ambiguous.
  private func readings(_ name: String) -> [Ref<Party>] {
    switch catalogue.resolveParty(name) {
    case .found(let ref, _): [ref]
    case .ambiguous(let refs, _): refs
    case .unknown: []
    }
  }

  /// The parties that the answer speaks of, what else the name may mean among them.
  private func mentioned(_ name: String) -> [Ref<Party>] {
    guard case .found(let ref, let alternatives) = catalogue.resolveParty(name) else {
      return readings(name)
    }
    return [ref] + alternatives
  }

  private func readings(ofBody name: String) -> [Ref<Body>] {
    switch catalogue.resolveBody(name) {
    case .found(let ref, _): [ref]
    case .ambiguous(let refs, _): refs
    case .unknown: []
    }
  }

  private func ids(_ refs: [Ref<Party>]) -> [String] { refs.map { catalogue.parties[$0].id } }

  /// The names that do not lead to their party, each with where they lead.
  private func astray(
    _ names: [(name: String, id: String)], among readings: (String) -> [Ref<Party>]
  ) -> [String] {
    names.filter { !$0.name.isEmpty }.compactMap { name, id in
      let found = ids(readings(name))
      return found.contains(id) ? nil : "\(name) of \(id) leads to \(found)"
    }
  }

  // MARK: - Each name leads to its party

  @Test func `every identifier and code leads to its state alone`() {
    for state in catalogue.states {
      for code in [state.id, state.alpha2, state.alpha3, state.m49 ?? ""] where !code.isEmpty {
        // Czechoslovakia and, after it, Serbia and Montenegro had the code CS.
        let expected = code == "CS" ? ["CSHH", "CSXX"] : [state.id]
        #expect(ids(readings(code)) == expected, "\(code)")
      }
    }
  }

  @Test func `every identifier of an organisation or a body leads to it alone`() {
    for organisation in catalogue.organisations {
      #expect(ids(readings(organisation.id)) == [organisation.id])
    }
    for ref in catalogue.bodies.refs {
      #expect(readings(ofBody: catalogue.bodies[ref].id) == [ref])
    }
  }

  @Test func `to know a code without the index of names is to know the same`() throws {
    for id in catalogue.states.map(\.id) {
      let whole = try #require(catalogue.wholeName(id, isTyped: true), "\(id)")
      let meaning = try #require(catalogue.meaning(of: id, isTyped: true), "\(id)")
      #expect("\(meaning)" == "\(whole)", "\(id)")
    }
  }

  @Test func `every name of a state leads to it, or is ambiguous with it among the readings`() {
    let names = catalogue.states.flatMap { state in
      [state.name, state.shortName, state.formalName, state.frenchName, state.spanishName]
        .map { ($0, state.id) }
    }
    #expect(names.count == catalogue.states.count * 5)
    #expect(astray(names, among: readings) == [])
  }

  @Test func `the name that the United Nations uses is never ambiguous`() {
    for (index, state) in catalogue.states.enumerated() where state.status != "historic" {
      #expect(readings(state.name) == [Ref(index)], "\(state.name)")
    }
  }

  @Test func `every name of an organisation leads to it, or is ambiguous with it`() {
    #expect(astray(catalogue.organisations.map { ($0.name, $0.id) }, among: readings) == [])
    let acronyms = catalogue.organisations.map { ($0.acronym ?? "", $0.id) }
    #expect(astray(acronyms, among: mentioned) == [])
  }

  @Test func `every other name of a party leads to it, or is ambiguous with it`() {
    let names = catalogue.names.compactMap { name in
      (name.state ?? name.organisation).map { (name.text, $0) }
    }
    #expect(names.count > 3000)
    #expect(astray(names, among: mentioned) == [])
  }

  @Test func `every name of a body leads to it, or is ambiguous with it`() throws {
    var names = catalogue.bodies.refs.flatMap { ref in
      let body = catalogue.bodies[ref]
      return [body.name, body.shortName, body.acronym ?? ""].map { ($0, ref) }
    }
    for name in catalogue.names {
      guard let body = name.body else { continue }
      names.append((name.text, try #require(catalogue.bodies.ref(body))))
    }
    #expect(names.count > 400)
    for (name, ref) in names where !name.isEmpty {
      #expect(readings(ofBody: name).contains(ref), "\(name)")
    }
  }

  @Test func `every short name and full name of a body leads to it alone`() {
    for ref in catalogue.bodies.refs {
      let body = catalogue.bodies[ref]
      #expect(readings(ofBody: body.name) == [ref], "\(body.name)")
      #expect(readings(ofBody: body.shortName) == [ref], "\(body.shortName)")
    }
  }

  @Test func `every name as a source lists it leads to its party, or is ambiguous with it`() {
    let names = catalogue.memberships.compactMap { membership -> (String, String)? in
      guard let name = membership.asListed, let id = membership.state ?? membership.organisation
      else { return nil }
      return (name, id)
    }
    #expect(names.count > 2000)
    #expect(astray(names, among: readings).unique == [])
  }

  // MARK: - However it is written

  @Test(arguments: [
    "Viet Nam", "VIET NAM", "viet nam", "vietnam", "Việt Nam", "Viet-Nam", " the Viet  Nam ",
    "VN", "vn", "VNM", "704", "Socialist Republic of Viet Nam", "Việt Nam".decomposed,
  ])
  func `case, accents, spaces and the article do not matter`(name: String) {
    #expect(ids(readings(name)) == ["VN"])
  }

  @Test(arguments: [
    ("Cote d'Ivoire", "CI"), ("Côte d’Ivoire", "CI"), ("COTE DIVOIRE", "CI"), ("Lao PDR", "LA"),
    ("Laos", "LA"), ("Swaziland", "SZ"), ("Turkey", "TR"), ("Türkiye", "TR"), ("Burma", "MM"),
    ("Cape Verde", "CV"), ("Zaire", "CD"), ("Holy See", "VA"), ("Palestine", "PS"),
    ("Россия", "RU"), ("中国", "CN"), ("مصر", "EG"), ("ΚΥΠΡΟΣ", "CY"), ("O'zbekiston", "UZ"),
    ("États-Unis", "US"), ("Reino Unido", "GB"), ("Trinidad & Tobago", "TT"), ("DRC", "CD"),
    ("ASEAN", "asean"), ("IOM", "iom"), ("Guinea", "GN"), ("Samoa", "WS"), ("Congo", "CG"),
  ])
  func `names that staff use lead where they mean`(name: String, id: String) {
    #expect(ids(readings(name)) == [id])
  }

  // MARK: - Ambiguity

  @Test(arguments: [
    ("Korea", ["KR", "KP"]), ("korea", ["KR", "KP"]), ("Corée", ["KR", "KP"]),
    ("Virgin Islands", ["VG", "VI"]), ("Saint-Martin", ["MF", "SX"]), ("ROC", ["CG", "TW"]),
    ("R.O.C.", ["CG", "TW"]), ("Yugoslavia", ["YUCS", "CSXX"]),
  ])
  func `a name that could be several is not guessed`(name: String, expected: [String]) {
    guard case .ambiguous(let refs, let why) = catalogue.resolveParty(name) else {
      Issue.record("\(name) is guessed")
      return
    }
    #expect(ids(refs) == expected)
    #expect(why?.isEmpty == false)
  }

  @Test(arguments: [("Congo", ["CD"]), ("Guinea", ["GW", "GQ", "PG"]), ("Samoa", ["AS"])])
  func `a state's own short name comes with what else it may mean`(
    name: String, others: [String]
  ) {
    guard case .found(_, let alternatives) = catalogue.resolveParty(name) else {
      Issue.record("\(name) is not found")
      return
    }
    #expect(ids(alternatives) == others)
  }

  @Test(arguments: [
    ("AU", "AU", ["au"]), ("au", "au", ["AU"]), ("CAN", "CA", ["can"]), ("FRA", "FR", ["fra"]),
    ("EC", "EC", ["european-commission"]), ("Guam", "GU", ["guam-organization"]),
  ])
  func `a state's code comes with the organisation of that acronym`(
    name: String, id: String, others: [String]
  ) {
    guard case .found(let ref, let alternatives) = catalogue.resolveParty(name) else {
      Issue.record("\(name) is not found")
      return
    }
    #expect(ids([ref]) == [id])
    #expect(ids(alternatives) == others)
  }

  @Test func `every ambiguous name leads to all its readings`() {
    for name in catalogue.ambiguousNames {
      let reading = catalogue.reading(of: name.text)
      let found = [reading.party].compactMap(\.self) + reading.others
      #expect(Set(ids(found)).isSuperset(of: name.readings), "\(name.text)")
    }
  }

  @Test func `a spelling that only a source uses leads to its party`() {
    let catalogue = Catalogue.of(
      states: "id,name\nVN,Viet Nam\n",
      memberships: "body,state,as_listed\nb,VN,Government of Viet Nam\nb,XX,Nowhere\n")
    guard case .found(let ref, _) = catalogue.resolveParty("government of vietnam"),
      case .unknown = catalogue.resolveParty("Nowhere")
    else {
      Issue.record("it is not found")
      return
    }
    #expect(ref == Ref(0))
  }

  @Test func `two records of one name are both given`() {
    let catalogue = Catalogue.of(
      bodies: "id,name,short_name,acronym\na,A,a,X\nb,B,b,X\n",
      organisations: "id,name,acronym\no,O,Y\np,P,Y\n")
    guard case .ambiguous(let bodies, _) = catalogue.resolveBody("x"),
      case .ambiguous(let parties, _) = catalogue.resolveParty("y")
    else {
      Issue.record("one is guessed")
      return
    }
    #expect(bodies == [Ref(0), Ref(1)])
    #expect(parties == [Ref(0), Ref(1)])
  }

  @Test func `an identifier goes before a name that is spelt alike`() {
    let catalogue = Catalogue.of(bodies: "id,name,short_name\nx,Other,o\ny,X,yy\n")
    guard case .found(let ref, _) = catalogue.resolveBody("x") else {
      Issue.record("the identifier is not found")
      return
    }
    #expect(ref == Ref(0))
  }

  // MARK: - Typing errors

  @Test(arguments: [
    ("Vietnma", "VN"), ("Veit Nam", "VN"), ("Philipinnes", "PH"), ("Phillippines", "PH"),
    ("Bangaldesh", "BD"), ("Indonnesia", "ID"), ("Kazahkstan", "KZ"), ("Luxemburg City", "LU"),
    ("Untied Kingdom", "GB"), ("Swizerland", "CH"),
  ])
  func `a misspelt state is the first suggestion`(name: String, id: String) {
    guard case .unknown(let nearest) = catalogue.resolveParty(name) else {
      Issue.record("\(name) is known")
      return
    }
    #expect(ids(nearest).first == id)
    #expect(nearest.count <= 5)
  }

  @Test(arguments: [
    ("colombo proces", "colombo-process"), ("bali proccess", "bali-process"),
    ("abu dabi dialogue", "abu-dhabi-dialogue"), ("prague", "prague-process"),
  ])
  func `a misspelt body is the first suggestion`(name: String, id: String) {
    guard case .unknown(let nearest) = catalogue.resolveBody(name) else {
      Issue.record("\(name) is known")
      return
    }
    #expect(nearest.first.map { catalogue.bodies[$0].id } == id)
  }

  @Test func `one typing error in a name leads to its party or is reported, never to another`() {
    var random = SeededGenerator(seed: 3)
    var reported = 0
    for index in catalogue.states.indices.shuffled(using: &random).prefix(100) {
      var letters = Array(catalogue.states[index].name)
      guard letters.count > 5 else { continue }
      let place = Int.random(in: 1..<(letters.count - 1), using: &random)
      switch Int.random(in: 0..<4, using: &random) {
      case 0: letters.remove(at: place)
      case 1: letters.insert("q", at: place)
      case 2: letters[place] = "q"
      default: letters.swapAt(place, place + 1)
      }
      let name = String(letters)
      switch catalogue.resolveParty(name) {
      case .found(let ref, _): #expect(ref == Ref(index), "\(name)")
      case .ambiguous(let refs, _): #expect(refs.contains(Ref(index)), "\(name)")
      case .unknown(let nearest):
        reported += 1
        #expect(nearest.contains(Ref(index)), "\(name)")
      }
    }
    #expect(reported > 50)
  }

  @Test(arguments: ["", " ", "…", "qqqqqqqqqqqqqqqqqqqq"])
  func `what is like nothing has no suggestion`(name: String) {
    guard case .unknown(let parties) = catalogue.resolveParty(name),
      case .unknown(let bodies) = catalogue.resolveBody(name)
    else {
      Issue.record("\(name) is known")
      return
    }
    #expect(parties == [])
    #expect(bodies == [])
  }
}

extension String {
  fileprivate var decomposed: String { decomposedStringWithCanonicalMapping }
}
