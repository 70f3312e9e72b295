import Testing

@testable import MigrationBodies

/// One way to find a body or a party by any of its names.
struct NameFinderTests {
  private let catalogue = Catalogue.real

  private func ids(_ text: String, in scope: NameFinder.Scope = .all) -> [String] {
    NameFinder(catalogue).hits(for: text, in: scope).map { hit in
      switch hit.record {
      case .body(let ref): catalogue.bodies[ref].id
      case .party(let ref): catalogue.parties[ref].id
      }
    }
  }

  @Test(arguments: [
    ("south korea", "KR"), ("vn", "VN"), ("VNM", "VN"), ("laos", "LA"), ("swaziland", "SZ"),
    ("côte d'ivoire", "CI"), ("unhcr", "unhcr"), ("deutschland", "DE"), ("viet", "VN"),
  ])
  func `any name of a party finds it first`(text: String, id: String) {
    #expect(ids(text, in: .parties).first == id)
  }

  @Test(arguments: [("bali", "bali-process"), ("colombo", "colombo-process"), ("rcm", "rcm")])
  func `a part of a name finds the body first`(text: String, id: String) {
    #expect(ids(text, in: .bodies).first == id)
  }

  @Test(arguments: [
    ("Republic of Togo", "TG"), ("Rép. du Bénin", "BJ"), ("Reino de Tailandia", "TH"),
    ("Вьетнам", "VN"), ("Guinea (Equatorial)", "GQ"), ("Nauru, Republic of", "NR"),
    ("Jamhuri ya Kenya", "KE"),
  ])
  func `what a text means as a name is found first and is exact`(text: String, id: String) {
    #expect(ids(text).first == id)
    #expect(NameFinder(catalogue).hits(for: text).first?.rank == .exact)
  }

  @Test func `a name that could be several finds each of them`() {
    #expect(ids("Конго", in: .parties) == ["CD", "CG"])
    #expect(ids("Republic of Atlantis", in: .parties).isEmpty)
  }

  @Test func `exact names come before beginnings, words and letters`() {
    for text in ["guinea", "korea", "asem", "congo", "union", "plan"] {
      let ranks = NameFinder(catalogue).hits(for: text).map(\.rank)
      #expect(ranks == ranks.sorted(), "\(text)")
    }
    let hits = NameFinder(catalogue).hits(for: "guinea", in: .states)
    #expect(hits.first?.rank == .exact)
    #expect(hits.contains { $0.rank == .beginning } && hits.contains { $0.rank == .words })
    #expect(ids("vtnm", in: .states).contains("VN"))
    #expect(NameFinder(catalogue).hits(for: "vtnm", hasLetters: false).isEmpty)
    #expect(ids("…").isEmpty)
  }

  @Test func `states come before organisations of the same rank`() {
    let hits = NameFinder(catalogue).hits(for: "can", in: .parties).filter { $0.rank == .exact }
    #expect(
      hits.map(\.record).first.map { record in
        if case .party(let ref) = record { catalogue.parties.isState(ref) } else { false }
      } == true)
  }

  @Test func `every own name of every record finds it as exact`() {
    let finder = NameFinder(catalogue)
    for ref in catalogue.parties.refs where ref.index % 7 == 0 {
      let hits = finder.hits(for: catalogue.parties[ref].name, hasLetters: false)
      #expect(hits.contains { $0.record == .party(ref) && $0.rank == .exact })
    }
  }
}

/// One reading of a name, whoever asks: the same error with its readings, and the same note.
struct OneReadingTests {
  private let catalogue = Catalogue.real

  /// What commands, expressions and filters say of a name of a party.
  private func errors(_ name: String) -> [QueryError?] {
    let lines = ["state \(name)", "members {\(name)}", "bodies member:\"\(name)\""]
    return lines.map { line in
      do throws(QueryError) {
        _ = try View(line: line, in: catalogue)
        return nil
      } catch {
        return error
      }
    }
  }

  @Test(arguments: ["korea", "Virgin Islands", "Yugoslavia", "Viet Nma", "Atlantis"])
  func `commands, expressions and filters refuse a name alike`(name: String) {
    let errors = errors(name)
    #expect(errors.allSatisfy { $0 != nil })
    #expect(Set(errors.map { $0?.problem }).count == 1, "\(errors)")
    #expect(Set(errors.map { $0?.readings }).count == 1)
  }

  @Test(arguments: ["south korea", "VNM", "laos", "Ivory Coast", "Вьетнам", "中国"])
  func `commands, expressions and filters read a name alike`(name: String) {
    #expect(errors(name).allSatisfy { $0 == nil })
  }

  @Test func `a filter says what a name can mean too, as a command does`() throws {
    let bodies = View(.bodies).subject
    let congo = try Query("member:Congo", for: bodies, in: catalogue)
    #expect(congo.remarks.first?.contains("(CD)") ?? false)
    #expect(try Query("member:CG", for: bodies, in: catalogue).remarks.isEmpty)
  }

  @Test(arguments: ["Guinea Bissau", "St Martin", "virgin islands", "Sudan (South)"])
  func `a shell's word is one name where it can be, also one that could be several`(name: String) {
    let bodies = View(.bodies).subject
    #expect(
      FilterWord("member:\(name)").text(for: bodies, in: catalogue) == "member:\"\(name)\"")
  }

  @Test(arguments: ["member:VN labour", "member:VN (asia | africa)", "name:Sudan (South)"])
  func `what is no name stays two terms`(word: String) {
    #expect(FilterWord(word).text(for: View(.bodies).subject, in: catalogue) == word)
  }

  @Test(arguments: ["member:st martin", "member:Guinea Bissau", "asia member:guinea equatorial"])
  func `a name of several words that begins as another is not cut in silence`(text: String) throws {
    let bodies = View(.bodies).subject
    #expect(throws: QueryError.self) { try Query(text, for: bodies, in: catalogue) }
    for other in ["member:ST martin", "martin member:st", "member:\"Guinea-Bissau\" labour"] {
      #expect(throws: Never.self) { try Query(other, for: bodies, in: catalogue) }
    }
  }

  @Test func `braces are completed by any name`() {
    let found = PartySet.completions(of: "{south ko", at: 9, in: catalogue)
    #expect(found.map(\.meaning) == ["KR"])
    #expect(found.map(\.with) == ["South Korea"])
  }
}
