import MigrationBodies

/// Set expressions that somebody typed.
extension Catalogue {
  /// The set that an expression means; what was read in one of several ways is said.
  ///
  /// - Parameter words: The expression, in one word or several.
  /// - Throws: A `Complaint` about what is wrong in it, or about the list that it reads from
  ///   standard input.
  func partySet(_ words: [String]) throws(Complaint) -> PartySet {
    let text = words.joined(separator: " ")
    let list = PartySet.asksForList(text) ? try partyList() : nil
    do throws(QueryError) {
      let (set, remarks) = try PartySet.reading(of: text, in: self, list: list)
      if !remarks.isEmpty { StandardError.say(remarks) }
      return set
    } catch {
      throw Complaint(error)
    }
  }

  /// The parties of the list on standard input; names that lead to none are reported.
  private func partyList() throws(Complaint) -> PartyList {
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
      throw Complaint("there is no name in the list", status: .nothingFound)
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

  /// The bodies, with role and date, that words name one after another: `rcm.chair@2015`.
  ///
  /// - Throws: A `Complaint` about the first that is no body.
  func seatOperands(_ words: [String]) throws(Complaint) -> [SeatOperand] {
    var operands: [SeatOperand] = []
    var rest = words[...]
    while !rest.isEmpty {
      // As many words as make a name: “bali process” need not stand in quotation marks.
      let length = (1...rest.count).reversed().first { isOperand(Array(rest.prefix($0))) } ?? 1
      let set = try partySet(Array(rest.prefix(length)))
      operands.append(try operand(set, rest.prefix(length).joined(separator: " ")))
      rest = rest.dropFirst(length)
    }
    return operands
  }

  private func isOperand(_ words: [String]) -> Bool {
    let text = words.joined(separator: " ")
    guard words.count > 1 else { return true }
    // What a name is cut short to takes no further words with it.
    let name = text.prefix { $0 != "@" && $0 != "." }
    if case .found = resolveBody(String(name)) {
      return (try? PartySet(text, in: self)).map { (try? operand($0, text)) != nil } ?? false
    }
    return false
  }

  private func operand(_ set: PartySet, _ text: String) throws(Complaint) -> SeatOperand {
    guard let operand = SeatOperand(set) else {
      throw Complaint(
        "“\(text)” is no body, as bali-process, rcm.chair or colombo-process@2005 are; for other "
          + "sets see \(Self.command("members"))")
    }
    return operand
  }
}

extension Complaint {
  /// What is wrong with an expression or a filter, with marks under the wrong part.
  init(_ error: QueryError) {
    let lines = error.lines
    self.init(
      lines: ["this is not understood:"] + lines.dropLast().map { "  \($0)" } + lines.suffix(1))
  }
}
