import Foundation
import MigrationBodies
import Testing

@testable import ManualWriter

/// The manual pages: those in the repository are those that the program writes.
@Suite struct ManualTests {
  private static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Resources/man")
  private static let manual = Result {
    try Manual(inRepository: folder.deletingLastPathComponent().deletingLastPathComponent())
  }

  @Test func `the pages in the repository are what the program writes`() throws {
    let pages = try Self.manual.get().pages
    let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
    #expect(
      Set(files) == Set(pages.map(\.name)), "write them with: swift run ManualWriter")
    for page in pages {
      let file = try String(
        contentsOf: Self.folder.appendingPathComponent(page.name), encoding: .utf8)
      #expect(file == page.text, "\(page.name): write it with: swift run ManualWriter")
    }
  }

  @Test func `every command and each of its options has a place`() throws {
    let pages = Dictionary(
      uniqueKeysWithValues: try Self.manual.get().pages.map { ($0.name, $0.text) })
    for command in CommandDeclaration.fora.subcommands {
      let page = try #require(pages["fora-\(command.name).1"])
      for option in ([command] + command.subcommands).flatMap(\.options) {
        #expect(page.contains("Fl \(Mdoc.escaped("-" + option.name))"), "\(option.name)")
      }
      for example in command.examples {
        let line = CommandDeclaration.shellLine(of: example)
        #expect(page.contains(Mdoc.escaped(line)), "\(line)")
      }
    }
  }

  @Test func `the page of the data has every table and column`() throws {
    let page = try #require(try Self.manual.get().pages.first { $0.name == "fora-data.5" }).text
    for schema in Schema.all {
      #expect(page.contains(".Ss \(schema.table).csv\n"))
      for field in schema.fields {
        #expect(page.contains(".It Va \(Mdoc.word(field.name))\n"), "\(field.name)")
      }
    }
  }

  @Test func `the page of the language has an example for every form`() throws {
    let page = GuideManualPage(languages: [
      LanguageGuide(
        title: "Sets", entries: [.init("A & B", "in both", example: "fora members 'a & b'")],
        rules: ["& binds most tightly."])
    ]).text
    #expect(page.contains(".Ss Sets\n.Bl -tag -width Ds\n.It Li \"A & B\"\nIn both.\n.El\n"))
    #expect(page.contains("\nfora members 'a & b'\n"))
    for guide in Manual.languages {
      let pages = try Self.manual.get().pages
      let real = try #require(pages.first { $0.name == "fora-query.5" }).text
      for entry in guide.entries {
        #expect(real.contains(Mdoc.escaped(entry.example)), "\(entry.form)")
      }
    }
  }

  @Test func `the page of standing answers each of its questions, and so does the help`() throws {
    let pages = try Self.manual.get().pages
    let page = try #require(pages.first { $0.name == "fora-standing.7" }).text
    let help = try Tool.run(["help", "standing"])
    #expect(help.status == 0)
    let guide = StandingGuide.guide
    #expect(guide.entries.count >= 14 && guide.rules.count >= 2)
    for entry in guide.entries {
      #expect(page.contains(".It Li \(Mdoc.word(entry.form))\n"), "\(entry.form)")
      #expect(help.lines.contains { $0.hasPrefix("  \(entry.form)") }, "\(entry.form)")
      #expect(help.output.contains(entry.example), "\(entry.form)")
    }
    for line in help.lines { #expect(line.count <= 80) }
  }

  @Test(arguments: StandingGuide.guide.entries)
  func `every example of the rules can be asked`(entry: LanguageGuide.Entry) throws {
    let result = try Tool.shell(entry.example)
    #expect(result.status != 2, "\(entry.example): \(result.error)")
  }

  @Test(arguments: [
    (".Dd x", "\\&.Dd x"), ("'x", "\\&'x"), ("a\\b", "a\\eb"), ("--data", "\\-\\-data"),
    ("“x” ~ ^ `", "“x” \\(ti \\(ha \\(ga"),
  ])
  func `nothing in a text is a macro`(text: String, written: String) {
    var page = Mdoc("x", section: 1, about: "y")
    page.text(text)
    #expect(page.lines.last == written)
  }

  @Test func `mandoc has nothing to warn of`() throws {
    let result = try Tool.shell(
      """
      command -v mandoc > /dev/null || { echo none; exit; }
      mandoc -Tlint -Wwarning '\(Self.folder.path)'/* && echo clean
      """)
    // Where it is not installed, CI installs it and looks.
    #expect(["clean\n", "none\n"].contains(result.output), "\(result.output)")
  }
}
