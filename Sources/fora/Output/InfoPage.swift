import Glibc
import MigrationBodies

/// What is in the data, and where the program's files are.
struct InfoPage: Writable {
  private let version: VersionPage
  /// What each place is, as data names it; the place, where there can be one.
  private let places: [(name: String, path: String?)]

  init(_ version: VersionPage, _ data: OwnData) {
    self.version = version
    let own = data.paths.isEmpty ? nil : data.paths.joined(separator: ":")
    places = [
      ("program", Self.program),
      ("configuration", OwnFolder.configuration.path.map { "\($0)/config" }),
      ("own_tables", own), ("own_folder", OwnFolder.data.path), ("state", OwnFolder.state.path),
    ]
  }

  /// A row for each value: its name and it.
  var sheet: Sheet {
    let values = version.values + places.map { ($0.name, $0.path.map(Cell.text) ?? .unknown) }
    return Sheet([.init("name"), .init("value")], values.map { [.text($0.name), $0.value] })
  }

  var object: JSON? {
    .object(
      version.members + [("paths", .object(places.map { ($0.name, JSON($0.path)) }))])
  }

  func writePage<Failure: Error>(
    in surroundings: Surroundings, to put: (String) throws(Failure) -> Void
  ) throws(Failure) {
    for sentence in version.sentences + version.counts {
      for line in surroundings.wrapped(sentence) { try put(line) }
    }
    try put("")
    for (name, path) in places {
      let label = name.replacing("_", with: " ")
      let padding = String(repeating: " ", count: max(1, 16 - label.count))
      let place = path.map { OwnFolder.shown($0) + (Self.isThere($0) ? "" : " (not there)") }
      try put(surroundings.shown("\(label)\(padding)\(place ?? "none")"))
    }
  }

  var chapters: [Chapter] {
    [
      Chapter(paragraphs: version.sentences + version.counts),
      Chapter(title: "Places", sheet: sheet),
    ]
  }

  /// The program that runs; nil where that cannot be told.
  private static var program: String? {
    guard let path = realpath("/proc/self/exe", nil) else { return nil }
    defer { free(path) }
    return String(cString: path)
  }

  /// Whether something is there; of several paths with colons between, whether each is.
  private static func isThere(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0
      || path.contains(":") && path.split(separator: ":").allSatisfy { isThere(String($0)) }
  }
}
