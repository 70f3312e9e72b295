import Foundation
import Testing

/// What a system sets for all of its users, under what they set themselves.
@Suite struct SystemFolderTests {
  private let home: Folder
  private let system: Folder

  init() throws {
    home = try Folder()
    system = try Folder()
  }

  private func environment(_ variables: [String: String] = [:]) -> [String: String] {
    [
      "LANG": "C.UTF-8", "HOME": home.path, "XDG_DATA_DIRS": system.path,
      "XDG_CONFIG_DIRS": system.path,
    ].merging(variables) { $1 }
  }

  private static func source(_ title: String) -> String { "id,title\nzz-1,\(title)\n" }

  private func titles(_ environment: [String: String]) throws -> [String] {
    let result = try Tool.run(
      ["sources", "id:zz-1", "--columns", "title", "-fplain"], environment: environment)
    #expect(result.status <= 1)
    return result.lines
  }

  @Test func `tables of the system are under one's own`() throws {
    #expect(try titles(environment()) == [])
    try system.write(Self.source("of the system"), to: "fora/sources.csv")
    #expect(try titles(environment()) == ["of the system"])
    try home.write(Self.source("my own"), to: ".local/share/fora/sources.csv")
    #expect(try titles(environment()) == ["my own"])
    let other = try Folder()
    try other.write(Self.source("named"), to: "sources.csv")
    #expect(try titles(environment(["FORA_DATA": other.path])) == ["named"])
  }

  @Test func `of two folders of the system the first counts`() throws {
    let second = try Folder()
    try system.write(Self.source("first"), to: "fora/sources.csv")
    try second.write(Self.source("second"), to: "fora/sources.csv")
    let both = "\(system.path):\(second.path)"
    #expect(try titles(environment(["XDG_DATA_DIRS": both])) == ["first"])
    // By the specification a relative path is as if it were not there.
    #expect(try titles(environment(["XDG_DATA_DIRS": "data:\(second.path)"])) == ["second"])
  }

  @Test func `the system's configuration holds where one's own says nothing`() throws {
    try system.write("bind z about\nbind Z sources\nunbind Q\n", to: "fora/config")
    func keys(_ command: String) throws -> String {
      let result = try Tool.run(["keys", "-ftsv"], environment: environment())
      #expect(result.status == 0)
      let line = result.lines.first { $0.hasPrefix("\(command)\t") } ?? ""
      return line.split(separator: "\t").dropFirst(2).first.map(String.init) ?? ""
    }
    #expect(try keys("about").contains("z"))
    #expect(try !keys("leave").contains("Q"))
    try home.write("theme light\n", to: ".config/fora/config")
    #expect(try keys("about").contains("z"))
    // Whoever sets keys sets all of them.
    try home.write("bind z next-pane\n", to: ".config/fora/config")
    #expect(try keys("next-pane").contains("z"))
    #expect(try keys("leave").contains("Q"))
  }

  @Test func `what is wrong in the system's configuration is said with its file`() throws {
    try system.write("theme pink\n", to: "fora/config")
    let keys = try Tool.run(["keys"], environment: environment())
    #expect((keys.output + keys.error).contains("\(system.path)/fora/config:1"))
  }
}
