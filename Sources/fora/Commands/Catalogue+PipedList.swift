import MigrationBodies

/// The list that `-` in a set expression means.
extension Catalogue {
  /// The parties of the list on standard input; names that lead to none are reported.
  func pipedList() throws(Complaint) -> PartyList {
    let text = try StandardInput.text(isAsked: true)
    let list: ResolvedList
    do throws(NameList.Refusal) {
      list = ResolvedList(try NameList(text, of: self), in: self)
    } catch {
      switch error {
      case .tooManyNames(let limit):
        throw Complaint("the list has more than \(limit) names; give it in parts")
      }
    }
    guard !list.lines.isEmpty else {
      throw Complaint(English.noNameInList, status: .nothingFound)
    }
    let remarks = list.lines.compactMap { remark(on: $0) }
    if !remarks.isEmpty {
      StandardError.say(["of the list on standard input:"] + remarks.map { "  \($0)" })
    }
    return PartyList(list)
  }

  /// What is said of a name of the list that is not simply the name of a party.
  private func remark(on line: ResolvedList.Line) -> String? {
    let reading = line.reading
    let others = reading.others.map { "\(parties[$0].name) (\(parties[$0].id))" }
    let start = "line \(line.entry.line), “\(line.entry.given)”"
    return switch reading.match {
    case .exact, .alias: nil
    case .nearest: reading.remarks.first.map { "\(start): \($0)" }
    case .ambiguous: "\(start) can mean \(others.joined(separator: " or ")): each may be on it"
    case .unresolved:
      "\(start) leads to no party and is left out"
        + (others.isEmpty ? "" : "; did you mean: \(others.joined(separator: ", "))?")
    }
  }
}
