import CatalogueData
import MigrationBodies

extension Catalogue {
  /// The catalogue that is part of the program.
  static let embedded = Catalogue(.builtIn).naming { "edition \(Edition.name)" }

  /// The same with where its tables come from.
  func naming(_ edition: @escaping @Sendable () -> String) -> Catalogue {
    var catalogue = self
    catalogue.edition = edition
    return catalogue
  }
}

extension DataPackage {
  /// The tables that are part of the program.
  static let builtIn = DataPackage(soundFiles: { EmbeddedFile.named("\($0).csv")?.bytes })
}

/// A file inside the program.
struct EmbeddedFile {
  /// Its name in its folder, such as `bodies.csv`.
  let name: String
  /// Its content.
  let bytes: [UInt8]

  /// Those that stand in the folder `share` of an installation, named by their paths there: the
  /// manual and the licence.
  static var shared: [EmbeddedFile] {
    (0..<shared_file_count()).map { EmbeddedFile(shared_file_at($0)) }
  }

  /// The file of the catalogue of a name; nil when there is none.
  static func named(_ name: String) -> EmbeddedFile? {
    for index in 0..<catalogue_file_count() {
      let file = catalogue_file_at(index)
      guard String(cString: file.name) == name else { continue }
      return EmbeddedFile(file)
    }
    return nil
  }

  private init(_ file: catalogue_file) {
    name = String(cString: file.name)
    bytes = Array(UnsafeBufferPointer(start: file.bytes, count: file.length))
  }
}
