import Testing

/// Filters on the command line.
@Suite struct FilterCommandTests {
  private func ids(_ arguments: String..., column: Int = 4) throws -> [String] {
    try Tool.run(["bodies"] + arguments).column(column)
  }

  @Test func `words, --where and both ask for the same`() throws {
    let words = try ids("asia", "-labour")
    #expect(words.count > 5)
    #expect(try ids("--where", "asia -labour") == words)
    #expect(try ids("asia", "--where", "-labour") == words)
    #expect(try ids("--where", "asia", "--where", "-labour") == words)
    #expect(try ids("--", "asia", "-labour") == words)
    #expect(try ids("asia -labour") == words)
  }

  @Test func `a value of several words survives the shell`() throws {
    let found = try ids("member:VN")
    #expect(found.contains("colombo-process"))
    for line in [
      "fora bodies member:\"viet nam\"", "fora bodies 'member:\"viet nam\"'",
      "fora bodies \"member:viet nam\"", "fora bodies --where 'member:\"Viet Nam\"'",
    ] {
      #expect(try Tool.shell(line).column(4) == found, "\(line)")
    }
    #expect(
      try Tool.shell("fora bodies 'member:VN labour'").column(4) == (try ids("member:VN", "labour"))
    )
  }

  @Test func `options stay options, other words with a hyphen are words`() throws {
    let plain = try Tool.run(["bodies", "asia", "-fcsv"])
    #expect(plain.lines.first?.hasPrefix("name,kind") == true)
    #expect(
      try Tool.run(["bodies", "asia", "-s", "-skills"]).column(4) == (try ids("asia", "-skills")))
    let single = try Tool.run(["bodies", "-x"])
    #expect(single.status == 2)
    #expect(
      single.error == """
        fora: “bodies” has no option -x; “fora help bodies” lists its options
          bodies -x
                 ^^

        """)
  }

  @Test func `a wrong filter is pointed at`() throws {
    let wrong = try Tool.run(["bodies", "asia", "regoin:asia"])
    #expect(wrong.status == 2)
    #expect(wrong.output == "")
    let lines = wrong.error.split(separator: "\n").map(String.init)
    #expect(lines.count == 3)
    #expect(lines[0].hasPrefix("fora: there is no field “regoin”; did you mean “region”? the "))
    #expect(lines[1...] == ["  bodies asia regoin:asia", "              ^^^^^^"])
    #expect(try Tool.run(["members", "rcm", "--where", "theme:x"]).status == 2)
    #expect(try Tool.run(["bodies", "…"]).status == 2)
  }

  @Test(arguments: [
    ("bodies '!asia'", "!asia", "-asia", 0),
    ("bodies asia '!labour'", "asia !labour", "-labour", 5),
    ("bodies '! labour'", "! labour", "-labour", 0),
    ("bodies '!\"labour migration\"'", "!\"labour migration\"", "-\"labour migration\"", 0),
    ("bodies '!member:VN'", "!member:VN", "-member:VN", 0),
    ("bodies 'asia !(labour | skills)'", "asia !(labour | skills)", "-(labour | skills)", 5),
    ("bodies --where '!asia'", "!asia", "-asia", 0),
    ("commitments '!return'", "!return", "-return", 0),
    ("parties '!asia'", "!asia", "-asia", 0), ("meetings '!manila'", "!manila", "-manila", 0),
    ("documents '!plan'", "!plan", "-plan", 0), ("sources '!iom'", "!iom", "-iom", 0),
    ("problems '!list'", "!list", "-list", 0),
    ("members rcm --where '!belize'", "!belize", "-belize", 0),
    ("state VN --where '!labour'", "!labour", "-labour", 0),
    ("check --where '!list'", "!list", "-list", 0),
  ])
  func `an exclamation mark is told to be a hyphen`(
    line: String, filter: String, right: String, place: Int
  ) throws {
    let wrong = try Tool.shell("fora \(line)")
    #expect(wrong.status == 2)
    #expect(wrong.output == "")
    let lines = wrong.error.split(separator: "\n").map(String.init)
    #expect(lines.first == "fora: “!” is not known here; write \(right) for what is not so")
    // The line, and a caret under the sign.
    #expect(lines.count == 3)
    let typed = Array(lines[1])
    let caret = try #require(lines[2].firstIndex(of: "^"))
    let column = lines[2].distance(from: lines[2].startIndex, to: caret)
    #expect(typed[column] == "!")
    #expect(
      String(typed[(column - place)...]).hasPrefix(filter) || place > 0 && line.contains("'!"))
  }

  @Test func `between sets an exclamation mark is no name`() throws {
    let wrong = try Tool.run(["members", "rcm & !asean"])
    #expect(wrong.status == 2)
    #expect(wrong.output == "")
    #expect(
      wrong.error.hasSuffix(
        "\n  members 'rcm & !asean'\n                 ^\n"))
    #expect(wrong.error.hasPrefix("fora: “!” is not known here; write “-” between two"))
    for set in ["!asean", "!(rcm | asean)", "rcm - !{VN}"] {
      #expect(try Tool.run(["members", set]).error.contains("“!” is not known here"), "\(set)")
    }
  }

  @Test func `nothing found is said, with the names nearest to it`() throws {
    let misspelt = try Tool.run(["bodies", "colmbo"])
    #expect(misspelt.status == 1)
    #expect(misspelt.error == "fora: no match for “colmbo”; did you mean Colombo Process?\n")
    let party = try Tool.run(["parties", "vietnem"])
    #expect(party.status == 1)
    #expect(party.error == "fora: no match for “vietnem”; did you mean Viet Nam?\n")
    for command in ["meetings", "documents", "sources", "problems"] {
      let nothing = try Tool.run([command, "qqqq"])
      #expect(nothing.status == 1)
      #expect(nothing.output == "")
      #expect(nothing.error == "fora: no match for “qqqq”\n")
    }
    for line in [
      "state VN --where qqqq", "members rcm --where qqqq", "changes --where qqqq",
      "compare rcm asean --where qqqq", "bridge --where qqqq", "overlap rcm --where qqqq",
    ] {
      let nothing = try Tool.shell("fora \(line)")
      #expect(nothing.status == 1, "\(line)")
      #expect(nothing.error == "fora: no match for “qqqq”\n", "\(line)")
    }
    #expect(try Tool.run(["check", "--where", "qqqq"]).status == 0)
  }

  @Test func `what may match is said, and listed when asked for`() throws {
    let filter = ["state", "VN", "--where", "since>=2010"]
    let plain = try Tool.run(filter)
    #expect(plain.status == 0)
    #expect(plain.error.contains("may match: “since” is not known of them"))
    let table = try Tool.run(filter + ["--format", "table"])
    #expect(table.error == "")
    #expect(table.output.contains("◐"))
    let maybe = try Tool.run(filter + ["--may-match"])
    #expect(maybe.status == 0)
    #expect(!maybe.lines.isEmpty)
    #expect(plain.error.contains("◐ \(maybe.lines.count) more"))
    #expect(Set(maybe.lines).isDisjoint(with: plain.lines))
    #expect(try Tool.run(["bodies", "--may-match"]).status == 2)
  }

  @Test func `lists of all bodies name the body, those of one do not have to`() throws {
    for command in ["meetings", "documents", "problems"] {
      let all = try Tool.run([command, "--format", "csv"])
      let own = try Tool.run([command, "--body", "rcm", "--format", "csv"])
      #expect(all.lines.first == own.lines.first)
      #expect(all.lines.first?.contains("body_id") == true)
      #expect(own.lines.count > 1 && own.lines.count < all.lines.count)
      #expect(own.lines.dropFirst().allSatisfy { all.lines.contains($0) })
      let table = try Tool.run([command, "--format", "table"], environment: ["COLUMNS": "100"])
      #expect(table.output.contains("Body"))
    }
    #expect(try Tool.run(["sources", "--body", "rcm"]).lines.count > 3)
    #expect(try Tool.run(["meetings", "--as-of", "2010"]).status == 2)
    #expect(try Tool.run(["parties", "body:asean", "--as-of", "2010"]).status == 0)
  }

  @Test func `members of a set are filtered`() throws {
    let all = try Tool.shell("fora members 'bali-process & colombo-process'")
    let some = try Tool.shell(
      "fora members 'bali-process & colombo-process' --where 'subregion:\"south-eastern asia\"'")
    #expect(some.status == 0)
    #expect(some.lines.count < all.lines.count)
    #expect(some.lines.allSatisfy(all.lines.contains))
  }

  @Test func `the language is shown, with examples that all find something`() throws {
    let help = try Tool.run(["help", "query"])
    #expect(help.status == 0)
    #expect(help.error == "")
    #expect(help.lines.allSatisfy { $0.count <= 80 || $0.hasPrefix("  fora ") })
    let examples = help.lines.map { String($0.drop { $0 == " " }) }.filter { $0.hasPrefix("fora ") }
    #expect(examples.count >= 38)
    for example in examples {
      let result = try Tool.shell(example)
      // What a check finds is an answer too.
      #expect(
        result.status == (example.hasPrefix("fora check") ? 1 : 0), "\(example): \(result.error)")
      #expect(!result.output.isEmpty, "\(example)")
    }
  }
}
