/// Reads one value of a field, as it was typed.
struct ValueReader {
  let values: FieldValues
  let text: QueryText
  let value: TypedValue
  let sign: ValueComparison<Int>.Sign

  private var catalogue: Catalogue { values.catalogue }
  private var typed: String { value.text }

  /// What the value means for a field.
  func value(of field: QueryField) throws(QueryError) -> FieldTest.Value {
    switch field.form {
    case .party: try party()
    case .body: try body()
    case .term: try term(of: field)
    case .words: .words(try words(), isPhrase: value.isQuoted)
    case .document: try document()
    case .source: try source()
    case .number: .number(try number())
    case .year: .date(try date(isYear: true))
    case .date: .date(try date(isYear: false))
    case .possession:
      .possession(
        try choose(among: values.rows.possessions.map { Term($0, $0 + "s") }, for: .has).id)
    case .identifier: .identifier(typed)
    }
  }

  private func error(_ problem: String, _ advice: String?) -> QueryError {
    text.error(value.range, problem, advice)
  }

  // MARK: - Names

  private func party() throws(QueryError) -> FieldTest.Value {
    let ref = try read { naming throws(Naming.Refusal) in try naming.party(typed) }
    let id = catalogue.parties[ref].id
    if typed != id, let (name, range) = longerName, !catalogue.isName(name, of: ref) {
      throw text.error(range, English.isOneName(name), English.quoteOneName(name))
    }
    return .party(ref, id: id)
  }

  /// The name that a value without quotation marks is with the words behind it: `member:St Martin`
  /// is not São Tomé (ST) with the word “Martin”.
  private var longerName: (name: String, range: Range<Int>)? {
    guard !value.isQuoted else { return nil }
    var rest = text
    rest.go(to: value.range.upperBound)
    var longest: (name: String, range: Range<Int>)?
    for _ in 0..<Self.mostWordsBehind {
      guard !rest.take(while: \.isWhitespace).isEmpty,
        !rest.take(while: { !QueryText.endsWord($0) }).isEmpty
      else { break }
      let range = value.range.lowerBound..<rest.place
      if catalogue.isPartyName(text[range]) { longest = (text[range], range) }
    }
    return longest
  }

  private static let mostWordsBehind = 5

  private func body() throws(QueryError) -> FieldTest.Value {
    let ref = try read { naming throws(Naming.Refusal) in try naming.body(typed) }
    return .body(ref, id: catalogue.bodies[ref].id)
  }

  /// Reads a name as every command does, and keeps what is to be said of it.
  private func read<Record>(
    _ name: (inout Naming) throws(Naming.Refusal) -> Ref<Record>
  ) throws(QueryError) -> Ref<Record> {
    var naming = Naming(in: catalogue)
    do throws(Naming.Refusal) {
      let ref = try name(&naming)
      values.remarks.texts += naming.remarks
      return ref
    } catch {
      var refusal = error
      if !value.isQuoted, refusal.advice == nil { refusal.advice = English.quoteSeveralWords }
      throw refusal.error(in: text.text, at: value.range)
    }
  }

  private func words() throws(QueryError) -> SearchWords {
    let words = SearchWords(typed)
    guard !words.isEmpty else {
      throw error("there are no letters or digits to look for", "as in: name:asia")
    }
    return words
  }

  private func document() throws(QueryError) -> FieldTest.Value {
    let ids = Set(
      named(catalogue.documents.lazy.map { ($0.id, [$0.title]) }))
    guard ids.isEmpty else { return .records(ids, typed: value.isQuoted ? "\"\(typed)\"" : typed) }
    throw error(
      "no document has “\(typed)” in its title",
      "“fora documents” lists them with their identifiers")
  }

  private func source() throws(QueryError) -> FieldTest.Value {
    let ids = Set(named(catalogue.sources.lazy.map { ($0.id, [$0.title, $0.publisher]) }))
    guard ids.isEmpty else { return .records(ids, typed: value.isQuoted ? "\"\(typed)\"" : typed) }
    throw error(
      "no source has “\(typed)” in its title or publisher",
      "“fora sources” lists them with their identifiers")
  }

  /// The record of this very identifier, else those whose names have the words.
  private func named(_ records: some Sequence<(String, [String])>) -> [String] {
    let words = SearchWords(typed)
    guard !words.isEmpty else { return [] }
    var found: [String] = []
    for (id, names) in records {
      if id == typed { return [id] }
      if words.matches(names, isPhrase: value.isQuoted) { found.append(id) }
    }
    return found
  }

  // MARK: - Terms

  private func term(of field: QueryField) throws(QueryError) -> FieldTest.Value {
    let terms = catalogue.terms(of: field, values.rows)
    return .term(try choose(among: terms, for: field).id)
  }

