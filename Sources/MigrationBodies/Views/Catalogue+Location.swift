extension Catalogue {
  /// Where a record stands in the catalogue's files: the table and its identifier there, or, in a
  /// table without any, the record's number from 1; nil for what is in no table.
  public func location(of record: RecordID) -> String? {
    switch record {
    case .body(let ref): "bodies:\(bodies[ref].id)"
    case .party(let ref):
      "\(parties.isState(ref) ? "states" : "organisations"):\(parties[ref].id)"
    case .commitment(let ref): "commitments:\(commitments[ref].id)"
    case .meeting(let ref): "meetings:\(meetings[ref].id)"
    case .document(let ref): "documents:\(documents[ref].id)"
    case .problem(let ref): "problems:\(problems[ref].id)"
    case .source(let ref): "sources:\(sources[ref].id)"
    case .figure(let ref): "figures:\(ref.index + 1)"
    case .relation(let ref): "relations:\(ref.index + 1)"
    case .roster(let ref): "rosters:\(ref.index + 1)"
    case .membership(let ref): "memberships:\(ref.index + 1)"
    case .name(let ref): "names:\(ref.index + 1)"
    case .secretariat(let ref): "secretariats:\(ref.index + 1)"
    case .seat, .undertaking, .change, .finding, .listed, .setMember, .setPart, .compared, .overlap,
      .absence:
      nil
    }
  }
}
