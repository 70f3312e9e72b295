/// A list of names with what each is taken to mean.
public struct ResolvedList: Sendable {
  /// A name of the list and its meaning.
  public struct Line: Sendable {
    /// The name as it stands in the list.
    public let entry: NameList.Entry
    /// What it means.
    public let reading: Reading
    /// The line of the list on which the same party already stands in the same role; nil when it
    /// stands on none.
    public let repeats: Int?
    /// What stands beside it and is not another name of the same party.
    public let beside: [String]
  }

  /// The names, in the list's order.
  public let lines: [Line]
  /// The headings, in the list's order.
  public let sections: [NameList.Section]
  /// What stands in the list and is neither a name nor a heading.
  public let remarks: [NameList.Remark]

  /// Reads each name of a list on a catalogue's date.
  ///
  /// - Complexity: O(names); a name that is misspelt is compared with every other of its length.
  ///
  /// - Parameter choices: What names mean for this reader, whatever they may mean else.
  public init(
    _ list: NameList, in catalogue: Catalogue, choosing choices: NameChoices = NameChoices()
  ) {
    var readings: [[String]: Reading] = [:]
    var seen: [Listing: Int] = [:]
    lines = list.entries.map { entry in
      let words = [entry.name] + ["\u{0}"] + entry.notes + ["\u{0}"] + entry.parts
      let chosen = choices.party(for: entry).map(Reading.init(chosen:))
      let reading = chosen ?? readings[words] ?? catalogue.reading(of: entry)
      readings[words] = reading
      let listing = reading.party.map { Listing(party: $0, role: entry.role) }
      let repeats = listing.flatMap { seen[$0] }
      if let listing, repeats == nil { seen[listing] = entry.line }
      return Line(
        entry: entry, reading: reading, repeats: repeats,
        beside: entry.remarks.filter { [nil, .denied].contains(ListWords.standing(in: $0)) }
          + entry.notes.filter { !catalogue.isName($0, of: reading.party) })
    }
    sections = list.sections
    remarks = list.remarks
  }

  private struct Listing: Hashable {
    let party: Ref<Party>
    let role: Role?
  }

  /// How many names lead to a party in a way.
  public func count(_ match: Reading.Match) -> Int { lines.count { $0.reading.match == match } }
}
