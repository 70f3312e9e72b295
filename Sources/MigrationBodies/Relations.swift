/// Relations of bodies, as each of the two sees them.
extension Catalogue {
  /// The body that a relation names: by itself, or as the organisation that it is.
  func relatedBody(of relation: Relation) -> String? {
    relation.relatedBody
      ?? relation.organisation.flatMap(organisations.ref).flatMap { organisations[$0].body }
  }

  /// The relations of a body, in the table's order: those that it names, and those of the others that
  /// name it while it does not name them.
  func relations(of body: Ref<Body>) -> [Ref<Relation>] {
    let id = bodies[body].id
    let own = refs(in: relations, of: body, \.body)
    let named = Set(own.compactMap { relatedBody(of: relations[$0]) })
    let ofOthers = relations.refs.filter { ref in
      let relation = relations[ref]
      return relation.body != id && !named.contains(relation.body)
        && relatedBody(of: relation) == id
    }
    return own + ofOthers
  }

  /// Whom a body is related to.
  func other(than body: String, in relation: Relation) -> String? {
    guard relation.body == body else { return shortName(ofBody: relation.body) }
    if let related = relation.relatedBody { return shortName(ofBody: related) }
    let party = (relation.state ?? relation.organisation).flatMap(parties.ref)
    return party.map { parties[$0].name }
  }

  /// How they are related; what another body's record says is said to be of that body.
  func how(_ relation: Relation, seenFrom body: String) -> String {
    relation.body == body
      ? relation.how : English.saidOf(shortName(ofBody: relation.body), relation.how)
  }
}
