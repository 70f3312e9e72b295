import Foundation
import Testing

/// What the built program loads: nothing that lies beside it.
@Suite struct LinkedFileTests {
  @Test func `no library is looked for beside the program`() throws {
    let file = try #require(LinkedFile(Tool.url))
    #expect(file.libraries.contains { $0.hasPrefix("libncursesw.so") })
    for folder in file.runPath {
      #expect(folder.hasPrefix("/"), "build it as the README says, with --disable-local-rpath")
    }
    // Only what is linked with the toolchain's libraries has to find them.
    if !file.libraries.contains(where: { $0.hasPrefix("libswift") }) { #expect(file.runPath == []) }
  }

  @Test func `a library that lies there all the same is not loaded`() throws {
    // A file that is no library would be an error to the loader, if it came upon it.
    let folder = try Folder()
    try folder.write("no library", to: "libncursesw.so.6")
    try folder.write("no library", to: "libtinfo.so.6")
    // Copied by the shell: what the tests write is inherited by what they start meanwhile.
    let result = try Tool.shell(
      "cd \(folder.path) && cp \(Tool.url.path) fora && ./fora bodies rcm --columns id")
    #expect(result.error == "")
    #expect(result.status == 0)
  }
}
