import Browser
import Foundation
import Testing

/// The browser in lines, as a script and as somebody at a terminal has it.
@Suite(.timeLimit(.minutes(5)))
struct LinearTests {
  /// What is said after some lines, in a home of its own.
  private func answer(
    _ lines: [String], in folder: Folder, environment: [String: String] = [:]
  ) throws -> String {
    let variables = ["LANG": "C.UTF-8", "HOME": folder.path].merging(environment) { $1 }
    let result = try Tool.run(
      ["--linear"], stdin: lines.map { $0 + "\n" }.joined(), environment: variables)
    #expect(result.error == "")
    #expect(result.status == 0)
    return result.output
  }

  /// What is said after the last of some lines.
  private func answer(after lines: String...) throws -> String {
    let folder = try Folder()
    let before = try answer(Array(lines.dropLast()), in: folder)
    // Of a home in which nothing has been done yet.
    let all = try answer(lines, in: try Folder())
    #expect(all.hasPrefix(before))
    return String(all.dropFirst(before.count))
  }

  /// How many rows a command lists.
  private static func count(_ command: String) -> Int {
    (try? Tool.run([command]).lines.count) ?? -1
  }

  private static let bodies = count("bodies")
  private static let parties = count("parties")

  /// The numbers of two bodies in the list, of which one has members that the other has not.
  private static let two: String = {
    let ids = (try? Tool.run(["bodies", "--columns", "id"]).lines) ?? []
    return ["bali-process", "colombo-process"].map { "\((ids.firstIndex(of: $0) ?? 0) + 1)" }
      .joined(separator: " ")
  }()

