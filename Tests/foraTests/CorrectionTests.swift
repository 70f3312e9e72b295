import Foundation
import Testing

/// Corrections made in the browser, in the user's own tables.
struct CorrectionTests {
  private func answer(_ lines: [String], in folder: Folder) throws -> String {
    try Tool.run(
      ["--linear"], stdin: lines.map { $0 + "\n" }.joined(), environment: ["HOME": folder.path]
    ).output
  }

  private let place = ".local/share/fora"
  /// The lines that make a meeting's city another one.
  private let lines = [
    "commitments", "meetings", "*Colombo Process", "correct", "City", "Kandy",
    "A letter; Ministry; 2026-11-20",
  ]

  @Test func `a correction is written, shown and marked; others can read it`() throws {
    let folder = try Folder()
    let said = try answer(lines + ["about", "cancel", "first", "*Kandy"], in: folder)
    #expect(said.contains("Written to ~/\(place)/sources.csv and ~/\(place)/meetings.csv"))
    #expect(said.contains("Kandy"))
    #expect(said.contains("of your own tables"))
    let file = try #require(folder.text(of: "\(place)/meetings.csv"))
    #expect(file.split(separator: "\n").count == 2)
    #expect(file.contains(",Kandy,"))
    // A colleague who is sent the folder sees the same, and it is sound.
    let other = try Tool.run(
      ["meetings", "kandy", "--data", folder.path(place), "--columns", "city,source"])
    #expect(other.lines.contains { $0.hasPrefix("Kandy\town-") })
    #expect(try Tool.run(["data", "check", folder.path(place)]).status == 0)
  }

  @Test func `a correction is taken back, and the file is as it was`() throws {
    let folder = try Folder()
    _ = try answer(lines + ["undo"], in: folder)
    #expect(folder.text(of: "\(place)/meetings.csv") == nil)
    _ = try answer(lines, in: folder)
    let first = try #require(folder.text(of: "\(place)/meetings.csv"))
    let said = try answer(
      ["meetings", "*Kandy", "correct", "City", "Galle", "own-1", "undo"], in: folder)
    #expect(said.contains("The correction is taken back"))
    #expect(folder.text(of: "\(place)/meetings.csv") == first)
  }

  @Test func `a start is corrected, corrected again, and taken back`() throws {
    let folder = try Folder()
    let start = ["members bali-process", "*Australia", "correct", "2", "Since"]
    let first = start + ["2003", "bali-process-7"]
    let said = try answer(first + ["state AU", "*Bali"], in: folder)
    #expect(said.contains("Written to ~/\(place)/memberships.csv"))
    let path = "\(place)/memberships.csv"
    func rows() throws -> [String] {
      let own = folder.path(place)
      let answer = try Tool.run([
        "members", "bali-process.co-chair", "--format", "csv", "--columns",
        "name,bali_process_co_chair_since", "--data", own,
      ])
      #expect(try Tool.run(["data", "check", own]).status == 0)
      return answer.lines.filter { $0.hasPrefix("Australia,") }
    }
    #expect(try rows() == ["Australia,2003"])
    let written = try #require(folder.text(of: path))
    #expect(written.split(separator: "\n").count == 3)
    // What only one's own file has is replaced there; the row below it stays withdrawn.
    _ = try answer(start + ["2004", "bali-process-7"], in: folder)
    #expect(try rows() == ["Australia,2004"])
    #expect(folder.text(of: path)?.contains(",2003,") == false)
    _ = try answer(start + ["2002", "bali-process-7", "undo"], in: folder)
    #expect(try rows() == ["Australia,2004"])
    _ = try answer(start + ["2002", "bali-process-7"], in: folder)
    #expect(folder.text(of: path)?.contains("yes") == false)
  }

  @Test func `what somebody has changed since is not written over by taking back`() async throws {
    let folder = try Folder()
    let terminal = try PseudoTerminal(environment: ["HOME": folder.path])
    try await terminal.wait(for: "help")
    try await terminal.send("4Ecity\r\u{15}Kandy\r\u{15}abu-dhabi-dialogue-3\r")
    try await terminal.wait(for: "takes it back")
    let file = URL(filePath: folder.path("\(place)/meetings.csv"))
    let changed = try String(contentsOf: file, encoding: .utf8).replacing("Kandy", with: "Galle")
    try changed.write(to: file, atomically: true, encoding: .utf8)
    try await terminal.send("u")
    try await terminal.wait(for: "has been changed since")
    #expect(try String(contentsOf: file, encoding: .utf8) == changed)
    try await terminal.send("\u{1B}[27uQ")
  }

  @Test func `a file that has other columns and rows keeps them`() throws {
    let folder = try Folder()
    let own = folder.path(place)
    try FileManager.default.createDirectory(atPath: own, withIntermediateDirectories: true)
    // Without a column for the country, and with one of their own.
    let id = try #require(
      Tool.run(["meetings", "dhaka", "--where", "country:BD", "--columns", "id"]).lines.first)
    func cells(_ options: [String]) throws -> [String] {
      try Tool.run(["meetings", "--where", "id:\(id)", "--columns", "city,country"] + options).lines
    }
    #expect(try cells([]).first?.hasSuffix("\tBD") == true)
    let row = "\(id),colombo-process,T,2011,asean-1,Sylhet,\"a, b\""
    try "id,body,title,date,source,city,mine\n\(row)\n".write(
      toFile: own + "/meetings.csv", atomically: true, encoding: .utf8)
    _ = try answer(lines, in: folder)
    #expect(try cells(["--data", own]) == ["Sylhet\tBD"])
    let file = try #require(folder.text(of: "\(place)/meetings.csv"))
    #expect(file.split(separator: "\n").count == 3)
    #expect(file.contains("\"a, b\"") && file.contains(",Kandy,"))
  }

  @Test func `a value that refers to nothing is refused, and nothing is written`() throws {
    let folder = try Folder()
    let said = try answer(
      ["meetings", "*Colombo Process", "correct", "Country", "XX", "colombo-process-1"],
      in: folder)
    #expect(said.contains("Nothing was written"))
    #expect(folder.text(of: "\(place)/meetings.csv") == nil)
  }
}
