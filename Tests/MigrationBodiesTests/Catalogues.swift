import Foundation
import MigrationBodies

/// The folder of the catalogue that the program holds.
let catalogueFolder = URL(filePath: #filePath).deletingLastPathComponent()
  .appending(path: "../../Resources/catalogue").standardizedFileURL

/// The content of a file of the catalogue; nil when there is none.
func catalogueFile(_ name: String) -> [UInt8]? {
  (try? Data(contentsOf: catalogueFolder.appending(path: name))).map(Array.init)
}

extension Catalogue {
  /// The catalogue that the program holds, read from its folder.
  static let real = Catalogue(soundFiles: { catalogueFile("\($0).csv") })

  /// A small catalogue of CSV texts that have only the columns a test speaks of.
  static func of(
    bodies: String = "id", states: String = "id", organisations: String = "id",
    memberships: String = "body", documents: String = "id", commitments: String = "id",
    rosters: String = "body", sources: String = "id", names: String = "name",
    foreignNames: String = "name",
    ambiguousNames: String = "name", problems: String = "id",
    meetings: String = "id", relations: String = "body", groups: String = "organisation",
    secretariats: String = "body", figures: String = "body", themes: String = "id",
    objectives: String = "number"
  ) -> Catalogue {
    let texts = [
      "bodies": bodies, "states": states, "organisations": organisations,
      "memberships": memberships, "documents": documents, "commitments": commitments,
      "rosters": rosters, "sources": sources, "names": names,
      "foreign_names": foreignNames, "ambiguous_names": ambiguousNames,
      "problems": problems, "meetings": meetings, "relations": relations, "groups": groups,
      "secretariats": secretariats, "figures": figures, "themes": themes,
      "objectives": objectives,
    ]
    return Catalogue { name, columns in
      do throws(DataError) {
        return try CSVTable(
          name: name, bytes: Array((texts[name] ?? "id").utf8), columns: columns, required: [])
      } catch {
        preconditionFailure(error.description)
      }
    }
  }
}

extension Catalogue {
  /// Every subject that the catalogue can list, except what concerns single parties.
  var subjects: [View.Subject] {
    [.bodies, .parties, .commitments, .changes(ChangeScope()), .findings(FindingScope())]
      + bodies.refs.flatMap { body -> [View.Subject] in
        [
          .members(body), .bodyCommitments(body), .meetings(body), .documents(body),
          .figures(body), .relations(body), .rosters(body), .problems(body),
        ]
      }
  }
}

/// Every text of at most `length` letters of an alphabet, the shortest first.
func everyText(of alphabet: [String], upTo length: Int) -> [String] {
  var all = [""]
  var longest = [""]
  for _ in 0..<length {
    longest = longest.flatMap { text in alphabet.map { text + $0 } }
    all += longest
  }
  return all
}

/// A generator of the same numbers on every run (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