  /// For each command lines that end with it, and a part of what is then said.
  private static func script(_ command: Command) -> (lines: [String], said: String) {
    switch command {
    case .down: (["down"], "2 of \(bodies): ")
    case .up: (["5", "up"], "4 of \(bodies): ")
    case .pageDown: (["page-down"], " of \(bodies): ")
    case .pageUp: (["last", "page-up"], " of \(bodies): ")
    case .first: (["5", "first"], "1 of \(bodies): ")
    case .last: (["last"], "\(bodies) of \(bodies): ")
    case .nextPane: (["next-pane"], "source ")
    case .previousPane: (["next-pane", "previous-pane"], "Bodies: \(bodies) bodies")
    case .scrollRight: (["scroll-right"], "Nothing has changed.")
    case .scrollLeft: (["scroll-left"], "Nothing has changed.")
    case .open: (["/colombo", "next-pane", "open 1"], "Afghanistan: Takes part in")
    case .sources: (["/colombo", "next-pane", "sources 1"], "https://")
    case .about: (["/colombo", "about 1"], "Established: 2003")
    case .brief: (["/colombo", "brief 1"], "Colombo Process")
    case .openAddress: (["/colombo", "next-pane", "open-address 1"], "https://")
    case .filter: (["filter colombo"], "1 of 1: Colombo Process")
    case .find: (["find recruitment"], "1 of ")
    case .toggleFilters: (["/colombo", "toggle-filters"], "Filter off: colombo")
    case .search: (["search colombo"], ": Colombo Process")
    case .next: (["*process", "next"], "Process")
    case .previous: (["*process", "previous"], " of \(bodies): ")
    case .sort: (["sort year"], "By year")
    case .columns: (["columns established"], "Established, shown")
    case .asOf: (["at 2015"], "As of 2015")
    case .yearBack: (["year-back"], "As of 20")
    case .yearForward: (["at 2000", "year-forward"], "As of 2001")
    case .expression: (["expression asean & saarc"], "No party")
    case .mark: (["mark 3 5"], "Marked: 2.")
    case .markAll: (["mark-all"], "Marked: \(bodies).")
    case .invertMarks: (["mark 1", "invert-marks"], "Marked: \(bodies - 1).")
    case .clearMarks: (["mark 1", "clear-marks"], "Nothing is marked.")
    case .onlyMarked: (["mark 3 5", "only-marked"], "2 of 2: ")
    case .compare: (["compare \(two)"], "only in the first")
    case .compareDates: (["/colombo", "compare-dates 2004"], "Colombo Process")
    case .matrix: (["compare \(two)", "matrix"], "1 of ")
    case .differences: (["compare \(two)", "differences"], "only in the first")
    case .gaps: (["/colombo", "gaps 1"], "1 of ")
    case .paste: (["paste"], "Paste now")
    case .against: (["paste", "Viet Nam", ".", "against rcm"], "List against RCM: 1 name")
    case .overlap: (["overlap 3 5"], "2 of 2: ")
    case .showBodies: (["2", "parties", "bodies"], "Bodies: \(bodies) bodies")
    case .showParties: (["parties"], "1 of \(parties): Afghanistan")
    case .showCommitments: (["commitments"], "1 of \(count("commitments")): ")
    case .showMeetings: (["meetings"], "1 of \(count("meetings")): ")
    case .showDocuments: (["documents"], "1 of \(count("documents")): ")
    case .showSources: (["all-sources"], "1 of \(count("sources")): ")
    case .showChanges: (["changes"], "1 of ")
    case .showProblems: (["problems"], "1 of \(count("problems")): ")
    case .showCoverage: (["coverage"], "1 of ")
    case .showObjectives: (["objectives"], "1 of 23: ")
    case .showThemes: (["themes"], "1 of \(count("themes")): ")
    case .jump: (["jump viet nam"], "Viet Nam")
    case .back: (["parties", "back"], "Bodies: \(bodies) bodies")
    case .forward: (["parties", "back", "forward"], "Afghanistan")
    case .places: (["parties", "places"], "2: ")
    case .undo: (["/colombo", "undo"], "1 of \(bodies): ")
    case .redo: (["/colombo", "undo", "redo"], "1 of 1: Colombo Process")
    case .bookmark: (["/colombo", "bookmark mine"], "Bookmarked as “mine”")
    case .bookmarks: (["/colombo", "bookmark mine", "bookmarks"], "1: mine")
    case .export: (["/colombo", "export csv"], "To which file?")
    case .copy: (["/colombo", "copy 1"], "Colombo Process")
    case .correct: (["meetings", "correct 1"], ": City, ")
    case .copyCommand: (["/colombo", "copy-command"], "fora bodies")
    case .palette: (["palette"], "1: down")
    case .help: (["help"], "A number chooses a row")
    case .legend: (["legend"], "What the signs mean")
    case .reload: (["reload"], "built-in tables")
    case .redraw: (["redraw"], "1 of \(bodies): ")
    case .cancel: (["about 1", "cancel"], "Bodies: \(bodies) bodies")
    case .quit: (["parties", "quit"], "Bodies: \(bodies) bodies")
    case .leave: (["leave"], "")
    }
  }

  @Test(arguments: Command.allCases)
  func `every command is a line, and says what it did`(command: Command) throws {
    let (lines, said) = Self.script(command)
    // What is not understood is said and changes nothing; what comes after it is the answer.
    let all = try answer(lines.dropLast() + ["nonsense"] + lines.suffix(1), in: try Folder())
    let parts = all.components(separatedBy: "“nonsense” is not understood")
    try #require(parts.count == 2)
    let answer = parts[1].drop { $0 != "\n" }.dropFirst()
    #expect(said.isEmpty ? answer.isEmpty : answer.contains(said), "\(lines): \(answer)")
    #expect(all.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 && $0.value != 0x7F })
    #expect(!all.unicodeScalars.contains { (0x2500...0x259F).contains($0.value) })
  }

  @Test func `rows are those of the command, and nothing is cut`() throws {
    let names = try Tool.run(["members", "rcm"]).column(0)
    let said = try answer(["members rcm", "more all"], in: try Folder())
    for (index, name) in names.enumerated() {
      #expect(said.contains("\(index + 1) of \(names.count): \(name)"))
    }
    #expect(!said.contains("…"))
  }

