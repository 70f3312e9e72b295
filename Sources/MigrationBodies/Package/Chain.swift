/// Rows of which one leads to the next: to its successor, its parent.
struct Chain {
  /// The table.
  let schema: Schema
  /// The column of what leads on, and the one that says where.
  private let from: Int
  private let to: Int
  /// What another column says of the rows that are meant; nil where all are.
  private let filter: (column: Int, value: String)?

  /// Every column that names rows of its own table, and the successors among relations.
  static let all: [Chain] =
    Schema.all.flatMap { schema in
      schema.fields.enumerated().filter { $1.referred == [schema.table] }
        .map { place, _ in Chain(schema: schema, from: schema.keyPlaces[0], to: place, filter: nil)
        }
    } + [successions].compactMap(\.self)

  private static var successions: Chain? {
    let schema = Relation.schema
    guard let from = schema.place(of: "body"), let to = schema.place(of: "related_body"),
      let kind = schema.place(of: "kind")
    else { return nil }
    return Chain(schema: schema, from: from, to: to, filter: (kind, "successor"))
  }

  /// An error for each row of a file that leads back to itself.
  func circles(of file: DataFile, in package: DataPackage) -> [DataError] {
    let rows = package.rows(of: schema)
    var next: [String: Set<String>] = [:]
    for row in 0..<rows.count where isMeant(row, rows) {
      let values = rows.text(row, to).split(separator: ";").map(String.init)
      next[rows.text(row, from), default: []].formUnion(values)
    }
    let own = Rows(file.content, schema)
    let withdrawals = Withdrawals(file.content)
    guard let place = file.content.names.firstIndex(of: schema.fields[to].name) else { return [] }
    return (0..<own.count).compactMap { row in
      guard !withdrawals.contains(row), isMeant(row, own), !own.text(row, to).isEmpty,
        let way = way(back: own.text(row, from), next)
      else { return nil }
      return DataError(
        file: file.name, line: file.content.line(ofRow: row),
        column: .init(number: place + 1, name: schema.fields[to].name),
        value: own.text(row, to),
        problem: "leads in a circle: \(way.joined(separator: " → "))",
        advice: "nothing can come after, or be under, itself")
    }
  }

  private func isMeant(_ row: Int, _ rows: Rows) -> Bool {
    filter.map { rows.text(row, $0.column) == $0.value } ?? true
  }

  /// The shortest way from something back to itself; nil where there is none.
  private func way(back start: String, _ next: [String: Set<String>]) -> [String]? {
    var ways = [[start]]
    var seen: Set<String> = []
    while !ways.isEmpty {
      var further: [[String]] = []
      for way in ways {
        for step in (next[way[way.count - 1]] ?? []).sorted() {
          if step == start { return way + [start] }
          if seen.insert(step).inserted { further.append(way + [step]) }
        }
      }
      ways = further
    }
    return nil
  }
}
