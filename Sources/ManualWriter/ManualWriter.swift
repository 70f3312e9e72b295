import Foundation
import MigrationBodies

/// Writes the manual pages of the repository, which is the folder that it is run in.
@main
enum ManualWriter {
  static func main() throws {
    let root = URL(filePath: FileManager.default.currentDirectoryPath)
    let manual = try Manual(inRepository: root)
    for page in manual.pages {
      let file = root.appending(path: "Resources/man/\(page.name)")
      try page.text.write(to: file, atomically: true, encoding: .utf8)
    }
    print("Resources/man: \(manual.pages.count) pages")
  }
}

extension Manual {
  /// What is wrong with the repository.
  struct NoDescription: Error {}

  /// The manual of a repository.
  init(inRepository root: URL) throws {
    let file = root.appending(path: "Resources/catalogue/datapackage.json")
    guard let package = JSONValue(json: Array(try Data(contentsOf: file))) else {
      throw NoDescription()
    }
    self.init(package)
  }
}
