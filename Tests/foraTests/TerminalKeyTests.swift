import Foundation
import Testing

/// What terminals send for keys, byte by byte, to the real browser.
@Suite(.timeLimit(.minutes(5)))
struct TerminalKeyTests {
  private static let types = [
    "xterm-256color", "screen", "screen-256color", "tmux-256color", "linux", "vt100", "rxvt",
  ]

  private static let names: [String] = {
    (try? Tool.run(["bodies"]).column(0)) ?? []
  }()

  /// The browser at its list of bodies.
  private func browser(
    _ type: String = "xterm-256color", environment: [String: String] = [:]
  ) async throws -> PseudoTerminal {
    let terminal = try PseudoTerminal(environment: environment.merging(["TERM": type]) { $1 })
    try await terminal.wait(for: "help")
    return terminal
  }

  @Test(arguments: types) func `keys in all their forms, on every type of terminal`(
    type: String
  ) async throws {
    let terminal = try await browser(type)
    let names = Self.names
    #expect(names.count > 90)
    let forms = [
      ("g", names[1], ["[B", "OB", "[1;5B", "Ob"]), ("gjj", names[1], ["[A", "OA", "[1;2A"]),
      ("gj", names[0], ["[H", "OH", "[1~", "[7~", "[1;5H"]),
      ("g", names[names.count - 1], ["[F", "OF", "[4~", "[8~", "[1;5F"]),
    ]
    for (before, name, forms) in forms {
      for form in forms {
        try await terminal.send("\(before)\u{1B}\(form)")
        #expect(try await terminal.chosenName() == name, "\(type): \(form)")
      }
    }
    try await terminal.send("Q")
    #expect(try await terminal.waitForEnd() == 0)
  }

  /// Sends parts with pauses as a slow link makes them, to a browser of its own: again where the
  /// machine was too busy for pauses that mean anything.
  private func browser(_ type: String, after parts: [String]) async throws -> PseudoTerminal {
    for _ in 0..<50 {
      let terminal = try await browser(type)
      if try await terminal.send(parts, pausing: .milliseconds(60)) { return terminal }
    }
    throw PseudoTerminal.Timeout(description: "this machine is too busy to keep pauses of 60 ms")
  }

  @Test(arguments: types) func `a sequence that a slow link cuts is one`(type: String) async throws
  {
    for parts in [
      ["\u{1B}", "[B"], ["\u{1B}[", "B"], ["\u{1B}O", "B"], ["\u{1B}", "[", "1;5", "B"],
    ] {
      let terminal = try await browser(type, after: parts)
      #expect(try await terminal.chosenName() == Self.names[1], "\(parts)")
    }
  }

  @Test func `Esc and a letter typed later are two keys, together they are none`() async throws {
    let terminal = try await browser()
    try await terminal.send("/bali")
    try await terminal.wait(for: "Esc clear")
    try await terminal.send("\u{1B}")
    // Only Esc brings the keys back, and nothing else has come.
    try await terminal.wait(for: "help")
    try await terminal.send("gj")
    #expect(try await terminal.chosenName() == Self.names[1])
    try await terminal.send("\u{1B}j\u{1B}A\u{1B}é")
    #expect(try await terminal.chosenName() == Self.names[1])
  }

  @Test func `ESCDELAY has the browser wait longer`() async throws {
    let terminal = try await browser(environment: ["ESCDELAY": "5000"])
    _ = try await terminal.send(["\u{1B}", "[B"], pausing: .milliseconds(300))
    #expect(try await terminal.chosenName() == Self.names[1])
  }

  @Test(arguments: types) func `a paste whose opening is cut is one`(type: String) async throws {
    let terminal = try await browser(
      type, after: ["\u{1B}", "[20", "0~Qatar\rQ\rAjj\u{1B}[20", "1~"])
    try await terminal.wait(for: "As given")
    try await terminal.wait(for: "Qatar")
    #expect(terminal.text.contains("\u{1B}[?2004h"))
  }

  @Test func `Ctrl-C and Ctrl-Z in a pasted text are no keys, and by themselves they are`()
    async throws
  {
    let terminal = try await browser()
    try await terminal.send("/")
    try await terminal.wait(for: "Esc clear")
    try await terminal.send("\u{1B}[200~colo\u{3}\u{1A}\u{1C}mbo\u{1B}[201~")
    try await terminal.wait(for: "colombo")
    try await terminal.send("\u{3}")
    #expect(try await terminal.waitForEnd() == 128 + SIGINT)
    #expect(terminal.text.contains("\u{1B}[?1049l"))
  }

  @Test(arguments: ["", "/", "={", ":", "b"])
  func `a megabyte is pasted as fast as it comes`(keys: String) async throws {
    let terminal = try await browser()
    try await terminal.send(keys)
    let text = String(repeating: "Viet Nam, Republic of Korea and others\r", count: 27_000)
    try await terminal.send("\u{1B}[200~\(text)\u{1B}[201~")
    // Quadratic work would not come to an end in this test's time.
    try await terminal.wait(
      for: keys.isEmpty ? "a list takes 1 MB of text" : "takes 10,000 letters")
    try await terminal.send("\u{3}")
    #expect(try await terminal.waitForEnd() == 128 + SIGINT)
  }

  @Test func `the mouse is heard in both of its forms, where it is used`() async throws {
    let terminal = try PseudoTerminal(["fora", "--mouse"])
    try await terminal.wait(for: "help")
    #expect(terminal.text.contains("\u{1B}[?1000h"))
    // In two places: twice in one is a double click.
    let presses = [("\u{1B}[<0;5;5M\u{1B}[<0;5;5m", 1), ("\u{1B}[M %&\u{1B}[M#%&", 2)]
    for (press, row) in presses {
      try await terminal.send(press)
      #expect(try await terminal.chosenName() == Self.names[row])
    }
    try await terminal.send("g\u{1B}[<65;5;5M")
    #expect(try await terminal.chosenName() == Self.names[3])
    try await terminal.send("Q")
    #expect(try await terminal.waitForEnd() == 0)
    #expect(terminal.text.contains("\u{1B}[?1000l"))
  }
}
