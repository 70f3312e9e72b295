extension Catalogue {
  /// The figures, among some, whose text names a party.
  func figures(
    naming party: Ref<Party>, among refs: some Sequence<Ref<Figure>>
  ) -> [Ref<Figure>] {
    let names = [parties[party].name, parties[party].shortName].unique.map { SearchWords($0) }
    return refs.filter { ref in
      names.contains { $0.matches([figures[ref].what], isPhrase: true) }
    }
  }
}
