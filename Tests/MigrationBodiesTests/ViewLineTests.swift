import TestSupport
import Testing

@testable import MigrationBodies

/// The text form of views: written, read back, quoted, and what is wrong with it.
struct ViewLineTests {
  private let catalogue = Catalogue.real

  private func body(_ id: String) throws -> Ref<Body> { try #require(catalogue.bodies.ref(id)) }

  private func party(_ id: String) throws -> Ref<Party> { try #require(catalogue.parties.ref(id)) }

  /// Subjects of every kind that has a text form, with their options.
  private func subjects() throws -> [View.Subject] {
    let bodies = try ["bali-process", "colombo-process", "rcm"].map(body)
    let viet = try party("VN")
    let date = try #require(EDTFDate("2015"))
    let month = try #require(EDTFDate("2012-06"))
    let operands = [
      SeatOperand(bodies[0]), SeatOperand(bodies[1], .any),
      SeatOperand(bodies[2], .role(.observer)),
      SeatOperand(bodies[0], date: date), SeatOperand(bodies[0], .role(.chair), date: month),
    ]
    let sets = try [
      "bali-process & colombo-process", "rcm.observer | rcm.chair", "region:asia - bali-process",
      "bali-process@2015 ^ bali-process", "at least 2 of (bali-process, rcm, colombo-process)",
      "{VN, TH, iom}", "subregion:\"South-eastern Asia\" & kind:un-member",
      "(bali-process | rcm)@2012-06 - (states & colombo-process.any)",
    ].map { try PartySet($0, in: catalogue) }
    var subjects: [View.Subject] = [
      .bodies, .parties, .members(bodies[0]), .seats(viet), .seats(try party("iom")), .commitments,
      .bodyCommitments(bodies[1]), .undertakings(viet), .meetings(nil), .meetings(bodies[2]),
      .documents(nil), .documents(bodies[0]), .sources(nil), .sources(bodies[0]), .problems(nil),
      .problems(bodies[1]), .overlap([]), .overlap([bodies[0]]), .overlap(bodies),
      .overlapMatrix(bodies), .bridge([]), .bridge(bodies), .alone(viet),
    ]
    for isNarrow in [false, true] {
      for onlyDifferences in [false, true] {
        for count in 2...operands.count {
          subjects.append(
            .comparison(
              BodyComparison(
                Array(operands.prefix(count)), onlyDifferences: onlyDifferences,
                isNarrow: isNarrow)))
        }
      }
    }
    for since in [nil, month] {
      for until in [nil, date] {
        for hasMeetings in [false, true] {
          for scope in [[], bodies] {
            subjects.append(
              .changes(
                ChangeScope(
                  bodies: scope, since: since, until: until, hasMeetings: hasMeetings)))
          }
        }
      }
    }
    for severity in Finding.Severity.allCases {
      for kinds in [[], Set(Finding.Kind.allCases.prefix(2)), Set(Finding.Kind.allCases)] {
        subjects.append(
          .findings(FindingScope(bodies: [bodies[0]], severity: severity, kinds: kinds)))
        subjects.append(.findings(FindingScope(severity: severity, kinds: kinds)))
      }
    }
    for set in sets {
      for (out, unnamed) in [(false, false), (true, false), (false, true), (true, true)] {
        var set = set
        (set.listsOut, set.listsUnnamed) = (out, unnamed)
        subjects += [.partySet(set), .explanation(set)]
      }
    }
    return subjects
  }

  /// Filters that each kind of rows understands, in signs that a shell would read too.
  private func queries(for subject: View.Subject) -> [String] {
    let texts = [
      "", "asia", "asia labour", "\"labour migration\"", "it's", "asia | africa", "-labour",
      "(asia | africa) -\"the & end\"", "a\\b $HOME `x` * ? ~ !", "name:a", "body:rcm",
      "year>=2012",
      "has:source", "kind:state", "--where", "đông 東",
    ]
    return texts.filter { (try? Query($0, for: subject, in: catalogue)) != nil }
  }

  @Test func `a view's text form is read as the same view`() throws {
    let dates = [nil, EDTFDate("2015"), EDTFDate("2012-06-30")]
    for subject in try subjects() {
      let columns = subject.listing.columns(in: catalogue).filter(\.isData).map(\.id)
      for (index, query) in queries(for: subject).enumerated() {
        var view = View(subject)
        view.query = try Query(query, for: subject, in: catalogue)
        view.date = subject.listing.isOfADate ? dates[index % 3] : nil
        if index % 2 == 1 {
          view.sort = [
            View.SortKey(columns[index % columns.count], isDescending: index % 4 == 1),
            View.SortKey(columns[0], isDescending: true),
          ]
          view.columns = [columns[(index + 1) % columns.count], columns[0]].unique
        }
        let line = try #require(view.line(in: catalogue))
        let read = try View(line: line, in: catalogue)
        #expect(read == view, "\(line)")
        #expect(read.query.text == query, "\(line)")
        #expect(read.line(in: catalogue) == line)
        #expect(try View(line: "fora " + line, in: catalogue) == view)
      }
    }
  }

  @Test(arguments: ["\u{A0}", "\u{2003}", "\u{202F}", "\u{3000}", "\u{2028}", "\u{85}"])
  func `a space of another kind in a filter is read back as it was`(space: String) throws {
    for filter in ["viet\(space)nam", "“viet\(space)nam”", "\(space)viet", "a b\(space)c"] {
      var view = View(.bodies)
      view.query = try Query(filter, for: .bodies, in: catalogue)
      let line = try #require(view.line(in: catalogue))
      let read = try View(line: line, in: catalogue)
      #expect(read == view && read.query.text == view.query.text, "\(line)")
      #expect(try TypedLine(typed: line).words.map(\.text) == view.words(in: catalogue))
    }
  }

  @Test(arguments: [
    "bodies --=", "bodies -", "bodies --=x", "bodies --sort=", "bodies --sort",
    "bodies --as-of=", "bodies --columns=", "bodies --where", "members --=", "members asean --=1",
    "changes --since=", "check --severity=", "overlap --matrix=x",
  ])
  func `an option that there is not, or that lacks its value, is an error`(line: String) {
    #expect(throws: QueryError.self) { try View(line: line, in: catalogue) }
  }

  @Test func `it gives the same rows`() throws {
    for subject in try subjects() {
      let view = View(subject, date: subject.listing.isOfADate ? EDTFDate("2018") : nil)
      let line = try #require(view.line(in: catalogue))
      let read = try View(line: line, in: catalogue)
      let (table, other) = (Table(view, of: catalogue), Table(read, of: catalogue))
      #expect(table.rows == other.rows, "\(line)")
      #expect(table.columns.map(\.id) == other.columns.map(\.id), "\(line)")
    }
  }

  @Test func `every column of every subject can be sorted by and shown alone`() throws {
    for subject in try subjects() {
      for column in subject.listing.columns(in: catalogue).filter(\.isData).map(\.id) {
        var view = View(subject)
        view.sort = [View.SortKey(column, isDescending: true)]
        view.columns = [column]
        let line = try #require(view.line(in: catalogue))
        #expect(try View(line: line, in: catalogue) == view, "\(line)")
      }
    }
  }

  @Test func `every body and party is named so that it is found again`() throws {
    for ref in catalogue.bodies.refs {
      let line = try #require(View(.members(ref)).line(in: catalogue))
      #expect(try View(line: line, in: catalogue).subject == .members(ref), "\(line)")
    }
    for ref in catalogue.parties.refs {
      let line = try #require(View(.seats(ref)).line(in: catalogue))
      #expect(try View(line: line, in: catalogue).subject == .seats(ref), "\(line)")
    }
  }

  @Test func `a table within a page is no view of its own`() throws {
    let body = try body("bali-process")
    for subject in [View.Subject.relations(body), .rosters(body)] {
      #expect(View(subject).line(in: catalogue) == nil)
    }
  }

  // MARK: - Wrong lines

  @Test(arguments: [
    ("", 0..<0, "there is no command"), ("   ", 0..<0, "there is no command"),
    ("fora", 0..<0, "there is no command"),
    ("bodis", 0..<5, "there is no command “bodis”; did you mean “bodies”?"),
    ("bodies --wher x", 7..<13, "“bodies” has no option --wher; did you mean --where?"),
    ("bodies --where", 7..<14, "--where needs a value"),
    ("bodies --body rcm", 7..<13, "“bodies” has no option --body"),
    ("bodies --sort=nam", 14..<17, "there is no column “nam”; did you mean “name”?"),
    ("bodies --columns name,x", 17..<23, "there is no column “x”; the columns are: "),
    (
      "bodies --as-of yesterday", 15..<24,
      "“yesterday” is not a valid date; write a day, a month or a year"
    ),
    ("bodies --as-of 2012/..", 15..<22, "“2012/..” is not a valid date"),
    ("members", 7..<7, "“members” needs a body; as in: members bali process"),
    ("members nobody-at-all", 8..<21, "“nobody-at-all”"),
    ("members 'rcm & nobody-at-all'", 15..<28, "“nobody-at-all”"),
    ("state", 5..<5, "“state” needs a name; as in: state viet nam"),
    ("state atlantis", 6..<14, "no state or organisation is called “atlantis”"),
    ("state korea", 6..<11, "“korea” can mean each of these; say KR or KP"),
    ("compare rcm", 11..<11, "“compare” needs two bodies, or one with two dates; as in: "),
    ("compare rcm zzzz", 12..<16, "“zzzz”"),
    ("compare rcm 'sica & rcm'", 12..<24, "“sica & rcm” is no single body; name one as"),
    ("overlap rcm --matrix", 20..<20, "--matrix needs two bodies or more"),
    ("overlap rcm zzzz", 12..<16, "no body is called “zzzz”"),
    (
      "check --severity bad", 17..<20,
      "--severity cannot be “bad”; it can be error, warning or note"
    ),
    ("check --kind bad", 13..<16, "--kind cannot be “bad”; it can be count, "),
    ("changes --since then", 16..<20, "“then” is not a valid date"),
    ("bodies --where 'asia", 15..<16, "the quotation mark has no end; close it with '"),
    ("meetings --body zzzz", 16..<20, "no body is called “zzzz”"),
  ])
  func `a line that is wrong says where, what and what would be right`(
    line: String, range: Range<Int>, text: String
  ) throws {
    let error = #expect(throws: QueryError.self) { try View(line: line, in: catalogue) }
    let all = error.map { $0.problem + ($0.advice.map { "; \($0)" } ?? "") } ?? ""
    #expect(error?.range == range)
    #expect(error?.text == line)
    #expect(all.contains(text), "\(all)")
  }

  @Test func `a filter that is wrong says where in the filter`() throws {
    let error = #expect(throws: QueryError.self) {
      try View(line: "bodies --where regon:asia", in: catalogue)
    }
    #expect(error?.problem == "there is no field “regon”")
    #expect(error.map { Array($0.text)[$0.range].map(String.init).joined() } == "regon")
  }

  @Test(arguments: TestEffort.seeds(1...20))
  func `no line traps, whatever it is`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let words =
      Listings.all.map(\.declaration.name) + [
        "--where", "--sort=name", "--columns", "--as-of", "--body", "--party",
      ]
      + [
        "rcm", "VN", "&", "|", "(", ")", "'", "\"", "\\", "@2015", "2015", "--", "-", "=", "", " ",
      ]
      + ["--kind", "--out", "--matrix", "--explain", "fora", "\u{301}", "东", "{", "}", "at least"]
    for _ in 0..<300 {
      let line = (0..<Int.random(in: 0..<7, using: &random)).map { _ in
        words.randomElement(using: &random) ?? ""
      }.joined(separator: Bool.random(using: &random) ? " " : "")
      do throws(QueryError) {
        let view = try View(line: line, in: catalogue)
        #expect(view.line(in: catalogue) != nil, "\(line)")
      } catch {
        #expect(!error.problem.isEmpty && error.range.upperBound <= error.text.count, "\(line)")
      }
    }
  }

