import Browser
import Foundation
import Testing

@testable import fora

/// The folder in which things are remembered, with real files.
struct StateFolderTests {
  private let folder: Folder
  private let state: StateFolder

  init() throws {
    folder = try Folder()
    state = StateFolder(folder.path("a/b/fora"))
  }

  private func bookmark(_ name: String) throws -> Bookmarks.Bookmark {
    try #require(.init(name: name, view: "bodies \(name)"))
  }

  @Test func `nothing remembered is nothing wrong, and makes no folder`() throws {
    let reading = state.bookmarks()
    #expect(reading.value == nil)
    #expect(reading.remark == nil)
    #expect(reading.isWritable)
    #expect(state.session().value == nil)
    #expect(try folder.names() == [])
  }

  @Test func `what is written is read again, and only its user may look at it`() throws {
    let first = try bookmark("one")
    #expect(state.updateBookmarks { $0.set(first) } == .init(isWritten: true, remark: nil))
    #expect(state.bookmarks().value?.entries == [first])
    #expect(folder.text(of: "a/b/fora/bookmarks") == "# fora bookmarks 1\none\tbodies one\n")
    for name in ["a", "a/b", "a/b/fora"] { #expect(try folder.mode(of: name) == 0o700) }
    #expect(try folder.mode(of: "a/b/fora/bookmarks") == 0o600)
    #expect(try folder.names(in: "a/b/fora") == ["bookmarks"])
  }

  @Test func `two windows add to the same file`() throws {
    let other = StateFolder(folder.path("a/b/fora"))
    let (one, two) = (try bookmark("one"), try bookmark("two"))
    _ = state.updateBookmarks { $0.set(one) }
    _ = other.updateBookmarks { $0.set(two) }
    #expect(state.bookmarks().value?.entries == [one, two])
    _ = state.addRecent(["a", "b"], to: .views)
    _ = other.addRecent(["c"], to: .views)
    _ = other.addRecent([], to: .queries)
    #expect(state.recentLines(.views).value?.lines == ["c", "b", "a"])
    #expect(state.recentLines(.queries).value == nil)
  }

  @Test func `two windows give one name to two views, and both are kept`() throws {
    let other = StateFolder(folder.path("a/b/fora"))
    let mine = try #require(Bookmarks.Bookmark(name: "Asia", view: "commitments"))
    let theirs = try #require(Bookmarks.Bookmark(name: "Asia", view: "documents"))
    let first = state.keep([mine], over: Bookmarks())
    #expect(first.kept == [mine])
    let second = other.keep([theirs], over: Bookmarks())
    #expect(second.writing == .init(isWritten: true, remark: nil))
    #expect(second.kept.map(\.name) == ["Asia (2)"])
    #expect(second.all.entries == [mine] + second.kept)
    #expect(state.bookmarks().value == second.all)
    // Who knows what the name stands for gives it to another view.
    let third = other.keep([theirs], over: second.all)
    #expect(third.kept == [theirs])
    #expect(state.bookmarks().value?.entries == [theirs] + second.kept)
  }

  @Test func `while another writes nothing is written, and that is said`() throws {
    try folder.write("# fora recent 1\nbodies\n", to: "a/b/fora/recent")
    let lock = try #require(FolderLock(folder.path("a/b/fora")))
    let writing = state.addRecent(["commitments"], to: .views)
    #expect(!writing.isWritten)
    #expect(
      writing.remark
        == "\(folder.path("a/b/fora/recent")) cannot be written: another fora writes to it")
    #expect(folder.text(of: "a/b/fora/recent") == "# fora recent 1\nbodies\n")
    lock.end()
    #expect(state.addRecent(["commitments"], to: .views).isWritten)
  }

  @Test func `many windows that write at once lose nothing of each other`() async {
    let path = folder.path("a/b/fora")
    await withTaskGroup(of: Void.self) { group in
      for window in 0..<2 {
        group.addTask {
          for number in 0..<20 {
            let mark = Bookmarks.Bookmark(name: "\(window) \(number)", view: "bodies")
            guard let mark else { continue }
            while !StateFolder(path).updateBookmarks({ $0.set(mark) }).isWritten {}
          }
        }
      }
    }
    #expect(state.bookmarks().value?.entries.count == 40)
  }

