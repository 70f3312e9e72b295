/// What the checks find, for a body or all.
extension Catalogue {
  /// What the checks find about a body, the gravest first.
  ///
  /// Counts, chairs and who is in speak for the catalogue's date; the rest does not change with it.
  ///
  /// - Complexity: O(records of the body), and one pass over the tables of meetings and documents.
  public func findings(for body: Ref<Body>) -> [Finding] {
    let check = BodyCheck(body, of: self)
    return Self.gravestFirst(
      check.counts + check.lists + check.disagreements + check.chairs + check.afterEnd
        + check.beforeFounding + check.dateOrder + check.names + check.references + check.undated
        + check.old + check.nobody + check.missing + check.noStart)
  }

  /// What the checks find about rows that belong to no body of the catalogue.
  public var findingsOfNoBody: [Finding] { StrayCheck(catalogue: self).findings }

  /// What the checks find in a scope, the gravest first, then by the bodies' names.
  ///
  /// Rows that belong to no body are looked at when all bodies are.
  public func findings(in scope: FindingScope) -> [Finding] {
    let asked = scope.bodies.isEmpty ? bodies.refs : scope.bodies.unique
    let all = asked.map { (Folding.fold(bodies[$0].shortName), $0) }
      .sorted { $0.0 < $1.0 }.flatMap { findings(for: $0.1) }
    return Self.gravestFirst((scope.bodies.isEmpty ? findingsOfNoBody : []) + all).filter {
      $0.severity >= scope.severity && (scope.kinds.isEmpty || scope.kinds.contains($0.kind))
    }
  }

  /// Whether a body deserves a mark: the newest count that a source states differs from its list.
  ///
  /// A browser asks this for every body it shows: it looks at the counts alone, which is a small
  /// part of all checks, and whatever it marks is among the findings as a warning or an error.
  public func isMarked(_ body: Ref<Body>) -> Bool { statement(of: body).differs }

  private static func gravestFirst(_ findings: [Finding]) -> [Finding] {
    Finding.Severity.allCases.reversed().flatMap { severity in
      findings.filter { $0.severity == severity }
    }
  }
}
