import Foundation
import MigrationBodies
import Testing

@testable import fora

/// Addresses and the programs that open them.
struct OpenerTests {
  private static func words(_ configured: [String], _ variables: [String: String]) -> [String]? {
    Opener(configured) { variables[$0] }.words
  }

  @Test func `the configured program comes first, then the first browser, then the desktop's`() {
    let all = ["BROWSER": "firefox:lynx", "DISPLAY": ":0"]
    #expect(Self.words(["mine", "--tab"], all) == ["mine", "--tab"])
    #expect(Self.words([], all) == ["firefox"])
    #expect(Self.words([], ["BROWSER": "chromium --new %s:x"]) == ["chromium", "--new", "%s"])
    #expect(Self.words([], ["DISPLAY": ":0"]) == ["xdg-open"])
    #expect(Self.words([], ["WAYLAND_DISPLAY": "wayland-0"]) == ["xdg-open"])
    #expect(Self.words([], [:]) == nil)
    #expect(Self.words([], ["BROWSER": ":"]) == nil)
    // They would need the terminal.
    #expect(Self.words([], ["BROWSER": "/usr/bin/w3m"]) == nil)
    #expect(Self.words([], ["BROWSER": "lynx", "DISPLAY": ":0"]) == ["xdg-open"])
  }

  @Test func `the address is the last word, or in the place that is kept for it`() {
    #expect(Opener.command(["a"], "u") == ["a", "u"])
    #expect(Opener.command(["a", "-x"], "u") == ["a", "-x", "u"])
    #expect(Opener.command(["a", "%s", "b"], "u") == ["a", "u", "b"])
    #expect(Opener.command(["%s"], "u") == ["%s", "u"])
  }

  @Test(arguments: [
    "https://www.iom.int/page", "http://example.org", "HTTPS://example.org/?a=b&c=d#e",
    "https://example.org:8080/a(b),c;d='e'~f%20g", "http://[::1]/", "https://example.org/Việt",
  ])
  func `addresses of the web are opened`(address: String) {
    #expect(Opener.reasonNotToOpen(address) == nil)
  }

  @Test(arguments: [
    "", "example.org", "file:///etc/passwd", "javascript:alert(1)", "ftp://example.org",
    "--help", "-https://example.org", "https:", "https://", "https:example.org", "https:///x",
    "https://-x.org", " https://example.org", "https://example.org/a b", "https://example.org/\n",
    "https://example.org/\u{1B}[31m", "https://example.org/\0", "https://example.org/\u{202E}gpj",
    "https://example.org/\u{200B}", "https://example.org/\"x", "https://example.org/`x`",
    "https://example.org/<x>", "https://example.org/\\x", "https://example.org/\u{85}",
    "https://example.org/\u{E000}", "https://?x", "https://#x",
  ])
  func `nothing else is`(address: String) {
    #expect(Opener.reasonNotToOpen(address) != nil)
    let result = Opener(["/nowhere/program"]).open(address)
    guard case .refused(let reason) = result else {
      Issue.record("\(address): \(result)")
      return
    }
    #expect(!reason.contains("/nowhere"))
  }

  @Test func `every address in the catalogue can be opened`() {
    let catalogue = Catalogue.embedded
    let addresses = catalogue.sources.compactMap(\.url)
    #expect(addresses.count > 100)
    for address in addresses { #expect(Opener.reasonNotToOpen(address) == nil, "\(address)") }
  }

  @Test func `a program is given the address as one word`() async throws {
    let folder = try Folder()
    let script = "printf '%s\\n' \"$@\" >\"$0.new\"; mv \"$0.new\" \"$0.words\"\n"
    try folder.write(script, to: "program")
    let address = "https://example.org/?a=1&b=$(touch%20x);'c'*"
    #expect(Opener(["sh", folder.path("program"), "--tab"]).open(address) == .handed(to: "sh"))
    let end = ContinuousClock.now + .seconds(30)
    while folder.text(of: "program.words") == nil, ContinuousClock.now < end {
      try await Task.sleep(for: .milliseconds(10))
    }
    #expect(folder.text(of: "program.words") == "--tab\n\(address)\n")
  }

  @Test func `without a program, or with one that is not there, it says so`() {
    #expect(Opener([]) { _ in nil }.open("https://example.org") == .none)
    #expect(
      Opener(["/nowhere/program"]).open("https://example.org")
        == .refused("“/nowhere/program” cannot be started: No such file or directory"))
  }
}
