import Foundation
import Testing

/// `fora changes` on the real catalogue.
@Suite struct ChangesCommandTests {
  private func page(_ arguments: String..., columns: Int = 80) throws -> Tool.Result {
    try Tool.run(
      ["changes", "--format", "table"] + arguments,
      environment: ["LANG": "C.UTF-8", "COLUMNS": "\(columns)"])
  }

  @Test func `who left is told with the date and until when`() throws {
    let result = try page("ecowas", "--since", "2000", "--until", "2025")
    #expect(result.status == 0)
    #expect(result.error == "")
    #expect(result.lines[0].hasSuffix(" changes of ECOWAS since 2000 until 2025"))
    for name in ["Burkina Faso", "Mali", "Niger"] {
      #expect(result.lines.contains("2025-01-29  \(name) left, a member until then"))
    }
    #expect(result.lines.contains("2000-12     Mauritania left, a member until then"))
  }

  @Test func `the end of a chair's term that a source foresaw is no fact`() throws {
    let result = try page("colombo-process", "--since", "2024")
    #expect(result.lines.contains { $0.hasSuffix("2026        India was to leave the chair") })
    #expect(result.lines.contains { $0.hasSuffix("2024-05     India took the chair") })
  }

  @Test func `no founding is said twice`() throws {
    let result = try page("league-of-arab-states", "--until", "1950", columns: 200)
    #expect(result.lines.contains("1945-03-22  founded in Cairo with its Charter"))
    #expect(!(try page(columns: 200)).output.contains("founded: founded"))
  }

  @Test func `what may lie in the span is marked, what has no date is counted`() throws {
    let result = try page("asean", "--since", "2025-06", "--until", "2025-12")
    #expect(result.lines.contains("◐ 2025        Malaysia took the chair"))
    #expect(
      result.lines.contains(
        "◐ 2 may lie in the span or not: their dates are not precise enough"))
    let all = try page()
    #expect(
      all.output.wholeMatch(of: /(?s).*left out: \d+ memberships without a known start,.*/) != nil)
  }

  @Test func `data says which body, which party, and whether it surely lies in the span`() throws {
    let result = try Tool.run(
      ["changes", "asean", "--since", "2025-06", "--until", "2025-12", "--format", "json"])
    let rows = try #require(
      try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [[String: Any]])
    let joined = try #require(rows.first { $0["kind"] as? String == "joined" })
    #expect(joined["party_id"] as? String == "TL")
    #expect(joined["body_id"] as? String == "asean")
    #expect(joined["date"] as? String == "2025-10-26")
    #expect(joined["in_span"] as? String == "yes")
    let chair = try #require(rows.first { $0["kind"] as? String == "took-chair" })
    #expect(chair["in_span"] as? String == "uncertain")
    #expect(rows.allSatisfy { ($0["sources"] as? [String])?.isEmpty == false })
  }

  @Test func `meetings come when they are asked for`() throws {
    let without = try Tool.run(["changes", "colombo-process"])
    let with = try Tool.run(["changes", "colombo-process", "--meetings"])
    #expect(!without.column(3).contains("meeting"))
    #expect(with.column(3).contains("meeting"))
    #expect(Set(without.lines).isSubset(of: with.lines))
  }

  @Test func `bodies follow one another, each by as many words as its name has`() throws {
    let one = try Tool.run(["changes", "colombo", "process", "ASEAN", "bali-process"])
    let two = try Tool.run(["changes", "asean", "Bali Process", "Colombo Process"])
    #expect(one.status == 0)
    #expect(Set(one.lines) == Set(two.lines))
    #expect(Set(one.column(1)).isSuperset(of: ["ASEAN", "Colombo Process", "Bali Process"]))
  }

  @Test(arguments: [
    (
      ["xyzzy"],
      """
      fora: no body is called “xyzzy”
        changes xyzzy
                ^^^^^

      """
    ),
    (
      ["asean", "xyzzy"],
      """
      fora: no body is called “xyzzy”
        changes asean xyzzy
                      ^^^^^

      """
    ),
    (
      ["--since", "2025", "--until", "2024"],
      """
      fora: --since 2025 is after --until 2024: nothing lies between
        changes --since 2025 --until 2024
                                     ^^^^

      """
    ),
    (
      ["--as-of", "2024"],
      """
      fora: “changes” has no option --as-of; the list goes through time: write --until instead
        changes --as-of 2024
                ^^^^^^^

      """
    ),
    (
      ["--since", "yesterday"],
      """
      fora: “yesterday” is not a valid date; write a day, a month or a year: 2012-06-30, 2012-06 \
      or 2012
        changes --since yesterday
                        ^^^^^^^^^

      """
    ),
  ])
  func `what cannot be answered is said with its place`(arguments: [String], error: String) throws {
    let result = try Tool.run(["changes"] + arguments)
    #expect(result.status == 2)
    #expect(result.error == error)
    #expect(result.output == "")
  }

  @Test func `a span without changes is an answer of its own`() throws {
    let result = try Tool.run(["changes", "asean", "--since", "2027"])
    #expect(result.status == 1)
    #expect(result.error.hasPrefix("fora: no dated change since 2027 is known"))
  }

  @Test func `sources are named with their address`() throws {
    let result = try page("igad", "--since", "2025", "--sources")
    #expect(result.lines.contains { $0.contains("Eritrea left, a member until then") })
    #expect(result.output.contains("\nSources\n"))
    #expect(result.output.contains("https://"))
  }
}
