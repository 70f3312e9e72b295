import MigrationBodies
import Testing

@testable import Browser

/// Commands found in the palette and in the list of keys by words that people use for them.
struct CommandSearchTests {
  private func found(_ typed: String, by opening: String) throws -> [Command] {
    var browser = try Browser(.small, opening, .normal)
    browser.paste(typed)
    let picker = try #require(browser.overlays.last?.picker)
    return picker.shown.compactMap { entry in
      if case .run(let command) = picker.choices[entry.index].action { command } else { nil }
    }
  }

  static let words: [(String, Command)] = [
    ("export", .export), ("save", .export), ("download", .export), ("write", .export),
    ("csv", .export), ("quit", .quit), ("exit", .quit), ("as of", .asOf), ("when", .asOf),
    ("history", .asOf), ("situation", .asOf), ("theme", .showThemes), ("topic", .showThemes),
    ("chair", .about), ("presidency", .about), ("organisation", .showParties),
    ("country", .showParties), ("state", .showParties), ("search", .search), ("find", .find),
    ("bookmark", .bookmark), ("favourite", .bookmark), ("copy", .copy), ("clipboard", .copy),
    ("undo", .undo), ("back", .back), ("evidence", .sources), ("reference", .sources),
    ("note", .brief), ("recent views", .bookmarks), ("reset marks", .clearMarks),
    ("LEGEND", .legend),
  ]

  @Test(arguments: words, [":", "?"])
  func `the likeliest comes first`(word: (String, Command), opening: String) throws {
    #expect(try found(word.0, by: opening).first == word.1, "\(word.0)")
  }

  @Test(arguments: [
    ("date", Command.asOf), ("theme", .filter), ("chair", .filter), ("find", .filter),
    ("find", .jump), ("history", .showChanges), ("history", .places), ("save", .bookmark),
    ("exit", .leave), ("undo", .back), ("country", .jump),
  ])
  func `others are found too`(word: String, command: Command) throws {
    for opening in [":", "?"] { #expect(try found(word, by: opening).contains(command)) }
  }

  @Test func `names come before what commands do, and that before other words`() throws {
    for opening in [":", "?"] {
      // Of these only `back` has it in its name, and `undo` only among other words.
      let commands = try found("back", by: opening)
      let ranks = [Command.back, .scrollLeft, .undo].map { commands.firstIndex(of: $0) ?? .max }
      #expect(ranks == ranks.sorted() && ranks.last != .max)
    }
  }

  @Test func `every command is found by each of its other words, which its help has not`() throws {
    for command in Command.allCases {
      let help = Folding.fold(command.help).split(separator: " ")
      #expect(Set(help).isDisjoint(with: command.row.synonyms.split(separator: " ")), "\(command)")
      for word in command.row.synonyms.split(separator: " ") {
        #expect(try found(String(word), by: "?").contains(command), "\(command): \(word)")
      }
    }
  }

  @Test func `lists without a key are found by their names and by what they do`() throws {
    for typed in ["chairs", "chair", "coordinates"] {
      var browser = try Browser(.small, ":", .normal)
      browser.paste(typed)
      let picker = try #require(browser.overlays.last?.picker)
      let names = picker.shown.map { picker.choices[$0.index].label }
      #expect(names.first == "chairs", "\(typed): \(names)")
      try browser.play("<Enter>")
      #expect(browser.overlays.isEmpty && browser.frame.text.contains("chairs through time"))
    }
  }

  @Test(arguments: ["colour", "color", "dark", "light", "theme", "look"])
  func `how to change the look is found`(word: String) throws {
    for opening in [":", "?"] {
      var browser = try Browser(.small, opening, .normal)
      #expect(!browser.frame.text.contains("--theme"))
      browser.paste(word)
      let picker = try #require(browser.overlays.last?.picker)
      let place = try #require(
        picker.shown.firstIndex {
          (picker.choices[$0.index].name ?? picker.choices[$0.index].label) == "look"
        },
        "\(opening)\(word)")
      try browser.play(String(repeating: "<Down>", count: place))
      #expect(browser.handle(.enter) == .answer("help browse"))
    }
  }

  @Test func `the list of keys finds lists that have none`() throws {
    var browser = try Browser(.small, "?", .normal)
    browser.paste("chair")
    try browser.play("<Enter>")
    #expect(browser.overlays.isEmpty && browser.frame.text.contains("chairs through time"))
  }

  @Test func `no reason is cut in the list of keys, and the chosen row has it whole`() throws {
    var browser = try Browser(.small, "?", .normal)
    let picker = try #require(browser.overlays.last?.picker)
    for _ in picker.shown {
      let said = browser.overlays.last?.picker?.choice?.unavailableReason
      let lines = browser.frame.text.split(separator: "\n").map(String.init)
      #expect(!lines.contains { $0.contains("not now: ") && $0.hasSuffix("…") })
      if let said {
        let all = lines.flatMap { $0.split(separator: " ") }.joined(separator: " ")
        #expect(all.contains("not now: \(said)"), "\(said)")
      }
      try browser.play("<Down>")
    }
  }

  @Test func `a list that needs a body waits for its name`() throws {
    var browser = try Browser(.small, ":", .normal)
    browser.paste("members")
    try browser.play("<Enter>")
    let picker = try #require(browser.overlays.last?.picker)
    #expect(picker.editor.text == "members ")
    browser.paste("pact")
    try browser.play("<Enter>")
    #expect(browser.overlays.isEmpty && browser.frame.text.contains("Pact on Return"))
  }

  @Test(arguments: ["check", "data", "bridge x", "members pact"])
  func `a line of the command line stays one`(line: String) throws {
    var browser = try Browser(.small, ":", .normal)
    browser.paste(line)
    let picker = try #require(browser.overlays.last?.picker)
    #expect(browser.typedLine(in: picker) == line)
    #expect(browser.frame.text.contains("Enter runs this line."))
    #expect(!browser.frame.text.contains("▸"))
  }
}
