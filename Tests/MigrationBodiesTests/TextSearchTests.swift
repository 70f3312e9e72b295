import Testing

@testable import MigrationBodies

/// The search over commitments and documents, and themes with their words.
@Suite struct TextSearchTests {
  private static let small = Catalogue.of(
    bodies: "id,short_name\na,Alpha\nb,Beta",
    documents: """
      id,bodies,title,kind,date
      old,a,Plan on labour,plan,2001
      new,b,Declaration on trafficking,declaration,2020
      """,
    commitments: """
      id,body,document,parties,summary,themes
      old-1,a,old,all,Act against human trafficking at borders.,border
      old-2,a,old,all,Share data on work.,trafficking
      new-1,b,new,all,"Borders, and the trafficking of humans.",border
      new-2,b,new,all,Protéger les victimes de la traite des êtres humains.,border
      """,
    themes: """
      id,label,terms
      trafficking,Trafficking in persons,human trafficking;traite des êtres humains
      border,Borders,
      """)

  private func found(_ filter: String, _ catalogue: Catalogue = small) throws -> [String] {
    let query = try Query(filter, for: .search, in: catalogue)
    return Table(View(.search, query: query), of: catalogue).rows.map { row in
      row.commitment.map { catalogue.commitments[$0].id }
        ?? row.document.map { catalogue.documents[$0].id } ?? ""
    }
  }

  @Test func `a theme with its words finds what is tagged and what is worded so`() throws {
    #expect(Set(try found("theme:trafficking")) == ["old", "old-2"])
    #expect(Set(try found("~trafficking")) == ["old", "old-1", "old-2", "new-2"])
    #expect(try found("-~trafficking").sorted() == ["new", "new-1"])
    #expect(try found("~trafficking body:b") == ["new-2"])
  }

  @Test func `words next to one another come first, then whole words, then the newest`() throws {
    #expect(try found("human trafficking").first == "old-1")
    #expect(try found("êtres humains") == ["new-2"])
    #expect(try found("etres HUMAINS") == ["new-2"])
    #expect(try found("\"human trafficking\"") == ["old-1"])
    #expect(try found("traffick").prefix(1) == ["new"])
  }

  @Test func `what matched is marked, with the words of a theme`() throws {
    let query = try Query("~trafficking", for: .search, in: Self.small)
    #expect(query.highlights(in: "Act against human trafficking.") == [12..<29])
    #expect(query.description == "~trafficking")
    #expect(try Query(query.description, for: .search, in: Self.small) == query)
  }

  @Test func `the heading counts by body, those of most first`() throws {
    let query = try Query("trafficking", for: .search, in: Self.small)
    let answer = Answer(to: View(.search, query: query), in: Self.small)
    #expect(answer.heading.hasSuffix("Beta 3, Alpha 2"), "\(answer.heading)")
  }

  @Test(arguments: ["~traficking", "~nothing-like-it"])
  func `a theme that there is not is refused`(filter: String) {
    #expect(throws: QueryError.self) { try Query(filter, for: .search, in: .real) }
  }

  @Test func `where rows have no themes the sign is refused, and before a number it means nothing`()
    throws
  {
    #expect(throws: QueryError.self) { try Query("~trafficking", for: .sources(nil), in: .real) }
    #expect(try Query("~50", for: .search, in: .real) == Query("50", for: .search, in: .real))
  }

  /// As one would by hand: a row has a theme, or a term of it at the beginning of words.
  @Test func `in the catalogue it finds all that a plain search of its words finds`() throws {
    let catalogue = Catalogue.real
    let themes = PlainCSV("themes").rows
    for theme in themes.prefix(12) {
      let id = theme["id"] ?? ""
      let terms = ([theme["label"] ?? ""] + (theme["terms"] ?? "").values).map(Folding.fold)
      let expected = PlainCSV("commitments").rows.filter { row in
        let text = " " + Folding.fold(row["summary"] ?? "")
        return row["themes"]?.values.contains(id) == true
          || terms.contains { text.contains(" " + $0) }
      }.map { $0["id"] ?? "" }
      let query = try Query("~\(id)", for: .commitments, in: catalogue)
      let rows = Table(View(.commitments, query: query), of: catalogue).rows
      let found = Set(rows.compactMap(\.commitment).map { catalogue.commitments[$0].id })
      #expect(found == Set(expected), "\(id)")
    }
  }
}
