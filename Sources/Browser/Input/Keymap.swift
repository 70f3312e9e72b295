/// Which key runs which command: the commands' own keys, changed by what the configuration says.
///
/// - A key of `unbind` no longer does what it does of itself.
/// - A key of `bind` runs the command, even where it was another command's of itself; that is said
///   unless the key is unbound too. Of two lines for one key the first counts.
/// - No command loses its last key by that alone: such a line does not count. It may lose it by
///   `unbind`; then it is run from the palette.
public struct Keymap: Sendable {
  /// Where a binding comes from.
  public enum Origin: Hashable, Sendable {
    /// The command's own key.
    case standard
    /// A line of the configuration, from 1.
    case line(Int)
  }

  private struct Binding {
    let command: Command
    let origin: Origin
  }

  private var bindings: [Key: Binding] = [:]
  /// The keys of each command, the one to show first.
  private var keysOf: [Command: [Key]] = [:]
  /// What in the configuration contradicts itself or the commands' own keys, line by line.
  public private(set) var conflicts: [Configuration.Fault] = []

  /// The commands' own keys.
  public static let standard = Keymap(Configuration())

  /// No keys at all: what is said names commands then.
  public static let none = Keymap()

  private init() {}

  /// The command of a key; nil when it has none.
  public func command(for key: Key) -> Command? { bindings[key]?.command }

  /// The keys of a command: those of the configuration first, in its order, then its own.
  public func keys(of command: Command) -> [Key] { keysOf[command] ?? [] }

  /// Where the binding of a key comes from; nil when it has none.
  public func origin(of key: Key) -> Origin? { bindings[key]?.origin }

  // MARK: - Building

  /// The keys after a configuration; what is wrong in it is in `conflicts`, and the rest counts.
  public init(_ configuration: Configuration) {
    var builder = Builder(configuration)
    builder.removeUnbound()
    builder.take()
    builder.giveBack()
    for take in builder.takes {
      bindings[take.key] = Binding(command: take.command, origin: .line(take.line))
      keysOf[take.command, default: []].append(take.key)
    }
    for command in Command.allCases {
      for key in command.keys where builder.standard[key] == command && bindings[key] == nil {
        bindings[key] = Binding(command: command, origin: .standard)
        keysOf[command, default: []].append(key)
      }
    }
    conflicts = builder.conflicts.sorted { ($0.line ?? 0) < ($1.line ?? 0) }
  }

  /// The steps from a configuration to bindings.
  private struct Builder {
    /// A key that a line gives to a command.
    struct Take {
      let key: Key
      let command: Command
      let line: Int
    }

    private let configuration: Configuration
    /// The commands' own keys, without those that are unbound.
    private(set) var standard: [Key: Command] = [:]
    /// What the lines give, in order.
    private(set) var takes: [Take] = []
    private(set) var conflicts: [Configuration.Fault] = []

    init(_ configuration: Configuration) {
      self.configuration = configuration
      for command in Command.allCases {
        for key in command.keys where standard[key] == nil { standard[key] = command }
      }
    }

    mutating func removeUnbound() {
      var unbound: [Key: Int] = [:]
      for unbind in configuration.unbinds {
        for key in unbind.keys {
          if let before = unbound[key] {
            say(
              unbind.line, "\(key.name) is unbound in line \(before) too; take out one of the two")
          } else if standard.removeValue(forKey: key) == nil {
            let bind = configuration.binds.first { $0.keys.contains(key) }
            say(
              unbind.line,
              "\(key.name) does nothing of itself; "
                + (bind.map { "line \($0.line) binds it, take out one of the two" }
                  ?? "take the line out"))
          }
          unbound[key] = unbind.line
        }
      }
    }

    /// Gives the keys to the commands, the first line first.
    mutating func take() {
      var first: [Key: Take] = [:]
      for bind in configuration.binds {
        for key in bind.keys {
          guard let before = first[key] else {
            let take = Take(key: key, command: bind.command, line: bind.line)
            first[key] = take
            takes.append(take)
            continue
          }
          guard before.command != bind.command else { continue }
          say(
            bind.line,
            "\(key.name) cannot be “\(bind.command.name)” here and “\(before.command.name)” in line "
              + "\(before.line); line \(before.line) counts, change one of the two")
        }
      }
    }

    /// Gives keys back to commands that would be left without any, and says which were taken.
    mutating func giveBack() {
      while let index = takes.lastIndex(where: leavesNone) {
        let take = takes.remove(at: index)
        guard let owner = standard[take.key] else { continue }
        say(
          take.line,
          "\(take.key.name) cannot be “\(take.command.name)” here and “\(owner.name)” by default, "
            + "which has no other key; give “\(owner.name)” one, or add “unbind \(take.key.name)”")
      }
      for take in takes {
        guard let owner = standard[take.key], owner != take.command else { continue }
        say(
          take.line,
          "\(take.key.name) is “\(take.command.name)” here and “\(owner.name)” by default; "
            + "this line counts, and “unbind \(take.key.name)” says that you mean it")
      }
    }

    /// Whether a line takes a key from a command that has no other.
    private func leavesNone(_ take: Take) -> Bool {
      guard let owner = standard[take.key], owner != take.command else { return false }
      if takes.contains(where: { $0.command == owner }) { return false }
      return !owner.keys.contains { key in
        standard[key] == owner && !takes.contains { $0.key == key }
      }
    }

    private mutating func say(_ line: Int, _ text: String) {
      conflicts.append(
        Configuration.Fault(file: configuration.file, line: line, column: nil, text: text))
    }
  }
}
