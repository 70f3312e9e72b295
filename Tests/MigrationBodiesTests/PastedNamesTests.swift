import Testing

@testable import MigrationBodies

/// Short words of pasted lists that are no names: titles, initials, "no", "N/A".
struct PastedNamesTests {
  private let catalogue = Catalogue.real

  /// The codes of the parties that a list has; other rows are left out.
  private func parties(_ text: String) throws -> [String] {
    try ResolvedList(text: text, in: catalogue).lines
      .compactMap { $0.reading.party.map { catalogue.parties[$0].id } }
  }

  private var members: [State] { catalogue.states.filter { $0.status == "un-member" } }

  // MARK: - What is no name

  @Test(arguments: [
    "Mr.", "Ms.", "Mrs.", "Dr.", "Sr.", "M.", "H.E.", "S.E.", "Hon.", "St.", "Mr", "Ms", "D.E.",
    "N.O.", "R.S.", "M. E.", "Mr. A. Person", "Ms. B. Person", "H.E. D.E. Person", "no", "No",
    "yes",
    "N/A", "n/a", "n.a.", "-", "none", "is", "it", "my", "us", "at", "be", "in", "Mý", "Bĩ",
    "É.-U.-E.", "Is.", "Isl.", "Ông A. Person",
  ])
  func `a title, initials and small words are no names`(text: String) throws {
    #expect(try parties(text) == [])
    #expect(try parties("Nepal\n\(text)\nBhutan") == ["NP", "BT"])
    #expect(try parties("Nepal, \(text), Bhutan") == ["NP", "BT"])
  }

  @Test(
    arguments: [
      ("VN\nTH", ["VN", "TH"]), ("VNM, THA", ["VN", "TH"]), ("NO\nSE", ["NO", "SE"]),
      ("UK", ["GB"]),
      ("U.K., U.S.A., U.A.E.", ["GB", "US", "AE"]), ("DRC", ["CD"]), ("704", ["VN"]),
      ("EU", ["eu"]),
      ("IOM, ILO", ["iom", "ilo"]), ("iom\nilo", ["iom", "ilo"]), ("Lao", ["LA"]), ("中国", ["CN"]),
      ("Mỹ\nBỉ\nÝ", ["US", "BE", "IT"]), ("É.-U.", ["US"]), ("Neth.", ["NL"]),
    ] as [(String, [String])])
  func `codes in capitals and short names as they are written count`(
    text: String, expected: [String]
  ) throws {
    #expect(try parties(text) == expected)
  }

  @Test func `every code counts in capitals and in no other way`() throws {
    for state in members {
      for code in [state.alpha2, state.alpha3] {
        // What abbreviates something else too is a code beside others only.
        let isCode = !ListWords.abbreviations.contains(code)
        #expect(try parties("Nepal\n\(code)").contains(state.id) == isCode || state.id == "NP")
        #expect(try parties("Nepal\nVN\nKEN\n\(code)").contains(state.id), "\(code)")
        #expect(try parties("\(code)") == [state.id], "\(code)")
        let small = [code.lowercased(), code.prefix(1) + code.dropFirst().lowercased()]
        // "Lao" is a name of its own; organisations have identifiers in small letters.
        for text in small where !["Lao", "lao", "can", "fra", "au"].contains(text) {
          let found = try parties("Nepal\n\(text)")
          #expect(!found.contains(state.id) || state.id == "NP", "\(text)")
        }
        let initials = code.map { "\($0)." }.joined()
        let found = try parties("Bhutan\nMs. \(initials) Person\n\(initials) Person")
        #expect(found == ["BT"], "\(initials)")
      }
    }
  }

  @Test func `what is typed may be a code in any case`() throws {
    let list = ResolvedList(try NameList(words: ["vn", "tha", "uk"], of: catalogue), in: catalogue)
    #expect(
      list.lines.compactMap { $0.reading.party.map { catalogue.parties[$0].id } }
        == ["VN", "TH", "GB"])
  }

  // MARK: - A state before a colon, and persons beside it

  @Test(arguments: [
    ": yes", ": NO", " : H.E. D.E. Person, President", ": Hon. N.O. Person, Minister",
    ": Mr. A. Person, Minister", ", Mr. A. Person", ", M. E. Person", "; Mr. Person", ": N/A",
    ": Ms. B. Person (Chair), Ministry of Labour", " – Dr. C. Person", ":",
  ])
  func `every state before a colon or a person gives its row and no other`(rest: String) throws {
    for state in members {
      let found = try parties(state.name + rest)
      #expect(found == [state.id], "\(state.name)\(rest)")
    }
  }

  @Test func `a vote table is read`() throws {
    #expect(try parties("Mali: yes\nFiji: no\nSweden: NO") == ["ML", "FJ", "SE"])
    #expect(try parties("Suède : non\nMaroc : oui\nNorvège : NON") == ["SE", "MA", "NO"])
    #expect(try parties("Chile: sí\nPerú: NO\nEspaña: n/a") == ["CL", "PE", "ES"])
    #expect(try parties("No. 1 Mali\nNo. 2 Fiji\nN° 3 Sénégal") == ["ML", "FJ", "SN"])
    #expect(try parties("Mali,Yes\nFiji,No") == ["ML", "FJ"])
    #expect(try parties("Chair: N/A") == [])
  }

  @Test func `names after a colon are a list, and the state before it stays`() throws {
    #expect(try parties("European Union: France, Italy") == ["FR", "IT"])
    #expect(try parties("Members: France, Italy") == ["FR", "IT"])
    #expect(try parties("Benelux: Belgium, Netherlands and Luxembourg") == ["BE", "NL", "LU"])
    #expect(try parties("France: Italy, Spain") == ["FR", "IT", "ES"])
  }
}
