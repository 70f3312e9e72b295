/// A column of a table: what its cells have to be.
public struct Field: Sendable {
  /// What a cell may hold.
  enum Content: Sendable, Equatable {
    case text
    case date
    case number
    case integer
    case boolean
    /// One of these terms.
    case term([String])
    /// Several of these terms.
    case terms([String])
    /// A text of a form.
    case form(Form)
    /// The identifier of a row in a table.
    case reference(String)
    /// Identifiers of rows in one of these tables; or a word instead of them.
    case references([String], word: String? = nil)
  }

  /// A form that a text can have.
  enum Form: String, Sendable {
    /// Lower case, words joined by hyphens.
    case identifier = "^[a-z0-9]+(-[a-z0-9]+)*$"
    case stateCode = "^[A-Z]{2}([A-Z]{2})?$"
    case twoCapitals = "^[A-Z]{2}$"
    case threeCapitals = "^[A-Z]{3}$"
    case threeDigits = #"^\d{3}$"#
    case address = #"^https?://\S+$"#
    case language = "^[a-z]{2,3}(-[A-Z][a-z]{3})?$"
  }

  /// The column's name in the header.
  public let name: String
  let content: Content
  /// Whether every row has to have it.
  public let isRequired: Bool
  /// Whether no two rows may have the same.
  let isUnique: Bool

  init(
    _ name: String, _ content: Content = .text, isRequired: Bool = false, isUnique: Bool = false
  ) {
    self.name = name
    self.content = content
    self.isRequired = isRequired
    self.isUnique = isUnique
  }

  /// A column that every row has to have.
  static func required(_ name: String, _ content: Content = .text) -> Field {
    Field(name, content, isRequired: true)
  }

  /// A column that every row has to have, each another.
  static func unique(_ name: String, _ content: Content = .text) -> Field {
    Field(name, content, isRequired: true, isUnique: true)
  }

  /// The tables whose rows it refers to.
  var referred: [String] {
    switch content {
    case .reference(let table): [table]
    case .references(let tables, _): tables
    default: []
    }
  }
}
