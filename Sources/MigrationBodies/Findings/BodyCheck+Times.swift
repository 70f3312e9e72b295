/// What cannot be in the order that its dates say.
extension BodyCheck {
  // MARK: - After the end

  /// Roles after the body's end, and parties after their own.
  var afterEnd: [Finding] { afterBody + afterParties }

  private var afterBody: [Finding] {
    guard body.isOver else { return [] }
    var findings: [Finding] = []
    if let successor = body.successor.flatMap(catalogue.bodies.ref),
      let end = catalogue.bodies[successor].established?.latest
    {
      let next = catalogue.bodies[successor].shortName
      findings += finding(.afterEnd, .error, about: terms.filter { Self.begins($0, after: end) }) {
        "begins after \(next) had followed this body: \($0)"
      }
    }
    let open = terms.filter { $0.to == nil && $0.role != .formerChair }
    return findings
      + finding(.afterEnd, .warning, about: open) { _ in
        let count = Set(open.map(\.party)).count
        return "the body is no more (\(body.status ?? "")), but \(count)"
          + " \(count == 1 ? "party is" : "parties are") listed without an end, as if still in"
      }
  }

  private var afterParties: [Finding] {
    let ended = terms.compactMap { term -> (term: Term, end: EDTFDate)? in
      guard case .state(let state) = catalogue.parties[term.party], let end = state.ended else {
        return nil
      }
      return (term, end)
    }
    let late = ended.filter { term, end in
      let last = end.latest ?? .distantFuture
      return Self.begins(term, after: last) || term.to?.earliest ?? .distantPast > last
    }.map(\.term)
    let open = ended.filter { $0.term.to == nil && $0.term.role != .formerChair }.map(\.term)
      .filter { term in !late.contains { $0.ref == term.ref } }
    return finding(.afterEnd, .error, about: late) { "has a role after it ceased to exist: \($0)" }
      + finding(.afterEnd, .error, about: open) {
        "no longer exists, but is listed without an end, as if still in: \($0)"
      }
  }

  private static func begins(_ term: Term, after end: Day) -> Bool {
    term.from.map { $0.earliest ?? .distantPast > end } ?? false
  }

  // MARK: - Before the founding

  /// Roles, documents and meetings from before the founding.
  var beforeFounding: [Finding] {
    guard let established = body.established, let founded = established.earliest else { return [] }
    func isEarly(_ date: EDTFDate?) -> Bool { date?.latest.map { $0 < founded } ?? false }
    let early = terms.filter { isEarly($0.from) }
    let documents = documents.filter { isEarly($0.document.date) }
    let meetings = meetings.filter { isEarly($0.meeting.end ?? $0.meeting.date) }
    let when = "before the founding (\(established.words))"
    let since = early.compactMap(\.from?.text).min() ?? ""
    var findings = finding(.beforeFounding, .warning, about: early) {
      "sits in it from \(when), the earliest since \(since): \($0)"
    }
    if !documents.isEmpty || !meetings.isEmpty {
      let titles = documents.map(\.document.title) + meetings.map(\.meeting.title)
      findings.append(
        finding(
          .beforeFounding, .note,
          "\(titles.count) \(titles.count == 1 ? "document or meeting is" : "documents and meetings are")"
            + " from \(when), as “\(titles[0])”",
          rows: documents.map { .document($0.ref) } + meetings.map { .meeting($0.ref) },
          sources: [body.establishedSource].compactMap(\.self) + documents.map(\.document.source)
            + meetings.map(\.meeting.source)))
    }
    return findings
  }

  // MARK: - Order

  /// Memberships, meetings and names that end before they begin.
  var dateOrder: [Finding] {
    let id = Array(body.id.utf8)
    // Most names are of parties: the bytes tell without making a string of each.
    let names = catalogue.names.refs.filter { ref in
      catalogue.names.withBytes(ref.index, \.body) { $0.elementsEqual(id) }
        && Self.isBackward(catalogue.names[ref].from, catalogue.names[ref].to)
    }
    let backward = meetings.filter { Self.isBackward($0.meeting.date, $0.meeting.end) }
    var findings = finding(
      .dateOrder, .error, about: terms.filter { Self.isBackward($0.from, $0.to) }
    ) { "ends before it begins: \($0)" }
    if !backward.isEmpty {
      findings.append(
        finding(
          .dateOrder, .error,
          "a meeting ends before it begins: \(backward.map(\.meeting.title).joined(separator: ", "))",
          rows: backward.map { .meeting($0.ref) }, sources: backward.map(\.meeting.source)))
    }
    if !names.isEmpty {
      findings.append(
        finding(
          .dateOrder, .error,
          "a name goes out of use before it comes into use: "
            + names.map { catalogue.names[$0].text }.joined(separator: ", "),
          rows: names.map(RecordID.name),
          sources: [body.establishedSource, body.summarySource].compactMap(\.self)))
    }
    return findings
  }

  private static func isBackward(_ from: EDTFDate?, _ to: EDTFDate?) -> Bool {
    guard let from, let to else { return false }
    return to.isCertainlyBefore(from)
  }
}
