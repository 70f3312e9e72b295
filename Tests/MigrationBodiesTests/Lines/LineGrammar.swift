import TestSupport

@testable import MigrationBodies

/// Lines of the commands that list rows, at random, from what the commands declare: mostly right,
/// with some of everything that can be wrong.
struct LineGrammar {
  private static let filters = Words(
    [
      "asia", "-labour", "'labour migration'", "has:source", "'(asia | africa)'", "name:", "nam",
      "viet nam", "name:viet", "name:a", "'name:a b'", "'name: a'", "-name:asia", "year>=2012",
    ], wrong: ["regon:asia", "'", "-(a", "~", "member:VN", "kind:rcp", "date:2012"])
  private static let bodies = Words(
    ["rcm", "bali-process", "colombo process", "Colombo Process", "ASEAN", "sica"],
    wrong: ["nobody-at-all", "bali"])
  private static let parties = Words(
    ["VN", "viet nam", "vn", "iom", "Lao PDR"], wrong: ["korea", "Atlantis"])
  private static let dates = Words(
    ["2015", "2012-06", "2012-06-30"], wrong: ["2012-13", "yesterday", ""])
  private static let expressions = Words(
    [
      "rcm", "'bali-process & colombo-process'", "rcm - sica", "{VN, TH}", "rcm.observer@2015",
      "'at least 2 of (rcm, sica, asean)'", "region:asia",
    ], wrong: ["rcm &", "korea", "(rcm | sica", "-"])

  /// What can stand somewhere, and what cannot.
  private struct Words {
    let right: [String]
    let wrong: [String]

    init(_ right: [String], wrong: [String]) { (self.right, self.wrong) = (right, wrong) }
  }

  private var random: SeededGenerator
  private let catalogue: Catalogue

  init(seed: UInt64, catalogue: Catalogue) {
    (random, self.catalogue) = (SeededGenerator(seed: seed), catalogue)
  }

  /// The next line.
  mutating func line() -> String {
    let command = pick(Listings.all)
    var parts: [String] = []
    if let argument = command.declaration.argument {
      for _ in 0..<Int.random(in: 0...2, using: &random) {
        parts.append(value(argument.completion, of: command))
      }
    }
    for _ in 0..<Int.random(in: 0...3, using: &random) {
      parts.insert(
        option(of: command), at: Int.random(in: 0...parts.count, using: &random))
    }
    let isBefore = Int.random(in: 0..<10, using: &random) == 0
    let all = isBefore ? parts + [command.declaration.name] : [command.declaration.name] + parts
    return all.joined(separator: " ")
  }

  private mutating func option(of command: ListingCommand) -> String {
    if isWrong() { return pick(["--json", "-x", "--"]) }
    let option = pick(command.declaration.options.filter { $0.purpose == .view })
    let name = option.short.map { pick(["--" + option.name, "-\($0)"]) } ?? "--" + option.name
    guard option.value != nil else { return name }
    let value = value(option.completion, of: command)
    return pick([name + " " + quoted(value), name + "=" + quoted(value)])
  }

  /// Something that can stand for what completion would offer, or cannot.
  private mutating func value(_ choice: CompletionChoice, of command: ListingCommand) -> String {
    switch choice {
    case .bodies: pick(Self.bodies)
    case .parties: pick(Self.parties)
    case .dates: pick(Self.dates)
    case .expression: pick(Self.expressions)
    case .filter: pick(Self.filters)
    case .words(let words): pick(words)
    case .columns: columns(of: command)
    case .sortColumns: pick(["", "-"]) + columns(of: command)
    case .none, .commands, .files, .folders: pick(["x", "2012"])
    }
  }

  private mutating func columns(of command: ListingCommand) -> String {
    let names =
      command.example(catalogue)?.listing.columns(in: catalogue).filter(\.isData).map(\.id) ?? []
    return (0...Int.random(in: 0...1, using: &random)).map { _ in
      pick(names + (isWrong() ? ["nonsense"] : []))
    }
    .joined(separator: ",")
  }

  /// In quotation marks where it has blanks, as people write the value of an option.
  private func quoted(_ value: String) -> String {
    value.contains(" ") && !value.hasPrefix("'") ? "\"\(value)\"" : value
  }

  private mutating func isWrong() -> Bool { Int.random(in: 0..<20, using: &random) == 0 }

  private mutating func pick(_ words: Words) -> String {
    pick(isWrong() ? words.wrong : words.right)
  }

  private mutating func pick<Thing>(_ things: [Thing]) -> Thing {
    things[Int.random(in: 0..<things.count, using: &random)]
  }
}
