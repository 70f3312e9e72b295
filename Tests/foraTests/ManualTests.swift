import Foundation
import MigrationBodies
import Testing

@testable import fora

/// The manual pages: those in the repository are those that the program writes.
@Suite struct ManualTests {
  private static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Resources/man")

  @Test func `the pages in the repository are what the program writes`() throws {
    let pages = Manual().pages
    let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
    #expect(
      Set(files) == Set(pages.map(\.name)), "write them with: fora manual Resources/man --force")
    for page in pages {
      let file = try String(
        contentsOf: Self.folder.appendingPathComponent(page.name), encoding: .utf8)
      #expect(file == page.text, "\(page.name): write it with: fora manual Resources/man --force")
    }
  }

  @Test func `the command writes the same`() throws {
    let result = try Tool.shell(
      """
      folder=$(mktemp -d); fora manual $folder > /dev/null
      diff -r $folder '\(Self.folder.path)' && ls $folder | wc -l; rm -r $folder
      """)
    #expect(result.output == "\(Manual().pages.count)\n")
  }

  @Test func `every command and each of its options has a place`() throws {
    let program = try #require(CommandHelp.program)
    let pages = Dictionary(uniqueKeysWithValues: Manual().pages.map { ($0.name, $0.text) })
    for command in program.subcommands {
      let page = try #require(pages["fora-\(command.name).1"])
      for argument in ([command] + command.subcommands).flatMap(\.arguments) {
        for name in argument.names {
          #expect(page.contains("Fl \(Mdoc.escaped(String(name.dropFirst())))"), "\(name)")
        }
      }
      for example in HelpText(command.discussion).examples {
        #expect(page.contains(Mdoc.escaped(example)), "\(example)")
      }
    }
  }

  @Test func `the page of the data has every table and column`() throws {
    let page = try #require(Manual().pages.first { $0.name == "fora-data.5" }).text
    for schema in Schema.all {
      #expect(page.contains(".Ss \(schema.table).csv\n"))
      for field in schema.fields {
        #expect(page.contains(".It Va \(Mdoc.word(field.name))\n"), "\(field.name)")
      }
    }
  }

  @Test func `the page of the language has an example for every form`() throws {
    let page = QueryPage([
      LanguageGuide(
        title: "Sets", entries: [.init("A & B", "in both", example: "fora members 'a & b'")],
        rules: ["& binds most tightly."])
    ]).text
    #expect(page.contains(".Ss Sets\n.Bl -tag -width Ds\n.It Li \"A & B\"\nIn both.\n.El\n"))
    #expect(page.contains("\nfora members 'a & b'\n"))
    for guide in Manual.languages {
      let real = try #require(Manual().pages.last).text
      for entry in guide.entries {
        #expect(real.contains(Mdoc.escaped(entry.example)), "\(entry.form)")
      }
    }
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
