import Testing

@testable import Browser

/// What is saved as text: bookmarks, recent lines, a session.
struct SavedTests {
  private func fault(_ read: () throws(SavedFault) -> Void) -> SavedFault? {
    do throws(SavedFault) {
      try read()
      return nil
    } catch {
      return error
    }
  }

  // MARK: - Bookmarks

  private func bookmarks(_ pairs: (String, String)...) throws -> Bookmarks {
    var bookmarks = Bookmarks()
    for (name, view) in pairs {
      bookmarks.set(try #require(Bookmarks.Bookmark(name: name, view: view)))
    }
    return bookmarks
  }

  @Test func `bookmarks as text are a name, a tab and a view, and read the same`() throws {
    let marks = try bookmarks(
      ("Both processes", "members bali-process & colombo-process --as-of 2015"),
      ("Việt Nam", "state VN"), ("tricky # name", "bodies “asia”"))
    #expect(
      marks.text == """
        # fora bookmarks 1
        Both processes\tmembers bali-process & colombo-process --as-of 2015
        Việt Nam\tstate VN
        tricky # name\tbodies “asia”

        """)
    #expect(try Bookmarks(marks.text) == marks)
    #expect(try Bookmarks("# fora bookmarks 1\n") == Bookmarks())
  }

  @Test func `what a colleague sends is read: comments, line ends of Windows, no heading`() throws {
    let sent = "\u{FEFF}# fora bookmarks 1\r\n\r\n# from Ana\r\nAsia\tbodies asia\r\n"
    #expect(try Bookmarks(sent) == bookmarks(("Asia", "bodies asia")))
    let plain = try Bookmarks("Asia\tbodies asia\n", needsHeading: false)
    #expect(try plain == bookmarks(("Asia", "bodies asia")))
  }

  @Test(arguments: [
    ("", SavedFault.line(1, "is not “# fora bookmarks 1”")),
    ("Asia\tbodies asia\n", .line(1, "is not “# fora bookmarks 1”")),
    ("# fora session 1\n", .line(1, "says that these are session, not bookmarks")),
    ("# fora bookmarks 2\nwhatever comes\n", .newer),
    ("# fora bookmarks 1\nAsia bodies\n", .line(2, "is not a name, a tab and a view")),
    ("# fora bookmarks 1\nA\tb\tc\n", .line(2, "is not a name, a tab and a view")),
    ("# fora bookmarks 1\n\n \tbodies\n", .line(3, "is not a name, a tab and a view")),
    ("# fora bookmarks 1\nA\tb\u{1B}[31m\n", .line(2, "has a control character; take it out")),
    ("# fora bookmarks 1\nA\tb\0\n", .line(2, "has a control character; take it out")),
    ("# fora bookmarks 1\nA\tb\u{2028}c\n", .line(2, "has a control character; take it out")),
    ("# fora bookmarks 1\nA\tb\rc\n", .line(2, "has a control character; take it out")),
  ])
  func `what is no file of bookmarks is told with its line`(text: String, expected: SavedFault) {
    #expect(fault { () throws(SavedFault) in _ = try Bookmarks(text) } == expected)
  }

  @Test(arguments: [
    ("", "view"), ("name", ""), ("  ", "view"), ("a\tb", "view"), ("a\nb", "view"),
    ("name", "a\nb"), ("name", "a\tb"), ("name", "\u{1B}]52;c;\u{7}"), ("# name", "view"),
    ("name", "a\u{85}b"),
  ])
  func `what could not be read again is no bookmark`(name: String, view: String) {
    #expect(Bookmarks.Bookmark(name: name, view: view) == nil)
  }

