import Foundation
import MigrationBodies
import Testing

@testable import fora

/// `fora install` and `fora uninstall` in a folder of the test's own.
@Suite struct InstallTests {
  private static func run(
    _ words: [String], home: Folder, path: String = "/usr/bin:/bin"
  ) throws -> Tool.Result {
    try Tool.run(
      words, environment: ["LANG": "C.UTF-8", "HOME": home.path, "PATH": path])
  }

  /// The paths of all files in a folder.
  private static func files(in folder: Folder) -> [String] {
    let root = folder.url.resolvingSymlinksInPath().path + "/"
    let all = FileManager.default.enumerator(at: folder.url, includingPropertiesForKeys: nil)
    return (all?.allObjects ?? []).compactMap { $0 as? URL }.filter { !$0.hasDirectoryPath }
      .map { $0.resolvingSymlinksInPath().path.replacing(root, with: "") }.sorted()
  }

  @Test func `the program, the manual and the completions are put in their places`() throws {
    let home = try Folder()
    let result = try Self.run(["install"], home: home)
    #expect(result.status == 0, "\(result.error)")
    let files = Self.files(in: home)
    #expect(files.contains(".local/bin/fora"))
    #expect(files.contains(".local/share/man/man1/fora-members.1"))
    #expect(files.contains(".local/share/man/man5/fora-config.5"))
    #expect(files.contains(".local/share/doc/fora/LICENSE"))
    #expect(files.contains(".local/share/bash-completion/completions/fora"))
    #expect(try home.mode(of: ".local/bin/fora") == 0o755)
    #expect(
      FileManager.default.contentsEqual(
        atPath: Tool.url.path, andPath: home.path(".local/bin/fora")))
    #expect(result.lines.first == "~/.local/bin/fora: new")
    #expect(result.output.contains("export PATH=\"$HOME/.local/bin:$PATH\""))
    // A second time nothing is written, and where PATH has the folder nothing is to be done.
    let again = try Self.run(
      ["install"], home: home, path: home.path(".local/bin") + ":/usr/bin:/bin")
    #expect(again.lines.first == "~/.local/bin/fora: the same")
    #expect(!again.output.contains("new") && !again.output.contains("export PATH"))
  }

  @Test func `every page of the manual is in the program`() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(
      path: "../../Resources")
    let pages = try FileManager.default.contentsOfDirectory(
      atPath: root.appending(path: "man").path)
    let shared = EmbeddedFile.shared
    #expect(
      Set(shared.map(\.name))
        == Set(pages.map { "man/man\($0.suffix(1))/\($0)" } + ["doc/fora/LICENSE"]))
    for file in shared where file.name.hasPrefix("man/") {
      let name = String(file.name.split(separator: "/").last ?? "")
      let page = try Data(contentsOf: root.appending(path: "man/\(name)"))
      #expect(Array(page) == file.bytes, "\(name)")
    }
  }

  @Test func `what was put there is taken away, and nothing else`() throws {
    let home = try Folder()
    try home.write("own", to: ".local/share/fora/own.txt")
    try home.write("theme light\n", to: ".config/fora/config")
    try home.write("other", to: ".local/bin/other")
    let before = Self.files(in: home)
    _ = try Self.run(["install"], home: home)
    let trial = try Self.run(["uninstall", "--dry-run"], home: home)
    #expect(trial.lines.contains("~/.local/bin/fora"))
    #expect(Self.files(in: home).count > before.count)
    #expect(try Self.run(["uninstall"], home: home).status == 0)
    #expect(Self.files(in: home) == before)
    let again = try Self.run(["uninstall"], home: home)
    #expect(again.status == 1)
    #expect(again.error.contains("nothing was installed in ~/.local"))
  }

  @Test func `a trial does nothing`() throws {
    let home = try Folder()
    let result = try Self.run(["install", "--dry-run"], home: home)
    #expect(result.lines.first == "Nothing was done; this would be:")
    #expect(result.lines.contains("~/.local/bin/fora: new"))
    #expect(Self.files(in: home).isEmpty)
  }

  @Test func `a list of files that leads elsewhere is not followed`() throws {
    let home = try Folder()
    try home.write("mine", to: "mine")
    try home.write("mine", to: ".local/mine")
    try home.write(
      "bin/fora\nshare/../mine\n../mine\n/etc/passwd\nmine\n", to: ".local/share/fora/installed")
    _ = try Self.run(["uninstall"], home: home)
    #expect(home.text(of: "mine") == "mine")
    #expect(home.text(of: ".local/mine") == "mine")
  }

  @Test func `another folder, and one that cannot be written to`() throws {
    let home = try Folder()
    let place = try Folder()
    let result = try Self.run(["install", "--prefix", place.path], home: home)
    #expect(result.status == 0)
    #expect(Self.files(in: place).contains("bin/fora"))
    #expect(Self.files(in: home).isEmpty)
    try home.write("", to: "file")
    let wrong = try Self.run(["install", "--prefix", home.path("file")], home: home)
    #expect(wrong.status == 2)
    #expect(wrong.error.contains("cannot be written"))
    let outside = try Self.run(["install", "--prefix", "a/../b"], home: home)
    #expect(outside.status == 2)
  }

  @Test(arguments: Shell.allCases)
  func `a script goes where its shell looks`(shell: Shell) throws {
    let home = try Folder()
    let result = try Self.run(["completions", shell.rawValue, "--install"], home: home)
    #expect(result.status == 0, "\(result.error)")
    #expect(result.lines.first == "~/.local/\(shell.file)")
    #expect(home.text(of: ".local/\(shell.file)") == shell.script)
  }
}
