import Foundation
import Testing

/// Terminals that a system does not know, and those of old.
@Suite(.timeLimit(.minutes(5)))
struct TerminalTypeTests {
  @Test(arguments: ["xterm-ghostty-of-tomorrow", "foot-unknown", "alacritty-unknown", "nonsense"])
  func `a type that is not known is drawn on plainly, and said`(type: String) async throws {
    let terminal = try PseudoTerminal(environment: ["TERM": type])
    try await terminal.wait(until: "unknown terminal type “\(type)”")
    try await terminal.send("jj")
    let names = try Tool.run(["bodies"]).column(0)
    #expect(try await terminal.chosenName() == names[2])
    try await terminal.send("\u{1B}[A")
    #expect(try await terminal.chosenName() == names[1])
    try await terminal.send("Q")
    #expect(try await terminal.waitForEnd() == 0)
    #expect(terminal.text.contains("\u{1B}[?1049h"))
    #expect(terminal.text.contains("\u{1B}[?1049l"))
  }

  @Test(arguments: ["vt100", "vt102", "vt220", "vt320"])
  func `a terminal from before Unicode is sent ASCII alone`(type: String) async throws {
    let terminal = try PseudoTerminal(environment: ["TERM": type])
    try await terminal.wait(for: "help")
    for keys in ["2", "/ivoire\r", "\t", "1", "/colombo\r", "i", "\u{1B}[27u", "?", "\u{1B}[27u"] {
      try await terminal.send(keys)
    }
    try await terminal.settle()
    try await terminal.send("2/ivoire\r")
    try await terminal.wait(until: "Cote d'Ivoire")
    #expect(terminal.output.count > 2000)
    #expect(terminal.output.allSatisfy { $0 < 0x80 })
    try await terminal.send("Q")
    #expect(try await terminal.waitForEnd() == 0)
  }

  @Test(arguments: ["w%", "-w%", "w% |", "region:asia", "(", "\"w%"])
  func `what is long is read as fast as it is typed`(word: String) async throws {
    let words = (0..<40_000 / (word.count + 1)).map { word.replacing("%", with: "\($0)") }
    let text = String(words.joined(separator: " ").prefix(40_000))
    let terminal = try PseudoTerminal()
    try await terminal.wait(until: "? help")
    try await terminal.send("/" + text)
    // Letter by letter it does not end while one waits.
    try await terminal.wait(until: "too long")
    try await terminal.send("\u{15}viet\r")
    try await terminal.wait(until: "filter: viet")
    try await terminal.send("Q")
    #expect(try await terminal.waitForEnd() == 0)
  }

  @Test func `nothing blinks, and nothing is drawn while nobody types`() async throws {
    let terminal = try PseudoTerminal()
    try await terminal.wait(until: "? help")
    for keys in ["2", "\t", "i", "\u{1B}[27u", "/viet", "\r", "?", "\u{1B}[27u", "jj"] {
      try await terminal.send(keys)
    }
    try await terminal.settle()
    try await terminal.take(for: .milliseconds(300))
    let before = terminal.output.count
    try await terminal.take(for: .seconds(2))
    #expect(terminal.output.count == before)
    // A colour of the 256 is three numbers, of which none is a look.
    let looks = terminal.text.matches(of: /\u{1B}\[([0-9;]*)m/).flatMap {
      $0.1.replacing(/[34]8;5;[0-9]+/, with: "38").split(separator: ";")
    }
    #expect(!looks.isEmpty)
    #expect(!looks.contains("5") && !looks.contains("6"))
  }

  @Test func `sizes that come in a storm are drawn when it is over`() async throws {
    let terminal = try PseudoTerminal(columns: 120, rows: 40)
    try await terminal.wait(until: "? help")
    try await terminal.take(for: .milliseconds(200))
    let before = terminal.output.count
    for number in 0..<300 {
      try terminal.resize(columns: UInt16(40 + number * 7 % 160), rows: UInt16(5 + number % 50))
      try await terminal.take(for: .milliseconds(20))
    }
    try terminal.resize(columns: 100, rows: 30)
    let lines = try Tool.run(["browse", "--play", "", "--size", "100x30"]).lines
    try await terminal.wait(
      until: { judge in
        lines.indices.allSatisfy { judge.text($0) == lines[$0] }
      }, lines.joined(separator: "\n"))
    #expect(terminal.output.count - before <= 20_000)
  }

  @Test(arguments: [SIGTERM, SIGHUP], ["\u{13}", ""])
  func `a terminal that takes nothing ends at once when it is asked to`(
    signal: Int32, stop: String
  ) async throws {
    let terminal = try PseudoTerminal(columns: 200, rows: 60)
    try await terminal.wait(for: "help")
    try await terminal.send("3")
    try await terminal.wait(for: "Commitments")
    try await terminal.settle()
    // Ctrl-S stops what is sent; without it nobody takes what is.
    try await terminal.send(stop)
    try await terminal.fill()
    kill(terminal.process, signal)
    #expect(try await terminal.waitForEnd(taking: false) == 128 + signal)
    #expect(terminal.saved(".local/state/fora/session").contains("view\tcommitments\n"))
  }
}
