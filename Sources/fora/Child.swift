import Glibc

/// Another program, started by its arguments and never through a shell; with nothing of our terminal
/// but where it is to show something.
enum Child {
  /// Runs a program and waits for its end.
  ///
  /// - Parameters:
  ///   - words: The program, searched for in `PATH`, and its arguments.
  ///   - input: What it reads on standard input; what it does not want of it is dropped.
  /// - Returns: Its exit status; nil when it cannot be started or a signal ended it.
  static func run(_ words: [String], input: [UInt8]) -> Int32? {
    var ends: [Int32] = [-1, -1]
    // Sockets, because writing to one can be told not to send SIGPIPE.
    guard socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0, &ends) == 0
    else { return nil }
    let process = spawn(words, input: ends[1])
    close(ends[1])
    guard let process else {
      close(ends[0])
      return nil
    }
    var rest = input[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes {
        send(ends[0], $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      if count >= 0 { rest = rest.dropFirst(count) } else if errno != EINTR { break }
    }
    close(ends[0])
    return status(of: process)
  }

  /// Starts a program that goes on by itself, also after our end.
  ///
  /// - Parameter words: The program, searched for in `PATH`, and its arguments.
  /// - Returns: 0, or the `errno` for which it cannot be started.
  static func start(_ words: [String]) -> Int32 {
    guard let process = spawn(words, input: nil) else { return errno }
    // A thread that waits for it, or it would stay behind as a zombie until we end. It takes the
    // process's number in the place of a pointer, and no signals, which are for the main thread.
    var (all, before) = (sigset_t(), sigset_t())
    sigfillset(&all)
    pthread_sigmask(SIG_SETMASK, &all, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    var thread = pthread_t()
    let number = UnsafeMutableRawPointer(bitPattern: Int(process))
    let isWaiting = pthread_create(
      &thread, nil,
      { number in
        _ = Child.status(of: pid_t(Int(bitPattern: number)))
        return nil
      }, number)
    if isWaiting == 0 { pthread_detach(thread) }
    return 0
  }

  /// The exit status of a process when it has ended; nil when a signal ended it.
  static func status(of process: pid_t) -> Int32? {
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 {
      guard errno == EINTR else { return nil }
    }
    return status & 0x7F == 0 ? status >> 8 & 0xFF : nil
  }

  /// Starts a program with the signals as programs expect them: on our terminal, or in a session of its
  /// own, so that no key reaches it; nil and `errno` when that fails.
  static func spawn(_ words: [String], input: Int32?, onTerminal: Bool = false) -> pid_t? {
    guard let program = words.first, !SecureMode.isOn else {
      errno = words.isEmpty ? ENOENT : EPERM
      return nil
    }
    var actions = files(input: input, isSilent: !onTerminal)
    defer { posix_spawn_file_actions_destroy(&actions) }
    var attributes = signals(inSession: !onTerminal)
    defer { posix_spawnattr_destroy(&attributes) }
    var arguments = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var process: pid_t = 0
    let problem = posix_spawnp(&process, program, &actions, &attributes, &arguments, environ)
    guard problem == 0 else {
      errno = problem
      return nil
    }
    return process
  }

  /// The files of a program: what it reads, and nothing that it could write to where it is silent; to
  /// be destroyed.
  private static func files(input: Int32?, isSilent: Bool) -> posix_spawn_file_actions_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    if let input {
      posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
    } else {
      posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    }
    for output in isSilent ? [STDOUT_FILENO, STDERR_FILENO] : [] {
      posix_spawn_file_actions_addopen(&actions, output, "/dev/null", O_WRONLY, 0)
    }
    return actions
  }

  /// Signals as they are for a program that a shell starts, and perhaps a session of its own; to be
  /// destroyed.
  private static func signals(inSession: Bool) -> posix_spawnattr_t {
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    var ignored = sigset_t()
    sigemptyset(&ignored)
    for signal in WriteSignals.all { sigaddset(&ignored, signal) }
    posix_spawnattr_setsigdefault(&attributes, &ignored)
    posix_spawnattr_setflags(
      &attributes,
      Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | (inSession ? spawnInSession : 0)))
    return attributes
  }

  /// POSIX_SPAWN_SETSID, which Glibc has only for GNU sources.
  private static let spawnInSession: Int32 = 0x80
}
