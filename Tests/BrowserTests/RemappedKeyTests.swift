import MigrationBodies
import Testing

@testable import Browser

/// Keys that the reader chose, in the browser itself.
struct RemappedKeyTests {
  private func browser(_ lines: String..., size: Size = .large) -> Browser {
    let configuration = Configuration(lines.joined(separator: "\n"), file: "config")
    return Browser(.small, size: size, keymap: Keymap(configuration))
  }

  @Test func `a key that was bound runs its command`() throws {
    var browser = browser("bind z filter", "bind <C-t> parties")
    try browser.play("z")
    #expect(browser.prompt?.kind == .filter)
    try browser.play("<Esc><C-t>")
    #expect(browser.line == "parties")
  }

  @Test func `the footer, the keys and the palette show it first`() throws {
    var browser = browser("bind z filter")
    #expect(browser.footerText.hasPrefix(" z filter "))
    try browser.play("?")
    #expect(browser.overlays.last?.picker?.choices.contains { $0.keys == "z /" } == true)
    #expect(browser.frame.text.contains(" z / "))
    try browser.play("<Esc>:filter")
    #expect(browser.overlays.last?.picker?.choice?.keys == "z /")
  }

  @Test func `an unbound key does nothing and says so by the keys that are left`() throws {
    var browser = browser("unbind ?", "bind ! help", "unbind q", "bind Z quit")
    try browser.play("q")
    #expect(browser.message == "q does nothing here; ! lists the keys")
    try browser.play("[")
    #expect(browser.message == "nothing to go back to; Z leaves the program")
    #expect(browser.handle(.character("Z")) == .quit)
  }

  @Test func `a command without a key is run from the palette, and named in what is said`() throws {
    var browser = browser("unbind <Space>")
    try browser.play("c")
    #expect(browser.message == "mark two or more bodies with mark first")
    try browser.play(":mark<Enter>")
    #expect(browser.situation.marks.count == 1)
  }

  @Test func `letters stay letters where one types`() throws {
    var browser = browser("bind a down")
    try browser.play("/lake")
    #expect(browser.prompt?.text == "lake")
  }
}
