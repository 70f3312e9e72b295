/// A name, or a list of names, as a table schema has keys: `"id"`, `["document", "state"]`.
struct OneOrMore: Decodable, Sendable {
  let names: [String]

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    names = try (try? [container.decode(String.self)]) ?? container.decode([String].self)
  }
}
