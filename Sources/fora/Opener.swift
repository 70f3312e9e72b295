import Browser
import Glibc

/// Opens addresses of the web in a program of the user's choice, and nothing else.
///
/// Addresses come from data: only http and https are opened, each as one argument of a program, never
/// through a shell.
struct Opener {
  /// What came of opening an address.
  enum Result: Equatable {
    /// A program has been given it: which.
    case handed(to: String)
    /// There is no program for it here: the address is to be shown whole, to copy.
    case none
    /// It is not an address that is opened, or the program cannot be started: why, a sentence.
    case refused(String)
  }

  /// The program and its first arguments; nil where there is none.
  let words: [String]?

  /// The opener that is configured; else the first of `BROWSER`; else `xdg-open` where there is a
  /// desktop.
  ///
  /// - Parameters:
  ///   - configured: The words after `opener` in the configuration; empty when there are none.
  ///   - variable: The surroundings.
  init(_ configured: [String], variable: (String) -> String? = Surroundings.variable) {
    if !configured.isEmpty {
      words = configured
    } else if let browser = Self.firstBrowser(variable("BROWSER")) {
      words = browser
    } else {
      let hasDesktop = variable("DISPLAY") != nil || variable("WAYLAND_DISPLAY") != nil
      words = hasDesktop ? ["xdg-open"] : nil
    }
  }

  /// Hands an address to the program, which goes on by itself.
  func open(_ address: String) -> Result {
    if let reason = Self.reasonNotToOpen(address) { return .refused(reason) }
    guard let words, let program = words.first else { return .none }
    let problem = Child.start(Self.command(words, address))
    guard problem == 0 else {
      return .refused("“\(program)” cannot be started: \(String(cString: strerror(problem)))")
    }
    return .handed(to: program)
  }

  /// The words with the address: in the place of a word `%s`, or at the end.
  static func command(_ words: [String], _ address: String) -> [String] {
    words.dropFirst().contains("%s")
      ? words.prefix(1) + words.dropFirst().map { $0 == "%s" ? address : $0 } : words + [address]
  }

  /// Why an address is not opened, a sentence; nil when it is one of http or https that has only
  /// what an address may have (RFC 3986), letters beyond ASCII excepted.
  static func reasonNotToOpen(_ address: String) -> String? {
    guard let colon = address.firstIndex(of: ":") else { return "this is not an address" }
    let scheme = address[..<colon].lowercased()
    guard ["http", "https"].contains(scheme) else {
      return "only addresses of http and https are opened"
    }
    let rest = address[colon...].dropFirst()
    let host = rest.dropFirst(2).prefix { !"/?#".contains($0) }
    guard rest.hasPrefix("//"), !host.isEmpty, !host.hasPrefix("-") else {
      return "this address has no host"
    }
    guard SafeText.text(of: address) == address,
      !address.unicodeScalars.contains(where: { forbidden.contains($0) })
    else { return "this address has a character that no address may have" }
    return nil
  }

  private static let forbidden = " \"<>\\^`{|}".unicodeScalars

  /// Browsers for the terminal, which is ours.
  private static let needTerminal: Set = [
    "elinks", "links", "links2", "lynx", "w3m", "www-browser",
  ]

  /// The words of the first program that `BROWSER` lists, with colons between; nil when it lists
  /// none, or one that would need the terminal.
  private static func firstBrowser(_ list: String?) -> [String]? {
    let words =
      list?.split(separator: ":").first?.split(whereSeparator: \.isWhitespace).map(String.init)
      ?? []
    guard let name = words.first?.split(separator: "/").last, !needTerminal.contains(String(name))
    else { return nil }
    return words
  }
}
