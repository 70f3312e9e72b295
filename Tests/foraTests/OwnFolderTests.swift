import Foundation
import Testing

/// Where the program looks for one's own files, in odd surroundings.
@Suite struct OwnFolderTests {
  /// A home with a source in each place where tables may be.
  private static func home() throws -> Folder {
    let folder = try Folder()
    for place in ["home/.local/share/fora", "xdg/fora", "a", "b"] {
      try folder.write("id,title,publisher\nmine,\(place),zzown\n", to: "\(place)/sources.csv")
    }
    try FileManager.default.createDirectory(
      atPath: folder.path("empty/fora"), withIntermediateDirectories: true)
    return folder
  }

  /// The title of the source that is used; "" for none.
  private static func used(
    _ folder: Folder, _ environment: [String: String], _ more: [String] = []
  ) throws -> String {
    let environment = environment.mapValues { $0.replacing("@", with: folder.path) }
    let result = try Tool.run(
      ["sources", "zzown", "--columns", "title"]
        + more.map { $0.replacing("@", with: folder.path) },
      environment: environment.merging(["LANG": "C.UTF-8"]) { $1 })
    #expect(result.lines.count <= 1)
    return result.lines.first ?? ""
  }

  @Test(
    arguments: [
      ([:], ""), (["HOME": ""], ""), (["HOME": "@/home"], "home/.local/share/fora"),
      (["HOME": "@/home", "XDG_DATA_HOME": ""], "home/.local/share/fora"),
      (["HOME": "@/home", "XDG_DATA_HOME": "xdg"], "home/.local/share/fora"),
      (["HOME": "@/home", "XDG_DATA_HOME": "./xdg"], "home/.local/share/fora"),
      (["HOME": "@/home", "XDG_DATA_HOME": "~/xdg"], "home/.local/share/fora"),
      (["HOME": "@/home", "XDG_DATA_HOME": "@/xdg"], "xdg/fora"),
      (["XDG_DATA_HOME": "@/xdg"], "xdg/fora"),
      (["HOME": "@/home", "XDG_DATA_HOME": "@/nowhere"], ""),
      (["HOME": "@/home", "XDG_DATA_HOME": "@/empty"], ""),
      (["HOME": "@/home", "XDG_DATA_HOME": "@/xdg/"], "xdg/fora"),
      (["HOME": "@/home", "FORA_DATA": ""], "home/.local/share/fora"),
      (["HOME": "@/home", "FORA_DATA": ":::"], "home/.local/share/fora"),
      (["FORA_DATA": "@/a"], "a"), (["FORA_DATA": ":@/a:"], "a"), (["FORA_DATA": "@/a:@/b"], "b"),
      (["FORA_DATA": "@/b::@/a"], "a"), (["FORA_DATA": "@/a/sources.csv"], "a"),
      (["HOME": "@/home", "FORA_DATA": "@/a", "XDG_DATA_HOME": "@/xdg"], "a"),
    ] as [([String: String], String)])
  func `tables are looked for where the surroundings say, relative places left out`(
    environment: [String: String], place: String
  ) throws {
    #expect(try Self.used(try Self.home(), environment) == place)
  }

  @Test func `what is named goes over what the surroundings name`() throws {
    let folder = try Self.home()
    let all = ["HOME": "@/home", "FORA_DATA": "@/a"]
    #expect(try Self.used(folder, all, ["--data", "@/b"]) == "b")
    #expect(try Self.used(folder, all, ["--data", "@/b", "--data", "@/a"]) == "a")
    #expect(try Self.used(folder, all, ["--data", "@/b", "--only-data"]) == "b")
  }

  @Test(arguments: ["@/nowhere", "@/a:@/nowhere", "@/nowhere:@/a"])
  func `a folder that FORA_DATA names and that is not there is said, and nothing answered`(
    list: String
  ) throws {
    let folder = try Self.home()
    let result = try Tool.run(
      ["bodies"],
      environment: ["LANG": "C.UTF-8", "FORA_DATA": list.replacing("@", with: folder.path)])
    #expect(result.status == 3)
    #expect(result.output == "")
    #expect(
      result.error
        == "fora: \(folder.path("nowhere")): cannot be read: No such file or directory; "
        + "check the path\n")
  }

  @Test(
    arguments: [
      (["HOME": "@/home"], "~/.config/fora/config"),
      (["HOME": "@/home", "XDG_CONFIG_HOME": "conf"], "~/.config/fora/config"),
      (["HOME": "@/home", "XDG_CONFIG_HOME": "@/home/conf"], "~/conf/fora/config"),
      (["HOME": "@/home", "XDG_CONFIG_HOME": "@/conf"], "@/conf/fora/config"),
      (["XDG_CONFIG_HOME": "@/conf"], "@/conf/fora/config"),
      (["HOME": "@/ho", "XDG_CONFIG_HOME": "@/home"], "@/home/fora/config"),
    ] as [([String: String], String)])
  func `the configuration is named as one would type it`(
    environment: [String: String], path: String
  ) throws {
    let folder = try Folder()
    let result = try Tool.run(
      ["keys", "-ftable"],
      environment: environment.mapValues { $0.replacing("@", with: folder.path) }
        .merging(["LANG": "C.UTF-8"]) { $1 })
    let shown = path.replacing("@", with: folder.path)
    #expect(result.lines.last == "“bind KEY COMMAND” in \(shown) adds a key.")
    #expect(result.status == 0)
  }

  @Test func `without any home there is no configuration, and no word of one`() throws {
    let result = try Tool.run(["keys", "-ftable"], environment: ["LANG": "C.UTF-8"])
    #expect(result.status == 0)
    #expect(result.error == "")
    #expect(!result.output.contains("KEY COMMAND"))
    #expect(result.output.contains("\n\n"))
  }

  @Test func `no command that answers makes a file or a folder`() throws {
    let folder = try Folder()
    let environment = ["LANG": "C.UTF-8", "HOME": folder.path]
    for words in [
      ["bodies"], ["keys"], ["bookmarks"], ["--version"], ["browse", "--play", "j j"],
      ["bookmarks", "--remove", "x"], ["resolve", "Nepal"],
    ] {
      let result = try Tool.run(words, environment: environment)
      #expect(result.status == (words[0] == "bookmarks" ? 1 : 0), "\(words): \(result.error)")
      #expect(!(result.output + result.error).isEmpty, "\(words)")
      #expect(try folder.names() == [], "\(words)")
    }
  }
}
