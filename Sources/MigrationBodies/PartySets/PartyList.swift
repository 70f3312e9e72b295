/// The parties of a list that somebody gave, as an operand of a set expression.
public struct PartyList: Hashable, Sendable {
  /// The parties that its names mean, in its order, each once.
  public let parties: [Ref<Party>]
  /// Those that a name of it can mean beside others: they may be on it.
  public let mayBe: [Ref<Party>]

  /// A list of parties that are known.
  public init(_ parties: [Ref<Party>], mayBe: [Ref<Party>] = []) {
    self.parties = parties.unique
    let sure = Set(parties)
    self.mayBe = mayBe.unique.filter { !sure.contains($0) }
  }

  /// The parties of a list whose names have been looked up; names that lead to none are left out.
  public init(_ list: ResolvedList) {
    self.init(
      list.lines.compactMap(\.reading.party),
      mayBe: list.lines.filter { $0.reading.match == .ambiguous }.flatMap(\.reading.others))
  }
}
