import Foundation
import Testing

/// What is longer than the screen goes through a pager.
struct PagerTests {
  /// What a terminal of 80x24 shows of a command, and its exit status.
  private func shown(
    _ words: [String], _ environment: [String: String]
  ) async throws -> (lines: [Substring], status: Int32) {
    let terminal = try PseudoTerminal(["fora"] + words, environment: environment)
    let status = try await terminal.waitForEnd()
    let text = String(decoding: terminal.output, as: UTF8.self)
    return (text.split(separator: "\r\n", omittingEmptySubsequences: false), status)
  }

  /// A pager that shows that it was there, and has read all.
  private let pager = "sed -n -e $p -e $="

  @Test(arguments: [["bodies"], ["body", "asean"], ["help", "members"], ["members", "--help"]])
  func `what is longer than the screen is given to it whole`(words: [String]) async throws {
    let all = try await shown(words, ["FORA_PAGER": "cat"])
    let paged = try await shown(words, ["FORA_PAGER": pager])
    #expect(all.status == 0)
    #expect(paged.status == 0)
    let lines = all.lines.dropLast()
    #expect(lines.count > 24)
    #expect(paged.lines.dropLast() == [lines[lines.count - 1], "\(lines.count)"])
  }

  @Test func `what has room is written at once`() async throws {
    let all = try await shown(["members", "eac-rcp"], ["FORA_PAGER": pager])
    #expect(all.lines.count < 24)
    #expect(all.lines[0].contains("EAC"))
  }

  @Test(arguments: [
    ["FORA_PAGER": ""], ["FORA_PAGER": "cat", "PAGER": "sed 2q"], ["PAGER": "cat"],
    ["TERM": "dumb", "PAGER": "sed 2q"], ["FORA_PAGER": "there-is-no-such-program"],
    ["FORA_SECURE": "1", "PAGER": "sed 2q"],
  ])
  func `without one all is written at once`(environment: [String: String]) async throws {
    let all = try await shown(["bodies"], environment)
    #expect(all.status == 0)
    #expect(all.lines.count > 100)
  }

  @Test func `--no-pager goes before what the surroundings say`() async throws {
    let all = try await shown(["bodies", "--no-pager"], ["FORA_PAGER": "sed 2q"])
    #expect(all.lines.count > 100)
  }

  @Test func `PAGER holds where FORA_PAGER is not set`() async throws {
    #expect(try await shown(["bodies"], ["PAGER": pager]).lines.count == 3)
  }

  @Test func `a pager that is left before the end is no error`() async throws {
    let left = try await shown(["commitments"], ["FORA_PAGER": "sed 2q"])
    #expect(left.lines.count == 3)
    #expect(left.status == 0)
  }

  @Test func `in a pipe there is none`() throws {
    let result = try Tool.run(["bodies"], environment: ["FORA_PAGER": "sed 2q"])
    #expect(result.lines.count > 100)
  }
}
