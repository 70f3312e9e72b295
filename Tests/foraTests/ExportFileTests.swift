import Foundation
import Testing

@testable import fora

/// Files that the user names for an answer.
struct ExportFileTests {
  private let folder: Folder

  init() throws { folder = try Folder() }

  private func export(_ name: String) -> ExportFile { ExportFile(folder.path(name)) }

  @Test func `a new file is as others that one makes`() throws {
    #expect(export("new").standing == .free)
    try export("new").write(Array("answer".utf8))
    #expect(folder.text(of: "new") == "answer")
    let mask = umask(0o22)
    umask(mask)
    #expect(try folder.mode(of: "new") == 0o666 & ~Int(mask))
    #expect(export("new").standing == .file)
    #expect(export("nowhere/new").standing == .free)
    #expect(throws: NewFile.Failure.self) { try export("nowhere/new").write([]) }
  }

  @Test(arguments: [0o600, 0o640, 0o666, 0o755])
  func `who could read the old file can read the new one, and nobody else`(mode: Int) throws {
    try folder.write("old", to: "file")
    #expect(chmod(folder.path("file"), mode_t(mode)) == 0)
    try export("file").write(Array("new".utf8))
    #expect(folder.text(of: "file") == "new")
    #expect(try folder.mode(of: "file") == mode)
    #expect(try folder.names() == ["file"])
  }

  @Test(.enabled(if: geteuid() == 0, "only root can give a file away"))
  func `a file stays its owner's`() throws {
    try folder.write("old", to: "file")
    #expect(chown(folder.path("file"), 12345, 23456) == 0)
    try export("file").write(Array("new".utf8))
    let status = try FileManager.default.attributesOfItem(atPath: folder.path("file"))
    #expect(status[.ownerAccountID] as? Int == 12345)
    #expect(status[.groupOwnerAccountID] as? Int == 23456)
  }

  @Test func `a link stays a link, and what it leads to is written`() throws {
    try folder.write("old", to: "elsewhere/file")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("link"), withDestinationPath: "elsewhere/file")
    #expect(export("link").standing == .file)
    try export("link").write(Array("new".utf8))
    #expect(folder.text(of: "elsewhere/file") == "new")
    #expect(try folder.names() == ["elsewhere", "link"])
    #expect(try folder.names(in: "elsewhere") == ["file"])
    #expect(
      try FileManager.default.destinationOfSymbolicLink(atPath: folder.path("link"))
        == "elsewhere/file")
  }

  @Test func `what is no file is said and not replaced`() throws {
    try folder.write("", to: "folder/x")
    #expect(mkfifo(folder.path("pipe"), 0o600) == 0)
    for (link, target) in [("dangling", "none"), ("to-pipe", "pipe"), ("to-folder", "folder")] {
      try FileManager.default.createSymbolicLink(
        atPath: folder.path(link), withDestinationPath: target)
    }
    #expect(export("folder").standing == .blocked("is a folder"))
    #expect(export("to-folder").standing == .blocked("is a folder"))
    #expect(export("pipe").standing == .blocked("is a pipe, not a file"))
    #expect(export("to-pipe").standing == .blocked("is a pipe, not a file"))
    #expect(export("dangling").standing == .blocked("is a link that leads nowhere"))
    #expect(ExportFile("/dev/null").standing == .blocked("is a device, not a file"))
    #expect(ExportFile("~").standing == .blocked("is a folder"))
  }

  @Test func `the folder is said of a path that does not say it`() throws {
    let here = FileManager.default.currentDirectoryPath
    #expect(
      ExportFile("brief-vn.md").folder.map { URL(filePath: $0).lastPathComponent }
        == URL(filePath: here).lastPathComponent)
    #expect(ExportFile("/tmp/brief-vn.md").folder == nil)
    #expect(ExportFile("no-such-folder/brief-vn.md").folder == nil)
  }

  @Test(.enabled(if: geteuid() != 0, "root may write everywhere"))
  func `a file that may not be written to is not replaced`() throws {
    try folder.write("old", to: "file")
    #expect(chmod(folder.path("file"), 0o400) == 0)
    #expect(export("file").standing == .blocked("cannot be written: Permission denied"))
  }
}