  @Test func `setting a name again replaces its view in its place`() throws {
    var marks = try bookmarks(("a", "1"), ("b", "2"))
    marks.set(try #require(.init(name: " a ", view: "3")))
    #expect(try marks == bookmarks(("a", "3"), ("b", "2")))
    #expect(marks.named("a")?.view == "3")
    marks.remove(named: "a")
    marks.remove(named: "none")
    #expect(try marks == bookmarks(("b", "2")))
    #expect(marks.named("a") == nil)
  }

  @Test func `adding others loses nothing of either, and a second time adds nothing`() throws {
    var mine = try bookmarks(("Asia", "bodies asia"), ("Same", "bodies"))
    let theirs = try bookmarks(("Asia", "members asean"), ("Same", "bodies"), ("New", "state VN"))
    let addition = mine.add(contentsOf: theirs)
    #expect(addition.added.map(\.name) == ["Asia (2)", "New"])
    #expect(addition.knownCount == 1)
    #expect(addition.renamed == ["Asia"])
    #expect(
      try mine
        == bookmarks(
          ("Asia", "bodies asia"), ("Same", "bodies"), ("Asia (2)", "members asean"),
          ("New", "state VN")))
    let again = mine.add(contentsOf: theirs)
    #expect(again.added == [])
    #expect(again.knownCount == 3)
    #expect(again.renamed == [])
  }

  @Test func `keeping a name replaces what it was known to stand for, and nothing else`() throws {
    let asia = try #require(Bookmarks.Bookmark(name: "Asia", view: "documents asia"))
    let before = try bookmarks(("Asia", "bodies asia"))
    for (file, known, name, after) in [
      (Bookmarks(), nil, "Asia", try bookmarks(("Asia", "documents asia"))),
      (before, before.named("Asia"), "Asia", try bookmarks(("Asia", "documents asia"))),
      // Taken away by another window, or kept by it for another view.
      (Bookmarks(), before.named("Asia"), "Asia", try bookmarks(("Asia", "documents asia"))),
      (before, nil, "Asia (2)", try bookmarks(("Asia", "bodies asia"), ("Asia (2)", asia.view))),
      (
        try bookmarks(("Asia", "members asean")), before.named("Asia"), "Asia (2)",
        try bookmarks(("Asia", "members asean"), ("Asia (2)", asia.view))
      ),
      // Kept by it for the same.
      (try bookmarks(("Asia", asia.view)), nil, "Asia", try bookmarks(("Asia", asia.view))),
      (
        try bookmarks(("Asia", "bodies asia"), ("Asia (2)", asia.view)), nil, "Asia (2)",
        try bookmarks(("Asia", "bodies asia"), ("Asia (2)", asia.view))
      ),
    ] {
      var marks = file
      #expect(marks.keep(asia, over: known).name == name)
      #expect(marks == after)
    }
  }

  // MARK: - Recent lines

  @Test(arguments: RecentLines.Kind.allCases)
  func `the newest line is first, and each is there once`(kind: RecentLines.Kind) throws {
    var recent = RecentLines(kind)
    for line in ["a", "b", "a", "c"] { recent.add(line) }
    #expect(recent.lines == ["c", "a", "b"])
    #expect(recent.text == "# fora \(kind.rawValue) 1\nc\na\nb\n")
    #expect(try RecentLines(kind, recent.text) == recent)
  }

  @Test func `no more than a certain number is kept, the newest`() throws {
    var recent = RecentLines(.views)
    for number in 0...RecentLines.most { recent.add("bodies \(number)") }
    #expect(recent.lines.count == RecentLines.most)
    #expect(recent.lines.first == "bodies \(RecentLines.most)")
    #expect(recent.lines.last == "bodies 1")
    let longer = recent.text + "bodies old\n"
    #expect(try RecentLines(.views, longer) == recent)
  }

  @Test func `of long lines no more are kept than can be read again`() throws {
    var recent = RecentLines(.views)
    let long = String(repeating: "x", count: 20_000)
    for number in 0..<100 { recent.add("\(number) \(long)") }
    #expect(recent.lines.first == "99 \(long)")
    #expect((50..<60).contains(recent.lines.count))
    #expect(recent.text.utf8.count <= SavedFile.mostBytes)
    let before = recent
    recent.add(String(repeating: "y", count: SavedFile.mostBytes))
    #expect(recent == before)
  }

