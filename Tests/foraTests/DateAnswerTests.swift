import Testing

/// Answers for a date: who presided, what was adopted, and dates of which nothing can be known.
@Suite struct DateAnswerTests {
  // MARK: - Chairs

  /// The parties in the chair of a body for sure, by their codes, and those that may be.
  private func chairs(of body: String, _ options: String...) throws -> (
    sure: [String], mayBe: [String]
  ) {
    let result = try Tool.run(["members", body, "--columns", "id,roles"] + options)
    let rows = zip(result.column(0), result.column(1)).map { id, roles in
      (id: id, roles: roles.split(separator: "; ").map(String.init))
    }
    return (
      rows.filter { $0.roles.contains("chair") || $0.roles.contains("co-chair") }.map(\.id),
      rows.filter { $0.roles.contains("chair?") || $0.roles.contains("co-chair?") }.map(\.id)
    )
  }

  // The Soviet Union's seat is Russia's, Czechoslovakia's nobody's: as many as the United Nations had.
  @Test(arguments: [("2004", 191), ("2006-06-30", 192), ("2010", 192), ("2012", 193)])
  func `no seat in the United Nations is counted twice`(date: String, count: Int) throws {
    #expect(try Tool.run(["members", "kind:un-member @\(date)"]).lines.count == count)
  }

  @Test(arguments: [
    ("sacm", ["BR"], [String]()), ("rcm", ["BZ"], []), ("gfmd", ["CO"], []),
    ("mirps", ["SV"], []), ("bali-process", ["AU", "ID"], []),
    ("budapest-process", ["HU", "TR"], []), ("abu-dhabi-dialogue", ["OM"], []),
  ])
  func `one is in the chair until another takes it; then it is over`(
    body: String, sure: [String], mayBe: [String]
  ) throws {
    let found = try chairs(of: body)
    #expect(found.sure.sorted() == sure)
    #expect(found.mayBe.sorted() == mayBe)
  }

  @Test func `at a date before the next chair the one before it is sure`() throws {
    #expect(try chairs(of: "gfmd", "--as-of", "2021").sure == ["AE"])
    #expect(try chairs(of: "gfmd", "--as-of", "2023").sure == ["FR"])
    let page = try Tool.run(["members", "sacm", "--format", "table"])
    // In the title, and before the role of the one row.
    #expect(page.lines.count { $0.contains("★") } == 2)
    #expect(page.lines.contains { $0.hasPrefix("● Brazil ") && $0.contains("★ member; chair ") })
  }

  @Test func `who followed a chair is told where it is known, and else nobody is named`() throws {
    func next(_ body: String) throws -> [String] {
      let result = try Tool.run(["chairs", body, "--columns", "name,until,next"])
      #expect(result.status == 0, "\(result.error)")
      return zip(result.column(0), zip(result.column(1), result.column(2)))
        .map { "\($0) \($1.0) > \($1.1)" }
    }
    let rabat = try next("rabat-process")
    // Another took the chair on the day on which it ended.
    #expect(rabat.contains("Mali 2017-03-21 > Belgium"))
    #expect(rabat.contains("Spain 2022-12-14 > Morocco"))
    // Spain sat between the two; since when is not known.
    #expect(rabat.contains("Burkina Faso 2019-05 > "))
    // Of who was in the chair at some time nobody is known to have come next.
    #expect(try next("colombo-process").contains("Philippines  > "))
  }

  // MARK: - Commitments

  @Test func `a commitment without a date is not listed before its body, and not as sure after`()
    throws
  {
    let early = try Tool.run(["commitments", "--as-of", "1990", "--columns", "body,date"])
    #expect(!early.lines.isEmpty)
    // What is left has a date, or is of a body that was there.
    for name in ["Bali Process", "Colombo Process", "GFMD", "Khartoum Process", "Rabat Process"] {
      #expect(!early.column(0).contains(name))
    }
    let later = try Tool.run(["commitments", "--as-of", "2005", "--format", "table"])
    let mayBe = later.lines.last { $0.hasPrefix("◐") } ?? ""
    #expect(mayBe.contains(" may not have been there yet: their documents have no date"))
    let plain = try Tool.run(["commitments", "--as-of", "2005", "--format", "plain"])
    #expect(plain.error.contains("may not have been there yet"))
    let undated = plain.column(0).count { $0.isEmpty }
    let count = Int(mayBe.dropFirst(2).prefix { $0.isNumber }) ?? 0
    #expect(undated > 0 && count >= undated)
    #expect(later.lines[0].hasPrefix("As of 2005: \(plain.lines.count) commitments in "))
    #expect(later.lines[0].hasSuffix(" documents, in our words · ◐ \(count) may be later"))
    // Now there is nothing to say.
    #expect(try Tool.run(["commitments"]).error == "")
  }

  @Test func `nothing binds a party that was in none of the bodies`() throws {
    let result = try Tool.run(["commitments", "--party", "VN", "--as-of", "1990"])
    #expect(result.status == 1)
    #expect(
      result.error
        == "fora: As of 1990: no commitment that concerns Viet Nam is recorded; that does not mean "
        + "that there is none\n")
    let later = try Tool.run([
      "commitments", "--party", "VN", "--as-of", "2012", "--columns", "tie,date",
    ])
    #expect(
      zip(later.column(0), later.column(1)).allSatisfy { $1 != "" || $0.hasPrefix("uncertain: ") })
  }

  // MARK: - After the newest evidence

  private static let remark =
    "fora: 2030 is after the newest data, of 2026-10-10: it is answered as if nothing had "
    + "changed since\n"

  @Test(arguments: [
    ["members", "sacm"], ["state", "VN"], ["bodies"], ["body", "sacm"], ["commitments"],
    ["compare", "sacm", "rcm"], ["overlap", "sacm"], ["bridge", "sacm"], ["parties"],
    ["members", "sacm", "--cite"], ["members", "sacm & rcm"], ["bridge", "--alone", "TL"],
    ["check", "sacm"],
  ])
  func `an answer for a date after the newest evidence says so`(arguments: [String]) throws {
    for format in arguments.contains("--cite") ? ["plain"] : ["table", "csv", "json"] {
      let result = try Tool.run(arguments + ["--as-of", "2030", "--format", format])
      #expect(result.error.contains(Self.remark), "\(arguments) \(format): \(result.error)")
    }
    let now = try Tool.run(arguments + ["--as-of", "2026-06"])
    #expect(!now.error.contains("newest evidence"))
  }

  @Test func `a page says it too, and so does a date within an expression`() throws {
    let line = "! 2030 is after the newest data, of 2026-10-10"
    let page = try Tool.run(["members", "sacm", "--as-of", "2030", "--format", "table"])
    #expect(page.lines.contains(line))
    #expect(try Tool.run(["members", "(asean)@2030"]).error == Self.remark)
    let comparison = try Tool.run(["compare", "asean", "asean@2030", "--format", "table"])
    #expect(comparison.error == Self.remark && comparison.lines.contains(line))
    #expect(
      !(try Tool.run(["members", "sacm", "--as-of", "2026", "--format", "table"]))
        .output.contains("newest evidence"))
  }
}
