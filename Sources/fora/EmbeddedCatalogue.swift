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

/// A file of the catalogue inside the program.
struct EmbeddedFile {
  /// Its name, such as `bodies.csv`.
  let name: String
  /// Its content.
  let bytes: [UInt8]

  /// The embedded file of a name; nil when there is none.
  static func named(_ name: String) -> EmbeddedFile? {
    for index in 0..<catalogue_file_count() {
      let file = catalogue_file_at(index)
      guard String(cString: file.name) == name else { continue }
      return EmbeddedFile(
        name: name, bytes: Array(UnsafeBufferPointer(start: file.bytes, count: file.length)))
    }
    return nil
  }
}
