import Foundation
import Testing

@testable import fora

/// Files that take the place of others.
struct NewFileTests {
  private let folder: Folder

  init() throws { folder = try Folder() }

  private func failure(_ work: () throws(NewFile.Failure) -> Void) -> Int32? {
    do throws(NewFile.Failure) {
      try work()
      return nil
    } catch {
      return error.number
    }
  }

  @Test func `what a killed process has left beside it is taken away, whoever may read it`() throws
  {
    let new = NewFile("file", in: folder.path)
    try folder.write("left", to: ".file.\(getpid()).new")
    #expect(chmod(new.temporary, 0o666) == 0)
    let reader = try FileHandle(forReadingFrom: URL(filePath: new.temporary))
    #expect(failure { () throws(NewFile.Failure) in try new.replace(with: [65], .ownUser) } == nil)
    #expect(folder.text(of: "file") == "A")
    #expect(try folder.mode(of: "file") == 0o600)
    #expect(try folder.names() == ["file"])
    // Whoever has the old one open reads nothing of the new one.
    #expect(try reader.readToEnd() == Data("left".utf8))
  }

  @Test func `what cannot be taken away is not written to`() throws {
    let new = NewFile("file", in: folder.path)
    try folder.write("", to: ".file.\(getpid()).new/x")
    let number = failure { () throws(NewFile.Failure) in try new.replace(with: [65]) }
    #expect(number == EEXIST)
    #expect(try folder.names() == [".file.\(getpid()).new"])
  }

  @Test func `what cannot take its place leaves nothing behind`() throws {
    try folder.write("", to: "file/x")
    let new = NewFile("file", in: folder.path)
    let number = failure { () throws(NewFile.Failure) in try new.replace(with: [65]) }
    #expect(number == EISDIR)
    #expect(try folder.names() == ["file"])
  }

  @Test func `signals wait while it is written`() {
    let interruption = Interruption()
    #expect(!interruption.isAskedFor)
    var waiting = sigset_t()
    for signal in [SIGINT, SIGTERM, SIGHUP] {
      pthread_kill(pthread_self(), signal)
      #expect(interruption.isAskedFor)
      sigemptyset(&waiting)
      sigaddset(&waiting, signal)
      var taken: Int32 = 0
      #expect(sigwait(&waiting, &taken) == 0)
      #expect(taken == signal)
      #expect(!interruption.isAskedFor)
    }
    interruption.end()
  }
}