  @Test func `what is not known is said in words`() throws {
    let said = try answer(after: "members colombo-process --as-of 2004", "more all")
    #expect(try answer(after: "members colombo-process --as-of 2004", "last").contains("of "))
    let all = try answer(["members colombo-process --as-of 2004"], in: try Folder()) + said
    let standings = try Tool.run(
      ["members", "colombo-process", "--as-of", "2004", "--columns", "name,standing"])
    let uncertain = zip(standings.column(0), standings.column(1)).filter { $1 == "not known" }
    #expect(!uncertain.isEmpty)
    for (name, _) in uncertain { #expect(all.contains("\(name) (uncertain)")) }
    #expect(!all.contains("●") && !all.contains("◐"))
  }

  @Test func `what is long goes on when one asks, and not otherwise`() throws {
    let first = try answer(["parties"], in: try Folder())
    #expect(!first.contains("21 of \(Self.parties)"))
    #expect(try answer(after: "parties", "more").contains("21 of \(Self.parties)"))
    #expect(try answer(after: "parties", "more all").contains("\(Self.parties) of \(Self.parties)"))
    #expect(try answer(after: "parties", "more all", "more") == "There is no more.\n")
  }

  @Test(arguments: [
    ("nonsense", "is not understood"), ("99999", "There is no 99999"),
    ("at yesterday", "not a valid date"),
    ("/region:(", "A field takes one value"), ("=asean &", "is missing at the end"),
    ("sort nothing", "is none of them"),
    ("mark x", "is not understood"), ("compare", "first"), ("members atlantis", "atlantis"),
  ])
  func `what is wrong is said, and all stays as it was`(line: String, said: String) throws {
    #expect(try answer(after: "/process", line).contains(said))
    #expect(try answer(after: "/process", line, "1").contains("1 of "))
  }

  @Test func `a number after a command is a row of the list, whatever there is to choose from`()
    throws
  {
    let names = try Tool.run(["members", "rcm"]).column(0)
    for lines in [["members rcm", "palette"], ["members rcm", "sort"], ["members rcm", ":"]] {
      #expect(try answer(lines + ["about 2"], in: try Folder()).contains("\n\(names[1]).\n"))
    }
    #expect(try answer(after: ":members rcm").contains("1 of \(names.count): \(names[0])"))
  }

  @Test func `a pasted list is the parties that it names`() throws {
    let said = try answer(["paste", "Viet Nam", "Lao PDR", "Thailand", "."], in: try Folder())
    #expect(said.contains("3 of 3: "))
    let others = try answer(
      ["paste", "Korea", "QQQ", "Absent:", "Kenya", "."], in: try Folder())
    #expect(others.contains("line 1 (can mean several), as given Korea"))
    #expect(others.contains("line 2 (not recognised), as given QQQ"))
    #expect(others.contains("line 4, as given Kenya, read as Kenya, listed as absent"))
    #expect(others.contains("line 3, as given Absent, read as a heading"))
    // One whose end was not marked is read at the end.
    #expect(try answer(["paste", "Viet Nam"], in: try Folder()).contains("1 of 1: line 1"))
  }

  @Test func `a sign is said by what it means in its list`() throws {
    let coverage = try answer(after: "coverage asean")
    #expect(coverage.contains("8 none") && !coverage.contains(" out"))
    let said = try answer(after: "commitments --party VN")
    #expect(said.contains("(named in the document") && !said.contains("in the chair"))
    #expect(try answer(after: "members rcm").contains("(in the chair)"))
  }

  @Test func `what was said is not said again, but where one is`() throws {
    let back = try answer(after: "open 3", "sources", "back")
    #expect(back.split(separator: "\n").count == 1)
    let rows = try answer(after: "state VN", "jump rcm", "back").split(separator: "\n")
    #expect(rows.count == 2, "the heading and the chosen row")
    let list = try answer(after: "27", "list").split(separator: "\n")
    #expect(list[1].hasPrefix("27 of ") && list[2].hasPrefix("1 of "))
    #expect(try answer(after: "coverage asean", "next").hasPrefix("1 of 1: ASEAN: 8 none"))
    #expect(try answer(after: "brief 27", "brief").contains("In short"))
  }

  @Test func `what is for programs stays as it is written`() throws {
    for format in ["csv", "tsv", "plain", "jsonl"] {
      let command = "commitments --body rcm --format \(format)"
      let said = try answer([command, "more all"], in: try Folder()).split(separator: "\n")
      let rows = try Tool.run(command.split(separator: " ").map(String.init)).lines
      #expect(rows.count > 10)
      for row in rows { #expect(said.contains { $0 == row }, "\(format)") }
    }
  }

  @Test func `of a line that is too long nothing is taken`() throws {
    let long = "/" + String(repeating: "a", count: 1_200_000)
    #expect(try answer([long, "/colombo"], in: try Folder()).contains("1 of 1: Colombo Process"))
  }

  @Test func `a file is written over only when somebody says yes`() throws {
    let folder = try Folder()
    let file = folder.path("rows.csv")
    _ = try answer(["/colombo", "export csv \(file)"], in: folder)
    let rows = try #require(folder.text(of: "rows.csv"))
    #expect(rows.contains("colombo-process"))
    let said = try answer(["/bali", "export csv \(file)", "no"], in: folder)
    #expect(said.contains("exists; write over it?"))
    #expect(folder.text(of: "rows.csv") == rows)
    _ = try answer(["/bali", "export csv \(file)", "yes"], in: folder)
    #expect(folder.text(of: "rows.csv")?.contains("bali-process") == true)
  }

  @Test(arguments: ["Resources/GUIDE.md", "Resources/man/fora-terminals.7"])
  func `what the guide and the manual show is what is said`(file: String) throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let text = try String(contentsOf: root.appendingPathComponent(file), encoding: .utf8)
    let shown = text.split(separator: "\n").map { $0.replacing("\\", with: "") }
      .drop { $0 != "> /colombo" }
    let end = try #require(shown.firstIndex(of: "> help"))
    var said = try answer(
      shown[...end].filter { $0.hasPrefix("> ") }.map { String($0.dropFirst(2)) },
      in: try Folder())[...]
    for line in shown[..<end] where !line.hasPrefix("> ") && line != "…" {
      let range = try #require(said.firstRange(of: line + "\n"), "\(line)")
      said = said[range.upperBound...]
    }
  }

  @Test func `where one was is where one goes on`() throws {
    let folder = try Folder()
    _ = try answer(["parties", "/viet nam"], in: folder)
    let result = try Tool.run(
      ["--linear", "--restore"], environment: ["LANG": "C.UTF-8", "HOME": folder.path])
    #expect(result.output.contains("1 of 1: Viet Nam"))
  }

  @Test(arguments: [
    ("dumb", "A terminal of type “dumb”"), ("unknown", "A terminal of type “unknown”"),
    ("", "TERM is not set"),
  ])
  func `a terminal that can do no more has lines by itself`(type: String, said: String) async throws
  {
    let terminal = try PseudoTerminal(environment: ["TERM": type])
    try await terminal.wait(for: said)
    try await terminal.wait(for: "> ")
    try await terminal.send("/colombo\n")
    try await terminal.wait(for: "1 of 1: Colombo Process")
    try await terminal.send("leave\n")
    #expect(try await terminal.waitForEnd() == 0)
    #expect(!terminal.output.contains(0x1B))
  }

  @Test func `in a locale without UTF-8 there is ASCII alone`() throws {
    let said = try answer(
      ["parties", "/ivoire", "about 1"], in: try Folder(),
      environment: ["LANG": "C", "LC_ALL": "C"])
    #expect(said.contains("Cote d'Ivoire"))
    #expect(said.utf8.allSatisfy { $0 < 0x80 })
  }
}
