import Testing

/// Ctrl-C: the program ends by the signal, so that its parent sees it.
@Suite struct InterruptionTests {
  /// Runs a program that gets the signal, which the tests' own process holds back.
  private static let open = """
    perl -MPOSIX -e 'sigprocmask(SIG_UNBLOCK, POSIX::SigSet->new(SIGINT)); exec @ARGV'
    """

  @Test func `reading standard input it ends by the signal, which the shell calls 130`() throws {
    let result = try Tool.shell(
      """
      set -m; folder=$(mktemp -d); mkfifo $folder/pipe
      \(Self.open) fora resolve - < $folder/pipe & job=$!
      exec 9> $folder/pipe; kill -INT $job; wait $job; echo $?
      rm -r $folder
      """)
    #expect(result.lines == ["130"])
  }

  @Test func `in a long answer too, whoever reads it`() throws {
    // The pipe takes 64 kB of the answer; then the program waits to write.
    let result = try Tool.shell(
      """
      set -m; folder=$(mktemp -d); mkfifo $folder/pipe
      \(Self.open) fora commitments --sources > $folder/pipe & job=$!
      exec 9< $folder/pipe; head -c 1000 <&9 > $folder/start
      kill -INT $job; wait $job; echo $? $(wc -c < $folder/start)
      rm -r $folder
      """)
    #expect(result.lines == ["130 1000"])
  }

  @Test(arguments: ["INT", "TERM", "HUP"])
  func `an export that is interrupted leaves nothing behind`(signal: String) throws {
    // The signal waits from the start, held back until the export is undone.
    let start = "sigprocmask(SIG_BLOCK, POSIX::SigSet->new(SIG\(signal))); kill \(signal) => $$"
    let result = try Tool.shell(
      """
      folder=$(mktemp -d)
      perl -MPOSIX -e '\(start); exec @ARGV' fora data export $folder/out; echo $?
      ls -A $folder; mkdir $folder/old; touch $folder/old/mine
      perl -MPOSIX -e '\(start); exec @ARGV' fora data export $folder/old --force
      ls -A $folder/old; rm -r $folder
      """)
    #expect(result.lines == ["2", "mine"])
  }

  @Test(arguments: ["INT", "TERM", "HUP"])
  func `a signal while a file is written leaves the old one or the new one, and nothing else`(
    signal: String
  ) throws {
    let home = try Folder()
    let long = String(repeating: "x", count: 20_000)
    try home.write((0..<50).map { "\($0)\tbodies \(long)\n" }.joined(), to: "sent")
    // Sent as soon as the new file is beside the old one.
    let script = """
      use POSIX;
      my $process = fork // die;
      if (!$process) {
        sigprocmask(SIG_UNBLOCK, POSIX::SigSet->new(SIGINT, SIGTERM, SIGHUP));
        exec @ARGV;
      }
      my $file = "$ENV{HOME}/.local/state/fora/.bookmarks.$process.new";
      until (-e $file) { last if waitpid($process, WNOHANG) }
      kill \(signal) => $process;
      waitpid($process, 0);
      """
    try home.write(script, to: "script")
    for _ in 0..<3 {
      _ = try Tool.shell(
        "perl \(home.path("script")) fora bookmarks --import \(home.path("sent"))",
        environment: ["HOME": home.path])
      #expect(try home.names(in: ".local/state/fora") == ["bookmarks"])
      #expect(home.text(of: ".local/state/fora/bookmarks")?.count { $0 == "\n" } == 51)
    }
  }
}