  @Test func `what would be too long to be read again is not written`() throws {
    let one = try bookmark("one")
    #expect(state.updateBookmarks { $0.set(one) }.isWritten)
    let long = try bookmark(String(repeating: "x", count: 1 << 20))
    let writing = state.updateBookmarks { $0.set(long) }
    #expect(
      writing
        == .init(
          isWritten: false,
          remark: "\(folder.path("a/b/fora/bookmarks")) cannot be written: "
            + "it would be longer than 1048576 bytes"))
    #expect(state.bookmarks().value?.entries == [one])
    // The program does not read it.
    #expect(state.write(String(repeating: "x", count: 1 << 21), to: .copied).isWritten)
  }

  @Test func `a long way with long views is read again`() throws {
    let views = (0..<100).map { "members \($0) & \(String(repeating: "x", count: 20_000))" }
    let session = try #require(SavedSession(views: views))
    #expect(state.save(session).isWritten)
    #expect(state.addRecent(views, to: .views).isWritten)
    #expect(state.session().value == session)
    #expect(state.recentLines(.views).value?.lines.first == views.last)
    #expect(try folder.names(in: "a/b/fora") == ["recent", "session"])
  }

  @Test func `a session is saved over the one before`() throws {
    for row in ["Nepal", "Viet Nam"] {
      let session = try #require(SavedSession(views: ["bodies"], rows: [row]))
      #expect(state.save(session).isWritten)
      #expect(state.session().value == session)
    }
  }

  @Test func `a file that makes no sense is set aside, said in one line, and a new one written`()
    throws
  {
    for number in 1...3 {
      try folder.write("nonsense \(number)", to: "a/b/fora/bookmarks")
      let new = try bookmark("new")
      let writing = state.updateBookmarks { $0.set(new) }
      #expect(writing.isWritten)
      let aside = folder.path("a/b/fora/bookmarks.corrupt-\(number)")
      #expect(
        writing.remark
          == "\(folder.path("a/b/fora/bookmarks")): line 1 is not “# fora bookmarks 1”; "
          + "it is now \(aside)")
      #expect(folder.text(of: "a/b/fora/bookmarks.corrupt-\(number)") == "nonsense \(number)")
      #expect(state.bookmarks().value?.entries == [new])
    }
  }

  @Test func `bytes that are no text and a file too long are set aside`() throws {
    try folder.write("", to: "a/b/fora/x")
    try Data([0xFF, 0xFE, 0x00]).write(to: URL(filePath: folder.path("a/b/fora/session")))
    #expect(state.session().remark?.contains("is no UTF-8 text; it is now ") == true)
    try folder.write(String(repeating: "x", count: 1 << 21), to: "a/b/fora/recent")
    #expect(state.recentLines(.views).remark?.contains("is longer than 1048576 bytes; ") == true)
    #expect(try folder.names(in: "a/b/fora") == ["recent.corrupt-1", "session.corrupt-1", "x"])
  }

  @Test func `what a newer program has written is left alone`() throws {
    let text = "# fora bookmarks 2\nanything"
    try folder.write(text, to: "a/b/fora/bookmarks")
    let new = try bookmark("new")
    let writing = state.updateBookmarks { $0.set(new) }
    #expect(!writing.isWritten)
    #expect(writing.remark?.hasSuffix(" was written by a newer fora and is left as it is") == true)
    #expect(folder.text(of: "a/b/fora/bookmarks") == text)
  }

  @Test func `a link is read through and replaced, what it leads to is not written`() throws {
    try folder.write("# fora bookmarks 1\none\tbodies one\n", to: "elsewhere")
    try folder.write("", to: "a/b/fora/x")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("a/b/fora/bookmarks"), withDestinationPath: folder.path("elsewhere"))
    let two = try bookmark("two")
    #expect(state.updateBookmarks { $0.set(two) }.isWritten)
    #expect(state.bookmarks().value?.entries.map(\.name) == ["one", "two"])
    #expect(folder.text(of: "elsewhere") == "# fora bookmarks 1\none\tbodies one\n")
  }

  @Test func `a link in the place of the new file is not written through`() throws {
    try folder.write("mine", to: "elsewhere")
    try folder.write("", to: "a/b/fora/x")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("a/b/fora/.session.\(getpid()).new"),
      withDestinationPath: folder.path("elsewhere"))
    let session = try #require(SavedSession(views: ["bodies"]))
    #expect(state.save(session).isWritten)
    #expect(folder.text(of: "elsewhere") == "mine")
    #expect(try folder.names(in: "a/b/fora") == ["session", "x"])
  }

  @Test func `a folder or a pipe in the place of a file is said and left alone`() throws {
    try folder.write("", to: "a/b/fora/bookmarks/x")
    mkfifo(folder.path("a/b/fora/session"), 0o600)
    let new = try bookmark("new")
    let writing = state.updateBookmarks { $0.set(new) }
    #expect(!writing.isWritten)
    #expect(writing.remark?.hasSuffix("bookmarks is no file") == true)
    #expect(state.session().remark?.hasSuffix("session is no file") == true)
  }

  @Test func `a place where no folder can be made is said in one line`() throws {
    try folder.write("", to: "file")
    for path in [folder.path("file/fora"), "/proc/nowhere/fora"] {
      let state = StateFolder(path)
      #expect(state.bookmarks().remark == nil)
      let writing = state.addRecent(["bodies"], to: .views)
      #expect(!writing.isWritten)
      #expect(writing.remark?.hasPrefix("\(path)/recent cannot be written: ") == true)
    }
  }

  @Test(.enabled(if: geteuid() != 0, "root may write everywhere"))
  func `a folder that may only be read is said in one line`() throws {
    try folder.write("", to: "a/b/fora/x")
    chmod(folder.path("a/b/fora"), 0o500)
    defer { chmod(folder.path("a/b/fora"), 0o700) }
    let writing = state.addRecent(["bodies"], to: .views)
    #expect(!writing.isWritten)
    #expect(writing.remark?.hasSuffix("recent cannot be written: Permission denied") == true)
    #expect(try folder.names(in: "a/b/fora") == ["x"])
  }

  @Test func `without a home nothing is remembered and nothing said`() throws {
    let state = StateFolder(nil)
    #expect(state.addRecent(["a"], to: .views) == .init(isWritten: false, remark: nil))
    #expect(state.bookmarks().value == nil)
    #expect(state.shownPath(of: .session) == nil)
    #expect(state.save(try #require(SavedSession(views: ["bodies"]))).remark == nil)
  }
}
