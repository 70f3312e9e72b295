/// Why it is not known of some whether they were there on a date.
extension Catalogue {
  /// Why nobody is in a body on all days of the catalogue's date: it was founded later, or within;
  /// nil where it was there.
  func founding(of body: Ref<Body>) -> String? {
    guard date != nil, let founded = bodies[body].established else { return nil }
    switch exists(body) {
    case .in: return nil
    case .out: return English.notFoundedYet(founded.words)
    case .notKnown: return English.foundedWithin(founded.words)
    }
  }

  /// Those of whom it is not known whether they had a role, in remarks: apart from others those who
  /// are only in a list of later.
  func uncertain(_ count: Int, in body: Ref<Body>, as role: Role) -> [String] {
    guard count > 0 else { return [] }
    let later = listedLater(in: body, as: role)
    return [
      later == 0
        ? nil : English.listedLater(later, quietSince: isQuiet(body, role) ? date?.words : nil),
      count == later ? nil : English.uncertain(count - later),
    ].compactMap(\.self)
  }

  /// How many a list names only after the catalogue's date, without saying since when they were in.
  private func listedLater(in body: Ref<Body>, as role: Role) -> Int {
    guard let date, exists(body) == .in else { return 0 }
    let now = (newestEvidence?.earliest).map { date.latest ?? .distantFuture < $0 } ?? false
    guard now else { return 0 }
    return seats(in: body).count { seat in
      let terms = memberships(of: seat).filter { Self.has($0, role) }
      return !terms.contains { standing(of: $0) == .in }
        && terms.contains { term in
          term.from == nil && term.to == nil && standing(of: term) == .notKnown
            && seen(term) > days.last
        }
    }
  }

  /// Whether nobody is known to have got or lost a role since the catalogue's date.
  private func isQuiet(_ body: Ref<Body>, _ role: Role) -> Bool {
    joins.value.membershipsByBody[body.index].allSatisfy { row in
      guard joins.value.membershipRole[Int(row)] == role.place else { return true }
      let membership = memberships[Int(row)]
      return [membership.from, membership.to].allSatisfy { date in
        date.map { $0.latest ?? .distantFuture <= days.first } ?? true
      }
    }
  }
}
