/// What a table's cell holds, for output as text or as data.
public enum Cell: Equatable, Sendable {
  /// The catalogue does not say.
  case unknown
  /// A text.
  case text(String)
  /// A number.
  case number(Int)
  /// A number of what is sure, where there may be more.
  case atLeast(Int)
  /// A count of a matrix, in which none is a sign: what is sure, and what is uncertain beside it.
  case tally(Int, uncertain: Int)
  /// Several texts.
  case list([String])
  /// A date: as EDTF for data, and as people read it.
  case date(EDTFDate)
  /// A term of a vocabulary: its identifier for data, and what people read.
  case term(id: String, label: String)

  /// The cell as text; "" when the catalogue does not say.
  ///
  /// A number of what is sure is `12+`, and `?` where nothing is.
  public var text: String {
    switch self {
    case .unknown: ""
    case .text(let text): text
    case .number(let number): String(number)
    case .atLeast(let number): number == 0 ? "?" : "\(number)+"
    case .tally(0, uncertain: 0): "·"
    case .tally(let number, let uncertain):
      uncertain == 0 ? String(number) : number == 0 ? "?" : "\(number)+"
    case .list(let texts): texts.joined(separator: "; ")
    case .date(let date): date.inColumns
    case .term(_, let label): label
    }
  }

  /// The cell as data: of a term its identifier; of a number of what is sure the number alone, and
  /// unknown where nothing is, for that is not zero.
  public var data: Cell {
    switch self {
    case .atLeast(let number): number == 0 ? .unknown : .number(number)
    case .tally(let number, _): .number(number)
    case .date(let date): .text(date.text)
    case .term(let id, _): .text(id)
    default: self
    }
  }

  /// A number of what is sure, and whether there may be more.
  init(_ number: Int, mayBeMore: Bool) {
    self = mayBeMore ? .atLeast(number) : .number(number)
  }

  /// A text, or unknown.
  init(_ text: String?) { self = text.map(Cell.text) ?? .unknown }

  /// A date as its source has it, or unknown.
  init(_ date: EDTFDate?) { self = date.map(Cell.date) ?? .unknown }
}