  /// The term that is named, or the one of which the words are a part.
  private func choose(among terms: [Term], for field: QueryField) throws(QueryError) -> Term {
    let key = Folding.key(typed)
    if let term = terms.first(where: { term in
      ([term.id, term.words] + term.others).contains { Folding.key($0) == key }
    }) {
      return term
    }
    let words = SearchWords(typed)
    let fitting =
      words.isEmpty
      ? []
      : terms.filter {
        words.matches([$0.words], isPhrase: false) || words.matches([$0.id], isPhrase: false)
      }
    if fitting.count == 1 { return fitting[0] }
    if !fitting.isEmpty {
      throw error(
        "“\(typed)” can mean several", "write one of: \(Self.list(fitting, field))")
    }
    let names = terms.flatMap { [$0.id, $0.words] + $0.others }
    let nearest = Nearest.of(typed, among: names).flatMap { name in
      terms.first { ([$0.id, $0.words] + $0.others).contains(name) }
    }
    throw error(
      "“\(field)” is never “\(typed)” here",
      nearest.map { "did you mean \(field):\(FieldTest.quoted($0.id)) (\($0.words))?" }
        ?? "it can be: \(Self.list(terms, nil))")
  }

  /// Terms as they are typed, after the field's name where it is given.
  private static func list(_ terms: [Term], _ field: QueryField?) -> String {
    terms.map { term in
      let id = FieldTest.quoted(term.id)
      let label = Int(term.id) == nil ? "" : " (\(term.words))"
      return (field.map { "\($0):\(id)" } ?? id) + label
    }.joined(separator: ", ")
  }

  // MARK: - Numbers and dates

  private func number() throws(QueryError) -> ValueComparison<Int> {
    let comparison: ValueComparison<Int>? = span { text in
      guard !text.isEmpty, text.utf8.count <= 9, text.utf8.allSatisfy({ (48...57).contains($0) })
      else { return nil }
      return Int(text).map { ($0, $0) }
    }
    if let comparison { return comparison }
    throw error("“\(typed)” is no number", "write it so: members>20 or members:10..20")
  }

  private func date(isYear: Bool) throws(QueryError) -> ValueComparison<Day> {
    let comparison: ValueComparison<Day>? = span { text in
      guard !isYear || text.utf8.count == 4, let date = EDTFDate(text), let first = date.earliest,
        let last = date.latest
      else { return nil }
      return (first, last)
    }
    if let comparison { return comparison }
    if let dots = rangeOfDots, sign == .equal,
      EDTFDate(String(typed[..<dots.lowerBound])) != nil,
      EDTFDate(String(typed[dots.upperBound...])) != nil
    {
      throw error("“\(typed)” ends before it begins", "write the earlier one first: 2000..2005")
    }
    throw isYear
      ? error("“\(typed)” is no year", "write it so: year>=2012 or year:2000..2005")
      : error(
        "“\(typed)” is not a valid date",
        "write a day, a month or a year: 2012-06-30, 2012-06, 2012; or a range: 2000..2005")
  }

  /// The value, or the range between two; nil where a part of it cannot be read, or the end comes
  /// before the beginning.
  private func span<Bound>(
    _ read: (String) -> (first: Bound, last: Bound)?
  ) -> ValueComparison<Bound>? {
    guard let dots = rangeOfDots else {
      return read(typed).map {
        ValueComparison(
          sign: .init(rawValue: sign.rawValue) ?? .equal, text: typed, first: $0.first,
          last: $0.last)
      }
    }
    guard sign == .equal else { return nil }
    let (low, high) = (String(typed[..<dots.lowerBound]), String(typed[dots.upperBound...]))
    if high.isEmpty {
      return read(low).map {
        ValueComparison(sign: .atLeast, text: low, first: $0.first, last: $0.last)
      }
    }
    guard let end = read(high) else { return nil }
    if low.isEmpty {
      return ValueComparison(sign: .atMost, text: high, first: end.first, last: end.last)
    }
    guard let start = read(low), start.first <= end.last else { return nil }
    return ValueComparison(sign: .equal, text: typed, first: start.first, last: end.last)
  }

  /// The two dots of a range; nil where there are none, or they are of a date that is open.
  private var rangeOfDots: Range<String.Index>? {
    typed.contains("/") ? nil : typed.firstRange(of: "..")
  }
}

extension SearchWords {
  /// Whether texts, each for itself, have the words.
  func matches(_ texts: [String], isPhrase: Bool) -> Bool {
    var bytes: [UInt8] = []
    for text in texts where !text.isEmpty {
      Folding.append(text, to: &bytes)
      bytes.append(contentsOf: "  ".utf8)
    }
    return bytes.withUnsafeBufferPointer { isPhrase ? self.isPhrase(of: $0) : matches($0) }
  }
}