  @Test(arguments: ["a", "b", "c", "ab", "ba", "aa", "aba", "cab", "bca", "cbcab", "dabce"])
  func `what was added since is told in its order, also what was there before`(added: String) {
    for most in [3, RecentLines.most] {
      var earlier = RecentLines(.queries)
      // With more, the oldest make room.
      for number in most..<RecentLines.most { earlier.add("\(number)") }
      for line in ["c", "b", "a"] { earlier.add(line) }
      var later = earlier
      for line in added { later.add(String(line)) }
      var replayed = earlier
      for line in later.added(since: earlier) { replayed.add(line) }
      #expect(replayed == later)
      // In a file that has more of them too.
      var other = earlier
      other.add("elsewhere")
      for line in later.added(since: earlier) { other.add(line) }
      #expect(later == earlier || other.lines.first == added.last.map(String.init))
    }
    let none = RecentLines(.queries)
    #expect(none.added(since: none) == [])
  }

  @Test(arguments: ["", "  ", "a\nb", "a\u{7}", "a\tb", "# comment", "\u{2029}"])
  func `a line that could not be read again is left out`(line: String) {
    var recent = RecentLines(.queries)
    recent.add("asia")
    recent.add(line)
    #expect(recent.lines == ["asia"])
  }

  @Test func `filters are no views`() {
    let text = RecentLines(.queries).text
    #expect(
      fault { () throws(SavedFault) in _ = try RecentLines(.views, text) }
        == .line(1, "says that these are queries, not recent"))
  }

  // MARK: - Session

  @Test func `a session as text reads the same`() throws {
    let session = try #require(
      SavedSession(views: ["bodies asia", "members asean"], rows: ["Viet Nam", "-"], date: "2015"))
    #expect(
      session.text
        == "# fora session 1\ndate\t2015\nview\tbodies asia\nview\tmembers asean\n"
        + "row\tViet Nam\nrow\t-\n")
    #expect(try SavedSession(session.text) == session)
    let short = try #require(SavedSession(views: ["bodies"]))
    #expect(try SavedSession(short.text) == short)
    #expect(short.rows.isEmpty)
    #expect(short.date == nil)
  }

  @Test func `of a long way the end is kept, and what cannot be saved is left out`() throws {
    let views = (0..<150).map { "bodies \($0)" }
    let session = try #require(SavedSession(views: views + ["a\nb"], rows: ["a\u{1B}"], date: ""))
    #expect(session.views == Array(views.suffix(SavedSession.mostViews)))
    #expect(session.rows.isEmpty)
    #expect(session.date == nil)
    #expect(SavedSession(views: []) == nil)
    #expect(SavedSession(views: [" ", "\t"]) == nil)
  }

  @Test func `of long views no more are kept than can be read again, the last`() throws {
    let long = String(repeating: "x", count: 20_000)
    let views = (0..<100).map { "\($0) \(long)" }
    let session = try #require(SavedSession(views: views, rows: [long], date: "2015"))
    #expect((50..<60).contains(session.views.count))
    #expect(session.views == Array(views.suffix(session.views.count)))
    #expect(session.rows == [long])
    #expect(session.text.utf8.count <= SavedFile.mostBytes)
    #expect(try SavedSession(session.text) == session)
    #expect(SavedSession(views: [String(repeating: "x", count: SavedFile.mostBytes)]) == nil)
  }

  @Test(arguments: [
    ("# fora session 1\n", SavedFault.line(1, "is followed by no view")),
    (
      "# fora session 1\nview\tbodies\nwindow\t3\n",
      .line(3, "is not “view”, “row” or “date”, a tab and a text")
    ),
    (
      "# fora session 1\nview\tbodies\nrow\ta\nrow\tb\nrow\tc\nrow\td\nrow\te\n",
      .line(7, "is not “view”, “row” or “date”, a tab and a text")
    ),
    (
      "# fora session 1\nview bodies\n",
      .line(2, "is not “view”, “row” or “date”, a tab and a text")
    ),
    ("# fora session 9\n", .newer),
  ])
  func `what is no session is told with its line`(text: String, expected: SavedFault) {
    #expect(fault { () throws(SavedFault) in _ = try SavedSession(text) } == expected)
  }
}
