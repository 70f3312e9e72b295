import MigrationBodies
import Testing

@testable import Browser

/// Lines of the command line in the palette.
struct PaletteLineTests {
  @Test(arguments: ["members pact", "body pact", "resolve Laos", "fora bodies", "data check x"])
  func `a line of the command line is said to be one while it is typed`(line: String) throws {
    var browser = try Browser(.small, ":", .large)
    browser.paste(line)
    #expect(browser.frame.text.contains("Enter runs this line."))
    #expect(!browser.frame.text.contains("No match for"))
  }

  @Test(arguments: ["nonsense pact", "zzz", "member pact"])
  func `what is none is said not to be found`(line: String) throws {
    var browser = try Browser(.small, ":", .large)
    browser.paste(line)
    #expect(browser.frame.text.contains("No match for “\(line)”."))
  }

  @Test(arguments: [
    "members pact --format csv", "members pact --cite", "fora bodies --sources",
    "parties --limit 3", "bodies --format=json", "members --help",
  ])
  func `a line that says how the answer is written is answered`(line: String) throws {
    var browser = try Browser(.small, ":", .large)
    browser.paste(line)
    #expect(browser.handle(.enter) == .answer(line))
    #expect(browser.overlays.isEmpty)
  }

  @Test(arguments: [
    "members pact --out", "bodies --sort=name", "bodies --where asia",
    "bodies year>1990 --may-match",
  ])
  func `a line of a view is shown`(line: String) throws {
    var browser = try Browser(.small, ":", .large)
    browser.paste(line)
    #expect(browser.handle(.enter) == nil)
    #expect(browser.overlays.isEmpty && browser.message == nil)
    #expect(browser.line?.hasPrefix(String(line.split(separator: " ")[0])) == true)
  }

  @Test(arguments: ["bodies --=", "bodies --= --=", "members pact --=x"])
  func `an option without a name is an error, and the line stays`(line: String) throws {
    var browser = try Browser(.small, ":", .large)
    browser.paste(line)
    #expect(browser.handle(.enter) == nil)
    #expect(browser.message?.isEmpty == false)
    #expect(browser.overlays.last?.picker?.editor.text == line)
  }
}
