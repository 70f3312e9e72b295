import Foundation
import Testing

/// The rooms of `MigrationBodies`, its folders: which uses which.
///
/// A room uses another where it names a type that is declared there. `FORA_ROOMS=1 swift test
/// --filter RoomTests` prints the graph, with the file and type of each use that goes upwards.
struct RoomTests {
  /// The rooms from the lowest floor up; each uses those before it only, but for `upward`.
  private static let floors = [
    "Dates", "Tables", "Records", "Text", "Names", "Package", "Model", "Findings", "Changes",
    "Queries", "PartySets", "Views", "Coverage", "Briefs", "Answers", "Lines", "Listings",
    "Commands", "Completing",
  ]

  /// Uses that still go upwards; none may be added.
  private static let upward: [String: Set<String>] = [
    "Changes > Views": ["RecordID"],
    "Findings > Views": ["RecordID"],
    "Model > Briefs": ["Brief", "DatedBrief"],
    "Model > Coverage": ["CoverageCounts", "DatedCoverage"],
    "Model > PartySets": [
      "ComparisonCounts", "Concern", "DatedOperands", "DatedSeats", "DatedSet", "Seating",
    ],
    "Model > Queries": ["Term", "TermList"],
    "Model > Views": ["StatedRecords"],
    "Names > Model": ["Catalogue", "Seat"],
    "PartySets > Views": ["Evidence"],
    "Queries > Views": ["RecordID", "View"],
    "Records > Text": ["Nearest"],
    // Words in sentences, which are no uses.
    "Text > Briefs": ["Brief"],
    "Text > Coverage": ["Coverage"],
    "Text > Findings": ["Finding"],
    "Text > Lines": ["CommandDeclaration", "LineFault", "OptionDeclaration"],
    "Text > Model": ["Undertaking"],
    "Text > Names": ["EditDistance"],
    "Text > PartySets": ["Overlap"],
  ]

  private struct Use: Hashable {
    let room: String, other: String, file: String, type: String
  }

  @Test func `no room uses one above it`() throws {
    let uses = try Self.uses()
    let rooms = Set(uses.flatMap { [$0.room, $0.other] })
    #expect(rooms.isSubset(of: Self.floors), "each room has its floor")
    let wrong = uses.filter { use in
      guard let own = Self.floors.firstIndex(of: use.room),
        let other = Self.floors.firstIndex(of: use.other)
      else { return true }
      return other > own
    }
    if ProcessInfo.processInfo.environment["FORA_ROOMS"] != nil { Self.print(uses, wrong) }
    for use in wrong where Self.upward["\(use.room) > \(use.other)"]?.contains(use.type) != true {
      Issue.record("\(use.file) of \(use.room) uses \(use.type) of \(use.other), which is above it")
    }
  }

  /// Prints each room with those that it uses, and in full what goes upwards.
  private static func print(_ uses: Set<Use>, _ wrong: Set<Use>) {
    for room in floors {
      let others = Set(uses.filter { $0.room == room }.map(\.other))
      Swift.print("\(room): \(floors.filter(others.contains).joined(separator: ", "))")
    }
    for use in wrong.map({ "\($0.room) > \($0.other): \($0.type) in \($0.file)" }).sorted() {
      Swift.print(use)
    }
  }

  /// Every use of a type of another room.
  private static func uses() throws -> Set<Use> {
    let root = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Sources/MigrationBodies").standardizedFileURL
    var files: [(room: String, name: String, text: String)] = []
    for path in try FileManager.default.subpathsOfDirectory(atPath: root.path())
    where path.hasSuffix(".swift") {
      let parts = path.split(separator: "/").map(String.init)
      let text = try String(contentsOf: root.appending(path: path), encoding: .utf8)
      files.append(
        (parts.count > 1 ? parts[0] : "Model", parts[parts.count - 1], plain(text)))
    }
    let declaration = try Regex(
      #"(?m)^(?:@\w+ )*(?:(?:public|package|indirect|final) )*"#
        + #"(?:struct|enum|class|protocol|actor|typealias) (\w+)"#,
      as: (Substring, Substring).self)
    var homes: [String: Set<String>] = [:]
    for file in files {
      for match in file.text.matches(of: declaration) {
        homes[String(match.output.1), default: []].insert(file.room)
      }
    }
    let nested = try Regex(
      #"(?m)^ +(?:\w+ )*(?:struct|enum|class|typealias) (\w+)"#, as: (Substring, Substring).self)
    var inner: [String: Set<String>] = [:]
    for file in files {
      inner[file.room, default: []].formUnion(
        file.text.matches(of: nested).map { String($0.output.1) })
    }
    // What follows a dot is declared within another type.
    let type = try Regex(#"(?:^|[^.\w])([A-Z]\w+)"#, as: (Substring, Substring).self)
    var uses: Set<Use> = []
    for file in files {
      for name in Set(file.text.matches(of: type).map { String($0.output.1) }) {
        guard let home = homes[name], home.count == 1, let other = home.first, other != file.room,
          inner[file.room]?.contains(name) != true
        else { continue }
        uses.insert(Use(room: file.room, other: other, file: file.name, type: name))
      }
    }
    return uses
  }

  /// A source without its comments.
  private static func plain(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { line in
        line.firstRange(of: "//").map { String(line[..<$0.lowerBound]) } ?? String(line)
      }
      .joined(separator: "\n")
  }
}
