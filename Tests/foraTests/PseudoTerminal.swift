import Foundation
import Testing

/// A terminal with nobody at it, for what depends on bytes and on the pauses between them.
///
/// What a program sends is kept as it is; for what a screen shows there is `TmuxSession`.
final class PseudoTerminal {
  /// What did not come in time, and what came last instead.
  struct Timeout: Error, CustomStringConvertible {
    let description: String
  }

  /// The process that runs in it.
  let process: pid_t
  /// All that it has sent.
  private(set) var output: [UInt8] = []
  /// Where in the output the next text is waited for.
  private var seen = 0
  private let descriptor: Int32
  /// The program's side of it.
  private let name: String
  private let home: Folder
  private var status: Int32?
  private var size: (columns: Int, rows: Int)

  /// Starts a program in a session of its own.
  ///
  /// - Parameters:
  ///   - words: The program, searched for as a shell does, and its arguments; `fora` is ours.
  ///   - environment: Variables beside TERM, LANG and PATH, or in their place.
  init(
    _ words: [String] = ["fora"], columns: UInt16 = 80, rows: UInt16 = 24,
    environment: [String: String] = [:]
  ) throws {
    home = try Folder()
    self.size = (Int(columns), Int(rows))
    var ends: (ours: Int32, theirs: Int32) = (-1, -1)
    var name = [CChar](repeating: 0, count: 64)
    var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    try #require(openpty(&ends.ours, &ends.theirs, &name, nil, &size) == 0)
    defer { close(ends.theirs) }
    for end in [ends.ours, ends.theirs] { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    _ = fcntl(ends.ours, F_SETFL, O_RDWR | O_NONBLOCK)
    descriptor = ends.ours
    self.name = String(decoding: name.prefix { $0 != 0 }.map(UInt8.init), as: UTF8.self)
    let path = "\(Tool.url.deletingLastPathComponent().path):/usr/bin:/bin"
    let variables = [
      "PATH": path, "TERM": "xterm-256color", "LANG": "C.UTF-8", "HOME": home.path,
      "SWIFT_BACKTRACE": "enable=no", "PAGER": "cat",
    ].merging(environment) { $1 }
    process = try Self.spawn(words, variables, terminal: name)
  }

  deinit {
    if status == nil {
      kill(process, SIGKILL)
      waitpid(process, nil, 0)
    }
    close(descriptor)
  }

  private static func spawn(
    _ words: [String], _ variables: [String: String], terminal: [CChar]
  ) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    // What the leader of a session opens first becomes its terminal.
    posix_spawn_file_actions_addopen(&actions, 0, terminal, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    var all = sigset_t()
    sigfillset(&all)
    posix_spawnattr_setsigdefault(&attributes, &all)
    let inSession: Int32 = 0x80  // POSIX_SPAWN_SETSID
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | inSession))
    let program = words[0] == "fora" ? Tool.url.path : words[0]
    var arguments = words.map { strdup($0) } + [nil]
    var environment = variables.map { strdup("\($0)=\($1)") } + [nil]
    defer { for text in arguments + environment { free(text) } }
    var process: pid_t = 0
    try #require(
      posix_spawnp(&process, program, &actions, &attributes, &arguments, &environment) == 0)
    return process
  }

  // MARK: - Bytes

  /// Takes what the program sends, as long as it goes on sending.
  private func drain() {
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    var ready = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    while poll(&ready, 1, 10) > 0 {
      let count = read(descriptor, &piece, piece.count)
      // The last one that had the terminal has gone.
      guard count > 0 else { return }
      output += piece[..<count]
    }
  }

  /// Sends bytes, as fast as the program reads them.
  func send(_ bytes: [UInt8]) async throws {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      rest = rest.dropFirst(max(0, count))
      if count < 0 {
        drain()
        try await Task.sleep(for: .milliseconds(1))
      }
    }
  }

  /// Sends a text.
  func send(_ text: String) async throws { try await send(Array(text.utf8)) }

  /// Sends a text in parts, with a pause between them.
  ///
  /// - Returns: Whether the pauses were kept, more or less: a busy machine makes longer ones.
  func send(_ parts: [String], pausing pause: Duration) async throws -> Bool {
    var isInTime = true
    for (index, part) in parts.enumerated() {
      let start = ContinuousClock.now
      if index > 0 { usleep(UInt32(pause / .microseconds(1))) }
      try await send(part)
      if index > 0, ContinuousClock.now - start > pause + .milliseconds(8) { isInTime = false }
    }
    return isInTime
  }

  /// Waits until the program has sent a text, after those that were waited for before.
  ///
  /// - Returns: What it sent up to the end of the text.
  @discardableResult
  func wait(for text: String) async throws -> String {
    let bytes = Array(text.utf8)
    let end = ContinuousClock.now + .seconds(30)
    while true {
      drain()
      if let range = output[seen...].firstRange(of: bytes) {
        defer { seen = range.upperBound }
        return String(decoding: output[seen..<range.upperBound], as: UTF8.self)
      }
      guard ContinuousClock.now < end else {
        let last = String(decoding: output.suffix(2000), as: UTF8.self)
        throw Timeout(description: "“\(text)” did not come, but \(last.debugDescription)")
      }
      try await Task.sleep(for: .milliseconds(5))
    }
  }

  /// Waits for the end of the program.
  ///
  /// - Parameter takes: Whether what it sends is taken meanwhile.
  /// - Returns: Its exit status; 128 and the signal's number when a signal ended it.
  func waitForEnd(taking takes: Bool = true) async throws -> Int32 {
    let end = ContinuousClock.now + .seconds(takes ? 120 : 20)
    while status == nil {
      if takes { drain() }
      var ended: Int32 = 0
      if waitpid(process, &ended, WNOHANG) == process {
        drain()
        status = ended & 0x7F == 0 ? ended >> 8 & 0xFF : 128 + ended & 0x7F
      } else if ContinuousClock.now > end {
        throw Timeout(description: "the program did not end")
      } else {
        try await Task.sleep(for: .milliseconds(5))
      }
    }
    return status ?? 0
  }

  /// Has the program draw until nobody takes what it sends and it reads no more.
  func fill() async throws {
    let theirs = open(name, O_RDONLY | O_NOCTTY | O_NONBLOCK)
    defer { close(theirs) }
    func isRead() -> Bool {
      var count: Int32 = 0
      return ioctl(theirs, UInt(FIONREAD), &count) == 0 && count == 0
    }
    // More than any terminal keeps, at a screen a key.
    for _ in 0..<200 {
      try await send("\u{C}")
      // What is sent is not there to be read at once.
      try await Task.sleep(for: .milliseconds(20))
      let end = ContinuousClock.now + .seconds(2)
      while !isRead() {
        if ContinuousClock.now > end { return }
        try await Task.sleep(for: .milliseconds(2))
      }
    }
    throw Timeout(description: "the program goes on reading")
  }

  /// Gives the terminal another size.
  func resize(columns: UInt16, rows: UInt16) throws {
    var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    try #require(ioctl(descriptor, UInt(TIOCSWINSZ), &size) == 0)
    self.size = (Int(columns), Int(rows))
  }

  /// Its screen, as a terminal shows it where each letter has one column.
  var screen: ScreenJudge {
    var judge = ScreenJudge(columns: size.columns, rows: size.rows) {
      $0.properties.generalCategory == .format ? 0 : 1
    }
    judge.feed(text)
    return judge
  }

  /// Waits until the screen shows a text, however it was sent.
  func wait(until text: String) async throws {
    try await wait(until: { $0.text.contains(text) }, "“\(text)”")
  }

  /// Waits until a condition holds for the screen.
  func wait(until isSo: (ScreenJudge) -> Bool, _ what: String = "the screen") async throws {
    let end = ContinuousClock.now + .seconds(30)
    while true {
      drain()
      let screen = screen
      if isSo(screen) { return }
      guard ContinuousClock.now < end else {
        throw Timeout(description: "\(what) did not come, but\n\(screen.text)")
      }
      try await Task.sleep(for: .milliseconds(10))
    }
  }

  /// Takes what is sent for a time, for what is about rates.
  func take(for time: Duration) async throws {
    let end = ContinuousClock.now + time
    repeat { drain() } while ContinuousClock.now < end
  }

  /// The text of a file in the program's home; "" when there is none.
  func saved(_ name: String) -> String { home.text(of: name) ?? "" }

  /// All that was sent, as text.
  var text: String { String(decoding: output, as: UTF8.self) }

  // MARK: - The browser

  /// Waits until all keys so far are done: the command of the view is copied after them.
  func settle() async throws {
    try await send("Y")
    try await wait(for: "\u{1B}]52;c;")
    try await wait(for: "\u{7}")
  }

  /// The name in the row that is chosen in the browser, by copying the row.
  func chosenName() async throws -> String {
    try await send("y\r")
    try await wait(for: "\u{1B}]52;c;")
    let base64 = try await wait(for: "\u{7}").dropLast()
    let row = try #require(Data(base64Encoded: String(base64)))
    return String(String(decoding: row, as: UTF8.self).prefix { $0 != "\t" })
  }
}
