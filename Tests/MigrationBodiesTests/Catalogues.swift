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

  /// The members and observers of the United Nations.
  var statesOfUN: [State] {
    states.filter { ["un-member", "un-observer"].contains($0.status) }
  }

  /// A small catalogue of CSV texts that have only the columns a test speaks of.
  static func of(
    bodies: String = "id", states: String = "id", organisations: String = "id",
    memberships: String = "body", documents: String = "id", commitments: String = "id",
    rosters: String = "body", sources: String = "id", names: String = "name",
    foreignNames: String = "name",
    ambiguousNames: String = "name", problems: String = "id",
    meetings: String = "id", relations: String = "body",
    secretariats: String = "body", figures: String = "body", themes: String = "id",
    objectives: String = "number"
  ) -> Catalogue {
    let texts = [
      "bodies": bodies, "states": states, "organisations": organisations,
      "memberships": memberships, "documents": documents, "commitments": commitments,
      "rosters": rosters, "sources": sources, "names": names,
      "foreign_names": foreignNames, "ambiguous_names": ambiguousNames,
      "problems": problems, "meetings": meetings, "relations": relations,
      "secretariats": secretariats, "figures": figures, "themes": themes,
      "objectives": objectives,
    ]
    return Catalogue(soundFiles: { texts[$0].map { Array($0.utf8) } })
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
