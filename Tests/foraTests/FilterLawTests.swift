import Foundation
import Testing

/// A filter leaves rows of the list, in their order: laws that tie `--where`, words, `--may-match`
/// and the other options together.
@Suite struct FilterLawTests {
  private static func ids(_ words: String...) throws -> [String] { try ids(words) }

  private static func ids(_ words: [String]) throws -> [String] {
    let result = try Tool.run(words + ["--columns", "id"])
    #expect(result.status < 2, "\(words): \(result.error)")
    return result.lines
  }

  /// Two filters of a list.
  static let pairs: [(String, String, String)] = [
    ("bodies", "region:asia", "kind:rcp"),
    ("meetings", "date>=2015", "country:VN"), ("documents", "declaration", "year>=2010"),
    ("parties", "islands", "region:oceania"),
  ]

  @Test(arguments: pairs)
  func `two filters leave what each of them leaves, in the order of the list`(
    command: String, first: String, second: String
  ) throws {
    let all = try Self.ids(command)
    let (one, other) = (
      try Self.ids(command, "--where", first), try Self.ids(command, "--where", second)
    )
    #expect(!one.isEmpty && one.count < all.count, "\(first) tells rows apart")
    #expect(!other.isEmpty && other.count < all.count, "\(second) tells rows apart")
    let both = all.filter { one.contains($0) && other.contains($0) }
    #expect(try Self.ids(command, "--where", first, "--where", second) == both)
    #expect(try Self.ids(command, "--where", "\(first) \(second)") == both)
    #expect(try Self.ids(command, first, "--where", second) == both)
    #expect(try Self.ids(command, second, first) == both)
    let either = all.filter { one.contains($0) || other.contains($0) }
    #expect(try Self.ids(command, "--where", "\(first) | \(second)") == either)
  }

  @Test(arguments: pairs)
  func `what matches, what does not and what may are all the rows, each once`(
    command: String, first: String, second: String
  ) throws {
    for filter in [first, second] {
      let all = try Self.ids(command)
      let matching = try Self.ids(command, "--where", filter)
      let not = try Self.ids(command, "--where", "-\(filter)")
      let open = try Self.ids(command, "--where", filter, "--may-match")
      #expect(!matching.isEmpty && !not.isEmpty, "\(filter)")
      #expect((matching + not + open).sorted() == all.sorted(), "\(filter)")
      #expect(try Self.ids(command, "--where", "-\(filter)", "--may-match") == open)
    }
  }

  @Test func `what may match is counted beside an answer, and not in it`() throws {
    for filter in ["members>=20", "established>=2010", "has:secretariat"] {
      let open = try Tool.run(["bodies", filter, "--may-match", "--columns", "id"]).lines
      let result = try Tool.run(["bodies", filter, "--columns", "id"])
      #expect(!result.lines.isEmpty, "\(filter)")
      #expect(Set(result.lines).isDisjoint(with: open))
      guard !open.isEmpty else {
        #expect(result.error == "")
        continue
      }
      #expect(result.error.hasPrefix("fora: ◐ \(open.count) more may match: “"))
      #expect(result.error.contains("--may-match lists \(open.count == 1 ? "it" : "them")"))
      // On a page it is a note, and standard error is left alone.
      let page = try Tool.run(["bodies", filter, "-ftable"])
      #expect(page.error == "")
      #expect(page.output.contains("◐ \(open.count) more may match: “"))
    }
  }

  @Test(arguments: pairs)
  func `the heading counts the rows that match of all`(
    command: String, first: String, second: String
  ) throws {
    let all = try Self.ids(command).count
    let matching = try Self.ids(command, first).count
    let page = try Tool.run([command, first, "-ftable"])
    let heading = page.lines.prefix { !$0.isEmpty }.joined(separator: " ")
    #expect(heading == "\(matching) of \(all) \(command), filter: \(first)")
  }

  @Test(arguments: pairs)
  func `sorting and limiting what is filtered is filtering what is sorted`(
    command: String, first: String, second: String
  ) throws {
    let sorted = try Self.ids(command, "--sort", "-id")
    let matching = Set(try Self.ids(command, first))
    let expected = sorted.filter(matching.contains)
    #expect(expected.count > 2)
    #expect(try Self.ids(command, first, "--sort", "-id") == expected)
    #expect(
      try Self.ids(command, first, "--sort", "-id", "--limit", "2") == Array(expected.prefix(2)))
  }

  @Test(arguments: ["rcm"])
  func `of a body is a filter too`(body: String) throws {
    for command in ["meetings", "documents", "commitments", "problems"] {
      let own = try Self.ids(command, "--body", body)
      let named = try Self.ids(command, "--where", "body:\(body)")
      #expect(!own.isEmpty, "\(command)")
      #expect(own.sorted() == named.sorted(), "\(command)")
    }
  }
}
