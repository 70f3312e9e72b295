import Foundation
import Testing

/// What the README and the guide show is what the program says.
@Suite struct ReadmeTests {
  private static func text(_ path: String) -> String {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../\(path)")
    return (try? String(contentsOf: file, encoding: .utf8)) ?? ""
  }

  private static let readme = text("README.md")
  private static let guide = text("Resources/GUIDE.md")

  /// The fenced blocks, each without the spaces that set it in.
  private static let blocks = blocks(of: readme) + blocks(of: guide)

  private static func blocks(of text: String) -> [[String]] {
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
  }

  @Test(arguments: [
    ("/ colombo <Enter> <Tab> jjjjjjjjj", "100x20"),
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
    let blocks = Self.blocks.filter { $0.first == "$ \(command)" }
    #expect(!blocks.isEmpty)
    for block in blocks {
      #expect(Array(block.dropFirst().dropLast()) == Array(table.lines.prefix(block.count - 2)))
      #expect(block.last == "…")
    }
  }

  @Test func `every build it names is one that loads nothing from beside it`() {
    let builds = Self.blocks.joined().filter {
      $0.contains("swift build") || $0.contains("swift test")
    }
    #expect(builds.count == 2)
    #expect(builds.allSatisfy { $0.contains("--disable-local-rpath") })
  }

  @Test func `the list of keys is what the program says of them`() throws {
    let keys = try Tool.run(["keys", "--format", "markdown"]).output
    #expect(Self.text("Resources/KEYS.md") == "# The keys of the browser\n\n" + keys)
  }

  @Test func `the README is as long as one reads, and what it leads to is there`() throws {
    let lines = Self.readme.split(separator: "\n", omittingEmptySubsequences: false)
    #expect((130...160).contains(lines.count - 1))
    let links = (Self.readme + Self.guide).matches(of: #/\]\(([^)#:]+)(#[^)]*)?\)/#)
    #expect(links.count > 10)
    for link in links {
      let path = String(link.1)
      let isThere = ["", "Resources/"].contains { start in
        FileManager.default.fileExists(
          atPath: URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../\(start)\(path)").standardizedFileURL.path)
      }
      #expect(isThere, "\(path)")
    }
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
