import Foundation
import MigrationBodies
import Testing

@testable import fora

/// The xlsx format; CI reads whole workbooks back with openpyxl.
@Suite struct WorkbookTests {
  @Test(arguments: [
    ("a & b <c>", "a &amp; b &lt;c&gt;"), ("=1+1", "=1+1"),
    ("\u{1}\u{1B}[31m", "_x0001__x001B_[31m"),
    ("_x0041_", "_x005F_x0041_"), ("_x004_", "_x004_"), ("a\nb\tc\r", "a\nb\tc_x000D_"),
    ("\u{FFFE}", "_xFFFE_"), ("é東\u{1F600}", "é東\u{1F600}"),
  ])
  func `nothing in a text is markup, and nothing is lost`(text: String, written: String) {
    #expect(WorkbookSheet.escaped(text) == written)
  }

  @Test func `a text that no cell has room for is cut and says so`() {
    let fits = String(repeating: "é", count: 32_767)
    #expect(WorkbookSheet.fitted(fits) == fits)
    let cut = WorkbookSheet.fitted(fits + "é")
    #expect(cut.utf16.count == 32_767)
    #expect(cut.hasSuffix("(cut: a cell of a workbook has room for 32767 letters)"))
    #expect(
      WorkbookSheet.fitted(String(repeating: "\u{1F600}", count: 20_000)).utf16.count <= 32_767)
  }

  @Test func `an archive is what the format says`() {
    var archive = ZipArchive()
    archive.add("a.txt", Array("123456789".utf8))
    let bytes = archive.finished
    #expect(bytes.starts(with: [0x50, 0x4B, 3, 4, 20, 0]))
    // The check value of CRC-32 for these nine digits.
    #expect(Array(bytes[14..<18]) == [0x26, 0x39, 0xF4, 0xCB])
    #expect(bytes.suffix(22).starts(with: [0x50, 0x4B, 5, 6]))
    #expect(archive.finished == bytes)
  }

  @Test func `every list can be a workbook, and the same one each time`() throws {
    let folder = try Folder()
    for line in ["members rcm", "bodies", "body rcm", "keys", "compare rcm sacm", "check rcm"] {
      let command = "fora \(line) --format xlsx"
      let result = try Tool.shell(
        "cd '\(folder.path)' && \(command) > a.xlsx; \(command) > b.xlsx; cmp a.xlsx b.xlsx && head -c 2 a.xlsx"
      )
      #expect(result.output == "PK", "\(line): \(result.error)")
    }
  }

  @Test func `a terminal is not given a workbook`() async throws {
    let terminal = try PseudoTerminal(["fora", "bodies", "--format", "xlsx"])
    _ = try await terminal.wait(for: "xlsx is for a file, not for a terminal")
  }
}
