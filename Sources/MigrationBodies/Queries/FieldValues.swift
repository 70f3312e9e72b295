/// What the values of fields mean, for the rows that are filtered.
struct FieldValues {
  let rows: RowKind
  let catalogue: Catalogue
  /// What is to be said of the names that were read.
  let remarks = Remarks()

  /// Sentences that are collected while a filter is read.
  final class Remarks {
    var texts: [String] = []
  }

  /// The field that a name, or its beginning, means.
  func field(
    _ name: String, in text: QueryText, at range: Range<Int>
  ) throws(QueryError) -> QueryField {
    let meant = QueryField.called(name)
    guard let field = meant.first else { throw unknownField(name, in: text, at: range) }
    guard meant.count == 1 else {
      throw text.error(
        range, "“\(name)” can mean \(Self.choice(meant.map(\.rawValue)))", "write it in full")
    }
    guard rows.fields.contains(field) else {
      throw text.error(
        range, "“\(field)” means nothing for \(rows.words)", "the fields here are: \(fieldList)")
    }
    return field
  }

  private func unknownField(
    _ name: String, in text: QueryText, at range: Range<Int>
  ) -> QueryError {
    let here = rows.fields.map(\.rawValue)
    let nearest = Nearest.of(name, among: here)
    return text.error(
      range, "there is no field “\(name)”",
      (nearest.map { "did you mean “\($0)”? " } ?? "") + "the fields here are: \(fieldList); "
        + "a text with such a sign in it needs quotation marks")
  }

  private var fieldList: String { rows.fields.map(\.rawValue).joined(separator: ", ") }

  /// Several things of which one is meant: `a, b or c`.
  private static func choice(_ names: [String]) -> String {
    names.count < 2
      ? names.joined() : names.dropLast().joined(separator: ", ") + " or " + (names.last ?? "")
  }

  /// The theme that a value names.
  func theme(_ value: TypedValue, in text: QueryText) throws(QueryError) -> Theme {
    let reader = ValueReader(values: self, text: text, value: value, sign: .equal)
    guard case .term(let id) = try reader.value(of: .theme), let ref = catalogue.themes.ref(id)
    else {
      throw text.error(value.range, "“\(value.text)” is no theme", "“fora themes” lists them")
    }
    return catalogue.themes[ref]
  }

  /// The test of a field against a value.
  func test(
    _ field: QueryField, _ sign: ValueComparison<Int>.Sign, _ value: TypedValue, in text: QueryText,
    at name: Range<Int>
  ) throws(QueryError) -> FieldTest {
    guard sign == .equal || field.hasOrder else {
      throw text.error(
        name, "“\(field)” has no order, so that nothing of it is more or less",
        "write \(field):\(FieldTest.quoted(value.text))")
    }
    guard field == .name || !value.text.allSatisfy(\.isWhitespace) else {
      throw text.error(value.range, "there is nothing between the quotation marks", nil)
    }
    let reader = ValueReader(values: self, text: text, value: value, sign: sign)
    return FieldTest(field: field, value: try reader.value(of: field))
  }
}
