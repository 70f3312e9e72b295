import Testing

/// What `fora resolve` says of each kind of name, and of a list beside a body.
@Suite struct ResolvedPageTests {
  /// A name, and what is written of it: code, match, what it could be.
  static let names: [(String, [String])] = [
    ("Viet Nam", ["VN", "exact", ""]), ("VNM", ["VN", "exact", ""]), ("VN", ["VN", "exact", ""]),
    ("vietnam", ["VN", "exact", ""]), ("LA", ["LA", "exact", ""]), ("Laos", ["LA", "alias", ""]),
    ("Swaziland", ["SZ", "alias", ""]), ("IOM", ["iom", "exact", ""]),
    ("Bangaldesh", ["BD", "nearest", ""]), ("Korea", ["", "ambiguous", "KR;KP"]),
    ("Serbia and Montenegro", ["", "ambiguous", "CSXX;RS;ME"]), ("Xyzzy", ["", "unresolved", ""]),
    ("Congo", ["CG", "exact", "CD"]), ("Czechoslovakia", ["CSHH", "exact", ""]),
  ]

  @Test func `each kind of name has its match, its code and what else it could be`() throws {
    let result = try Tool.run(
      ["resolve", "--columns", "given,id,match,could_be,name,confidence", "-fcsv"],
      stdin: Self.names.map(\.0).joined(separator: "\n"))
    let rows = CSVReader.records(result.output).dropFirst()
    #expect(rows.map { Array($0[0...3]) } == Self.names.map { [$0] + $1 })
    #expect(result.status == 1)
    #expect(result.error == "fora: 3 of 14 names not resolved\n")
    for row in rows {
      #expect(row[1].isEmpty == row[4].isEmpty, "a code has its name: \(row)")
      #expect((Int(row[5]) != nil) == (row[2] == "nearest"), "how sure only of a guess: \(row)")
      #expect((Int(row[5]) ?? 50) < 100)
    }
  }

  @Test(arguments: names)
  func `a name alone says the same as in a list`(name: String, cells: [String]) throws {
    let result = try Tool.run(
      ["resolve", "--columns", "given,id,match,could_be", "-fcsv", name])
    #expect(CSVReader.records(result.output).last == [name] + cells)
    #expect(result.status == (cells[0].isEmpty ? 1 : 0))
    #expect(result.error == (cells[0].isEmpty ? "fora: 1 of 1 name not resolved\n" : ""))
  }

  @Test func `the heading counts what the rows have`() throws {
    let list = Self.names.map(\.0).joined(separator: "\n")
    let page = try Tool.run(["resolve", "-ftable"], stdin: list)
    #expect(
      page.lines[0] == "14 names: 8 exact, 2 alias, 1 nearest, 2 ambiguous, 1 unresolved")
    let signs = page.lines.map { $0.prefix(2) }
    #expect(signs.filter { $0 == "? " }.count == 2 + 2, "in the row and in the note")
    #expect(signs.filter { $0 == "~ " }.count == 1 + 1)
    #expect(signs.filter { $0 == "! " }.count == 1 + 1)
  }

  @Test func `a page has a note for each doubtful name and for none that is sure`() throws {
    let page = try Tool.run(
      ["resolve", "-ftable"], stdin: "Nepal\nKorea\nLaos\nXyzzy\nBangaldesh\nNepal\n")
    let notes = page.lines.suffix { $0 != "" }
    #expect(
      notes.map { $0.prefix { $0 != "," } } == [
        "? line 2", "! line 4", "~ line 5", "· line 6",
      ])
    #expect(
      notes.first?.contains(
        "it can mean Republic of Korea (KR) or Democratic People's Republic of Korea (KP)")
        ?? false)
    #expect(notes.last == "· line 6, “Nepal”: already on line 1")
  }

  @Test func `typed names are counted as names, pasted ones as lines`() throws {
    let typed = try Tool.run(["resolve", "Nepal", "Korea", "-ftable"]).output
    #expect(typed.contains("? name 2, “Korea”"))
    let pasted = try Tool.run(["resolve", "-ftable"], stdin: "\nNepal\n\nKorea\n").output
    #expect(pasted.contains("? line 4, “Korea”"))
  }

  // MARK: - Beside a body

  private static let saarc = ["AF", "BD", "BT", "IN", "MV", "NP", "PK", "LK"]

  @Test func `the whole list of a body leaves nothing to say`() throws {
    let result = try Tool.run(["resolve", "--against", "saarc"] + Self.saarc)
    #expect(result.status == 0)
    #expect(result.error == "")
    #expect(Set(result.column(8)) == ["as listed"])
    #expect(result.lines.count == 8)
  }

  @Test(arguments: saarc)
  func `who is left out of the list is missing below it`(left: String) throws {
    let others = Self.saarc.filter { $0 != left }
    let result = try Tool.run(["resolve", "--against", "saarc"] + others)
    #expect(result.status == 1)
    #expect(result.error == "fora: 1 difference from the SAARC\n")
    #expect(result.column(8) == Array(repeating: "as listed", count: 7) + ["missing"])
    #expect(result.column(2).last == left)
    #expect(result.column(1).last == "", "nobody wrote the name of the missing one")
  }

  @Test func `who is too many, and who is unclear, is counted apart`() throws {
    let result = try Tool.run(
      ["resolve", "--against", "saarc", "-ftable"] + Self.saarc + ["Peru", "Korea"])
    #expect(result.status == 1)
    #expect(
      result.error == "fora: 1 of 10 names not resolved; 1 difference from the SAARC\n")
    #expect(
      result.lines[0]
        == "SAARC · 8 as listed, 1 not a member · 10 names: 9 exact, 1 ambiguous")
  }

  @Test func `on a date the list is compared with who sat there then`() throws {
    let now = try Tool.run(["resolve", "--against", "saarc"] + Self.saarc)
    let then = try Tool.run(
      ["resolve", "--against", "saarc", "--as-of", "2000"] + Self.saarc)
    #expect(now.column(8) == Self.saarc.map { _ in "as listed" })
    // Afghanistan joined in 2007; who is not in it stands below those who are.
    #expect(then.column(2).last == "AF")
    #expect(then.column(8) == Self.saarc.dropFirst().map { _ in "as listed" } + ["not in it"])
    #expect(then.status == 1)
  }

  @Test(arguments: ["table", "plain", "csv", "tsv", "json", "jsonl", "markdown"])
  func `the complaint is the same in every format, and beside the answer`(format: String) throws {
    let result = try Tool.run(["resolve", "Nepal", "Xyzzy", "--format", format])
    #expect(result.status == 1)
    #expect(result.error == "fora: 1 of 2 names not resolved\n")
    #expect(result.output.contains("Nepal"))
    #expect(result.output.contains("Xyzzy"))
    #expect(!result.output.contains("fora:"))
  }

  @Test func `all columns may be chosen beside a body, and a question about them is no failure`()
    throws
  {
    let help = try Tool.run(["resolve", "Xyzzy", "--against", "rcm", "--columns", "help"])
    #expect(help.status == 0)
    #expect(help.error == "")
    #expect(help.column(0).suffix(3) == ["finding", "role_in_body", "note"])
    #expect(try Tool.run(["resolve", "Nepal", "--columns", "finding"]).status == 2)
  }
}

extension Array {
  /// What stands at the end, as far as it fulfils a condition.
  fileprivate func suffix(_ holds: (Element) -> Bool) -> [Element] {
    Array(reversed().prefix(while: holds).reversed())
  }
}
