/// Which of those who sit in a body are meant.
public enum SeatScope: Hashable, Sendable {
  /// The body's own: its members, or its signatories or participants where it has no members.
  case own
  /// Those who have a role. Who was in the chair once was a chair then.
  case role(Role)
  /// All who sit there, whatever their role.
  case any
}

extension Catalogue {
  /// The role that a scope means in a body; nil when it means all, or when nobody is known to be one
  /// of the body's own.
  func role(_ scope: SeatScope, in body: Ref<Body>) -> Role? {
    switch scope {
    case .own: principalRole(of: body)
    case .role(let role): role
    case .any: nil
    }
  }

  /// Whether a party sits in a body on the catalogue's date as a scope means it.
  ///
  /// For a role only what concerns the role counts: a complete list of members says nothing of
  /// observers, and who is an observer may be a member too, unless the list of members is complete.
  /// `.any` is in where one of the roles is in, and out only where all are: it is never more certain
  /// than they are.
  public func standing(of party: Ref<Party>, in body: Ref<Body>, as scope: SeatScope) -> Standing {
    let roles: [Role?] = scope == .any ? Role.held : [role(scope, in: body)]
    return Standing.either(roles.map { standing(of: party, in: body, inRole: $0) })
  }

  /// Whether a membership is in a role: a former chair's was in the chair.
  static func has(_ membership: Membership, _ role: Role?) -> Bool {
    guard let role else { return false }
    return membership.roleID == role.rawValue
      || role == .chair && membership.roleID == Role.formerChair.rawValue
  }
}
