/// How old the list of a body's own is: of the sources that name them one lists most, and others may
/// have added to it.
struct ListAge: Sendable {
  /// The newest date of the lists; nil when none has one.
  ///
  /// A source that names less than half as many as the longest is no list.
  let date: EDTFDate?
  /// The day by which the newest reading of a list was; nil where none is recorded.
  private let readBy: String?
  /// The newest date of what was added to the list; nil where nothing is newer than it.
  private let newestEntry: EDTFDate?

  /// - Parameter naming: For each source how many it names.
  fileprivate init(naming: [(source: Source, count: Int)]) {
    let most = naming.map(\.count).max() ?? 0
    let lists = naming.filter { 2 * $0.count >= most }.map(\.source)
    let date = Self.newest(lists)
    self.date = date
    readBy = lists.compactMap(\.readBy).max()
    newestEntry = Self.newest(naming.map(\.source))
      .flatMap { Day.newness($0) > Day.newness(date) ? $0 : nil }
  }

  /// In a few words: `list of 2013-07, entries to 2018-10-01`.
  var words: String { English.list(of: date?.words, readBy: readBy, entriesTo: newestEntry?.words) }

  private static func newest(_ sources: [Source]) -> EDTFDate? {
    sources.compactMap(\.asOf).max { Day.newness($0) < Day.newness($1) }
  }
}

extension Catalogue {
  /// How old the list of a body's own is, whatever the date.
  ///
  /// - Complexity: O(memberships of the body), once.
  func listAge(of body: Ref<Body>) -> ListAge {
    store.listAges.value(body) {
      let joins = joins.value
      let role = joins.principalRole[body.index]
      let naming = joins.membershipsByBody[body.index]
        .filter { role >= 0 && joins.membershipRole[Int($0)] == role }
        .compactMap { sources.ref(memberships[Int($0)].source) }
      let counts = Dictionary(naming.map { ($0, 1) }, uniquingKeysWith: +)
      return ListAge(naming: naming.unique.map { (sources[$0], counts[$0] ?? 0) })
    }
  }
}
