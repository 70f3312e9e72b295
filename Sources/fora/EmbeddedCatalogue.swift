import CatalogueData
import Glibc
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
  static let builtIn = DataPackage(lastingFiles: { EmbeddedFile.named("\($0).csv")?.content })
}

/// A file inside the program.
struct EmbeddedFile {
  /// Its name in its folder, such as `bodies.csv`.
  let name: String
  /// Its content, in the program.
  let content: FixedBytes
  /// A copy of its content.
  var bytes: [UInt8] { content.array }

  /// Those that stand in the folder `share` of an installation, named by their paths there: the
  /// manual and the licence.
  static var shared: [EmbeddedFile] {
    (0..<shared_file_count()).map { EmbeddedFile(shared_file_at($0)) }
  }

  /// The file of the catalogue of a name; nil when there is none.
  static func named(_ name: String) -> EmbeddedFile? {
    (0..<catalogue_file_count()).lazy.map(catalogue_file_at).first { strcmp($0.name, name) == 0 }
      .map(EmbeddedFile.init)
  }

  private init(_ file: catalogue_file) {
    name = String(cString: file.name)
    content = FixedBytes(lasting: UnsafeBufferPointer(start: file.bytes, count: file.length))
  }
}
