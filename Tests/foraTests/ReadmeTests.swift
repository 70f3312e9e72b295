import Foundation
import Testing

/// What the README shows is what the program says.
@Suite struct ReadmeTests {
  private static let text: String = {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../README.md")
    return (try? String(contentsOf: file, encoding: .utf8)) ?? ""
  }()

  /// The fenced blocks, each without the spaces that set it in.
  private static let blocks: [[String]] = {
    var blocks: [[String]] = []
    var block: [String]?
    var indent = 0
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      let isFence = line.drop { $0 == " " }.hasPrefix("```")
      if isFence, let ended = block {
        blocks.append(ended)
        block = nil
      } else if isFence {
        indent = line.prefix { $0 == " " }.count
        block = []
      } else {
        block?.append(String(line.dropFirst(min(indent, line.prefix { $0 == " " }.count))))
      }
    }
    return blocks
  }()

  @Test(arguments: [
    ("/ colombo <Enter> <Tab> jjjjjjjjj", "110x22"),
    ("/ colombo <Enter> <Tab> / viet <Enter> s", "80x11"),
    (
      "= bali-process <Space> & <Space> colombo-process <Space> - <Space> asean <Enter>", "100x16"
    ),
    ("/ bali <Enter> <Space> <Esc> / colombo <Enter> c", "100x16"),
  ])
  func `its screens are those that the keys lead to`(keys: String, size: String) throws {
    let screen = try Tool.run(["browse", "--play", keys, "--size", size]).lines
    #expect(Self.blocks.contains(screen), "\(screen.joined(separator: "\n"))")
  }

  @Test(arguments: [
    "fora members colombo-process --as-of 2004", "fora members 'bali-process & colombo-process'",
  ])
  func `its tables are what the commands print`(command: String) throws {
    let table = try Tool.shell("\(command) --format table")
    let block = try #require(Self.blocks.first { $0.first == "$ \(command)" })
    #expect(Array(block.dropFirst().dropLast()) == Array(table.lines.prefix(block.count - 2)))
    #expect(block.last == "…")
  }

  @Test func `every build it names is one that loads nothing from beside it`() {
    let builds = Self.blocks.joined().filter {
      $0.contains("swift build") || $0.contains("swift test")
    }
    #expect(builds.count == 2)
    #expect(builds.allSatisfy { $0.contains("--disable-local-rpath") })
  }

  @Test func `every command it names is understood`() throws {
    let commands = Self.blocks.joined().filter { $0.hasPrefix("fora ") && !$0.contains("my-") }
    #expect(commands.count > 10)
    for command in commands {
      let result = try Tool.shell("cd \"$(mktemp -d)\" && echo Nepal > list.txt; " + command)
      #expect([0, 1].contains(result.status), "\(command): \(result.error)")
      #expect(!(result.output + result.error).isEmpty, "\(command)")
    }
  }
}
