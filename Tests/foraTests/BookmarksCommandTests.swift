import Testing

/// `fora bookmarks`, with a home of its own.
struct BookmarksCommandTests {
  private let home: Folder
  private var environment: [String: String] { ["LANG": "C.UTF-8", "HOME": home.path] }
  private static let file = ".local/state/fora/bookmarks"

  init() throws { home = try Folder() }

  private func run(_ arguments: String...) throws -> Tool.Result {
    try Tool.run(["bookmarks"] + arguments, environment: environment)
  }

  @Test func `no bookmarks are nothing found`() throws {
    let result = try run()
    #expect(result.status == 1)
    #expect(result.output == "")
    #expect(result.error == "fora: there are no bookmarks yet\n")
    #expect(try run("--format", "json").output == "[]\n")
    #expect(try home.names() == [])
  }

  @Test func `what one prints another imports`() throws {
    try home.write(
      "# fora bookmarks 1\nAsia\tbodies asia\nBoth\tmembers rcm & sacm\n", to: Self.file)
    let printed = try run()
    #expect(printed.status == 0)
    #expect(printed.output == "Asia\tbodies asia\nBoth\tmembers rcm & sacm\n")
    let other = try Folder()
    try other.write(printed.output, to: "sent.txt")
    try other.write("# fora bookmarks 1\nAsia\tmembers asean\n", to: Self.file)
    let result = try Tool.run(
      ["bookmarks", "--import", other.path("sent.txt")], environment: ["HOME": other.path])
    #expect(result.status == 0)
    #expect(
      result.output == """
        2 added
          Asia (2)  bodies asia
          Both  members rcm & sacm
        “Asia” stands for another view in yours

        """)
    #expect(
      other.text(of: Self.file)
        == "# fora bookmarks 1\nAsia\tmembers asean\nAsia (2)\tbodies asia\n"
        + "Both\tmembers rcm & sacm\n")
  }

  @Test func `a bookmark is removed by its name, and what it stood for is printed`() throws {
    let heading = "# fora bookmarks 1\n"
    try home.write(heading + "Asia\tbodies asia\nAsia (2)\tmembers asean\n", to: Self.file)
    let result = try run("--remove", "Asia (2)")
    #expect(result.status == 0)
    #expect(result.output == "1 removed\n  Asia (2)  members asean\n")
    #expect(result.error == "")
    #expect(home.text(of: Self.file) == heading + "Asia\tbodies asia\n")
    let again = try run("--remove", "Asia (2)")
    #expect(again.status == 1)
    #expect(again.output == "")
  }

  @Test(arguments: [
    ("Azia", "there is no bookmark “Azia”; did you mean “Asia”?"),
    ("Everything", "there is no bookmark “Everything”; “fora bookmarks” lists them"),
  ])
  func `a name that no bookmark has removes nothing`(name: String, complaint: String) throws {
    let text = "# fora bookmarks 1\nAsia\tbodies asia\n"
    try home.write(text, to: Self.file)
    let result = try run("--remove", name)
    #expect(result.status == 1)
    #expect(result.error == "fora: \(complaint)\n")
    #expect(home.text(of: Self.file) == text)
  }

  @Test func `without bookmarks none is removed, and no folder made`() throws {
    #expect(try run("--remove", "Asia").status == 1)
    #expect(try home.names() == [])
  }

  @Test func `adding and removing are two commands`() throws {
    let result = try run("--remove", "Asia", "--import", "sent")
    #expect(result.status == 2)
    #expect(
      result.error == """
        fora: --import and --remove do not go together; use one after the other
          bookmarks --remove Asia --import sent
                                           ^^^^

        """)
  }

  @Test func `each example of the help works`() throws {
    let help = try Tool.run(["bookmarks", "--help"]).lines
    let examples = help.filter { $0.hasPrefix("  fora bookmarks") }.map { line in
      line.dropFirst(2).split(separator: "  ").first.map(String.init) ?? ""
    }
    #expect(examples.count == 4)
    try home.write("# fora bookmarks 1\nAsia (2)\tbodies asia\n", to: Self.file)
    try home.write("Both\tmembers rcm & sacm\n", to: "from-ana.txt")
    for example in examples {
      let result = try Tool.shell("cd \(home.path); \(example)", environment: environment)
      #expect(result.status == 0, "\(example): \(result.error)")
    }
    #expect(home.text(of: Self.file) == "# fora bookmarks 1\nBoth\tmembers rcm & sacm\n")
    #expect(home.text(of: "for-ana.txt") == "Asia (2)\tbodies asia\n")
  }

  @Test func `every format has the same bookmarks`() throws {
    try home.write("# fora bookmarks 1\nA, b\tbodies\nLonger name\tstate VN\n", to: Self.file)
    #expect(try run("-f", "csv").output == "name,view\n\"A, b\",bodies\nLonger name,state VN\n")
    #expect(try run("-f", "table").output == "A, b         bodies\nLonger name  state VN\n")
    #expect(
      try run("-f", "json").output == """
        [
        {"name": "A, b", "view": "bodies"},
        {"name": "Longer name", "view": "state VN"}
        ]

        """)
  }

  @Test(arguments: [
    ("nonsense", 3, "”, line 1 is not a name, a tab and a view; nothing of it was added\n"),
    ("A\tb\nC", 3, "”, line 2 is not a name, a tab and a view; nothing of it was added\n"),
    (
      "# fora bookmarks 7\nA\tb\n", 3, "” was written by a newer fora; nothing of it was added\n"
    ),
    (
      "A\tb\u{1B}[2J\n", 3,
      "”, line 1 has a control character; take it out; nothing of it was added\n"
    ),
  ])
  func `a file that is none adds nothing`(text: String, status: Int32, end: String) throws {
    try home.write(text, to: "sent")
    let result = try run("--import", home.path("sent"))
    #expect(result.status == status)
    #expect(result.error == "fora: “\(home.path("sent"))\(end)")
    #expect(home.text(of: Self.file) == nil)
  }

  @Test func `a file that is not there is said`() throws {
    let result = try run("--import", "/nowhere/sent")
    #expect(result.status == 2)
    #expect(result.error == "fora: there is no file “/nowhere/sent”\n")
  }

  @Test func `a corrupt file is set aside and said, and is no error of its own`() throws {
    try home.write("nonsense", to: Self.file)
    let result = try run()
    #expect(result.status == 1)
    #expect(
      result.error
        == "fora: ~/.local/state/fora/bookmarks: line 1 is not “# fora bookmarks 1”; "
        + "it is now ~/.local/state/fora/bookmarks.corrupt-1\n")
    #expect(try home.names(in: ".local/state/fora") == ["bookmarks.corrupt-1"])
  }

  @Test func `without a home there are none, and importing says why it cannot be`() throws {
    try home.write("A\tb\n", to: "sent")
    let list = try Tool.run(["bookmarks"], environment: [:])
    #expect(list.status == 1)
    let result = try Tool.run(["bookmarks", "--import", home.path("sent")], environment: [:])
    #expect(result.status == 2)
    #expect(result.error == "fora: there is no folder for bookmarks: HOME is not set\n")
  }

  @Test func `a home that is not there is not made`() throws {
    try home.write("A\tb\n", to: "sent")
    let result = try Tool.run(
      ["bookmarks", "--import", home.path("sent")], environment: ["HOME": home.path("none")])
    #expect(result.status == 2)
    #expect(
      result.error
        == "fora: ~/.local/state/fora/bookmarks cannot be written: No such file or directory\n")
    #expect(try home.names() == ["sent"])
  }

  @Test func `the folder of XDG is used, but not a relative one`() throws {
    try home.write("# fora bookmarks 1\nA\tbodies\n", to: "state/fora/bookmarks")
    var environment = environment
    environment["XDG_STATE_HOME"] = home.path("state")
    #expect(try Tool.run(["bookmarks"], environment: environment).output == "A\tbodies\n")
    environment["XDG_STATE_HOME"] = "state"
    #expect(try Tool.run(["bookmarks"], environment: environment).status == 1)
  }
}
