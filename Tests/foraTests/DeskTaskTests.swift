import MigrationBodies
import Testing

@testable import Browser
@testable import fora

/// Tasks of a working day, each as the keys that do it: they end in what is copied or written.
@Suite struct DeskTaskTests {
  /// Plays keys on the built-in catalogue.
  ///
  /// - Parameter count: How many keys they are: what a task costs is to be seen here.
  /// - Returns: The browser, and the text that the last key copied or wrote.
  private func play(
    _ keys: String, count: Int, pasting text: String? = nil, in browser: Browser? = nil
  ) throws -> (browser: Browser, text: String?) {
    var browser = browser ?? Browser(.embedded, size: Size(columns: 80, rows: 24))
    let keys = try Key.parse(keys)
    #expect(keys.count == count)
    if let text { browser.paste(text) }
    var written: String?
    for key in keys {
      switch browser.handle(key) {
      case .copy(let text, _): written = text
      case .write(.page(let text, let view), _, _):
        written = ExportHead(view, in: browser.catalogue).about + "\n\n" + text
      case .correct(let rows):
        written = rows.map { String(decoding: $0.file(over: nil, in: .empty), as: UTF8.self) }
          .joined()
      case .write(.rows(let export), _, _):
        written = String(
          decoding: try ExportText(export, of: browser.catalogue).bytes, as: UTF8.self)
      default: break
      }
    }
    return (browser, written)
  }

  @Test func `who is in both Bali and Colombo, with dates and documents`() throws {
    let (_, text) = try play(
      "=bali-process<Space>&<Space>colombo-process<Enter>ecsv<Space>with<Enter><Enter>", count: 43)
    let lines = try #require(text).split(separator: "\n")
    #expect(lines[0].contains("bali-process & colombo-process"))
    #expect(lines[0].contains("edition \(Edition.name)"))
    #expect(lines.count >= 14)
    #expect(lines.contains { $0.hasPrefix("Afghanistan,") && $0.contains("2005-09") })
    #expect(lines.dropFirst(2).allSatisfy { $0.contains("https://") })
  }

