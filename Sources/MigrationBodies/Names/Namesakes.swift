/// Names of something else that are a letter or two away from a state's, or a state's in another
/// language alone: they are no state misspelt.
enum Namesakes {
  /// Whether a text is one of them; case, accents and punctuation do not matter.
  static func contains(_ name: String) -> Bool { keys.contains(Folding.key(name)) }

  /// Whether a text is one of the United States, in which towns are called as states are: "Lebanon,
  /// Ohio", "Peru, Indiana".
  static func isPartOfUnitedStates(_ name: String) -> Bool {
    partsOfUnitedStates.contains(Folding.key(name))
  }

  /// Without Georgia, which is a state too.
  private static let partsOfUnitedStates = Set(
    """
    Alabama,Alaska,Arizona,Arkansas,California,Colorado,Connecticut,Delaware,Florida,Hawaii,Idaho,\
    Illinois,Indiana,Iowa,Kansas,Kentucky,Louisiana,Maine,Maryland,Massachusetts,Michigan,Minnesota,\
    Mississippi,Missouri,Montana,Nebraska,Nevada,New Hampshire,New Jersey,New Mexico,New York,\
    North Carolina,North Dakota,Ohio,Oklahoma,Oregon,Pennsylvania,Rhode Island,South Carolina,\
    South Dakota,Tennessee,Texas,Utah,Vermont,Virginia,Washington,West Virginia,Wisconsin,Wyoming
    """.split(separator: ",").map { Folding.key(String($0)) })

  /// Regions and cities, among them those of ISO 3166-2 and of cities above 400,000 inhabitants that
  /// were read as a state.
  private static let keys = Set(
    """
    Corse-du-Sud,Monagas,Paraguarí,Portuguesa,Rutland,St. Helens,Virginia,West Virginia,Columbia,\
    British Columbia,District of Columbia,Guayana,Al Minya,Suginami,Chechen Republic,Tatarstan,\
    Dagestan,Turkestan,Bashkortostan,Rajasthan,Somaliland,Puntland,Galicia,Caledonia,Moravia,\
    Transylvania,Kurdistan,Abkhazia,Siberia,Sardinia,Corsica,Brasilia,Norfolk
    """.split(separator: ",").map { Folding.key(String($0)) })
}
