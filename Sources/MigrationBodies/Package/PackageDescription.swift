/// A `datapackage.json`: which table is in which file.
///
/// Of a description only the resources' `name` and `path` are read; what a table's columns are, the
/// program knows.
public struct PackageDescription: Sendable {
  /// A table's file in a package.
  public struct Resource: Equatable, Sendable {
    /// The table.
    public let table: String
    /// The file, from the package's folder; it does not leave it.
    public let path: String
  }

  /// The tables' files, in the order of the description.
  public let resources: [Resource]
  private let value: JSONValue

  /// Reads a description.
  ///
  /// - Throws: Everything that is wrong in it.
  public init(_ bytes: [UInt8], file: String) throws(DataErrors) {
    let value: JSONValue
    do throws(DataError) {
      var intake = try DataIntake(description: file, size: bytes.count)
      try intake.append(bytes)
      _ = try intake.finish()
      value = try JSONReader.value(of: bytes, file: file)
    } catch {
      throw DataErrors(error)
    }
    self.value = value
    guard let listed = value["resources"]?.values else {
      throw DataErrors(
        DataError(
          file: file, problem: "there is no array “resources”",
          advice: "list the tables there, each with “name” and “path”"))
    }
    var errors = DataErrors()
    if listed.count > DataLimits.files {
      errors.add(
        DataError(
          file: file, problem: "there are \(listed.count) resources",
          advice: "at most \(DataLimits.files) are read"))
    }
    var resources: [Resource] = []
    for (index, resource) in listed.prefix(DataLimits.files).enumerated() {
      switch Self.resource(resource) {
      case .success(let resource): resources.append(resource)
      case .failure(let fault):
        errors.add(
          DataError(
            file: file, value: fault.value, problem: fault.problem + " (resource \(index + 1))",
            advice: fault.advice))
      }
    }
    guard errors.isEmpty else { throw errors }
    self.resources = resources
  }

  private struct Fault: Error {
    var value: String?
    let problem: String
    let advice: String
  }

  private static func resource(_ value: JSONValue) -> Result<Resource, Fault> {
    guard let name = value["name"]?.text, let path = value["path"]?.text else {
      return .failure(
        Fault(
          problem: "a resource has no “name” or no “path” that is a text",
          advice: "give it both, as \"name\": \"bodies\", \"path\": \"bodies.csv\""))
    }
    guard Schema.named(name) != nil else {
      let tables = Schema.all.map(\.table)
      let meant = Nearest.of(name, among: tables).map { "did you mean “\($0)”? " } ?? ""
      return .failure(
        Fault(
          value: name, problem: "is no table",
          advice: meant + "the tables are \(tables.joined(separator: ", "))"))
    }
    guard isInside(path) else {
      return .failure(
        Fault(
          value: path, problem: "leaves the folder of the package",
          advice: "a path goes from this folder down, with “/”, and is no address"))
    }
    return .success(Resource(table: name, path: path))
  }

  /// Whether a path can only lead to a file in the folder or below.
  private static func isInside(_ path: String) -> Bool {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    return !path.unicodeScalars.contains { "\\:\0".unicodeScalars.contains($0) }
      && parts.allSatisfy { !$0.isEmpty && $0 != ".." }
  }

  // MARK: - Writing

  /// The description with the columns that the tables have; the same bytes but for what differs.
  ///
  /// - Parameter package: The package that is described.
  func describing(_ package: DataPackage) -> [UInt8] {
    guard case .object(var members) = value, let listed = value["resources"]?.values else {
      return []
    }
    for (index, member) in members.enumerated() {
      switch member.name {
      case "resources":
        members[index].value = .array(listed.map { Self.resource($0, describing: package) })
      // By semantic versioning: the same edition, with something of one's own.
      case "version":
        if let text = member.value.text { members[index].value = .string("\(text)+own") }
      default: break
      }
    }
    return Array((JSONValue.object(members).written() + "\n").utf8)
  }

  private static func resource(_ value: JSONValue, describing package: DataPackage) -> JSONValue {
    guard let table = value["name"]?.text, package.changedTables.contains(table),
      case .object(var members) = value,
      let place = members.firstIndex(where: { $0.name == "schema" }),
      case .object(var schema) = members[place].value,
      let fields = schema.firstIndex(where: { $0.name == "fields" }),
      let known = schema[fields].value.values
    else { return value }
    let names = Set(known.compactMap { $0["name"]?.text })
    let own = (Schema.named(table).map { package.rows(of: $0).columns } ?? [])
      .filter { !names.contains($0) }
    schema[fields].value = .array(
      known
        + own.map { name in
          .object([
            .init(name: "name", value: .string(name)),
            .init(name: "type", value: .string("string")),
            .init(name: "description", value: .string("A column of one's own.")),
          ])
        })
    members[place].value = .object(schema)
    return .object(members)
  }
}