  // MARK: - Words

  /// Words that a shell would take for something else.
  static let hostileWords =
    everyText(of: ["a", "'", "\"", "\\", " ", "$", "\n"], upTo: 3)
    + [
      "", "-", "--", "--where", "*", "?", "~", "!", "!!", "#", "&", "|", ";", "<", ">", "(", ")",
      "{a,b}", "[a]", "`id`", "$(id)", "${HOME}", "$'\\n'", "a=b", "%s", "\t", "\u{1}", "\u{7F}",
      "é", "e\u{301}", "東アジア", "\u{202E}x", "it's", "\"labour migration\"", "\\'", "'\\''", "\r\n",
    ]

  @Test func `words are the same after quoting and splitting`() throws {
    for word in Self.hostileWords {
      #expect(try TypedLine(typed: TypedLine.quoted(word)).words.map(\.text) == [word])
      #expect(
        try TypedLine(typed: TypedLine(arguments: ["x", word, "y"]).text).words.map(\.text) == [
          "x", word, "y",
        ])
    }
    for (first, second) in zip(Self.hostileWords, Self.hostileWords.reversed()) {
      #expect(
        try TypedLine(typed: TypedLine(arguments: [first, second]).text).words.map(\.text) == [
          first, second,
        ])
    }
  }

  @Test func `plain words need no quotation marks`() {
    for word in ["bali-process", "--sort=-name,year", "2012-06-30", "a_b.c/d:e+f%", "東"] {
      #expect(TypedLine.quoted(word) == word)
    }
    #expect(TypedLine.quoted("") == "''")
    #expect(TypedLine.quoted("it's") == "'it'\\''s'")
  }

  @Test func `words are split as a shell splits them`() throws {
    for (text, words) in [
      ("", []), ("  ", []), ("a", ["a"]), (" a  b\tc\n", ["a", "b", "c"]), ("'a b'", ["a b"]),
      ("\"a 'b'\"", ["a 'b'"]), ("\\'", ["'"]), ("a\\ b", ["a b"]),
      ("'\\'", ["\\"]), ("''", [""]), ("a '' b", ["a", "", "b"]), ("\\", ["\\"]),
    ] as [(String, [String])] {
      #expect(try TypedLine(typed: text).words.map(\.text) == words, "\(text)")
    }
  }

  @Test(arguments: ["'", "\"", "a 'b", "a \"b", "'\"", "a'b'c'"])
  func `a quotation mark without an end is an error`(text: String) {
    #expect(throws: QueryError.self) { try TypedLine(typed: text) }
  }

  @Test func `an expression needs no quotation marks where there is no shell`() throws {
    for (line, set) in [
      ("members bali-process & colombo-process", "bali-process & colombo-process"),
      ("members \"bali process\" | rcm", "bali-process | rcm"),
      ("members rcm - sica --explain", "rcm - sica"),
      ("members 'rcm - sica'", "rcm - sica"),
    ] {
      let subject = try View(line: line, in: catalogue).subject
      let read = subject.as(SetListing.self)?.set ?? subject.as(SetStepListing.self)?.set
      #expect(read?.text(in: catalogue) == set, "\(line)")
    }
  }
}
