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

  @Test func `an export that is interrupted leaves nothing behind`() throws {
    // The signal waits from the start, held back until the export is undone.
    let result = try Tool.shell(
      """
      folder=$(mktemp -d)
      perl -MPOSIX -e 'sigprocmask(SIG_BLOCK, POSIX::SigSet->new(SIGINT)); kill INT => $$; exec @ARGV' \
        fora data export $folder/out; echo $?
      ls -A $folder; mkdir $folder/old; touch $folder/old/mine
      perl -MPOSIX -e 'sigprocmask(SIG_BLOCK, POSIX::SigSet->new(SIGINT)); kill INT => $$; exec @ARGV' \
        fora data export $folder/old --force; ls -A $folder/old; rm -r $folder
      """)
    #expect(result.lines == ["2", "mine"])
  }
}
