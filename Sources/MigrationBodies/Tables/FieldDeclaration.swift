/// A column of a table as its record declares it: its name, and what its cells have to be.
public struct FieldDeclaration: Sendable {
  /// What a cell may hold.
  public enum Content: Sendable, Equatable {
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
    /// Identifiers of rows in one of these tables, one or several; or a word instead of them.
    case rows([String], areSeveral: Bool, word: String? = nil)

    /// The identifier of a row in the table of a record.
    static func reference(_ record: any CatalogueRecord.Type) -> Content {
      .rows([record.table], areSeveral: false)
    }

    /// Identifiers of rows in the table of one of these records; or a word instead of them.
    static func references(_ records: [any CatalogueRecord.Type], word: String? = nil) -> Content {
      .rows(records.map { $0.table }, areSeveral: true, word: word)
    }
  }

  /// A form that a text can have.
  public enum Form: String, Sendable {
    /// Lower case, words joined by hyphens.
    case identifier = "^[a-z0-9]+(-[a-z0-9]+)*$"
    case stateCode = "^[A-Z]{2}([A-Z]{2})?$"
    case twoCapitals = "^[A-Z]{2}$"
    case threeCapitals = "^[A-Z]{3}$"
    case threeDigits = #"^\d{3}$"#
    case address = #"^https?://\S+$"#
    case language = "^[a-z]{2,3}(-[A-Z][a-z]{3})?$"
  }

  /// Whether rows have to have it.
  public enum Need: Sendable {
    case optional
    /// Every row has to have it.
    case required
    /// Every row has to have it, each another.
    case unique
  }

  /// The column's name in the header.
  public let name: String
  let content: Content
  let need: Need
  /// What people read above or before it.
  public let title: String
  /// The words by which one asks whether it is known.
  let possessions: [String]
  /// Its cell in a row of the record.
  let cell: @Sendable (Row) -> Cell

  /// The title of a column that has none of its own: `As of`.
  static func title(of name: String) -> String {
    switch name {
    case "id": "Identifier"
    case "url": "Address"
    default: titled(name)
    }
  }

  private static func titled(_ name: String) -> String {
    // By bytes: every command declares all columns of all tables.
    let first = name.prefix(1)
    let rest = name[first.endIndex...].utf8.map { $0 == UInt8(ascii: "_") ? UInt8(ascii: " ") : $0 }
    return first.uppercased() + String(decoding: rest, as: UTF8.self)
  }

  /// Whether every row has to have it.
  public var isRequired: Bool { need != .optional }
  /// Whether no two rows may have the same.
  var isUnique: Bool { need == .unique }

  /// The tables whose rows it refers to.
  var referred: [String] {
    if case .rows(let tables, _, _) = content { tables } else { [] }
  }
}