  @Test func `who chairs four bodies, and who did before`() throws {
    let ids = ["rcm", "sacm", "colombo-process", "bali-process"]
    let (_, text) = try play(
      ":chairs<Enter>/body:rcm|body:sacm|body:colombo|body:bali<Enter>ecsv<Enter><Enter>", count: 57
    )
    let written = try #require(text).split(separator: "\n").dropFirst(2)
    let roles = ["chair", "co-chair", "former-chair"]
    let chairs = Catalogue.embedded.memberships.filter {
      ids.contains($0.body) && roles.contains($0.roleID)
    }
    #expect(chairs.count > 20 && written.count >= chairs.count)
    for chair in chairs {
      let id = chair.state ?? chair.organisation ?? ""
      #expect(
        written.contains {
          $0.contains(id) && $0.contains(chair.body) && $0.contains(chair.roleID)
        },
        "\(chair.body) \(id)")
    }
  }

  @Test func `what was promised on trafficking in ASEAN, with paragraphs`() throws {
    let (_, text) = try play(
      "3/trafficking<Space>body:asean<Enter>emarkdown<Space>with<Enter><Enter>", count: 41)
    let written = try #require(text)
    #expect(written.contains("## Sources"))
    #expect(written.contains("| Date | Body |"))
    #expect(written.contains("¶"))
  }

  @Test(arguments: [
    (
      "bali", "1. Australia\n2. Lao P.D.R.\n3. Korea\n4. Côte d’Ivoire\n",
      ["Australia", "no source names it"]
    ),
    (
      "colombo", "\"Nepal\"\tyes\n\"Viet Nam\"\tno\n\"Nowhereland\"\tno\n",
      ["Nepal", "not recognised"]
    ),
    ("asean", "Members:\n- Thailand\n- Burma\n- East Timor\n", ["Thailand", "Myanmar"]),
  ])
  func `a messy list against a body`(body: String, list: String, expected: [String]) throws {
    let start = try play("/" + body + "<Enter>", count: body.count + 2).browser
    let (browser, text) = try play("ecsv<Enter><Enter>", count: 6, pasting: list, in: start)
    #expect(browser.pastedList?.text == list)
    let written = try #require(text)
    for part in expected { #expect(written.contains(part), "\(part)") }
  }

  @Test func `an ambiguous name is decided once`() throws {
    let list = "Korea\nNepal\n"
    let start = try play("/bali<Enter>", count: 6).browser
    let (browser, text) = try play(
      "<Enter><Enter>ecsv<Enter><Enter>", count: 8, pasting: list, in: start)
    #expect(try #require(text).contains("Korea,Republic of Korea"))
    // A later list knows it.
    let again = try play("ecsv<Enter><Enter>", count: 6, pasting: "Korea\nIndia\n", in: browser)
    #expect(try #require(again.text).contains("Korea,Republic of Korea"))
  }

  @Test func `Viet Nam in 2010 and now`() throws {
    let (browser, text) = try play(
      "2/viet<Space>nam<Enter>D2010<Enter>ecsv<Enter><Enter>", count: 23)
    #expect(
      browser.line == "state VN --compared-with 2010 --as-of 2026-06-24"
        || browser.line == "state VN --compared-with 2010")
    let written = try #require(text)
    #expect(written.contains("joined") || written.contains("stayed"))
    #expect(written.contains("ASEAN"))
  }

  @Test func `a note with its sources, ready to send`() throws {
    let (_, text) = try play("/colombo<Enter><Tab>enote<Enter><Enter>", count: 17)
    let written = try #require(text)
    #expect(written.contains("Colombo Process"))
    #expect(written.contains("Sources:\n[1] "))
    #expect(written.contains("read by 2026-11-21"))
  }

  @Test func `a page says below its rows of when it is, and of which edition`() throws {
    let (_, text) = try play("/colombo<Enter><Tab>ehtml<Enter><Enter>", count: 17)
    let written = try #require(text)
    let table = try #require(written.firstRange(of: "</table>"))
    let below = written[table.upperBound...]
    #expect(below.contains("edition \(Edition.name)") && below.contains("fora members"))
  }

  @Test(arguments: [
    ("ie<Enter>", "bodies"), ("<Tab>ie<Enter>", "members"), ("se<Enter>", "bodies"),
  ])
  func `a page says at its head of which list it is, of when and which edition`(
    keys: String, list: String
  ) throws {
    let keys = "/colombo<Enter>@2012<Enter>" + keys
    let (_, text) = try play(keys, count: try Key.parse(keys).count)
    let lines = try #require(text).split(separator: "\n", omittingEmptySubsequences: false)
    let head = try #require(lines.first)
    #expect(head.contains("as of 2012") && head.contains("edition \(Edition.name)"), "\(head)")
    #expect(head.contains("fora \(list) ") && head.contains("--as-of 2012"), "\(head)")
    #expect(lines[1].isEmpty && !lines[2].isEmpty)
  }

  @Test(arguments: ["asean", "colombo", "bali", "palermo", "compact"])
  func `a founding document is found and read`(words: String) throws {
    let (browser, text) = try play("5/" + words + "<Enter><Enter>Y", count: words.count + 5)
    #expect(browser.place.focus == 1)
    #expect(try #require(text).contains("\nDocument: "))
  }

  @Test func `a fact is corrected, with who says so`() throws {
    let (_, text) = try play(
      "4/vientiane<Enter>Ecity<Enter><C-u>Luang<Space>Prabang<Enter>acmw-1<Enter>", count: 40)
    let lines = try #require(text).split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines[1].contains(",Luang Prabang,") && lines[1].contains(",acmw-1,"))
  }

  @Test func `a source is copied as a reference, its address whole`() throws {
    let (browser, reference) = try play("/colombo<Enter><Tab>sy", count: 12)
    #expect(try #require(reference).contains("https://"))
    let (_, address) = try play("jjjy", count: 4, in: browser)
    #expect(try #require(address).hasPrefix("https://"))
    #expect(!(try #require(address)).contains(" "))
  }

  @Test(arguments: [
    ("export", "export"), ("quit", "quit"), ("date", "as-of"), ("theme", "filter"),
    ("chair", "about"), ("organisation", "parties"), ("paste", "paste"), ("signs", "legend"),
    ("@", "as-of"),
  ])
  func `help finds what it shows`(word: String, command: String) throws {
    for start in ["?", ":"] {
      let (browser, _) = try play(start + word, count: word.count + 1)
      let picker = try #require(browser.overlays.last?.picker)
      let found = picker.shown.prefix(4).compactMap { entry -> String? in
        if case .run(let command) = picker.choices[entry.index].action { command.name } else { nil }
      }
      #expect(found.contains(command), "\(start)\(word): \(found)")
    }
  }
}
