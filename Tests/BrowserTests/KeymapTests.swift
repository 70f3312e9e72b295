import TestSupport
import Testing

@testable import Browser

/// Keys and commands after a configuration.
struct KeymapTests {
  private func keymap(_ lines: String...) -> Keymap {
    let configuration = Configuration(lines.joined(separator: "\n"), file: "config")
    #expect(configuration.faults == [])
    return Keymap(configuration)
  }

  @Test func `without a configuration each command has its own keys`() {
    for command in Command.allCases {
      #expect(Keymap.standard.keys(of: command) == command.keys)
      for key in command.keys {
        #expect(Keymap.standard.command(for: key) == command)
        #expect(Keymap.standard.origin(of: key) == .standard)
      }
    }
    #expect(Keymap.standard.conflicts == [])
    #expect(Keymap.standard.command(for: .character("~")) == nil)
    #expect(Keymap.standard.origin(of: .character("~")) == nil)
  }

  @Test func `a new key comes first, the command's own stay`() {
    let keymap = keymap("bind ~ <C-t> filter")
    #expect(keymap.keys(of: .filter) == [.character("~"), .control("t")] + Command.filter.keys)
    #expect(keymap.command(for: .character("~")) == .filter)
    #expect(keymap.origin(of: .character("~")) == .line(1))
    #expect(keymap.origin(of: Command.filter.keys[0]) == .standard)
    #expect(keymap.conflicts == [])
  }

  @Test func `an unbound key does nothing`() {
    let keymap = keymap("unbind j")
    #expect(keymap.command(for: .character("j")) == nil)
    #expect(keymap.keys(of: .down) == [.down])
    #expect(keymap.conflicts == [])
  }

  @Test func `a key unbound and bound is taken without a word, in either order`() {
    for lines in [["unbind j", "bind j filter"], ["bind j filter", "unbind j"]] {
      let keymap = keymap(lines.joined(separator: "\n"))
      #expect(keymap.command(for: .character("j")) == .filter)
      #expect(keymap.conflicts == [])
    }
  }

  @Test func `a key taken from another command counts and is said`() {
    let keymap = keymap("# mine", "bind j filter")
    #expect(keymap.command(for: .character("j")) == .filter)
    #expect(keymap.keys(of: .down) == [.down])
    #expect(
      keymap.conflicts.map(\.description) == [
        "config:2: j is “filter” here and “down” by default; this line counts, "
          + "and “unbind j” says that you mean it"
      ])
  }

  @Test func `the last key of a command is not taken`() {
    let keymap = keymap("bind / down")
    #expect(keymap.command(for: .character("/")) == .filter)
    #expect(keymap.keys(of: .down) == Command.down.keys)
    #expect(
      keymap.conflicts.map(\.description) == [
        "config:1: / cannot be “down” here and “filter” by default, which has no other key; "
          + "give “filter” one, or add “unbind /”"
      ])
  }

  @Test func `it is taken when the command gets another, or when it is unbound`() {
    let other = keymap("bind / down", "bind ~ filter")
    #expect(other.command(for: .character("/")) == .down)
    #expect(other.keys(of: .filter) == [.character("~")])
    let unbound = keymap("bind / down", "unbind /")
    #expect(unbound.command(for: .character("/")) == .down)
    #expect(unbound.keys(of: .filter) == [])
    #expect(unbound.conflicts == [])
  }

  @Test func `of all keys of a command one is left`() {
    let keymap = keymap("bind j filter", "bind <Down> filter")
    #expect(keymap.command(for: .character("j")) == .filter)
    #expect(keymap.keys(of: .down) == [.down])
    #expect(keymap.conflicts.map(\.line) == [1, 2])
  }

  @Test func `two lines for one key are said with both, and the first counts`() {
    let keymap = keymap("bind ~ filter", "bind ~ help")
    #expect(keymap.command(for: .character("~")) == .filter)
    #expect(
      keymap.conflicts.map(\.description) == [
        "config:2: ~ cannot be “help” here and “filter” in line 1; line 1 counts, "
          + "change one of the two"
      ])
  }

  @Test func `saying the same twice is no conflict`() {
    let keymap = keymap("bind ~ filter", "bind ~ filter", "bind / filter")
    #expect(keymap.keys(of: .filter) == [.character("~"), .character("/")])
    #expect(keymap.conflicts == [])
  }

  @Test func `two commands can change their keys`() {
    let keymap = keymap("bind / as-of", "bind @ filter")
    #expect(keymap.command(for: .character("/")) == .asOf)
    #expect(keymap.command(for: .character("@")) == .filter)
    #expect(keymap.conflicts.count == 2)
  }

  @Test func `unbinding what does nothing is said`() {
    #expect(
      keymap("unbind ~", "unbind j", "unbind j").conflicts.map(\.description) == [
        "config:1: ~ does nothing of itself; take the line out",
        "config:3: j is unbound in line 2 too; take out one of the two",
      ])
  }

  @Test func `to unbind what only a line above binds is said with that line`() {
    let configuration = Configuration("bind ~ down\nunbind ~", file: "config")
    #expect(
      Keymap(configuration).conflicts.map(\.description) == [
        "config:2: ~ does nothing of itself; line 1 binds it, take out one of the two"
      ])
  }

  @Test func `of whatever configuration, the keymap agrees with itself`() {
    var random = SeededGenerator(seed: 5)
    let keys = Command.allCases.flatMap(\.keys) + "~^XYZ".map(Key.character)
    for _ in 0..<TestEffort.steps(of: 2000) {
      let lines = (0..<Int.random(in: 0...12, using: &random)).map { _ in
        let key = keys.randomElement(using: &random)?.name ?? ""
        let command = Command.allCases.randomElement(using: &random)?.name ?? ""
        let isUnbinding = Int.random(in: 0..<4, using: &random) == 0
        return isUnbinding ? "unbind \(key)" : "bind \(key) \(command)"
      }
      let configuration = Configuration(lines.joined(separator: "\n"), file: "config")
      let unbound = Set(configuration.unbinds.flatMap(\.keys))
      let keymap = Keymap(configuration)
      for key in keys {
        let owners = Command.allCases.filter { keymap.keys(of: $0).contains(key) }
        #expect(owners == [keymap.command(for: key)].compactMap(\.self))
        #expect((keymap.origin(of: key) == nil) == owners.isEmpty)
      }
      for command in Command.allCases {
        #expect(Set(keymap.keys(of: command)).count == keymap.keys(of: command).count)
        // Only by unbinding all of its keys can a command be left with none.
        if keymap.keys(of: command).isEmpty {
          #expect(unbound.isSuperset(of: command.keys), "\(command): \(lines)")
        }
      }
    }
  }
}
