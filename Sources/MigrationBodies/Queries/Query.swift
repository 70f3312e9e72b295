/// Which rows of a subject are wanted: words, phrases, fields and what combines them.
///
/// `labour -trafficking`, `region:asia year>=2012`, `member:VN | member:TH`. `Query.guide` has all
/// forms. A query is checked when it is made; a table never fails because of it.
public struct Query: Hashable, Sendable {
  /// The query as typed.
  public let text: String
  let criterion: Criterion
  /// What the reader should know of the names in it: that they can mean something else too.
  public private(set) var remarks: [String] = []

  /// The query that finds everything.
  public static let everything = Query(words: "")

  /// Reads a query.
  ///
  /// - Parameters:
  ///   - text: What was typed; without a letter or digit it finds everything.
  ///   - subject: What is listed, which decides the fields there are.
  ///   - catalogue: Whose bodies, parties and terms the values of fields name.
  /// - Throws: A `QueryError` that says where it is wrong and what would be right.
  /// - Complexity: O(length of the text), and of the names that its fields name.
  public init(
    _ text: String, for subject: View.Subject, in catalogue: Catalogue
  ) throws(QueryError) {
    let values = FieldValues(rows: subject.rowKind, catalogue: catalogue)
    var parser = QueryParser(text, values: values)
    self.init(text, try parser.query())
    remarks = values.remarks.texts.unique
  }

  /// A query for the words of a text, whatever signs are in it.
  public init(words text: String) {
    let words = SearchWords(text)
    self.init(text, words.isEmpty ? .everything : .words(words))
  }

  private init(_ text: String, _ criterion: Criterion) {
    self.text = text
    self.criterion = criterion
  }

  /// Whether it finds everything.
  public var isEmpty: Bool { criterion == .everything }

  /// The same query under another text: what one goes on typing until it is right again.
  public func typed(as text: String) -> Query { Query(text, criterion) }

  /// The rows that this query and another find both.
  public func and(_ other: Query) -> Query {
    let both = Criterion.all(of: [criterion, other.criterion])
    return isEmpty ? other : other.isEmpty ? self : Query(both.description, both)
  }

  /// Queries that ask for the same are the same, however they are typed.
  public static func == (left: Query, right: Query) -> Bool { left.criterion == right.criterion }

  /// Hashes what it asks for.
  public func hash(into hasher: inout Hasher) { hasher.combine(criterion) }
}

/// The query as it is understood: names in full, values by their identifiers.
extension Query: CustomStringConvertible {
  /// A text that is read as the same query.
  public var description: String { criterion.description }
}
