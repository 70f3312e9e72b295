import Foundation
import Testing

@testable import fora

/// Programs that are started.
struct ChildTests {
  @Test func `a program gets its input, and its status comes back`() throws {
    let folder = try Folder()
    let script = "cat >\"$0\"; exit 7"
    let input = (0..<200_000).map { UInt8(truncatingIfNeeded: $0) }
    #expect(Child.run(["sh", "-c", script, folder.path("read")], input: input) == 7)
    #expect(try Array(Data(contentsOf: URL(filePath: folder.path("read")))) == input)
  }

  @Test func `a program that does not read is no trouble`() {
    let input = [UInt8](repeating: 0, count: 1 << 20)
    #expect(Child.run(["true"], input: input) == 0)
    #expect(Child.run(["false"], input: input) == 1)
  }

  @Test func `what cannot be started or is killed has no status`() {
    #expect(Child.run(["/nowhere/program"], input: []) == nil)
    #expect(Child.run([], input: []) == nil)
    #expect(Child.run(["sh", "-c", "kill -9 $$"], input: []) == nil)
    #expect(Child.start(["/nowhere/program"]) == ENOENT)
    #expect(Child.start([]) == ENOENT)
  }

  @Test func `a word is one argument, whatever is in it`() throws {
    let folder = try Folder()
    let word = "a b; touch \(folder.path("no")) $(touch no) `touch no` 'x' \"y\" * \\"
    let script = "printf %s \"$2\" >\"$1\""
    #expect(Child.run(["sh", "-c", script, "-", folder.path("word"), word], input: []) == 0)
    #expect(folder.text(of: "word") == word)
    #expect(try folder.names() == ["word"])
  }

  @Test func `a program that was started has no part of our terminal, and leaves no zombie`()
    async throws
  {
    let folder = try Folder()
    try folder.write(
      """
      cd "$1"
      for file in 0 1 2; do readlink /proc/$$/fd/$file; done >files
      cut -d' ' -f6 /proc/$$/stat >session
      echo $$ >process.new && mv process.new process
      """, to: "script")
    #expect(Child.start(["sh", folder.path("script"), folder.path]) == 0)
    let end = ContinuousClock.now + .seconds(30)
    while folder.text(of: "process") == nil, ContinuousClock.now < end {
      try await Task.sleep(for: .milliseconds(10))
    }
    let process = try #require(folder.text(of: "process")?.filter { $0.isNumber })
    #expect(folder.text(of: "session")?.filter(\.isNumber) == process)
    // The first is what the shell reads, the others what it was given, but for its own redirection.
    let files = try #require(folder.text(of: "files")).split(separator: "\n")
    #expect(files.first == "/dev/null")
    #expect(files.last == "/dev/null")
    while FileManager.default.fileExists(atPath: "/proc/\(process)"), ContinuousClock.now < end {
      try await Task.sleep(for: .milliseconds(10))
    }
    #expect(!FileManager.default.fileExists(atPath: "/proc/\(process)"))
  }
}
